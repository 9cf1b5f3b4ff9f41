//! Who one is, and whose a key is.

use kernel::{Answers, Call, Needs, Result};
use shapes_sts as api;

use super::Sts;
use crate::{errors, ids};

impl Answers<api::GetCallerIdentity> for Sts {
    /// AWS lets everybody ask, whatever their policies say.
    fn needs(_: &Call, _: &api::GetCallerIdentity) -> Result<Needs> {
        Ok(Needs::nothing())
    }

    fn run(call: &Call, _: api::GetCallerIdentity) -> Result<api::GetCallerIdentityOutput> {
        let principal = &call.caller().principal;
        Ok(api::GetCallerIdentityOutput {
            user_id: principal.user_id().map(std::borrow::Cow::into_owned),
            account: principal.account().map(str::to_owned),
            arn: Some(principal.arn().into_owned()),
        })
    }
}

impl Answers<api::GetAccessKeyInfo> for Sts {
    fn needs(_: &Call, _: &api::GetAccessKeyInfo) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    /// The account is in the key itself: whether there is such a key is not told.
    fn run(_: &Call, op: api::GetAccessKeyInfo) -> Result<api::GetAccessKeyInfoOutput> {
        let account = ids::account_of(&op.access_key_id).ok_or_else(|| {
            errors::validation(format!("{} is not an access key of this runtime", op.access_key_id))
        })?;
        Ok(api::GetAccessKeyInfoOutput { account: Some(account) })
    }
}
