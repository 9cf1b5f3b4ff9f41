//! The proxy: tunnels and requests in absolute form, ended here for AWS's names and passed on for all others.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use http::header::{CONNECTION, EXPECT, HOST, HeaderName, PROXY_AUTHORIZATION, TE, UPGRADE};
use http::uri::{PathAndQuery, Scheme};
use http::{HeaderMap, HeaderValue, Request, Response, Uri, Version};
use http_body_util::BodyExt;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::time::timeout;

use super::body::{RequestBody, ResponseBody, empty};
use super::connection::{self, Visit};
use super::gate::Gate;
use super::handler::{Connection, Origin, Via};
use super::names;
use super::refusal::Refusal;
use super::route::{Route, Target};
use super::stream::Stream;
use super::tunnel;
use super::upstream::{Proxy, Purpose};

/// Where containers find their credentials. Clients go there without a proxy; one that does not means the same.
const CONTAINER_CREDENTIALS: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)), 80);

/// Opens a tunnel: to ourselves, or to another host.
pub(crate) async fn connect(
    gate: &Arc<Gate>,
    mut request: Request<RequestBody>,
    visit: Visit,
) -> Result<Response<ResponseBody>, Refusal> {
    let Visit { connection, place } = visit;
    let target = Target::read(request.uri().authority().ok_or(Refusal::Target)?, None)?;
    if matches!(connection.via, Via::Connect { .. }) {
        return Err(Refusal::Nested);
    }
    let theirs = if is_ours(&target, &connection) {
        None
    } else {
        Some(dial(gate, &connection.origin, &target).await?)
    };
    let inside = Connection {
        secure: false,
        via: Via::Connect { host: target.host.clone() },
        requested_host: Some(target.host),
        ..connection
    };
    let inside = Visit { connection: inside, place };
    let upgrade = hyper::upgrade::on(&mut request);
    let shared = gate.clone();
    gate.spawn(async move {
        let Ok(upgraded) = upgrade.await else { return };
        let client = Stream::new(TokioIo::new(upgraded));
        match theirs {
            None => connection::enter(shared, client, inside).await,
            // The place is given up with `inside`, which stays until the tunnel has ended.
            Some(theirs) => tunnel::carry(&shared, client, theirs).await,
        }
    });
    Ok(Response::new(empty()))
}

/// Answers a request that names its host in its target, ourselves or by asking that host.
pub(crate) async fn absolute(
    gate: &Arc<Gate>,
    mut request: Request<RequestBody>,
    mut connection: Connection,
) -> Result<Response<ResponseBody>, Refusal> {
    let uri = request.uri().clone();
    let scheme = uri.scheme().cloned().unwrap_or(Scheme::HTTP);
    let usual_port = if scheme == Scheme::HTTPS { 443 } else { 80 };
    let authority = uri.authority().ok_or(Refusal::Target)?;
    let target = Target::read(authority, Some(usual_port))?;
    // RFC 9112, section 3.2.2: what the target says is the host, whatever the header says.
    let host = authority.as_str().rsplit('@').next().unwrap_or_default();
    request.headers_mut().insert(HOST, HeaderValue::from_str(host).map_err(|_| Refusal::Target)?);
    if !is_ours(&target, &connection) {
        if scheme != Scheme::HTTP {
            return Err(Refusal::Scheme(scheme.to_string()));
        }
        return forward(gate, request, &connection.origin, &target).await;
    }
    *request.uri_mut() = origin_form(&uri);
    connection.secure &= scheme == Scheme::HTTPS;
    connection.via = Via::Absolute { host: target.host.clone() };
    connection.requested_host = Some(target.host);
    Ok(gate.handler.handle(request, connection).await)
}

/// Whether a client means us: by one of AWS's names, or by the address at which it found us.
fn is_ours(target: &Target, connection: &Connection) -> bool {
    let address = target.host.parse::<IpAddr>().ok();
    let is_here = target.port == connection.dialled.port()
        && (names::is_loopback(&target.host) && connection.dialled.ip().is_loopback()
            || address == Some(connection.dialled.ip()));
    let is_credentials = matches!(connection.origin, Origin::Sandbox { .. })
        && address == Some(CONTAINER_CREDENTIALS.ip())
        && target.port == CONTAINER_CREDENTIALS.port();
    names::is_aws(&target.host) || is_here || is_credentials
}

async fn dial(gate: &Gate, origin: &Origin, target: &Target) -> Result<Stream, Refusal> {
    let dialled = timeout(gate.limits.dial, async {
        Route::find(&gate.upstream, Purpose::Tunnel, origin, target).await?.connect(target).await
    });
    dialled.await.map_err(|_| late(gate, target))?
}

/// Asks another host, or the user's proxy for it.
async fn forward(
    gate: &Gate,
    mut request: Request<RequestBody>,
    origin: &Origin,
    target: &Target,
) -> Result<Response<ResponseBody>, Refusal> {
    let dialled = timeout(gate.limits.dial, async {
        let route = Route::find(&gate.upstream, Purpose::Forward, origin, target).await?;
        match route {
            Route::Proxy(proxy) => {
                let failed = |source| Refusal::Proxy { proxy: proxy.to_string(), source };
                Ok((proxy.dial().await.map_err(failed)?, Some(proxy)))
            }
            Route::Straight(_) | Route::Pinned(..) => Ok((route.connect(target).await?, None)),
        }
    });
    let (stream, proxy) = dialled.await.map_err(|_| late(gate, target))??;
    prepare(&mut request, proxy);
    let broken = |source| Refusal::Exchange { host: target.host.clone(), source };
    let (mut sender, driver) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    gate.spawn(async move {
        if let Err(error) = driver.await {
            tracing::debug!(%error, "a connection to another host ended early");
        }
    });
    let mut response = sender.send_request(request).await.map_err(broken)?;
    strip_hop_by_hop(response.headers_mut());
    Ok(response.map(|body| body.map_err(Into::into).boxed_unsync()))
}

/// Makes a client's request ours: one connection's headers do not belong on the next.
fn prepare(request: &mut Request<RequestBody>, proxy: Option<&Proxy>) {
    strip_hop_by_hop(request.headers_mut());
    // Whoever reads the body has the client told to send it.
    request.headers_mut().remove(EXPECT);
    *request.version_mut() = Version::HTTP_11;
    match proxy {
        None => *request.uri_mut() = origin_form(request.uri()),
        Some(proxy) => {
            if let Some(authorization) = &proxy.authorization {
                request.headers_mut().insert(PROXY_AUTHORIZATION, authorization.clone());
            }
        }
    }
}

fn origin_form(uri: &Uri) -> Uri {
    Uri::from(uri.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/")))
}

/// Removes what is said to the next hop only (RFC 9110, section 7.6.1). How a body is framed, hyper says anew.
fn strip_hop_by_hop(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    let always = [CONNECTION, PROXY_AUTHORIZATION, TE, UPGRADE];
    let unregistered = ["keep-alive", "proxy-connection"].map(HeaderName::from_static);
    for name in named.iter().chain(&always).chain(&unregistered) {
        headers.remove(name);
    }
}

fn late(gate: &Gate, target: &Target) -> Refusal {
    Refusal::Late { host: target.host.clone(), within: gate.limits.dial }
}
