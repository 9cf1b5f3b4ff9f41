//! What actions do: each kind in a file of its own, under the action's role.

pub(crate) mod cloudformation;
pub(crate) mod codebuild;
pub(crate) mod codecommit;
pub(crate) mod connection;
pub(crate) mod lambda;
pub(crate) mod manual;
mod under;

use std::collections::BTreeMap;

use kernel::{Call, Failure, Me, Place, Result, Ticket};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::action_execution::ActionExecution;
use crate::artifact::{self, Location};
use crate::execution::Execution;
use crate::{api, errors, events, variables};

pub(crate) use under::Under;

/// An action that begins or goes on, and all that it may touch.
pub(crate) struct Task<'t> {
    pub(crate) call: &'t mut Call,
    /// The execution's job.
    pub(crate) me: &'t Me,
    pub(crate) declaration: &'t api::PipelineDeclaration,
    pub(crate) declared: &'t api::ActionDeclaration,
    pub(crate) execution: Execution,
    pub(crate) row: ActionExecution,
}

/// How far an action came.
pub(crate) enum Turn {
    /// It waits.
    Wait(Work),
    /// It has ended.
    Done(Result<(), Failure>),
}

/// What an action waits for, and what it knows meanwhile. It is a part of the job's state.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Work {
    Source(codecommit::Work),
    Connection(codecommit::Work),
    Build(codebuild::Work),
    Deploy(cloudformation::Work),
    Approval(manual::Work),
    Invoke(lambda::Work),
}

/// What came for an action that waits.
pub(crate) enum Answer {
    /// Its ticket was answered.
    Reply(Result<Value, Failure>),
    /// Its time has come.
    Alarm,
    /// Somebody decided.
    Decision { approved: bool, summary: String, by: String },
}

impl Work {
    /// The ticket that it waits for.
    pub(crate) fn ticket(&self) -> Option<&Ticket> {
        match self {
            Work::Source(work) | Work::Connection(work) => Some(&work.ticket),
            Work::Build(work) => Some(&work.ticket),
            Work::Deploy(work) => work.ticket(),
            Work::Invoke(work) => Some(&work.ticket),
            Work::Approval(_) => None,
        }
    }

    /// When it wants to hear again, whatever comes.
    pub(crate) fn alarm(&self) -> Option<Timestamp> {
        match self {
            Work::Source(_) | Work::Connection(_) | Work::Build(_) => None,
            Work::Deploy(work) => work.alarm(),
            Work::Approval(work) => Some(work.expires),
            Work::Invoke(work) => Some(work.alarm()),
        }
    }
}

/// Checks the configuration of an action of a known type.
pub(crate) fn check(action: &api::ActionDeclaration) -> Result<()> {
    match action.action_type_id.provider.as_str() {
        "CodeCommit" => codecommit::check(action),
        connection::PROVIDER => connection::check(action),
        "CodeBuild" => codebuild::check(action),
        "CloudFormation" => cloudformation::check(action),
        "Lambda" => Ok(()),
        _ => manual::check(action),
    }
}

/// The page of what an action works on, as `GetPipelineState` shows it.
pub(crate) fn entity_url(place: &Place, action: &api::ActionDeclaration) -> Option<String> {
    let given = action.configuration.as_ref()?;
    match action.action_type_id.provider.as_str() {
        "CodeCommit" => Some(codecommit::url(place, given.get("RepositoryName")?, "browse")),
        "CodeBuild" => {
            Some(console(place, "codebuild", format_args!("projects/{}/view", given.get("ProjectName")?)))
        }
        "CloudFormation" => Some(console(place, "cloudformation", "")),
        "Lambda" => Some(console(place, "lambda", format_args!("functions/{}", given.get("FunctionName")?))),
        _ => None,
    }
}

/// A page of AWS's console.
pub(crate) fn console(place: &Place, service: &str, page: impl std::fmt::Display) -> String {
    let region = &place.region;
    format!("https://{region}.console.aws.amazon.com/{service}/home?region={region}#/{page}")
}

/// Begins an action: resolves its configuration and its inputs, tells everybody, and does its first step.
pub(crate) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    let prepared = prepare(task);
    events::action(task.call, &task.execution, &task.row, "STARTED")?;
    if let Err(failure) = prepared {
        return Ok(Turn::Done(Err(failure)));
    }
    let turn = match task.declared.action_type_id.provider.as_str() {
        "CodeCommit" => codecommit::begin(task),
        connection::PROVIDER => connection::begin(task),
        "CodeBuild" => codebuild::begin(task),
        "CloudFormation" => cloudformation::begin(task),
        "Lambda" => lambda::begin(task),
        _ => manual::begin(task),
    };
    caught(task, turn)
}

