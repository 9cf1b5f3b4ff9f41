//! The way to servers: what they are called, and the authorities that they are known by.

use std::sync::Arc;

use http::header::{HOST, HeaderValue};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

use crate::connection::{self, ConnectionError};

/// A way to servers, by HTTP or TLS.
#[derive(Clone, Debug)]
pub struct Web {
    tls: Arc<ClientConfig>,
}

/// A server to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Destination {
    /// Its name or address.
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) secure: bool,
    /// The region that requests are signed for, where the host has one of its own.
    pub(crate) region: Option<&'static str>,
}

impl Web {
    /// The way to servers whose certificates these authorities, or others that they speak for, have signed.
    pub fn new(roots: Vec<CertificateDer<'static>>) -> Result<Self, ConnectionError> {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(roots);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(store)
            .with_no_client_auth();
        Ok(Web { tls: Arc::new(tls) })
    }

    /// Sends a request to where its URL says, and reads the whole answer.
    pub async fn send(&self, request: wire::Request) -> Result<wire::Response, ConnectionError> {
        let (mut parts, body) = request.into_parts();
        let to = Destination::of(&parts.uri).ok_or(ConnectionError::NoServer)?;
        if !parts.headers.contains_key(HOST) {
            let host = HeaderValue::from_str(&to.authority()).map_err(|_| ConnectionError::NoServer)?;
            parts.headers.insert(HOST, host);
        }
        // What is asked of the server is the path alone.
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        parts.uri = path.parse().map_err(|_| ConnectionError::NoServer)?;
        self.reach(&to, http::Request::from_parts(parts, body)).await
    }

    pub(crate) async fn reach(
        &self,
        to: &Destination,
        request: wire::Request,
    ) -> Result<wire::Response, ConnectionError> {
        connection::send(to, &self.tls, request).await
    }
}

impl Destination {
    /// The server that a URL names, if it names one that can be spoken to.
    pub(crate) fn of(url: &http::Uri) -> Option<Destination> {
        let secure = match url.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let host = url.host()?.trim_matches(['[', ']']).to_owned();
        Some(Destination { host, port: url.port_u16().unwrap_or(usual(secure)), secure, region: None })
    }

    /// What the header `Host` says: the port only where it is not the usual one.
    pub(crate) fn authority(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        if self.port == usual(self.secure) { host } else { format!("{host}:{}", self.port) }
    }
}

/// The certificates in a PEM file; what is none is left out.
pub fn certificates(pem: &str) -> Vec<CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(pem.as_bytes()).filter_map(Result::ok).collect()
}

fn usual(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_a_server() {
        let check = |url: &str, expected: Option<(&str, u16, &str)>| {
            let url: Option<http::Uri> = url.parse().ok();
            let found = url.as_ref().and_then(Destination::of);
            let found = found.as_ref().map(|to| (to.host.clone(), to.port, to.authority()));
            assert_eq!(found, expected.map(|(host, port, name)| (host.to_owned(), port, name.to_owned())));
        };
        check("http://localhost:5000", Some(("localhost", 5000, "localhost:5000")));
        check("https://example.com/path?query", Some(("example.com", 443, "example.com")));
        check("https://[::1]:4566", Some(("::1", 4566, "[::1]:4566")));
        check("localhost:5000", None);
        check("ftp://localhost", None);
    }
}
