//! Where connections come in: the port, and the socket on which supervisors bring those of sandboxes.

use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use socket2::SockRef;
use tokio::io::Interest;
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};

use super::connection::{Visit, enter};
use super::gate::Gate;
use super::handler::{Connection, Origin, Via};
use super::sandboxes::{Receive, SandboxSocket};
use super::stream::Stream;

/// How long to wait when the system has no descriptor left for a connection: some must close first.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_millis(50);

/// Serves the port's connections.
pub(crate) async fn accept(gate: &Arc<Gate>, listener: TcpListener) -> Infallible {
    loop {
        let accepted = listener.accept().await;
        let place = place(gate).await;
        let begun = accepted.and_then(|(tcp, peer)| {
            let dialled = tcp.local_addr()?;
            begin(tcp, Origin::Peer(peer), dialled, place)
        });
        match begun {
            Ok((stream, visit)) => gate.spawn(enter(gate.clone(), stream, visit)),
            Err(error) => complain(&error).await,
        }
    }
}

/// Serves the connections that supervisors bring.
pub(crate) async fn accept_sandboxes(gate: &Arc<Gate>, socket: Option<SandboxSocket>) -> Infallible {
    let Some(socket) = socket else { return pending().await };
    loop {
        match socket.listener.accept().await {
            Ok((bringer, _)) => {
                let place = place(gate).await;
                gate.spawn(take(gate.clone(), bringer, socket.receive.clone(), place));
            }
            Err(error) => complain(&error).await,
        }
    }
}

/// Takes what a supervisor brings, then serves it as any other.
async fn take(gate: Arc<Gate>, bringer: UnixStream, receive: Receive, place: Arc<OwnedSemaphorePermit>) {
    // A thread is for taking what is there, not for waiting.
    let first = timeout(gate.limits.first_byte, peek(&bringer));
    let Some(Ok(Ok(1))) = gate.stopping.run_until_cancelled(first).await else { return };
    let received = spawn_blocking(move || receive(bringer.into_std()?));
    let Some(received) = gate.stopping.run_until_cancelled(received).await else { return };
    let begun = received.unwrap_or_else(|panic| Err(io::Error::other(panic))).and_then(|arrival| {
        arrival.stream.set_nonblocking(true)?;
        let tcp = TcpStream::from_std(arrival.stream)?;
        begin(tcp, Origin::Sandbox { job: arrival.job }, arrival.dialled, place)
    });
    match begun {
        Ok((stream, visit)) => enter(gate, stream, visit).await,
        Err(error) => tracing::warn!(%error, "a sandbox's connection could not be taken"),
    }
}

/// Waits for the first byte and leaves it in place. That the socket is said to be readable is no proof that it is.
async fn peek(bringer: &UnixStream) -> io::Result<usize> {
    bringer.async_io(Interest::READABLE, || SockRef::from(bringer).peek(&mut [MaybeUninit::uninit()])).await
}

fn begin(
    tcp: TcpStream,
    origin: Origin,
    dialled: SocketAddr,
    place: Arc<OwnedSemaphorePermit>,
) -> io::Result<(Stream, Visit)> {
    tcp.set_nodelay(true)?;
    let connection = Connection { secure: false, origin, dialled, via: Via::Direct, requested_host: None };
    Ok((Stream::new(tcp), Visit { connection, place }))
}

/// Waits until there may be one more connection.
async fn place(gate: &Gate) -> Arc<OwnedSemaphorePermit> {
    match gate.places.clone().acquire_owned().await {
        Ok(place) => Arc::new(place),
        // Only closing the semaphore leads here, and nobody does.
        Err(_) => pending().await,
    }
}

async fn complain(error: &io::Error) {
    tracing::warn!(%error, "a connection could not be accepted");
    sleep(PAUSE_AFTER_FAILURE).await;
}
