//! The bytes of versions and parts: written as they come in, read as one stream whatever they are made of.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use kernel::{ALPHANUMERIC, ApiError, Blobs, Body, Call, DataKey, Ids as _, Query, Result, Written};
use serde::{Deserialize, Serialize};

use crate::checksum::{Expected, Passing, Sums};
use crate::envelope::Key;
use crate::upload::Part;

/// The largest body that is taken at once: 5 GiB.
pub(crate) const LARGEST: u64 = 5 << 30;

/// A blob and what its key is derived with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Piece {
    pub(crate) blob: String,
    pub(crate) length: u64,
    pub(crate) salt: String,
}

/// Where the bytes of a version are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Content {
    /// A delete marker has none.
    None,
    /// They came at once.
    Whole(Piece),
    /// They are the parts of this upload, which stay rows of their own.
    Parts { upload: String, count: u32 },
}

impl Content {
    /// Its pieces in order.
    pub(crate) fn pieces(&self, call: &Call) -> Result<Vec<Piece>> {
        match self {
            Content::None => Ok(Vec::new()),
            Content::Whole(piece) => Ok(vec![piece.clone()]),
            Content::Parts { upload, .. } => {
                Ok(Part::all(call, upload)?.into_iter().map(|part| part.piece).collect())
            }
        }
    }

    /// How many parts it came in, if it did.
    pub(crate) fn parts(&self) -> Option<u32> {
        match self {
            Content::Parts { count, .. } => Some(*count),
            Content::None | Content::Whole(_) => None,
        }
    }

    /// Gives its blobs up.
    pub(crate) fn drop(&self, call: &mut Call) -> Result<()> {
        match self {
            Content::None => Ok(()),
            Content::Whole(piece) => call.drop_blob(&piece.blob),
            Content::Parts { upload, .. } => {
                for part in call.every::<Part>(&Query::all().prefix(&Part::prefix(upload)))? {
                    part.drop(call)?;
                }
                Ok(())
            }
        }
    }
}

/// A body that was written, and what it turned out to be.
pub(crate) struct Received {
    pub(crate) written: Written,
    pub(crate) salt: String,
    pub(crate) sums: Sums,
}

impl Received {
    /// What the row keeps of it.
    pub(crate) fn piece(&self) -> Piece {
        Piece { blob: self.written.id.clone(), length: self.written.length, salt: self.salt.clone() }
    }
}

/// The salt of a new blob.
pub(crate) fn salt(call: &Call) -> String {
    call.ids().text(ALPHANUMERIC, 22)
}

/// Writes a body while its checksums are computed. Nothing stays of one that is too large or not what was expected.
pub(crate) async fn receive(
    blobs: &Blobs,
    body: Body,
    key: &Key,
    salt: String,
    expected: &Expected,
) -> Result<Received> {
    if body.length().is_some_and(|length| length > LARGEST) {
        return Err(too_large());
    }
    let (length, trailers) = (body.length(), body.trailers().cloned());
    let passing = Arc::new(Mutex::new(Some(Passing::new(expected.algorithm))));
    let tee = Tee { body: Box::pin(body.into_stream()), passing: Arc::clone(&passing), seen: 0 };
    let written = blobs.write(Body::stream(length, tee), &key.of_blob(&salt)).await?;
    let outcome = check(&written, length, &passing, expected, trailers.as_ref());
    match outcome {
        Ok(sums) => Ok(Received { written, salt, sums }),
        Err(error) => {
            blobs.discard(&written);
            Err(error)
        }
    }
}

fn check(
    written: &Written,
    length: Option<u64>,
    passing: &Mutex<Option<Passing>>,
    expected: &Expected,
    trailers: Option<&kernel::Trailers>,
) -> Result<Sums> {
    if length.is_some_and(|length| length != written.length) {
        let text = "You did not provide the number of bytes specified by the Content-Length HTTP header.";
        return Err(ApiError::new("IncompleteBody", text));
    }
    let passing = passing.lock().unwrap_or_else(PoisonError::into_inner).take();
    passing.ok_or_else(|| kernel::internal("a body ended twice"))?.finish(expected, trailers)
}

fn too_large() -> ApiError {
    ApiError::new("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with("MaxSizeAllowed", LARGEST.to_string())
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

/// A body whose checksums are computed as it passes.
struct Tee {
    body: Chunks,
    passing: Arc<Mutex<Option<Passing>>>,
    seen: u64,
}

impl Stream for Tee {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(chunk) = ready!(self.body.as_mut().poll_next(context)).transpose()? else {
            return Poll::Ready(None);
        };
        self.seen += chunk.len() as u64;
        if self.seen > LARGEST {
            return Poll::Ready(Some(Err(too_large())));
        }
        if let Some(passing) = self.passing.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            passing.update(&chunk);
        }
        Poll::Ready(Some(Ok(chunk)))
    }
}

/// `length` bytes of pieces from `start`, as one body. The first piece is opened at once, others when the one before has
/// ended.
pub(crate) fn read(blobs: &Blobs, key: &Key, pieces: Vec<Piece>, start: u64, length: u64) -> Result<Body> {
    let mut slices = VecDeque::new();
    let (mut skip, mut left) = (start, length);
    for piece in pieces {
        let from = skip.min(piece.length);
        let take = left.min(piece.length - from);
        skip -= from;
        left -= take;
        if take > 0 {
            slices.push_back(Slice { key: key.of_blob(&piece.salt), blob: piece.blob, from, take });
        }
    }
    let Some(first) = slices.pop_front() else { return Ok(Body::empty()) };
    let now = Some(first.open(blobs)?);
    Ok(Body::stream(Some(length), Joined { blobs: blobs.clone(), slices, now }))
}

/// A part of a blob.
struct Slice {
    blob: String,
    key: DataKey,
    from: u64,
    take: u64,
}

impl Slice {
    fn open(&self, blobs: &Blobs) -> Result<Chunks> {
        Ok(Box::pin(blobs.read(&self.blob, &self.key, self.from, self.take)?.into_stream()))
    }
}

struct Joined {
    blobs: Blobs,
    slices: VecDeque<Slice>,
    now: Option<Chunks>,
}

impl Stream for Joined {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(now) = self.now.as_mut() {
                if let Some(chunk) = ready!(now.as_mut().poll_next(context)) {
                    return Poll::Ready(Some(chunk));
                }
                self.now = None;
            }
            let Some(next) = self.slices.pop_front() else { return Poll::Ready(None) };
            self.now = Some(next.open(&self.blobs)?);
        }
    }
}
