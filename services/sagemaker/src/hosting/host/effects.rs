//! Small effects on a host's process: asking whether it is well, telling it to end, removing what is left of it.

use std::time::Duration;

use kernel::{ApiError, Effect, Outside, Result, Ticket, internal};
use serde::{Deserialize, Serialize};

use super::agent;
use crate::serving::{Door, PING_PAUSE};

/// Asks a process until it is healthy or its time is up.
#[derive(Serialize, Deserialize)]
pub(crate) struct Ping {
    /// The host's ARN.
    pub(crate) arn: String,
    /// The process's id.
    pub(crate) process: String,
}

/// Tells a process to end.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stop {
    /// The process's id.
    pub(crate) process: String,
}

/// Removes a process's folder.
#[derive(Serialize, Deserialize)]
pub(crate) struct Clear {
    /// The process's id.
    pub(crate) process: String,
}

impl Effect for Ping {
    const KIND: &'static str = "sagemaker_ping";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let host = agent::find(outside, &self.arn).await?.ok_or_else(gone)?;
        let door = Door::of(outside, &self.process)?;
        let asking = async {
            loop {
                if door.is_well().await {
                    return Ok(());
                }
                tokio::time::sleep(PING_PAUSE).await;
                // Nobody waits any more for a process that was replaced.
                let now = agent::find(outside, &self.arn).await?.ok_or_else(gone)?;
                if now.process() != self.process {
                    return Err(gone());
                }
            }
        };
        let late = |_| ApiError::new("PingFailed", "the container did not answer its pings in time");
        tokio::time::timeout(Duration::from_secs(host.startup_seconds), asking).await.map_err(late)?
    }
}

fn gone() -> ApiError {
    ApiError::new("PingFailed", "the container is gone")
}

impl Effect for Stop {
    const KIND: &'static str = "sagemaker_stop_host";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        outside.processes()?.stop(&self.process).map_err(internal)
    }
}

impl Effect for Clear {
    const KIND: &'static str = "sagemaker_clear_host";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let processes = outside.processes()?;
        let remove = move || processes.remove(&self.process).map_err(internal);
        tokio::task::spawn_blocking(remove).await.map_err(internal)?
    }
}
