//! The authority of a runtime for other people's unit tests: nothing is decided, and whoever wants a role has it.

use kernel::{Authority, Call, Caller, Denied, Need, Result, Session};

use crate::errors;
use crate::role::Role;

/// The authority of a runtime with [`kernel::Enforcement::Off`]: its kernel asks for no decisions, and services and
/// chains take any role whatever it trusts. A role that is not there is still refused: what runs under one has an
/// ARN that `GetCallerIdentity` shows, and a test that names a role which it never made has a mistake in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unchecked;

impl Authority for Unchecked {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        let role = Role::by_arn(call, arn)?.ok_or_else(|| {
            errors::access_denied(format!("the role {arn} cannot be assumed: there is none"))
        })?;
        let issued = Session { issued: call.now(), ..Session::default() };
        Ok(Caller { principal: role.session(session), session: Some(issued), source: None })
    }

    fn chain(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        self.assume(call, arn, session)
    }

    fn decide(&self, _: &Call, _: &Need) -> Result<(), Denied> {
        Ok(())
    }
}
