//! From a policy's text to its statements, in the order in which AWS finds faults.

mod check;
mod compile;
mod json;
mod raw;
mod resource;

use crate::Kind;
use crate::malformed::Fault;
use crate::statement::Statement;

/// The statements of a policy.
pub(crate) fn statements(text: &str, kind: Kind) -> Result<Box<[Statement]>, Fault> {
    let node = json::parse(text)?;
    let policy = raw::Policy::read(&node)?;
    check::policy(&policy, kind)?;
    // Without a version that knows them, variables are plain text.
    let variables = policy.version == Some("2012-10-17");
    policy.statements.iter().map(|statement| compile::statement(statement, kind, variables)).collect()
}
