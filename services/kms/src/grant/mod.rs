//! Grants: what lets somebody use a key besides its policy.

mod constraint;
mod create;
mod end;
mod list;
mod matching;

use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use constraint::Constraints;
use kernel::{ApiError, Record, Result};
pub(crate) use matching::letting;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_kms as api;

/// Lets a principal do some things with a key. It lives where the key does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) id: String,
    /// The id of its key.
    pub(crate) key: String,
    key_arn: String,
    name: Option<String>,
    created: Timestamp,
    /// The ARN of a principal, or the name of a service.
    grantee: String,
    retiring: Option<String>,
    /// The account that made it.
    issuer: String,
    operations: Vec<String>,
    #[serde(default)]
    constraints: Constraints,
}

impl Record for Grant {
    const KIND: &'static str = "kms_grant";
    const INDEXES: &'static [&'static str] = &["key"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl Grant {
    /// The grant in a text that `RetireGrant` takes. Grants count at once here, so that it is of no other use.
    fn token(&self) -> String {
        BASE64.encode(format!("{} {}", self.key_arn, self.id))
    }

    fn entry(self) -> api::GrantListEntry {
        let of_service = |who: Option<String>, service: bool| who.filter(|who| is_service(who) == service);
        let partition = self.key_arn.split(':').nth(1).unwrap_or_default();
        let issuing_account = Some(format!("arn:{partition}:iam::{}:root", self.issuer));
        let constraints = (self.constraints != Constraints::default()).then(|| self.constraints.into());
        api::GrantListEntry {
            key_id: Some(self.key_arn),
            grant_id: Some(self.id),
            name: self.name,
            creation_date: Some(self.created),
            grantee_service_principal: of_service(Some(self.grantee.clone()), true),
            // AWS shows services as principals too.
            grantee_principal: Some(self.grantee),
            retiring_service_principal: of_service(self.retiring.clone(), true),
            retiring_principal: self.retiring,
            issuing_account,
            operations: Some(self.operations),
            constraints,
        }
    }
}

/// Whether a grantee is a service and not a principal with an ARN.
fn is_service(who: &str) -> bool {
    !who.starts_with("arn:")
}

/// The key's ARN and the grant's id in a grant token.
fn read_token(token: &str) -> Result<(String, String)> {
    let text = BASE64.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.as_deref()
        .and_then(|text| text.split_once(' '))
        .map(|(arn, id)| (arn.to_owned(), id.to_owned()))
        .ok_or_else(|| {
            ApiError::new("InvalidGrantTokenException", "the grant token is not one of this service")
        })
}

/// Checks the grant tokens of a request: there is no more to them, since grants count at once.
pub(crate) fn tokens(tokens: Option<&[String]>) -> Result<()> {
    tokens.unwrap_or_default().iter().try_for_each(|token| read_token(token).map(|_| ()))
}
