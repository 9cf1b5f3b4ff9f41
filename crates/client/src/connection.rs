//! One request on a connection of its own. The gateway is on this machine: keeping connections would save less than it
//! would cost to explain.

use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::Endpoint;

/// Why there was no answer.
#[derive(Debug, thiserror::Error)]
pub enum ConnectionError {
    /// Nobody listens, or the connection broke.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// TLS cannot be set up.
    #[error(transparent)]
    Tls(#[from] rustls::Error),
    /// What came was no answer.
    #[error(transparent)]
    Http(#[from] hyper::Error),
    /// A token could not be made.
    #[error("the operating system gives no random numbers")]
    Random,
}

/// Sends a request and reads the whole answer.
pub(crate) async fn send(
    endpoint: &Endpoint,
    request: wire::Request,
) -> Result<wire::Response, ConnectionError> {
    let stream = TcpStream::connect(endpoint.address).await?;
    stream.set_nodelay(true)?;
    let name = ServerName::from(endpoint.address.ip());
    let stream = TlsConnector::from(endpoint.tls.clone()).connect(name, stream).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    // It ends with the answer; what it says then has been said to the request already.
    let driving = tokio::spawn(connection);
    let response = sender.send_request(request.map(|body| Full::new(bytes::Bytes::from(body)))).await?;
    let (parts, body) = response.into_parts();
    let body = body.collect().await?.to_bytes();
    driving.abort();
    Ok(http::Response::from_parts(parts, body.to_vec()))
}
