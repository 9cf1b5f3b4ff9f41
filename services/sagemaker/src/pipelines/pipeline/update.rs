//! `UpdatePipeline`.

use kernel::{Answers, Body, Call, Needs, Result, Streaming, Streams};
use shapes_sagemaker as api;

use super::{Version, find, most, needs, own_role, source};
use crate::{SageMaker, error, role};

impl Answers<api::UpdatePipeline> for SageMaker {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::UpdatePipeline) -> Result<Needs> {
        let update = needs(call, &op.pipeline_name)?;
        Ok(match &op.role_arn {
            Some(given) => update.and(role::pass(given)),
            None => update,
        })
    }

    fn run(call: &mut Call, mut op: api::UpdatePipeline) -> Result<api::UpdatePipelineOutput> {
        let location = op.pipeline_definition_s3_location.take();
        let text = source::inline(op.pipeline_definition.take(), location.as_ref())?;
        update(call, op, text)
    }
}

impl Streams<api::UpdatePipeline> for SageMaker {
    const ALSO: &'static [&'static str] = <Self as Answers<api::UpdatePipeline>>::ALSO;

    fn needs(call: &Call, op: &api::UpdatePipeline) -> Result<Needs> {
        <Self as Answers<api::UpdatePipeline>>::needs(call, op)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::UpdatePipeline>,
    ) -> Result<(api::UpdatePipelineOutput, Body)> {
        let text =
            source::fetched(&with, |op| (&op.pipeline_definition, &op.pipeline_definition_s3_location));
        let text = text.await?;
        let output = with.finish(move |call, op| update(call, op.clone(), text)).await?;
        Ok((output, Body::empty()))
    }
}

/// Executions that are under way go on by the definition that they began with.
fn update(
    call: &mut Call,
    op: api::UpdatePipeline,
    text: Option<String>,
) -> Result<api::UpdatePipelineOutput> {
    let mut pipeline = find(call, &op.pipeline_name)?;
    error::refuse(&[("PipelineVersionAliases", op.pipeline_version_aliases.is_some())])?;
    if let Some(given) = op.role_arn {
        own_role(call, &given)?;
        pipeline.role = given;
    }
    if let Some(text) = text {
        source::check(&text)?;
        pipeline.version += 1;
        Version::put(call, &pipeline.name, pipeline.version, text)?;
    }
    pipeline.display_name = op.pipeline_display_name.or(pipeline.display_name);
    pipeline.description = op.pipeline_description.or(pipeline.description);
    pipeline.most = most(op.parallelism_configuration.as_ref())?.or(pipeline.most);
    pipeline.modified = call.now();
    pipeline.modified_by = call.caller().arn();
    call.put(&pipeline)?;
    Ok(api::UpdatePipelineOutput {
        pipeline_arn: Some(pipeline.arn()),
        pipeline_version_id: Some(pipeline.version),
    })
}
