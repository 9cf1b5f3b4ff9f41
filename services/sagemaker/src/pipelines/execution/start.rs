//! `StartPipelineExecution`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Ids as _, LOWER, Needs, Query, Record, Result};
use serde_json::Value;
use shapes_sagemaker as api;

use super::{Execution, Status};
use crate::pipelines::engine::{Definition, Known};
use crate::pipelines::event;
use crate::pipelines::pipeline::{self, Pipeline, Version};
use crate::pipelines::run::{Run, itself};
use crate::{SageMaker, error};

impl Answers<api::StartPipelineExecution> for SageMaker {
    fn needs(call: &Call, op: &api::StartPipelineExecution) -> Result<Needs> {
        pipeline::needs(call, &op.pipeline_name)
    }

    fn run(call: &mut Call, op: api::StartPipelineExecution) -> Result<api::StartPipelineExecutionOutput> {
        let mut pipeline = pipeline::find(call, &op.pipeline_name)?;
        error::refuse(&[
            ("SelectiveExecutionConfig", op.selective_execution_config.is_some()),
            ("PipelineVersionId", op.pipeline_version_id.is_some()),
            ("PipelineVersionAlias", op.pipeline_version_alias.is_some()),
            ("MlflowExperimentName", op.mlflow_experiment_name.is_some()),
            ("RoleArn", op.role_arn.is_some()),
        ])?;
        if let Some(earlier) = earlier(call, &pipeline, &op.client_request_token)? {
            return Ok(api::StartPipelineExecutionOutput { pipeline_execution_arn: Some(earlier.arn()) });
        }
        let definition = Version::find(call, &pipeline.id(), pipeline.version)?.definition()?;
        let mut execution = execution(call, &pipeline, &definition, op)?;
        execution.experiment = experiment(call, &definition, &execution)?;
        pipeline.last_run = Some(call.now());
        call.put(&pipeline)?;
        call.put(&execution)?;
        event::execution(call, &execution, None)?;
        let arn = execution.arn();
        call.start(&arn, Run::of(&execution))?;
        Ok(api::StartPipelineExecutionOutput { pipeline_execution_arn: Some(arn) })
    }
}

/// The execution that the same request started before.
fn earlier(call: &Call, pipeline: &Pipeline, token: &str) -> Result<Option<Execution>> {
    if token.is_empty() {
        return Ok(None);
    }
    let found = call.every::<Execution>(&Query::all().by("token", token))?;
    Ok(found.into_iter().find(|execution| execution.pipeline == pipeline.name))
}

fn execution(
    call: &Call,
    pipeline: &Pipeline,
    definition: &Definition,
    op: api::StartPipelineExecution,
) -> Result<Execution> {
    let given = op.pipeline_parameters.unwrap_or_default();
    let given: BTreeMap<String, String> = given.into_iter().map(|of| (of.name, of.value)).collect();
    let parameters = definition.values(&given).map_err(|problems| error::validation(problems.join("; ")))?;
    let (now, user) = (call.now(), call.caller().arn());
    Ok(Execution {
        place: call.place().clone(),
        pipeline: pipeline.name.clone(),
        id: call.ids().text(LOWER, 12),
        version: pipeline.version,
        role: pipeline.role.clone(),
        display_name: op.pipeline_execution_display_name.unwrap_or_else(|| format!("execution-{}", now.0)),
        description: op.pipeline_execution_description,
        status: Status::Executing,
        failure_reason: None,
        parameters,
        experiment: None,
        most: pipeline::most(op.parallelism_configuration.as_ref())?.or(pipeline.most),
        created: now,
        created_by: user.clone(),
        modified: now,
        modified_by: user,
        ended: None,
        begun: 0,
        attempts: BTreeMap::new(),
        token: op.client_request_token,
        retry_token: None,
    })
}

/// The names of the experiment and the trial. They are shown, and nothing is kept under them.
fn experiment(call: &Call, definition: &Definition, execution: &Execution) -> Result<Option<(Value, Value)>> {
    let Some((name, trial)) = &definition.experiment else { return Ok(None) };
    let known = Known {
        parameters: execution.parameters.clone(),
        execution: itself(call, execution),
        ..Known::default()
    };
    let name = name.evaluate(&known).map_err(error::validation)?;
    let trial = trial.evaluate(&known).map_err(error::validation)?;
    // AWS writes the names of experiments in small letters.
    let name = name.as_str().map_or(name.clone(), |name| Value::String(name.to_lowercase()));
    Ok(Some((name, trial)))
}
