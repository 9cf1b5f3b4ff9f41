//! What came of an invocation: its answer, and the last lines of its log.

use kernel::Exit;
use serde::Deserialize;
use serde_json::json;

use super::Claim;

/// Bytes of the log that an invocation shows.
const TAIL: usize = 4096;
/// Bytes of an answer.
const LARGEST: usize = 6_291_556;
/// By which the kernel ends a process whose time is up.
const ALARM: i32 = 14;
const KILL: i32 = 9;

/// What a process says of itself at its end.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Measured {
    failed: bool,
    memory_kib: u64,
    init_ms: f64,
    #[serde(default)]
    duration_ms: f64,
}

/// What came of an invocation.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Whether the function failed.
    pub(crate) failed: bool,
    /// What it answered: JSON, of an error where it failed.
    pub(crate) answer: Vec<u8>,
    /// The lines of the log that come after the function's own.
    pub(super) last_lines: Vec<String>,
    log: String,
}

impl Outcome {
    /// What came of a process that ended so, at this moment, and wrote these lines.
    pub(super) fn of(
        claim: &Claim,
        exit: &Exit,
        measured: Option<(Measured, Vec<u8>)>,
        lines: &[String],
        now: &str,
    ) -> Self {
        let id = &claim.request_id;
        let settings = &claim.configuration.settings;
        let error = |kind: &str, message: &str| {
            let text = format!("RequestId: {id} Error: {message}");
            (true, json!({ "errorType": kind, "errorMessage": text }).to_string().into_bytes())
        };
        let (mut last, mut status) = (Vec::new(), "");
        let (failed, answer, measured) = match (measured, exit) {
            (Some((measured, answer)), _) if answer.len() <= LARGEST => (measured.failed, answer, measured),
            (Some((measured, answer)), _) => {
                let message = format!(
                    "Response payload size ({} bytes or more) exceeded maximum allowed payload size ({LARGEST} bytes).",
                    answer.len()
                );
                let answer = json!({
                    "errorType": "Function.ResponseSizeTooLarge", "errorMessage": message,
                });
                (true, answer.to_string().into_bytes(), measured)
            }
            (None, Exit::Signal(ALARM) | Exit::TimeUp(_)) => {
                let message = format!("Task timed out after {}.00 seconds", settings.timeout);
                last.push(format!("{now} {id} {message}"));
                status = "\tStatus: timeout";
                let (failed, answer) = error("Sandbox.Timedout", &message);
                #[expect(clippy::cast_precision_loss, reason = "a function has 900 seconds at most")]
                let duration_ms = (settings.timeout * 1000) as f64;
                (failed, answer, Measured { duration_ms, ..Measured::default() })
            }
            (None, exit) => {
                let why = ended(exit);
                let (failed, answer) = error("Runtime.ExitError", &why);
                last.push(format!("RequestId: {id} Error: {why}"));
                last.push("Runtime.ExitError".to_owned());
                status = "\tStatus: error\tError Type: Runtime.ExitError";
                (failed, answer, Measured::default())
            }
        };
        if claim.forwarded == 0 && !lines.iter().any(|line| line.starts_with("START RequestId: ")) {
            last.insert(0, format!("START RequestId: {id} Version: {}", claim.version));
        }
        last.push(format!("END RequestId: {id}"));
        let used =
            if measured.memory_kib == 0 { settings.memory } else { measured.memory_kib.div_ceil(1024) };
        let init = match measured.init_ms {
            0.0 => String::new(),
            init => format!("Init Duration: {init:.2} ms\t"),
        };
        last.push(format!(
            "REPORT RequestId: {id}\tDuration: {:.2} ms\tBilled Duration: {:.0} ms\tMemory Size: {} MB\tMax Memory Used: \
             {used} MB\t{init}{}",
            measured.duration_ms,
            measured.duration_ms.ceil(),
            settings.memory,
            status.trim_start(),
        ));
        let mut log = lines.join("\n");
        if !log.is_empty() {
            log.push('\n');
        }
        log.push_str(&last.join("\n"));
        log.push('\n');
        Outcome { failed, answer, last_lines: last, log }
    }

    /// The end of the log.
    pub(crate) fn tail(&self) -> &[u8] {
        let bytes = self.log.as_bytes();
        bytes.get(bytes.len().saturating_sub(TAIL)..).unwrap_or(bytes)
    }
}

/// Why a process ended that did not answer.
fn ended(exit: &Exit) -> String {
    match exit {
        Exit::Code(0) => "Runtime exited without providing a reason".to_owned(),
        Exit::Code(status) => format!("Runtime exited with error: exit status {status}"),
        Exit::Signal(KILL) | Exit::Exceeded(_) => "Runtime exited with error: signal: killed".to_owned(),
        Exit::Signal(signal) => format!("Runtime exited with error: signal: {signal}"),
        Exit::Stopped | Exit::Lost | Exit::TimeUp(_) => {
            "Runtime exited with error: signal: killed".to_owned()
        }
    }
}
