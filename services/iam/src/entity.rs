//! What users, groups, roles, managed policies and instance profiles have in common: a path, a name, a unique id, an
//! ARN, tags.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, Needs, Record, Result, Scope};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{errors, ids};

/// The names of a thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Identity {
    /// `/` or `/a/b/`
    pub(crate) path: String,
    pub(crate) name: String,
    /// `AROA…`: never given twice, unlike the name.
    pub(crate) unique_id: String,
    pub(crate) arn: String,
    pub(crate) created: Timestamp,
}

/// Something of IAM that has a name. Names differ by more than their case, but are asked for in their exact case:
/// otherwise a policy about `role/Admin` would not be about what `admin` finds.
pub(crate) trait Entity: Record + Guarded {
    /// `role`, as in ARNs and texts.
    const NOUN: &'static str;
    /// `Role`, as a text begins with it.
    const TITLE: &'static str;
    /// The first part of its ARN's resource.
    const ARN_KIND: &'static str = Self::NOUN;
    /// `AROA`
    const PREFIX: &'static str;

    fn identity(&self) -> &Identity;

    /// What else conditions may ask about it.
    fn boundary(&self) -> Option<&str> {
        None
    }

    /// It, by what operations name it with: its name, or for some its ARN.
    fn get(call: &Call, handle: &str) -> Result<Option<Self>> {
        let found: Option<Self> = call.get(&key(handle))?;
        Ok(found.filter(|found| found.identity().name == handle))
    }

    /// Its ARN, if it exists or not.
    fn arn_of(call: &Call, handle: &str) -> String {
        call.place().global_arn("iam", format_args!("{}/{handle}", Self::ARN_KIND))
    }

    /// It, or AWS's error.
    fn find(call: &Call, handle: &str) -> Result<Self> {
        Self::get(call, handle)?.ok_or_else(|| Self::missing(handle))
    }

    /// The error for one that is not there.
    fn missing(handle: &str) -> schema::ApiError {
        errors::not_found(Self::NOUN, handle)
    }

    /// What an operation on it needs.
    fn needs(call: &Call, handle: &str) -> Result<Needs> {
        let Some(found) = Self::get(call, handle)? else { return Ok(Needs::on(Self::arn_of(call, handle))) };
        Ok(found.guarded(Needs::on(&found.identity().arn)))
    }

    /// A need on it, with what conditions may ask about it.
    fn guarded(&self, needs: Needs) -> Needs {
        let mut needs = needs.given(Some(self));
        for (key, value) in self.tags().into_iter().flatten() {
            needs = needs.when(format!("iam:ResourceTag/{key}"), value);
        }
        match self.boundary() {
            Some(boundary) => needs.when("iam:PermissionsBoundary", boundary),
            None => needs,
        }
    }
}

/// Something that has tags.
pub(crate) trait Tagged: Entity {
    fn tags_mut(&mut self) -> &mut BTreeMap<String, String>;
}

/// The id that a name is stored under.
pub(crate) fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// [`Record::id`] of what has a name.
pub(crate) fn id(identity: &Identity) -> Cow<'_, str> {
    Cow::Owned(key(&identity.name))
}

/// What making one needs: its path is known from the request.
pub(crate) fn needs_new<E: Entity>(call: &Call, path: Option<&str>, name: &str) -> Needs {
    Needs::on(arn::<E>(call, path.unwrap_or("/"), name))
}

/// The identity of a new one, whose name must be free, without regard to case.
pub(crate) fn new<E: Entity>(call: &mut Call, path: Option<&str>, name: &str) -> Result<Identity> {
    if call.get::<E>(&key(name))?.is_some() {
        let message = format!("{} with name {name} already exists.", E::TITLE);
        return Err(errors::already_exists(message));
    }
    let path = path.unwrap_or("/").to_owned();
    let unique_id = ids::unique(call, E::PREFIX);
    let arn = arn::<E>(call, &path, name);
    call.put(&UniqueId { id: unique_id.clone(), arn: arn.clone() })?;
    let created = whole_seconds(call.now());
    Ok(Identity { path, name: name.to_owned(), unique_id, arn, created })
}

/// Gives it another path or name; its unique id stays. The caller stores it.
pub(crate) fn rename<E: Entity>(
    call: &mut Call,
    identity: &Identity,
    path: Option<&str>,
    name: Option<&str>,
) -> Result<Identity> {
    let (path, name) = (path.unwrap_or(&identity.path), name.unwrap_or(&identity.name));
    if key(name) != key(&identity.name) {
        if call.get::<E>(&key(name))?.is_some() {
            return Err(errors::already_exists(format!("{} with name {name} already exists.", E::TITLE)));
        }
        call.remove::<E>(&key(&identity.name))?;
    }
    let arn = arn::<E>(call, path, name);
    call.put(&UniqueId { id: identity.unique_id.clone(), arn: arn.clone() })?;
    Ok(Identity { path: path.to_owned(), name: name.to_owned(), arn, ..identity.clone() })
}

/// Removes it, and the meaning of its unique id.
pub(crate) fn remove<E: Entity>(call: &mut Call, entity: &E) -> Result<()> {
    call.remove::<UniqueId>(&entity.identity().unique_id)?;
    call.remove::<E>(&entity.id())?;
    Ok(())
}

fn arn<E: Entity>(call: &Call, path: &str, name: &str) -> String {
    call.place().global_arn("iam", format_args!("{}{path}{name}", E::ARN_KIND))
}

/// IAM's dates have no fraction.
pub(crate) fn whole_seconds(moment: Timestamp) -> Timestamp {
    Timestamp(moment.0.div_euclid(1000) * 1000)
}

/// What a unique id stands for now. Trust policies keep users and roles as unique ids, so that one that was deleted
/// and made again is somebody else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct UniqueId {
    pub(crate) id: String,
    pub(crate) arn: String,
}

impl Record for UniqueId {
    const KIND: &'static str = "iam_unique_id";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}
