//! Tells the engine what happened, and does what it says: rows, events, and orders to the jobs of executions.

use kernel::{Call, Result};
use serde::{Deserialize, Serialize};

use crate::action_execution::{ActionExecution, Status as ActionStatus};
use crate::course::Course;
use crate::events;
use crate::execution::run::Run;
use crate::execution::{Execution, Status};
use crate::flow::{ActionChange, Command, ExecutionChange, Message, Number, Refusal, StageChange};
use crate::pipeline::{Definition, Pipeline};

/// What the job of an execution is told to do; it travels as the text of a signal.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Order {
    /// Begin an action.
    Begin { stage: String, action: String },
    /// Think of an action no more.
    Drop { stage: String, action: String },
    /// An approval was decided.
    Decide { stage: String, action: String, approved: bool, summary: String, by: String },
    /// The execution has ended.
    End,
}

/// Tells the engine; it may refuse, and then nothing has changed.
pub(crate) fn advance(
    call: &mut Call,
    pipeline: &str,
    message: Message<'_>,
) -> Result<std::result::Result<(), Refusal>> {
    let mut course = Course::of(call, pipeline)?;
    let version = Pipeline::find(call, pipeline)?.version;
    let plan = Definition::of(call, pipeline, version)?.plan();
    let commands = match course.flow.take(&plan, message) {
        Ok(commands) => commands,
        Err(refusal) => return Ok(Err(refusal)),
    };
    call.put(&course)?;
    for command in commands {
        carry_out(call, &course, command)?;
    }
    Ok(Ok(()))
}

/// Tells the engine what it cannot refuse.
pub(crate) fn demand(call: &mut Call, pipeline: &str, message: Message<'_>) -> Result<()> {
    advance(call, pipeline, message)?
        .map_err(|refusal| kernel::internal(format_args!("{message:?} was refused: {refusal:?}")))
}

/// Orders something of an execution's job.
pub(crate) fn order(call: &mut Call, execution: &Execution, order: &Order) -> Result<()> {
    let text = serde_json::to_string(order).map_err(kernel::internal)?;
    let arn = execution.arn(call.place());
    call.signal(&arn, &text)?;
    Ok(())
}

fn carry_out(call: &mut Call, course: &Course, command: Command) -> Result<()> {
    match command {
        Command::Execution { execution, change } => turned(call, course, execution, change),
        Command::Stage { execution, stage, change } => {
            let mut execution = Execution::numbered(call, &course.pipeline, execution)?;
            execution.updated = call.now();
            if change == StageChange::Succeeded && !execution.passed.contains(&stage) {
                execution.passed.push(stage.clone());
            }
            call.put(&execution)?;
            events::stage(call, &execution, &stage, change)
        }
        Command::Begin { execution, stage, action } => {
            let execution = Execution::numbered(call, &course.pipeline, execution)?;
            order(call, &execution, &Order::Begin { stage, action })
        }
        Command::GiveUp { execution, stage, action, change } => {
            let execution = Execution::numbered(call, &course.pipeline, execution)?;
            give_up(call, course, &execution, (&stage, &action), change)?;
            order(call, &execution, &Order::Drop { stage, action })
        }
    }
}

fn turned(call: &mut Call, course: &Course, number: Number, change: ExecutionChange) -> Result<()> {
    let mut execution = Execution::numbered(call, &course.pipeline, number)?;
    execution.updated = call.now();
    execution.status = match change {
        ExecutionChange::Started | ExecutionChange::Resumed => Status::InProgress,
        ExecutionChange::Stopping => Status::Stopping,
        ExecutionChange::Stopped => Status::Stopped,
        ExecutionChange::Succeeded => Status::Succeeded,
        ExecutionChange::Failed => Status::Failed,
        ExecutionChange::Cancelled => Status::Cancelled,
        ExecutionChange::Superseded => Status::Superseded,
    };
    call.put(&execution)?;
    events::execution(call, &execution, change)?;
    match change {
        ExecutionChange::Started | ExecutionChange::Resumed => {
            // The job of one that is taken up again at once may still be there; it goes on.
            let arn = execution.arn(call.place());
            if !call.busy(&arn)? {
                call.start(&arn, Run::of(&execution))?;
            }
            Ok(())
        }
        ExecutionChange::Stopping => Ok(()),
        _ => order(call, &execution, &Order::End),
    }
}

/// What an action has set going elsewhere goes on; nobody here waits for it any more.
fn give_up(
    call: &mut Call,
    course: &Course,
    execution: &Execution,
    (stage, action): (&str, &str),
    change: ActionChange,
) -> Result<()> {
    let Some(row) = course.latest(stage, action) else { return Ok(()) };
    let mut row: ActionExecution = call.find(row)?;
    if row.number != execution.number || row.status != ActionStatus::InProgress {
        return Ok(());
    }
    row.status = ActionStatus::Abandoned;
    row.updated = call.now();
    call.put(&row)?;
    let told = match change {
        ActionChange::Abandoned => "ABANDONED",
        ActionChange::Cancelled => "CANCELED",
    };
    events::action(call, execution, &row, told)
}
