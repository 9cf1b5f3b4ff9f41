//! The effect that makes or changes a stack's pipeline whose definition is in S3, read as whoever the stack works as.

use kernel::{At, Body, Effect, Outside, Place, Result, Stored, Ticket};
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

/// What is done.
#[derive(Serialize, Deserialize)]
pub(crate) struct Locate {
    pub(super) at: At,
    pub(super) place: Place,
    pub(super) what: What,
}

#[derive(Serialize, Deserialize)]
pub(super) enum What {
    Create(Stored<api::CreatePipeline>),
    Update(Stored<api::UpdatePipeline>),
}

impl Effect for Locate {
    const KIND: &'static str = "sagemaker_locate_definition";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        let origin = outside.stack_origin(&self.at, &self.place).await?;
        match self.what {
            // By its token a pipeline is known again that was made before a crash.
            What::Create(Stored(op)) => outside.stream_from(origin, op, Body::empty()).await.map(drop),
            What::Update(Stored(op)) => outside.stream_from(origin, op, Body::empty()).await.map(drop),
        }
    }
}
