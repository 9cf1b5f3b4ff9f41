//! Long-running work: stack operations, pipeline executions, builds, training, endpoint changes.
//!
//! A job is a persisted enum with a synchronous step; one step is one transaction: message taken, rows written, new
//! state, tickets out. Whatever is awaited is a ticket, and a ticket is answered at most once.

mod effect;
mod parked;
mod step;
mod ticket;

pub use effect::Effect;
pub(crate) use effect::{EffectEntry, EffectOrder, perform};
pub use parked::Parked;
use schema::{ApiError, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
pub(crate) use step::{name, pending, step};

use crate::{Call, Result, error};

/// A kind of long-running work. There is one job per thing with an ARN and a life of its own.
pub trait Job: Serialize + DeserializeOwned + 'static {
    /// Its name in the database: `cloudformation_stack`.
    const KIND: &'static str;

    /// Takes one message and goes on to the next state. An error rolls the step back; it is tried again with growing
    /// pauses, then set aside where `formwork status` shows it.
    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>>;
}

/// Which job a step is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// The job's id.
    pub id: String,
    /// The ARN of the thing that it works on.
    pub arn: String,
}

/// The name of something that a job waits for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ticket(pub(crate) String);

impl Ticket {
    /// Its text, unguessable and good as an idempotency key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a step got.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Got {
    /// The first step, or the one after [`Next::Again`].
    Go,
    /// The time of [`Next::WaitUntil`] has come.
    Alarm,
    /// A ticket was answered.
    Reply(Ticket, Result<Value, Failure>),
    /// Somebody asks it to stop, to cancel, …
    Signal(String),
}

/// Why something that a job did or waited for failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// A code to match on: an API error's, or a job's own.
    pub code: String,
    /// What failed and why, for a person.
    pub message: String,
}

impl Failure {
    /// A failure.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Failure { code: code.into(), message: message.into() }
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Failure { code: error.code.into_owned(), message: error.message }
    }
}

/// What a step leaves.
#[derive(Clone, Debug, PartialEq)]
pub enum Next<S> {
    /// Step again at once, with [`Got::Go`]: for work that should not be one long transaction.
    Again(S),
    /// Wait for a message.
    Wait(S),
    /// Wait for a message, or for a time.
    WaitUntil(S, Timestamp),
    /// It has ended; its followers are told.
    Done(Result<Value, Failure>),
}

/// A registered kind of job.
#[derive(Clone, Copy)]
pub(crate) struct JobEntry {
    /// The id of the service whose code it is.
    pub(crate) service: &'static str,
    step: fn(&str, &mut Call, &Me, Got) -> Result<Next<String>>,
}

impl JobEntry {
    pub(crate) fn of<J: Job>(service: &'static str) -> Self {
        let step = |state: &str, call: &mut Call, me: &Me, got: Got| -> Result<Next<String>> {
            let encode = |state: &J| serde_json::to_string(state).map_err(error::encoding);
            Ok(match crate::rows::decode::<J>(state)?.step(call, me, got)? {
                Next::Again(state) => Next::Again(encode(&state)?),
                Next::Wait(state) => Next::Wait(encode(&state)?),
                Next::WaitUntil(state, time) => Next::WaitUntil(encode(&state)?, time),
                Next::Done(outcome) => Next::Done(outcome),
            })
        };
        JobEntry { service, step }
    }
}
