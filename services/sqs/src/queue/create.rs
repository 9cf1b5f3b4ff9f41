//! `CreateQueue`.

use kernel::{ALPHANUMERIC, Answers, ApiError, Call, Ids as _, Needs, Result};
use shapes_sqs as api;
use shapes_sqs::queue_attribute_name as attribute;

use super::{Queue, Settings, tags};
use crate::named::Named;
use crate::{Sqs, error};

/// How long a name may be, `.fifo` included.
const LONGEST: usize = 80;
/// The end of a FIFO queue's name.
const FIFO: &str = ".fifo";

impl Answers<api::CreateQueue> for Sqs {
    const ALSO: &'static [&'static str] = &["sqs:TagQueue"];

    fn needs(call: &Call, op: &api::CreateQueue) -> Result<Needs> {
        let arn = Named::own(call, &op.queue_name).arn();
        let tags = || tags::pairs(op.tags.iter().flatten());
        let create = Needs::on(&arn).tagging(tags());
        Ok(match tags().next() {
            None => create,
            Some(_) => create.and(Needs::to("sqs:TagQueue", arn).tagging(tags())),
        })
    }

    fn run(call: &mut Call, op: api::CreateQueue) -> Result<api::CreateQueueOutput> {
        let named = Named::own(call, &op.queue_name);
        let asked = op.attributes.unwrap_or_default();
        let fifo = asked.get(attribute::FIFO_QUEUE).is_some_and(|value| value == "true");
        check_name(&op.queue_name, fifo)?;
        let mut settings = Settings::default();
        settings.set(asked.clone(), fifo)?;
        if let Some(existing) = call.get::<Queue>(&op.queue_name)? {
            let text = |name: &str| {
                format!(
                    "A queue already exists with the same name and a different value for attribute {name}"
                )
            };
            return match existing.settings.differs(&asked) {
                Some(name) => Err(ApiError::new("QueueNameExists", text(&name))),
                None => Ok(api::CreateQueueOutput { queue_url: Some(existing.url()) }),
            };
        }
        if let Some(redrive) = settings.redrive() {
            redrive.check(call, &named.place, fifo, &named.arn())?;
        }
        let now = call.now();
        let mut queue = Queue {
            name: named.name,
            place: named.place,
            key: call.ids().text(ALPHANUMERIC, 12),
            created: now,
            modified: now,
            settings,
            tags: std::collections::BTreeMap::new(),
            purged: None,
            sequence: 0,
        };
        tags::add(&mut queue, op.tags.unwrap_or_default())?;
        call.put(&queue)?;
        Ok(api::CreateQueueOutput { queue_url: Some(queue.url()) })
    }
}

fn check_name(name: &str, fifo: bool) -> Result<()> {
    let stem = if fifo {
        let text = "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must \
                    end with .fifo suffix and be 1 to 80 in length.";
        name.strip_suffix(FIFO).ok_or_else(|| error::invalid(text))?
    } else {
        name
    };
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if stem.is_empty() || name.len() > LONGEST || !stem.bytes().all(letter) {
        let text = "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length";
        return Err(error::invalid(text));
    }
    Ok(())
}
