//! STS: temporary credentials.

mod assume_role;
mod federation;
mod identity;
pub(crate) mod session;
mod session_policies;

use kernel::serves;
use shapes_sts as api;

/// The Security Token Service.
#[derive(Debug)]
pub struct Sts;

serves!(Sts: shapes_sts::SERVICE,
    operations [
        AssumeRole, AssumeRoleWithWebIdentity, GetAccessKeyInfo, GetCallerIdentity, GetFederationToken,
        GetSessionToken,
    ]
);
