//! The attributes of topics: which there are, what they may be, and what they are where they were not given.

use std::collections::BTreeMap;

use kernel::Result;
use policy::{Document, Kind};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Topic;
use crate::error;

pub(super) const POLICY: &str = "Policy";
pub(super) const DISPLAY_NAME: &str = "DisplayName";
pub(super) const KMS_MASTER_KEY_ID: &str = "KmsMasterKeyId";
pub(super) const FIFO_TOPIC: &str = "FifoTopic";
pub(super) const CONTENT_BASED_DEDUPLICATION: &str = "ContentBasedDeduplication";
pub(super) const FIFO_THROUGHPUT_SCOPE: &str = "FifoThroughputScope";
pub(super) const SIGNATURE_VERSION: &str = "SignatureVersion";
pub(super) const TRACING_CONFIG: &str = "TracingConfig";

/// The attributes that a topic was given, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Settings(BTreeMap<String, String>);

impl Settings {
    /// What was given for an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether the topic is FIFO.
    pub(crate) fn fifo(&self) -> bool {
        self.get(FIFO_TOPIC) == Some("true")
    }

    /// Whether a message without a deduplication id has that of its text.
    pub(crate) fn dedup_by_content(&self) -> bool {
        self.get(CONTENT_BASED_DEDUPLICATION) == Some("true")
    }

    /// The KMS key that messages are kept under.
    pub(crate) fn kms_key(&self) -> Option<&str> {
        self.get(KMS_MASTER_KEY_ID)
    }

    /// Sets an attribute of a topic that is, or will be, FIFO or not. An empty text unsets it.
    pub(super) fn set(&mut self, name: &str, value: &str, fifo: bool) -> Result<()> {
        check(name, value, fifo)?;
        if value.is_empty() || name == FIFO_TOPIC && value == "false" {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), value.to_owned());
        }
        Ok(())
    }

    /// Whether each attribute in `asked` is the same here.
    pub(super) fn same(&self, asked: &Settings) -> bool {
        asked.0.iter().all(|(name, value)| self.get(name) == Some(value))
    }

    /// All that were given.
    pub(super) fn all(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter()
    }
}

/// Refuses what an attribute cannot be.
fn check(name: &str, value: &str, fifo: bool) -> Result<()> {
    let ensure = |holds: bool, reason: &str| {
        if holds { Ok(()) } else { Err(error::invalid(format_args!("Attributes Reason: {name}: {reason}"))) }
    };
    let boolean = matches!(value, "true" | "false");
    match name {
        POLICY => {
            let broken = value.is_empty() || Document::parse(value, Kind::Resource).is_err();
            if broken { Err(error::invalid("Policy Error: null")) } else { Ok(()) }
        }
        DISPLAY_NAME => ensure(value.chars().count() <= 100, "at most 100 characters"),
        KMS_MASTER_KEY_ID => Ok(()),
        FIFO_TOPIC => ensure(boolean && (value == "false" || fifo), "true or false, as the name says"),
        CONTENT_BASED_DEDUPLICATION => ensure(boolean && fifo, "true or false, of FIFO topics"),
        FIFO_THROUGHPUT_SCOPE => {
            ensure(fifo && matches!(value, "Topic" | "MessageGroup"), "Topic or MessageGroup, of FIFO topics")
        }
        SIGNATURE_VERSION => ensure(matches!(value, "1" | "2"), "1 or 2"),
        TRACING_CONFIG if value == "PassThrough" => Ok(()),
        "TracingConfig" | "DeliveryPolicy" | "ArchivePolicy" | "DataProtectionPolicy" => {
            Err(error::undone(name))
        }
        name if name.ends_with("FeedbackRoleArn") || name.ends_with("FeedbackSampleRate") => {
            Err(error::undone(name))
        }
        _ => Err(error::invalid(format_args!("AttributeName Reason: {name} is not an attribute of topics"))),
    }
}

impl Topic {
    /// Its policy, or the one that a topic begins with: everybody in its account may do everything with it.
    pub(super) fn policy_text(&self) -> String {
        match self.settings.get(POLICY) {
            Some(text) => text.to_owned(),
            None => json!({
                "Version": "2008-10-17",
                "Id": "__default_policy_ID",
                "Statement": [{
                    "Sid": "__default_statement_ID",
                    "Effect": "Allow",
                    "Principal": { "AWS": "*" },
                    "Action": [
                        "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission",
                        "SNS:RemovePermission", "SNS:DeleteTopic", "SNS:Subscribe",
                        "SNS:ListSubscriptionsByTopic", "SNS:Publish"
                    ],
                    "Resource": self.arn(),
                    "Condition": { "StringEquals": { "AWS:SourceOwner": self.place.account } }
                }]
            })
            .to_string(),
        }
    }
}
