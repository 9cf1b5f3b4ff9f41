//! Where connections come in: the port, and the socket on which sandboxes' supervisors relay theirs.

use std::convert::Infallible;
use std::fs;
use std::future::pending;
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::UnixStream as BlockingUnixStream;
use std::path::{Path, PathBuf};
use std::str;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, UnixListener};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{sleep, timeout};

use super::BindError;
use super::connection::{Visit, enter};
use super::gate::Gate;
use super::handler::{Connection, Origin, Via};
use super::preamble::Preamble;
use super::stream::Stream;

/// How long to wait when the system has no descriptor left for a connection: some must close first.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_millis(50);

/// Serves the port's connections.
pub(crate) async fn accept(gate: &Arc<Gate>, listener: TcpListener) -> Infallible {
    loop {
        let place = place(gate).await;
        let accepted = listener.accept().await.and_then(|(tcp, peer)| {
            tcp.set_nodelay(true)?;
            Ok((tcp.local_addr()?, peer, tcp))
        });
        match accepted {
            Ok((dialled, peer, tcp)) => {
                let connection = Connection {
                    secure: false,
                    origin: Origin::Peer(peer),
                    dialled,
                    via: Via::Direct,
                    requested_host: None,
                };
                gate.spawn(enter(gate.clone(), Stream::new(tcp), Visit { connection, place }));
            }
            Err(error) => complain(&error).await,
        }
    }
}

/// Serves the connections that supervisors relay.
pub(crate) async fn accept_sandboxes(gate: &Arc<Gate>, socket: Option<SandboxSocket>) -> Infallible {
    let Some(socket) = socket else { return pending().await };
    loop {
        let place = place(gate).await;
        match socket.listener.accept().await {
            Ok((unix, _)) => gate.spawn(relay(gate.clone(), Stream::new(unix), place)),
            Err(error) => complain(&error).await,
        }
    }
}

/// Reads who connects, then serves it as any other.
async fn relay(gate: Arc<Gate>, mut stream: Stream, place: Arc<OwnedSemaphorePermit>) {
    let line = timeout(gate.limits.first_byte, stream.take_line(Preamble::MOST_BYTES));
    let line = match gate.stopping.run_until_cancelled(line).await {
        Some(Ok(Ok(line))) => line,
        Some(Ok(Err(error))) => {
            tracing::warn!(%error, "a connection on the sandboxes' socket has no preamble");
            return;
        }
        Some(Err(_)) | None => return,
    };
    match str::from_utf8(&line).unwrap_or_default().parse::<Preamble>() {
        Ok(Preamble { job, dialled }) => {
            let connection = Connection {
                secure: false,
                origin: Origin::Sandbox { job },
                dialled,
                via: Via::Direct,
                requested_host: None,
            };
            enter(gate, stream, Visit { connection, place }).await;
        }
        Err(error) => tracing::warn!(%error, "a connection on the sandboxes' socket is turned away"),
    }
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

/// The sandboxes' socket: a file, which goes when this does.
#[derive(Debug)]
pub(crate) struct SandboxSocket {
    listener: UnixListener,
    path: PathBuf,
}

impl SandboxSocket {
    /// Makes the socket, in place of one that a runtime left behind when it died.
    pub(crate) fn bind(path: PathBuf) -> Result<SandboxSocket, BindError> {
        // What else may stand in its place is not ours to remove: binding says so.
        if fs::symlink_metadata(&path).is_ok_and(|found| found.file_type().is_socket()) {
            if BlockingUnixStream::connect(&path).is_ok() {
                return Err(BindError::SocketTaken(path));
            }
            fs::remove_file(&path).map_err(|source| BindError::Socket { path: path.clone(), source })?;
        }
        match listen(&path) {
            Ok(listener) => Ok(SandboxSocket { listener, path }),
            Err(source) => Err(BindError::Socket { path, source }),
        }
    }
}

fn listen(path: &Path) -> io::Result<UnixListener> {
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

impl Drop for SandboxSocket {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.path) {
            tracing::warn!(%error, path = %self.path.display(), "the sandboxes' socket is left behind");
        }
    }
}
