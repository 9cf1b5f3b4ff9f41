//! Where a request names its operation.

use http::request::Parts;
use schema::Protocol;

use crate::uri;

/// The action and version of a query request, in its body or its URL.
pub(super) fn action(parts: &Parts, body: &[u8]) -> Option<(String, Option<String>)> {
    let read = |pairs: &mut dyn Iterator<Item = (String, String)>| {
        let (mut action, mut version) = (None, None);
        for (name, value) in pairs {
            match name.as_str() {
                "Action" => action = Some(value),
                "Version" => version = Some(value),
                _ => {}
            }
        }
        action.map(|action| (action, version))
    };
    let in_body = || {
        let text = std::str::from_utf8(body).ok().filter(|_| is_form(parts))?;
        read(&mut uri::form_pairs(text))
    };
    let in_url = || {
        parts
            .uri
            .query()
            .filter(|_| parts.uri.path() == "/")
            .and_then(|query| read(&mut uri::query_pairs(query)))
    };
    in_body().or_else(in_url)
}

/// Whether a request's body is a form.
pub(super) fn is_form(parts: &Parts) -> bool {
    header(parts, "content-type").is_some_and(|t| t.starts_with("application/x-www-form-urlencoded"))
}

/// The version of the JSON protocol that a request speaks.
pub(super) fn json_version(parts: &Parts) -> Protocol {
    match header(parts, "content-type") {
        Some(kind) if kind.contains("json-1.0") => Protocol::Json10,
        _ => Protocol::Json11,
    }
}

/// A header, if it is text.
pub(super) fn header<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name).and_then(|value| value.to_str().ok())
}
