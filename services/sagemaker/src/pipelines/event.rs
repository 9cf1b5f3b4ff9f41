//! What is told of executions and of their steps, at every change.

use kernel::{Call, Result};
use schema::Timestamp;
use serde_json::{Map, Value, json};

use super::execution::{Execution, Status};
use super::step::{self, Step};

const SOURCE: &str = "aws.sagemaker";

/// Tells of an execution's status; `before` is none for a new one.
pub(super) fn execution(call: &mut Call, execution: &Execution, before: Option<Status>) -> Result<()> {
    let (pipeline, arn) = (execution.pipeline_arn(), execution.arn());
    let detail = json!({
        "pipelineExecutionDisplayName": execution.display_name,
        "pipelineExecutionDescription": execution.description,
        "currentPipelineExecutionStatus": execution.status.name(),
        "previousPipelineExecutionStatus": before.map(Status::name),
        "executionStartTime": seconds(execution.created),
        "executionEndTime": execution.ended.map(seconds),
        "pipelineArn": pipeline,
        "pipelineExecutionArn": arn,
    });
    let kind = "SageMaker Model Building Pipeline Execution Status Change";
    call.publish(SOURCE, kind, vec![pipeline, arn], without_nulls(detail))
}

/// Tells of a step's status; `before` is none for one that begins.
pub(super) fn step(
    call: &mut Call,
    execution: &Execution,
    step: &Step,
    before: Option<step::Status>,
) -> Result<()> {
    let (pipeline, arn) = (execution.pipeline_arn(), execution.arn());
    let detail = json!({
        "metadata": step.event_metadata(),
        "stepName": step.name,
        "stepType": step.kind.name(),
        "stepStartTime": seconds(step.started),
        "stepEndTime": step.ended.map(seconds),
        "currentStepStatus": step.status.name(),
        "previousStepStatus": before.map(step::Status::name),
        "failureReason": step.failure_reason,
        "cacheHitResult": step.cache_hit.as_ref().map(|arn| json!({ "sourcePipelineExecutionArn": arn })),
        "pipelineArn": pipeline,
        "pipelineExecutionArn": arn,
    });
    let kind = "SageMaker Model Building Pipeline Execution Step Status Change";
    call.publish(SOURCE, kind, vec![pipeline, arn], without_nulls(detail))
}

/// A moment in whole seconds, as events have it.
fn seconds(time: Timestamp) -> String {
    Timestamp(time.0 / 1000 * 1000).to_string()
}

fn without_nulls(detail: Value) -> Value {
    match detail {
        Value::Object(members) => {
            let given = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(given.collect::<Map<_, _>>())
        }
        other => other,
    }
}
