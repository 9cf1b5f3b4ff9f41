//! The job of an execution: it begins the steps that the engine says, and sees each to its end.

mod at;
mod begin;
mod end;

use std::collections::BTreeMap;

use kernel::{Call, Got, Job, Me, Next, Record as _, Result, Ticket};
use serde::{Deserialize, Serialize};

use self::at::At;
pub(super) use self::at::itself;
use super::engine::{self, Decision, decide};
use super::execution::Execution;
use super::step::Step;

/// The signal that stops an execution.
pub(super) const STOP: &str = "stop";

/// The job's state. How its steps stand is in their rows.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Run {
    /// The id of the execution's record.
    execution: String,
    waiting: BTreeMap<Ticket, Waiting>,
}

/// What is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Waiting {
    /// The end of a step's job.
    Job { step: String },
    /// A property file that a step looks into, by the step that wrote it and its name.
    File { step: String, of: String, file: String },
}

impl Job for Run {
    const KIND: &'static str = "sagemaker_pipeline_execution";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let mut at = At::of(call, &self.execution)?;
        match got {
            Got::Go | Got::Alarm => {}
            Got::Reply(ticket, outcome) => match self.waiting.remove(&ticket) {
                Some(Waiting::Job { step }) => at.job_ended(call, &step, outcome)?,
                Some(Waiting::File { step, of, file }) => {
                    self.file_read(call, me, &mut at, &step, (of, file), outcome)?;
                }
                // What the step no longer waits for.
                None => {}
            },
            // The one signal there is, `STOP`.
            Got::Signal(_) => self.stop(call, &mut at)?,
        }
        self.advance(call, me, &mut at)
    }
}

impl Run {
    /// The job of an execution.
    pub(super) fn of(execution: &Execution) -> Self {
        Run { execution: execution.id().into_owned(), waiting: BTreeMap::new() }
    }

    /// Does what the engine says until it says to wait, or that the execution has ended.
    fn advance(mut self, call: &mut Call, me: &Me, at: &mut At) -> Result<Next<Self>> {
        loop {
            let progress = at.progress();
            let ready: Vec<engine::Step> = match decide(&at.definition, &progress) {
                Decision::Wait => return Ok(Next::Wait(self)),
                Decision::End(end) => return at.finish(call, end).map(Next::Done),
                Decision::Begin(steps) => steps.into_iter().cloned().collect(),
            };
            for step in ready {
                let row = Step::begin(call, &mut at.execution, &step)?;
                at.steps.push(row);
                self.prepare(call, me, at, &step)?;
            }
        }
    }

    /// Takes back what a step waits for.
    fn give_up(&mut self, call: &mut Call, step: &str) -> Result<()> {
        let tickets: Vec<Ticket> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| matches!(waiting, Waiting::File { step: of, .. } if of == step))
            .map(|(ticket, _)| ticket.clone())
            .collect();
        for ticket in tickets {
            self.waiting.remove(&ticket);
            call.cancel(&ticket)?;
        }
        Ok(())
    }
}
