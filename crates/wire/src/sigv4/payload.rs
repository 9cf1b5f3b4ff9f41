//! What a signature says of the body.

use ring::digest::{Context, SHA256};

use super::{Refusal, hex};

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

    /// Whether a body with that SHA-256 (in hex) is the one that was signed, as far as this says.
    pub fn check(&self, found: &str) -> Result<(), Refusal> {
        match self {
            Payload::Hash(claimed) if claimed != found => {
                Err(Refusal::Body { claimed: claimed.clone(), found: found.to_owned() })
            }
            _ => Ok(()),
        }
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

/// The SHA-256 of a body that comes in pieces.
#[derive(Clone)]
pub struct Hasher(Context);

impl Hasher {
    /// The hash of nothing yet.
    pub fn new() -> Hasher {
        Hasher(Context::new(&SHA256))
    }

    /// Takes a piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// The hash of all pieces, in hex.
    pub fn finish(self) -> String {
        hex(self.0.finish().as_ref())
    }
}

impl Default for Hasher {
    fn default() -> Self {
        Hasher::new()
    }
}

/// The SHA-256 of a body, in hex.
pub fn hash(body: &[u8]) -> String {
    let mut hasher = Hasher::new();
    hasher.update(body);
    hasher.finish()
}
