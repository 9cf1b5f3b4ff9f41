//! `GetPipelineState`.

use kernel::{Answers, Call, Needs, Result};

use crate::action_execution::ActionExecution;
use crate::course::Course;
use crate::execution::Execution;
use crate::flow::{Number, StageChange};
use crate::pipeline::{Definition, Pipeline, needs};
use crate::{CodePipeline, actions, api};

impl Answers<api::GetPipelineState> for CodePipeline {
    fn needs(call: &Call, op: &api::GetPipelineState) -> Result<Needs> {
        needs(call, &op.name)
    }

    fn run(call: &Call, op: api::GetPipelineState) -> Result<api::GetPipelineStateOutput> {
        let pipeline = Pipeline::find(call, &op.name)?;
        let definition = Definition::of(call, &op.name, pipeline.version)?;
        let course = Course::of(call, &op.name)?;
        let stages = &definition.declaration.0.stages;
        let shown = stages.iter().map(|stage| stage_state(call, &course, stage)).collect::<Result<_>>()?;
        Ok(api::GetPipelineStateOutput {
            pipeline_name: Some(pipeline.name),
            pipeline_version: Some(pipeline.version),
            stage_states: Some(shown),
            created: Some(pipeline.created),
            updated: Some(pipeline.updated),
        })
    }
}

fn stage_state(call: &Call, course: &Course, stage: &api::StageDeclaration) -> Result<api::StageState> {
    let flow = course.flow.stages.iter().find(|known| known.name == stage.name);
    let inbound: Vec<api::StageExecution> = flow
        .and_then(|flow| flow.waiting)
        .map(|number| pass(call, course, number, "InProgress"))
        .transpose()?
        .into_iter()
        .collect();
    let latest = match flow.and_then(|flow| flow.last) {
        Some((number, change)) => Some(pass(call, course, number, status(change))?),
        None => None,
    };
    let gate = course.gates.get(&stage.name);
    let actions = stage.actions.iter().map(|action| action_state(call, course, stage, action));
    Ok(api::StageState {
        stage_name: Some(stage.name.clone()),
        inbound_execution: inbound.first().cloned(),
        inbound_executions: Some(inbound),
        inbound_transition_state: Some(api::TransitionState {
            enabled: Some(flow.is_none_or(|flow| !flow.closed)),
            last_changed_by: gate.map(|gate| gate.by.clone()),
            last_changed_at: gate.map(|gate| gate.at),
            disabled_reason: gate.and_then(|gate| gate.reason.clone()),
        }),
        action_states: Some(actions.collect::<Result<_>>()?),
        latest_execution: latest,
        ..api::StageState::default()
    })
}

fn action_state(
    call: &Call,
    course: &Course,
    stage: &api::StageDeclaration,
    action: &api::ActionDeclaration,
) -> Result<api::ActionState> {
    let row: Option<ActionExecution> = match course.latest(&stage.name, &action.name) {
        Some(row) => call.get(row)?,
        None => None,
    };
    let revision = row.as_ref().and_then(|row| row.revision.clone());
    Ok(api::ActionState {
        action_name: Some(action.name.clone()),
        current_revision: revision.as_ref().map(|revision| api::ActionRevision {
            revision_id: revision.id.clone(),
            revision_change_id: String::new(),
            created: revision.created,
        }),
        latest_execution: row.map(|row| row.state()),
        entity_url: actions::entity_url(call.place(), action),
        revision_url: revision.and_then(|revision| revision.url),
    })
}

fn pass(call: &Call, course: &Course, number: Number, status: &str) -> Result<api::StageExecution> {
    let execution = Execution::numbered(call, &course.pipeline, number)?;
    Ok(api::StageExecution { pipeline_execution_id: execution.uuid, status: status.to_owned(), type_: None })
}

fn status(change: StageChange) -> &'static str {
    match change {
        StageChange::Started | StageChange::Resumed => "InProgress",
        StageChange::Stopping => "Stopping",
        StageChange::Stopped => "Stopped",
        StageChange::Succeeded => "Succeeded",
        StageChange::Failed => "Failed",
        StageChange::Cancelled => "Cancelled",
    }
}
