//! Which credentials does a request claim?

use http::request::Parts;
use schema::Timestamp;

use super::canonical::Signed;
use super::payload::Payload;
use super::refusal::Refusal;
use super::{ALGORITHM, Scope, v2};
use crate::uri;

/// The longest life of a presigned URL, in seconds: a week.
const MAX_EXPIRES: i64 = 604_800;

/// What a request says of its signer. Nothing of it is to be believed before [`Claim::verify`].
#[derive(Clone, Debug)]
pub struct Claim {
    /// The access key.
    pub access_key: String,
    /// The session token of temporary credentials.
    pub token: Option<String>,
    /// What the signing key is good for. Version 2 has none: its region is empty.
    pub scope: Scope,
    /// The names of the signed headers.
    pub signed_headers: Vec<String>,
    /// When it was signed.
    pub moment: Timestamp,
    /// How the signature travels.
    pub form: Form,
    /// What the signature says of the body.
    pub payload: Payload,
    /// The signature as it was sent.
    pub(super) signature: String,
    /// What may have been signed, up to the payload's hash: once with every form of the host's name.
    pub(super) lines: Vec<Vec<u8>>,
}

/// How a signature travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query, for so many seconds.
    Query {
        /// How long the URL lives.
        expires: i64,
    },
    /// As the password of Git's basic authentication.
    Git,
    /// In the query, by version 2 of S3's signature: the moment is the end of its life.
    V2,
}

/// The claim of a request; `None` if it is not signed at all.
pub fn parse(parts: &Parts) -> Result<Option<Claim>, Refusal> {
    if let Some(value) = parts.headers.get(http::header::AUTHORIZATION) {
        let value = value.to_str().map_err(|_| malformed("The Authorization header is no text."))?;
        return match value.split_once(' ') {
            Some((ALGORITHM, rest)) => by_header(parts, rest).map(Some),
            Some(("AWS", _)) => Err(Refusal::Version),
            // Whatever it is, it is no signature: Git's and the registry's basic authentication is read elsewhere.
            Some(("Basic" | "Bearer", _)) => Ok(None),
            _ => Err(malformed("The Authorization header's algorithm must be AWS4-HMAC-SHA256.")),
        };
    }
    let query = parts.uri.query().unwrap_or_default();
    if query.contains("X-Amz-Algorithm=") || query.contains("X-Amz-Signature=") {
        return by_query(parts, query).map(Some);
    }
    if query.contains("AWSAccessKeyId=") && query.contains("Signature=") {
        return v2::parse(parts, query).map(Some);
    }
    Ok(None)
}

