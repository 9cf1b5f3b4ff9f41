//! What a machine hears, and what it wants done.

use serde::{Deserialize, Serialize};

use crate::{ResourceStatus, StackStatus};

/// What has happened. Resources are named by their logical ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// What was commanded has begun and takes time. A resource that is being made has its physical id now.
    Initiated(String),
    /// An update cannot be made in place: a new resource has to replace the old one.
    Replacing(String),
    /// What was commanded is done.
    Done(String),
    /// So it is, and by a new physical resource beside the old one, which has to go.
    Replaced(String),
    /// An update turned out to change nothing.
    Unchanged(String),
    /// What was commanded has failed, or was cancelled; the reason is for the event.
    Failed(String, String),
    /// `CancelUpdateStack`.
    Cancel,
    /// `DeleteStack`, while the stack is still being created.
    Delete,
}

/// What to do next, in this order; it can be stored between two steps of a job. Every command on a resource is answered by a message, at once or later; a
/// cancelled one too, by how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Set the stack's status, which is an event as well.
    StackStatus(StackStatus, Option<String>),
    /// Record an event of a resource.
    ResourceEvent(String, ResourceStatus, Option<String>),
    /// Make it.
    CreateResource(String),
    /// Evaluate its new properties and update it, if they differ from the old ones. Answered by
    /// [`Message::Unchanged`] if they do not.
    UpdateResource(String),
    /// Make a new one beside the old one, and let the logical id mean the new one.
    ReplaceResource(String),
    /// Go back to the old properties; if it was replaced, let the logical id mean the old one again.
    RestoreResource(String),
    /// Delete it.
    DeleteResource(String),
    /// Delete the one of two physical resources that the logical id does not mean.
    ReplaceCleanup(String),
    /// Stop what is under way for it, as soon as that can be.
    CancelResource(String),
}
