//! Deploy: stacks and change sets of CloudFormation's, made from a template in an artifact.

mod change_set;
pub(crate) mod outputs;
mod parameters;
mod stack;
pub(crate) mod template;

use kernel::{Result, Ticket};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Answer, Task, Turn};
use crate::{api, errors};

/// What an action with a stack waits for.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Work {
    /// The template and what else is read from artifacts.
    Reading { ticket: Ticket },
    /// A stack that is in the way is deleted; then everything begins again.
    Clearing { ticket: Ticket, stack: String },
    /// The stack.
    Stack { ticket: Ticket, stack: String },
    /// The change set, followed if it has a job, else looked at from time to time.
    ChangeSet { ticket: Option<Ticket>, look: Option<Timestamp>, id: String },
    /// The artifact with the stack's outputs.
    Writing { ticket: Ticket },
}

impl Work {
    pub(super) fn ticket(&self) -> Option<&Ticket> {
        match self {
            Work::Reading { ticket }
            | Work::Clearing { ticket, .. }
            | Work::Stack { ticket, .. }
            | Work::Writing { ticket } => Some(ticket),
            Work::ChangeSet { ticket, .. } => ticket.as_ref(),
        }
    }

    pub(super) fn alarm(&self) -> Option<Timestamp> {
        match self {
            Work::ChangeSet { look, .. } => *look,
            _ => None,
        }
    }
}

/// What the action does, as `ActionMode` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    CreateUpdate,
    ReplaceOnFailure,
    DeleteOnly,
    ChangeSetReplace,
    ChangeSetExecute,
}

impl Mode {
    fn of(text: &str) -> Option<Mode> {
        Some(match text {
            "CREATE_UPDATE" => Mode::CreateUpdate,
            "REPLACE_ON_FAILURE" => Mode::ReplaceOnFailure,
            "DELETE_ONLY" => Mode::DeleteOnly,
            "CHANGE_SET_REPLACE" => Mode::ChangeSetReplace,
            "CHANGE_SET_EXECUTE" => Mode::ChangeSetExecute,
            _ => return None,
        })
    }

    fn of_task(task: &Task<'_>) -> Result<Mode> {
        let text = task.given("ActionMode").unwrap_or_default();
        Mode::of(text)
            .ok_or_else(|| errors::action(format!("ActionMode {text} is not one of CloudFormation's")))
    }

    /// Whether it takes a template.
    fn makes(self) -> bool {
        matches!(self, Mode::CreateUpdate | Mode::ReplaceOnFailure | Mode::ChangeSetReplace)
    }
}

/// Checks its configuration.
pub(super) fn check(action: &api::ActionDeclaration) -> Result<()> {
    let name = &action.name;
    let given = |key: &str| action.configuration.as_ref()?.get(key).filter(|value| !value.is_empty());
    let text = given("ActionMode").map(String::as_str).unwrap_or_default();
    let Some(mode) = Mode::of(text) else {
        return Err(errors::action(format!(
            "Action {name} has ActionMode {text}, which is not one of CloudFormation's"
        )));
    };
    let needs = |key: &str| {
        given(key)
            .map(|_| ())
            .ok_or_else(|| errors::action(format!("Action {name} with {text} needs a {key}")))
    };
    if mode.makes() {
        needs("TemplatePath")?;
    }
    if matches!(mode, Mode::ChangeSetReplace | Mode::ChangeSetExecute) {
        needs("ChangeSetName")?;
    }
    for key in ["TemplatePath", "TemplateConfiguration"] {
        if let Some(path) = given(key).filter(|path| !path.contains("#{")) {
            let (artifact, _) = path.split_once("::").ok_or_else(|| {
                errors::action(format!("{key} {path} of action {name} is not of the form Artifact::file"))
            })?;
            if !action.input_artifacts.iter().flatten().any(|input| input.name == artifact) {
                return Err(errors::action(format!("{key} {path} names no input artifact of action {name}")));
            }
        }
    }
    if action.output_artifacts.as_ref().is_some_and(|outputs| !outputs.is_empty()) {
        needs("OutputFileName")?;
    }
    match given("ParameterOverrides") {
        Some(text) if !text.contains("#{") => parameters::check(name, text),
        _ => Ok(()),
    }
}

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    match Mode::of_task(task)? {
        Mode::DeleteOnly => stack::delete(task),
        Mode::ChangeSetExecute => change_set::execute(task),
        Mode::CreateUpdate | Mode::ReplaceOnFailure | Mode::ChangeSetReplace => template::fetch(task),
    }
}

pub(super) fn resume(task: &mut Task<'_>, work: Work, answer: Answer) -> Result<Turn> {
    match (work, answer) {
        (Work::Reading { .. }, Answer::Reply(outcome)) => {
            let files = match outcome {
                Ok(value) => serde_json::from_value(value).map_err(kernel::internal)?,
                Err(failure) => return Ok(Turn::Done(Err(task.failure(failure)))),
            };
            match Mode::of_task(task)? {
                Mode::ChangeSetReplace => change_set::replace(task, files),
                mode => stack::make(task, files, mode == Mode::ReplaceOnFailure),
            }
        }
        (Work::Clearing { stack, .. }, Answer::Reply(outcome)) => stack::cleared(task, &stack, outcome),
        (Work::Stack { stack, .. }, Answer::Reply(outcome)) => match Mode::of_task(task)? {
            Mode::DeleteOnly => stack::deleted(task, &stack, outcome),
            Mode::ChangeSetExecute => stack::ended(task, &stack, outcome, "execute change set"),
            _ => stack::ended(task, &stack, outcome, "create or update stack"),
        },
        (Work::ChangeSet { id, .. }, Answer::Reply(_) | Answer::Alarm) => change_set::look(task, id),
        (Work::Writing { .. }, Answer::Reply(outcome)) => {
            Ok(Turn::Done(outcome.map(|_| ()).map_err(|failure| task.failure(failure))))
        }
        (work, _) => Ok(Turn::Wait(super::Work::Deploy(work))),
    }
}
