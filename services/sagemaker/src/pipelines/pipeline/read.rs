//! `DescribePipeline` and `ListPipelines`.

use kernel::{Answers, Call, Needs, Query, Record, Result};
use shapes_sagemaker as api;

use super::{Pipeline, Version, find, needs, parallelism};
use crate::list::{self, Asked};
use crate::registry::user;
use crate::{SageMaker, error};

impl Answers<api::DescribePipeline> for SageMaker {
    fn needs(call: &Call, op: &api::DescribePipeline) -> Result<Needs> {
        needs(call, &op.pipeline_name)
    }

    fn run(call: &Call, op: api::DescribePipeline) -> Result<api::DescribePipelineOutput> {
        let pipeline = find(call, &op.pipeline_name)?;
        error::refuse(&[("PipelineVersionAlias", op.pipeline_version_alias.is_some())])?;
        let number = op.pipeline_version_id.unwrap_or(pipeline.version);
        if !(1..=pipeline.version).contains(&number) {
            return Err(error::validation(format!("{} has no version {number}", pipeline.arn())));
        }
        let version = Version::find(call, &pipeline.id(), number)?;
        Ok(api::DescribePipelineOutput {
            pipeline_arn: Some(pipeline.arn()),
            pipeline_display_name: pipeline.display_name.or_else(|| Some(pipeline.name.clone())),
            pipeline_name: Some(pipeline.name),
            pipeline_definition: Some(version.text),
            pipeline_description: pipeline.description,
            role_arn: Some(pipeline.role),
            pipeline_status: Some(api::pipeline_status::ACTIVE.to_owned()),
            creation_time: Some(pipeline.created),
            last_modified_time: Some(pipeline.modified),
            last_run_time: pipeline.last_run,
            created_by: Some(user(&pipeline.created_by)),
            last_modified_by: Some(user(&pipeline.modified_by)),
            parallelism_configuration: parallelism(pipeline.most),
            ..Default::default()
        })
    }
}

impl Answers<api::ListPipelines> for SageMaker {
    fn needs(_: &Call, _: &api::ListPipelines) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListPipelines) -> Result<api::ListPipelinesOutput> {
        error::refuse(&[("ManagedBy", op.managed_by.is_some())])?;
        let asked = Asked {
            by_name: op.sort_by.as_deref() == Some("Name"),
            descending: op.sort_order.as_deref() != Some("Ascending"),
            contains: None,
            after: op.created_after,
            before: op.created_before,
            most: op.max_results,
            token: op.next_token.as_deref(),
        };
        let prefix = op.pipeline_name_prefix.unwrap_or_default().to_lowercase();
        let query = Query::all().prefix(&prefix);
        let (pipelines, next_token) = list::list(call, call.place(), &query, &asked, |_: &Pipeline| true)?;
        let summary = |pipeline: Pipeline| api::PipelineSummary {
            pipeline_arn: Some(pipeline.arn()),
            pipeline_display_name: pipeline.display_name.or_else(|| Some(pipeline.name.clone())),
            pipeline_name: Some(pipeline.name),
            pipeline_description: pipeline.description,
            role_arn: Some(pipeline.role),
            creation_time: Some(pipeline.created),
            last_modified_time: Some(pipeline.modified),
            last_execution_time: pipeline.last_run,
        };
        Ok(api::ListPipelinesOutput {
            pipeline_summaries: Some(pipelines.into_iter().map(summary).collect()),
            next_token,
        })
    }
}