/// Goes on with an action.
pub(crate) fn resume(task: &mut Task<'_>, work: Work, answer: Answer) -> Result<Turn> {
    let turn = match (work, answer) {
        (Work::Source(_), Answer::Reply(outcome)) => codecommit::fetched(task, outcome),
        (Work::Connection(_), Answer::Reply(outcome)) => connection::fetched(task, outcome),
        (Work::Build(work), Answer::Reply(_)) => codebuild::ended(task, &work),
        (Work::Deploy(work), answer) => cloudformation::resume(task, work, answer),
        (Work::Approval(work), answer) => manual::resume(task, work, answer),
        (Work::Invoke(work), answer) => lambda::resume(task, work, answer),
        // Nothing else comes for these.
        (work, _) => Ok(Turn::Wait(work)),
    };
    caught(task, turn)
}

/// What an action was refused fails it; what is the runtime's own fault is tried again.
fn caught(task: &Task<'_>, turn: Result<Turn>) -> Result<Turn> {
    match turn {
        Err(error) if error.code == "InternalFailure" => Err(error),
        Err(error) => Ok(Turn::Done(Err(task.failure(error)))),
        turn => turn,
    }
}

fn prepare(task: &mut Task<'_>) -> Result<(), Failure> {
    let known = task.execution.known();
    for (key, value) in task.declared.configuration.iter().flatten() {
        let resolved = variables::resolve(value, &known).map_err(|reference| {
            let message =
                format!("The variable {reference} in configuration {key} has no value in this execution");
            Failure::new("ConfigurationError", message)
        })?;
        task.row.resolved.insert(key.clone(), resolved);
    }
    for input in task.declared.input_artifacts.iter().flatten() {
        let Some(at) = task.execution.artifacts.get(&input.name) else {
            let message = format!("Input artifact {} was not made in this execution", input.name);
            return Err(Failure::new("JobFailed", message));
        };
        task.row.inputs.push((input.name.clone(), at.clone()));
    }
    let region = task.call.region().to_owned();
    let store = artifact::store(task.declaration, &region);
    for output in task.declared.output_artifacts.iter().flatten() {
        let store =
            store.ok_or_else(|| Failure::new("JobFailed", "the pipeline has no artifact store here"))?;
        let at = artifact::place(task.call, store, &task.declaration.name, &output.name);
        task.row.outputs.push((output.name.clone(), at));
    }
    Ok(())
}

impl Task<'_> {
    /// A value of the resolved configuration.
    pub(crate) fn given(&self, key: &str) -> Option<&str> {
        self.row.resolved.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Under whom the action works.
    pub(crate) fn under(&self) -> Under {
        Under::of(self.call, self.declaration, self.declared)
    }

    /// The KMS key of the artifact store.
    pub(crate) fn encryption_key(&self) -> Option<String> {
        let store = artifact::store(self.declaration, self.call.region())?;
        store.encryption_key.as_ref().map(|key| key.id.clone())
    }

    /// The only output artifact, for actions that have one at most.
    pub(crate) fn output(&self) -> Option<&Location> {
        self.row.outputs.first().map(|(_, at)| at)
    }

    /// An input artifact.
    pub(crate) fn input(&self, name: &str) -> Result<&Location> {
        let found = self.row.inputs.iter().find(|(known, _)| known == name);
        let absent =
            || errors::action(format!("{name} is not an input artifact of action {}", self.row.action));
        found.map(|(_, at)| at).ok_or_else(absent)
    }

    /// A failure outside, in CodePipeline's words.
    pub(crate) fn failure(&self, failure: impl Into<Failure>) -> Failure {
        let (own, error) = (&self.declaration.role_arn, failure.into());
        let code = match &*error.code {
            "PermissionError" | "ConfigurationError" => error.code,
            _ => "JobFailed".to_owned(),
        };
        match &self.declared.role_arn {
            Some(role) if error.message.contains(&format!("sts:AssumeRole on resource: {role}")) => {
                Failure::new(code, format!("{own} is not authorized to perform AssumeRole on role {role}"))
            }
            _ => Failure::new(code, error.message),
        }
    }
}

/// Texts by their names, as outputs and variables are.
pub(crate) type Texts = BTreeMap<String, String>;
