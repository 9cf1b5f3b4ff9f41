//! `GetPipeline` and `ListPipelines`.

use kernel::{Answers, Call, Needs, Query, Result};
use schema::ApiError;

use super::{Definition, Pipeline, arn, needs};
use crate::paging::{limit, page};
use crate::{CodePipeline, api};

impl Answers<api::GetPipeline> for CodePipeline {
    fn needs(call: &Call, op: &api::GetPipeline) -> Result<Needs> {
        needs(call, &op.name)
    }

    fn run(call: &Call, op: api::GetPipeline) -> Result<api::GetPipelineOutput> {
        let pipeline = Pipeline::find(call, &op.name)?;
        let version = op.version.unwrap_or(pipeline.version);
        let found: Option<Definition> = call.get(&Definition::key(&op.name, version))?;
        let definition = found.ok_or_else(|| {
            let message = format!("Pipeline {} has no version {version}", op.name);
            ApiError::new("PipelineVersionNotFoundException", message)
        })?;
        Ok(api::GetPipelineOutput {
            pipeline: Some(definition.declaration.0),
            metadata: Some(api::PipelineMetadata {
                pipeline_arn: Some(arn(call.place(), &op.name)),
                created: Some(pipeline.created),
                updated: Some(pipeline.updated),
                polling_disabled_at: None,
            }),
        })
    }
}

impl Answers<api::ListPipelines> for CodePipeline {
    fn needs(_: &Call, _: &api::ListPipelines) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListPipelines) -> Result<api::ListPipelinesOutput> {
        let query = Query::all().limit(limit(op.max_results, 1_000)).after(op.next_token.as_deref());
        let found = page::<Pipeline>(call, &query, |_| Ok(true))?;
        let pipelines =
            found.items.into_iter().map(|pipeline| summary(call, pipeline)).collect::<Result<_>>()?;
        Ok(api::ListPipelinesOutput { pipelines: Some(pipelines), next_token: found.next })
    }
}

fn summary(call: &Call, pipeline: Pipeline) -> Result<api::PipelineSummary> {
    let declaration = Definition::of(call, &pipeline.name, pipeline.version)?.declaration.0;
    Ok(api::PipelineSummary {
        name: Some(pipeline.name),
        version: Some(pipeline.version),
        pipeline_type: declaration.pipeline_type,
        execution_mode: declaration.execution_mode,
        created: Some(pipeline.created),
        updated: Some(pipeline.updated),
    })
}
