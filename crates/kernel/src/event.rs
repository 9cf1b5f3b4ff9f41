//! Events: what services tell the account's event bus.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Call, Ids as _, Result};

/// An event as EventBridge carries it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Always `0`.
    pub version: String,
    /// A UUID.
    pub id: String,
    /// `CodeCommit Repository State Change`.
    #[serde(rename = "detail-type")]
    pub detail_type: String,
    /// `aws.codecommit`.
    pub source: String,
    /// The account that it happened in.
    pub account: String,
    /// When, in whole seconds: `2026-11-21T10:01:09Z`.
    pub time: String,
    /// The region that it happened in.
    pub region: String,
    /// The ARNs of what it is about.
    pub resources: Vec<String>,
    /// What happened.
    pub detail: Value,
}

/// Where events go. Implemented by the events service, registered by the server.
pub trait Bus: Send + Sync {
    /// Delivers an event to whatever is subscribed to it in the call's account and region, in the call's transaction:
    /// every delivery is a job.
    fn deliver(&self, call: &mut Call, event: &Event) -> Result<()>;
}

impl Call {
    /// Publishes an event of the service whose code runs, about `resources`, in the call's account and region.
    pub fn publish(
        &mut self,
        source: &str,
        detail_type: &str,
        resources: Vec<String>,
        detail: Value,
    ) -> Result<()> {
        let seconds = schema::Timestamp(self.now().0 / 1000 * 1000);
        let event = Event {
            version: "0".to_owned(),
            id: self.ids().uuid(),
            detail_type: detail_type.to_owned(),
            source: source.to_owned(),
            account: self.account().to_owned(),
            time: seconds.to_string(),
            region: self.region().to_owned(),
            resources,
            detail,
        };
        let registry = std::sync::Arc::clone(self.registry());
        registry.event_bus().map_or(Ok(()), |bus| bus.deliver(self, &event))
    }
}
