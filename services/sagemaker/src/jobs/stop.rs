//! Jobs that are stopped, and those that are deleted.

use kernel::{Call, Record as _, Result};
use shapes_sagemaker::secondary_status as step;

use super::record::SageMakerJob;
use super::status::Status;
use super::working;
use crate::error;

/// Asks a job to stop. One that is stopping already goes on doing so.
pub(super) fn stop(call: &mut Call, mut job: SageMakerJob) -> Result<()> {
    match job.status {
        Status::Stopping => Ok(()),
        Status::InProgress => {
            job.status = Status::Stopping;
            job.enter(call, step::STOPPING)?;
            call.signal(&job.arn(), working::STOP).map(drop)
        }
        _ => Err(error::validation(format!(
            "The request was rejected because the {} job is in status {}.",
            job.noun().text().trim_end_matches("-job"),
            job.status.text()
        ))),
    }
}

/// Deletes a job that has ended.
pub(super) fn delete(call: &mut Call, job: &SageMakerJob) -> Result<()> {
    if !job.status.has_ended() {
        return Err(error::validation(format!(
            "{} is in status {}: stop it, and delete it when it has ended",
            job.arn(),
            job.status.text()
        )));
    }
    call.remove::<SageMakerJob>(&job.id()).map(drop)
}
