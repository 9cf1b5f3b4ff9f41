//! The one door to all protocols: requests and answers, to be read and to be written.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{StatusCode, request::Parts};
use schema::{ApiError, OperationFacts, Place, Problem, Problems, Protocol, ServiceFacts, Shape};

use crate::{Request, Response, Target, cbor, error, json, query, rest, validate};

/// The operation that a request is, checked against AWS's model.
///
/// `body` is not looked at where the operation's body is a stream. What is no document of the protocol at all is a
/// `SerializationException` (or what the protocol calls it), what breaks a constraint of the model a
/// `ValidationException` (or what the service calls it).
pub fn decode_request(target: &Target, parts: &Parts, body: &[u8]) -> Result<Box<dyn Shape>, ApiError> {
    let mut input = (target.operation.new_input)();
    let mut problems = Problems::default();
    let into = input.as_mut();
    match target.protocol {
        Protocol::Json10 | Protocol::Json11 => json::decode(into, body, &mut problems)?,
        Protocol::Query => query::decode_request(into, parts.uri.query(), body, &mut problems)?,
        Protocol::RestJson | Protocol::RestXml => {
            rest::decode_request(into, target, parts, body, &mut problems)?;
        }
        Protocol::Cbor => cbor::decode(into, body, &mut problems)?,
    }
    if let Some(error) = misread(target.operation, target.protocol, &problems) {
        return Err(error);
    }
    if target.protocol != Protocol::RestXml {
        validate::check(input.as_ref(), &mut problems);
    }
    validate::refusal(target.service, target.operation, target.protocol, &problems).map_or(Ok(input), Err)
}

/// The answer to a request; its body is empty where the operation answers a stream, to be put in by the caller.
///
/// It fails if a value cannot be carried by HTTP: a line end in a header.
pub fn encode_answer(target: &Target, output: &dyn Shape, request_id: &str) -> Result<Response, ApiError> {
    let (service, operation) = (target.service, target.operation);
    let mut response = match target.protocol {
        protocol @ (Protocol::Json10 | Protocol::Json11) => json::encode_answer(operation, protocol, output),
        Protocol::Query => query::encode_answer(service, operation, output, request_id),
        protocol @ (Protocol::RestJson | Protocol::RestXml) => {
            rest::encode_answer(service, operation, protocol, output)?
        }
        Protocol::Cbor => cbor::encode_answer(operation, output),
    };
    identify(&mut response, target.protocol, request_id);
    Ok(response)
}

/// A request to a service: its path is relative and it has no host yet; who sends it adds the host and signs it.
/// Idempotency tokens are the caller's to fill. A streamed body is the caller's to put in.
pub fn encode_request(
    service: &ServiceFacts,
    operation: &OperationFacts,
    protocol: Protocol,
    input: &dyn Shape,
) -> Result<Request, ApiError> {
    let written = match protocol {
        Protocol::Json10 | Protocol::Json11 => json::encode_request(service, operation, protocol, input),
        Protocol::Query => query::encode_request(service, operation, input),
        Protocol::RestJson | Protocol::RestXml => {
            return rest::encode_request(service, operation, protocol, input);
        }
        Protocol::Cbor => cbor::encode_request(service, operation, input),
    };
    written
        .map_err(|error| ApiError::new("InvalidArgument", format!("it cannot be written as HTTP: {error}")))
}

/// The output in an answer, or the error that it is. A streamed body is left to the caller.
pub fn decode_answer(
    operation: &OperationFacts,
    protocol: Protocol,
    response: &Response,
) -> Result<Box<dyn Shape>, ApiError> {
    if !response.status().is_success() {
        return Err(error::decode_error(protocol, response));
    }
    let mut output = (operation.new_output)();
    let mut problems = Problems::default();
    let (into, body) = (output.as_mut(), response.body());
    match protocol {
        Protocol::Json10 | Protocol::Json11 => json::decode(into, body, &mut problems)?,
        Protocol::Query => query::decode_answer(operation, into, body, &mut problems)?,
        Protocol::RestJson | Protocol::RestXml => {
            rest::decode_answer(operation, protocol, into, response, &mut problems)?;
        }
        Protocol::Cbor => cbor::decode(into, body, &mut problems)?,
    }
    // What AWS left out of an answer is its own affair; what cannot be read is not.
    misread(operation, protocol, &problems).map_or(Ok(output), Err)
}

/// The error that tells of values of another type than the model says; `None` if there are none.
fn misread(operation: &OperationFacts, protocol: Protocol, problems: &Problems) -> Option<ApiError> {
    let found = problems.iter().find_map(|problem| match problem {
        Problem::Type { path, expected } => Some((path, expected)),
        Problem::Constraint { .. } => None,
    });
    let (path, expected) = found?;
    let place = if path.is_empty() { "the document" } else { path };
    let code = match protocol {
        Protocol::Query => "MalformedInput",
        Protocol::RestXml if !in_document(operation, path) => {
            let text = format!("Provided {path} is not {expected}");
            return Some(ApiError::new("InvalidArgument", text).with("ArgumentName", path.as_str()));
        }
        Protocol::RestXml => {
            let text =
                "The XML you provided was not well-formed or did not validate against our published schema";
            return Some(
                ApiError::new("MalformedXML", text).with("Reason", format!("`{place}` must be {expected}")),
            );
        }
        _ => "SerializationException",
    };
    Some(ApiError::new(code, format!("`{place}` must be {expected}")))
}

/// Whether a path is inside of the body's document, and not in a header or a query parameter.
fn in_document(operation: &OperationFacts, path: &str) -> bool {
    let top = path.split('.').next().unwrap_or(path);
    let located = operation.input.members.iter().find(|member| member.name.eq_ignore_ascii_case(top));
    located.is_none_or(|member| matches!(member.place, Place::Body | Place::Payload))
}

/// An answer with a body of a type.
pub(crate) fn answer(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// Puts the request's id where clients look for it.
pub(crate) fn identify(response: &mut Response, protocol: Protocol, request_id: &str) {
    let Ok(id) = HeaderValue::from_str(request_id) else { return };
    let headers = response.headers_mut();
    if protocol == Protocol::RestXml {
        headers.insert(HeaderName::from_static("x-amz-id-2"), id.clone());
        headers.insert(HeaderName::from_static("x-amz-request-id"), id);
    } else {
        headers.insert(HeaderName::from_static("x-amzn-requestid"), id);
    }
}
