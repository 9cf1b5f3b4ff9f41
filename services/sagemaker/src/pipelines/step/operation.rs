//! What a step does: the operation that it invokes as the pipeline's role, and what Describe says of the result.

use kernel::{As, Call, Failure, Ids as _, LOWER, Result};
use schema::{ApiError, Shape, json};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_sagemaker as api;

use super::arguments::input;
use crate::pipelines::engine::Kind;
use crate::pipelines::execution::Execution;
use crate::pipelines::pipeline::Pipeline;

/// The most letters that the names of jobs have, and those of sessions.
const NAME: usize = 63;
const SESSION: usize = 64;

/// What a step made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Made {
    pub(crate) arn: String,
    /// Its name as it was given, which ARNs have in small letters.
    name: String,
    /// Whether it is a job, whose end is waited for.
    pub(crate) is_job: bool,
}

/// Who a step's calls are under.
pub(crate) struct Under {
    pub(crate) role: String,
    pub(crate) session: String,
}

impl Under {
    /// The pipeline's role, in a session that is named after the execution and the step.
    pub(crate) fn of(execution: &Execution, step: &str) -> Self {
        let mut session = format!("sagemaker-pipeline-{}-{step}", execution.id);
        session.truncate(SESSION);
        Under { role: execution.role.clone(), session }
    }

    fn principal(&self) -> As<'_> {
        As::role(&self.role, &self.session)
    }
}

/// Does a step's work, or begins it. A refusal is the step's failure, in AWS's words.
pub(crate) fn begin(
    call: &mut Call,
    execution: &Execution,
    (kind, step): (Kind, &str),
    arguments: &Value,
) -> Result<Made, Failure> {
    let under = Under::of(execution, step);
    let refused = |operation: &'static str| {
        move |cause: ApiError| {
            let text = format!(
                "ClientError: Failed to invoke sagemaker:{operation}. Error Details: {}",
                cause.message
            );
            Failure::new(cause.code, text)
        }
    };
    let unfit = |cause: String| Failure::new("ClientError", format!("ClientError: {cause}"));
    match kind {
        Kind::Processing => {
            let mut op: api::CreateProcessingJob = input(arguments).map_err(unfit)?;
            let name = name(call, execution, step);
            op.processing_job_name.clone_from(&name);
            tag(call, execution, &mut op.tags)?;
            let made = call.invoke(under.principal(), op).map_err(refused("CreateProcessingJob"))?;
            Ok(Made { arn: made.processing_job_arn, name, is_job: true })
        }
        Kind::Training => {
            let mut op: api::CreateTrainingJob = input(arguments).map_err(unfit)?;
            let name = name(call, execution, step);
            op.training_job_name.clone_from(&name);
            tag(call, execution, &mut op.tags)?;
            let made = call.invoke(under.principal(), op).map_err(refused("CreateTrainingJob"))?;
            Ok(Made { arn: made.training_job_arn, name, is_job: true })
        }
        Kind::Transform => {
            let mut op: api::CreateTransformJob = input(arguments).map_err(unfit)?;
            let name = name(call, execution, step);
            op.transform_job_name.clone_from(&name);
            tag(call, execution, &mut op.tags)?;
            let made = call.invoke(under.principal(), op).map_err(refused("CreateTransformJob"))?;
            Ok(Made { arn: made.transform_job_arn, name, is_job: true })
        }
        Kind::Model => {
            let mut op: api::CreateModel = input(arguments).map_err(unfit)?;
            let name = name(call, execution, step);
            op.model_name.clone_from(&name);
            tag(call, execution, &mut op.tags)?;
            let made = call.invoke(under.principal(), op).map_err(refused("CreateModel"))?;
            Ok(Made { arn: made.model_arn, name, is_job: false })
        }
        Kind::RegisterModel => {
            let mut op: api::CreateModelPackage = input(arguments).map_err(unfit)?;
            let metadata = op.metadata_properties.get_or_insert_default();
            metadata.generated_by.get_or_insert_with(|| execution.arn());
            let made = call.invoke(under.principal(), op).map_err(refused("CreateModelPackage"))?;
            let name = made.model_package_arn.clone();
            Ok(Made { arn: made.model_package_arn, name, is_job: false })
        }
        Kind::Condition | Kind::Fail => {
            Err(Failure::new("InternalFailure", format!("step {step} makes nothing")))
        }
    }
}

/// What Describe says of what a step made; later steps refer to it.
pub(crate) fn describe(call: &Call, under: &Under, kind: Kind, made: &Made) -> Result<Value> {
    let name = made.name.clone();
    let principal = under.principal();
    let described: Box<dyn Shape> = match kind {
        Kind::Processing => {
            Box::new(call.ask(principal, api::DescribeProcessingJob { processing_job_name: name })?)
        }
        Kind::Training => {
            Box::new(call.ask(principal, api::DescribeTrainingJob { training_job_name: name })?)
        }
        Kind::Transform => {
            Box::new(call.ask(principal, api::DescribeTransformJob { transform_job_name: name })?)
        }
        Kind::Model => Box::new(call.ask(principal, api::DescribeModel { model_name: name })?),
        Kind::RegisterModel => {
            let op = api::DescribeModelPackage { model_package_name: name, ..Default::default() };
            Box::new(call.ask(principal, op)?)
        }
        Kind::Condition | Kind::Fail => return Ok(Value::Null),
    };
    Ok(json::encode(&*described))
}

/// Asks a step's job to stop. One that will not goes on to its own end, and the execution waits for it.
pub(crate) fn stop(call: &mut Call, under: &Under, kind: Kind, made: &Made) -> Result<()> {
    let name = made.name.clone();
    match kind {
        Kind::Processing => {
            call.invoke(under.principal(), api::StopProcessingJob { processing_job_name: name })?;
        }
        Kind::Training => {
            call.invoke(under.principal(), api::StopTrainingJob { training_job_name: name })?;
        }
        Kind::Transform => {
            call.invoke(under.principal(), api::StopTransformJob { transform_job_name: name })?;
        }
        Kind::Model | Kind::RegisterModel | Kind::Condition | Kind::Fail => {}
    }
    Ok(())
}

/// `pipelines-EXECUTION-STEP-SUFFIX`, the step's name as far as there is room, in letters that names of jobs may have.
fn name(call: &Call, execution: &Execution, step: &str) -> String {
    let suffix = call.ids().text(LOWER, 10);
    let room = NAME.saturating_sub("pipelines---".len() + execution.id.len() + suffix.len());
    let step: String = step.replace('_', "-").chars().take(room).collect();
    format!("pipelines-{}-{}-{suffix}", execution.id, step.trim_end_matches('-'))
}

/// What is made for a project is tagged so: the pipeline's tags that say which, if the step has not its own.
fn tag(call: &Call, execution: &Execution, tags: &mut Option<Vec<api::Tag>>) -> Result<(), Failure> {
    let Some(pipeline) = call.get::<Pipeline>(&execution.pipeline.to_lowercase())? else { return Ok(()) };
    for (key, value) in pipeline.project_tags() {
        let tags = tags.get_or_insert_default();
        if tags.iter().all(|tag| tag.key != *key) {
            tags.push(api::Tag { key: key.clone(), value: value.clone() });
        }
    }
    Ok(())
}
