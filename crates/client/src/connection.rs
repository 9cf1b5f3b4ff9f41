//! One request on a connection of its own. What a command asks is little: keeping connections would save less than it
//! would cost to explain.

use std::sync::Arc;

use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::web::Destination;

/// Why there was no answer.
#[derive(Debug, thiserror::Error)]
pub enum ConnectionError {
    /// Nobody listens, the name is unknown, or the connection broke.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// TLS cannot be set up.
    #[error(transparent)]
    Tls(#[from] rustls::Error),
    /// A URL names no server.
    #[error("no server is named")]
    NoServer,
    /// What is to be connected to has no name that a certificate could have.
    #[error(transparent)]
    Name(#[from] rustls::pki_types::InvalidDnsNameError),
    /// What came was no answer.
    #[error(transparent)]
    Http(#[from] hyper::Error),
    /// A token could not be made.
    #[error("the operating system gives no random numbers")]
    Random,
}

/// Sends a request and reads the whole answer.
pub(crate) async fn send(
    to: &Destination,
    tls: &Arc<ClientConfig>,
    request: wire::Request,
) -> Result<wire::Response, ConnectionError> {
    let stream = TcpStream::connect((to.host.as_str(), to.port)).await?;
    stream.set_nodelay(true)?;
    if !to.secure {
        return exchange(stream, request).await;
    }
    let name = ServerName::try_from(to.host.clone())?;
    exchange(TlsConnector::from(tls.clone()).connect(name, stream).await?, request).await
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: wire::Request,
) -> Result<wire::Response, ConnectionError> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    // It ends with the answer; what it says then has been said to the request already.
    let driving = tokio::spawn(connection);
    let response = sender.send_request(request.map(|body| Full::new(bytes::Bytes::from(body)))).await?;
    let (parts, body) = response.into_parts();
    let body = body.collect().await?.to_bytes();
    driving.abort();
    Ok(http::Response::from_parts(parts, body.to_vec()))
}
