//! A kernel in one thread and in memory, where everything happens when it is told to: what tests are made of.

mod hardship;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use rusqlite::Connection;
use schema::{ApiError, Operation, Timestamp};
use serde_json::Value;

use crate::call::Shared;
use crate::jobs::{self, EffectOrder, Failure, Ticket};
use crate::outbox::Post;
use crate::{
    Call, Clock, Enforcement, Entropy, OpenError, Origin, Registry, Result, Seal, database, error, journal,
};
pub use hardship::Hardship;

/// What answers a test's effects: their kind and spec to their outcome. One that goes on, as a process that serves does,
/// answers [`still_going`].
pub type Effects<'a> = &'a mut dyn FnMut(&str, &Value) -> Result<Value, Failure>;

/// The code of what is no outcome.
const STILL_GOING: &str = "StillGoing";

/// What a test's effect that has not ended answers. It is asked again when anything else has happened.
pub fn still_going() -> Failure {
    Failure::new(STILL_GOING, "the effect goes on")
}

/// How many steps jobs may take before they are said not to come to rest.
const MOST_STEPS: usize = 10_000;

/// A kernel in one thread and in memory.
pub struct Local {
    shared: Rc<Shared>,
    hardship: Cell<Option<Hardship>>,
    /// The tickets whose answers came a second time.
    repeated: RefCell<BTreeSet<Ticket>>,
}

impl Local {
    /// An empty one.
    pub fn new(
        registry: Registry,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        enforcement: Enforcement,
    ) -> Result<Self, OpenError> {
        let db = database::open_in_memory()?;
        for (kind, indexes) in registry.records() {
            database::create_table(&db, kind, indexes)?;
        }
        let seal = Seal::for_tests();
        let shared = Shared {
            db,
            registry: Arc::new(registry),
            clock,
            entropy,
            seal: Arc::new(seal),
            enforcement,
            outbox: RefCell::default(),
            journal: RefCell::default(),
            now: Cell::new(Timestamp::default()),
        };
        let (hardship, repeated) = (Cell::default(), RefCell::default());
        Ok(Local { shared: Rc::new(shared), hardship, repeated })
    }

    /// Everything that is registered.
    pub fn registry(&self) -> &Arc<Registry> {
        &self.shared.registry
    }

    /// Answers an operation, authorized, in a transaction of its own.
    pub fn answer<Op: Operation>(&self, origin: Origin, op: Op) -> Result<Op::Output> {
        self.transact(origin, |call| call.answer(op))
    }

    /// Runs something in a transaction of its own, unauthorized: for arranging and for looking.
    pub fn transact<T>(&self, origin: Origin, work: impl FnOnce(&mut Call) -> Result<T>) -> Result<T> {
        self.commit(|shared| Call::new(shared, origin.caller, origin.place, "", origin.request).attempt(work))
    }

    /// Runs jobs and their effects until nothing is ready. How many steps it took. Jobs that never come to rest are an
    /// error, which names the one that stepped last.
    pub fn settle(&self, effects: Effects<'_>) -> Result<usize> {
        let mut steps = 0;
        let mut going: Vec<Ticket> = Vec::new();
        loop {
            let posts = jobs::pending(&self.shared.db).map_err(error::database)?;
            let now = self.shared.clock.now();
            let ready = posts.iter().find_map(|post| match post {
                Post::Wake(job) => Some(job.clone()),
                Post::Alarm(time, job) if *time <= now => Some(job.clone()),
                _ => None,
            });
            if let Some(job) = ready {
                let name = jobs::name(&self.shared.db, &job).map_err(error::database)?;
                self.step(&job)?;
                steps += 1;
                if steps > MOST_STEPS {
                    let told =
                        format!("jobs do not come to rest in {MOST_STEPS} steps: the last was of {name}");
                    return Err(ApiError::new("Restless", told));
                }
                going.clear();
                continue;
            }
            let order = posts.into_iter().find_map(|post| match post {
                Post::Perform(order) if !going.contains(&order.ticket) => Some(order),
                _ => None,
            });
            let Some(order) = order else { return Ok(steps) };
            let ticket = order.ticket.clone();
            if self.perform(order, effects)? {
                going.clear();
            } else {
                going.push(ticket);
            }
        }
    }

    /// Performs an effect; whether it has ended.
    fn perform(&self, order: EffectOrder, effects: Effects<'_>) -> Result<bool> {
        let spec: Value = crate::rows::decode(&order.spec)?;
        let mut outcome = effects(&order.kind, &spec);
        if self.hardship.get() == Some(Hardship::Crash) {
            // Nobody has heard how it ended.
            outcome = effects(&order.kind, &spec);
        }
        if outcome.as_ref().is_err_and(|failure| failure.code == STILL_GOING) {
            return Ok(false);
        }
        self.transact(Origin::nobody(), |call| call.reply(&order.ticket, outcome))?;
        Ok(true)
    }

    fn commit<T>(&self, work: impl FnOnce(&Rc<Shared>) -> Result<T>) -> Result<T> {
        self.shared.now.set(self.shared.clock.now());
        let run = |db: &Connection, sql: &str| db.execute_batch(sql).map_err(error::database);
        run(&self.shared.db, "BEGIN")?;
        let outcome = work(&self.shared);
        let lines = std::mem::take(&mut *self.shared.journal.borrow_mut());
        journal::write(&self.shared.db, &lines).map_err(error::database)?;
        run(&self.shared.db, "COMMIT")?;
        self.shared.outbox.borrow_mut().take();
        outcome
    }
}
