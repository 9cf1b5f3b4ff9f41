//! Which targets are taken.

use kernel::{Call, Result};
use serde_json::Value;
use shapes_events as api;

use super::{Kind, input};
use crate::error;
use crate::rule::{self, Rule};

/// Refuses a target that could not be delivered to as it says.
pub(super) fn accepted(call: &Call, rule: &Rule, target: &api::Target) -> Result<()> {
    let api::Target { id, arn, .. } = target;
    let Some((kind, _)) = Kind::of(arn) else {
        return Err(error::validation(format!(
            "this runtime cannot deliver to target {id}, {arn}: its targets are functions of Lambda, pipelines of \
             CodePipeline and of SageMaker, SNS topics and SQS queues"
        )));
    };
    let (service, operation) = kind.served_by();
    if call.registry().operation(service, operation).is_none() {
        return Err(error::validation(format!(
            "this runtime does not serve {service}, which target {id}, {arn}, is of"
        )));
    }
    only_what_is_acted_on(target, &kind)?;
    queues(call, target, &kind)?;
    match super::role(target, rule) {
        Some(taken) => rule::check_role(call, &taken, &rule.arn(call.place()))?,
        None if kind.has_policy() => {}
        None => return Err(error::validation(format!("RoleArn is required for target {id}."))),
    }
    let inputs = [target.input.is_some(), target.input_path.is_some(), target.input_transformer.is_some()];
    if inputs.iter().filter(|given| **given).count() > 1 {
        return Err(error::validation(format!(
            "Only one of Input, InputPath, or InputTransformer must be provided for target {id}."
        )));
    }
    if target.input.as_ref().is_some_and(|text| serde_json::from_str::<Value>(text).is_err()) {
        return Err(error::validation(format!("JSON syntax error in input for target {id}.")));
    }
    input::check(target).map_err(|cause| error::validation(cause.of_target(id)))
}

/// The end of a FIFO queue's name.
const FIFO: &str = ".fifo";

/// What is said of queues: the group of a message for a FIFO queue, and where go the events that cannot be delivered.
fn queues(call: &Call, target: &api::Target, kind: &Kind) -> Result<()> {
    if let Kind::SqsQueue { name } = kind
        && name.ends_with(FIFO) != target.sqs_parameters.is_some()
    {
        let wrong = if name.ends_with(FIFO) { "must be" } else { "is for FIFO queues and cannot be" };
        return Err(error::validation(format!(
            "Parameter(s) SqsParameters {wrong} specified for target: {}.",
            target.id
        )));
    }
    let Some(dead) = target.dead_letter_config.as_ref().and_then(|config| config.arn.as_deref()) else {
        return Ok(());
    };
    match Kind::of(dead) {
        Some((Kind::SqsQueue { name }, place)) if place.region == call.region() && !name.ends_with(FIFO) => {
            Ok(())
        }
        _ => Err(error::validation(format!(
            "Parameter DeadLetterConfig.Arn of target {} is not valid: {dead} is not a standard SQS queue of this region.",
            target.id
        ))),
    }
}

fn only_what_is_acted_on(target: &api::Target, kind: &Kind) -> Result<()> {
    let sagemaker = matches!(kind, Kind::SageMakerPipeline { .. });
    let sqs = matches!(kind, Kind::SqsQueue { .. });
    let undone = [
        ("KinesisParameters", target.kinesis_parameters.is_some()),
        ("RunCommandParameters", target.run_command_parameters.is_some()),
        ("EcsParameters", target.ecs_parameters.is_some()),
        ("BatchParameters", target.batch_parameters.is_some()),
        ("SqsParameters", target.sqs_parameters.is_some() && !sqs),
        ("HttpParameters", target.http_parameters.is_some()),
        ("RedshiftDataParameters", target.redshift_data_parameters.is_some()),
        ("AppSyncParameters", target.app_sync_parameters.is_some()),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some() && !sagemaker),
    ];
    match undone.iter().find(|(_, given)| *given) {
        Some((member, _)) => Err(error::validation(format!(
            "{member} is not for a target like {}, {}: leave it out",
            target.id, target.arn
        ))),
        None => Ok(()),
    }
}
