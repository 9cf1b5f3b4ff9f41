//! The runtime that the demo goes on in, watched: when it is lost, the demo ends and says so.

use std::time::Duration;

use server::control::{Request, ask};
use server::state::Folder;

use crate::failure::{Failure, Result};

/// How long between two looks.
const PAUSE: Duration = Duration::from_secs(1);

/// Does `work` as long as the runtime of the folder is there. A lost one is not started again: how it was lost is for its
/// user to look at.
pub(super) async fn while_it_runs(folder: &Folder, work: impl Future<Output = Result>) -> Result {
    let outcome = tokio::select! {
        outcome = work => outcome,
        () = gone(folder) => return Err(lost(folder)),
    };
    // What failed may have failed of that.
    if outcome.is_err() && !is_there(folder).await { Err(lost(folder)) } else { outcome }
}

/// Whether the runtime is there.
pub(super) async fn is_there(folder: &Folder) -> bool {
    ask(&folder.control(), Request::Ping).await.is_ok()
}

async fn gone(folder: &Folder) {
    while is_there(folder).await {
        tokio::time::sleep(PAUSE).await;
    }
}

/// What a user is told who interrupts the demo: the runtime is a process of its own.
pub(super) fn interrupted(folder: &Folder) -> Failure {
    let path = folder.path().display();
    Failure::new("interrupted").hint(format!(
        "the runtime goes on with what was begun: `formwork demo --state {path}` takes up where this one was, \
         `formwork stop --state {path} --force` ends it"
    ))
}

fn lost(folder: &Folder) -> Failure {
    let (path, log) = (folder.path().display(), folder.log());
    Failure::new(format!("the runtime in {path} has gone away in the middle of the demo")).hint(format!(
        "its log is {}; start it again with `formwork up --detach --state {path}`, which goes on with all that it was \
         doing, then `formwork demo --state {path}` takes up where it was",
        log.display()
    ))
}
