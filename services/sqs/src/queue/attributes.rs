//! The attributes of queues: which there are, what they may be, and what they are where they were not given.

use std::collections::BTreeMap;

use kernel::Result;
use policy::{Document, Kind};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_sqs::queue_attribute_name as attribute;

use super::Redrive;
use crate::error;

/// The greatest message that a queue can take, in bytes, and what it takes unless it is told otherwise.
const LONGEST: i64 = 1_048_576;

/// Attributes that are numbers: their least, their greatest, their default.
const NUMBERS: [(&str, i64, i64, i64); 6] = [
    (attribute::VISIBILITY_TIMEOUT, 0, 43_200, 30),
    (attribute::MAXIMUM_MESSAGE_SIZE, 1_024, LONGEST, LONGEST),
    (attribute::MESSAGE_RETENTION_PERIOD, 60, 1_209_600, 345_600),
    (attribute::DELAY_SECONDS, 0, 900, 0),
    (attribute::RECEIVE_MESSAGE_WAIT_TIME_SECONDS, 0, 20, 0),
    (attribute::KMS_DATA_KEY_REUSE_PERIOD_SECONDS, 60, 86_400, 300),
];

/// Attributes that only FIFO queues have, but for `FifoQueue`, with their values and default.
const OF_FIFO: [(&str, [&str; 2]); 3] = [
    (attribute::CONTENT_BASED_DEDUPLICATION, ["false", "true"]),
    (attribute::DEDUPLICATION_SCOPE, ["queue", "messageGroup"]),
    (attribute::FIFO_THROUGHPUT_LIMIT, ["perQueue", "perMessageGroupId"]),
];

/// The attributes that a queue was given, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Settings(BTreeMap<String, String>);

impl Settings {
    /// What was given for an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether the queue is FIFO.
    pub(crate) fn fifo(&self) -> bool {
        self.is_true(attribute::FIFO_QUEUE)
    }

    /// Whether a message without a deduplication id has that of its body.
    pub(crate) fn dedup_by_content(&self) -> bool {
        self.is_true(attribute::CONTENT_BASED_DEDUPLICATION)
    }

    /// Whether a deduplication id counts within its message group only.
    pub(crate) fn dedup_by_group(&self) -> bool {
        self.get(attribute::DEDUPLICATION_SCOPE) == Some("messageGroup")
    }

    /// The KMS key that messages are encrypted under.
    pub(crate) fn kms_key(&self) -> Option<&str> {
        self.get(attribute::KMS_MASTER_KEY_ID)
    }

    /// Whether messages are encrypted under a key of the service's own.
    pub(crate) fn managed_encryption(&self) -> bool {
        self.kms_key().is_none() && self.get(attribute::SQS_MANAGED_SSE_ENABLED) != Some("false")
    }

    /// How long a message is hidden when it is received, in seconds.
    pub(crate) fn visibility_timeout(&self) -> i64 {
        self.number(attribute::VISIBILITY_TIMEOUT)
    }

    /// How long a message can be, in bytes.
    pub(crate) fn longest_message(&self) -> usize {
        usize::try_from(self.number(attribute::MAXIMUM_MESSAGE_SIZE)).unwrap_or_default()
    }

    /// How long a message is kept, in milliseconds.
    pub(crate) fn retention(&self) -> i64 {
        self.number(attribute::MESSAGE_RETENTION_PERIOD) * 1000
    }

    /// How long a message is hidden when it is sent, in seconds.
    pub(crate) fn delay(&self) -> i64 {
        self.number(attribute::DELAY_SECONDS)
    }

    /// How long a read waits, in seconds.
    pub(crate) fn wait(&self) -> i64 {
        self.number(attribute::RECEIVE_MESSAGE_WAIT_TIME_SECONDS)
    }

    /// Where messages go that were received too often.
    pub(crate) fn redrive(&self) -> Option<Redrive> {
        // It was checked when it was set.
        self.get(attribute::REDRIVE_POLICY).and_then(|text| Redrive::parse(text).ok())
    }

    fn number(&self, name: &str) -> i64 {
        let default = NUMBERS.iter().find(|(known, ..)| *known == name).map_or(0, |number| number.3);
        self.get(name).and_then(|text| text.parse().ok()).unwrap_or(default)
    }

    fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some("true")
    }

    /// Sets attributes of a queue that is, or will be, FIFO or not. Empty texts unset policies and keys.
    pub(super) fn set(&mut self, given: BTreeMap<String, String>, fifo: bool) -> Result<()> {
        let managed = given.get(attribute::SQS_MANAGED_SSE_ENABLED).is_some_and(|value| value == "true");
        let key = given.get(attribute::KMS_MASTER_KEY_ID).is_some_and(|value| !value.is_empty());
        for (name, value) in given {
            check(&name, &value, fifo)?;
            if value.is_empty() {
                self.0.remove(&name);
            } else {
                self.0.insert(name, value);
            }
        }
        match (managed, key) {
            (true, true) => return Err(error::invalid_attribute(attribute::SQS_MANAGED_SSE_ENABLED)),
            (true, false) => drop(self.0.remove(attribute::KMS_MASTER_KEY_ID)),
            (false, true) => drop(self.0.remove(attribute::SQS_MANAGED_SSE_ENABLED)),
            (false, false) => {}
        }
        if self.get(attribute::FIFO_THROUGHPUT_LIMIT) == Some("perMessageGroupId") && !self.dedup_by_group() {
            return Err(error::invalid_attribute(attribute::FIFO_THROUGHPUT_LIMIT));
        }
        Ok(())
    }

    /// The first attribute in `asked` that is another one here; defaults count.
    pub(super) fn differs(&self, asked: &BTreeMap<String, String>) -> Option<String> {
        let all = self.shown();
        let same = |name: &String, value: &String| match all.get(name) {
            Some(own) => own == value || json(own).is_some_and(|own| Some(own) == json(value)),
            None => value.is_empty(),
        };
        asked.iter().find(|(name, value)| !same(name, value)).map(|(name, _)| name.clone())
    }

    /// All of them that are shown, with defaults.
    pub(super) fn shown(&self) -> BTreeMap<String, String> {
        let mut all = self.0.clone();
        for (name, _, _, default) in NUMBERS {
            let of_kms = name == attribute::KMS_DATA_KEY_REUSE_PERIOD_SECONDS;
            if !of_kms || self.kms_key().is_some() {
                all.entry(name.to_owned()).or_insert_with(|| default.to_string());
            }
        }
        if self.fifo() {
            for (name, [default, _]) in OF_FIFO {
                all.entry(name.to_owned()).or_insert_with(|| default.to_owned());
            }
        }
        all.insert(attribute::SQS_MANAGED_SSE_ENABLED.to_owned(), self.managed_encryption().to_string());
        all
    }
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// Refuses what an attribute cannot be.
fn check(name: &str, value: &str, fifo: bool) -> Result<()> {
    let invalid = || error::invalid_attribute(name);
    let ensure = |holds: bool| if holds { Ok(()) } else { Err(invalid()) };
    if let Some((_, least, most, _)) = NUMBERS.iter().find(|(known, ..)| *known == name) {
        return ensure(value.parse::<i64>().is_ok_and(|number| (*least..=*most).contains(&number)));
    }
    if let Some((_, values)) = OF_FIFO.iter().find(|(known, _)| *known == name) {
        return if fifo { ensure(values.contains(&value)) } else { Err(error::unknown_attribute(name)) };
    }
    match name {
        attribute::FIFO_QUEUE => ensure(value == "true" && fifo),
        attribute::SQS_MANAGED_SSE_ENABLED => ensure(matches!(value, "true" | "false")),
        attribute::KMS_MASTER_KEY_ID => Ok(()),
        attribute::POLICY => ensure(value.is_empty() || Document::parse(value, Kind::Resource).is_ok()),
        attribute::REDRIVE_POLICY => {
            if value.is_empty() {
                Ok(())
            } else {
                Redrive::parse(value).map(drop)
            }
        }
        attribute::REDRIVE_ALLOW_POLICY => {
            ensure(value.is_empty() || super::redrive::Allowed::parse(value).is_some())
        }
        _ => Err(error::unknown_attribute(name)),
    }
}
