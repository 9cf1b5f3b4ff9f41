//! A stream of bytes: what data-plane operations take and give, without HTTP.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use schema::ApiError;

use crate::Result;

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

/// A stream of bytes.
pub struct Body {
    chunks: Option<Chunks>,
    length: Option<u64>,
    trailers: Option<Trailers>,
}

/// What stands behind the bytes of a body: fields that are announced before it and known when it has ended. Clones are
/// the same trailers, so that whoever decodes a body can fill them while somebody else reads it.
#[derive(Clone, Debug, Default)]
pub struct Trailers {
    announced: Arc<[String]>,
    fields: Arc<OnceLock<Vec<(String, String)>>>,
}

impl Trailers {
    /// Trailers of which these names are announced, in small letters.
    pub fn announced(names: impl IntoIterator<Item = String>) -> Self {
        Trailers { announced: names.into_iter().collect(), fields: Arc::default() }
    }

    /// The names that were announced.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.announced.iter().map(String::as_str)
    }

    /// Sets the fields, once.
    pub fn fill(&self, fields: Vec<(String, String)>) {
        // A body ends once: a second time would be the decoder's mistake, and changes nothing.
        let _ = self.fields.set(fields);
    }

    /// The field `name`, if the body has ended and it was there.
    pub fn get(&self, name: &str) -> Option<&str> {
        let fields = self.fields.get()?;
        fields.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Body { chunks: None, length: Some(0), trailers: None }
    }

    /// These bytes.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let mut bytes = Some(bytes.into());
        let length = bytes.as_ref().map(|b| b.len() as u64);
        Body::stream(length, poll_fn_stream(move || bytes.take().filter(|b| !b.is_empty()).map(Ok)))
    }

    /// What a stream gives; `length` in bytes where it is known before.
    pub fn stream(length: Option<u64>, chunks: impl Stream<Item = Result<Bytes>> + Send + 'static) -> Self {
        Body { chunks: Some(Box::pin(chunks)), length, trailers: None }
    }

    /// The same with trailers, which are filled by the time that the last chunk has been read.
    pub fn with_trailers(mut self, trailers: Trailers) -> Self {
        self.trailers = Some(trailers);
        self
    }

    /// What stands behind its bytes, if anything was announced.
    pub fn trailers(&self) -> Option<&Trailers> {
        self.trailers.as_ref()
    }

    /// Its length in bytes, where that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The next chunk.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        let chunks = self.chunks.as_mut()?;
        std::future::poll_fn(|context| chunks.as_mut().poll_next(context)).await
    }

    /// The whole of it, if it has at most `limit` bytes.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes> {
        let mut whole = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            if whole.len() + chunk.len() > limit {
                return Err(ApiError::new("EntityTooLarge", format!("the body has more than {limit} bytes"))
                    .with_status(413));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.freeze())
    }

    /// The stream itself, for a server to send.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes>> + Send {
        BodyStream(self)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length).finish_non_exhaustive()
    }
}

struct BodyStream(Body);

impl Stream for BodyStream {
    type Item = Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        match &mut self.0.chunks {
            Some(chunks) => chunks.as_mut().poll_next(context),
            None => std::task::Poll::Ready(None),
        }
    }
}

/// A stream of what `next` gives without ever waiting.
fn poll_fn_stream<T>(next: impl FnMut() -> Option<T> + Unpin) -> impl Stream<Item = T> {
    struct Ready<F>(F);
    impl<T, F: FnMut() -> Option<T> + Unpin> Stream for Ready<F> {
        type Item = T;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready((self.0)())
        }
    }
    Ready(next)
}
