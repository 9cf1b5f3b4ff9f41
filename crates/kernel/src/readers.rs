//! The threads that read, each on a view of one moment, while the writer works.

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

use schema::{ApiError, Timestamp};

use crate::call::Shared;
use crate::journal::{self, Line};
use crate::lanes::{Lane, Lanes, work};
use crate::{Result, database, error, kernel::Parts};

/// How many read at once. SQLite's readers do not wait for each other; more threads than cores gain nothing.
const READERS: usize = 2;
/// How many lines of the journal a reader keeps before it hands them to the writer.
const LINES: usize = 64;

type Reading = Box<dyn FnOnce(&Rc<Shared>) + Send>;

/// The reading threads.
pub(crate) struct Readers {
    queue: Option<mpsc::Sender<Reading>>,
    threads: Vec<JoinHandle<()>>,
}

impl Readers {
    pub(crate) fn start(path: &Path, parts: &Parts, lanes: &Arc<Lanes>) -> Result<Self, database::OpenError> {
        let (queue, readings) = mpsc::channel::<Reading>();
        let readings = Arc::new(Mutex::new(readings));
        let mut threads = Vec::new();
        for _ in 0..READERS {
            let db = database::open_reader(path)?;
            let (parts, lanes, readings) = (parts.clone(), Arc::clone(lanes), Arc::clone(&readings));
            threads.push(std::thread::spawn(move || {
                let shared = parts.share(db);
                loop {
                    let next = readings.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok(reading) = next else { break };
                    one(&shared, reading);
                    hand_over(&shared, &lanes);
                }
            }));
        }
        Ok(Readers { queue: Some(queue), threads })
    }

    /// Queues a reading.
    pub(crate) fn push(&self, reading: Reading) -> Result<()> {
        let closed = || ApiError::new("ServiceUnavailable", "the runtime is stopping").with_status(503);
        let queue = self.queue.as_ref().ok_or_else(closed)?;
        queue.send(reading).map_err(|_| closed())
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queue = None;
        for thread in self.threads.drain(..) {
            // A reader that panicked outside a call has said so already.
            let _ = thread.join();
        }
    }
}

fn one(shared: &Rc<Shared>, reading: Reading) {
    shared.now.set(shared.clock.now());
    let run = |sql: &str| shared.db.prepare_cached(sql).and_then(|mut s| s.execute([]));
    if let Err(cause) = run("BEGIN DEFERRED") {
        tracing::error!(%cause, "a view of the database could not be opened");
    }
    reading(shared);
    if let Err(cause) = run("COMMIT") {
        tracing::error!(%cause, "a view of the database could not be closed");
    }
}

/// Lines of reads go to the writer in batches, and at once with a denial: a crash may lose the last ones, a read never waits.
fn hand_over(shared: &Rc<Shared>, lanes: &Lanes) {
    let batch: Vec<Line> = {
        let mut kept = shared.journal.borrow_mut();
        let young = kept.first().is_none_or(|line| shared.now.get().0 - line.time.0 < 1_000);
        // Whoever was denied looks for the reason at once.
        let newest = kept.last().map(|line| &line.request);
        let denied = kept
            .iter()
            .rev()
            .take_while(|line| Some(&line.request) == newest)
            .any(|line| line.outcome.is_denial());
        if kept.len() < LINES && young && !denied {
            return;
        }
        std::mem::take(&mut *kept)
    };
    let write = work(
        move |shared| journal::write(&shared.db, &batch).map_err(error::database),
        |outcome| {
            if let Err(cause) = outcome {
                tracing::warn!(%cause, "lines of the journal were lost");
            }
        },
    );
    // A runtime that is stopping takes no more lines.
    let _ = lanes.push(Lane::Jobs, write);
}

impl Parts {
    /// What the calls of one thread share, on a connection.
    pub(crate) fn share(&self, db: rusqlite::Connection) -> Rc<Shared> {
        Rc::new(Shared {
            db,
            registry: Arc::clone(&self.registry),
            clock: Arc::clone(&self.clock),
            entropy: Arc::clone(&self.entropy),
            seal: Arc::clone(&self.seal),
            enforcement: self.enforcement,
            outbox: RefCell::default(),
            journal: RefCell::default(),
            now: Cell::new(Timestamp::default()),
        })
    }
}
