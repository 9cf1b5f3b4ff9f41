//! What is shown of executions: `DescribePipelineExecution`, `DescribePipelineDefinitionForExecution`,
//! `ListPipelineExecutions`, `ListPipelineParametersForExecution`.

use kernel::{Answers, Call, Needs, Query, Record, Result};
use serde_json::Value;
use shapes_sagemaker as api;

use super::{Execution, find, needs};
use crate::list::{self, Asked};
use crate::pipelines::pipeline::{self, Version};
use crate::registry::user;
use crate::{SageMaker, error};

impl Answers<api::DescribePipelineExecution> for SageMaker {
    fn needs(call: &Call, op: &api::DescribePipelineExecution) -> Result<Needs> {
        needs(call, &op.pipeline_execution_arn)
    }

    fn run(call: &Call, op: api::DescribePipelineExecution) -> Result<api::DescribePipelineExecutionOutput> {
        let execution = find(call, &op.pipeline_execution_arn)?;
        let (pipeline_arn, pipeline_execution_arn) = (execution.pipeline_arn(), execution.arn());
        let experiment = execution.experiment.map(|(name, trial)| api::PipelineExperimentConfig {
            experiment_name: Some(text(&name)),
            trial_name: Some(text(&trial)),
        });
        Ok(api::DescribePipelineExecutionOutput {
            pipeline_arn: Some(pipeline_arn),
            pipeline_execution_arn: Some(pipeline_execution_arn),
            pipeline_execution_display_name: Some(execution.display_name),
            pipeline_execution_status: Some(execution.status.name().to_owned()),
            pipeline_execution_description: execution.description,
            pipeline_experiment_config: experiment,
            failure_reason: execution.failure_reason,
            creation_time: Some(execution.created),
            last_modified_time: Some(execution.modified),
            created_by: Some(user(&execution.created_by)),
            last_modified_by: Some(user(&execution.modified_by)),
            parallelism_configuration: pipeline::parallelism(execution.most),
            pipeline_version_id: Some(execution.version),
            role_arn: Some(execution.role),
            ..Default::default()
        })
    }
}

impl Answers<api::DescribePipelineDefinitionForExecution> for SageMaker {
    fn needs(call: &Call, op: &api::DescribePipelineDefinitionForExecution) -> Result<Needs> {
        needs(call, &op.pipeline_execution_arn)
    }

    fn run(
        call: &Call,
        op: api::DescribePipelineDefinitionForExecution,
    ) -> Result<api::DescribePipelineDefinitionForExecutionOutput> {
        let execution = find(call, &op.pipeline_execution_arn)?;
        let version = Version::find(call, &execution.pipeline.to_lowercase(), execution.version)?;
        Ok(api::DescribePipelineDefinitionForExecutionOutput {
            pipeline_definition: Some(version.text),
            creation_time: Some(version.created),
        })
    }
}

impl Answers<api::ListPipelineExecutions> for SageMaker {
    fn needs(call: &Call, op: &api::ListPipelineExecutions) -> Result<Needs> {
        pipeline::needs(call, &op.pipeline_name)
    }

    fn run(call: &Call, op: api::ListPipelineExecutions) -> Result<api::ListPipelineExecutionsOutput> {
        let pipeline = pipeline::find(call, &op.pipeline_name)?;
        error::refuse(&[("PipelineVersionAlias", op.pipeline_version_alias.is_some())])?;
        let asked = Asked {
            by_name: op.sort_by.as_deref() == Some("PipelineExecutionArn"),
            descending: op.sort_order.as_deref() != Some("Ascending"),
            contains: None,
            after: op.created_after,
            before: op.created_before,
            most: op.max_results,
            token: op.next_token.as_deref(),
        };
        let within = format!("{}/", pipeline.id());
        let query = Query::all().prefix(&within);
        let (executions, next_token) = list::list(call, call.place(), &query, &asked, |_: &Execution| true)?;
        let summary = |execution: Execution| api::PipelineExecutionSummary {
            pipeline_execution_arn: Some(execution.arn()),
            start_time: Some(execution.created),
            pipeline_execution_status: Some(execution.status.name().to_owned()),
            pipeline_execution_description: execution.description,
            pipeline_execution_display_name: Some(execution.display_name),
            pipeline_execution_failure_reason: execution.failure_reason,
            pipeline_version_aliases: None,
        };
        Ok(api::ListPipelineExecutionsOutput {
            pipeline_execution_summaries: Some(executions.into_iter().map(summary).collect()),
            next_token,
        })
    }
}

impl Answers<api::ListPipelineParametersForExecution> for SageMaker {
    fn needs(call: &Call, op: &api::ListPipelineParametersForExecution) -> Result<Needs> {
        needs(call, &op.pipeline_execution_arn)
    }

    /// A page begins after the parameter that the token names.
    fn run(
        call: &Call,
        op: api::ListPipelineParametersForExecution,
    ) -> Result<api::ListPipelineParametersForExecutionOutput> {
        let execution = find(call, &op.pipeline_execution_arn)?;
        let limit = op.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(100).clamp(1, 100);
        let after = op.next_token.unwrap_or_default();
        let mut rest = execution.parameters.iter().filter(|(name, _)| name.as_str() > after.as_str());
        let page: Vec<api::Parameter> = rest
            .by_ref()
            .take(limit)
            .map(|(name, value)| api::Parameter { name: name.clone(), value: text(value) })
            .collect();
        let next_token = page.last().filter(|_| rest.next().is_some()).map(|last| last.name.clone());
        Ok(api::ListPipelineParametersForExecutionOutput { pipeline_parameters: Some(page), next_token })
    }
}

/// A value as a text, which all values on the wire are.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
