//! Errors in each protocol's own form, both ways.

use std::borrow::Cow;

use http::StatusCode;
use http::header::{HeaderName, HeaderValue};
use schema::{ApiError, Protocol, ServiceError, ServiceFacts};
use serde_json::{Map, Value as Json};

use crate::xml::{self, write::Writer};
use crate::{Response, cbor, codec, json};

/// The answer that tells of an error. `head` says that the request was a `HEAD`, whose answers have no body.
///
/// The status is the one that the service's model declares for the error, else the error's own.
pub fn encode_error(
    service: Option<&ServiceFacts>,
    protocol: Protocol,
    error: &ApiError,
    request_id: &str,
    head: bool,
) -> Response {
    let declared = service.and_then(|service| declared(service, &error.code));
    let status = declared.map_or(error.status, |declared| declared.status);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    // JSON clients know an error by its structure, query clients by its code.
    let shape = declared.map_or(&*error.code, |declared| declared.shape);
    let code = declared.map(|d| d.code).filter(|code| !code.is_empty()).unwrap_or(&*error.code);
    let mut response = match protocol {
        Protocol::Json10 | Protocol::Json11 => {
            codec::answer(status, json::content_type(protocol), document(Some(shape), error))
        }
        Protocol::RestJson => {
            let mut response = codec::answer(status, "application/json", document(None, error));
            set(&mut response, "x-amzn-errortype", shape);
            response
        }
        Protocol::Cbor => {
            let mut response = codec::answer(status, cbor::CONTENT_TYPE, cbor::encode_error(shape, error));
            set(&mut response, "smithy-protocol", cbor::NAME);
            response
        }
        Protocol::Query => {
            let namespace = service.map(|service| service.xml_namespace).unwrap_or_default();
            codec::answer(status, "text/xml", query_document(namespace, code, error, status, request_id))
        }
        Protocol::RestXml => codec::answer(status, "application/xml", s3_document(code, error, request_id)),
    };
    // Services that once spoke the query protocol go on telling its codes.
    let spoke_query = service.is_some_and(|service| service.protocols.contains(&Protocol::Query));
    if spoke_query && !matches!(protocol, Protocol::Query | Protocol::RestXml) {
        set(&mut response, "x-amzn-query-error", &format!("{code};{}", fault(status)));
    }
    if protocol == Protocol::RestXml {
        for (name, value) in error.details.iter().filter(|(name, _)| is_header(name)) {
            set(&mut response, name, &text(value));
        }
    }
    if head || status == StatusCode::NOT_MODIFIED {
        response.body_mut().clear();
        response.headers_mut().remove(http::header::CONTENT_TYPE);
    }
    codec::identify(&mut response, protocol, request_id);
    response
}

/// The error that an answer tells of.
pub fn decode_error(protocol: Protocol, response: &Response) -> ApiError {
    let status = response.status();
    let found = match protocol {
        Protocol::Query | Protocol::RestXml => decode_xml(response.body()),
        Protocol::Cbor => cbor::decode_error(response.body()),
        Protocol::Json10 | Protocol::Json11 | Protocol::RestJson => decode_json(response),
    };
    let error = found.unwrap_or_else(|| {
        let reason = status.canonical_reason().unwrap_or("Unknown");
        ApiError::new(status.as_str().to_owned(), reason)
    });
    error.with_status(status.as_u16())
}

fn declared<'a>(service: &'a ServiceFacts, code: &str) -> Option<&'a ServiceError> {
    service.errors.iter().find(|e| e.shape == code || (!e.code.is_empty() && e.code == code))
}

fn fault(status: StatusCode) -> &'static str {
    if status.is_server_error() { "Receiver" } else { "Sender" }
}

fn set(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
}

fn document(shape: Option<&str>, error: &ApiError) -> Vec<u8> {
    let mut object = Map::new();
    if let Some(shape) = shape {
        object.insert("__type".to_owned(), shape.into());
    }
    // The typed errors of some clients read the one spelling that their model of the error has: both are there.
    object.insert("message".to_owned(), error.message.as_str().into());
    object.insert("Message".to_owned(), error.message.as_str().into());
    for (name, value) in &error.details {
        object.insert((*name).to_owned(), value.clone());
    }
    Json::Object(object).to_string().into_bytes()
}

fn query_document(
    namespace: &str,
    code: &str,
    error: &ApiError,
    status: StatusCode,
    request_id: &str,
) -> Vec<u8> {
    let mut writer = Writer::new();
    if namespace.is_empty() {
        writer.open("ErrorResponse");
    } else {
        writer.open_with("ErrorResponse", &[("xmlns", namespace)]);
    }
    writer.open("Error");
    writer.leaf("Type", fault(status));
    writer.leaf("Code", code);
    writer.leaf("Message", &error.message);
    for (name, value) in &error.details {
        writer.leaf(name, &text(value));
    }
    writer.close("Error");
    writer.leaf("RequestId", request_id);
    writer.close("ErrorResponse");
    writer.finish()
}

/// A detail where everything is text.
pub(crate) fn text(value: &Json) -> Cow<'_, str> {
    value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)
}

/// Whether a detail of an S3 error is a header, `x-amz-delete-marker`, and not an element, `BucketName`.
fn is_header(detail: &str) -> bool {
    detail.starts_with(|first: char| first.is_ascii_lowercase())
}

fn s3_document(code: &str, error: &ApiError, request_id: &str) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.open("Error");
    writer.leaf("Code", code);
    writer.leaf("Message", &error.message);
    for (name, value) in error.details.iter().filter(|(name, _)| !is_header(name)) {
        writer.leaf(name, &text(value));
    }
    writer.leaf("RequestId", request_id);
    writer.leaf("HostId", request_id);
    writer.close("Error");
    writer.finish()
}

fn decode_xml(body: &[u8]) -> Option<ApiError> {
    let root = xml::read::read(body).ok()?;
    let error = root.child("Error").unwrap_or(&root);
    let code = error.child("Code")?.text.trim().to_owned();
    Some(ApiError::new(code, error.child("Message").map(|m| m.text.clone()).unwrap_or_default()))
}

fn decode_json(response: &Response) -> Option<ApiError> {
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
    let document: Json = serde_json::from_slice(response.body()).unwrap_or_default();
    let text = |name: &str| document.get(name).and_then(Json::as_str);
    let kind = header("x-amzn-errortype").or_else(|| text("__type")).or_else(|| text("code"))?;
    let message = ["message", "Message", "errorMessage"].into_iter().find_map(text).unwrap_or_default();
    Some(ApiError::new(bare_name(kind).to_owned(), message))
}

/// The name in `com.amazonaws.ssm#ParameterNotFound:http://…`.
pub(crate) fn bare_name(kind: &str) -> &str {
    let kind = kind.split(':').next().unwrap_or(kind);
    kind.rsplit('#').next().unwrap_or(kind)
}
