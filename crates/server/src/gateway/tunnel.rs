//! Tunnels: bytes carried both ways until one side ends, and those that the user's own proxy opens for us.

use bytes::Bytes;
use http::header::{HOST, PROXY_AUTHORIZATION};
use http::uri::Authority;
use http::{HeaderValue, Method, Request, Uri};
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::copy_bidirectional;

use super::gate::Gate;
use super::refusal::Refusal;
use super::route::Target;
use super::stream::Stream;
use super::upstream::Proxy;

/// Carries bytes between two connections, until both have ended or the gateway stops.
pub(crate) async fn carry(gate: &Gate, mut one: Stream, mut other: Stream) {
    tokio::select! {
        () = gate.stopping.cancelled() => {}
        carried = copy_bidirectional(&mut one, &mut other) => {
            if let Err(error) = carried {
                tracing::debug!(%error, "a tunnel broke");
            }
        }
    }
}

/// Has the user's proxy open a tunnel.
pub(crate) async fn through(proxy: &Proxy, target: &Target) -> Result<Stream, Refusal> {
    let failed = |source| Refusal::Proxy { proxy: proxy.to_string(), source };
    let broken = |source| failed(std::io::Error::other::<hyper::Error>(source));
    let stream = proxy.dial().await.map_err(failed)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    // It ends with the connection: when the tunnel is taken over, when the proxy refuses, when `sender` is dropped.
    tokio::spawn(connection.with_upgrades());
    let response = sender.send_request(request(proxy, target)?).await.map_err(broken)?;
    if !response.status().is_success() {
        return Err(Refusal::ProxyRefused {
            proxy: proxy.to_string(),
            host: target.host.clone(),
            status: response.status(),
        });
    }
    Ok(Stream::new(TokioIo::new(hyper::upgrade::on(response).await.map_err(broken)?)))
}

fn request(proxy: &Proxy, target: &Target) -> Result<Request<Empty<Bytes>>, Refusal> {
    let authority = target.to_string();
    let host = HeaderValue::from_str(&authority).map_err(|_| Refusal::Target)?;
    let authority: Authority = authority.parse().map_err(|_| Refusal::Target)?;
    let mut request = Request::new(Empty::new());
    *request.method_mut() = Method::CONNECT;
    *request.uri_mut() = Uri::from(authority);
    request.headers_mut().insert(HOST, host);
    if let Some(authorization) = &proxy.authorization {
        request.headers_mut().insert(PROXY_AUTHORIZATION, authorization.clone());
    }
    Ok(request)
}
