//! What is told of a job's every change: `SageMaker Training Job State Change`, and the same of processing and transform
//! jobs.

use kernel::{Call, Result, Stored};
use schema::{Timestamp, json};
use serde_json::{Value, json};
use shapes_sagemaker as api;

use super::record::{Noun, SageMakerJob, Spec};
use super::{processing, training, transform};

/// Members of processing jobs that their events show in capitals.
const CAPITALS: [&str; 5] =
    ["S3DataType", "S3InputMode", "S3DataDistributionType", "S3CompressionType", "S3UploadMode"];

pub(super) fn publish(call: &mut Call, job: &SageMakerJob) -> Result<()> {
    let (kind, mut detail) = match &job.spec {
        Spec::Processing(Stored(spec)) => {
            let mut detail = json::encode(&processing::described(job, spec.clone()));
            in_capitals(&mut detail);
            ("SageMaker Processing Job State Change", detail)
        }
        Spec::Training(Stored(spec)) => {
            ("SageMaker Training Job State Change", json::encode(&training::described(job, spec.clone())))
        }
        Spec::Transform { request: Stored(spec), .. } => {
            ("SageMaker Transform Job State Change", json::encode(&transform::described(job, spec.clone())))
        }
    };
    times(&mut detail, job);
    if let Value::Object(detail) = &mut detail {
        detail.insert("Tags".to_owned(), json!({}));
    }
    call.publish("aws.sagemaker", kind, vec![job.arn()], detail)
}

/// Times are milliseconds of training and processing jobs, here texts and there numbers, and texts with the date of transform
/// jobs.
fn times(detail: &mut Value, job: &SageMakerJob) {
    let (noun, shown): (_, fn(Timestamp) -> Value) = match job.noun() {
        Noun::Training => ("Training", |time| json!(time.0.to_string())),
        Noun::Processing => ("Processing", |time| json!(time.0)),
        Noun::Transform => ("Transform", |time| json!(time.to_string())),
    };
    let all = [
        ("CreationTime".to_owned(), Some(job.created)),
        // Describe of a transform job shows none.
        ("LastModifiedTime".to_owned(), Some(job.modified).filter(|_| job.noun() != Noun::Transform)),
        (format!("{noun}StartTime"), job.started),
        (format!("{noun}EndTime"), job.ended),
    ];
    let Value::Object(members) = detail else { return };
    for (name, time) in all {
        if let Some(time) = time {
            members.insert(name, shown(time));
        }
    }
    let step = |step: api::SecondaryStatusTransition| {
        let mut shown_step = json!({
            "Status": step.status, "StatusMessage": step.status_message, "StartTime": shown(step.start_time),
        });
        if let (Some(end), Value::Object(members)) = (step.end_time, &mut shown_step) {
            members.insert("EndTime".to_owned(), shown(end));
        }
        shown_step
    };
    if job.noun() == Noun::Training {
        let steps = job.steps.shown().into_iter().map(step).collect();
        members.insert("SecondaryStatusTransitions".to_owned(), steps);
    }
}

fn in_capitals(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if CAPITALS.contains(&name.as_str()) => *text = text.to_uppercase(),
                    other => in_capitals(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(in_capitals),
        _ => {}
    }
}
