//! Invoke: a function of Lambda, which says itself how it ended, by `PutJobSuccessResult` or `PutJobFailureResult`.
//!
//! The function is invoked asynchronously, as a job with an id. If it answers with a continuation token, it is invoked
//! again in a while, and finds the token in its event.

use std::borrow::Cow;

use kernel::{Answers, As, Call, Failure, Ids as _, Needs, Record, Result, Ticket};
use schema::{ApiError, Blob, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_lambda as lambda;
use shapes_sts as sts;

use super::{Answer, Task, Texts, Turn};
use crate::artifact::Location;
use crate::pipeline::arn;
use crate::{CodePipeline, api};

const SECOND: i64 = 1_000;
/// How long a function has to say how it ended.
const PATIENCE: i64 = 60 * 60 * SECOND;
/// How long until a function is invoked again that answered with a continuation token.
const PAUSE: i64 = 5 * SECOND;

/// A function that works, or is about to be invoked again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Work {
    pub(super) ticket: Ticket,
    /// The job's id.
    job: String,
    /// Until when the function may say how it ended.
    expires: Timestamp,
    /// When it is invoked again, and with which token.
    again: Option<(Timestamp, String)>,
}

impl Work {
    pub(super) fn alarm(&self) -> Timestamp {
        self.again.as_ref().map_or(self.expires, |(at, _)| (*at).min(self.expires))
    }
}

/// A job of a function's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Job {
    id: String,
    ticket: Ticket,
}

impl Record for Job {
    const KIND: &'static str = "codepipeline_job";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        ApiError::new("JobNotFoundException", format!("Job {id} does not exist, or has ended"))
    }
}

/// What a function says of its success.
#[derive(Default, Serialize, Deserialize)]
struct Success {
    continuation: Option<String>,
    external_id: Option<String>,
    summary: Option<String>,
    variables: Texts,
}

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    let job = task.call.ids().uuid();
    let expires = Timestamp(task.call.now().0 + PATIENCE);
    invoke(task, job, expires, None)
}

/// Invokes the function under the action's role.
fn invoke(task: &mut Task<'_>, job: String, expires: Timestamp, token: Option<&str>) -> Result<Turn> {
    let ticket = task.call.outside(task.me)?;
    let credentials = credentials(task)?;
    let op = lambda::Invoke {
        function_name: task.given("FunctionName").unwrap_or_default().to_owned(),
        invocation_type: Some(lambda::invocation_type::EVENT.to_owned()),
        payload: Some(Blob(event(task, &job, token, &credentials).to_string().into_bytes())),
        ..lambda::Invoke::default()
    };
    let under = task.under();
    task.call.invoke(under.principal(), op)?;
    task.call.put(&Job { id: job.clone(), ticket: ticket.clone() })?;
    Ok(Turn::Wait(super::Work::Invoke(Work { ticket, job, expires, again: None })))
}

/// Credentials of the pipeline's role, good for its artifacts alone; none where there are no artifacts.
fn credentials(task: &mut Task<'_>) -> Result<Value> {
    let artifacts = task.row.inputs.iter().chain(&task.row.outputs);
    let partition = task.call.place().partition();
    let objects: Vec<String> = artifacts.map(|(_, at)| at.arn(partition)).collect();
    if objects.is_empty() {
        return Ok(Value::Null);
    }
    let mut statements = vec![json!({
        "Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"], "Resource": objects,
    })];
    if task.encryption_key().is_some() {
        let actions =
            ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];
        statements.push(json!({ "Effect": "Allow", "Action": actions, "Resource": "*" }));
    }
    let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let op = sts::AssumeRole {
        role_arn: task.declaration.role_arn.clone(),
        role_session_name: task.call.now().0.to_string(),
        policy: Some(policy),
        ..sts::AssumeRole::default()
    };
    let pipeline = arn(task.call.place(), &task.declaration.name);
    let given = task.call.invoke(As::service("codepipeline", &pipeline), op)?.credentials.unwrap_or_default();
    Ok(json!({
        "accessKeyId": given.access_key_id,
        "secretAccessKey": given.secret_access_key,
        "sessionToken": given.session_token,
        "expirationTime": given.expiration.0,
    }))
}

