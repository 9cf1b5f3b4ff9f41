//! Signs requests, in the header and presigned forms.

use http::HeaderValue;
use http::request::Parts;
use ring::hmac;
use schema::{ApiError, Timestamp};

use super::canonical::Signed;
use super::claim::hosts;
use super::payload::{Payload, hash};
use super::{ALGORITHM, Scope, basic, hex, key};
use crate::uri;

/// What a caller signs with.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The access key.
    pub access_key: String,
    /// The secret.
    pub secret: String,
    /// The session token of temporary credentials.
    pub token: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credentials({})", self.access_key)
    }
}

/// What a signature is made of besides the request.
#[derive(Clone, Copy, Debug)]
pub struct Signing<'a> {
    /// Whose it is.
    pub credentials: &'a Credentials,
    /// The region that it is for.
    pub region: &'a str,
    /// The signing name of the service that it is for.
    pub service: &'a str,
    /// Now.
    pub now: Timestamp,
}

impl Signing<'_> {
    fn scope(&self) -> Scope {
        let date = basic(self.now).get(..8).unwrap_or_default().to_owned();
        Scope { date, region: self.region.to_owned(), service: self.service.to_owned() }
    }

    fn signature(&self, parts: &Parts, query: &str, names: &[String], payload: &str) -> String {
        let signed = Signed {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query,
            headers: &parts.headers,
            names,
            s3: self.service == "s3",
        };
        let host = hosts(parts).into_iter().next().unwrap_or_default();
        let canonical = [signed.lines(&host).as_slice(), payload.as_bytes()].concat();
        let scope = self.scope();
        let text = format!("{ALGORITHM}\n{}\n{scope}\n{}", basic(self.now), hash(&canonical));
        let key = key::derive(&self.credentials.secret, &scope);
        hex(hmac::sign(&key, text.as_bytes()).as_ref())
    }
}

/// Signs a request, which must have its host: sets `Authorization` and what it needs. `payload` is what is said of
/// the body: its hash, or that it is not signed.
pub fn sign(parts: &mut Parts, payload: &Payload, signing: &Signing<'_>) -> Result<(), ApiError> {
    let told = payload.text().map_or_else(|| hash(b""), str::to_owned);
    set(parts, "x-amz-date", &basic(signing.now))?;
    set(parts, "x-amz-content-sha256", &told)?;
    if let Some(token) = &signing.credentials.token {
        set(parts, "x-amz-security-token", token)?;
    }
    let mut names: Vec<String> = parts.headers.keys().map(|name| name.as_str().to_owned()).collect();
    names.retain(|name| {
        name.starts_with("x-amz-") || matches!(name.as_str(), "host" | "content-type" | "content-md5")
    });
    if !names.iter().any(|name| name == "host") {
        names.push("host".to_owned());
    }
    names.sort();
    let query = parts.uri.query().unwrap_or_default();
    let signature = signing.signature(parts, query, &names, &told);
    let value = format!(
        "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={signature}",
        signing.credentials.access_key,
        signing.scope(),
        names.join(";")
    );
    set(parts, "authorization", &value)
}

/// Puts a signature into a request's query, good for `expires` seconds. Only the host is signed of its headers.
pub fn presign(parts: &mut Parts, expires: u32, signing: &Signing<'_>) -> Result<(), ApiError> {
    let mut query = parts.uri.query().unwrap_or_default().to_owned();
    let credential = format!("{}/{}", signing.credentials.access_key, signing.scope());
    uri::push_pair(&mut query, "X-Amz-Algorithm", ALGORITHM);
    uri::push_pair(&mut query, "X-Amz-Credential", &credential);
    uri::push_pair(&mut query, "X-Amz-Date", &basic(signing.now));
    uri::push_pair(&mut query, "X-Amz-Expires", &expires.to_string());
    uri::push_pair(&mut query, "X-Amz-SignedHeaders", "host");
    if let Some(token) = &signing.credentials.token {
        uri::push_pair(&mut query, "X-Amz-Security-Token", token);
    }
    let payload = if signing.service == "s3" { "UNSIGNED-PAYLOAD".to_owned() } else { hash(b"") };
    let signature = signing.signature(parts, &query, &["host".to_owned()], &payload);
    uri::push_pair(&mut query, "X-Amz-Signature", &signature);
    let mut uri = parts.uri.clone().into_parts();
    let path_and_query = format!("{}?{query}", parts.uri.path());
    uri.path_and_query = Some(path_and_query.parse().map_err(unwritable)?);
    parts.uri = http::Uri::from_parts(uri).map_err(unwritable)?;
    Ok(())
}

fn set(parts: &mut Parts, name: &'static str, value: &str) -> Result<(), ApiError> {
    parts.headers.insert(name, HeaderValue::from_str(value).map_err(unwritable)?);
    Ok(())
}

fn unwritable(error: impl std::fmt::Display) -> ApiError {
    ApiError::new("InvalidArgument", format!("it cannot be written as HTTP: {error}"))
}
