//! An authority for tests that are not about authorization.

use kernel::{Authority, Call, Caller, Denied, Need, Result};
use policy::Principal;

/// Lets everybody do everything, and every service take every role.
#[derive(Clone, Copy, Debug, Default)]
pub struct Everybody;

impl Authority for Everybody {
    fn assume(&self, _: &Call, arn: &str, session: &str) -> Result<Caller> {
        let mut parts = arn.split(':').skip(4);
        let (account, name) = (parts.next().unwrap_or_default(), arn.rsplit('/').next().unwrap_or_default());
        Ok(Caller::new(Principal::Session {
            role_arn: arn.to_owned(),
            role_id: "AROATEST".to_owned(),
            name: session.to_owned(),
            arn: format!("arn:aws:sts::{account}:assumed-role/{name}/{session}"),
        }))
    }

    fn chain(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        self.assume(call, arn, session)
    }

    fn decide(&self, _: &Call, _: &Need) -> Result<(), Denied> {
        Ok(())
    }
}
