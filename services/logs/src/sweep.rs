//! The job that removes the rows of what was deleted. Nothing can be read of them any more: only this knows their key.

use kernel::{Call, Got, Job, Me, Next, Query, Result};
use serde::{Deserialize, Serialize};

use crate::store;
use crate::stream::Stream;

/// How many rows go in a step.
const STEP: usize = 100;

/// Removes the batches, and the streams, whose keys begin with `prefix`.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sweep {
    prefix: String,
}

impl Sweep {
    /// Starts to sweep everything below `key` of the thing that was `arn`.
    pub(crate) fn start(call: &mut Call, arn: &str, key: &str) -> Result<()> {
        call.start(&format!("{arn}:deleted:{key}"), Sweep { prefix: format!("{key}:") })
    }
}

impl Job for Sweep {
    const KIND: &'static str = "logs_sweep";

    fn step(self, call: &mut Call, _: &Me, _: Got) -> Result<Next<Self>> {
        if store::sweep(call, &self.prefix, STEP)? {
            return Ok(Next::Again(self));
        }
        let streams = call.page::<Stream>(&Query::all().prefix(&self.prefix).limit(STEP), |_| Ok(true))?;
        for stream in &streams.items {
            call.remove::<Stream>(&kernel::Record::id(stream))?;
        }
        Ok(if streams.next.is_some() { Next::Again(self) } else { Next::Done(Ok(serde_json::Value::Null)) })
    }
}
