//! Answers on their way out.

use std::net::IpAddr;

use http::Response;
use http_body_util::{BodyExt as _, StreamBody};
use kernel::{Body, Result};
use schema::Shape;
use wire::Target;

use super::Failed;
use crate::{Connection, Origin, ResponseBody, full};

/// The client's address; none for user code, which has none of its own.
pub(crate) fn source_ip(connection: &Connection) -> Option<IpAddr> {
    match &connection.origin {
        Origin::Peer(address) => Some(address.ip()),
        Origin::Sandbox { .. } => None,
    }
}

/// An answer whose body is a document.
pub(super) fn document(target: &Target, output: &dyn Shape, id: &str) -> Result<Response<ResponseBody>> {
    Ok(wire::encode_answer(target, output, id)?.map(full))
}

/// An answer whose body is a stream, or would be if it had one.
pub(super) fn stream(
    target: &Target,
    output: &dyn Shape,
    body: Body,
    id: &str,
) -> Result<Response<ResponseBody>> {
    let response = wire::encode_answer(target, output, id)?;
    if !target.operation.streams_out {
        return Ok(response.map(full));
    }
    let length = body.length();
    let mut response = response.map(|_| streamed(body));
    if let Some(length) = length {
        response.headers_mut().insert(http::header::CONTENT_LENGTH, length.into());
    }
    Ok(response)
}

/// A stream on its way out.
pub(crate) fn streamed(body: Body) -> ResponseBody {
    StreamBody::new(Frames(Box::pin(body.into_stream()))).boxed_unsync()
}

type Chunks = std::pin::Pin<Box<dyn futures_core::Stream<Item = Result<bytes::Bytes>> + Send>>;
type FrameError = Box<dyn std::error::Error + Send + Sync>;

struct Frames(Chunks);

impl futures_core::Stream for Frames {
    type Item = std::result::Result<http_body::Frame<bytes::Bytes>, FrameError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let chunk = std::task::ready!(self.0.as_mut().poll_next(context));
        std::task::Poll::Ready(
            chunk.map(|chunk| {
                chunk.map(http_body::Frame::data).map_err(|error| Box::new(error) as FrameError)
            }),
        )
    }
}

/// An error in its protocol's form.
pub(super) fn error(failed: &Failed, id: &str, head: bool) -> Response<ResponseBody> {
    tracing::debug!(request = id, error = %failed.error, "refused");
    wire::encode_error(failed.service, failed.protocol, &failed.error, id, head).map(full)
}
