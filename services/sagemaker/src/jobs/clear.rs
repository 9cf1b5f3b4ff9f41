//! Effects that end a job's process, and remove what is left of it.

use kernel::{ApiError, Effect, Outside, Result, Ticket, internal};
use serde::{Deserialize, Serialize};

/// Tells the process with an id to end. One that was not started yet ends at its start.
#[derive(Serialize, Deserialize)]
pub(crate) struct End {
    pub(crate) process: String,
}

/// Removes the folder of the process with an id.
#[derive(Serialize, Deserialize)]
pub(crate) struct Clear {
    pub(crate) process: String,
}

impl Effect for End {
    const KIND: &'static str = "sagemaker_end";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        outside.processes()?.stop(&self.process).map_err(|cause| failed(&self.process, &cause))
    }
}

impl Effect for Clear {
    const KIND: &'static str = "sagemaker_clear";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let processes = outside.processes()?;
        let remove = move || processes.remove(&self.process).map_err(|cause| failed(&self.process, &cause));
        tokio::task::spawn_blocking(remove).await.map_err(internal)?
    }
}

fn failed(process: &str, cause: &std::io::Error) -> ApiError {
    internal(format_args!("the process {process}: {cause}"))
}
