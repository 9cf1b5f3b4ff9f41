//! The JSON protocols: the whole input in one document, the operation in a header.

use http::header;
use schema::{ApiError, OperationFacts, Problems, Protocol, ServiceFacts, Shape};
use serde_json::Value as Json;

use crate::{Request, Response};

/// The media type of the protocol's bodies.
pub(crate) fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Json10 => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    }
}

/// The document in a body; an empty body is an empty object.
pub(crate) fn parse(body: &[u8]) -> Result<Json, ApiError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Json::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(body)
        .map_err(|error| ApiError::new("SerializationException", format!("the body is no JSON: {error}")))
}

/// Fills a shape from a body.
pub(crate) fn decode(into: &mut dyn Shape, body: &[u8], problems: &mut Problems) -> Result<(), ApiError> {
    schema::json::decode(into, &parse(body)?, problems);
    Ok(())
}

/// A request.
pub(crate) fn encode_request(
    service: &ServiceFacts,
    operation: &OperationFacts,
    protocol: Protocol,
    input: &dyn Shape,
) -> http::Result<Request> {
    http::Request::post("/")
        .header(header::CONTENT_TYPE, content_type(protocol))
        .header("x-amz-target", format!("{}.{}", service.target_prefix, operation.name))
        .body(schema::json::encode(input).to_string().into_bytes())
}

/// An answer. Operations without an output answer an empty body, as AWS does.
pub(crate) fn encode_answer(operation: &OperationFacts, protocol: Protocol, output: &dyn Shape) -> Response {
    let body = if operation.output.members.is_empty() {
        Vec::new()
    } else {
        schema::json::encode(output).to_string().into_bytes()
    };
    crate::codec::answer(http::StatusCode::OK, content_type(protocol), body)
}
