//! The job of a host: from its start to its end, with a new process for every one that dies.
//!
//! ```text
//!   Preparing ─ image, model ─▶ Starting ─ answers a ping ─▶ Serving
//!       ▲                          └─ ends ─┐                  └─ ends ─┐
//!       └────────── Pausing ◀── Clearing ◀──┴───────────────────────────┘
//! ```
//!
//! The first process of a new host is the only one that is not replaced: what its endpoint waits for fails then.

use kernel::{Call, Exit, Failure, Got, Job, Me, Next, Result, Ticket};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Clear, Host, Ping, Prepare, Run, Stop};

/// The signal that the host is no more needed.
pub(crate) const STOP: &str = "stop";

/// Milliseconds of the first pause before a process is replaced, and of the longest.
const PAUSE: i64 = 1_000;
const LONGEST_PAUSE: i64 = 60_000;
/// Milliseconds after which a process that served has done so for long: the next pause is the first one again.
const LONG: i64 = 300_000;

/// A host on its way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Hosting {
    /// The host's id.
    host: String,
    /// Who waits for it to be healthy the first time.
    report: Option<Ticket>,
    /// Whether it is to end.
    #[serde(default)]
    ending: bool,
    /// How many processes have died in a row.
    #[serde(default)]
    deaths: u32,
    at: At,
}

/// How far it is, and what it waits for.
#[derive(Serialize, Deserialize)]
enum At {
    New,
    Preparing(Ticket),
    Starting { run: Ticket, ping: Ticket },
    Serving { run: Ticket, since: Timestamp },
    Stopping { run: Ticket },
    Clearing(Ticket),
    Pausing(Timestamp),
}

impl Hosting {
    /// The job of a new host; whether it gets healthy is answered to `report`.
    pub(crate) fn new(host: &str, report: Ticket) -> Self {
        Hosting { host: host.to_owned(), report: Some(report), ending: false, deaths: 0, at: At::New }
    }
}

impl Job for Hosting {
    const KIND: &'static str = "sagemaker_hosting";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let mut host: Host = call.find(&self.host)?;
        match (&self.at, got) {
            (_, Got::Signal(signal)) if signal == STOP => return self.stop(call, me, host),
            (At::New, _) | (At::Pausing(_), Got::Alarm) => self.prepare(call, me, &mut host)?,
            (At::Preparing(ticket), Got::Reply(replied, outcome)) if *ticket == replied => match outcome {
                Ok(_) if !self.ending => {
                    let run = call.effect(me, Run { arn: me.arn.clone() })?;
                    let ping = call.effect(me, Ping { arn: me.arn.clone(), process: host.process() })?;
                    self.at = At::Starting { run, ping };
                }
                Ok(_) => self.clear(call, me, &mut host)?,
                Err(failure) => {
                    self.report_failure(call, failure.message)?;
                    self.clear(call, me, &mut host)?;
                }
            },
            (At::Starting { run, ping }, Got::Reply(replied, outcome)) if *run == replied => {
                call.cancel(&ping.clone())?;
                if let Some(why) = unhealthy(&outcome) {
                    self.report_failure(call, format!("{} {why}", not_healthy(&host)))?;
                }
                self.clear(call, me, &mut host)?;
            }
            (At::Starting { run, ping }, Got::Reply(replied, outcome)) if *ping == replied => {
                let run = run.clone();
                if outcome.is_ok() {
                    if let Some(report) = self.report.take() {
                        call.reply(&report, Ok(Value::Null))?;
                    }
                    host.serving = true;
                    call.put(&host)?;
                    self.at = At::Serving { run, since: call.now() };
                } else {
                    self.report_failure(call, not_healthy(&host))?;
                    call.effect(me, Stop { process: host.process() })?;
                    self.at = At::Stopping { run };
                }
            }
            (At::Serving { run, since }, Got::Reply(replied, _)) if *run == replied => {
                if call.now().0 - since.0 >= LONG {
                    self.deaths = 0;
                }
                self.clear(call, me, &mut host)?;
            }
            (At::Stopping { run }, Got::Reply(replied, _)) if *run == replied => {
                self.clear(call, me, &mut host)?;
            }
            (At::Clearing(ticket), Got::Reply(replied, _)) if *ticket == replied => {
                if self.ending {
                    return self.end(call);
                }
                let pause =
                    PAUSE.checked_shl(self.deaths.min(10)).unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE);
                self.deaths += 1;
                self.at = At::Pausing(Timestamp(call.now().0 + pause));
            }
            _ => {}
        }
        Ok(self.wait())
    }
}

