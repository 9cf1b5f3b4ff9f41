//! What is left of version 2: presigned S3 URLs, which boto3 makes by default in the older regions.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use http::request::Parts;
use ring::hmac;
use schema::Timestamp;

use super::Scope;
use super::claim::{Claim, Form};
use super::payload::Payload;
use super::refusal::Refusal;
use super::verify::{Expected, Verified};
use crate::route::Host;
use crate::uri;

/// The parameters that are signed with the path.
const SIGNED: [&str; 32] = [
    "accelerate",
    "acl",
    "cors",
    "delete",
    "lifecycle",
    "location",
    "logging",
    "notification",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
    "inventory",
    "analytics",
    "metrics",
    "select",
    "select-type",
];

/// The claim of `AWSAccessKeyId`, `Expires` and `Signature`.
pub(super) fn parse(parts: &Parts, query: &str) -> Result<Claim, Refusal> {
    let pairs: Vec<(String, String)> = uri::query_pairs(query).collect();
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let found = (get("AWSAccessKeyId"), get("Signature"), get("Expires"));
    let (Some(access_key), Some(signature), Some(expires)) = found else {
        return Err(Refusal::Query(
            "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters"
                .to_owned(),
        ));
    };
    let end = expires.parse::<i64>().ok().and_then(|seconds| seconds.checked_mul(1000));
    let end = end
        .ok_or_else(|| Refusal::Query(format!("Invalid date (should be seconds since epoch): {expires}")))?;
    Ok(Claim {
        access_key: access_key.to_owned(),
        token: get("x-amz-security-token").map(str::to_owned),
        scope: Scope { date: String::new(), region: String::new(), service: "s3".to_owned() },
        signed_headers: Vec::new(),
        moment: Timestamp(end),
        form: Form::V2,
        payload: Payload::Unsigned,
        signature: signature.to_owned(),
        lines: vec![string_to_sign(parts, &pairs, expires).into_bytes()],
    })
}

/// Whether the claim is true.
pub(super) fn verify(
    claim: &Claim,
    secret: &str,
    now: Timestamp,
    expected: Expected<'_>,
) -> Result<Verified, Refusal> {
    if expected.service != "s3" {
        return Err(Refusal::Version);
    }
    if now > claim.moment {
        return Err(Refusal::Over { expires: 0, end: claim.moment, now });
    }
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes());
    let signature = BASE64.decode(&claim.signature).unwrap_or_default();
    let text = claim.lines.first().map(Vec::as_slice).unwrap_or_default();
    if hmac::verify(&key, text, &signature).is_ok() {
        return Ok(Verified { chain: None });
    }
    Err(Refusal::Signature {
        access_key: claim.access_key.clone(),
        provided: claim.signature.clone(),
        string_to_sign: String::from_utf8_lossy(text).into_owned(),
        canonical_request: String::new(),
    })
}

fn string_to_sign(parts: &Parts, pairs: &[(String, String)], expires: &str) -> String {
    let header = |name: &str| {
        let header = parts.headers.get(name).and_then(|value| value.to_str().ok());
        let moved = || pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        header.or_else(moved).unwrap_or_default()
    };
    let mut text =
        format!("{}\n{}\n{}\n{expires}\n", parts.method, header("content-md5"), header("content-type"));
    // boto3 moves the headers that it signed into the query.
    let own = parts.headers.iter().map(|(n, v)| (n.as_str(), v.to_str().unwrap_or_default().trim()));
    let moved = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let mut amazon: Vec<(&str, &str)> = own.chain(moved).filter(|(n, _)| n.starts_with("x-amz-")).collect();
    amazon.sort_unstable();
    for (name, value) in amazon {
        text.extend([name, ":", value, "\n"]);
    }
    if let Some(bucket) = Host::of(parts).bucket {
        text.push('/');
        text.push_str(&bucket);
    }
    text.push_str(parts.uri.path());
    let mut signed: Vec<_> = pairs.iter().filter(|(name, _)| SIGNED.contains(&name.as_str())).collect();
    signed.sort_unstable();
    for (index, (name, value)) in signed.into_iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(name);
        if !value.is_empty() {
            text.push('=');
            text.push_str(value);
        }
    }
    text
}
