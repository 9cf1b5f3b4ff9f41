//! What all connections of a gateway share, and how they end together.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::handler::AnyHandler;
use super::limits::Limits;
use super::tls::Tls;
use super::upstream::Upstream;

/// What all connections share.
pub(crate) struct Gate {
    pub(crate) tls: Tls,
    pub(crate) upstream: Upstream,
    pub(crate) limits: Limits,
    pub(crate) handler: Box<dyn AnyHandler>,
    /// As many as there may still be connections.
    pub(crate) places: Arc<Semaphore>,
    /// Set when nothing new is begun any more.
    pub(crate) stopping: CancellationToken,
    /// Set when nothing is waited for any more.
    pub(crate) abandoned: CancellationToken,
    tasks: TaskTracker,
}

impl Gate {
    pub(crate) fn new(tls: Tls, upstream: Upstream, limits: Limits, handler: Box<dyn AnyHandler>) -> Gate {
        let places = Arc::new(Semaphore::new(limits.connections));
        Gate {
            tls,
            upstream,
            limits,
            handler,
            places,
            stopping: CancellationToken::new(),
            abandoned: CancellationToken::new(),
            tasks: TaskTracker::new(),
        }
    }

    /// Runs a connection's work beside the others, for as long as the gateway lives.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let abandoned = self.abandoned.clone();
        self.tasks.spawn(async move {
            // Abandoned or done: either way there is no more to do.
            let _ = abandoned.run_until_cancelled_owned(work).await;
        });
    }

    /// Lets requests that run come to their end, ends all else, and returns when nothing is left.
    pub(crate) async fn close(&self) {
        self.stopping.cancel();
        self.tasks.close();
        if timeout(self.limits.stop, self.tasks.wait()).await.is_err() {
            tracing::warn!(connections = self.tasks.len(), "the gateway stops amid requests");
            self.abandoned.cancel();
            self.tasks.wait().await;
        }
    }
}
