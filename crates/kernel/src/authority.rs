//! What the kernel asks of identity, policies and signatures without knowing the service that has them.

use crate::{Call, Caller, Need, Result};

/// Who callers are, and what they may. Implemented by the iam service, registered by the server.
pub trait Authority: Send + Sync {
    /// The caller that the role `arn` makes in a session `session`, assumed by the service whose code runs in
    /// `call` (a principal `SERVICE.amazonaws.com`), if the role's trust policy lets it.
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller>;

    /// The caller that the role `arn` makes in a session `session`, assumed by the call's caller: the next link of a
    /// chain of roles, for which the caller's own policies count as well as the role's trust policy.
    /// An authority that says nothing of chains lets none be made.
    fn chain(&self, _: &Call, arn: &str, _: &str) -> Result<Caller> {
        Err(crate::internal(format_args!("this authority knows no chains of roles, and was asked for {arn}")))
    }

    /// The caller that the role `arn` makes in a session `session`, whomever it trusts, if it is there: for a runtime that
    /// records decisions and keeps to none. An authority that says nothing of it keeps to its own.
    fn take(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        self.assume(call, arn, session)
    }

    /// Whether the call's caller may do what `need` says.
    fn decide(&self, call: &Call, need: &Need) -> Result<(), Denied>;
}

/// Why somebody may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// AWS's text: `User: … is not authorized to perform: …`
    pub message: String,
    /// Which statement of which policy denied it, or that none allowed it, and the smallest one that would.
    pub explanation: String,
}

/// How far decisions are kept to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Enforcement {
    /// A denied call is denied.
    #[default]
    On,
    /// A denied call goes through, and the journal has what would have been denied.
    Audit,
    /// Nothing is decided: for other people's unit tests.
    Off,
}
