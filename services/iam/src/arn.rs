//! ARNs of IAM's own things, taken apart.

use kernel::{Call, Place};
use policy::Arn;

/// `arn:aws:iam::ACCOUNT:KIND/PATH/NAME`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named<'a> {
    /// 12 digits, or `aws` for AWS's own policies.
    pub(crate) account: &'a str,
    /// `user`, `role`, `group`, `policy`.
    pub(crate) kind: &'a str,
    /// The name alone.
    pub(crate) name: &'a str,
}

impl<'a> Named<'a> {
    /// Takes `text` apart; `None` if it is not the ARN of something named.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let arn = Arn::parse(text)?;
        let (kind, rest) = arn.resource.split_once('/')?;
        let name = rest.rsplit('/').next().filter(|name| !name.is_empty())?;
        (arn.service == "iam" && arn.region.is_empty()).then_some(Named { account: arn.account, kind, name })
    }

    /// The place whose records have it.
    pub(crate) fn place(&self, call: &Call) -> Place {
        call.place().in_account(self.account)
    }
}
