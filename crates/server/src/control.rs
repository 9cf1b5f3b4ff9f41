//! The socket by which the command line speaks to a running runtime: a line each way.

use std::future::Future;
use std::io;
use std::path::Path;
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Notify;

/// What is asked of a runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Whether it is there.
    Ping,
    /// To end.
    Stop,
}

impl Request {
    fn word(self) -> &'static str {
        match self {
            Request::Ping => "ping",
            Request::Stop => "stop",
        }
    }

    fn of(word: &str) -> Option<Self> {
        [Request::Ping, Request::Stop].into_iter().find(|request| request.word() == word)
    }
}

/// Asks the runtime whose socket is at `path`; an error if none is there. What it answers, it has understood.
pub async fn ask(path: &Path, request: Request) -> io::Result<()> {
    let mut stream = UnixStream::connect(path).await?;
    stream.write_all(format!("{}\n", request.word()).as_bytes()).await?;
    let mut answer = String::new();
    BufReader::new(&mut stream).read_line(&mut answer).await?;
    if answer == "ok\n" { Ok(()) } else { Err(io::Error::other(format!("the runtime answered `{}`", answer.trim()))) }
}

/// The socket, listening.
pub(crate) struct Control {
    listener: UnixListener,
    stop: Arc<Notify>,
}

impl Control {
    /// Listens at `path`, in place of a socket that a dead runtime left: the caller holds the folder.
    pub(crate) fn listen(path: &Path) -> io::Result<Self> {
        match std::fs::remove_file(path) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(cause),
            _ => {}
        }
        Ok(Control { listener: UnixListener::bind(path)?, stop: Arc::new(Notify::new()) })
    }

    /// Completes when somebody asks the runtime to end.
    pub(crate) fn stopped(&self) -> impl Future<Output = ()> + Send + 'static {
        let stop = Arc::clone(&self.stop);
        async move { stop.notified().await }
    }

    /// Serves for ever.
    pub(crate) async fn serve(self) {
        loop {
            match self.listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(answer(stream, Arc::clone(&self.stop)))),
                Err(cause) => {
                    tracing::warn!(%cause, "the control socket refused a connection");
                    tokio::task::yield_now().await;
                }
            }
        }
    }
}

async fn answer(mut stream: UnixStream, stop: Arc<Notify>) -> io::Result<()> {
    let mut line = String::new();
    BufReader::new(&mut stream).read_line(&mut line).await?;
    let request = Request::of(line.trim());
    stream.write_all(if request.is_some() { b"ok\n" } else { b"unknown\n" }).await?;
    if request == Some(Request::Stop) {
        stop.notify_one();
    }
    Ok(())
}
