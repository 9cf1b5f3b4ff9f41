//! A build's log: a stream of CloudWatch Logs, written as the build's role. As on AWS, its lines keep their ends.

use kernel::{As, Call, LogLine};
use schema::Timestamp;
use workload::{LogStream, Piece};

use crate::build::Build;
use crate::build::phase::Context;
use crate::project;

/// Does something with the build's log, if it has one.
fn with<T>(call: &mut Call, build: &Build, work: impl FnOnce(&mut Call, &LogStream<'_>) -> T) -> Option<T> {
    let (group, stream) = build.log()?;
    let source = project::arn(call.place(), &build.project);
    let session = build.session();
    let writer = As::role(build.role(), &session).taken_for(&source);
    Some(work(call, &LogStream { group: &group, stream: &stream, writer }))
}

/// Makes the log's stream, and its group if it is not there.
pub(super) fn open(call: &mut Call, build: &Build) -> Result<(), Context> {
    let made = with(call, build, |call, log| log.open(call)).unwrap_or(Ok(()));
    made.map_err(|error| {
        let arn = build.shown.0.arn.as_deref().unwrap_or_default();
        Context::new(
            "ACCESS_DENIED",
            format!(
                "Service role {} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for build \
                 {arn}. Error message: {}",
                build.role(),
                error.message
            ),
        )
    })
}

/// Puts lines of CodeBuild's own into the log.
pub(super) fn say(call: &mut Call, build: &Build, lines: &[String]) {
    let now = call.now();
    let lines = lines
        .iter()
        .map(|line| LogLine { time: now.0, text: format!("[Container] {} {line}\n", stamp(now)) });
    with(call, build, |call, log| log.put(call, lines.collect()));
}

/// Puts a piece of the process's log into the build's. The build goes on without lines that its role may not put.
pub(super) fn forward(call: &mut Call, build: &mut Build, mut piece: Piece) {
    for line in &mut piece.lines {
        line.text.push('\n');
    }
    let (to, mut forwarded) = (piece.to, build.forwarded);
    let done = with(call, build, |call, log| piece.forward(call, log, &mut forwarded));
    build.forwarded = if done.is_some() { forwarded } else { to };
}

/// `2026/01/22 23:28:03.574000`
fn stamp(time: Timestamp) -> String {
    let text = Timestamp(time.0 / 1_000 * 1_000).to_string();
    let date = text.get(..10).unwrap_or_default().replace('-', "/");
    format!("{date} {}.{:03}000", text.get(11..19).unwrap_or_default(), time.0.rem_euclid(1_000))
}
