//! Deliveries: one job for each target that an event is for.
//!
//! A delivery that fails for a while is tried again, up to 185 times in 24 hours or as the target's retry policy says,
//! with growing pauses. Where permission or the target itself is missing, there is no second try.

mod dead_letter;
pub(crate) mod failed;
mod start;

use kernel::{ApiError, Call, Failure, Got, Job, Me, Next, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_events as api;

use crate::rule::Rule;
use crate::target::{self, input};

/// EventBridge's retry policy, unless a target has its own.
const TRIES: i32 = 185;
const AGE: i32 = 86_400;
/// The pause before the second try, and the longest one, in milliseconds: so that 185 tries take a day.
const FIRST_PAUSE: i64 = 1_000;
const LONGEST_PAUSE: i64 = 480_000;

/// An event on its way to a target.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    rule_arn: String,
    target: Stored<api::Target>,
    role: String,
    event_id: String,
    /// What the target gets, as JSON text.
    input: String,
    /// The event itself, as JSON text, where there is a queue for what cannot be delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event: Option<String>,
    /// When the event came, in milliseconds.
    since: i64,
    /// How often it was tried again.
    #[serde(default)]
    retries: i32,
}

/// Starts the deliveries of an event to all targets of a rule of the call's place.
pub(crate) fn start(call: &mut Call, rule: &Rule, event: &kernel::Event) -> Result<()> {
    let rule_arn = rule.arn(call.place());
    let json = serde_json::to_value(event).map_err(kernel::internal)?;
    let now = call.now();
    let time = Timestamp(now.0 / 1000 * 1000).to_string();
    for target in &rule.targets {
        let facts = pattern::Rule { arn: &rule_arn, name: &rule.name, ingestion_time: &time };
        // It was checked when it was put.
        let input = input::of(&target.0, &json, facts).map_err(kernel::internal)?;
        let delivery = Delivery {
            rule_arn: rule_arn.clone(),
            role: target::role(&target.0, rule).unwrap_or_default(),
            target: Stored(target.0.clone()),
            event_id: event.id.clone(),
            input,
            event: target.0.dead_letter_config.is_some().then(|| json.to_string()),
            since: now.0,
            retries: 0,
        };
        let arn = format!("{rule_arn}:delivery:{}:{}", event.id, target.0.id);
        call.start(&arn, delivery)?;
    }
    Ok(())
}

impl Job for Delivery {
    const KIND: &'static str = "events_delivery";

    fn step(mut self, call: &mut Call, me: &Me, _: Got) -> Result<Next<Self>> {
        let error = match self.deliver(call, me) {
            Ok(started) => return Ok(Next::Done(Ok(Value::from(started)))),
            Err(error) => error,
        };
        let policy = self.target.0.retry_policy.as_ref();
        let tries = policy.and_then(|policy| policy.maximum_retry_attempts).unwrap_or(TRIES);
        let age = policy.and_then(|policy| policy.maximum_event_age_in_seconds).unwrap_or(AGE);
        let next = call.now().0 + pause(self.retries);
        let exhausted = if self.retries >= tries {
            Some("MaximumRetryAttempts")
        } else if next > self.since + i64::from(age) * 1000 {
            Some("MaximumEventAgeInSeconds")
        } else {
            None
        };
        let is_lasting = lasting(&error);
        if is_lasting || exhausted.is_some() {
            self.give_up(call, &error, exhausted.filter(|_| !is_lasting))?;
            return Ok(Next::Done(Err(Failure::from(error))));
        }
        self.retries += 1;
        Ok(Next::WaitUntil(self, Timestamp(next)))
    }
}

/// The pause after so many retries.
fn pause(retries: i32) -> i64 {
    let doubled = u32::try_from(retries).ok().and_then(|retries| FIRST_PAUSE.checked_shl(retries.min(20)));
    doubled.unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE)
}

/// Whether trying again is in vain: permission or the target is missing, or the request is wrong.
fn lasting(error: &ApiError) -> bool {
    let code = &*error.code;
    code.starts_with("AccessDenied")
        || code.starts_with("InvalidParameter")
        || code.contains("NotFound")
        || matches!(
            code,
            "AuthorizationError"
                | "MissingParameter"
                | "NotImplemented"
                | "QueueDoesNotExist"
                | "ResourceNotFound"
                | "ValidationException"
        )
}
