//! A process's log as a stream of CloudWatch Logs.

use kernel::{As, Call, LogLine, Result};
use shapes_logs as api;

/// How many bytes a line has at most; a longer one is cut.
const LINE: usize = 200 * 1024;
/// How many bytes and lines go in one request. CloudWatch Logs counts 26 bytes more for each line.
const BYTES: usize = 1_000_000;
const LINES: usize = 10_000;

/// A log stream, and under whom it is made and written.
#[derive(Clone, Debug)]
pub struct LogStream<'a> {
    /// The log group's name.
    pub group: &'a str,
    /// The stream's name in it.
    pub stream: &'a str,
    /// The role that writes, as the service takes it.
    pub writer: As<'a>,
}

impl LogStream<'_> {
    /// Makes the stream, and its group if it is not there. A stream that is there already is as good.
    pub fn open(&self, call: &mut Call) -> Result<()> {
        match self.make(call) {
            Err(error) if error.code == "ResourceAlreadyExistsException" => Ok(()),
            outcome => outcome,
        }
    }

    fn make(&self, call: &mut Call) -> Result<()> {
        let stream = || api::CreateLogStream {
            log_group_name: self.group.to_owned(),
            log_stream_name: self.stream.to_owned(),
        };
        match call.invoke(self.writer.clone(), stream()) {
            Err(error) if error.code == "ResourceNotFoundException" => {}
            outcome => return outcome.map(drop),
        }
        let group =
            api::CreateLogGroup { log_group_name: self.group.to_owned(), ..api::CreateLogGroup::default() };
        call.invoke(self.writer.clone(), group)?;
        call.invoke(self.writer.clone(), stream()).map(drop)
    }

    /// Puts lines into the stream. Whoever writes goes on without those that may not be put.
    pub fn put(&self, call: &mut Call, lines: Vec<LogLine>) {
        let mut lines = lines.into_iter().peekable();
        // Within a request, lines are in the order of their times, which a clock that was set back would break.
        let mut latest = 0;
        while lines.peek().is_some() {
            let (mut events, mut bytes) = (Vec::new(), 0);
            while let Some(line) = lines.next_if(|line| bytes + line.text.len().min(LINE) + 26 <= BYTES) {
                latest = line.time.max(latest);
                let message = cut(&line.text).to_owned();
                bytes += message.len() + 26;
                events.push(api::InputLogEvent { timestamp: latest, message });
                if events.len() == LINES {
                    break;
                }
            }
            let put = api::PutLogEvents {
                log_group_name: self.group.to_owned(),
                log_stream_name: self.stream.to_owned(),
                log_events: events,
                ..api::PutLogEvents::default()
            };
            if let Err(error) = call.invoke(self.writer.clone(), put) {
                tracing::warn!(group = self.group, stream = self.stream, %error, "lines of a log are lost");
            }
        }
    }
}

/// The beginning of a line that is too long; a blank for an empty one, since an event is never empty.
fn cut(text: &str) -> &str {
    if text.is_empty() {
        return " ";
    }
    let mut end = text.len().min(LINE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_an_event_that_is_neither_empty_nor_too_long() {
        assert_eq!(cut("text"), "text");
        assert_eq!(cut(""), " ");
        let long = format!("a{}", "ä".repeat(LINE));
        assert_eq!(cut(&long).len(), LINE - 1);
    }
}
