//! One resource within an operation: what is to be done with it, and how far that is.

use serde::{Deserialize, Serialize};

use crate::DeletionPolicy;

/// What an operation does with a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// Make it.
    Create,
    /// Update it, if its properties have changed when its turn comes.
    Update,
    /// Leave it alone; it is only there for the order of the others.
    Keep,
    /// Delete it: in an update when all else is done, in a deletion at once.
    Delete,
}

/// A resource's part in an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its logical id.
    pub logical_id: String,
    /// What is to be done.
    pub work: Work,
    /// The logical ids of what it needs: made before it, deleted after it.
    pub needs: Vec<String>,
    /// What becomes of it when the stack no longer has it.
    pub deletion_policy: DeletionPolicy,
    /// What becomes of the old one when it is replaced.
    pub update_replace_policy: DeletionPolicy,
}

/// What is at its default is left out when it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Unit {
    pub(super) id: String,
    pub(super) work: Work,
    /// By index.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) needs: Vec<usize>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) deletion_policy: DeletionPolicy,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) update_replace_policy: DeletionPolicy,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) forward: Progress,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) restoring: Progress,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) removal: Progress,
    /// Whether there is a physical resource that this operation has made.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) exists: bool,
    /// Whether there are two physical resources, one of which has to go.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) two: bool,
    /// Whether a replacement is under way.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) replacing: bool,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// How far something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Progress {
    /// It is not wanted.
    #[default]
    None,
    /// It waits for its turn.
    Waiting,
    /// It is commanded.
    Commanded,
    /// It is under way, and its event says so.
    UnderWay,
    /// It was told to stop, and has not answered yet.
    Stopping,
    /// It was told to stop and ended; or it failed.
    Failed,
    /// It is done.
    Done,
    /// There was nothing to do.
    Unchanged,
}

impl Progress {
    /// Whether an answer is still to come.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Progress::Commanded | Progress::UnderWay | Progress::Stopping)
    }

    /// Whether others may go on.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Progress::None | Progress::Done | Progress::Unchanged)
    }
}

impl Unit {
    pub(super) fn new(step: &Step, needs: Vec<usize>) -> Self {
        let forward = match step.work {
            Work::Create | Work::Update => Progress::Waiting,
            Work::Keep | Work::Delete => Progress::None,
        };
        Unit {
            id: step.logical_id.clone(),
            work: step.work,
            needs,
            deletion_policy: step.deletion_policy,
            update_replace_policy: step.update_replace_policy,
            forward,
            restoring: Progress::None,
            removal: Progress::None,
            exists: false,
            two: false,
            replacing: false,
        }
    }

    /// Whether it has been touched, so that a rollback has to look at it.
    pub(super) fn is_touched(&self) -> bool {
        !matches!(self.forward, Progress::None | Progress::Waiting | Progress::Unchanged)
    }
}
