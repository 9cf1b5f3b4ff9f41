//! What the gateway hands on: a request that is meant for us, and how it came here.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;

use http::{Request, Response};

use super::body::{RequestBody, ResponseBody};

/// Answers the requests that are meant for the runtime itself.
///
/// A body that the handler does not read is taken off the wire, within bounds, before its response is sent.
pub trait Handler: Send + Sync + 'static {
    /// Answers one request. Its URI is in origin form: a path and a query.
    fn handle(
        &self,
        request: Request<RequestBody>,
        connection: Connection,
    ) -> impl Future<Output = Response<ResponseBody>> + Send;
}

/// How a request came to the gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Whether the request itself came over TLS (`aws:SecureTransport`).
    pub secure: bool,
    /// Who connected.
    pub origin: Origin,
    /// The address that the client dialled to reach us; for a sandbox, inside it.
    pub dialled: SocketAddr,
    /// How the client used us.
    pub via: Via,
    /// The host that the client means, in lower case and without a port: that of the request's target, its `Host`,
    /// the tunnel's or the TLS server name, whichever is there first.
    pub requested_host: Option<String>,
}

/// Who connected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A client on the network, by its address.
    Peer(SocketAddr),
    /// User code in the sandbox of a job.
    Sandbox {
        /// The job, as the supervisor named it.
        job: String,
    },
}

/// How the client used the gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// As the server.
    Direct,
    /// As a proxy, through a tunnel (`CONNECT`) to `host`.
    Connect {
        /// The host, in lower case.
        host: String,
    },
    /// As a proxy, by a request that names `host` in its target.
    Absolute {
        /// The host, in lower case.
        host: String,
    },
}

/// A [`Handler`] behind a pointer, so that the connection layer is compiled once.
pub(crate) trait AnyHandler: Send + Sync {
    fn handle(
        &self,
        request: Request<RequestBody>,
        connection: Connection,
    ) -> Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send + '_>>;
}

impl<H: Handler> AnyHandler for H {
    fn handle(
        &self,
        request: Request<RequestBody>,
        connection: Connection,
    ) -> Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send + '_>> {
        Box::pin(Handler::handle(self, request, connection))
    }
}
