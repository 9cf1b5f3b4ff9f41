//! The whole state emptied, for a runtime that others' unit tests share.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::AbortHandle;

use crate::outbox::Post;
use crate::{Call, Kernel, Origin, Result, error};

/// The effects that run.
#[derive(Default)]
pub(crate) struct Running(Mutex<Vec<AbortHandle>>);

impl Running {
    /// One more.
    pub(crate) fn add(&self, effect: AbortHandle) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|effect| !effect.is_finished());
        all.push(effect);
    }

    fn take(&self) -> Vec<AbortHandle> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Kernel {
    /// Empties the state and does `refill`, in one transaction: nobody sees a state between the old one and that. Effects
    /// that run are given up with the jobs that wait for them.
    pub async fn clear<T: Send + 'static>(
        &self,
        origin: Origin,
        refill: impl FnOnce(&mut Call) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let running = Arc::clone(self.effects());
        let work = move |call: &mut Call| {
            call.clear()?;
            let refilled = refill(call)?;
            // On the writer's thread, which starts them: those of the state that was.
            Ok((refilled, running.take()))
        };
        let (refilled, effects) = self.write(origin, work).await?;
        effects.iter().for_each(AbortHandle::abort);
        Ok(refilled)
    }
}

impl Call {
    /// Takes away every row of every table; blobs go after the commit.
    fn clear(&mut self) -> Result<()> {
        let names = |sql: &str| {
            let mut found = self.db().prepare(sql)?;
            found.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()
        };
        let blobs = names("SELECT id FROM blob").map_err(error::database)?;
        let tables = names("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'")
            .map_err(error::database)?;
        for table in tables {
            self.db().execute(&format!("DELETE FROM \"{table}\""), []).map_err(error::database)?;
        }
        for blob in blobs {
            self.outbox().push(Post::Unlink(blob));
        }
        Ok(())
    }
}