/// What the function gets.
fn event(task: &Task<'_>, job: &str, token: Option<&str>, credentials: &Value) -> Value {
    let artifacts = |all: &[(String, Location)]| -> Value {
        let one = |(name, at): &(String, Location)| {
            json!({
                "name": name,
                "revision": null,
                "location": { "type": "S3", "s3Location": { "bucketName": at.bucket, "objectKey": at.key } },
            })
        };
        all.iter().map(one).collect()
    };
    let configuration = present([
        ("FunctionName", task.given("FunctionName").map(Value::from)),
        ("UserParameters", task.given("UserParameters").map(Value::from)),
    ]);
    let key = task.encryption_key();
    let data = present([
        ("actionConfiguration", Some(json!({ "configuration": configuration }))),
        ("inputArtifacts", Some(artifacts(&task.row.inputs))),
        ("outputArtifacts", Some(artifacts(&task.row.outputs))),
        ("artifactCredentials", Some(credentials.clone()).filter(|given| !given.is_null())),
        ("continuationToken", token.map(Value::from)),
        ("encryptionKey", key.map(|key| json!({ "id": key, "type": "KMS" }))),
    ]);
    json!({ "CodePipeline.job": { "id": job, "accountId": task.call.account(), "data": data } })
}

/// An object of those members that there are.
fn present<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let there = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(there.collect())
}

pub(super) fn resume(task: &mut Task<'_>, work: Work, answer: Answer) -> Result<Turn> {
    let now = task.call.now();
    let success: Success = match answer {
        Answer::Reply(Ok(value)) => serde_json::from_value(value).map_err(kernel::internal)?,
        Answer::Reply(Err(failure)) => return Ok(Turn::Done(Err(failure))),
        Answer::Alarm if now >= work.expires => {
            task.call.cancel(&work.ticket)?;
            task.call.remove::<Job>(&work.job)?;
            let function = task.given("FunctionName").unwrap_or_default();
            let why = format!(
                "The AWS Lambda function {function} failed to return a result. Check the function to verify that it has \
                 permission to call the PutJobSuccessResult action and that it made a call to PutJobSuccessResult."
            );
            return Ok(Turn::Done(Err(Failure::new("JobFailed", why))));
        }
        Answer::Alarm => {
            return match work.again {
                Some((at, token)) if now >= at => invoke(task, work.job, work.expires, Some(&token)),
                again => Ok(Turn::Wait(super::Work::Invoke(Work { again, ..work }))),
            };
        }
        Answer::Decision { .. } => return Ok(Turn::Wait(super::Work::Invoke(work))),
    };
    task.row.external_id = success.external_id.or(task.row.external_id.take());
    task.row.summary = success.summary.or(task.row.summary.take());
    task.row.variables.extend(success.variables);
    match success.continuation {
        None => Ok(Turn::Done(Ok(()))),
        Some(token) => {
            let again = Some((Timestamp(now.0 + PAUSE), token));
            Ok(Turn::Wait(super::Work::Invoke(Work { again, ..work })))
        }
    }
}

impl Answers<api::PutJobSuccessResult> for CodePipeline {
    fn needs(_: &Call, _: &api::PutJobSuccessResult) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &mut Call, op: api::PutJobSuccessResult) -> Result<api::PutJobSuccessResultOutput> {
        let job: Job = call.find(&op.job_id)?;
        let details = op.execution_details.unwrap_or_default();
        let success = Success {
            continuation: op.continuation_token,
            external_id: details.external_execution_id,
            summary: details.summary,
            variables: op.output_variables.unwrap_or_default(),
        };
        end(call, &job, Ok(serde_json::to_value(success).map_err(kernel::internal)?))?;
        Ok(api::PutJobSuccessResultOutput {})
    }
}

impl Answers<api::PutJobFailureResult> for CodePipeline {
    fn needs(_: &Call, _: &api::PutJobFailureResult) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &mut Call, op: api::PutJobFailureResult) -> Result<api::PutJobFailureResultOutput> {
        let job: Job = call.find(&op.job_id)?;
        let code = match op.failure_details.type_.as_str() {
            "ConfigurationError" => "ConfigurationError",
            "PermissionError" => "PermissionError",
            _ => "JobFailed",
        };
        end(call, &job, Err(Failure::new(code, op.failure_details.message)))?;
        Ok(api::PutJobFailureResultOutput {})
    }
}

/// A job is answered once.
fn end(call: &mut Call, job: &Job, outcome: Result<Value, Failure>) -> Result<()> {
    call.remove::<Job>(&job.id)?;
    // Nobody waits any more: the execution was stopped.
    if call.reply(&job.ticket, outcome)? { Ok(()) } else { Err(Job::absent(&job.id)) }
}
