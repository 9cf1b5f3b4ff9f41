//! Deliveries: one job for each subscription that a message is for.
//!
//! What fails because of the queue or its policy is not tried again: it goes to the subscription's dead-letter queue, or
//! nowhere. What fails because of the runtime is, with growing pauses.

use kernel::{As, Call, Failure, Got, Ids as _, Job, Me, Next, Result};
use policy::Arn;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_sqs as sqs;

use crate::message::{Kept, confirmation};
use crate::subscription::Subscription;
use crate::topic::Topic;

/// The end of a FIFO queue's name.
pub(crate) const FIFO: &str = ".fifo";
/// How often a delivery is tried again.
const RETRIES: u32 = 50;
/// The pause before the second try, and the longest one, in milliseconds.
const FIRST_PAUSE: i64 = 1_000;
const LONGEST_PAUSE: i64 = 60_000;

/// Something on its way to a queue.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    topic_arn: String,
    subscription_arn: String,
    /// The ARN of the queue.
    queue: String,
    raw: bool,
    /// The ARN of the queue for what cannot be delivered.
    dead_letters: Option<String>,
    what: What,
    #[serde(default)]
    retries: u32,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum What {
    Message(Kept),
    /// The wish that the subscription be confirmed, as JSON text.
    Confirmation(String),
}

impl Delivery {
    /// Starts the delivery of a message to a subscription's queue.
    pub(crate) fn start(
        call: &mut Call,
        topic: &Topic,
        subscription: &Subscription,
        message_id: &str,
        kept: Kept,
    ) -> Result<()> {
        Self::of(topic, subscription, What::Message(kept)).begin(call, topic, message_id)
    }

    fn of(topic: &Topic, subscription: &Subscription, what: What) -> Self {
        Delivery {
            topic_arn: topic.arn(),
            subscription_arn: subscription.arn(&topic.place),
            queue: subscription.endpoint.clone(),
            raw: subscription.is_raw(),
            dead_letters: subscription.dead_letters(),
            what,
            retries: 0,
        }
    }

    /// Begins it where the topic is.
    fn begin(self, call: &mut Call, topic: &Topic, id: &str) -> Result<()> {
        let arn = format!("{}:delivery:{id}", self.subscription_arn);
        call.within(&topic.place, |call| call.start(&arn, self))
    }

    /// Sends it to a queue.
    fn send(&self, call: &mut Call, queue: &str) -> Result<()> {
        let (region, url, fifo) = address(queue);
        let op = match &self.what {
            What::Message(kept) => kept.open(call)?.for_queue(url, &self.subscription_arn, self.raw, fifo),
            What::Confirmation(text) => {
                sqs::SendMessage { queue_url: url, message_body: text.clone(), ..Default::default() }
            }
        };
        call.invoke(As::service("sns", &self.topic_arn).region(&region), op).map(drop)
    }

    fn done(self, call: &mut Call, outcome: Result<Value, Failure>) -> Result<Next<Self>> {
        if let What::Message(kept) = &self.what {
            kept.forget(call)?;
        }
        Ok(Next::Done(outcome))
    }
}

impl Job for Delivery {
    const KIND: &'static str = "sns_delivery";

    fn step(mut self, call: &mut Call, _: &Me, _: Got) -> Result<Next<Self>> {
        let queue = self.queue.clone();
        let Err(error) = self.send(call, &queue) else { return self.done(call, Ok(Value::Null)) };
        if error.status >= 500 && error.code != "NotImplemented" && self.retries < RETRIES {
            let pause = FIRST_PAUSE.checked_shl(self.retries.min(16)).unwrap_or(LONGEST_PAUSE);
            self.retries += 1;
            let next = Timestamp(call.now().0 + pause.min(LONGEST_PAUSE));
            return Ok(Next::WaitUntil(self, next));
        }
        let failure = Failure::from(error);
        if let Some(dead) = self.dead_letters.clone()
            && let Err(cause) = self.send(call, &dead)
        {
            let message = format!("{}; nor could it go to {dead}: {}", failure.message, cause.message);
            return self.done(call, Err(Failure { message, ..failure }));
        }
        self.done(call, Err(failure))
    }
}

/// The region and the URL of a queue, and whether it is FIFO, by its ARN.
fn address(arn: &str) -> (String, String, bool) {
    let (region, account, name) = match Arn::parse(arn) {
        Some(arn) => (arn.region, arn.account, arn.resource),
        None => ("", "", arn),
    };
    let place = kernel::Place::new(account, region);
    let url = format!("https://sqs.{region}.{}/{account}/{name}", place.url_suffix());
    (region.to_owned(), url, name.ends_with(FIFO))
}

/// Asks the queue of a subscription that it be confirmed. Whoever reads the queue can do so by the token. Mail is not
/// sent.
pub(crate) fn ask_to_confirm(
    call: &mut Call,
    topic: &Topic,
    subscription: &Subscription,
    token: &str,
) -> Result<()> {
    if Arn::parse(&subscription.endpoint).is_none() {
        return Ok(());
    }
    let id = call.ids().uuid();
    let text = confirmation(&id, &topic.arn(), token, &call.now().to_string());
    Delivery::of(topic, subscription, What::Confirmation(text)).begin(call, topic, &id)
}
