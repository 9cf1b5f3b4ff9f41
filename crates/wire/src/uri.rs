//! Percent-encoding, paths and query strings, by AWS's rules.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_encode};

/// What AWS encodes in a query or a label: all but letters, digits, `-`, `_`, `.` and `~`.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The same for a whole path.
const PATH: &AsciiSet = &STRICT.remove(b'/');

/// Encodes a label, or one side of a query pair.
pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    percent_encode(bytes.as_ref(), STRICT).to_string()
}

/// Encodes a path, or a greedy label: slashes stay.
pub(crate) fn encode_path(bytes: impl AsRef<[u8]>) -> String {
    percent_encode(bytes.as_ref(), PATH).to_string()
}

/// The bytes behind percent-encoded text.
pub(crate) fn decode_bytes(text: &str) -> Vec<u8> {
    percent_decode(text.as_bytes()).collect()
}

/// The text behind percent-encoded text; `None` if it is not UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    String::from_utf8(decode_bytes(text)).ok()
}

/// The pairs of a query string, decoded. A name without `=` has an empty value; `+` is a plus sign.
pub(crate) fn query_pairs(query: &str) -> impl Iterator<Item = (String, String)> + '_ {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (lossy(name), lossy(value))
    })
}

/// The pairs of a form, decoded: as in a query string, but `+` is a space.
pub(crate) fn form_pairs(form: &str) -> impl Iterator<Item = (String, String)> + '_ {
    form.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (lossy(&name.replace('+', " ")), lossy(&value.replace('+', " ")))
    })
}

fn lossy(text: &str) -> String {
    String::from_utf8_lossy(&decode_bytes(text)).into_owned()
}

/// Appends a pair to a query string.
pub(crate) fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(&encode(name));
    query.push('=');
    query.push_str(&encode(value));
}
