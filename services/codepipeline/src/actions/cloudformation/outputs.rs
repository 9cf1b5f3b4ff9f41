//! The stack's outputs, as a JSON file in the output artifact.

use kernel::{Body, Effect, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};

use crate::actions::{Under, codecommit};
use crate::artifact::{self, Location};

/// Puts an artifact of one file into the artifact bucket.
#[derive(Serialize, Deserialize)]
pub(crate) struct Write {
    pub(super) under: Under,
    pub(super) file: String,
    pub(super) content: String,
    pub(super) to: Location,
    pub(super) key: Option<String>,
}

impl Effect for Write {
    const KIND: &'static str = "codepipeline_write";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let origin = self.under.origin(outside).await?;
        let zip = artifact::of_one_file(&self.file, &self.content)?;
        codecommit::put(outside, origin, &self.to, self.key, Body::bytes(zip)).await
    }
}
