//! The gateway: one port for plain HTTP, TLS and proxy requests, and a socket for sandboxes.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use tokio::net::{TcpListener, lookup_host};

mod addresses;
mod authority;
mod body;
mod connection;
mod exceptions;
mod gate;
mod handler;
mod limits;
mod listener;
mod names;
mod proxy;
mod refusal;
mod route;
mod sandboxes;
mod stream;
mod tls;
mod tunnel;
mod upstream;

pub use authority::{Authority, AuthorityError, Clock};
pub use body::{BodyError, RequestBody, ResponseBody, empty, full};
pub use handler::{Connection, Handler, Origin, Via};
pub use limits::Limits;
pub(crate) use names::{AWS_DOMAINS, is_within};
pub use sandboxes::{Arrival, Receive, Sandboxes};
pub use tls::{Certificate, CertificateError};
pub use upstream::{Upstream, UpstreamError};

use gate::Gate;
use sandboxes::SandboxSocket;
use tls::Tls;

/// Which port to serve on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// This one or none.
    Exactly(u16),
    /// One that the system picks.
    Any,
}

impl Port {
    /// The port where clients of ours look first.
    pub const USUAL: Port = Port::Exactly(4566);
}

/// Where a gateway listens, what it shows and how far it reaches.
#[derive(Debug)]
pub struct Settings {
    /// The address to listen on.
    pub address: IpAddr,
    /// The port to listen on.
    pub port: Port,
    /// Where sandboxes' supervisors bring connections, if they are to.
    pub sandboxes: Option<Sandboxes>,
    /// Vouches for AWS's names and this machine's.
    pub authority: Arc<Authority>,
    /// Vouches for all other names: needed beyond loopback.
    pub certificate: Option<Certificate>,
    /// The way to the rest of the world.
    pub upstream: Upstream,
    /// Bounds on clients.
    pub limits: Limits,
}

impl Settings {
    /// The usual gateway: this machine's own, on the usual port, with a straight way to the world.
    pub fn new(authority: Arc<Authority>) -> Settings {
        Settings {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: Port::USUAL,
            sandboxes: None,
            authority,
            certificate: None,
            upstream: Upstream::default(),
            limits: Limits::default(),
        }
    }
}

/// Why a gateway does not listen.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Another program has the port.
    #[error("port {} of {} is taken by another program; stop it, or choose another port", .0.port(), .0.ip())]
    PortTaken(SocketAddr),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Address {
        /// The address and port.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// Other machines would connect without a name that we can vouch for.
    #[error("to serve other machines on {0}, give the gateway a certificate and its key")]
    NoCertificate(IpAddr),
    /// A gateway runs that has the sandboxes' socket.
    #[error("another runtime serves `{}`; stop it first", .0.display())]
    SocketTaken(PathBuf),
    /// The socket for sandboxes cannot be made.
    #[error("cannot make the socket `{}` for sandboxes: {source}", path.display())]
    Socket {
        /// Where it was to be.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The user's proxy is this very gateway: a request would go in circles.
    #[error("the proxy `{0}` that the environment names is this gateway itself; unset the proxy variables")]
    UpstreamIsSelf(String),
    /// TLS cannot be set up.
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
}

/// A gateway that has its port, and serves once it is told how to answer.
#[derive(Debug)]
pub struct Gateway {
    listener: TcpListener,
    local_addr: SocketAddr,
    sandboxes: Option<SandboxSocket>,
    tls: Tls,
    upstream: Upstream,
    limits: Limits,
}

impl Gateway {
    /// Takes the port and the socket. Clients that connect from now on wait for [`Gateway::serve`].
    pub async fn bind(settings: Settings) -> Result<Gateway, BindError> {
        if !settings.address.is_loopback() && settings.certificate.is_none() {
            return Err(BindError::NoCertificate(settings.address));
        }
        let port = match settings.port {
            Port::Exactly(port) => port,
            Port::Any => 0,
        };
        let wanted = SocketAddr::new(settings.address, port);
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => BindError::PortTaken(wanted),
            _ => BindError::Address { address: wanted, source },
        };
        let listener = TcpListener::bind(wanted).await.map_err(failed)?;
        let local_addr = listener.local_addr().map_err(failed)?;
        refuse_circle(&settings.upstream, local_addr).await?;
        let tls = Tls::new(settings.authority, settings.certificate)?;
        // Last, because it leaves a file behind.
        let sandboxes = settings.sandboxes.map(SandboxSocket::bind).transpose()?;
        Ok(Gateway {
            listener,
            local_addr,
            sandboxes,
            tls,
            upstream: settings.upstream,
            limits: settings.limits,
        })
    }

    /// The address and port that were taken.
    pub fn local_addr(&self) -> SocketAddr {
        self.local_addr
    }

    /// Serves until `shutdown` completes. Then requests that run may come to their end within [`Limits::stop`]; all
    /// else is ended, and nothing is left when this returns.
    pub async fn serve(self, handler: impl Handler, shutdown: impl Future<Output = ()>) {
        let gate = Arc::new(Gate::new(self.tls, self.upstream, self.limits, Box::new(handler)));
        // Were this future dropped, its connections would live on.
        let _abandon = gate.abandoned.clone().drop_guard();
        tokio::select! {
            () = shutdown => {}
            never = listener::accept(&gate, self.listener) => match never {},
            never = listener::accept_sandboxes(&gate, self.sandboxes) => match never {},
        }
        gate.close().await;
    }
}

/// Refuses ourselves as the user's proxy, by whatever name.
async fn refuse_circle(upstream: &Upstream, local_addr: SocketAddr) -> Result<(), BindError> {
    for proxy in upstream.proxies().filter(|proxy| proxy.port == local_addr.port()) {
        // One that cannot be resolved now is not us.
        let Ok(mut found) = lookup_host((proxy.host.as_str(), proxy.port)).await else { continue };
        if found.any(|address| {
            address.ip() == local_addr.ip()
                || local_addr.ip().is_unspecified() && addresses::is_own(address.ip())
        }) {
            return Err(BindError::UpstreamIsSelf(proxy.to_string()));
        }
    }
    Ok(())
}
