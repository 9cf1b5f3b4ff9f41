//! What a signature says of the body.

use ring::digest::{SHA256, digest};

use super::hex;

/// What a signature says of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Nothing on its own: the body's hash is a part of what is signed.
    Body,
    /// The body has this SHA-256, in hex.
    Hash(String),
    /// The body is not signed.
    Unsigned,
    /// The body comes in chunks: see [`super::chunked::Decoder`].
    Chunks {
        /// Whether each chunk is signed.
        signed: bool,
        /// Whether headers follow the last chunk.
        trailer: bool,
    },
}

impl Payload {
    /// What `x-amz-content-sha256` says; `None` if it says nothing that AWS knows.
    pub(super) fn parse(text: &str) -> Option<Payload> {
        Some(match text {
            "UNSIGNED-PAYLOAD" => Payload::Unsigned,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Payload::Chunks { signed: false, trailer: true },
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Payload::Chunks { signed: true, trailer: false },
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Payload::Chunks { signed: true, trailer: true },
            hash if hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit()) => {
                Payload::Hash(hash.to_ascii_lowercase())
            }
            _ => return None,
        })
    }

    /// How it is written in a canonical request; `None` if that takes the body's hash.
    pub(super) fn text(&self) -> Option<&str> {
        Some(match self {
            Payload::Body => return None,
            Payload::Hash(hash) => hash,
            Payload::Unsigned => "UNSIGNED-PAYLOAD",
            Payload::Chunks { signed: false, .. } => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            Payload::Chunks { signed: true, trailer: false } => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Payload::Chunks { signed: true, trailer: true } => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        })
    }
}

/// The SHA-256 of a body, in hex.
pub fn hash(body: &[u8]) -> String {
    hex(digest(&SHA256, body).as_ref())
}
