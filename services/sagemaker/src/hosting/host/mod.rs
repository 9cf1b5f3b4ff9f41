//! Hosts: what serves one production variant. On AWS an instance or several, here a process.

mod agent;
mod effects;
mod job;
mod prepare;
mod run;

use std::borrow::Cow;

use kernel::Record;
use serde::{Deserialize, Serialize};

use crate::serving::Container;

pub(crate) use effects::{Clear, Ping, Stop};
pub(crate) use job::{Hosting, STOP};
pub(crate) use prepare::Prepare;
pub(crate) use run::Run;

/// A host of a variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Host {
    /// As an instance's: `i-0123456789abcdef0`.
    pub(crate) id: String,
    /// The endpoint's name.
    pub(crate) endpoint: String,
    pub(crate) variant: String,
    pub(crate) container: Container,
    pub(crate) memory_bytes: u64,
    pub(crate) disk_bytes: u64,
    /// Seconds from its start to its first good answer to a ping.
    pub(crate) startup_seconds: u64,
    /// How often its process was started.
    pub(crate) starts: u32,
    /// Whether its process has answered a ping, and not ended since.
    pub(crate) serving: bool,
    /// How far the process's log is forwarded.
    pub(crate) forwarded: u64,
}

impl Record for Host {
    const KIND: &'static str = "sagemaker_host";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl Host {
    /// What a host of an endpoint is known by to jobs; AWS has no such ARN.
    pub(crate) fn arn(endpoint: &str, id: &str) -> String {
        format!("{endpoint}/{id}")
    }

    /// The id of its process: another one at each start.
    pub(crate) fn process(&self) -> String {
        format!("{}-{}", self.id, self.starts)
    }

    /// The stream of its log.
    pub(crate) fn log_stream(&self) -> String {
        format!("{}/{}", self.variant, self.id)
    }
}
