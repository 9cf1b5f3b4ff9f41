//! `Invoke`: a function run, now or in a while.
//!
//! An invocation is a process of its own, which gets the event in a file and leaves its answer in another: every start
//! is a cold one. One that waits for its answer goes the way of a data-plane operation. One that does not is an
//! [`event::Event`], which a job has run and tried again; that is how other services invoke, in their transactions.

mod claim;
pub(crate) mod event;
mod outcome;
mod run;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use kernel::{Answers, ApiError, Body, Call, Ids as _, Needs, Result, Streaming, Streams};
use schema::Blob;
use shapes_lambda as api;

pub(crate) use claim::{Claim, Running};

use crate::named::Named;
use crate::{Lambda, error};

/// Bytes of a payload whose sender waits, and of one whose sender does not.
const LARGEST: usize = 6_291_456;
const LARGEST_EVENT: usize = 1_048_576;

/// The action that lets somebody invoke, whose name is not the operation's.
pub(crate) const ACTION: &str = "lambda:InvokeFunction";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    RequestResponse,
    Event,
    DryRun,
}

fn kind(op: &api::Invoke) -> Kind {
    match op.invocation_type.as_deref() {
        Some("Event") => Kind::Event,
        Some("DryRun") => Kind::DryRun,
        _ => Kind::RequestResponse,
    }
}

fn needs(call: &Call, op: &api::Invoke) -> Result<Needs> {
    let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
    named.given(call, Needs::to(ACTION, named.qualified_arn()))
}

/// The event of an invocation; an object without members where there is no payload.
fn payload(op: &api::Invoke) -> Result<Vec<u8>> {
    for (member, given) in
        [("DurableExecutionName", op.durable_execution_name.is_some()), ("TenantId", op.tenant_id.is_some())]
    {
        if given {
            return Err(error::undone(member, "leave it out"));
        }
    }
    let largest = if kind(op) == Kind::Event { LARGEST_EVENT } else { LARGEST };
    let bytes = op.payload.as_ref().map(|payload| payload.0.clone()).unwrap_or_default();
    if bytes.len() > largest {
        return Err(error::too_large(format!(
            "{} byte payload is too large for the {} invocation type (limit {largest} bytes)",
            bytes.len(),
            op.invocation_type.as_deref().unwrap_or("RequestResponse")
        )));
    }
    if bytes.is_empty() {
        return Ok(b"{}".to_vec());
    }
    match serde_json::from_slice::<serde::de::IgnoredAny>(&bytes) {
        Ok(_) => Ok(bytes),
        Err(cause) => Err(ApiError::new(
            "InvalidRequestContentException",
            format!("Could not parse request body into json: {cause}"),
        )),
    }
}

fn answered(status: i32) -> api::InvokeOutput {
    api::InvokeOutput { status_code: Some(status), ..api::InvokeOutput::default() }
}

impl Answers<api::Invoke> for Lambda {
    const ALSO: &'static [&'static str] = &[ACTION];

    fn needs(call: &Call, op: &api::Invoke) -> Result<Needs> {
        needs(call, op)
    }

    /// As other services ask: whoever waits for an answer cannot do so in a transaction.
    fn run(call: &mut Call, op: api::Invoke) -> Result<api::InvokeOutput> {
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let payload = payload(&op)?;
        match kind(&op) {
            Kind::DryRun => {
                claim::resolve(call, &named)?;
                Ok(answered(204))
            }
            Kind::Event => {
                event::accept(call, &named, &payload, op.client_context)?;
                Ok(answered(202))
            }
            Kind::RequestResponse => {
                Err(error::undone("RequestResponse invocations of other services", "invoke it as an Event"))
            }
        }
    }
}

impl Streams<api::Invoke> for Lambda {
    const ALSO: &'static [&'static str] = &[ACTION];

    fn needs(call: &Call, op: &api::Invoke) -> Result<Needs> {
        needs(call, op)
    }

    async fn stream(_: Body, with: Streaming<api::Invoke>) -> Result<(api::InvokeOutput, Body)> {
        if kind(with.op()) != Kind::RequestResponse {
            let run = |call: &mut Call, op: &api::Invoke| <Lambda as Answers<_>>::run(call, op.clone());
            return Ok((with.finish(run).await?, Body::empty()));
        }
        let payload = payload(with.op())?;
        let claim = with
            .finish(|call, op| {
                let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
                let request_id = call.ids().uuid();
                let process = format!("lambda-{request_id}");
                Claim::make(call, &named, &request_id, &process, op.client_context.clone())
            })
            .await?;
        // What has begun comes to its end, whether somebody still waits or not.
        let (version, with) = (claim.version.clone(), Arc::new(with));
        let whole = Arc::clone(&with);
        let outcome =
            with.outside().to_the_end(async move { run::run(whole.outside(), claim, payload).await }).await?;
        let tail = (with.op().log_type.as_deref() == Some("Tail")).then(|| BASE64.encode(outcome.tail()));
        let output = api::InvokeOutput {
            status_code: Some(200),
            function_error: outcome.failed.then(|| "Unhandled".to_owned()),
            log_result: tail,
            payload: Some(Blob(outcome.answer)),
            executed_version: Some(version),
            durable_execution_arn: None,
        };
        Ok((output, Body::empty()))
    }
}
