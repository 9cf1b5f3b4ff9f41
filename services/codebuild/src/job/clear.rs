//! Effects that end a build's process, and remove what is left of it.

use kernel::{ApiError, Effect, Outside, Result, Ticket, internal};
use serde::{Deserialize, Serialize};

/// Tells the build's process to end. One that was not started yet ends at its start.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stop {
    /// The build's ARN.
    pub(crate) arn: String,
}

/// Removes the build's folder.
#[derive(Serialize, Deserialize)]
pub(crate) struct Clear {
    /// The build's ARN.
    pub(crate) arn: String,
}

/// The process's id: the last part of the build's ARN.
fn uuid(arn: &str) -> &str {
    arn.rsplit(':').next().unwrap_or_default()
}

impl Effect for Stop {
    const KIND: &'static str = "codebuild_stop";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        outside.processes()?.stop(uuid(&self.arn)).map_err(|cause| failed(&self.arn, &cause))
    }
}

impl Effect for Clear {
    const KIND: &'static str = "codebuild_clear";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let processes = outside.processes()?;
        let arn = self.arn;
        let remove = move || processes.remove(uuid(&arn)).map_err(|cause| failed(&arn, &cause));
        tokio::task::spawn_blocking(remove).await.map_err(internal)?
    }
}

fn failed(arn: &str, cause: &std::io::Error) -> ApiError {
    internal(format_args!("the process of {arn}: {cause}"))
}
