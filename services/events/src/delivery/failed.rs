//! Deliveries that failed for good. There is no queue to put them into: they are kept for `formwork status` to show.

use std::borrow::Cow;

use kernel::{ApiError, Call, Query, Record, Result};
use serde::{Deserialize, Serialize};

use super::Delivery;

/// How many are kept in an account and region; the oldest go first.
const KEPT: usize = 500;

/// A delivery that failed for good, with what a dead-letter queue's message would have.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct FailedDelivery {
    /// When it was given up, in milliseconds.
    pub time: i64,
    event_id: String,
    /// The ARN of the rule that matched the event.
    pub rule_arn: String,
    /// The ARN of what should have got it.
    pub target_arn: String,
    target_id: String,
    /// The code of what the last try failed with.
    pub error_code: String,
    /// What the last try failed with, in words.
    pub error_message: String,
    retry_attempts: i32,
    /// What the target would have got.
    input: String,
}

impl Record for FailedDelivery {
    const KIND: &'static str = "events_failed_delivery";
    fn id(&self) -> Cow<'_, str> {
        format!("{:016}:{}:{}", self.time, self.event_id, self.target_id).into()
    }
}

/// The latest deliveries of all accounts and regions that failed for good, at most so many.
pub fn failed_deliveries(call: &Call, most: usize) -> Result<Vec<FailedDelivery>> {
    call.latest_everywhere(most)
}

impl FailedDelivery {
    /// Keeps a delivery that failed with `error`.
    pub(super) fn keep(call: &mut Call, delivery: &Delivery, error: &ApiError) -> Result<()> {
        let failed = FailedDelivery {
            time: call.now().0,
            event_id: delivery.event_id.clone(),
            rule_arn: delivery.rule_arn.clone(),
            target_arn: delivery.target.0.arn.clone(),
            target_id: delivery.target.0.id.clone(),
            error_code: error.code.to_string(),
            error_message: error.message.clone(),
            retry_attempts: delivery.retries,
            input: delivery.input.clone(),
        };
        call.put(&failed)?;
        let oldest = call.page::<FailedDelivery>(&Query::all().limit(KEPT), |_| Ok(true))?;
        if oldest.next.is_some()
            && let Some(oldest) = oldest.items.first()
        {
            call.remove::<FailedDelivery>(&oldest.id())?;
        }
        Ok(())
    }
}
