//! `CreatePipeline`.

use kernel::{Answers, Body, Call, Needs, Result, Streaming, Streams};
use shapes_sagemaker as api;

use super::{Pipeline, Version, arn, most, own_role, source};
use crate::tags::{self, Tags};
use crate::{SageMaker, error, role};

impl Answers<api::CreatePipeline> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags", "iam:PassRole"];

    fn needs(call: &Call, op: &api::CreatePipeline) -> Result<Needs> {
        let arn = arn(call.place(), &op.pipeline_name);
        let create = Needs::on(arn.clone()).tagging(tags::pairs(op.tags.as_ref()));
        Ok(create.and(tags::needs(&arn, op.tags.as_ref())).and(role::pass(&op.role_arn)))
    }

    fn run(call: &mut Call, mut op: api::CreatePipeline) -> Result<api::CreatePipelineOutput> {
        let location = op.pipeline_definition_s3_location.take();
        let text = source::inline(op.pipeline_definition.take(), location.as_ref())?;
        create(call, op, text)
    }
}

impl Streams<api::CreatePipeline> for SageMaker {
    const ALSO: &'static [&'static str] = <Self as Answers<api::CreatePipeline>>::ALSO;

    fn needs(call: &Call, op: &api::CreatePipeline) -> Result<Needs> {
        <Self as Answers<api::CreatePipeline>>::needs(call, op)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::CreatePipeline>,
    ) -> Result<(api::CreatePipelineOutput, Body)> {
        let text =
            source::fetched(&with, |op| (&op.pipeline_definition, &op.pipeline_definition_s3_location));
        let text = text.await?;
        let output = with.finish(move |call, op| create(call, op.clone(), text)).await?;
        Ok((output, Body::empty()))
    }
}

fn create(
    call: &mut Call,
    op: api::CreatePipeline,
    text: Option<String>,
) -> Result<api::CreatePipelineOutput> {
    let id = op.pipeline_name.to_lowercase();
    if let Some(earlier) = call.get::<Pipeline>(&id)? {
        if earlier.token == op.client_request_token && !earlier.token.is_empty() {
            return Ok(api::CreatePipelineOutput { pipeline_arn: Some(earlier.arn()) });
        }
        // Clients look for `already exists` and update the pipeline then.
        return Err(error::validation(format!(
            "Pipeline names must be unique within an AWS account and region. Pipeline with name ({}) already exists.",
            op.pipeline_name
        )));
    }
    error::refuse(&[("PipelineVersionAliases", op.pipeline_version_aliases.is_some())])?;
    own_role(call, &op.role_arn)?;
    let text = text.ok_or_else(|| {
        error::validation("Either PipelineDefinition or PipelineDefinitionS3Location must be provided")
    })?;
    source::check(&text)?;
    let mut kept = Tags::new();
    tags::add(&mut kept, op.tags.unwrap_or_default())?;
    let (now, user) = (call.now(), call.caller().arn());
    let pipeline = Pipeline {
        place: call.place().clone(),
        name: op.pipeline_name,
        display_name: op.pipeline_display_name,
        description: op.pipeline_description,
        role: op.role_arn,
        most: most(op.parallelism_configuration.as_ref())?,
        version: 1,
        created: now,
        created_by: user.clone(),
        modified: now,
        modified_by: user,
        last_run: None,
        token: op.client_request_token,
        tags: kept,
    };
    call.put(&pipeline)?;
    Version::put(call, &id, 1, text)?;
    Ok(api::CreatePipelineOutput { pipeline_arn: Some(pipeline.arn()) })
}
