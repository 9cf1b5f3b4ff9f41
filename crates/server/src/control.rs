//! The socket by which the command line speaks to a running runtime: a line each way, the answer's with JSON in it
//! where something is told.

use std::future::Future;
use std::io;
use std::path::Path;
use std::sync::Arc;

use kernel::Kernel;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Notify;

use crate::trouble::{self, Trouble};

/// What is asked of a runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Whether it is there.
    Ping,
    /// To end.
    Stop,
    /// What went wrong for good: a list of [`Trouble`].
    Troubles,
}

impl Request {
    fn word(self) -> &'static str {
        match self {
            Request::Ping => "ping",
            Request::Stop => "stop",
            Request::Troubles => "troubles",
        }
    }

    fn of(word: &str) -> Option<Self> {
        [Request::Ping, Request::Stop, Request::Troubles].into_iter().find(|request| request.word() == word)
    }
}

/// Asks the runtime whose socket is at `path`; an error if none is there. What it answers, it has understood.
pub async fn ask(path: &Path, request: Request) -> io::Result<()> {
    told(path, request).await.map(drop)
}

/// Asks a runtime what went wrong for good, the oldest first.
pub async fn troubles(path: &Path) -> io::Result<Vec<Trouble>> {
    serde_json::from_str(&told(path, Request::Troubles).await?).map_err(io::Error::other)
}

/// What a runtime answers beside that it has understood.
async fn told(path: &Path, request: Request) -> io::Result<String> {
    let mut stream = UnixStream::connect(path).await?;
    stream.write_all(format!("{}\n", request.word()).as_bytes()).await?;
    let mut answer = String::new();
    BufReader::new(&mut stream).read_line(&mut answer).await?;
    match answer.trim_end().strip_prefix("ok") {
        Some(told) => Ok(told.trim_start().to_owned()),
        None => Err(io::Error::other(format!("the runtime answered `{}`", answer.trim()))),
    }
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
    pub(crate) async fn serve(self, kernel: Kernel) {
        loop {
            match self.listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(answer(stream, Arc::clone(&self.stop), kernel.clone()))),
                Err(cause) => {
                    tracing::warn!(%cause, "the control socket refused a connection");
                    tokio::task::yield_now().await;
                }
            }
        }
    }
}

async fn answer(mut stream: UnixStream, stop: Arc<Notify>, kernel: Kernel) -> io::Result<()> {
    let mut line = String::new();
    BufReader::new(&mut stream).read_line(&mut line).await?;
    let request = Request::of(line.trim());
    let line = match request {
        Some(Request::Ping | Request::Stop) => "ok\n".to_owned(),
        Some(Request::Troubles) => match trouble::all(&kernel).await {
            Ok(troubles) => format!("ok {}\n", serde_json::to_string(&troubles).map_err(io::Error::other)?),
            Err(cause) => format!("{}\n", cause.to_string().replace('\n', " ")),
        },
        None => "unknown\n".to_owned(),
    };
    stream.write_all(line.as_bytes()).await?;
    if request == Some(Request::Stop) {
        stop.notify_one();
    }
    Ok(())
}
