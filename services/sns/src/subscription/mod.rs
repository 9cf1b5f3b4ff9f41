//! Subscriptions: the record.

mod attributes;
mod confirm;
mod list;
pub(crate) mod resource;
mod subscribe;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Place, Record};
use serde::{Deserialize, Serialize};

use crate::error;
use crate::message::filter::Filter;
use attributes::{FILTER_POLICY, FILTER_POLICY_SCOPE, RAW_MESSAGE_DELIVERY, REDRIVE_POLICY};

/// A subscription. It stands where its topic does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subscription {
    topic: String,
    /// A UUID.
    key: String,
    protocol: String,
    pub(crate) endpoint: String,
    /// The account of whoever subscribed.
    owner: String,
    /// What confirms it, while it is not confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    /// Whether only its owner may end it.
    #[serde(default)]
    authenticated: bool,
    #[serde(default)]
    settings: BTreeMap<String, String>,
}

impl Record for Subscription {
    const KIND: &'static str = "sns_subscription";
    fn id(&self) -> Cow<'_, str> {
        id(&self.topic, &self.key).into()
    }
    fn absent(_: &str) -> ApiError {
        error::no_subscription()
    }
}

/// What a subscription is found by.
pub(crate) fn id(topic: &str, key: &str) -> String {
    format!("{topic}:{key}")
}

impl Subscription {
    /// Its ARN, of a topic in a place.
    pub(crate) fn arn(&self, place: &Place) -> String {
        place.arn("sns", format_args!("{}:{}", self.topic, self.key))
    }

    /// Whether it waits for its confirmation.
    pub(crate) fn is_pending(&self) -> bool {
        self.token.is_some()
    }

    /// Whether it is this one.
    pub(crate) fn is_of(&self, protocol: &str, endpoint: &str) -> bool {
        self.protocol == protocol && self.endpoint == endpoint
    }

    /// Whether messages go to an SQS queue; all others get none.
    pub(crate) fn is_delivered(&self) -> bool {
        self.protocol == "sqs" && !self.is_pending()
    }

    /// Which messages it wants.
    pub(crate) fn filter(&self) -> Option<Filter> {
        let policy = self.settings.get(FILTER_POLICY)?;
        let of_body = self.settings.get(FILTER_POLICY_SCOPE).is_some_and(|scope| scope == "MessageBody");
        // It was checked when it was set.
        Filter::parse(policy, of_body).ok()
    }

    /// Whether it gets messages as they were published.
    pub(crate) fn is_raw(&self) -> bool {
        self.settings.get(RAW_MESSAGE_DELIVERY).is_some_and(|raw| raw == "true")
    }

    /// The ARN of the queue for what cannot be delivered.
    pub(crate) fn dead_letters(&self) -> Option<String> {
        attributes::dead_letters(self.settings.get(REDRIVE_POLICY)?).ok()
    }
}
