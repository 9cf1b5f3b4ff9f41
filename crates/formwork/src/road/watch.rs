//! The runtime that something goes on in, watched: when it is lost, that ends and says so.

use std::time::Duration;

use server::control::{Request, ask};
use server::state::Folder;

use crate::failure::{Failure, Result};

/// How long between two looks.
const PAUSE: Duration = Duration::from_secs(1);

/// Does `work` as long as the runtime of the folder is there, and fails with `lost` when it is not. It is not started
/// again: how it was lost is for its user to look at.
pub(crate) async fn while_it_runs<T>(
    folder: &Folder,
    lost: fn(&Folder) -> Failure,
    work: impl Future<Output = Result<T>>,
) -> Result<T> {
    let outcome = tokio::select! {
        outcome = work => outcome,
        () = gone(folder) => return Err(lost(folder)),
    };
    // What failed may have failed of that.
    if outcome.is_err() && !is_there(folder).await { Err(lost(folder)) } else { outcome }
}

/// Whether the runtime is there.
pub(crate) async fn is_there(folder: &Folder) -> bool {
    ask(&folder.control(), Request::Ping).await.is_ok()
}

async fn gone(folder: &Folder) {
    while is_there(folder).await {
        tokio::time::sleep(PAUSE).await;
    }
}
