//! What a condition, a variable or an element can find out about a request.

use std::borrow::Cow;

use crate::{Arn, Request, Values};

/// A request and all that is derived from it, once for all statements.
pub(crate) struct Facts<'a> {
    pub(crate) request: &'a Request<'a>,
    /// The resource taken apart; `None` for `*`.
    pub(crate) resource: Option<Arn<'a>>,
    /// The principal's account.
    pub(crate) account: Option<&'a str>,
    /// Whether the principal has a permissions boundary.
    pub(crate) bounded: bool,
    principal_arn: Option<Cow<'a, str>>,
    user_id: Option<Cow<'a, str>>,
}

/// The name of a condition key, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key(Box<str>);

impl Key {
    pub(crate) fn new(name: &str) -> Self {
        Key(name.to_ascii_lowercase().into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'a> Facts<'a> {
    pub(crate) fn of(request: &'a Request<'a>, bounded: bool) -> Self {
        Facts {
            request,
            resource: Arn::parse(request.resource),
            account: request.principal.account(),
            bounded,
            principal_arn: request.principal.principal_arn(),
            user_id: request.principal.user_id(),
        }
    }

    /// What `key` holds for this request.
    pub(crate) fn values(&self, key: &Key) -> Values<'_> {
        let principal = self.request.principal;
        let service = match principal {
            crate::Principal::Service { name } => Some(name.as_str()),
            _ => None,
        };
        let derived = match key.as_str() {
            "aws:principalarn" => self.principal_arn.as_deref(),
            "aws:principalaccount" => self.account,
            "aws:principaltype" => principal.principal_type(),
            "aws:userid" => self.user_id.as_deref(),
            "aws:username" => principal.user_name(),
            "aws:principalservicename" => service,
            "aws:principalisawsservice" if service.is_some() => Some("true"),
            "aws:principalisawsservice" => self.account.map(|_| "false"),
            // AWS's page on global keys excepts EventBridge.
            "aws:resourceaccount" if self.request.service() == "events" => None,
            "aws:resourceaccount" => Some(self.request.resource_account),
            _ => return self.request.context.get(key.as_str()),
        };
        derived.map_or(Values::Absent, Values::One)
    }

    /// The value of a policy variable: multivalued keys have none.
    pub(crate) fn value(&self, key: &Key) -> Option<&str> {
        match self.values(key) {
            Values::One(value) => Some(value),
            Values::Many(_) | Values::Absent => None,
        }
    }
}
