//! The one thread that writes. It takes queued calls, people before jobs, and commits many at once, each in its
//! savepoint; nobody is answered before the commit.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use schema::Timestamp;

use crate::bells::Bells;
use crate::blobs::Blobs;
use crate::call::Shared;
use crate::jobs::{self, EffectOrder};
use crate::lanes::{Finish, Lanes, not_committed};
use crate::outbox::Post;
use crate::{Result, error, journal};

/// How many calls one commit takes.
const GROUP: usize = 64;
/// How long one commit's calls, and then its jobs' steps, may take.
const BUDGET: Duration = Duration::from_millis(5);
/// How long jobs rest after a transaction that was not committed, in milliseconds: a full disk is not emptied by trying.
const REST: i64 = 1_000;
/// How many pages the write-ahead log may have before it is folded back.
const CHECKPOINT: i64 = 1_000;

/// What the writer needs besides its connection.
pub(crate) struct Writer {
    shared: Rc<Shared>,
    lanes: Arc<Lanes>,
    blobs: Blobs,
    bells: Arc<Bells>,
    perform: Box<dyn Fn(EffectOrder)>,
    ready: VecDeque<String>,
    alarms: BinaryHeap<Reverse<(Timestamp, String)>>,
}

impl Writer {
    pub(crate) fn new(
        shared: Rc<Shared>,
        lanes: Arc<Lanes>,
        blobs: Blobs,
        bells: Arc<Bells>,
        perform: impl Fn(EffectOrder) + 'static,
    ) -> Self {
        let (ready, alarms) = (VecDeque::new(), BinaryHeap::new());
        Writer { shared, lanes, blobs, bells, perform: Box::new(perform), ready, alarms }
    }

    /// Takes up what was going on, then works until the queue is closed and empty.
    pub(crate) fn run(mut self) {
        let performing = self.take_up();
        performing.into_iter().for_each(&*self.perform);
        loop {
            self.ring();
            let idle = self.ready.is_empty();
            let pause = if idle { self.until_alarm() } else { Some(Duration::ZERO) };
            if !self.lanes.wait(pause) && self.ready.is_empty() {
                break;
            }
            self.group();
        }
    }

    /// Reads from the database everything that was going on; gives the effects, which may be running already.
    fn take_up(&mut self) -> Vec<EffectOrder> {
        self.ready.clear();
        self.alarms.clear();
        let posts = jobs::pending(&self.shared.db).unwrap_or_else(|cause| {
            tracing::error!(%cause, "the jobs that were going on cannot be read");
            Vec::new()
        });
        self.sort(posts)
    }

    /// Puts posts where they belong; gives the effects and unlinks what is to be unlinked.
    fn sort(&mut self, posts: Vec<Post>) -> Vec<EffectOrder> {
        let mut effects = Vec::new();
        for post in posts {
            match post {
                Post::Wake(job) => self.ready.push_back(job),
                Post::Alarm(time, job) => self.alarms.push(Reverse((time, job))),
                Post::Perform(order) => effects.push(order),
                Post::Unlink(blob) => self.blobs.unlink(&blob),
                Post::Ring(bell) => self.bells.ring(&bell),
            }
        }
        effects
    }

    /// Moves the jobs whose time has come to the ready ones. A needless step does nothing.
    fn ring(&mut self) {
        let now = self.shared.clock.now();
        while self.alarms.peek().is_some_and(|Reverse((time, _))| *time <= now) {
            self.ready.extend(self.alarms.pop().map(|Reverse((_, job))| job));
        }
    }

    fn until_alarm(&self) -> Option<Duration> {
        let Reverse((time, _)) = self.alarms.peek()?;
        let millis = u64::try_from(time.0 - self.shared.clock.now().0).unwrap_or(0);
        // A minute at most: the machine's clock may be set meanwhile.
        Some(Duration::from_millis(millis.min(60_000)))
    }

    /// One transaction: some calls, some steps, one commit, then everybody's answer.
    fn group(&mut self) {
        let begun = Instant::now();
        self.shared.now.set(self.shared.clock.now());
        let mut finishes: Vec<Finish> = Vec::new();
        // Kept until the commit: an effect must not run for a transaction that is not there, nor a blob go.
        let mut posts = Vec::new();

        let outcome = begin(&self.shared.db).and_then(|()| {
            while finishes.len() < GROUP && (finishes.is_empty() || begun.elapsed() < BUDGET) {
                let Some(work) = self.lanes.pop() else { break };
                finishes.push(work(&self.shared));
                self.collect(&mut posts);
                alive(&self.shared.db)?;
            }
            let stepping = Instant::now();
            while let Some(job) = self.ready.pop_front() {
                jobs::step(&self.shared, &job)?;
                self.collect(&mut posts);
                alive(&self.shared.db)?;
                if stepping.elapsed() >= BUDGET {
                    break;
                }
            }
            let lines = std::mem::take(&mut *self.shared.journal.borrow_mut());
            journal::write(&self.shared.db, &lines).map_err(error::database)?;
            commit(&self.shared.db)
        });

        let effects = match &outcome {
            Ok(()) => self.sort(posts),
            Err(_) => self.undo(),
        };
        for finish in finishes {
            finish(outcome.clone());
        }
        effects.into_iter().for_each(&*self.perform);
        self.fold();
    }

    /// Takes what a call or step has posted: jobs may go on in the same transaction, the rest waits for the commit.
    fn collect(&mut self, later: &mut Vec<Post>) {
        for post in self.shared.outbox.borrow_mut().take() {
            match post {
                Post::Wake(job) => self.ready.push_back(job),
                post => later.push(post),
            }
        }
    }

    /// The transaction is gone: what the database says is true, and effects of committed rows run already.
    fn undo(&mut self) -> Vec<EffectOrder> {
        if !self.shared.db.is_autocommit() {
            let _ = self.shared.db.execute_batch("ROLLBACK");
        }
        self.shared.outbox.borrow_mut().take();
        self.shared.journal.borrow_mut().clear();
        let _running = self.take_up();
        self.ring();
        let later = Timestamp(self.shared.clock.now().0 + REST);
        self.alarms.extend(std::mem::take(&mut self.ready).into_iter().map(|job| Reverse((later, job))));
        Vec::new()
    }

    /// Folds the write-ahead log back, between commits and after the answers.
    fn fold(&self) {
        let pages = |mode: &str| {
            self.shared
                .db
                .query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], |row| row.get::<_, i64>(1))
        };
        let size: Result<i64, _> =
            self.shared.db.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| row.get(1));
        if size.is_ok_and(|size| size > CHECKPOINT)
            && let Err(cause) = pages("RESTART")
        {
            tracing::warn!(%cause, "the write-ahead log could not be folded back");
        }
    }
}

fn begin(db: &Connection) -> Result<()> {
    db.prepare_cached("BEGIN IMMEDIATE").and_then(|mut s| s.execute([])).map_err(error::database)?;
    Ok(())
}

fn commit(db: &Connection) -> Result<()> {
    db.prepare_cached("COMMIT").and_then(|mut s| s.execute([])).map_err(error::database)?;
    Ok(())
}

/// A full disk or an I/O error makes SQLite end the whole transaction by itself.
fn alive(db: &Connection) -> Result<()> {
    if db.is_autocommit() { Err(not_committed("the database ended it")) } else { Ok(()) }
}
