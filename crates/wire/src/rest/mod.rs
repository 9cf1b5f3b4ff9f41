//! The REST protocols: members in labels, query, headers and body, the body being JSON or XML.

mod bind;
mod body;
mod locate;

pub(crate) use bind::{decode_headers, encode_headers};
pub(crate) use locate::{decode_location, encode_location};

use http::{HeaderMap, StatusCode};
use schema::{ApiError, OperationFacts, Place, Problems, Protocol, ServiceFacts, Shape, View};

use crate::{Request, Response, Target};

/// Fills an input from every part of a request.
pub(crate) fn decode_request(
    into: &mut dyn Shape,
    target: &Target,
    parts: &http::request::Parts,
    body: &[u8],
    problems: &mut Problems,
) -> Result<(), ApiError> {
    let query = parts.uri.query().unwrap_or_default();
    decode_location(into, target.operation, &target.labels, query, problems);
    decode_headers(into, &parts.headers, problems);
    let body = if target.operation.streams_in { &[] } else { body };
    body::decode(into, target.protocol, body, target.operation.streams_in, problems)
}

/// A request.
pub(crate) fn encode_request(
    service: &ServiceFacts,
    operation: &OperationFacts,
    protocol: Protocol,
    input: &dyn Shape,
) -> Result<Request, ApiError> {
    let uri = encode_location(operation, input)?;
    let mut headers = HeaderMap::new();
    encode_headers(&mut headers, input)?;
    let body = body::encode(&mut headers, service, operation, protocol, input, None);
    let mut request = http::Request::new(body);
    *request.method_mut() = http::Method::from_bytes(operation.method.as_bytes()).map_err(unwritable)?;
    *request.uri_mut() = uri.parse().map_err(unwritable)?;
    *request.headers_mut() = headers;
    Ok(request)
}

/// The status of a part of something.
const PARTIAL: u16 = StatusCode::PARTIAL_CONTENT.as_u16();

/// An answer. Where its body is a stream it is left empty, to be put in by whoever has the stream.
pub(crate) fn encode_answer(
    service: &ServiceFacts,
    operation: &OperationFacts,
    protocol: Protocol,
    output: &dyn Shape,
) -> Result<Response, ApiError> {
    let mut headers = HeaderMap::new();
    encode_headers(&mut headers, output)?;
    // An answer that says which part of the whole it is, is that part's.
    let declared = if headers.contains_key(http::header::CONTENT_RANGE) { PARTIAL } else { operation.status };
    let status = StatusCode::from_u16(status_member(output).unwrap_or(declared)).unwrap_or_default();
    let bare = operation.streams_out
        || operation.method == "HEAD"
        || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    let body = if bare {
        Vec::new()
    } else {
        body::encode(&mut headers, service, operation, protocol, output, Some(operation))
    };
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// Fills an output from every part of an answer but a streamed body.
pub(crate) fn decode_answer(
    operation: &OperationFacts,
    protocol: Protocol,
    into: &mut dyn Shape,
    response: &Response,
    problems: &mut Problems,
) -> Result<(), ApiError> {
    decode_headers(into, response.headers(), problems);
    let schema = into.schema();
    for (index, _) in schema.members.iter().enumerate().filter(|(_, m)| m.place == Place::Status) {
        if let schema::Slot::Integer(n) = into.member_mut(index).slot() {
            *n = i32::from(response.status().as_u16());
        }
    }
    let bare = operation.streams_out || operation.method == "HEAD" || response.body().is_empty();
    if bare { Ok(()) } else { body::decode_answer(operation, into, protocol, response.body(), problems) }
}

/// The status that an output itself asks for.
fn status_member(output: &dyn Shape) -> Option<u16> {
    let mut members = output.schema().members.iter().enumerate();
    let (index, _) = members.find(|(_, member)| member.place == Place::Status)?;
    match output.member(index).view() {
        View::Integer(status) => u16::try_from(status).ok().filter(|status| *status >= 100),
        _ => None,
    }
}

/// A value that HTTP has no way to carry.
fn unwritable(error: impl std::fmt::Display) -> ApiError {
    ApiError::new("InvalidArgument", format!("it cannot be written as HTTP: {error}"))
}
