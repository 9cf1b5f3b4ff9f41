//! What may happen to a runtime's jobs at any time, made to happen all the time.

use rusqlite::OptionalExtension as _;

use super::Local;
use crate::jobs::{self, Got};
use crate::{Result, error, rows};

/// What a [`Local`] puts its jobs through. Whatever it is, they must come to the same end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hardship {
    /// Every step is undone when it is done, and taken again, as after a crash before its commit.
    RolledBack,
    /// Every effect is performed, unheard, and performed again, as after a crash before its answer's commit. What a crash
    /// after a commit takes away a [`Local`] never has: it reads all that goes on from the database before each step.
    Crash,
    /// Every answer comes to its job a second time, when the job has taken the first.
    Repeated,
}

impl Hardship {
    /// Each of them.
    pub const ALL: [Hardship; 3] = [Hardship::RolledBack, Hardship::Crash, Hardship::Repeated];
}

impl Local {
    /// Puts its jobs through a hardship from now on.
    pub fn endure(&self, hardship: Hardship) {
        self.hardship.set(Some(hardship));
    }

    /// Steps a job.
    pub(super) fn step(&self, job: &str) -> Result<()> {
        match self.hardship.get() {
            Some(Hardship::RolledBack) => self.undo_step(job)?,
            Some(Hardship::Repeated) => return self.step_and_repeat(job),
            _ => {}
        }
        self.commit(|shared| jobs::step(shared, job))
    }

    /// Steps a job in a transaction that is not committed.
    fn undo_step(&self, job: &str) -> Result<()> {
        self.shared.now.set(self.shared.clock.now());
        let run = |sql: &str| self.shared.db.execute_batch(sql).map_err(error::database);
        run("BEGIN")?;
        let stepped = jobs::step(&self.shared, job);
        run("ROLLBACK")?;
        self.shared.outbox.borrow_mut().take();
        self.shared.journal.borrow_mut().clear();
        stepped
    }

    /// Steps a job; if that took an answer, the job gets it again.
    fn step_and_repeat(&self, job: &str) -> Result<()> {
        let before = self.first_answer(job)?;
        self.commit(|shared| jobs::step(shared, job))?;
        let Some((n, answer)) = before else { return Ok(()) };
        let taken = self.first_answer(job)?.is_none_or(|(first, _)| first != n);
        if let Got::Reply(ticket, _) = &answer
            && taken
            && self.repeated.borrow_mut().insert(ticket.clone())
        {
            self.transact(crate::Origin::nobody(), |call| call.send(job, &answer))?;
        }
        Ok(())
    }

    /// The first message of a job's, if it is an answer.
    fn first_answer(&self, job: &str) -> Result<Option<(i64, Got)>> {
        let first: Option<(i64, String)> = self
            .shared
            .db
            .prepare_cached("SELECT n, message FROM inbox WHERE job=?1 ORDER BY n LIMIT 1")
            .and_then(|mut s| s.query_row([job], |row| Ok((row.get(0)?, row.get(1)?))).optional())
            .map_err(error::database)?;
        let Some((n, text)) = first else { return Ok(None) };
        let message: Got = rows::decode(&text)?;
        Ok(matches!(message, Got::Reply(..)).then_some((n, message)))
    }
}
