//! The removal of a deleted repository's folder, after the commit that deleted it.

use kernel::{Call, Effect, Got, Job, Me, Next, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};

use super::{Repository, arn};

/// The job that removes a folder.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Removal {
    id: String,
}

/// The removal itself.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RemoveFolder {
    id: String,
}

/// Removes the folder of a repository that this transaction deletes.
pub(super) fn start(call: &mut Call, repository: &Repository) -> Result<()> {
    // The repository's ARN may be another one's by then.
    let thing = format!("{}/{}", arn(call.place(), &repository.name), repository.id);
    call.start(&thing, Removal { id: repository.id.clone() })
}

impl Job for Removal {
    const KIND: &'static str = "codecommit_removal";

    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        Ok(match got {
            Got::Go => {
                call.effect(me, RemoveFolder { id: self.id.clone() })?;
                Next::Wait(self)
            }
            Got::Reply(_, outcome) => Next::Done(outcome),
            Got::Alarm | Got::Signal(_) => Next::Wait(self),
        })
    }
}

impl Effect for RemoveFolder {
    const KIND: &'static str = "codecommit_remove_folder";
    type Output = ();

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<()> {
        outside.git()?.remove(&self.id).await
    }
}
