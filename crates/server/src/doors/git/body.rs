//! The body of a request, unpacked as it passes: Git's client compresses long lists of what it has.

use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::write::GzDecoder;
use futures_core::Stream;
use http::request::Parts;
use http_body::Body as _;
use kernel::{Body, Result};
use schema::ApiError;

use crate::{RequestBody, api};

/// The body as Git wants it.
pub(super) fn received(parts: &Parts, body: RequestBody) -> Result<Body> {
    let (length, decoder) = match api::header(parts, "content-encoding") {
        "" | "identity" => (body.size_hint().exact(), None),
        "gzip" | "x-gzip" => (None, Some(GzDecoder::new(Vec::new()))),
        other => {
            let message = format!("the body is encoded as {other}, which Git's client does not do");
            return Err(ApiError::new("InvalidRequestException", message).with_status(415));
        }
    };
    Ok(Body::stream(length, Received { body, decoder, ended: false }))
}

struct Received {
    body: RequestBody,
    decoder: Option<GzDecoder<Vec<u8>>>,
    ended: bool,
}

impl Received {
    /// What a piece off the wire gives.
    fn piece(&mut self, piece: Bytes) -> Result<Bytes> {
        let Some(decoder) = &mut self.decoder else { return Ok(piece) };
        decoder.write_all(&piece).map_err(broken)?;
        Ok(std::mem::take(decoder.get_mut()).into())
    }

    /// What is left at the end.
    fn end(&mut self) -> Result<Bytes> {
        let Some(mut decoder) = self.decoder.take() else { return Ok(Bytes::new()) };
        decoder.try_finish().map_err(broken)?;
        Ok(std::mem::take(decoder.get_mut()).into())
    }
}

fn broken(cause: impl std::fmt::Display) -> ApiError {
    ApiError::new("InvalidRequestException", format!("the body broke off: {cause}"))
}

impl Stream for Received {
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
                    Err(_) => continue,
                },
                Some(Err(cause)) => Err(broken(cause)),
                None => {
                    this.ended = true;
                    this.end()
                }
            };
            this.ended |= outcome.is_err();
            match outcome {
                Ok(piece) if piece.is_empty() => {}
                outcome => return Poll::Ready(Some(outcome)),
            }
        }
    }
}
