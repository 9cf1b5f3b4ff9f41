//! What the engine orders and announces, in the order in which it happens.

use serde::{Deserialize, Serialize};

use super::Number;

/// One thing that is to be done or told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// An execution has changed.
    Execution { execution: Number, change: ExecutionChange },
    /// An execution's pass through a stage has changed.
    Stage { execution: Number, stage: String, change: StageChange },
    /// An action is to begin.
    Begin { execution: Number, stage: String, action: String },
    /// An action under way is given up; what it has set going elsewhere goes on.
    GiveUp { execution: Number, stage: String, action: String, change: ActionChange },
}

/// How an execution changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExecutionChange {
    /// It began.
    Started,
    /// It goes on after a failure or a stop.
    Resumed,
    /// It ends when the actions under way have.
    Stopping,
    /// Somebody stopped it.
    Stopped,
    /// It went all the way.
    Succeeded,
    /// A stage failed.
    Failed,
    /// The definition changed meanwhile.
    Cancelled,
    /// A newer one took its place in front of a stage.
    Superseded,
}

/// How an execution's pass through a stage changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StageChange {
    /// It entered.
    Started,
    /// It goes on after a failure or a stop.
    Resumed,
    /// It ends when the actions under way have.
    Stopping,
    /// Somebody stopped the execution.
    Stopped,
    /// All actions succeeded.
    Succeeded,
    /// An action failed.
    Failed,
    /// The definition changed meanwhile.
    Cancelled,
}

/// Why an action is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ActionChange {
    /// Its execution was stopped without waiting for it.
    Abandoned,
    /// The definition changed meanwhile.
    Cancelled,
}
