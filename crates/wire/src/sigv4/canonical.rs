//! The canonical form of a request, which is what is signed.

use http::HeaderMap;

use crate::uri;

/// The parts of a request that a signature covers.
pub(super) struct Signed<'a> {
    /// The method.
    pub(super) method: &'a str,
    /// The path as it was sent.
    pub(super) path: &'a str,
    /// The query as it was sent.
    pub(super) query: &'a str,
    /// The headers.
    pub(super) headers: &'a HeaderMap,
    /// The names of those that are signed, in the order of the signature.
    pub(super) names: &'a [String],
    /// S3 takes the path as it is; everybody else's is normalised and encoded twice.
    pub(super) s3: bool,
}

impl Signed<'_> {
    /// All lines but the last, the payload's hash. `host` stands in for the header of that name.
    pub(super) fn lines(&self, host: &str) -> Vec<u8> {
        let path = if self.s3 { once(self.path) } else { uri::encode_path(normalise(self.path)) };
        let mut lines = format!("{}\n{path}\n{}\n", self.method, canonical_query(self.query)).into_bytes();
        for name in self.names {
            lines.extend_from_slice(name.as_bytes());
            lines.push(b':');
            if name == "host" {
                lines.extend_from_slice(host.as_bytes());
            } else {
                for (index, value) in self.headers.get_all(name.as_str()).iter().enumerate() {
                    if index > 0 {
                        lines.push(b',');
                    }
                    lines.extend(collapse(value.as_bytes()));
                }
            }
            lines.push(b'\n');
        }
        lines.push(b'\n');
        lines.extend_from_slice(self.names.join(";").as_bytes());
        lines.push(b'\n');
        lines
    }
}

/// The path encoded once, however much of it was encoded when it was sent.
fn once(path: &str) -> String {
    if path.is_empty() { "/".to_owned() } else { uri::encode_path(uri::decode_bytes(path)) }
}

/// The path without empty and dot segments.
fn normalise(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    let end = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{end}", segments.join("/"))
}

/// The query sorted and encoded anew, without a signature of its own.
fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (uri::encode(uri::decode_bytes(name)), uri::encode(uri::decode_bytes(value))))
        .filter(|(name, _)| name != "X-Amz-Signature")
        .collect();
    pairs.sort();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// A header's value with single spaces.
fn collapse(value: &[u8]) -> Vec<u8> {
    let words = value.split(|b| matches!(b, b' ' | b'\t')).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(&b' ')
}
