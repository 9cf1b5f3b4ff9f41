//! A streamed body as the kernel takes it: taken out of its chunks, its hash or its chunks' signatures checked as it
//! passes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::request::Parts;
use http_body::Body as _;
use kernel::{Body, Result, Trailers};
use schema::{ApiError, Protocol};
use wire::sigv4::chunked::{Chain, Decoder};
use wire::sigv4::{Hasher, Payload};

use super::{Incoming, header};
use crate::RequestBody;

/// The body of a data-plane request.
pub(super) fn body(incoming: Incoming, parts: &Parts, payload: &Payload, chain: Option<Chain>) -> Body {
    let body = match incoming {
        Incoming::Here(bytes) => return Body::bytes(bytes),
        Incoming::Stream(body) => body,
    };
    let length = body.size_hint().exact();
    match payload {
        Payload::Chunks { trailer, .. } => {
            let length = header(parts, "x-amz-decoded-content-length").parse().ok();
            let names = header(parts, "x-amz-trailer").split(',').map(|name| name.trim().to_lowercase());
            let trailers = Trailers::announced(names.filter(|name| !name.is_empty()));
            let decoder = Box::new(Decoder::new(chain, *trailer, length));
            let check = Check::Chunks(decoder, trailers.clone());
            Body::stream(length, Checked { body, check }).with_trailers(trailers)
        }
        Payload::Hash(_) => {
            let check = Check::Hash(payload.clone(), Box::default());
            Body::stream(length, Checked { body, check })
        }
        Payload::Body | Payload::Unsigned => Body::stream(length, Checked { body, check: Check::Nothing }),
    }
}

/// How a body is checked while it passes.
enum Check {
    Nothing,
    Hash(Payload, Box<Hasher>),
    Chunks(Box<Decoder>, Trailers),
    /// It has ended, well or not.
    Ended,
}

struct Checked {
    body: RequestBody,
    check: Check,
}

impl Checked {
    /// What a piece off the wire gives.
    fn piece(&mut self, piece: Bytes) -> Result<Bytes> {
        match &mut self.check {
            Check::Nothing | Check::Ended => Ok(piece),
            Check::Hash(_, hasher) => {
                hasher.update(&piece);
                Ok(piece)
            }
            Check::Chunks(decoder, _) => {
                let mut out = Vec::with_capacity(piece.len());
                decoder.push(&piece, &mut out)?;
                Ok(out.into())
            }
        }
    }

    /// Whether the whole was what was signed.
    fn end(&mut self) -> Result<()> {
        match std::mem::replace(&mut self.check, Check::Ended) {
            Check::Nothing | Check::Ended => Ok(()),
            Check::Hash(payload, hasher) => {
                payload.check(&hasher.finish()).map_err(|refusal| refusal.to_error(Protocol::RestXml))
            }
            Check::Chunks(decoder, trailers) => {
                trailers.fill(decoder.finish()?);
                Ok(())
            }
        }
    }
}

impl Stream for Checked {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while !matches!(this.check, Check::Ended) {
            let outcome = match ready!(Pin::new(&mut this.body).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => this.piece(data),
                    // Trailers of HTTP itself: AWS's stand inside the body.
                    Err(_) => continue,
                },
                Some(Err(cause)) => Err(ApiError::new("IncompleteBody", cause.to_string())),
                None => match this.end() {
                    Ok(()) => return Poll::Ready(None),
                    Err(error) => Err(error),
                },
            };
            match outcome {
                Ok(piece) if piece.is_empty() => {}
                Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                Err(error) => {
                    this.check = Check::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }
}
