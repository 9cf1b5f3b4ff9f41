//! `DeleteMessage` and `DeleteMessageBatch`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sqs as api;

use super::batch;
use super::handle::Handle;
use crate::named::Named;
use crate::queue::Queue;
use crate::{Sqs, error};

impl Answers<api::DeleteMessage> for Sqs {
    fn needs(call: &Call, op: &api::DeleteMessage) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteMessage) -> Result<api::DeleteMessageOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        delete(call, &queue, &op.receipt_handle)?;
        Ok(api::DeleteMessageOutput {})
    }
}

impl Answers<api::DeleteMessageBatch> for Sqs {
    const ALSO: &'static [&'static str] = &["sqs:DeleteMessage"];

    fn needs(call: &Call, op: &api::DeleteMessageBatch) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs_to(call, "sqs:DeleteMessage")
    }

    fn run(call: &mut Call, op: api::DeleteMessageBatch) -> Result<api::DeleteMessageBatchOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        batch::check(op.entries.iter().map(|entry| entry.id.as_str()), "DeleteMessageBatchRequestEntry")?;
        let entries = op.entries.into_iter().map(|entry| (entry.id.clone(), entry));
        let (successful, failed) = batch::each(call, entries, |call, entry| {
            delete(call, &queue, &entry.receipt_handle)?;
            Ok(api::DeleteMessageBatchResultEntry { id: entry.id })
        })?;
        Ok(api::DeleteMessageBatchOutput { successful, failed })
    }
}

/// Deletes the message of a receipt handle. One that is gone is deleted, and one that somebody else has received since
/// stays theirs.
fn delete(call: &mut Call, queue: &Queue, handle: &str) -> Result<()> {
    let Some(message) = Handle::read(queue, handle)?.message(call, queue)? else { return Ok(()) };
    if queue.settings.fifo() && message.visible <= call.now().0 {
        return Err(error::invalid_value(handle, "ReceiptHandle", "The receipt handle has expired."));
    }
    message.take(call, queue)?;
    // The next one of its group can be received.
    call.ring(&queue.bell());
    Ok(())
}
