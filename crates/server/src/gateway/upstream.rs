//! The user's own proxy, through which the gateway reaches the rest of the world.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::exceptions::Exceptions;
use super::names;
use super::stream::Stream;
use crate::Variables;
use crate::bundle::Bundle;

/// The proxies that the user's environment names, for plain and for secure requests, and their exceptions.
#[derive(Debug, Clone, Default)]
pub struct Upstream {
    http: Option<Proxy>,
    https: Option<Proxy>,
    exceptions: Exceptions,
}

/// What a request to another host is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A request in absolute form: plain HTTP.
    Forward,
    /// A tunnel.
    Tunnel,
}

/// One proxy.
#[derive(Clone)]
pub(crate) struct Proxy {
    pub(crate) host: String,
    pub(crate) port: u16,
    /// The value of `Proxy-Authorization`, if its address has credentials.
    pub(crate) authorization: Option<HeaderValue>,
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

/// Why the user's proxy cannot be used. The address is not repeated: it may hold a password.
#[derive(Debug, thiserror::Error)]
pub enum UpstreamError {
    /// A proxy that speaks neither HTTP nor HTTPS.
    #[error("`{variable}` names a proxy of the kind `{scheme}`; only `http` and `https` proxies can be used")]
    Scheme {
        /// The environment variable.
        variable: String,
        /// The kind of proxy.
        scheme: String,
    },
    /// An address that cannot be read.
    #[error("`{variable}` is not the address of a proxy; write it as `http://user:password@host:port`")]
    Address {
        /// The environment variable.
        variable: String,
    },
    /// TLS to the proxy cannot be set up.
    #[error("TLS to the proxy that `{variable}` names cannot be set up: {source}")]
    Tls {
        /// The environment variable.
        variable: String,
        /// What was found wrong.
        source: rustls::Error,
    },
}

impl Upstream {
    /// The proxies that the variables name: those that [`crate::environment::before`] sees, so that we do not take
    /// ourselves for one. An `https` proxy must be vouched for by the bundle.
    pub fn from_variables(variables: &Variables, bundle: &Bundle) -> Result<Upstream, UpstreamError> {
        let proxy = |names: [&str; 4]| match first(variables, &names) {
            Some((name, address)) => Proxy::parse(name, address, bundle).map(Some),
            None => Ok(None),
        };
        Ok(Upstream {
            http: proxy(["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])?,
            https: proxy(["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])?,
            exceptions: first(variables, &["no_proxy", "NO_PROXY"])
                .map(|(_, list)| Exceptions::parse(list))
                .unwrap_or_default(),
        })
    }

    /// The proxy to ask for a host, in [`names::plain`] form, if any.
    pub(crate) fn proxy(&self, purpose: Purpose, host: &str, port: u16) -> Option<&Proxy> {
        let proxy = match purpose {
            Purpose::Forward => &self.http,
            Purpose::Tunnel => &self.https,
        };
        proxy.as_ref().filter(|_| !self.exceptions.cover(host, port))
    }

    pub(crate) fn proxies(&self) -> impl Iterator<Item = &Proxy> {
        self.http.iter().chain(&self.https)
    }
}

/// The first variable that says something. Lower case comes first, as clients have it.
fn first<'a>(variables: &'a Variables, names: &[&'a str]) -> Option<(&'a str, &'a str)> {
    names.iter().find_map(|name| match variables.get(*name) {
        Some(value) if !value.trim().is_empty() => Some((*name, value.trim())),
        _ => None,
    })
}

impl Proxy {
    fn parse(variable: &str, address: &str, bundle: &Bundle) -> Result<Proxy, UpstreamError> {
        let malformed = || UpstreamError::Address { variable: variable.to_owned() };
        let (scheme, rest) = address.split_once("://").unwrap_or(("http", address));
        let uri: Uri = format!("proxy://{rest}").parse().map_err(|_| malformed())?;
        let authority = uri.authority().filter(|found| !found.host().is_empty()).ok_or_else(malformed)?;
        let host = names::plain(authority.host());
        let (tls, usual_port) = match scheme.to_ascii_lowercase().as_str() {
            "http" => (None, 80),
            "https" => {
                let name = ServerName::try_from(host.clone()).map_err(|_| malformed())?;
                let tls = |source| UpstreamError::Tls { variable: variable.to_owned(), source };
                (Some((connector(bundle).map_err(tls)?, name)), 443)
            }
            other => {
                return Err(UpstreamError::Scheme {
                    variable: variable.to_owned(),
                    scheme: other.to_owned(),
                });
            }
        };
        let port = authority.port_u16().unwrap_or(usual_port);
        let credentials = authority.as_str().rsplit_once('@').map(|(credentials, _)| credentials);
        let authorization = credentials.map(basic).transpose().map_err(|_| malformed())?;
        Ok(Proxy { host, port, authorization, tls })
    }

    /// Connects to the proxy itself.
    pub(crate) async fn dial(&self) -> std::io::Result<Stream> {
        let tcp = TcpStream::connect((self.host.as_str(), self.port)).await?;
        tcp.set_nodelay(true)?;
        Ok(match &self.tls {
            None => Stream::new(tcp),
            Some((connector, name)) => Stream::new(connector.connect(name.clone(), tcp).await?),
        })
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        write!(f, "{scheme}://{}:{}", self.host, self.port)
    }
}

/// Without the credentials.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({self})")
    }
}

fn connector(bundle: &Bundle) -> Result<TlsConnector, rustls::Error> {
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(bundle.roots())
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsConnector::from(Arc::new(config)))
}

/// `user:password` of an address, percent-encoded there, as a header has them.
fn basic(credentials: &str) -> Result<HeaderValue, http::header::InvalidHeaderValue> {
    let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
    let mut plain: Vec<u8> = percent_decode_str(user).collect();
    plain.push(b':');
    plain.extend(percent_decode_str(password));
    let mut value = HeaderValue::from_str(&format!("Basic {}", BASE64.encode(plain)))?;
    value.set_sensitive(true);
    Ok(value)
}
