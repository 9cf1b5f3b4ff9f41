//! One connection, from its first byte to its last response.

use std::convert::Infallible;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;

use http::header::{EXPECT, HOST};
use http::uri::Authority;
use http::{Method, Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use super::body::{self, RequestBody, ResponseBody};
use super::gate::Gate;
use super::handler::{Connection, Via};
use super::stream::Stream;
use super::{names, proxy, tls};

/// A connection's story so far, and its place among those that may be: a tunnel keeps the place of the connection that
/// it was opened on.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) connection: Connection,
    pub(crate) place: Arc<OwnedSemaphorePermit>,
}

/// Serves a connection, TLS or plain as its first byte tells. Boxed, because inside a tunnel stands another one.
pub(crate) fn enter(
    gate: Arc<Gate>,
    mut stream: Stream,
    mut visit: Visit,
) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        let first = timeout(gate.limits.first_byte, stream.first_byte());
        // The client may say nothing, or close: that is its right, and needs no answer.
        let Some(Ok(Ok(Some(first)))) = gate.stopping.run_until_cancelled(first).await else { return };
        if first == tls::HANDSHAKE {
            let Some(secure) = shake_hands(&gate, stream, &mut visit.connection).await else { return };
            stream = secure;
        }
        serve(gate, stream, visit).await;
    })
}

async fn shake_hands(gate: &Gate, stream: Stream, connection: &mut Connection) -> Option<Stream> {
    let otherwise = match &connection.via {
        Via::Connect { host } => host.clone(),
        Via::Direct | Via::Absolute { .. } => connection.dialled.ip().to_string(),
    };
    let handshake = timeout(gate.limits.handshake, gate.tls.acceptor(otherwise).accept(stream));
    match gate.stopping.run_until_cancelled(handshake).await? {
        Ok(Ok(secure)) => {
            connection.secure = true;
            if connection.requested_host.is_none() {
                connection.requested_host = secure.get_ref().1.server_name().map(names::plain);
            }
            Some(Stream::new(secure))
        }
        Ok(Err(error)) => {
            tls::report_failed_handshake(&error);
            None
        }
        Err(_) => {
            tracing::debug!("a TLS handshake took too long");
            None
        }
    }
}

/// Serves HTTP until either side ends it, or the gateway stops.
async fn serve(gate: Arc<Gate>, stream: Stream, visit: Visit) {
    let limits = &gate.limits;
    let service = service_fn(|request| {
        let (gate, visit) = (gate.clone(), visit.clone());
        async move { Ok::<_, Infallible>(answer(gate, request, visit).await) }
    });
    // `pipeline_flush` stays off: with it hyper keeps its own 400, 414 and 431 to itself.
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_headers(limits.headers)
        .max_buf_size(limits.buffer)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    let mut served = pin!(served);
    let ended = tokio::select! {
        ended = served.as_mut() => ended,
        () = gate.stopping.cancelled() => {
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// Answers a request, and takes from the wire what was left of its body.
async fn answer(gate: Arc<Gate>, request: Request<Incoming>, visit: Visit) -> Response<ResponseBody> {
    let expects = request.headers().contains_key(EXPECT);
    let (parts, incoming) = request.into_parts();
    let (body, mut rest) = body::lend(incoming, gate.limits.body_pause);
    let response = dispatch(&gate, Request::from_parts(parts, body), visit).await;
    // A body that the response still reads from stays where it is.
    if let Ok(rest) = rest.try_recv() {
        rest.drain(expects, &gate.limits).await;
    }
    response
}

/// Decides who answers: we, as a server, or another host, to which we are the proxy.
async fn dispatch(gate: &Arc<Gate>, request: Request<RequestBody>, visit: Visit) -> Response<ResponseBody> {
    if request.method() == Method::CONNECT {
        return proxy::connect(gate, request, visit).await.unwrap_or_else(|refusal| refusal.response());
    }
    let mut connection = visit.connection;
    if request.uri().authority().is_some() {
        return proxy::absolute(gate, request, connection).await.unwrap_or_else(|refusal| refusal.response());
    }
    if let Some(host) = host_header(&request) {
        connection.requested_host = Some(host);
    }
    gate.handler.handle(request, connection).await
}

fn host_header(request: &Request<RequestBody>) -> Option<String> {
    let authority: Authority = request.headers().get(HOST)?.to_str().ok()?.parse().ok()?;
    Some(names::plain(authority.host()))
}
