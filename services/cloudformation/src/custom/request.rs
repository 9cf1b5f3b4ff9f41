//! A request to a custom resource's function, as a job: sent, and then waited for.

use kernel::{ApiError, At, Call, Failure, Got, Ids as _, Job, Me, Next, Props, Result, Ticket};
use schema::{Blob, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use shapes_lambda as lambda;

use super::answer::{Answer, Awaited, url};
use super::{Data, TIMEOUT, TOKEN};
use crate::resource;

/// What is asked of the function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    Create,
    Update,
    Delete,
}

/// A request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Request {
    at: At,
    kind: Kind,
    id: String,
    resource_type: String,
    pub(super) physical_id: Option<String>,
    properties: Props,
    pub(super) old_properties: Option<Props>,
    /// Until when the function may answer.
    until: Timestamp,
}

/// A request on its way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Requesting {
    request: Request,
    waiting: Option<Ticket>,
}

impl Request {
    /// A request for a resource of a stack.
    pub(super) fn of(call: &Call, at: &At, kind: Kind, properties: &Props) -> Result<Self> {
        let token = properties.get(TOKEN).and_then(Value::as_str).unwrap_or_default();
        if token.split(':').nth(2) != Some("lambda") {
            return Err(ApiError::new(
                "InvalidRequest",
                format!(
                    "Invalid service token: {token} is not the ARN of a function of Lambda, the only ones that this runtime asks"
                ),
            ));
        }
        let stack = at.stack.rsplit('/').next().unwrap_or_default();
        let found = resource::get(call, stack, &at.logical_id)?;
        Ok(Request {
            at: at.clone(),
            kind,
            id: call.ids().uuid(),
            resource_type: found.map(|resource| resource.resource_type).unwrap_or_default(),
            physical_id: None,
            properties: properties.clone(),
            old_properties: None,
            until: Timestamp(call.now().0 + timeout(properties)? * 1000),
        })
    }

    /// Sends it; gives what the stack waits for.
    pub(super) fn start(self, call: &mut Call) -> Result<Ticket> {
        let arn = format!("{}/{}/{}", self.at.stack, self.at.logical_id, self.id);
        let stack = self.at.me.clone();
        call.start(&arn, Requesting { request: self, waiting: None })?;
        call.follow(&stack, &arn)
    }

    /// What the function gets.
    fn event(&self, response_url: &str) -> Value {
        let mut event = json!({
            "RequestType": self.kind,
            "ServiceToken": self.token(),
            "ResponseURL": response_url,
            "StackId": self.at.stack,
            "RequestId": self.id,
            "LogicalResourceId": self.at.logical_id,
            "ResourceType": self.resource_type,
            "ResourceProperties": texts(&self.properties),
        });
        if let Value::Object(members) = &mut event {
            if let Some(id) = &self.physical_id {
                members.insert("PhysicalResourceId".to_owned(), json!(id));
            }
            if let Some(old) = &self.old_properties {
                members.insert("OldResourceProperties".to_owned(), texts(old));
            }
        }
        event
    }

    fn token(&self) -> &str {
        self.properties.get(TOKEN).and_then(Value::as_str).unwrap_or_default()
    }

    /// Invokes the function, as whoever makes the stack's resources.
    fn send(&self, call: &mut Call, ticket: &Ticket) -> Result<()> {
        let url = url(call, &self.at, &self.id, ticket);
        let op = lambda::Invoke {
            function_name: self.token().to_owned(),
            invocation_type: Some(lambda::invocation_type::EVENT.to_owned()),
            payload: Some(Blob(self.event(&url).to_string().into_bytes())),
            ..lambda::Invoke::default()
        };
        call.invoke(self.at.principal().taken_for(&self.at.stack), op).map(drop)
    }

    /// What the stack hears of an answer: the physical id.
    fn heard(&self, call: &mut Call, answer: Answer) -> Result<Result<Value, Failure>> {
        let failed = |why: String| Ok(Err(Failure::new("CustomResourceFailed", why)));
        let physical_id = answer.physical_resource_id.filter(|id| !id.is_empty());
        if answer.status != "SUCCESS" {
            let why = answer.reason.unwrap_or_default();
            return failed(format!(
                "Received response status [FAILED] from custom resource. Message returned: {why} (RequestId: {})",
                self.id
            ));
        }
        let Some(physical_id) = physical_id.or_else(|| self.physical_id.clone()) else {
            return failed("Invalid PhysicalResourceId".to_owned());
        };
        if self.kind == Kind::Delete {
            // What it was called, whatever its function calls it now.
            let kept = self.physical_id.as_deref().unwrap_or(&physical_id);
            call.remove::<Data>(&super::key(&self.at, kept))?;
        } else {
            Data::keep(call, &self.at, &physical_id, answer.data.unwrap_or_default())?;
        }
        Ok(Ok(Value::String(physical_id)))
    }
}

impl Job for Requesting {
    const KIND: &'static str = "cloudformation_custom_request";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let until = self.request.until;
        let outcome = match (&self.waiting, got) {
            (None, _) => {
                let ticket = call.outside(me)?;
                if let Err(error) = call.attempt(|call| self.request.send(call, &ticket)) {
                    return Ok(Next::Done(Err(Failure::new("CustomResourceFailed", error.message))));
                }
                Awaited::keep(call, &ticket)?;
                self.waiting = Some(ticket);
                return Ok(Next::WaitUntil(self, until));
            }
            (Some(ticket), Got::Reply(replied, outcome)) if *ticket == replied => match outcome {
                Ok(answer) => {
                    let answer = serde_json::from_value(answer).map_err(kernel::internal)?;
                    self.request.heard(call, answer)?
                }
                Err(failure) => Err(failure),
            },
            (Some(ticket), Got::Alarm) => {
                call.cancel(&ticket.clone())?;
                Awaited::forget(call, ticket)?;
                let why = format!(
                    "CloudFormation did not receive a response from your Custom Resource. Please check your logs for \
                     requestId [{}]. If you are using the Python cfn-response module, you may need to update your Lambda \
                     function code so that CloudFormation can attach the updated version.",
                    self.request.id
                );
                Err(Failure::new("CustomResourceFailed", why))
            }
            _ => return Ok(Next::WaitUntil(self, until)),
        };
        Ok(Next::Done(outcome))
    }
}

/// Seconds that the function has.
fn timeout(properties: &Props) -> Result<i64> {
    let seconds = match properties.get("ServiceTimeout") {
        None => return Ok(TIMEOUT),
        Some(Value::String(text)) => text.parse().ok(),
        Some(given) => given.as_i64(),
    };
    let refuse = || {
        let text = format!("ServiceTimeout must be a number of seconds from 1 to {TIMEOUT}");
        ApiError::new("InvalidRequest", text)
    };
    seconds.filter(|seconds| (1..=TIMEOUT).contains(seconds)).ok_or_else(refuse)
}

/// Properties as functions see them: numbers and truth values are texts.
fn texts(properties: &Props) -> Value {
    let of = |(name, value): (&String, &Value)| (name.clone(), text(value));
    Value::Object(properties.iter().map(of).collect::<Map<_, _>>())
}

fn text(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::Bool(truth) => Value::String(truth.to_string()),
        Value::Array(items) => items.iter().map(text).collect(),
        Value::Object(members) => texts(members),
        Value::String(_) | Value::Null => value.clone(),
    }
}
