//! The socket by which the command line speaks to a running runtime: a line each way, the answer's with JSON in it
//! where something is told.

use std::future::Future;
use std::io;
use std::path::Path;
use std::sync::Arc;

use kernel::{Kernel, Origin};
use serde::Serialize;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Notify;

pub use codeconnections::Mapping;

use crate::denied::{self, Denial};
use crate::trouble::{self, Trouble};
use crate::work;

/// The words that come with something: a [`Mapping`], an ARN.
const MAP: &str = "map";
const UNMAP: &str = "unmap";

/// What is asked of a runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Whether it is there.
    Ping,
    /// What it is in the middle of: a list of ARNs.
    Work,
    /// To end, unless work is going on: a list of its ARNs, empty if it ends.
    Stop,
    /// To end, whatever is going on.
    StopAnyway,
    /// What went wrong for good: a list of [`Trouble`].
    Troubles,
    /// What policies did not let: a list of [`Denial`].
    Denials,
    /// Where connections lead: a list of [`Mapping`].
    Mappings,
}

impl Request {
    fn word(self) -> &'static str {
        match self {
            Request::Ping => "ping",
            Request::Work => "work",
            Request::Stop => "stop",
            Request::StopAnyway => "stop-anyway",
            Request::Troubles => "troubles",
            Request::Denials => "denials",
            Request::Mappings => "mappings",
        }
    }

    fn of(word: &str) -> Option<Self> {
        let all = [
            Request::Ping,
            Request::Work,
            Request::Stop,
            Request::StopAnyway,
            Request::Troubles,
            Request::Denials,
            Request::Mappings,
        ];
        all.into_iter().find(|request| request.word() == word)
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

/// Asks a runtime what policies did not let, the oldest first: the latest of it.
pub async fn denials(path: &Path) -> io::Result<Vec<Denial>> {
    serde_json::from_str(&told(path, Request::Denials).await?).map_err(io::Error::other)
}

/// Asks a runtime for the ARNs of what it is in the middle of.
pub async fn work(path: &Path) -> io::Result<Vec<String>> {
    serde_json::from_str(&told(path, Request::Work).await?).map_err(io::Error::other)
}

/// Asks a runtime to end unless work is going on in it: the ARNs of what it works on, none if it ends.
pub async fn stop(path: &Path) -> io::Result<Vec<String>> {
    serde_json::from_str(&told(path, Request::Stop).await?).map_err(io::Error::other)
}

/// Asks a runtime where connections lead, by their ARNs.
pub async fn mappings(path: &Path) -> io::Result<Vec<Mapping>> {
    serde_json::from_str(&told(path, Request::Mappings).await?).map_err(io::Error::other)
}

/// Has a connection of a runtime's lead somewhere.
pub async fn map(path: &Path, mapping: &Mapping) -> io::Result<()> {
    let text = serde_json::to_string(mapping)?;
    said(path, &format!("{MAP} {text}")).await.map(drop)
}

/// Has a connection of a runtime's lead nowhere; whether it led somewhere.
pub async fn unmap(path: &Path, arn: &str) -> io::Result<bool> {
    let text = serde_json::to_string(arn)?;
    serde_json::from_str(&said(path, &format!("{UNMAP} {text}")).await?).map_err(io::Error::other)
}

/// What a runtime answers beside that it has understood.
async fn told(path: &Path, request: Request) -> io::Result<String> {
    said(path, request.word()).await
}

/// What a runtime answers to a line.
async fn said(path: &Path, line: &str) -> io::Result<String> {
    let mut stream = UnixStream::connect(path).await?;
    stream.write_all(format!("{line}\n").as_bytes()).await?;
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
    let (told, ends) = match Request::of(line.trim()) {
        Some(Request::Ping) => (Ok(String::new()), false),
        Some(Request::Work) => (document(work::all(&kernel).await), false),
        Some(Request::StopAnyway) => (Ok(String::new()), true),
        Some(Request::Stop) => {
            let working = work::all(&kernel).await;
            let ends = working.as_ref().is_ok_and(Vec::is_empty);
            (document(working), ends)
        }
        Some(Request::Troubles) => (document(trouble::all(&kernel).await), false),
        Some(Request::Denials) => (document(denied::all(&kernel).await), false),
        Some(Request::Mappings) => {
            (document(kernel.read(Origin::nobody(), |call| codeconnections::mappings(call)).await), false)
        }
        None => (changed(line.trim(), &kernel).await, false),
    };
    let line = match told {
        Ok(told) => format!("ok {told}\n"),
        Err(cause) => format!("{}\n", cause.replace('\n', " ")),
    };
    stream.write_all(line.as_bytes()).await?;
    if ends {
        stop.notify_one();
    }
    Ok(())
}

/// Does what a line with more than a word asks for.
async fn changed(line: &str, kernel: &Kernel) -> Result<String, String> {
    let unread = |cause: serde_json::Error| cause.to_string();
    match line.split_once(' ') {
        Some((MAP, text)) => {
            let mapping: Mapping = serde_json::from_str(text).map_err(unread)?;
            let write = move |call: &mut kernel::Call| codeconnections::map(call, &mapping);
            document(kernel.write(Origin::nobody(), write).await)
        }
        Some((UNMAP, text)) => {
            let arn: String = serde_json::from_str(text).map_err(unread)?;
            let write = move |call: &mut kernel::Call| codeconnections::unmap(call, &arn);
            document(kernel.write(Origin::nobody(), write).await)
        }
        _ => Err("unknown".to_owned()),
    }
}

/// What is told, in one line.
fn document<T: Serialize>(found: kernel::Result<T>) -> Result<String, String> {
    let found = found.map_err(|cause| cause.to_string())?;
    serde_json::to_string(&found).map_err(|cause| cause.to_string())
}
