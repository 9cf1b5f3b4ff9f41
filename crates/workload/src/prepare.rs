//! What stands in for an image, made ready while somebody says how it goes.

use std::collections::BTreeMap;

use kernel::{Failure, Processes, Result};
use tokio::sync::mpsc;

/// Whoever puts lines of the service's own into a log.
pub trait Says: Send {
    /// Says something.
    fn say(&mut self, lines: Vec<String>) -> impl Future<Output = Result<()>> + Send;
}

/// Prepares what stands in for an image. The inner result is the preparation's own: see [`Processes::prepare`].
pub async fn prepare(
    processes: &dyn Processes,
    image: &str,
    runtimes: &BTreeMap<String, String>,
    log: &mut impl Says,
) -> Result<Result<(), Failure>> {
    let (say, mut said) = mpsc::unbounded_channel::<String>();
    // Nobody listens any more only when the effect itself is gone.
    let progress = move |line: &str| drop(say.send(line.to_owned()));
    let mut preparing = processes.prepare(image, runtimes, &progress);
    let outcome = loop {
        tokio::select! {
            outcome = &mut preparing => break outcome,
            Some(line) = said.recv() => log.say(vec![line]).await?,
        }
    };
    let mut rest = Vec::new();
    while let Ok(line) = said.try_recv() {
        rest.push(line);
    }
    if !rest.is_empty() {
        log.say(rest).await?;
    }
    Ok(outcome)
}
