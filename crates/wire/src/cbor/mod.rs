//! `rpc-v2-cbor`: the operation in the path, input and output as CBOR maps.

mod decode;
mod encode;

use http::StatusCode;
use http::header::{self, HeaderName, HeaderValue};
use schema::{ApiError, OperationFacts, ServiceFacts, Shape};

pub(crate) use decode::decode;

use crate::{Request, Response, codec, error};

/// The media type of its bodies.
pub(crate) const CONTENT_TYPE: &str = "application/cbor";

/// Its name, as in the header that every request and answer carries.
pub(crate) const NAME: &str = "rpc-v2-cbor";

/// A request.
pub(crate) fn encode_request(
    service: &ServiceFacts,
    operation: &OperationFacts,
    input: &dyn Shape,
) -> http::Result<Request> {
    http::Request::post(format!("/service/{}/operation/{}", service.target_prefix, operation.name))
        .header(header::CONTENT_TYPE, CONTENT_TYPE)
        .header(header::ACCEPT, CONTENT_TYPE)
        .header("smithy-protocol", NAME)
        .body(encode::encode(input))
}

/// An answer.
pub(crate) fn encode_answer(operation: &OperationFacts, output: &dyn Shape) -> Response {
    let body = if operation.output.members.is_empty() { vec![0xa0] } else { encode::encode(output) };
    let mut response = codec::answer(StatusCode::OK, CONTENT_TYPE, body);
    let name = HeaderName::from_static("smithy-protocol");
    response.headers_mut().insert(name, HeaderValue::from_static(NAME));
    response
}

/// The body of an error.
pub(crate) fn encode_error(shape: &str, told: &ApiError) -> Vec<u8> {
    let mut pairs = vec![("__type", shape), ("message", &*told.message), ("Message", &*told.message)];
    let details: Vec<_> = told.details.iter().map(|(name, value)| (*name, error::text(value))).collect();
    pairs.extend(details.iter().map(|(name, value)| (*name, &**value)));
    encode::texts(&pairs)
}

/// The error in a body; `None` if there is none.
pub(crate) fn decode_error(body: &[u8]) -> Option<ApiError> {
    let pairs = decode::texts(body)?;
    let text = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let message = text("message").or_else(|| text("Message")).unwrap_or_default();
    Some(ApiError::new(error::bare_name(text("__type")?).to_owned(), message))
}
