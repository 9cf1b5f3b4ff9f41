//! The writer's queue: people before jobs, bounded, and woken by time.

use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use schema::ApiError;

use crate::call::Shared;
use crate::{Result, error};

/// How many calls may wait before the next one is throttled.
const BOUND: usize = 4_096;

/// Work for the writer: runs in the transaction, gives what to do when it is committed.
pub(crate) type Work = Box<dyn FnOnce(&Rc<Shared>) -> Finish + Send>;

/// What to do when the transaction has been committed, or has failed.
pub(crate) type Finish = Box<dyn FnOnce(Result<()>)>;

/// Who waits for a piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// A client.
    People,
    /// A job, or the journal.
    Jobs,
}

#[derive(Default)]
struct State {
    people: VecDeque<Work>,
    jobs: VecDeque<Work>,
    closed: bool,
}

/// The queue.
#[derive(Default)]
pub(crate) struct Lanes {
    state: Mutex<State>,
    arrived: Condvar,
}

impl Lanes {
    /// Queues work. A queue that is full answers as AWS does.
    pub(crate) fn push(&self, lane: Lane, work: Work) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            return Err(ApiError::new("ServiceUnavailable", "the runtime is stopping").with_status(503));
        }
        match lane {
            Lane::People if state.people.len() >= BOUND => {
                return Err(ApiError::new("ThrottlingException", "Rate exceeded").with_status(400));
            }
            Lane::People => state.people.push_back(work),
            // Jobs' own work is bounded by the number of jobs, and dropping it would lose an answer.
            Lane::Jobs => state.jobs.push_back(work),
        }
        drop(state);
        self.arrived.notify_one();
        Ok(())
    }

    /// The next piece of work, people's first.
    pub(crate) fn pop(&self) -> Option<Work> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let work = state.people.pop_front();
        work.or_else(|| state.jobs.pop_front())
    }

    /// Waits for work, at most so long; whether the queue is still open.
    pub(crate) fn wait(&self, at_most: Option<Duration>) -> bool {
        let deadline = at_most.map(|duration| Instant::now() + duration);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.people.is_empty() && state.jobs.is_empty() && !state.closed {
            match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => break,
                Some(left) => {
                    state = self.arrived.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
                }
                None => state = self.arrived.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        }
        !(state.closed && state.people.is_empty() && state.jobs.is_empty())
    }

    /// Takes nothing more; what is queued is still done.
    pub(crate) fn close(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).closed = true;
        self.arrived.notify_all();
    }
}

/// Makes work of a function and of whoever waits for its value.
pub(crate) fn work<T: Send + 'static>(
    run: impl FnOnce(&Rc<Shared>) -> Result<T> + Send + 'static,
    answer: impl FnOnce(Result<T>) + Send + 'static,
) -> Work {
    Box::new(move |shared| {
        let outcome = run(shared);
        // Who failed by itself knows better why.
        Box::new(move |committed| answer(if outcome.is_err() { outcome } else { committed.and(outcome) }))
    })
}

/// The error of everybody who was in a transaction that could not be committed.
pub(crate) fn not_committed(cause: impl std::fmt::Display) -> ApiError {
    error::internal(format_args!("the transaction could not be committed: {cause}"))
}
