//! The effect that makes a host ready: what stands in for its image, and the model's data.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use kernel::{ApiError, Effect, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};
use workload::broken;

use super::agent::Agent;
use crate::serving;

/// The folder that the container sees as `/opt/ml`.
pub(super) const FOLDER: &str = "ml";

/// Makes a host's process ready to be started.
#[derive(Serialize, Deserialize)]
pub(crate) struct Prepare {
    /// The host's ARN.
    pub(crate) arn: String,
}

impl Effect for Prepare {
    const KIND: &'static str = "sagemaker_prepare_host";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let mut agent = Agent::of(outside, &self.arn).await?;
        let (processes, id) = (agent.processes.clone(), agent.host.process());
        let failed = |cause: io::Error| broken("an endpoint's folder", &cause);
        if processes.started(&id).map_err(failed)? {
            return Ok(());
        }
        agent.open_log().await?;
        let image = agent.host.container.image.clone();
        workload::prepare(&*processes, &image, &[].into(), &mut agent)
            .await?
            .map_err(|failure| ApiError::new(failure.code, failure.message))?;
        let model = processes.folder(&id, FOLDER).and_then(|ml| emptied(&ml)).map_err(failed)?;
        if let Some(url) = &agent.host.container.data {
            let file = processes.scratch(&id).map_err(failed)?.join("model.tar.gz");
            serving::fetch(&agent.objects(), &agent.host.container.role, url, file, model).await?;
        }
        Ok(())
    }
}

/// An empty folder for the model, whatever an attempt before left.
fn emptied(ml: &Path) -> io::Result<PathBuf> {
    fs::remove_dir_all(ml)?;
    let model = ml.join("model");
    fs::create_dir_all(&model)?;
    Ok(model)
}
