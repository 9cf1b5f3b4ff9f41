//! `SetQueueAttributes`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sqs as api;
use shapes_sqs::queue_attribute_name as attribute;

use super::Queue;
use crate::named::Named;
use crate::{Sqs, error};

impl Answers<api::SetQueueAttributes> for Sqs {
    fn needs(call: &Call, op: &api::SetQueueAttributes) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::SetQueueAttributes) -> Result<api::SetQueueAttributesOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        let fifo = queue.settings.fifo();
        if op.attributes.contains_key(attribute::FIFO_QUEUE) && !fifo {
            return Err(error::unknown_attribute(attribute::FIFO_QUEUE));
        }
        queue.settings.set(op.attributes, fifo)?;
        if let Some(redrive) = queue.settings.redrive() {
            redrive.check(call, &queue.place, fifo, &queue.arn())?;
        }
        changed(call, queue)?;
        Ok(api::SetQueueAttributesOutput {})
    }
}

/// Stores a queue that was changed.
pub(super) fn changed(call: &mut Call, mut queue: Queue) -> Result<()> {
    queue.modified = call.now();
    call.put_in(&queue.place.clone(), &queue)?;
    // Whoever waits for messages waits by the new settings.
    call.ring(&queue.bell());
    Ok(())
}
