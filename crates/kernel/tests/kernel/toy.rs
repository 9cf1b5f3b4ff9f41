//! A toy service on the wire types of SSM: a parameter is a row, one named `/boom…` fails half-way, one named `/job…` is
//! made by a job with an effect.

use std::borrow::Cow;
use std::sync::atomic::{AtomicUsize, Ordering};

use kernel::{
    Answers, ApiError, As, Authority, Call, Caller, Denied, Effect, Failure, Got, Job, Me, Need, Needs, Next,
    Outside, Record, Registry, Result, Ticket, serves,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_ssm as api;

pub(crate) struct Toy;

serves!(Toy: shapes_ssm::SERVICE, operations [PutParameter, GetParameter, DeleteParameters],
        jobs [Making, Failing], effects [Stamp], records [Parameter]);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) group: String,
}

impl Record for Parameter {
    const KIND: &'static str = "toy_parameter";
    const INDEXES: &'static [&'static str] = &["group"];
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
    fn absent(_: &str) -> ApiError {
        ApiError::new("ParameterNotFound", "")
    }
}

pub(crate) fn arn(call: &Call, name: &str) -> String {
    call.place().arn("ssm", format_args!("parameter{name}"))
}

impl Answers<api::PutParameter> for Toy {
    const ALSO: &'static [&'static str] = &["ssm:Extra"];
    fn needs(call: &Call, op: &api::PutParameter) -> Result<Needs> {
        let undeclared =
            if op.name == "/undeclared" { Needs::to("ssm:Other", "*") } else { Needs::nothing() };
        Ok(Needs::on(arn(call, &op.name)).and(undeclared))
    }
    fn run(call: &mut Call, op: api::PutParameter) -> Result<api::PutParameterOutput> {
        let group = op.description.clone().unwrap_or_default();
        call.put(&Parameter { name: op.name.clone(), value: op.value.clone(), group })?;
        assert_ne!(op.name, "/panics", "a handler's own fault");
        if op.name.starts_with("/boom") {
            return Err(ApiError::new("Boom", op.name));
        }
        if op.name.starts_with("/job") {
            call.start(&arn(call, &op.name), Making::Begun { name: op.name.clone() })?;
        }
        if op.name.starts_with("/failing") {
            call.start(&arn(call, &op.name), Failing)?;
        }
        Ok(api::PutParameterOutput { version: Some(1), tier: None })
    }
}

impl Answers<api::GetParameter> for Toy {
    fn needs(call: &Call, op: &api::GetParameter) -> Result<Needs> {
        Ok(Needs::on(arn(call, &op.name)))
    }
    fn run(call: &Call, op: api::GetParameter) -> Result<api::GetParameterOutput> {
        let found: Parameter = call.find(&op.name)?;
        let value = api::Parameter { name: Some(found.name), value: Some(found.value), ..Default::default() };
        Ok(api::GetParameterOutput { parameter: Some(value) })
    }
}

/// Stores each name by nested calls as the caller, and goes on after those that fail.
impl Answers<api::DeleteParameters> for Toy {
    fn needs(_: &Call, _: &api::DeleteParameters) -> Result<Needs> {
        Ok(Needs::nothing())
    }
    fn run(call: &mut Call, op: api::DeleteParameters) -> Result<api::DeleteParametersOutput> {
        let mut invalid = Vec::new();
        for name in op.names {
            let put =
                api::PutParameter { name: name.clone(), value: "nested".to_owned(), ..Default::default() };
            if call.invoke(As::caller(), put).is_err() {
                invalid.push(name);
            }
        }
        Ok(api::DeleteParametersOutput { invalid_parameters: Some(invalid), ..Default::default() })
    }
}

#[derive(Serialize, Deserialize)]
pub(crate) enum Making {
    Begun { name: String },
    Stamping { name: String, ticket: Ticket },
}

impl Job for Making {
    const KIND: &'static str = "toy_making";
    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        match (self, got) {
            (Making::Begun { name }, Got::Go) => {
                let ticket = call.effect(me, Stamp { name: name.clone() })?;
                Ok(Next::Wait(Making::Stamping { name, ticket }))
            }
            // It asks again and again, whatever it is answered.
            (Making::Stamping { name, .. }, Got::Reply(..)) if name.ends_with("/restless") => {
                let ticket = call.effect(me, Stamp { name: name.clone() })?;
                Ok(Next::Wait(Making::Stamping { name, ticket }))
            }
            (Making::Stamping { name, ticket }, Got::Reply(answered, outcome)) if answered == ticket => {
                let value = match outcome {
                    Ok(value) => value.as_str().unwrap_or_default().to_owned(),
                    Err(failure) => failure.message,
                };
                call.put(&Parameter { name, value, group: "made".to_owned() })?;
                Ok(Next::Done(Ok(json!("made"))))
            }
            (_, Got::Signal(signal)) => Ok(Next::Done(Err(Failure::new("Stopped", signal)))),
            (state, _) => Ok(Next::Wait(state)),
        }
    }
}

/// A job whose every step fails.
#[derive(Serialize, Deserialize)]
pub(crate) struct Failing;

impl Job for Failing {
    const KIND: &'static str = "toy_failing";
    fn step(self, call: &mut Call, me: &Me, _: Got) -> Result<Next<Self>> {
        if me.arn.ends_with("/blocked") {
            BLOCKED.fetch_add(1, Ordering::SeqCst);
        }
        call.put(&Parameter { name: "/trace".to_owned(), value: "left".to_owned(), group: String::new() })?;
        Err(ApiError::new("Never", "works"))
    }
}

/// How often the job of what is named `/blocked` was stepped in this process.
pub(crate) static BLOCKED: AtomicUsize = AtomicUsize::new(0);

/// How often the effect ran in this process.
pub(crate) static STAMPED: AtomicUsize = AtomicUsize::new(0);

#[derive(Serialize, Deserialize)]
pub(crate) struct Stamp {
    pub(crate) name: String,
}

impl Effect for Stamp {
    const KIND: &'static str = "toy_stamp";
    type Output = Value;
    async fn perform(self, ticket: &Ticket, _: &Outside) -> Result<Value> {
        if self.name.ends_with("/hangs") {
            std::future::pending::<()>().await;
        }
        STAMPED.fetch_add(1, Ordering::SeqCst);
        if self.name.ends_with("/hangs-once") && STAMPED.load(Ordering::SeqCst) == 1 {
            std::future::pending::<()>().await;
        }
        Ok(json!(format!("stamped {}", ticket.as_str().len())))
    }
}

/// Denies what has `denied` in its resource.
pub(crate) struct Strict;

impl Authority for Strict {
    fn assume(&self, _: &Call, arn: &str, _: &str) -> Result<Caller> {
        Err(ApiError::new("AccessDenied", arn.to_owned()))
    }
    fn decide(&self, _: &Call, need: &Need) -> Result<(), Denied> {
        if need.resource.contains("denied") {
            return Err(Denied { message: format!("no {}", need.action), explanation: "because".to_owned() });
        }
        Ok(())
    }
}

pub(crate) fn registry() -> Registry {
    Registry::new(Strict).serve::<Toy>()
}

pub(crate) fn world() -> testkit::World {
    testkit::World::of(registry())
}

pub(crate) fn put(name: &str, value: &str) -> api::PutParameter {
    api::PutParameter { name: name.to_owned(), value: value.to_owned(), ..Default::default() }
}

pub(crate) fn get(name: &str) -> api::GetParameter {
    api::GetParameter { name: name.to_owned(), ..Default::default() }
}

pub(crate) fn value(output: api::GetParameterOutput) -> Option<String> {
    output.parameter?.value
}
