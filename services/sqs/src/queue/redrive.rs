//! Dead-letter queues: which queue has which, and who may.

use kernel::{Call, Place, Result};
use serde_json::Value;
use shapes_sqs::queue_attribute_name as attribute;

use super::Queue;
use crate::error;
use crate::named::Named;

/// How often a message may be received before it goes to a dead-letter queue, at most.
const MOST: u64 = 1_000;

/// A queue's redrive policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Redrive {
    /// The dead-letter queue's ARN.
    pub(crate) target: String,
    /// How often a message is received before it goes there.
    pub(crate) most: u64,
}

/// Whose dead-letter queue a queue may be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    All,
    None,
    These(Vec<String>),
}

impl Redrive {
    /// Reads a redrive policy.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let refuse = |reason: &str| error::invalid_value(text, attribute::REDRIVE_POLICY, reason);
        let policy: Value =
            serde_json::from_str(text).map_err(|_| refuse("Redrive policy is not a valid JSON map."))?;
        let target = policy.get("deadLetterTargetArn").and_then(Value::as_str);
        let target = target.ok_or_else(|| {
            refuse("Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
        })?;
        let most = policy.get("maxReceiveCount");
        let most = most
            .ok_or_else(|| refuse("Redrive policy does not contain mandatory attribute: maxReceiveCount."))?;
        // Clients send it as a number or as a text.
        let most = most.as_u64().or_else(|| most.as_str().and_then(|text| text.parse().ok()));
        let most = most.filter(|most| (1..=MOST).contains(most));
        let most = most.ok_or_else(|| {
            refuse("Invalid value for maxReceiveCount: must be an integer between 1 and 1000.")
        })?;
        if let Some(name) = policy
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
            .find(|name| !matches!(name.as_str(), "deadLetterTargetArn" | "maxReceiveCount"))
        {
            return Err(refuse(&format!(
                "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount], not {name}."
            )));
        }
        Ok(Redrive { target: target.to_owned(), most })
    }

    /// The dead-letter queue of a queue, if it may have it.
    pub(crate) fn queue(&self, call: &Call, of: &Queue) -> Result<Option<Queue>> {
        let Some(named) = Named::by_arn(&self.target).filter(|named| named.place == of.place) else {
            return Ok(None);
        };
        let found = call.get_in::<Queue>(&named.place, &named.name)?;
        Ok(found
            .filter(|queue| queue.settings.fifo() == of.settings.fifo() && queue.takes_letters_of(&of.arn())))
    }

    /// Refuses a redrive policy of a queue whose dead-letter queue is none.
    pub(super) fn check(&self, call: &Call, place: &Place, fifo: bool, arn: &str) -> Result<()> {
        let refuse = |reason: &str| {
            let text =
                format!("{{\"deadLetterTargetArn\":\"{}\",\"maxReceiveCount\":{}}}", self.target, self.most);
            Err(error::invalid_value(text, attribute::REDRIVE_POLICY, reason))
        };
        let Some(named) = Named::by_arn(&self.target) else {
            return refuse("Invalid value for deadLetterTargetArn.");
        };
        if named.place != *place {
            return refuse("Dead-letter target owner should be same as the source, in the same region.");
        }
        let Some(queue) = call.get_in::<Queue>(&named.place, &named.name)? else {
            return refuse("Dead letter target does not exist.");
        };
        if queue.settings.fifo() != fifo {
            return refuse("Dead-letter queue must be same type of queue as the source.");
        }
        if !queue.takes_letters_of(arn) {
            return refuse("The dead-letter queue's RedriveAllowPolicy does not allow the source queue.");
        }
        Ok(())
    }
}

impl Allowed {
    /// Reads a redrive allow policy.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let policy: Value = serde_json::from_str(text).ok()?;
        let sources = policy.get("sourceQueueArns").map(|sources| {
            let sources = sources.as_array()?.iter().map(|arn| arn.as_str().map(str::to_owned));
            sources.collect::<Option<Vec<String>>>().filter(|arns| (1..=10).contains(&arns.len()))
        });
        match (policy.get("redrivePermission")?.as_str()?, sources) {
            ("allowAll", None) => Some(Allowed::All),
            ("denyAll", None) => Some(Allowed::None),
            ("byQueue", Some(Some(sources))) => Some(Allowed::These(sources)),
            _ => None,
        }
    }
}

impl Queue {
    /// Whether it may be the dead-letter queue of the queue `source`.
    fn takes_letters_of(&self, source: &str) -> bool {
        match self.settings.get(attribute::REDRIVE_ALLOW_POLICY).and_then(Allowed::parse) {
            None | Some(Allowed::All) => true,
            Some(Allowed::None) => false,
            Some(Allowed::These(arns)) => arns.iter().any(|arn| arn == source),
        }
    }
}
