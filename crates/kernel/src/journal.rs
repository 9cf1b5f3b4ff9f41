//! The record of every call: who, what, on what, decision, why.

use rusqlite::{Connection, params};
use schema::Timestamp;

use crate::Place;

/// One line of the journal.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// When.
    pub(crate) time: Timestamp,
    /// The id of the request that it belongs to.
    pub(crate) request: String,
    /// Where.
    pub(crate) place: Place,
    /// The caller's ARN.
    pub(crate) caller: String,
    /// The action: `kms:Decrypt`.
    pub(crate) action: String,
    /// The resource's ARN, or `*`.
    pub(crate) resource: String,
    /// The decision.
    pub(crate) outcome: Outcome,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The caller was let.
    Allowed,
    /// The caller was not let, and why.
    Denied(String),
    /// The request was refused before anything could be decided, with this code.
    Refused(String),
}

/// Writes lines; in the writer's own transaction, so that a write and its line come together.
pub(crate) fn write(db: &Connection, lines: &[Line]) -> rusqlite::Result<()> {
    let mut insert = db.prepare_cached(
        "INSERT INTO journal(time, request, account, region, caller, action, resource, outcome) \
         VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for line in lines {
        let outcome = match &line.outcome {
            Outcome::Allowed => "allowed".to_owned(),
            Outcome::Denied(why) => format!("denied: {why}"),
            Outcome::Refused(code) => format!("refused: {code}"),
        };
        let Place { account, region } = &line.place;
        insert.execute(params![
            line.time.0,
            line.request,
            account,
            region,
            line.caller,
            line.action,
            line.resource,
            outcome
        ])?;
    }
    Ok(())
}
