//! Queues: the record.

mod attributes;
mod create;
mod delete;
mod describe;
mod permission;
pub(crate) mod policy_resource;
mod redrive;
pub(crate) mod resource;
mod set;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Guarded, Place, PolicyKind, Record, ResourcePolicy};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sqs::queue_attribute_name as attribute;

use crate::error;
pub(crate) use attributes::Settings;
pub(crate) use redrive::Redrive;

/// A queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Queue {
    pub(crate) name: String,
    pub(crate) place: Place,
    /// What its messages are found by: another queue of this name has another one.
    pub(crate) key: String,
    created: Timestamp,
    modified: Timestamp,
    /// The attributes that it was given.
    pub(crate) settings: Settings,
    #[serde(default)]
    tags: BTreeMap<String, String>,
    /// When it was purged last, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    purged: Option<i64>,
    /// Of a FIFO queue: the number of its last message.
    #[serde(default)]
    pub(crate) sequence: u64,
}

impl Record for Queue {
    const KIND: &'static str = "sqs_queue";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
    fn absent(_: &str) -> ApiError {
        error::no_queue()
    }
}

impl Guarded for Queue {
    fn owner(&self) -> Option<&str> {
        Some(&self.place.account)
    }
    fn policy(&self) -> Option<ResourcePolicy> {
        let document = self.settings.get(attribute::POLICY)?.to_owned();
        Some(ResourcePolicy { document, kind: PolicyKind::Resource })
    }
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Queue {
    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("sqs", &self.name)
    }

    /// Its URL.
    pub(crate) fn url(&self) -> String {
        url(&self.place, &self.name)
    }

    /// What rings when there may be something to read.
    pub(crate) fn bell(&self) -> String {
        format!("sqs:{}", self.key)
    }
}

/// The URL of a queue.
fn url(place: &Place, name: &str) -> String {
    format!("https://sqs.{}.{}/{}/{name}", place.region, place.url_suffix(), place.account)
}