fn by_header(parts: &Parts, fields: &str) -> Result<Claim, Refusal> {
    let field = |name: &str| {
        let mut fields = fields.split(',').map(str::trim);
        fields.find_map(|field| field.strip_prefix(name)?.strip_prefix('='))
    };
    let found = [field("Credential"), field("SignedHeaders"), field("Signature")];
    let [Some(credential), Some(names), Some(signature)] = found else {
        let missing =
            ["Credential", "SignedHeaders", "Signature"].iter().zip(found).filter(|(_, f)| f.is_none());
        let texts = missing.map(|(name, _)| format!("Authorization header requires '{name}' parameter."));
        return Err(Refusal::Malformed(texts.collect::<Vec<_>>().join(" ")));
    };
    let (access_key, scope) = credential_of(credential)?;
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let date = header("x-amz-date").or_else(|| header("date"));
    let date = date.ok_or_else(|| {
        malformed("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
    })?;
    let moment =
        Timestamp::parse(date).ok_or_else(|| malformed(&format!("The date '{date}' cannot be read.")))?;
    let names = split_names(names);
    let payload = match header("x-amz-content-sha256") {
        Some(text) => Payload::parse(text).ok_or(Refusal::ContentHash)?,
        None if scope.service == "s3" => return Err(Refusal::NoContentHash),
        None => Payload::Body,
    };
    check_names(parts, &names)?;
    Ok(Claim {
        lines: lines(parts, parts.uri.query().unwrap_or_default(), &names, scope.service == "s3"),
        access_key,
        token: header("x-amz-security-token").map(str::to_owned),
        scope,
        signed_headers: names,
        moment,
        form: Form::Header,
        payload,
        signature: signature.to_owned(),
    })
}

fn by_query(parts: &Parts, query: &str) -> Result<Claim, Refusal> {
    let pairs: Vec<(String, String)> = uri::query_pairs(query).collect();
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let needed =
        ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Date"];
    let [Some(algorithm), Some(credential), Some(names), Some(signature), Some(date)] = needed.map(get)
    else {
        return Err(Refusal::Query(
            "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, \
             X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
                .to_owned(),
        ));
    };
    if algorithm != ALGORITHM {
        return Err(Refusal::Query("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"".to_owned()));
    }
    let (access_key, scope) = credential_of(credential)?;
    let moment = Timestamp::parse(date).ok_or_else(|| {
        Refusal::Query("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"".to_owned())
    })?;
    let s3 = scope.service == "s3";
    let expires = match get("X-Amz-Expires").map(str::parse::<i64>) {
        Some(Ok(seconds)) if seconds < 0 => {
            return Err(Refusal::Query("X-Amz-Expires must be non-negative".to_owned()));
        }
        Some(Ok(seconds)) if seconds > MAX_EXPIRES => {
            return Err(Refusal::Query(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be \
                 less than 604800 seconds"
                    .to_owned(),
            ));
        }
        Some(Ok(seconds)) => seconds,
        Some(Err(_)) => return Err(Refusal::Query("X-Amz-Expires should be a number".to_owned())),
        None if s3 => {
            return Err(Refusal::Query("X-Amz-Expires is required".to_owned()));
        }
        // Other services give a URL the life of any signature.
        None => 900,
    };
    let names = split_names(names);
    check_names(parts, &names)?;
    let told = parts.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    let payload = match told.or_else(|| get("X-Amz-Content-Sha256")) {
        Some(text) => Payload::parse(text).ok_or(Refusal::ContentHash)?,
        None if s3 => Payload::Unsigned,
        None => Payload::Body,
    };
    Ok(Claim {
        lines: lines(parts, query, &names, s3),
        access_key,
        token: get("X-Amz-Security-Token").map(str::to_owned),
        scope,
        signed_headers: names,
        moment,
        form: Form::Query { expires },
        payload,
        signature: signature.to_owned(),
    })
}

/// `AKIA…/20261121/eu-west-1/s3/aws4_request`
pub(super) fn credential_of(credential: &str) -> Result<(String, Scope), Refusal> {
    let parts: Vec<&str> = credential.rsplitn(5, '/').collect();
    let [terminator, service, region, date, access_key] = parts.as_slice() else {
        return Err(Refusal::Credential(credential.to_owned()));
    };
    if *terminator != "aws4_request" {
        return Err(Refusal::Terminator((*terminator).to_owned()));
    }
    let scope =
        Scope { date: (*date).to_owned(), region: (*region).to_owned(), service: (*service).to_owned() };
    Ok(((*access_key).to_owned(), scope))
}

fn split_names(names: &str) -> Vec<String> {
    names.split(';').map(str::to_ascii_lowercase).collect()
}

/// Whether all is signed that must be: the host, and every header that is AWS's own.
fn check_names(parts: &Parts, names: &[String]) -> Result<(), Refusal> {
    let signed = |name: &str| names.iter().any(|n| n == name);
    if !signed("host") {
        return Err(malformed("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."));
    }
    let unsigned = parts.headers.keys().map(http::HeaderName::as_str);
    let unsigned: Vec<String> =
        unsigned.filter(|name| name.starts_with("x-amz-") && !signed(name)).map(str::to_owned).collect();
    if unsigned.is_empty() { Ok(()) } else { Err(Refusal::NotSigned(unsigned)) }
}

/// What may have been signed. Clients differ in whether the host has its port in it.
fn lines(parts: &Parts, query: &str, names: &[String], s3: bool) -> Vec<Vec<u8>> {
    let signed = Signed {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query,
        headers: &parts.headers,
        names,
        s3,
    };
    hosts(parts).iter().map(|host| signed.lines(host)).collect()
}

/// The host of a request, as sent and without its port.
pub(super) fn hosts(parts: &Parts) -> Vec<String> {
    let header = parts.headers.get(http::header::HOST).and_then(|value| value.to_str().ok());
    let host = header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str)).unwrap_or_default();
    forms_of(host)
}

/// A host's name as it is, and without its port.
pub(super) fn forms_of(host: &str) -> Vec<String> {
    let bare = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    let mut hosts = vec![host.to_owned()];
    hosts.extend(bare.map(|(bare, _)| bare.to_owned()));
    hosts
}

fn malformed(text: &str) -> Refusal {
    Refusal::Malformed(text.to_owned())
}
