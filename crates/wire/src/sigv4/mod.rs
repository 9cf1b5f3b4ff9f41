//! AWS's signatures: which credentials does a request claim, and are they really its signer's?
//!
//! It takes two steps, since the secret is somewhere else: [`parse`] gives a [`Claim`], its access key leads the
//! caller to the secret, and [`Claim::verify`] tells the truth of it. [`sign`] and [`presign`] are the other side.
//!
//! Verified are the header form, the presigned form, bodies in signed and unsigned chunks ([`chunked`]), Git's form
//! ([`Claim::git`]), and the one thing that is left of version 2: the presigned S3 URLs that boto3 still makes by
//! default in older regions.

mod canonical;
pub mod chunked;
mod claim;
mod git;
mod key;
mod payload;
mod refusal;
mod sign;
mod v2;
mod verify;

use std::fmt;

use http::request::Parts;
use schema::Timestamp;

use crate::uri;

pub use claim::{Claim, Form, parse};
pub use key::Keys;
pub use payload::{Hasher, Payload, hash};
pub use refusal::Refusal;
pub use sign::{Credentials, Signing, presign, sign};
pub use verify::{Expected, Verified};

/// The one algorithm.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// What a signing key is good for: a day, a region, a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    /// The day: `20261121`.
    pub date: String,
    /// The region: `eu-west-1`.
    pub region: String,
    /// The service's signing name: `s3`.
    pub service: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }
}

/// The scope that a request's signature names, if it has one that can be read. Nothing is verified here.
pub fn scope_of(parts: &Parts) -> Option<Scope> {
    let header = parts.headers.get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let credential = if let Some(header) = header {
        let (_, rest) = header.split_once("Credential=")?;
        rest.split([',', ' ']).next()?.to_owned()
    } else {
        let mut pairs = uri::query_pairs(parts.uri.query()?);
        pairs.find(|(name, _)| name == "X-Amz-Credential")?.1
    };
    claim::credential_of(&credential).ok().map(|(_, scope)| scope)
}

/// `20261121T100109Z`
fn basic(moment: Timestamp) -> String {
    let whole = Timestamp(moment.0.div_euclid(1000).saturating_mul(1000));
    whole.to_string().chars().filter(|c| !matches!(c, '-' | ':')).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or_default());
        }
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}
