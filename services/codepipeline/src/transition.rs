//! `EnableStageTransition` and `DisableStageTransition`.

use kernel::{Answers, Call, Needs, Result};

use crate::course::{Course, Gate};
use crate::flow::Message;
use crate::pipeline::{Definition, Pipeline, arn};
use crate::{CodePipeline, advance, api, errors};

impl Answers<api::EnableStageTransition> for CodePipeline {
    fn needs(call: &Call, op: &api::EnableStageTransition) -> Result<Needs> {
        needs(call, &op.pipeline_name, &op.stage_name)
    }

    fn run(call: &mut Call, op: api::EnableStageTransition) -> Result<api::EnableStageTransitionOutput> {
        let stage = into(call, &op.pipeline_name, &op.stage_name, &op.transition_type)?;
        note(call, &op.pipeline_name, &stage, None)?;
        advance::demand(call, &op.pipeline_name, Message::Open { stage: &stage })?;
        Ok(api::EnableStageTransitionOutput {})
    }
}

impl Answers<api::DisableStageTransition> for CodePipeline {
    fn needs(call: &Call, op: &api::DisableStageTransition) -> Result<Needs> {
        needs(call, &op.pipeline_name, &op.stage_name)
    }

    fn run(call: &mut Call, op: api::DisableStageTransition) -> Result<api::DisableStageTransitionOutput> {
        let stage = into(call, &op.pipeline_name, &op.stage_name, &op.transition_type)?;
        note(call, &op.pipeline_name, &stage, Some(op.reason))?;
        advance::demand(call, &op.pipeline_name, Message::Close { stage: &stage })?;
        Ok(api::DisableStageTransitionOutput {})
    }
}

fn needs(call: &Call, pipeline: &str, stage: &str) -> Result<Needs> {
    let stage = arn(call.place(), format_args!("{pipeline}/{stage}"));
    Ok(Needs::on(stage).given(call.get::<Pipeline>(pipeline)?.as_ref()))
}

/// The stage that the transition leads into: the way out of a stage is the way into the next.
fn into(call: &Call, pipeline: &str, stage: &str, kind: &str) -> Result<String> {
    let found = Pipeline::find(call, pipeline)?;
    let definition = Definition::of(call, pipeline, found.version)?;
    let stages = &definition.declaration.0.stages;
    let here = stages.iter().position(|declared| declared.name == stage);
    let here = here.ok_or_else(|| errors::no_stage(pipeline, stage))?;
    let index = if kind == "Outbound" { here + 1 } else { here };
    let target = stages.get(index).map(|declared| declared.name.clone());
    target.ok_or_else(|| errors::validation(format!("Stage {stage} is the last: nothing leads out of it")))
}

fn note(call: &mut Call, pipeline: &str, stage: &str, reason: Option<String>) -> Result<()> {
    let mut course = Course::of(call, pipeline)?;
    let gate = Gate { by: call.caller().arn(), at: call.now(), reason };
    course.gates.insert(stage.to_owned(), gate);
    call.put(&course)
}
