//! What the terminal or the system asks for meanwhile: to end. Nobody who asks so finds a runtime left behind.

use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::failure::{Failure, Result};

/// Listens from its making on, so that nothing that is asked is lost, and nothing ends the process by itself.
pub(super) struct Signals {
    threads: Runtime,
    signals: [Signal; 3],
    came: bool,
}

impl Signals {
    pub(super) fn listen() -> Result<Self> {
        let threads = Builder::new_current_thread().enable_all().build().map_err(Failure::new)?;
        let signals = threads.block_on(async {
            let of = |kind: SignalKind| signal(kind).map_err(Failure::new);
            Ok::<_, Failure>([
                of(SignalKind::interrupt())?,
                of(SignalKind::terminate())?,
                of(SignalKind::hangup())?,
            ])
        })?;
        Ok(Signals { threads, signals, came: false })
    }

    /// Does a piece of work, unless somebody asks to end.
    pub(super) fn unless<T>(&mut self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let [interrupt, terminate, hangup] = &mut self.signals;
        let done = self.threads.block_on(async {
            tokio::select! {
                biased;
                _ = interrupt.recv() => None,
                _ = terminate.recv() => None,
                _ = hangup.recv() => None,
                done = work => Some(done),
            }
        });
        done.unwrap_or_else(|| {
            self.came = true;
            Err(Failure::new("interrupted")
                .hint("unless it is kept, the runtime of the test is ended, and its folder removed"))
        })
    }

    /// Whether somebody asked.
    pub(super) fn came(&self) -> bool {
        self.came
    }
}