impl Hosting {
    fn wait(self) -> Next<Self> {
        match self.at {
            At::Pausing(until) => Next::WaitUntil(self, until),
            _ => Next::Wait(self),
        }
    }

    /// Begins a start.
    fn prepare(&mut self, call: &mut Call, me: &Me, host: &mut Host) -> Result<()> {
        host.starts += 1;
        host.forwarded = 0;
        call.put(host)?;
        self.at = At::Preparing(call.effect(me, Prepare { arn: me.arn.clone() })?);
        Ok(())
    }

    /// Removes what is left of a process.
    fn clear(&mut self, call: &mut Call, me: &Me, host: &mut Host) -> Result<()> {
        host.serving = false;
        call.put(host)?;
        self.at = At::Clearing(call.effect(me, Clear { process: host.process() })?);
        Ok(())
    }

    /// A host that never was healthy ends when it fails; one that was is started again.
    fn report_failure(&mut self, call: &mut Call, why: String) -> Result<()> {
        if let Some(report) = self.report.take() {
            call.reply(&report, Err(Failure::new("Failed", why)))?;
            self.ending = true;
        }
        Ok(())
    }

    fn stop(mut self, call: &mut Call, me: &Me, mut host: Host) -> Result<Next<Self>> {
        self.ending = true;
        self.report = None;
        match &self.at {
            At::New | At::Pausing(_) => return self.end(call),
            At::Starting { run, ping } => {
                let (run, ping) = (run.clone(), ping.clone());
                call.cancel(&ping)?;
                self.stop_process(call, me, &mut host, run)?;
            }
            At::Serving { run, .. } => {
                let run = run.clone();
                self.stop_process(call, me, &mut host, run)?;
            }
            // What is under way comes to its end first.
            At::Preparing(_) | At::Stopping { .. } | At::Clearing(_) => {}
        }
        Ok(self.wait())
    }

    fn stop_process(&mut self, call: &mut Call, me: &Me, host: &mut Host, run: Ticket) -> Result<()> {
        host.serving = false;
        call.put(host)?;
        call.effect(me, Stop { process: host.process() })?;
        self.at = At::Stopping { run };
        Ok(())
    }

    fn end(self, call: &mut Call) -> Result<Next<Self>> {
        call.remove::<Host>(&self.host)?;
        Ok(Next::Done(Ok(Value::Null)))
    }
}

/// AWS's words.
fn not_healthy(host: &Host) -> String {
    format!(
        "The primary container for production variant {} did not pass the ping health check. Please check CloudWatch \
         logs for this endpoint.",
        host.variant
    )
}

/// Why a process that ended before it was healthy will not be; none for one that was taken away and is started again.
fn unhealthy(outcome: &Result<Value, Failure>) -> Option<String> {
    let exit = match outcome {
        Err(failure) => return Some(failure.message.clone()),
        Ok(value) => serde_json::from_value::<Exit>(value.clone()).ok()?,
    };
    match exit {
        Exit::Stopped | Exit::Lost => None,
        Exit::Code(code) => Some(format!("Its process ended with exit status {code}.")),
        Exit::Signal(signal) => Some(format!("Its process was ended by signal {signal}.")),
        Exit::TimeUp(seconds) => Some(format!("Its process was ended after {seconds} seconds.")),
        Exit::Exceeded(why) => Some(format!("Its process was ended: {why}.")),
    }
}
