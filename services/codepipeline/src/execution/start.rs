//! `StartPipelineExecution`, and every other way in which an execution begins.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Ids as _, Needs, Query, Result, RoleTaker};
use serde::{Deserialize, Serialize};

use super::{Execution, Status};
use crate::course::Course;
use crate::flow::Message;
use crate::pipeline::{Definition, Pipeline, needs};
use crate::{CodePipeline, advance, api, errors};

/// What started an execution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Trigger {
    /// `CloudWatchEvent`, `StartPipelineExecution`, …
    pub(crate) kind: String,
    /// The ARN of the rule, or of who called.
    pub(crate) detail: String,
    /// The commits that source actions take, by action.
    #[serde(skip)]
    pub(crate) overrides: BTreeMap<String, String>,
    /// Values of the pipeline's variables.
    #[serde(skip)]
    pub(crate) variables: BTreeMap<String, String>,
    /// What makes the same request the same execution.
    #[serde(skip)]
    pub(crate) token: Option<String>,
}

impl Trigger {
    pub(crate) fn of(kind: &str, detail: &str) -> Self {
        let (kind, detail) = (kind.to_owned(), detail.to_owned());
        Trigger { kind, detail, overrides: [].into(), variables: [].into(), token: None }
    }

    /// A rule of EventBridge, for which the events service took the caller's role; or else the caller.
    fn of_call(call: &Call) -> Self {
        match call.role_taker() {
            Some(RoleTaker { service: "events", source: Some(rule) }) => Trigger::of("CloudWatchEvent", rule),
            _ => Trigger::of("StartPipelineExecution", &call.caller().arn()),
        }
    }
}

/// Starts an execution of a pipeline; its id.
pub(crate) fn start(call: &mut Call, pipeline: &Pipeline, trigger: Trigger) -> Result<String> {
    let mut course = Course::of(call, &pipeline.name)?;
    course.started += 1;
    call.put(&course)?;
    let definition = Definition::of(call, &pipeline.name, pipeline.version)?;
    let mut variables = defaults(&definition.declaration.0);
    variables.extend(trigger.variables.clone());
    let now = call.now();
    let execution = Execution {
        pipeline: pipeline.name.clone(),
        number: course.started,
        uuid: call.ids().uuid(),
        version: pipeline.version,
        status: Status::InProgress,
        started: now,
        updated: now,
        overrides: trigger.overrides.clone(),
        variables,
        token: trigger.token.clone(),
        trigger,
        stop_reason: None,
        revisions: [].into(),
        namespaces: [].into(),
        artifacts: [].into(),
        passed: Vec::new(),
        actions: 0,
    };
    call.put(&execution)?;
    advance::demand(call, &pipeline.name, Message::Start { execution: execution.number })?;
    Ok(execution.uuid)
}

impl Answers<api::StartPipelineExecution> for CodePipeline {
    fn needs(call: &Call, op: &api::StartPipelineExecution) -> Result<Needs> {
        needs(call, &op.name)
    }

    fn run(call: &mut Call, op: api::StartPipelineExecution) -> Result<api::StartPipelineExecutionOutput> {
        let pipeline = Pipeline::find(call, &op.name)?;
        let mut trigger = Trigger::of_call(call);
        if let Some(token) = &op.client_request_token {
            let known = call.every::<Execution>(&Query::all().by("token", token))?;
            if let Some(known) = known.into_iter().find(|known| known.pipeline == op.name) {
                let id = Some(known.uuid);
                return Ok(api::StartPipelineExecutionOutput { pipeline_execution_id: id });
            }
            trigger.token = Some(token.clone());
        }
        let definition = Definition::of(call, &op.name, pipeline.version)?;
        let declaration = &definition.declaration.0;
        trigger.overrides = overrides(declaration, op.source_revisions.unwrap_or_default())?;
        trigger.variables = variables(declaration, op.variables.unwrap_or_default())?;
        let id = start(call, &pipeline, trigger)?;
        Ok(api::StartPipelineExecutionOutput { pipeline_execution_id: Some(id) })
    }
}

/// The commits that the request names for source actions.
fn overrides(
    declaration: &api::PipelineDeclaration,
    given: Vec<api::SourceRevisionOverride>,
) -> Result<BTreeMap<String, String>> {
    let sources = || declaration.stages.first().into_iter().flat_map(|stage| &stage.actions);
    let mut taken = BTreeMap::new();
    for revision in given {
        if !sources().any(|action| action.name == revision.action_name) {
            return Err(errors::validation(format!("{} is not a source action", revision.action_name)));
        }
        if revision.revision_type != "COMMIT_ID" {
            return Err(errors::validation(format!(
                "revisionType {} is not one of CodeCommit's; it takes COMMIT_ID",
                revision.revision_type
            )));
        }
        taken.insert(revision.action_name, revision.revision_value);
    }
    Ok(taken)
}

/// The values that the request gives to the pipeline's variables; those without a default must have one.
fn variables(
    declaration: &api::PipelineDeclaration,
    given: Vec<api::PipelineVariable>,
) -> Result<BTreeMap<String, String>> {
    let declared = declaration.variables.as_deref().unwrap_or_default();
    let mut values = BTreeMap::new();
    for variable in given {
        if !declared.iter().any(|known| known.name == variable.name) {
            return Err(errors::validation(format!("the pipeline declares no variable {}", variable.name)));
        }
        values.insert(variable.name, variable.value);
    }
    let missing = |known: &&api::PipelineVariableDeclaration| {
        known.default_value.is_none() && !values.contains_key(&known.name)
    };
    match declared.iter().find(missing) {
        Some(missing) => {
            Err(errors::validation(format!("the variable {} has no default and no value", missing.name)))
        }
        None => Ok(values),
    }
}

fn defaults(declaration: &api::PipelineDeclaration) -> BTreeMap<String, String> {
    let declared = declaration.variables.iter().flatten();
    declared.filter_map(|variable| Some((variable.name.clone(), variable.default_value.clone()?))).collect()
}
