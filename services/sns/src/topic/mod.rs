//! Topics: the record.

mod attributes;
mod create;
mod describe;
mod permission;
pub(crate) mod policy_resource;
pub(crate) mod resource;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Call, Guarded, Place, PolicyKind, Query, Record, ResourcePolicy, Result};
use serde::{Deserialize, Serialize};

use crate::error;
use crate::subscription::Subscription;
pub(crate) use attributes::Settings;

/// A topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Topic {
    pub(crate) name: String,
    pub(crate) place: Place,
    /// The attributes that it was given.
    pub(crate) settings: Settings,
    #[serde(default)]
    tags: BTreeMap<String, String>,
    /// Of a FIFO topic: the number of its last message.
    #[serde(default)]
    pub(crate) sequence: u64,
    /// How many subscriptions have ended.
    #[serde(default)]
    pub(crate) ended: u64,
}

impl Record for Topic {
    const KIND: &'static str = "sns_topic";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
    fn absent(_: &str) -> ApiError {
        error::no_topic()
    }
}

impl Guarded for Topic {
    fn owner(&self) -> Option<&str> {
        Some(&self.place.account)
    }
    fn policy(&self) -> Option<ResourcePolicy> {
        Some(ResourcePolicy { document: self.policy_text(), kind: PolicyKind::Resource })
    }
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Topic {
    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("sns", &self.name)
    }

    /// The subscriptions to it.
    pub(crate) fn subscriptions(&self, call: &Call) -> Result<Vec<Subscription>> {
        call.every_in(&self.place, &Query::all().prefix(&format!("{}:", self.name)))
    }

    /// Stores it.
    pub(crate) fn put(&self, call: &mut Call) -> Result<()> {
        call.put_in(&self.place, self)
    }
}
