//! What is being worked on now, and what waits for it.

use std::collections::BTreeSet;

use crate::{Call, Result, error};

/// Jobs that wait for an effect, or that have a step to take; of those that wait for an answer from outside, for a time
/// to come or for nothing at all, those of busy kinds. And then who follows them.
const WORKING: &str = "
WITH RECURSIVE working(id) AS (
    SELECT id FROM job WHERE parked IS NULL AND kind NOT IN (SELECT value FROM json_each(?1)) AND (
        kind IN (SELECT value FROM json_each(?2)) OR ready=1 OR failures>0 OR id IN (SELECT job FROM inbox)
        OR id IN (SELECT job FROM ticket WHERE effect IS NOT NULL))
    UNION SELECT ticket.job FROM ticket JOIN working ON ticket.follows=working.id)
SELECT arn FROM job JOIN working USING(id)";

impl Call {
    /// The ARNs of the things that jobs work on now, in all accounts and regions. Jobs of the kinds `idle` do not count
    /// of themselves: they have effects as long as they live, and work is not what those do. Those of the kinds `busy`
    /// count as long as they are there: they wait for the idle ones to get ready.
    pub fn working(&self, idle: &[&str], busy: &[&str]) -> Result<BTreeSet<String>> {
        let idle = serde_json::to_string(idle).map_err(error::encoding)?;
        let busy = serde_json::to_string(busy).map_err(error::encoding)?;
        let mut working = self.db().prepare_cached(WORKING).map_err(error::database)?;
        let arns = working.query_map([idle, busy], |row| row.get(0));
        arns.and_then(Iterator::collect).map_err(error::database)
    }
}
