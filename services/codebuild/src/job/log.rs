//! A build's log: a stream of CloudWatch Logs, written as the build's role.

use kernel::{ApiError, As, Call, LogLine, Result};
use schema::Timestamp;
use shapes_logs as api;

use crate::build::Build;
use crate::build::phase::Context;
use crate::project;

/// How many bytes a line has at most; a longer one is cut.
const LINE: usize = 200 * 1024;
/// How many bytes and lines go in one request. CloudWatch Logs counts 26 bytes more for each line.
const BYTES: usize = 1_000_000;
const LINES: usize = 10_000;

/// Makes the log's stream, and its group if it is not there.
pub(super) fn open(call: &mut Call, build: &Build) -> Result<(), Context> {
    let Some((group, stream)) = build.log() else { return Ok(()) };
    let stream = || api::CreateLogStream { log_group_name: group.clone(), log_stream_name: stream.clone() };
    let mut made = invoke(call, build, stream());
    if made.as_ref().is_err_and(|error| error.code == "ResourceNotFoundException") {
        let group = api::CreateLogGroup { log_group_name: group.clone(), ..api::CreateLogGroup::default() };
        made = match invoke(call, build, group) {
            Ok(_) => invoke(call, build, stream()),
            Err(error) => Err(error),
        };
    }
    made.map(|_| ()).map_err(|error| {
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
    let lines =
        lines.iter().map(|line| LogLine { time: now.0, text: format!("[Container] {} {line}", stamp(now)) });
    put(call, build, lines.collect());
}

/// Puts lines into the log. The build goes on without those that its role may not put.
pub(super) fn put(call: &mut Call, build: &Build, lines: Vec<LogLine>) {
    let Some((group, stream)) = build.log() else { return };
    let mut lines = lines.into_iter().peekable();
    // Within a request, lines are in the order of their times, which a clock that was set back would break.
    let mut latest = 0;
    while lines.peek().is_some() {
        let (mut events, mut bytes) = (Vec::new(), 0);
        while let Some(line) = lines.next_if(|line| bytes + line.text.len().min(LINE) + 27 <= BYTES) {
            latest = line.time.max(latest);
            let message = format!("{}\n", cut(&line.text));
            bytes += message.len() + 26;
            events.push(api::InputLogEvent { timestamp: latest, message });
            if events.len() == LINES {
                break;
            }
        }
        let put = api::PutLogEvents {
            log_group_name: group.clone(),
            log_stream_name: stream.clone(),
            log_events: events,
            ..api::PutLogEvents::default()
        };
        if let Err(error) = invoke(call, build, put) {
            tracing::warn!(build = build.id, %error, "lines of a build's log are lost");
        }
    }
}

fn invoke<Op: schema::Operation>(call: &mut Call, build: &Build, op: Op) -> Result<Op::Output, ApiError> {
    let source = project::arn(call.place(), &build.project);
    let session = build.session();
    call.invoke(As::role(build.role(), &session).taken_for(&source), op)
}

/// The beginning of a line that is too long.
fn cut(text: &str) -> &str {
    let mut end = text.len().min(LINE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// `2026/01/22 23:28:03.574000`
fn stamp(time: Timestamp) -> String {
    let text = Timestamp(time.0 / 1_000 * 1_000).to_string();
    let date = text.get(..10).unwrap_or_default().replace('-', "/");
    format!("{date} {}.{:03}000", text.get(11..19).unwrap_or_default(), time.0.rem_euclid(1_000))
}
