//! The events of pipelines, stages and actions.

use kernel::{Call, Result};
use serde_json::{Map, Value, json};

use crate::action_execution::ActionExecution;
use crate::artifact::Location;
use crate::execution::Execution;
use crate::flow::{ExecutionChange, StageChange};
use crate::pipeline::arn;

/// An execution has changed.
pub(crate) fn execution(call: &mut Call, execution: &Execution, change: ExecutionChange) -> Result<()> {
    let state = match change {
        ExecutionChange::Started => "STARTED",
        ExecutionChange::Resumed => "RESUMED",
        ExecutionChange::Stopping => "STOPPING",
        ExecutionChange::Stopped => "STOPPED",
        ExecutionChange::Succeeded => "SUCCEEDED",
        ExecutionChange::Failed => "FAILED",
        ExecutionChange::Cancelled => "CANCELED",
        ExecutionChange::Superseded => "SUPERSEDED",
    };
    let mut detail = detail(execution, state);
    if change == ExecutionChange::Started {
        let trigger = &execution.trigger;
        let trigger = json!({ "trigger-type": trigger.kind, "trigger-detail": trigger.detail });
        detail.insert("execution-trigger".to_owned(), trigger);
    }
    if change == ExecutionChange::Stopping
        && let Some(reason) = &execution.stop_reason
    {
        detail.insert("stop-execution-comments".to_owned(), json!(reason));
    }
    publish(call, "CodePipeline Pipeline Execution State Change", &execution.pipeline, detail)
}

/// An execution's pass through a stage has changed.
pub(crate) fn stage(call: &mut Call, execution: &Execution, stage: &str, change: StageChange) -> Result<()> {
    let told = match change {
        StageChange::Started => "STARTED",
        StageChange::Resumed => "RESUMED",
        StageChange::Stopping => "STOPPING",
        StageChange::Stopped => "STOPPED",
        StageChange::Succeeded => "SUCCEEDED",
        StageChange::Failed => "FAILED",
        StageChange::Cancelled => "CANCELED",
    };
    let mut detail = detail(execution, told);
    detail.insert("stage".to_owned(), json!(stage));
    publish(call, "CodePipeline Stage Execution State Change", &execution.pipeline, detail)
}

/// An action has changed: `STARTED`, `SUCCEEDED`, `FAILED`, `CANCELED`, `ABANDONED`.
pub(crate) fn action(
    call: &mut Call,
    execution: &Execution,
    row: &ActionExecution,
    state: &str,
) -> Result<()> {
    let mut detail = detail(execution, state);
    let kind = &row.kind.0;
    let mut set = |name: &str, value: Value| detail.insert(name.to_owned(), value);
    set("stage", json!(row.stage));
    set("action", json!(row.action));
    set("action-execution-id", json!(row.uuid));
    set("region", json!(call.region()));
    set(
        "type",
        json!({ "owner": kind.owner, "provider": kind.provider, "category": kind.category, "version": kind.version }),
    );
    if !row.inputs.is_empty() {
        set("input-artifacts", artifacts(&row.inputs));
    }
    if state == "SUCCEEDED" && !row.outputs.is_empty() {
        set("output-artifacts", artifacts(&row.outputs));
    }
    let result = [
        ("external-execution-url", &row.external_url),
        ("external-execution-summary", &row.summary),
        ("external-execution-id", &row.external_id),
        ("error-code", &row.error_code),
    ];
    let result: Map<String, Value> = result
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), json!(value.as_ref()?))))
        .collect();
    if state != "STARTED" && !result.is_empty() {
        set("execution-result", Value::Object(result));
    }
    publish(call, "CodePipeline Action Execution State Change", &execution.pipeline, detail)
}

fn artifacts(artifacts: &[(String, Location)]) -> Value {
    let one = |(name, at): &(String, Location)| json!({ "name": name, "s3location": { "bucket": at.bucket, "key": at.key } });
    artifacts.iter().map(one).collect()
}

fn detail(execution: &Execution, state: &str) -> Map<String, Value> {
    let detail = [
        ("pipeline", json!(execution.pipeline)),
        ("execution-id", json!(execution.uuid)),
        ("state", json!(state)),
        ("version", json!(execution.version)),
    ];
    detail.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn publish(call: &mut Call, kind: &str, pipeline: &str, detail: Map<String, Value>) -> Result<()> {
    let resource = arn(call.place(), pipeline);
    call.publish("aws.codepipeline", kind, vec![resource], Value::Object(detail))
}
