//! A process from its start to its end, and its log on the way.

use std::sync::Arc;
use std::time::Duration;

use kernel::{ApiError, Call, Exit, LogLine, Process, Processes, Result, internal};

use crate::{LogStream, broken};

/// How often the log is looked at.
const PAUSE: Duration = Duration::from_millis(300);

/// What stands in a process's log between two positions.
#[derive(Debug)]
pub struct Piece {
    /// Where it begins.
    pub from: u64,
    /// Where the next one begins.
    pub to: u64,
    /// Its lines.
    pub lines: Vec<LogLine>,
}

impl Piece {
    /// Puts the lines into a log stream and moves on `forwarded`, which the caller stores in the same transaction: both or
    /// neither. A piece that begins elsewhere was forwarded before, and is left.
    pub fn forward(self, call: &mut Call, log: &LogStream<'_>, forwarded: &mut u64) {
        if *forwarded == self.from {
            log.put(call, self.lines);
            *forwarded = self.to;
        }
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.from == self.to
    }
}

/// Reads a process's log as it grows.
pub struct Tail {
    processes: Arc<dyn Processes>,
    id: String,
    at: u64,
}

impl Tail {
    /// Reads the log of the process `id` from a position.
    pub fn new(processes: Arc<dyn Processes>, id: &str, from: u64) -> Self {
        Tail { processes, id: id.to_owned(), at: from }
    }

    /// What was written since the last piece.
    pub async fn next(&mut self) -> Result<Piece> {
        let (processes, id, from) = (Arc::clone(&self.processes), self.id.clone(), self.at);
        let read = tokio::task::spawn_blocking(move || processes.log(&id, from)).await.map_err(internal)?;
        let (lines, to) = read.map_err(|cause| broken("a process's log", &cause))?;
        self.at = to;
        Ok(Piece { from, to, lines })
    }
}

/// Whoever follows a process.
pub trait Follows: Send {
    /// Takes the next piece of its log, which may be empty: this is called at every look.
    fn follow(&mut self, piece: Piece) -> impl Future<Output = Result<()>> + Send;
}

/// Runs a process to its end, or finds one that runs or ran since before the runtime was started again. All of its log
/// from the position `from` is followed by then.
pub async fn run(
    processes: Arc<dyn Processes>,
    id: &str,
    process: &Process,
    from: u64,
    follower: &mut impl Follows,
) -> Result<Exit> {
    let mut tail = Tail::new(Arc::clone(&processes), id, from);
    let mut running = processes.run(id, process);
    let exit = loop {
        tokio::select! {
            exit = &mut running => break exit,
            () = tokio::time::sleep(PAUSE) => follower.follow(tail.next().await?).await?,
        };
    };
    loop {
        let piece = tail.next().await?;
        let was_last = piece.is_empty();
        follower.follow(piece).await?;
        if was_last {
            break;
        }
    }
    exit.map_err(|failure| ApiError::new(failure.code, failure.message))
}
