//! The record of every call: who, what, on what, decision, why.

use rusqlite::{Connection, params};
use schema::Timestamp;

use crate::{Call, Place, Result, error};

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
    /// The caller was let, since the runtime only audits; this is why it would have been denied.
    Waved(String),
    /// The request was refused before anything could be decided, with this code.
    Refused(String),
}

impl Outcome {
    /// Whether a policy did not let the caller, whatever came of it.
    pub(crate) fn is_denial(&self) -> bool {
        matches!(self, Outcome::Denied(_) | Outcome::Waved(_))
    }
}

/// How the outcomes of denials begin, of which the table has an index: `database.rs` has these words too.
const DENIED: &str = "denied: ";
const WAVED: &str = "denied, let through: ";

/// A call that policies did not let, as the journal has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// When.
    pub time: Timestamp,
    /// The id of the request that it belongs to.
    pub request: String,
    /// Where.
    pub place: Place,
    /// The caller's ARN.
    pub caller: String,
    /// The action: `kms:Decrypt`.
    pub action: String,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// Which statement of which policy denied it, or that none allowed it.
    pub why: String,
    /// Whether it went through all the same, since the runtime only audited.
    pub let_through: bool,
}

impl Call {
    /// The latest calls that policies did not let, in all accounts and regions, the oldest first: for the runtime's own
    /// command line. A call that is looked at is in it once it has been answered.
    pub fn denials(&self, most: usize) -> Result<Vec<Denial>> {
        let sql = "SELECT time, request, account, region, caller, action, resource, outcome FROM journal \
                   WHERE outcome >= 'denied' AND outcome < 'denied;' ORDER BY n DESC LIMIT ?1";
        let mut found = self.db().prepare_cached(sql).map_err(error::database)?;
        let rows = found.query_map([i64::try_from(most).unwrap_or(i64::MAX)], |row| {
            let outcome: String = row.get(7)?;
            let waved = outcome.strip_prefix(WAVED);
            Ok(Denial {
                time: Timestamp(row.get(0)?),
                request: row.get(1)?,
                place: Place { account: row.get(2)?, region: row.get(3)? },
                caller: row.get(4)?,
                action: row.get(5)?,
                resource: row.get(6)?,
                why: waved.or(outcome.strip_prefix(DENIED)).unwrap_or_default().to_owned(),
                let_through: waved.is_some(),
            })
        });
        let mut all: Vec<Denial> = rows.and_then(Iterator::collect).map_err(error::database)?;
        all.reverse();
        Ok(all)
    }
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
            Outcome::Denied(why) => format!("{DENIED}{why}"),
            Outcome::Waved(why) => format!("{WAVED}{why}"),
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
