//! `UpdatePipeline`: a new version of the definition. What runs by the old one is cancelled, as on AWS.

use kernel::{Answers, Call, Needs, Result, Stored};

use super::{Definition, Pipeline, needs, poll, roles, structure, watch};
use crate::flow::Message;
use crate::{CodePipeline, advance, api};

impl Answers<api::UpdatePipeline> for CodePipeline {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn prepare(op: &api::UpdatePipeline) -> Result<()> {
        structure::check(&op.pipeline)
    }

    fn needs(call: &Call, op: &api::UpdatePipeline) -> Result<Needs> {
        Ok(needs(call, &op.pipeline.name)?.and(roles::passed(&op.pipeline)))
    }

    fn run(call: &mut Call, op: api::UpdatePipeline) -> Result<api::UpdatePipelineOutput> {
        structure::check(&op.pipeline)?;
        structure::check_region(call, &op.pipeline)?;
        let mut pipeline = Pipeline::find(call, &op.pipeline.name)?;
        roles::check(call, &op.pipeline)?;
        pipeline.version += 1;
        pipeline.updated = call.now();
        call.put(&pipeline)?;
        let shown = structure::complete(op.pipeline, pipeline.version);
        let declaration = Stored(shown.clone());
        call.put(&Definition { pipeline: pipeline.name.clone(), version: pipeline.version, declaration })?;
        advance::demand(call, &pipeline.name, Message::Redefined)?;
        poll::follow_definition(call, &pipeline.name, &shown)?;
        watch::follow_definition(call, &pipeline.name, &shown)?;
        Ok(api::UpdatePipelineOutput { pipeline: Some(shown) })
    }
}
