//! The job of a build: from its start to its end.
//!
//! ```text
//!   SUBMITTED, QUEUED, PROVISIONING ─ log stream ─▶ DOWNLOAD_SOURCE ─ Fetch: sources, buildspec, environment ─▶
//!   INSTALL … POST_BUILD ─ Run: the process, its log ─▶ UPLOAD_ARTIFACTS ─ Upload ─▶ FINALIZING ─ Clear ─▶ COMPLETED
//! ```

mod agent;
mod clear;
mod fetch;
mod log;
mod pack;
mod run;
mod unpack;
mod upload;

use kernel::{Call, Failure, Got, Job, Me, Next, Result, Ticket};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::build::Build;
use crate::build::phase::Context;
pub(crate) use clear::{Clear, Stop};
pub(crate) use fetch::Fetch;
pub(crate) use run::Run;
pub(crate) use upload::Upload;

/// The signal that a build is to stop.
pub(crate) const STOP: &str = "stop";

/// Minutes that a build has unless it says otherwise.
const MINUTES: i32 = 60;

/// A build on its way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Building {
    /// The build's id.
    build: String,
    at: At,
    /// Whether somebody asked it to stop.
    #[serde(default)]
    stopping: bool,
}

/// How far it is, and what it waits for.
#[derive(Serialize, Deserialize)]
enum At {
    Submitted,
    Fetching(Ticket),
    Running(Ticket),
    Uploading {
        ticket: Ticket,
        /// How the phases before ended.
        status: String,
    },
    Finalizing {
        ticket: Ticket,
        status: String,
    },
}

impl Building {
    pub(crate) fn new(build: &str) -> Self {
        Building { build: build.to_owned(), at: At::Submitted, stopping: false }
    }
}

impl Job for Building {
    const KIND: &'static str = "codebuild_building";

    fn step(mut self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        let mut build: Build = call.find(&self.build)?;
        match got {
            Got::Signal(signal) if signal == STOP && !self.stopping => {
                self.stopping = true;
                if matches!(self.at, At::Fetching(_) | At::Running(_)) {
                    call.effect(me, Stop { arn: me.arn.clone() })?;
                }
                return Ok(self.wait(&build));
            }
            Got::Alarm => return self.out_of_time(call, me, build),
            _ => {}
        }
        let next = match (&self.at, got) {
            (At::Submitted, _) => submitted(call, me, &mut build)?,
            (At::Fetching(ticket), Got::Reply(replied, outcome)) if *ticket == replied => {
                self.fetched(call, me, &mut build, outcome)?
            }
            (At::Running(ticket), Got::Reply(replied, outcome)) if *ticket == replied => {
                self.ran(call, me, &mut build, outcome)?
            }
            (At::Uploading { ticket, status }, Got::Reply(replied, outcome)) if *ticket == replied => {
                let status = status.clone();
                self.uploaded(call, me, &mut build, &status, outcome)?
            }
            (At::Finalizing { ticket, status }, Got::Reply(replied, _)) if *ticket == replied => {
                let status = status.clone();
                build.leave(call, call.now(), "SUCCEEDED", None)?;
                build.complete(call, &status)?;
                build.settle(call)?;
                return Ok(Next::Done(outcome(&build, &status)));
            }
            _ => return Ok(self.wait(&build)),
        };
        self.at = next;
        call.put(&build)?;
        Ok(self.wait(&build))
    }
}

impl Building {
    /// Until a message comes, or the build's time is up. The process is told by its supervisor; what comes last has as
    /// long as it takes.
    fn wait(self, build: &Build) -> Next<Self> {
        match self.at {
            At::Fetching(_) | At::Uploading { .. } => {
                let deadline = deadline(build);
                Next::WaitUntil(self, deadline)
            }
            _ => Next::Wait(self),
        }
    }

    fn fetched(
        &self,
        call: &mut Call,
        me: &Me,
        build: &mut Build,
        outcome: Result<Value, Failure>,
    ) -> Result<At> {
        let failure = outcome.as_ref().err().map(|failure| Context::new(&*failure.code, &*failure.message));
        if self.stopping {
            return stopped(call, me, build);
        }
        if failure.is_some() {
            close(call, build, "DOWNLOAD_SOURCE", failure)?;
            return finalize(call, me, build, "FAILED");
        }
        let version = outcome.ok().and_then(|value| value.get("version")?.as_str().map(str::to_owned));
        build.shown.0.resolved_source_version = version;
        close(call, build, "DOWNLOAD_SOURCE", None)?;
        Ok(At::Running(call.effect(me, Run { arn: me.arn.clone() })?))
    }

