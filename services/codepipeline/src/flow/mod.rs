//! Who is in which stage: the deciding part of pipelines. An engine, pure: (plan, flow, message) → (flow, commands).
//!
//! It knows names and order, nothing of what actions do. One execution is in a stage at a time (the stage is locked);
//! one more may wait in front of it, and gives way to a newer one (`SUPERSEDED`). A stage's actions go by run order, those of
//! the same order side by side; when one fails, those beside it go on to their end and the stage has failed. Failing and
//! stopping unlock the stage, and the execution can be retried there until another one has entered.

mod command;
mod message;
mod plan;
mod settle;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(crate) use command::{ActionChange, Command, ExecutionChange, StageChange};
pub(crate) use message::{Message, Outcome, Refusal, RetryMode};
pub(crate) use plan::{Plan, PlannedAction, PlannedStage};

/// An execution's number in its pipeline: later ones have greater numbers.
pub(crate) type Number = u64;

/// All that is going on in a pipeline, and what may be retried.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Flow {
    /// The stages, in the plan's order.
    pub(crate) stages: Vec<Stage>,
    /// The executions that are under way or may be retried.
    pub(crate) executions: BTreeMap<Number, Execution>,
}

/// A stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stage {
    /// Its name.
    pub(crate) name: String,
    /// Who has it locked.
    #[serde(default)]
    pub(crate) holder: Option<Number>,
    /// Who waits in front of it.
    #[serde(default)]
    pub(crate) waiting: Option<Number>,
    /// Whether nobody may enter, although it is free.
    #[serde(default)]
    pub(crate) closed: bool,
    /// Who entered last, and how far it is.
    #[serde(default)]
    pub(crate) last: Option<(Number, StageChange)>,
}

/// An execution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Execution {
    /// Where it is, or where it ended.
    pub(crate) stage: usize,
    /// How it stands.
    pub(crate) standing: Standing,
    /// The actions of the stage that it is in, as far as they have begun.
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, Progress>,
}

/// How an execution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Standing {
    /// It waits in front of its stage.
    Waiting,
    /// It is in its stage.
    Inside,
    /// It is in its stage, and ends when the actions under way have ended.
    Stopping,
    /// It failed or was stopped in its stage, where it may be retried.
    Ended,
}

/// How far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Progress {
    /// Under way.
    Running,
    /// It succeeded.
    Succeeded,
    /// It failed, or was given up.
    Failed,
}

impl Flow {
    /// A pipeline in which nothing ever happened.
    pub(crate) fn new(plan: &Plan) -> Self {
        let mut flow = Flow::default();
        flow.align(plan);
        flow
    }

    /// Takes a message. A refused one changes nothing.
    pub(crate) fn take(&mut self, plan: &Plan, message: Message<'_>) -> Result<Vec<Command>, Refusal> {
        let mut commands = Vec::new();
        match message {
            Message::Start { execution } => self.start(execution, &mut commands),
            Message::Ended { execution, action, outcome } => {
                self.ended(plan, execution, action, outcome, &mut commands);
            }
            Message::Stop { execution, abandon } => self.stop(execution, abandon, &mut commands)?,
            Message::Retry { execution, stage, mode } => {
                self.retry(plan, execution, stage, mode, &mut commands)?;
            }
            Message::Open { stage } => self.gate(stage, false)?,
            Message::Close { stage } => self.gate(stage, true)?,
            Message::Redefined => self.redefined(plan, &mut commands),
        }
        self.settle(plan, &mut commands);
        Ok(commands)
    }

    /// Whether an execution is under way.
    pub(crate) fn is_live(&self, execution: Number) -> bool {
        self.executions.get(&execution).is_some_and(|found| found.standing != Standing::Ended)
    }

    /// The stages as the plan has them; what is known of those that keep their names is kept.
    fn align(&mut self, plan: &Plan) {
        let mut old = std::mem::take(&mut self.stages);
        let stage = |planned: &PlannedStage| {
            let known = old.iter_mut().find(|stage| stage.name == planned.name).map(std::mem::take);
            known.unwrap_or_else(|| Stage { name: planned.name.clone(), ..Stage::default() })
        };
        self.stages = plan.stages.iter().map(stage).collect();
    }
}
