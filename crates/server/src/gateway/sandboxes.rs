//! The socket on which supervisors bring the connections that user code makes inside its sandbox.

use std::fmt;
use std::fs;
use std::io;
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::net::UnixListener;

use super::BindError;

/// Where supervisors bring connections, and how one is taken from them.
#[derive(Clone)]
pub struct Sandboxes {
    /// The path of the Unix socket, at most 107 bytes.
    pub socket: PathBuf,
    /// Takes what a supervisor brings.
    pub receive: Receive,
}

/// Takes the connection that a supervisor brings on a Unix connection. It may block, but not for ever. What supervisor
/// and runtime say to each other is the executor's affair.
pub type Receive = Arc<dyn Fn(UnixStream) -> io::Result<Arrival> + Send + Sync>;

/// A connection that user code made inside its sandbox.
#[derive(Debug)]
pub struct Arrival {
    /// The job whose user code it is.
    pub job: String,
    /// What it dialled, inside: the gateway's address there, or that of a container's credentials.
    pub dialled: SocketAddr,
    /// The connection itself.
    pub stream: TcpStream,
}

impl fmt::Debug for Sandboxes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandboxes").field("socket", &self.socket).finish_non_exhaustive()
    }
}

/// The socket: a file, which goes when this does.
pub(crate) struct SandboxSocket {
    pub(crate) listener: UnixListener,
    pub(crate) receive: Receive,
    path: PathBuf,
}

impl SandboxSocket {
    /// Makes the socket, in place of one that a runtime left behind when it died.
    pub(crate) fn bind(sandboxes: Sandboxes) -> Result<SandboxSocket, BindError> {
        let Sandboxes { socket: path, receive } = sandboxes;
        // What else may stand in its place is not ours to remove: binding says so.
        if fs::symlink_metadata(&path).is_ok_and(|found| found.file_type().is_socket()) {
            if UnixStream::connect(&path).is_ok() {
                return Err(BindError::SocketTaken(path));
            }
            fs::remove_file(&path).map_err(|source| BindError::Socket { path: path.clone(), source })?;
        }
        match listen(&path) {
            Ok(listener) => Ok(SandboxSocket { listener, receive, path }),
            Err(source) => Err(BindError::Socket { path, source }),
        }
    }
}

fn listen(path: &Path) -> io::Result<UnixListener> {
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

impl fmt::Debug for SandboxSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxSocket").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Drop for SandboxSocket {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.path) {
            tracing::warn!(%error, path = %self.path.display(), "the sandboxes' socket is left behind");
        }
    }
}
