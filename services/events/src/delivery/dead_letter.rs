//! Dead-letter queues of targets: where events go that cannot be delivered.

use std::collections::BTreeMap;

use kernel::{ApiError, As, Call, Result};
use shapes_sqs as sqs;

use super::Delivery;
use super::failed::FailedDelivery;
use super::start::queue_url;
use crate::target::Kind;

impl Delivery {
    /// Gives a delivery up that failed with `error`: the event goes to the target's dead-letter queue, and where there is
    /// none, or it cannot take it, into a record. `exhausted` is the limit of the retry policy that was reached.
    pub(super) fn give_up(&self, call: &mut Call, error: &ApiError, exhausted: Option<&str>) -> Result<()> {
        let config = self.target.0.dead_letter_config.as_ref();
        let queue = config.and_then(|config| config.arn.as_deref()).and_then(Kind::of);
        if let (Some((Kind::SqsQueue { name }, place)), Some(event)) = (queue, &self.event) {
            let op = sqs::SendMessage {
                queue_url: queue_url(&place, &name),
                message_body: event.clone(),
                message_attributes: Some(self.attributes(error, exhausted)),
                ..Default::default()
            };
            if call.invoke(As::service("events", &self.rule_arn).region(&place.region), op).is_ok() {
                return Ok(());
            }
        }
        FailedDelivery::keep(call, self, error)
    }

    /// Why the event is there.
    fn attributes(
        &self,
        error: &ApiError,
        exhausted: Option<&str>,
    ) -> BTreeMap<String, sqs::MessageAttributeValue> {
        let text = |data_type: &str, value: String| sqs::MessageAttributeValue {
            string_value: Some(value),
            data_type: data_type.to_owned(),
            ..Default::default()
        };
        let mut all = BTreeMap::from([
            ("RULE_ARN", text("String", self.rule_arn.clone())),
            ("TARGET_ARN", text("String", self.target.0.arn.clone())),
            ("ERROR_CODE", text("String", error.code.to_string())),
            ("ERROR_MESSAGE", text("String", error.message.clone())),
            ("RETRY_ATTEMPTS", text("Number", self.retries.to_string())),
        ]);
        if let Some(limit) = exhausted {
            all.insert("EXHAUSTED_RETRY_CONDITION", text("String", limit.to_owned()));
        }
        all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
