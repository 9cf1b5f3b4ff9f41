//! How far a job is: its status, and the steps that a training job shows.

use kernel::Stored;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

/// A job's status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    InProgress,
    Stopping,
    Completed,
    Failed,
    Stopped,
}

impl Status {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Status::InProgress => api::training_job_status::IN_PROGRESS,
            Status::Stopping => api::training_job_status::STOPPING,
            Status::Completed => api::training_job_status::COMPLETED,
            Status::Failed => api::training_job_status::FAILED,
            Status::Stopped => api::training_job_status::STOPPED,
        }
    }

    pub(crate) fn has_ended(self) -> bool {
        matches!(self, Status::Completed | Status::Failed | Status::Stopped)
    }
}

/// The steps of a job. Only training jobs show them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Steps(Vec<Stored<api::SecondaryStatusTransition>>);

impl Steps {
    /// Ends the step that runs, and begins the next one.
    pub(super) fn enter(&mut self, status: &str, now: Timestamp) {
        if self.current() == Some(status) {
            return;
        }
        if let Some(Stored(last)) = self.0.last_mut() {
            last.end_time.get_or_insert(now);
        }
        let message = match status {
            api::secondary_status::STARTING => "Preparing the instances for training",
            api::secondary_status::DOWNLOADING => "Downloading input data",
            api::secondary_status::TRAINING => "Training image download completed. Training in progress.",
            api::secondary_status::UPLOADING => "Uploading generated training model",
            api::secondary_status::STOPPING => "Stopping the training job",
            api::secondary_status::STOPPED => "Training job stopped",
            api::secondary_status::MAX_RUNTIME_EXCEEDED => {
                "Training job runtime exceeded MaxRuntimeInSeconds provided"
            }
            api::secondary_status::COMPLETED => "Training job completed",
            _ => "Training job failed",
        };
        let ends = matches!(
            status,
            api::secondary_status::STOPPED
                | api::secondary_status::MAX_RUNTIME_EXCEEDED
                | api::secondary_status::COMPLETED
                | api::secondary_status::FAILED
        );
        self.0.push(Stored(api::SecondaryStatusTransition {
            status: status.to_owned(),
            start_time: now,
            end_time: ends.then_some(now),
            status_message: Some(message.to_owned()),
        }));
    }

    /// The step that runs, or the last one.
    pub(crate) fn current(&self) -> Option<&str> {
        self.0.last().map(|Stored(step)| step.status.as_str())
    }

    /// As Describe shows them.
    pub(crate) fn shown(&self) -> Vec<api::SecondaryStatusTransition> {
        self.0.iter().map(|Stored(step)| step.clone()).collect()
    }
}
