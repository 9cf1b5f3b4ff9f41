//! A program that is run to its end, its input and output passing through.

use std::future::Future;
use std::pin::{Pin, pin};
use std::process::{ExitStatus, Stdio};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use kernel::{Body, Result, internal};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{ChildStdin, Command};
use tokio::sync::mpsc;

/// How much of what it says besides is kept.
const MOST_SAID: usize = 16 * 1024;
/// How much of its output is taken at once.
const CHUNK: usize = 64 * 1024;

/// How it ended and what it said besides its output.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) status: ExitStatus,
    pub(super) said: String,
}

/// Runs it, and gives its output to `take`, which says whether it wants more. Dropped, it kills the program; so does an
/// input that breaks.
pub(super) async fn run<F: Future<Output = bool>>(
    mut command: Command,
    input: Body,
    take: impl FnMut(Bytes) -> F,
) -> Result<Ended> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let program = command.as_std().get_program().to_string_lossy().into_owned();
    let failed = move |cause: std::io::Error| internal(format_args!("{program}: {cause}"));
    let mut child = command.spawn().map_err(&failed)?;
    let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (Some(stdin), Some(stdout), Some(stderr)) = pipes else {
        return Err(internal("a program was started without its pipes"));
    };
    let mut fed = pin!(feed(stdin, input));
    let mut heard = pin!(async { tokio::join!(pass(stdout, take), said(stderr)) });
    let (passed, said) = tokio::select! {
        heard = &mut heard => heard,
        fed = &mut fed => {
            fed?;
            heard.await
        }
    };
    if !passed.map_err(&failed)? {
        return Err(internal("a program was ended, since nobody wanted its output"));
    }
    let status = child.wait().await.map_err(&failed)?;
    Ok(Ended { status, said })
}

/// Gives it its input. A program that has heard enough may end before: its status says whether that is well.
async fn feed(mut stdin: ChildStdin, mut input: Body) -> Result<()> {
    while let Some(chunk) = input.next().await {
        if stdin.write_all(&chunk?).await.is_err() {
            break;
        }
    }
    Ok(())
}

/// Whether all of it was wanted.
async fn pass<F: Future<Output = bool>>(
    mut from: impl AsyncRead + Unpin,
    mut take: impl FnMut(Bytes) -> F,
) -> std::io::Result<bool> {
    loop {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        if from.read_buf(&mut chunk).await? == 0 {
            return Ok(true);
        }
        if !take(chunk.freeze()).await {
            return Ok(false);
        }
    }
}

async fn said(mut from: impl AsyncRead + Unpin) -> String {
    let mut kept = BytesMut::new();
    let mut chunk = BytesMut::with_capacity(CHUNK);
    while matches!(from.read_buf(&mut chunk).await, Ok(1..)) {
        let room = MOST_SAID.saturating_sub(kept.len()).min(chunk.len());
        kept.extend_from_slice(&chunk.split_to(room));
        chunk.clear();
    }
    String::from_utf8_lossy(&kept).into_owned()
}

/// What comes through a channel, as a stream.
pub(super) struct Receiving(pub(super) mpsc::Receiver<Result<Bytes>>);

impl Stream for Receiving {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
