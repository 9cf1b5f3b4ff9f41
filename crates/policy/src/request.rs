//! One question to the engine.

use crate::{Context, Principal};

/// May this principal do this to that, under these circumstances?
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// `s3:GetObject`.
    pub action: &'a str,
    /// The ARN of what it is done to; `*` for actions without resource types.
    pub resource: &'a str,
    /// The account that owns the resource, 12 digits; the caller's for `*` and for AWS's own policies.
    pub resource_account: &'a str,
    /// What conditions may ask about.
    pub context: &'a Context,
}

impl Request<'_> {
    /// Whether the principal is of another account than the resource. Services and strangers cross no border: the
    /// resource's side alone decides about them.
    pub fn crosses_accounts(&self) -> bool {
        !matches!(self.principal, Principal::Anonymous | Principal::Service { .. })
            && self.principal.account() != Some(self.resource_account)
    }

    /// The service that the action belongs to: `s3`.
    pub fn service(&self) -> &str {
        self.action.split_once(':').map_or(self.action, |(service, _)| service)
    }
}
