//! EventBridge through its operations.

mod authority;
mod buses;
mod deliveries;
mod puts;
mod queues;
mod resources;
mod rules;
mod schedules;
mod targets;
mod toys;

use std::sync::Arc;

use events::{EventBus, Events};
use kernel::{Authority, Call, Caller, Denied, Need, Registry, Result};
use serde_json::{Value, json};
use shapes_events as api;
use testkit::{Client, Everybody, World};
use toys::{CodePipeline, SageMaker};

const ROLE: &str = "arn:aws:iam::111111111111:role/deliver";
const PIPELINE: &str = "arn:aws:codepipeline:eu-west-1:111111111111:churn-build";

/// What a test's authority was asked.
type Asked = Arc<std::sync::Mutex<Vec<String>>>;

/// Lets everybody do everything, but nobody take a role whose name has `untrusting` in it; notes what it is asked.
#[derive(Default)]
struct Noting(Asked);

impl Authority for Noting {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        let source = call.caller().source.as_ref().map_or("-", |source| &source.arn);
        self.0.lock().expect("one thread").push(format!("{} takes {arn} for {source}", call.service()));
        if arn.contains("untrusting") {
            return Err(kernel::ApiError::new("AccessDenied", "not trusted"));
        }
        Everybody.assume(call, arn, session)
    }
    fn decide(&self, _: &Call, need: &Need) -> Result<(), Denied> {
        let passed = need.context.clone();
        self.0.lock().expect("one thread").push(format!("{} {} {passed:?}", need.action, need.resource));
        Ok(())
    }
}

fn world() -> World {
    noting().0
}

/// A World of EventBridge with two services that can be targets.
fn noting() -> (World, Asked) {
    let asked = Asked::default();
    let registry = Registry::new(Noting(Arc::clone(&asked))).serve::<Events>();
    let registry = registry.serve::<CodePipeline>().serve::<SageMaker>().bus(EventBus);
    (World::of(registry), asked)
}

/// A rule of the default bus that listens.
fn put_rule(client: &Client<'_>, name: &str, pattern: &Value) -> Result<api::PutRuleOutput> {
    client.call(api::PutRule {
        name: name.to_owned(),
        event_pattern: Some(pattern.to_string()),
        ..Default::default()
    })
}

/// A target that is a pipeline.
fn pipeline(id: &str) -> api::Target {
    api::Target {
        id: id.to_owned(),
        arn: PIPELINE.to_owned(),
        role_arn: Some(ROLE.to_owned()),
        ..Default::default()
    }
}

fn put_targets(client: &Client<'_>, rule: &str, targets: Vec<api::Target>) -> Result<api::PutTargetsOutput> {
    client.call(api::PutTargets { rule: rule.to_owned(), event_bus_name: None, targets })
}

fn entry(source: &str, detail_type: &str, detail: &Value) -> api::PutEventsRequestEntry {
    api::PutEventsRequestEntry {
        source: Some(source.to_owned()),
        detail_type: Some(detail_type.to_owned()),
        detail: Some(detail.to_string()),
        ..Default::default()
    }
}

fn put_events(
    client: &Client<'_>,
    entries: Vec<api::PutEventsRequestEntry>,
) -> Vec<api::PutEventsResultEntry> {
    let output = client.call(api::PutEvents { entries, endpoint_id: None }).expect("events are put");
    output.entries.expect("each has a result")
}

/// A push, as a service would tell of it.
fn push(client: &Client<'_>, branch: &str) {
    let detail = json!({"event": "referenceUpdated", "referenceType": "branch", "referenceName": branch});
    let repository = "arn:aws:codecommit:eu-west-1:111111111111:churn".to_owned();
    client
        .inside(|call| {
            call.publish("aws.codecommit", "CodeCommit Repository State Change", vec![repository], detail)
        })
        .expect("the event is published");
}

/// The pattern of a pipeline's rule.
fn pushes_to(branch: &str) -> Value {
    json!({
        "source": ["aws.codecommit"], "detail-type": ["CodeCommit Repository State Change"],
        "resources": ["arn:aws:codecommit:eu-west-1:111111111111:churn"],
        "detail": {"event": ["referenceCreated", "referenceUpdated"], "referenceName": [branch]},
    })
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
