//! The query protocol: a form in, XML out.

mod decode;
mod encode;
mod form;

use http::{StatusCode, header};
use schema::{ApiError, OperationFacts, Path, Problems, ServiceFacts, Shape};

use crate::xml;
use crate::xml::write::Writer;
use crate::{Request, Response};
pub(crate) use form::Form;

/// Fills an input from the form in a request's body or URL.
pub(crate) fn decode_request(
    into: &mut dyn Shape,
    url_query: Option<&str>,
    body: &[u8],
    problems: &mut Problems,
) -> Result<(), ApiError> {
    let body = std::str::from_utf8(body).map_err(|_| malformed("the body is not UTF-8"))?;
    let form = Form::parse(url_query.unwrap_or_default(), body).map_err(malformed)?;
    decode::members(into, &form, Path::ROOT, problems);
    Ok(())
}

/// A request with a form for its body.
pub(crate) fn encode_request(
    service: &ServiceFacts,
    operation: &OperationFacts,
    input: &dyn Shape,
) -> http::Result<Request> {
    let mut form = String::new();
    crate::uri::push_pair(&mut form, "Action", operation.name);
    crate::uri::push_pair(&mut form, "Version", service.api_version);
    encode::members(&mut form, "", input);
    http::Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded; charset=utf-8")
        .body(form.into_bytes())
}

/// An answer: its members inside the element that the model wraps a result in.
pub(crate) fn encode_answer(
    service: &ServiceFacts,
    operation: &OperationFacts,
    output: &dyn Shape,
    request_id: &str,
) -> Response {
    let mut writer = Writer::new();
    let root = format!("{}Response", operation.name);
    writer.open_with(&root, &[("xmlns", service.xml_namespace)]);
    if !operation.result_wrapper.is_empty() {
        writer.open(operation.result_wrapper);
        xml::encode::members(&mut writer, output);
        writer.close(operation.result_wrapper);
    }
    writer.open("ResponseMetadata");
    writer.leaf("RequestId", request_id);
    writer.close("ResponseMetadata");
    writer.close(&root);
    crate::codec::answer(StatusCode::OK, "text/xml", writer.finish())
}

/// Fills an output from an answer's body.
pub(crate) fn decode_answer(
    operation: &OperationFacts,
    into: &mut dyn Shape,
    body: &[u8],
    problems: &mut Problems,
) -> Result<(), ApiError> {
    let root =
        xml::read::read(body).map_err(|reason| malformed(&format!("the answer is no XML: {reason}")))?;
    let result =
        if operation.result_wrapper.is_empty() { Some(&root) } else { root.child(operation.result_wrapper) };
    if let Some(result) = result {
        xml::decode::members(into, result, Path::ROOT, problems);
    }
    Ok(())
}

fn malformed(reason: &str) -> ApiError {
    ApiError::new("MalformedInput", reason)
}
