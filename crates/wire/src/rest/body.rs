//! Bodies of the REST protocols: a document of the body's members, or one member that is the whole body.

use http::header::{self, HeaderMap, HeaderValue};
use schema::{
    ApiError, Member, OperationFacts, Path, Place, Problems, Protocol, ServiceFacts, Shape, Slot, Type, View,
};

use crate::xml::{self, write::Writer};
use crate::{json, text};

/// Fills the members of a body.
pub(super) fn decode(
    into: &mut dyn Shape,
    protocol: Protocol,
    body: &[u8],
    streams: bool,
    problems: &mut Problems,
) -> Result<(), ApiError> {
    let members = into.schema().members;
    if let Some((index, member)) = payload(members) {
        if body.is_empty() {
            if member.required && !streams {
                problems.missing(Path::ROOT.member(member.name));
            }
            return Ok(());
        }
        return decode_payload(into, index, member, protocol, body, problems);
    }
    if !members.iter().any(|member| member.place == Place::Body) {
        return Ok(());
    }
    if protocol == Protocol::RestJson {
        let document = json::parse(body)?;
        schema::json::decode_members(into, &document, problems, |m| m.place == Place::Body);
        return Ok(());
    }
    let root = if body.is_empty() { xml::read::Element::default() } else { parse_xml(body)? };
    xml::decode::members(into, &root, Path::ROOT, problems);
    Ok(())
}

fn decode_payload(
    into: &mut dyn Shape,
    index: usize,
    member: &Member,
    protocol: Protocol,
    body: &[u8],
    problems: &mut Problems,
) -> Result<(), ApiError> {
    let at = Path::ROOT.member(member.name);
    match into.member_mut(index).slot() {
        Slot::Blob(bytes) => body.clone_into(bytes),
        Slot::Text(text) => match std::str::from_utf8(body) {
            Ok(body) => body.clone_into(text),
            Err(_) => problems.wrong_type(at, "UTF-8"),
        },
        _ if protocol == Protocol::RestJson => {
            schema::json::decode_value(into.member_mut(index), &json::parse(body)?, at, problems, 0);
        }
        _ => xml::decode::value(into.member_mut(index), &parse_xml(body)?, &member.of, at, problems),
    }
    Ok(())
}

/// Fills the members of an answer's body.
pub(super) fn decode_answer(
    operation: &OperationFacts,
    into: &mut dyn Shape,
    protocol: Protocol,
    body: &[u8],
    problems: &mut Problems,
) -> Result<(), ApiError> {
    let Some((index, member)) = wrapped_text(operation, into.schema().members) else {
        return decode(into, protocol, body, operation.streams_out, problems);
    };
    let root = parse_xml(body)?;
    if !root.text.is_empty() {
        text::read(into.member_mut(index), &root.text, Path::ROOT.member(member.name), problems);
    }
    Ok(())
}

/// The bytes of a body, its type set where the shape itself does not say it. `answer` is the operation if it is an
/// answer's body.
pub(super) fn encode(
    headers: &mut HeaderMap,
    service: &ServiceFacts,
    operation: &OperationFacts,
    protocol: Protocol,
    shape: &dyn Shape,
    answer: Option<&OperationFacts>,
) -> Vec<u8> {
    let members = shape.schema().members;
    let document = if protocol == Protocol::RestJson { "application/json" } else { "application/xml" };
    if let Some((index, _)) = answer.and_then(|operation| wrapped_text(operation, members)) {
        let mut writer = Writer::new();
        writer.open_with(operation.result_wrapper, &[("xmlns", service.xml_namespace)]);
        if let View::Text(text) = shape.member(index).view() {
            writer.text(text);
        }
        writer.close(operation.result_wrapper);
        set_type(headers, document);
        return writer.finish();
    }
    if let Some((index, member)) = payload(members) {
        let (kind, body) = match shape.member(index).view() {
            View::Absent => return Vec::new(),
            View::Blob(bytes) => ("application/octet-stream", bytes.to_vec()),
            // Bucket policies, the one text that S3 has for a body, are JSON.
            View::Text(text) if protocol == Protocol::RestXml => {
                ("application/json", text.as_bytes().to_vec())
            }
            View::Text(text) => ("text/plain", text.as_bytes().to_vec()),
            View::Structure(inner) if protocol == Protocol::RestXml => {
                let mut writer = Writer::new();
                let namespace = [("xmlns", service.xml_namespace)];
                xml::encode::structure(&mut writer, member.wire, inner, &namespace);
                (document, writer.finish())
            }
            _ => {
                let json = schema::json::encode_value(shape.member(index), &member.of);
                (document, json.map(|json| json.to_string().into_bytes()).unwrap_or_default())
            }
        };
        set_type(headers, kind);
        return body;
    }
    if !members.iter().any(|member| member.place == Place::Body) {
        // REST-JSON answers always have a document, if an empty one.
        let empty = answer.is_some() && protocol == Protocol::RestJson;
        return if empty {
            set_type(headers, document);
            b"{}".to_vec()
        } else {
            Vec::new()
        };
    }
    set_type(headers, document);
    if protocol == Protocol::RestJson {
        let json = schema::json::encode_members(shape, |m| m.place == Place::Body);
        return json.to_string().into_bytes();
    }
    let mut writer = Writer::new();
    let namespace = [("xmlns", service.xml_namespace)];
    let root = match operation.result_wrapper {
        wrapper if answer.is_some() && !wrapper.is_empty() => wrapper,
        _ => shape.schema().name,
    };
    xml::encode::structure(&mut writer, root, shape, &namespace);
    writer.finish()
}

/// The text that stands alone in an answer's root element: a bucket's location.
fn wrapped_text(operation: &OperationFacts, members: &'static [Member]) -> Option<(usize, &'static Member)> {
    let text = payload(members).filter(|(_, member)| matches!(member.of, Type::Text(_)));
    text.filter(|_| !operation.result_wrapper.is_empty())
}

/// The member that is the whole body.
fn payload(members: &'static [Member]) -> Option<(usize, &'static Member)> {
    members.iter().enumerate().find(|(_, member)| member.place == Place::Payload)
}

fn parse_xml(body: &[u8]) -> Result<xml::read::Element, ApiError> {
    xml::read::read(body).map_err(|reason| {
        ApiError::new(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        )
        .with("Reason", reason)
    })
}

fn set_type(headers: &mut HeaderMap, kind: &'static str) {
    headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(kind));
}
