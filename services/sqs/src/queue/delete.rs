//! `DeleteQueue` and `PurgeQueue`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_sqs as api;

use super::Queue;
use crate::named::Named;
use crate::{Sqs, message};

/// How long after a purge the next one may be, in milliseconds.
const BETWEEN_PURGES: i64 = 60_000;

impl Answers<api::DeleteQueue> for Sqs {
    fn needs(call: &Call, op: &api::DeleteQueue) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteQueue) -> Result<api::DeleteQueueOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        message::clear(call, &queue)?;
        message::fifo::forget(call, &queue)?;
        call.remove_in::<Queue>(&queue.place, &queue.name)?;
        call.ring(&queue.bell());
        Ok(api::DeleteQueueOutput {})
    }
}

impl Answers<api::PurgeQueue> for Sqs {
    fn needs(call: &Call, op: &api::PurgeQueue) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::PurgeQueue) -> Result<api::PurgeQueueOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        let now = call.now().0;
        if queue.purged.is_some_and(|purged| now < purged + BETWEEN_PURGES) {
            let text =
                format!("Only one PurgeQueue operation on {} is allowed every 60 seconds.", queue.name);
            return Err(ApiError::new("PurgeQueueInProgress", text).with_status(403));
        }
        message::clear(call, &queue)?;
        queue.purged = Some(now);
        call.put_in(&queue.place.clone(), &queue)?;
        Ok(api::PurgeQueueOutput {})
    }
}
