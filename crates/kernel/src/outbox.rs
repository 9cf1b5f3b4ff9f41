//! What a transaction sets going once it is committed. The database has it all: the outbox only saves looking.

use schema::Timestamp;

use crate::jobs::EffectOrder;

/// What to do after the commit.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    posts: Vec<Post>,
}

/// One thing to do after the commit.
#[derive(Clone, Debug)]
pub(crate) enum Post {
    /// A job has a message, or is ready.
    Wake(String),
    /// A job wants to be woken at a time.
    Alarm(Timestamp, String),
    /// An effect is to be performed.
    Perform(EffectOrder),
    /// A blob is nobody's any more.
    Unlink(String),
    /// Somebody may wait for what the transaction brought.
    Ring(String),
}

impl Outbox {
    pub(crate) fn push(&mut self, post: Post) {
        self.posts.push(post);
    }

    /// Where it stands, to be cut back to when a savepoint is rolled back.
    pub(crate) fn mark(&self) -> usize {
        self.posts.len()
    }

    pub(crate) fn truncate(&mut self, mark: usize) {
        self.posts.truncate(mark);
    }

    pub(crate) fn take(&mut self) -> Vec<Post> {
        std::mem::take(&mut self.posts)
    }
}
