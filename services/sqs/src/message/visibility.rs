//! `ChangeMessageVisibility` and `ChangeMessageVisibilityBatch`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_sqs as api;

use super::batch;
use super::handle::Handle;
use crate::named::Named;
use crate::queue::Queue;
use crate::{Sqs, error};

/// How long a message can be hidden, in seconds.
pub(super) const LONGEST: i32 = 43_200;

impl Answers<api::ChangeMessageVisibility> for Sqs {
    fn needs(call: &Call, op: &api::ChangeMessageVisibility) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::ChangeMessageVisibility) -> Result<api::ChangeMessageVisibilityOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        change(call, &queue, &op.receipt_handle, op.visibility_timeout)?;
        Ok(api::ChangeMessageVisibilityOutput {})
    }
}

impl Answers<api::ChangeMessageVisibilityBatch> for Sqs {
    const ALSO: &'static [&'static str] = &["sqs:ChangeMessageVisibility"];

    fn needs(call: &Call, op: &api::ChangeMessageVisibilityBatch) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs_to(call, "sqs:ChangeMessageVisibility")
    }

    fn run(
        call: &mut Call,
        op: api::ChangeMessageVisibilityBatch,
    ) -> Result<api::ChangeMessageVisibilityBatchOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        let ids = op.entries.iter().map(|entry| entry.id.as_str());
        batch::check(ids, "ChangeMessageVisibilityBatchRequestEntry")?;
        let entries = op.entries.into_iter().map(|entry| (entry.id.clone(), entry));
        let (successful, failed) = batch::each(call, entries, |call, entry| {
            let seconds = entry.visibility_timeout.ok_or_else(|| error::missing("VisibilityTimeout"))?;
            change(call, &queue, &entry.receipt_handle, seconds)?;
            Ok(api::ChangeMessageVisibilityBatchResultEntry { id: entry.id })
        })?;
        Ok(api::ChangeMessageVisibilityBatchOutput { successful, failed })
    }
}

/// Hides a message for so many seconds from now.
fn change(call: &mut Call, queue: &Queue, handle: &str, seconds: i32) -> Result<()> {
    if !(0..=LONGEST).contains(&seconds) {
        let reason = "VisibilityTimeout must be an integer between 0 and 43200";
        return Err(error::invalid_value(seconds, "VisibilityTimeout", reason));
    }
    let Some(mut message) = Handle::read(queue, handle)?.message(call, queue)? else {
        let reason = "Message does not exist or is not available for visibility timeout change.";
        return Err(error::invalid_value(handle, "ReceiptHandle", reason));
    };
    let now = call.now().0;
    if message.visible <= now {
        return Err(ApiError::new("MessageNotInflight", "The message referred to is not in flight."));
    }
    // It stands where it can be received.
    message.take(call, queue)?;
    message.visible = now + i64::from(seconds) * 1000;
    message.put(call, queue)?;
    call.ring(&queue.bell());
    Ok(())
}
