//! Invocations that nobody waits for: kept, run by a job, and tried again when they fail.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use kernel::{
    Acting, Call, Effect, Failure, Got, Ids as _, Job, Me, Next, Outside, Place, Record, Result, Ticket,
    internal,
};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Claim, claim, run};
use crate::event_config;
use crate::function::Function;
use crate::named::Named;

/// Milliseconds before the first retry; before the second it is twice that.
const PAUSE: i64 = 60_000;
/// Milliseconds before an invocation that was throttled is tried again, and the longest such pause.
const THROTTLED: i64 = 1_000;
const LONGEST: i64 = 300_000;

/// An invocation that nobody waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Event {
    request_id: String,
    place: Place,
    function: String,
    qualifier: Option<String>,
    /// JSON, sealed, in Base64: events carry URLs and credentials.
    payload: String,
    client_context: Option<String>,
    since: Timestamp,
}

impl Record for Event {
    const KIND: &'static str = "lambda_event";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.request_id)
    }
}

/// What seals the payload of an event.
fn context(request_id: &str) -> String {
    format!("lambda-event:{request_id}")
}

impl Event {
    /// The payload.
    fn open(&self, call: &Call) -> Result<Vec<u8>> {
        let sealed = BASE64.decode(&self.payload).map_err(internal)?;
        call.unseal(&sealed, &context(&self.request_id))
    }

    fn named(&self) -> Named {
        Named { place: self.place.clone(), name: self.function.clone(), qualifier: self.qualifier.clone() }
    }
}

/// Takes an invocation; it is run in a while.
pub(super) fn accept(
    call: &mut Call,
    named: &Named,
    payload: &[u8],
    client_context: Option<String>,
) -> Result<()> {
    claim::resolve(call, named)?;
    let request_id = call.ids().uuid();
    let sealed = call.seal(payload, &context(&request_id))?;
    let event = Event {
        request_id,
        place: named.place.clone(),
        function: named.name.clone(),
        qualifier: named.qualifier.clone(),
        payload: BASE64.encode(sealed),
        client_context,
        since: call.now(),
    };
    let arn = format!("{}:event:{}", named.arn(), event.request_id);
    let place = named.place.clone();
    call.within(&place, |call| {
        call.put(&event)?;
        call.start(
            &arn,
            Delivery { event: event.request_id.clone(), failures: 0, throttles: 0, waiting: None },
        )
    })
}

/// The way of an event to its end.
#[derive(Serialize, Deserialize)]
pub(crate) struct Delivery {
    /// The request's id.
    event: String,
    /// How often the function failed.
    failures: u32,
    /// How often the function could not even be run, since it last was.
    throttles: u32,
    waiting: Option<Ticket>,
}

/// One try.
#[derive(Serialize, Deserialize)]
pub(crate) struct Try {
    /// The job's ARN.
    arn: String,
    place: Place,
    event: String,
    number: u32,
}

/// What came of a try.
#[derive(Serialize, Deserialize)]
pub(crate) enum Tried {
    Succeeded,
    Failed,
    Throttled,
}

impl Job for Delivery {
    const KIND: &'static str = "lambda_event_delivery";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let event: Event = call.find(&self.event)?;
        let Some(ticket) = &self.waiting else {
            self.waiting = Some(call.effect(
                me,
                Try {
                    arn: me.arn.clone(),
                    place: event.place.clone(),
                    event: event.request_id.clone(),
                    number: self.failures,
                },
            )?);
            return Ok(Next::Wait(self));
        };
        let outcome = match got {
            Got::Reply(replied, outcome) if replied == *ticket => outcome,
            _ => return Ok(Next::Wait(self)),
        };
        let tried = match outcome {
            Ok(value) => serde_json::from_value(value).map_err(internal)?,
            // The function is gone, or may not be run: another try is in vain.
            Err(failure) => return self.end(call, Err(failure)),
        };
        let function = call.get_in::<Function>(&event.place, &event.function)?;
        let (retries, age) = function
            .as_ref()
            .map_or((0, 0), |function| event_config::patience(function, event.qualifier.as_deref()));
        let pause = match tried {
            Tried::Succeeded => return self.end(call, Ok(Value::Null)),
            Tried::Failed => {
                self.failures += 1;
                if i64::from(self.failures) > i64::from(retries) {
                    let why = format!("{} failed {} times", event.function, self.failures);
                    return self.end(call, Err(Failure::new("FunctionFailed", why)));
                }
                PAUSE * i64::from(self.failures)
            }
            Tried::Throttled => {
                self.throttles += 1;
                THROTTLED.checked_shl(self.throttles.min(20)).unwrap_or(LONGEST).min(LONGEST)
            }
        };
        let next = call.now().0 + pause;
        if next > event.since.0 + i64::from(age) * 1000 {
            let why = format!("the event for {} is older than {age} seconds", event.function);
            return self.end(call, Err(Failure::new("EventAgeExceeded", why)));
        }
        self.waiting = None;
        Ok(Next::WaitUntil(self, Timestamp(next)))
    }
}

impl Delivery {
    fn end(self, call: &mut Call, outcome: Result<Value, Failure>) -> Result<Next<Self>> {
        call.remove::<Event>(&self.event)?;
        Ok(Next::Done(outcome))
    }
}

impl Effect for Try {
    const KIND: &'static str = "lambda_try_event";
    type Output = Tried;

    /// The process has the event's id and the try's number: after a kill of the runtime it is found again.
    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Tried> {
        let acting = Acting { service: "lambda", resource: &self.arn, role: None };
        let (place, id) = (self.place.clone(), self.event.clone());
        let process = format!("lambda-{}-{}", self.event, self.number);
        let claim = outside
            .write(&acting, move |call: &mut Call| {
                let event: Event = call.find_in(&place, &id)?;
                let claim = Claim::make(call, &event.named(), &id, &process, event.client_context.clone())?;
                Ok((claim, event.open(call)?))
            })
            .await;
        let (claim, payload) = match claim {
            Err(error) if run::is_throttled(&error) || error.code == "ResourceConflictException" => {
                return Ok(Tried::Throttled);
            }
            claim => claim?,
        };
        match run::run(outside, claim, payload).await {
            Ok(outcome) if outcome.failed => Ok(Tried::Failed),
            Ok(_) => Ok(Tried::Succeeded),
            Err(error) if run::is_throttled(&error) => Ok(Tried::Throttled),
            Err(error) => Err(error),
        }
    }
}
