//! Bodies: a request's, which cannot stall for ever and is drained when nobody read it, and a response's.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, Full};
use hyper::body::Incoming;
use tokio::sync::oneshot;
use tokio::time::{Sleep, sleep, timeout};

use super::limits::Limits;

/// The body of a response: bytes, or a stream of them.
pub type ResponseBody = UnsyncBoxBody<Bytes, Box<dyn Error + Send + Sync>>;

/// A response's body of these bytes.
pub fn full(bytes: impl Into<Bytes>) -> ResponseBody {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync()
}

/// A response's body without bytes.
pub fn empty() -> ResponseBody {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

/// Why a request's body ended early.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// The client stopped sending.
    #[error("the client sent nothing for {} seconds in the middle of a body", .0.as_secs_f32())]
    Stalled(Duration),
    /// The connection broke, or what came was not HTTP.
    #[error("the request's body ended early: {0}")]
    Broken(#[from] hyper::Error),
}

/// The body of a request. Dropped before its end, it goes back to the connection, which drains it.
#[derive(Debug)]
pub struct RequestBody {
    incoming: Option<Incoming>,
    read: bool,
    pause: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
    give_back: Option<oneshot::Sender<Rest>>,
}

/// What a handler left of a body.
#[derive(Debug)]
pub(crate) struct Rest {
    incoming: Incoming,
    read: bool,
}

/// Lends a request's body to a handler. What it leaves comes back by the receiver.
pub(crate) fn lend(incoming: Incoming, pause: Duration) -> (RequestBody, oneshot::Receiver<Rest>) {
    let (give_back, rest) = oneshot::channel();
    let body = RequestBody {
        incoming: Some(incoming),
        read: false,
        pause,
        waiting: None,
        give_back: Some(give_back),
    };
    (body, rest)
}

#[cfg(test)]
impl RequestBody {
    /// The body of a request that has none.
    pub(crate) fn none() -> Self {
        RequestBody { incoming: None, read: false, pause: Duration::ZERO, waiting: None, give_back: None }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = &mut *self;
        let Some(incoming) = &mut this.incoming else { return Poll::Ready(None) };
        this.read = true;
        if let Poll::Ready(frame) = Pin::new(incoming).poll_frame(context) {
            this.waiting = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(BodyError::Broken)));
        }
        let waiting = this.waiting.get_or_insert_with(|| Box::pin(sleep(this.pause)));
        match waiting.as_mut().poll(context) {
            Poll::Ready(()) => {
                // Not given back: who waited in vain once need not wait again to drain it.
                this.incoming = None;
                Poll::Ready(Some(Err(BodyError::Stalled(this.pause))))
            }
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.as_ref().map_or_else(SizeHint::default, Body::size_hint)
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if let (Some(incoming), Some(give_back)) = (self.incoming.take(), self.give_back.take()) {
            // Nobody waits once the connection is gone, and then there is nothing to drain.
            let _ = give_back.send(Rest { incoming, read: self.read });
        }
    }
}

impl Rest {
    /// Reads on to the body's end, within bounds: a client that is still sending when the answer comes may never read
    /// it (Node reports EPIPE).
    ///
    /// One that waits to be told to send (`expects`) is not told: it takes the answer in place of `100 Continue`.
    pub(crate) async fn drain(mut self, expects: bool, limits: &Limits) {
        if expects && !self.read {
            return;
        }
        let all = async {
            let mut left = limits.drain_bytes;
            while let Some(Ok(frame)) = self.incoming.frame().await {
                match left.checked_sub(frame.data_ref().map_or(0, Bytes::len)) {
                    Some(rest) => left = rest,
                    None => break,
                }
            }
        };
        if timeout(limits.drain_time, all).await.is_err() {
            tracing::debug!("a client went on sending a body that nobody reads");
        }
    }
}
