//! IAM users.

mod operations;
pub(crate) mod resource;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, Record, Result, Scope};
use policy::Principal;
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::arn::Named;
use crate::entity::{self, Entity, Identity, Tagged};
use crate::holder::{Holder, Holdings};
use crate::{errors, managed, tags};

/// A user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct User {
    #[serde(flatten)]
    pub(crate) identity: Identity,
    /// The ARN of its permissions boundary.
    #[serde(default)]
    pub(crate) boundary: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) holdings: Holdings,
    /// The names of its groups.
    #[serde(default)]
    pub(crate) groups: Vec<String>,
}

impl Record for User {
    const KIND: &'static str = "iam_user";
    const SCOPE: Scope = Scope::Account;

    fn id(&self) -> Cow<'_, str> {
        entity::id(&self.identity)
    }
}

impl Guarded for User {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Entity for User {
    const NOUN: &'static str = "user";
    const TITLE: &'static str = "User";
    const PREFIX: &'static str = "AIDA";

    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    }
}

impl Holder for User {
    const ATTACHED_QUOTA: &'static str = "PoliciesPerUser";
    const INLINE_SIZE: usize = 2_048;

    fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    fn holdings_mut(&mut self) -> &mut Holdings {
        &mut self.holdings
    }
}

impl Tagged for User {
    fn tags_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.tags
    }
}

tags::tag_operations!(User, user_name: TagUser, UntagUser, ListUserTags -> ListUserTagsOutput);

impl User {
    /// The user of an ARN, in whichever account.
    pub(crate) fn by_arn(call: &Call, arn: &str) -> Result<Option<Self>> {
        let Some(named) = Named::parse(arn).filter(|named| named.kind == "user") else { return Ok(None) };
        let found: Option<User> = call.get_in(&named.place(call), &entity::key(named.name))?;
        Ok(found.filter(|user| user.identity.arn == arn))
    }

    /// The user that a unique id is of now.
    pub(crate) fn by_id(call: &Call, id: &str) -> Result<Option<Self>> {
        match call.get::<entity::UniqueId>(id)? {
            Some(known) => Ok(User::by_arn(call, &known.arn)?.filter(|user| user.identity.unique_id == id)),
            None => Ok(None),
        }
    }

    /// As policies see it.
    pub(crate) fn principal(&self) -> Principal {
        Principal::User { arn: self.identity.arn.clone(), id: self.identity.unique_id.clone() }
    }

    pub(crate) fn shown(&self) -> api::User {
        let identity = self.identity.clone();
        api::User {
            path: identity.path,
            user_name: identity.name,
            user_id: identity.unique_id,
            arn: identity.arn,
            create_date: identity.created,
            password_last_used: None,
            permissions_boundary: managed::shown_boundary(self.boundary.as_ref()),
            tags: tags::shown_if_any(&self.tags),
        }
    }
}

/// The user that an operation is about: the named one, or the one whose key signed it.
pub(crate) fn named_or_caller(call: &Call, name: Option<&str>) -> Result<String> {
    if let Some(name) = name {
        return Ok(name.to_owned());
    }
    call.caller()
        .principal
        .user_name()
        .map(str::to_owned)
        .ok_or_else(|| errors::validation("Must specify userName when calling with non-User credentials"))
}
