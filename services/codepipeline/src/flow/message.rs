//! What the engine is told, and what it refuses.

use super::Number;

/// What happened, or what somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Message<'a> {
    /// A new execution, with a number greater than all before.
    Start { execution: Number },
    /// An action of the stage that the execution is in ended.
    Ended { execution: Number, action: &'a str, outcome: Outcome },
    /// Stop an execution, with or without waiting for its actions under way.
    Stop { execution: Number, abandon: bool },
    /// Take an ended execution up again in the stage where it ended.
    Retry { execution: Number, stage: &'a str, mode: RetryMode },
    /// Let executions into a stage.
    Open { stage: &'a str },
    /// Let nobody into a stage.
    Close { stage: &'a str },
    /// The definition changed, and the plan with it.
    Redefined,
}

/// How an action ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Well.
    Succeeded,
    /// Badly.
    Failed,
}

/// What a retry runs again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryMode {
    /// What has not succeeded.
    FailedActions,
    /// Everything in the stage.
    AllActions,
}

/// Why a message is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no stage of that name.
    NoSuchStage,
    /// The execution is not under way, so it cannot be stopped.
    NotStoppable,
    /// It is stopping already.
    AlreadyStopping,
    /// It did not end in that stage.
    NotRetryable,
    /// Another execution has entered the stage since.
    NotLatest,
}
