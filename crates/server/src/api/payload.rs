//! A streamed body as the kernel takes it: taken out of its chunks, its hash or its chunks' signatures checked as it
//! passes.

use bytes::Bytes;
use futures_core::Stream;
use http::request::Parts;
use http_body::Body as _;
use kernel::{Body, Result};
use schema::ApiError;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use wire::sigv4::Payload;
use wire::sigv4::chunked::{Chain, Decoder};

use super::{Incoming, header};
use crate::RequestBody;

/// The body of a data-plane request.
pub(super) fn body(incoming: Incoming, parts: &Parts, payload: &Payload, chain: Option<Chain>) -> Result<Body> {
    let body = match incoming {
        Incoming::Here(bytes) => return Ok(Body::bytes(bytes)),
        Incoming::Stream(body) => body,
    };
    let chunks = match payload {
        Payload::Chunks { trailer, .. } => {
            let length = header(parts, "x-amz-decoded-content-length").parse().ok();
            let decoder = Decoder::new(chain, *trailer, length);
            return Ok(Body::stream(length, Checked { body, check: Check::Chunks(Some(decoder)), ended: false }));
        }
        Payload::Hash(hash) => Check::Hash(hash.clone(), ring::digest::Context::new(&ring::digest::SHA256)),
        Payload::Body | Payload::Unsigned => Check::Nothing,
    };
    let length = body.size_hint().exact();
    Ok(Body::stream(length, Checked { body, check: chunks, ended: false }))
}

/// How a body is checked while it passes.
enum Check {
    Nothing,
    Hash(String, ring::digest::Context),
    Chunks(Option<Decoder>),
}

struct Checked {
    body: RequestBody,
    check: Check,
    ended: bool,
}

impl Checked {
    /// What a piece off the wire gives.
    fn piece(&mut self, piece: Bytes) -> Result<Bytes> {
        match &mut self.check {
            Check::Nothing => Ok(piece),
            Check::Hash(_, context) => {
                context.update(&piece);
                Ok(piece)
            }
            Check::Chunks(decoder) => {
                let mut out = Vec::with_capacity(piece.len());
                if let Some(decoder) = decoder {
                    decoder.push(&piece, &mut out)?;
                }
                Ok(out.into())
            }
        }
    }

    /// Whether the whole was what was signed.
    fn whole(&mut self) -> Result<()> {
        match std::mem::replace(&mut self.check, Check::Nothing) {
            Check::Nothing => Ok(()),
            Check::Hash(claimed, context) => {
                let found: String = context.finish().as_ref().iter().fold(String::new(), |mut hex, byte| {
                    hex.push(char::from(HEX[usize::from(byte >> 4)]));
                    hex.push(char::from(HEX[usize::from(byte & 15)]));
                    hex
                });
                if found == claimed {
                    return Ok(());
                }
                let text = "The provided 'x-amz-content-sha256' header does not match what was computed.";
                Err(ApiError::new("XAmzContentSHA256Mismatch", text)
                    .with("ClientComputedContentSHA256", claimed)
                    .with("S3ComputedContentSHA256", found))
            }
            Check::Chunks(decoder) => decoder.map_or(Ok(()), |decoder| decoder.finish().map(|_| ())),
        }
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";

impl Stream for Checked {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if this.ended {
                return Poll::Ready(None);
            }
            let outcome = match ready!(Pin::new(&mut this.body).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => this.piece(data),
                    // Trailers of HTTP itself: AWS's stand inside the body.
                    Err(_) => continue,
                },
                Some(Err(cause)) => Err(ApiError::new("IncompleteBody", cause.to_string())),
                None => {
                    this.ended = true;
                    match this.whole() {
                        Ok(()) => return Poll::Ready(None),
                        Err(error) => Err(error),
                    }
                }
            };
            match outcome {
                Ok(piece) if piece.is_empty() => {}
                Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                Err(error) => {
                    this.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}
