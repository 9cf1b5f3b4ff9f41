//! Access keys of users.

pub(crate) mod resource;

use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{ALPHANUMERIC, Answers, Call, Ids as _, Needs, Query, Record, Result, Scope, internal};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::entity::{self, Entity};
use crate::user::{self, User};
use crate::{Iam, errors, ids, paging};

/// How many a user may have.
const MOST: usize = 2;

/// An access key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AccessKey {
    /// `AKIA…`
    pub(crate) id: String,
    /// The unique id of its user, who may get another name.
    pub(crate) user: String,
    pub(crate) active: bool,
    /// The secret, sealed, as base64.
    sealed: String,
    pub(crate) created: Timestamp,
}

impl Record for AccessKey {
    const KIND: &'static str = "iam_access_key";
    const SCOPE: Scope = Scope::Account;
    const INDEXES: &'static [&'static str] = &["user"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl AccessKey {
    /// The key `id` of a user, whose secret is `secret`.
    pub(crate) fn new(call: &Call, user: &User, id: String, secret: &str) -> Result<Self> {
        let sealed = BASE64.encode(call.seal(secret.as_bytes(), &context(&id))?);
        let created = entity::whole_seconds(call.now());
        Ok(AccessKey { id, user: user.identity.unique_id.clone(), active: true, sealed, created })
    }

    /// The secret.
    pub(crate) fn secret(&self, call: &Call) -> Result<String> {
        let sealed = BASE64.decode(&self.sealed).map_err(internal)?;
        String::from_utf8(call.unseal(&sealed, &context(&self.id))?).map_err(internal)
    }

    fn status(&self) -> &'static str {
        if self.active { "Active" } else { "Inactive" }
    }

    /// The key `id` of a user.
    fn of(call: &Call, user: &User, id: &str) -> Result<Self> {
        let found: Option<AccessKey> = call.get(id)?;
        found
            .filter(|key| key.user == user.identity.unique_id)
            .ok_or_else(|| errors::no_such_entity(format!("The Access Key with id {id} cannot be found.")))
    }
}

/// What a secret is sealed for.
fn context(id: &str) -> String {
    format!("access-key/{id}")
}

/// The keys of a user, by their ids.
pub(crate) fn keys_of(call: &Call, user: &User) -> Result<Vec<AccessKey>> {
    call.every(&Query::all().by("user", &user.identity.unique_id))
}

impl Answers<api::CreateAccessKey> for Iam {
    fn needs(call: &Call, op: &api::CreateAccessKey) -> Result<Needs> {
        User::needs(call, &user::named_or_caller(call, op.user_name.as_deref())?)
    }

    fn run(call: &mut Call, op: api::CreateAccessKey) -> Result<api::CreateAccessKeyOutput> {
        let name = user::named_or_caller(call, op.user_name.as_deref())?;
        let user = User::find(call, &name)?;
        if keys_of(call, &user)?.len() >= MOST {
            return Err(errors::quota("AccessKeysPerUser", MOST));
        }
        let id = ids::access_key(call, "AKIA", call.account());
        let secret = call.ids().text(ALPHANUMERIC, 40);
        let key = AccessKey::new(call, &user, id, &secret)?;
        call.put(&key)?;
        let access_key = api::AccessKey {
            user_name: name,
            status: key.status().to_owned(),
            access_key_id: key.id,
            secret_access_key: secret,
            create_date: Some(key.created),
        };
        Ok(api::CreateAccessKeyOutput { access_key })
    }
}

impl Answers<api::ListAccessKeys> for Iam {
    fn needs(call: &Call, op: &api::ListAccessKeys) -> Result<Needs> {
        User::needs(call, &user::named_or_caller(call, op.user_name.as_deref())?)
    }

    fn run(call: &Call, op: api::ListAccessKeys) -> Result<api::ListAccessKeysOutput> {
        let name = user::named_or_caller(call, op.user_name.as_deref())?;
        let user = User::find(call, &name)?;
        let shown = |key: AccessKey| api::AccessKeyMetadata {
            user_name: Some(name.clone()),
            status: Some(key.status().to_owned()),
            access_key_id: Some(key.id),
            create_date: Some(key.created),
        };
        let keys = keys_of(call, &user)?.into_iter().map(|key| (key.id.clone(), shown(key)));
        let page = paging::part(keys, op.marker.as_deref(), op.max_items);
        Ok(api::ListAccessKeysOutput {
            access_key_metadata: page.items,
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::UpdateAccessKey> for Iam {
    fn needs(call: &Call, op: &api::UpdateAccessKey) -> Result<Needs> {
        User::needs(call, &user::named_or_caller(call, op.user_name.as_deref())?)
    }

    fn run(call: &mut Call, op: api::UpdateAccessKey) -> Result<api::UpdateAccessKeyOutput> {
        let user = User::find(call, &user::named_or_caller(call, op.user_name.as_deref())?)?;
        let mut key = AccessKey::of(call, &user, &op.access_key_id)?;
        key.active = match &*op.status {
            "Active" => true,
            "Inactive" => false,
            other => {
                return Err(errors::validation(format!("Status is `{other}`; it can be Active or Inactive")));
            }
        };
        call.put(&key)?;
        Ok(api::UpdateAccessKeyOutput {})
    }
}

impl Answers<api::DeleteAccessKey> for Iam {
    fn needs(call: &Call, op: &api::DeleteAccessKey) -> Result<Needs> {
        User::needs(call, &user::named_or_caller(call, op.user_name.as_deref())?)
    }

    fn run(call: &mut Call, op: api::DeleteAccessKey) -> Result<api::DeleteAccessKeyOutput> {
        let user = User::find(call, &user::named_or_caller(call, op.user_name.as_deref())?)?;
        let key = AccessKey::of(call, &user, &op.access_key_id)?;
        call.remove::<AccessKey>(&key.id)?;
        Ok(api::DeleteAccessKeyOutput {})
    }
}
