//! The way to another host: whether a client may go there, and by which addresses or which proxy.

use std::net::{IpAddr, SocketAddr};
use std::{fmt, io};

use http::uri::Authority;
use tokio::net::{TcpStream, lookup_host};

use super::addresses;
use super::handler::Origin;
use super::names;
use super::refusal::Refusal;
use super::stream::Stream;
use super::tunnel;
use super::upstream::{Proxy, Purpose, Upstream};

/// A host and a port, as a client of the proxy names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// In [`names::plain`] form.
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Target {
    /// Reads a request's target, with the port that it means if it names none.
    pub(crate) fn read(authority: &Authority, usual_port: Option<u16>) -> Result<Target, Refusal> {
        let host = names::plain(authority.host());
        match authority.port_u16().or(usual_port) {
            Some(port) if !host.is_empty() => Ok(Target { host, port }),
            _ => Err(Refusal::Target),
        }
    }

    async fn addresses(&self) -> io::Result<Vec<SocketAddr>> {
        lookup_host((self.host.as_str(), self.port)).await.map(Iterator::collect)
    }
}

impl From<SocketAddr> for Target {
    fn from(address: SocketAddr) -> Target {
        Target { host: address.ip().to_string(), port: address.port() }
    }
}

/// As a request's target has it: an IPv6 address in brackets.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.host.parse::<IpAddr>() {
            Ok(address) => write!(f, "{}", SocketAddr::new(address, self.port)),
            Err(_) => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

/// How a host is reached. What was resolved and checked is what is dialled: a name asked for twice may answer twice.
#[derive(Debug)]
pub(crate) enum Route<'a> {
    /// By one of these addresses.
    Straight(Vec<SocketAddr>),
    /// By the user's proxy, which resolves the name.
    Proxy(&'a Proxy),
    /// By a tunnel of the user's proxy to this very address.
    Pinned(&'a Proxy, SocketAddr),
}

impl<'a> Route<'a> {
    /// Finds the way to a host for a client, unless it may not go there.
    pub(crate) async fn find(
        upstream: &'a Upstream,
        purpose: Purpose,
        origin: &Origin,
        target: &Target,
    ) -> Result<Route<'a>, Refusal> {
        let proxy = upstream.proxy(purpose, &target.host, target.port);
        let unresolved = |source| Refusal::Unresolved { host: target.host.clone(), source };
        match (origin, proxy) {
            (Origin::Peer(peer), _) if !peer.ip().to_canonical().is_loopback() => {
                Err(Refusal::Stranger(target.host.clone()))
            }
            (Origin::Peer(_), Some(proxy)) => Ok(Route::Proxy(proxy)),
            (Origin::Peer(_), None) => Ok(Route::Straight(target.addresses().await.map_err(unresolved)?)),
            (Origin::Sandbox { .. }, None) => {
                let addresses = target.addresses().await.map_err(unresolved)?;
                check(target, &addresses)?;
                Ok(Route::Straight(addresses))
            }
            (Origin::Sandbox { .. }, Some(proxy)) => from_sandbox(proxy, target).await,
        }
    }

    /// Opens a connection to the host, through a tunnel where a proxy is in the way.
    pub(crate) async fn connect(&self, target: &Target) -> Result<Stream, Refusal> {
        match self {
            Route::Straight(addresses) => {
                let unreachable = |source| Refusal::Unreachable { host: target.host.clone(), source };
                let tcp = TcpStream::connect(addresses.as_slice()).await.map_err(unreachable)?;
                tcp.set_nodelay(true).map_err(unreachable)?;
                Ok(Stream::new(tcp))
            }
            Route::Proxy(proxy) => tunnel::through(proxy, target).await,
            Route::Pinned(proxy, address) => tunnel::through(proxy, &Target::from(*address)).await,
        }
    }
}

/// The user's proxy resolves names for itself. On another machine its loopback is not ours, and many networks resolve
/// the world's names nowhere else. On this machine it would lead a name that changes its answer to our own loopback:
/// so it is given the address that was checked.
async fn from_sandbox<'a>(proxy: &'a Proxy, target: &Target) -> Result<Route<'a>, Refusal> {
    if names::is_loopback(&target.host) {
        return Err(Refusal::OutOfBounds { host: target.host.clone(), what: "a loopback address" });
    }
    let found = target.addresses().await;
    if let Ok(addresses) = &found {
        check(target, addresses)?;
    }
    let itself = lookup_host((proxy.host.as_str(), proxy.port))
        .await
        .map_err(|source| Refusal::Proxy { proxy: proxy.to_string(), source })?;
    if !itself.map(|address| address.ip()).any(addresses::is_own) {
        return Ok(Route::Proxy(proxy));
    }
    let unresolved = |source| Refusal::Unresolved { host: target.host.clone(), source };
    match found.map_err(unresolved)?.first() {
        Some(address) => Ok(Route::Pinned(proxy, *address)),
        None => Err(unresolved(io::Error::other("no address"))),
    }
}

/// Refuses a name of which any address is out of bounds: nobody honest mixes them.
fn check(target: &Target, addresses: &[SocketAddr]) -> Result<(), Refusal> {
    match addresses.iter().find_map(|address| addresses::out_of_bounds(address.ip())) {
        Some(what) => Err(Refusal::OutOfBounds { host: target.host.clone(), what }),
        None => Ok(()),
    }
}