    fn ran(
        &self,
        call: &mut Call,
        me: &Me,
        build: &mut Build,
        outcome: Result<Value, Failure>,
    ) -> Result<At> {
        let ended = run::conclude(call, build, outcome)?;
        let status = match ended {
            run::Conclusion::Over { .. } | run::Conclusion::Broken { .. } if self.stopping => {
                return stopped(call, me, build);
            }
            run::Conclusion::Broken { status, why } => {
                let line = format!("{}: {}", why.code, why.message);
                log::say(call, build, &[line]);
                if build.open_phase().is_none() {
                    build.enter("INSTALL", call.now());
                }
                build.leave(call, call.now(), status, Some(why))?;
                return finalize(call, me, build, status);
            }
            run::Conclusion::Over { failed, upload: false } => {
                return finalize(call, me, build, if failed { "FAILED" } else { "SUCCEEDED" });
            }
            run::Conclusion::Over { failed, upload: true } => {
                if failed {
                    "FAILED"
                } else {
                    "SUCCEEDED"
                }
            }
        };
        build.enter("UPLOAD_ARTIFACTS", call.now());
        let ticket = call.effect(me, Upload { arn: me.arn.clone() })?;
        Ok(At::Uploading { ticket, status: status.to_owned() })
    }

    fn uploaded(
        &self,
        call: &mut Call,
        me: &Me,
        build: &mut Build,
        status: &str,
        outcome: Result<Value, Failure>,
    ) -> Result<At> {
        if self.stopping {
            return stopped(call, me, build);
        }
        match outcome {
            Ok(stored) => {
                upload::show(build, stored);
                close(call, build, "UPLOAD_ARTIFACTS", None)?;
                finalize(call, me, build, status)
            }
            Err(failure) => {
                let why = Context::new(failure.code, failure.message);
                close(call, build, "UPLOAD_ARTIFACTS", Some(why))?;
                finalize(call, me, build, "FAILED")
            }
        }
    }

    fn out_of_time(mut self, call: &mut Call, me: &Me, mut build: Build) -> Result<Next<Self>> {
        let (At::Fetching(ticket) | At::Uploading { ticket, .. }) = &self.at else {
            return Ok(self.wait(&build));
        };
        call.cancel(ticket)?;
        let minutes = build.shown.0.timeout_in_minutes.unwrap_or(MINUTES);
        let why = Context::new("BUILD_TIMED_OUT", format!("Build has timed out after {minutes} minutes"));
        build.leave(call, call.now(), "TIMED_OUT", Some(why))?;
        self.at = finalize(call, me, &mut build, "TIMED_OUT")?;
        call.put(&build)?;
        Ok(self.wait(&build))
    }
}

/// The first step: the phases before anything is fetched.
fn submitted(call: &mut Call, me: &Me, build: &mut Build) -> Result<At> {
    build.pass(call, "SUBMITTED")?;
    build.pass(call, "QUEUED")?;
    build.enter("PROVISIONING", call.now());
    if let Err(why) = log::open(call, build) {
        log::say(call, build, &[phase_line("PROVISIONING", "FAILED")]);
        build.leave(call, call.now(), "FAILED", Some(why))?;
        return finalize(call, me, build, "FAILED");
    }
    build.leave(call, call.now(), "SUCCEEDED", None)?;
    build.enter("DOWNLOAD_SOURCE", call.now());
    Ok(At::Fetching(call.effect(me, Fetch { arn: me.arn.clone() })?))
}

/// When the build's time is up.
fn deadline(build: &Build) -> Timestamp {
    let minutes = build.shown.0.timeout_in_minutes.unwrap_or(MINUTES);
    let started = build.shown.0.start_time.map_or(0, |time| time.0);
    Timestamp(started + i64::from(minutes) * 60_000)
}

fn phase_line(name: &str, status: &str) -> String {
    format!("Phase complete: {name} State: {status}")
}

/// Ends the phase that runs, and says so in the log.
fn close(call: &mut Call, build: &mut Build, name: &str, why: Option<Context>) -> Result<()> {
    let status = if why.is_some() { "FAILED" } else { "SUCCEEDED" };
    let (code, message) = why.as_ref().map_or(("", ""), |why| (&why.code, &why.message));
    let context = format!("Phase context status code: {code} Message: {message}");
    log::say(call, build, &[phase_line(name, status), context]);
    build.leave(call, call.now(), status, why)
}

fn stopped(call: &mut Call, me: &Me, build: &mut Build) -> Result<At> {
    build.leave(call, call.now(), "STOPPED", None)?;
    finalize(call, me, build, "STOPPED")
}

/// The last phase: the build's folder goes.
fn finalize(call: &mut Call, me: &Me, build: &mut Build, status: &str) -> Result<At> {
    build.enter("FINALIZING", call.now());
    let ticket = call.effect(me, Clear { arn: me.arn.clone() })?;
    Ok(At::Finalizing { ticket, status: status.to_owned() })
}

/// What those who follow the build hear.
fn outcome(build: &Build, status: &str) -> Result<Value, Failure> {
    if status == "SUCCEEDED" {
        return Ok(json!({"id": build.id, "buildStatus": status}));
    }
    let mut phases = build.shown.0.phases.iter().flatten();
    let why = phases.find_map(|phase| phase.contexts.as_ref()?.first()?.message.clone());
    let why = why.map_or_else(String::new, |why| format!(": {why}"));
    Err(Failure::new(status, format!("The build {} ended as {status}{why}", build.id)))
}
