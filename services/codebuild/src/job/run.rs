//! The effect of the phases `INSTALL` to `POST_BUILD`: the build's process, from its start to its end, and its log.

use std::collections::BTreeMap;

use kernel::{Call, Effect, Exit, Failure, Network, Outside, Process, ProcessRole, Result, Ticket, internal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_codebuild as api;
use workload::{Follows, Piece};

use super::agent::{Agent, HOME};
use super::deadline;
use crate::build::Build;
use crate::build::environment;
use crate::build::phase::Context;
use crate::buildspec::Buildspec;
use crate::script::{self, record::Record};

/// Seconds that the commands have to end when the build is stopped.
const GRACE: u64 = 10;

/// Runs the build's process. One that runs already, since before the runtime was started again, is found.
#[derive(Serialize, Deserialize)]
pub(crate) struct Run {
    /// The build's ARN.
    pub(crate) arn: String,
}

/// How the process ended.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Ran {
    exit: Exit,
    record: Record,
    exported: BTreeMap<String, String>,
}

/// What that means for the build.
pub(super) enum Conclusion {
    /// The program came to its end.
    Over {
        /// Whether a phase failed.
        failed: bool,
        /// Whether artifacts are stored.
        upload: bool,
    },
    /// The process ended before.
    Broken {
        /// `TIMED_OUT`, `FAULT`, `FAILED`
        status: &'static str,
        /// Why.
        why: Context,
    },
}

impl Effect for Run {
    const KIND: &'static str = "codebuild_run";
    type Output = Ran;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Ran> {
        let agent = Agent::of(outside, &self.arn).await?;
        let spec = agent.spec()?;
        let now = outside.kernel()?.clock().now();
        let left = (deadline(&agent.build).0 - now.0).max(1_000) / 1_000;
        let process = process(&agent, u64::try_from(left).unwrap_or(1));
        let mut follower = Follower { agent: &agent, spec: &spec, shown: Record::default() };
        let (processes, id) = (agent.processes.clone(), agent.build.uuid());
        let exit = workload::run(processes, id, &process, agent.build.forwarded, &mut follower).await?;
        let left = |name: &String| Some((name.clone(), agent.left(&format!("{}/{name}", script::EXPORTED))?));
        Ok(Ran {
            exit,
            exported: spec.env.exported.iter().filter_map(left).collect(),
            record: follower.record(),
        })
    }
}

fn process(agent: &Agent<'_>, seconds: u64) -> Process {
    let environment = agent.build.shown.0.environment.clone().unwrap_or_default();
    let (memory_bytes, disk_bytes) = environment::compute(&agent.build);
    let runtimes = agent.spec().map(|spec| spec.runtimes).unwrap_or_default();
    Process {
        image: environment.image,
        runtimes,
        command: vec!["/bin/sh".to_owned(), format!("{}/{}", environment::HOME, script::PROGRAM)],
        arguments: Vec::new(),
        environment: BTreeMap::new(),
        directory: environment::HOME.into(),
        folders: [(HOME.to_owned(), environment::HOME.into())].into(),
        network: Network::Proxy,
        role: Some(ProcessRole {
            service: "codebuild".to_owned(),
            arn: agent.build.role().to_owned(),
            session: agent.session().to_owned(),
            source: agent.project_arn().to_owned(),
            place: agent.place.clone(),
        }),
        memory_bytes,
        disk_bytes,
        seconds: Some(seconds),
        grace_seconds: GRACE,
    }
}

/// Follows a process's log and record.
struct Follower<'a> {
    agent: &'a Agent<'a>,
    spec: &'a Buildspec,
    /// What `BatchGetBuilds` shows of the record.
    shown: Record,
}

impl Follower<'_> {
    fn record(&self) -> Record {
        self.agent.left(script::RECORD).map_or_else(Record::default, |text| Record::parse(&text, self.spec))
    }
}

impl Follows for Follower<'_> {
    async fn follow(&mut self, piece: Piece) -> Result<()> {
        let record = self.record();
        if piece.is_empty() && record == self.shown {
            return Ok(());
        }
        self.shown = record.clone();
        let follow = move |call: &mut Call, build: &mut Build| build.follow(call, &record).map(|_| ());
        self.agent.forward(piece, follow).await
    }
}

/// Takes over what the process left, and says what it means.
pub(super) fn conclude(
    call: &mut Call,
    build: &mut Build,
    outcome: Result<Value, Failure>,
) -> Result<Conclusion> {
    let ran = match outcome.map(serde_json::from_value::<Ran>) {
        Ok(Ok(ran)) => ran,
        Ok(Err(cause)) => return Err(internal(cause)),
        Err(failure) => {
            return Ok(Conclusion::Broken {
                status: "FAULT",
                why: Context::new(failure.code, failure.message),
            });
        }
    };
    build.follow(call, &ran.record)?;
    let exported = |(name, value)| api::ExportedEnvironmentVariable { name: Some(name), value: Some(value) };
    build.shown.0.exported_environment_variables = Some(ran.exported.into_iter().map(exported).collect());
    let (status, code, message) = match ran.exit {
        Exit::Code(0) if ran.record.finished => {
            return Ok(Conclusion::Over { failed: ran.record.has_failed(), upload: ran.record.upload });
        }
        Exit::TimeUp(_) => {
            let minutes = build.shown.0.timeout_in_minutes.unwrap_or(super::MINUTES);
            ("TIMED_OUT", "BUILD_TIMED_OUT", format!("Build has timed out after {minutes} minutes"))
        }
        Exit::Exceeded(why) => ("FAILED", "CLIENT_ERROR", format!("The build was ended: {why}")),
        Exit::Stopped => ("STOPPED", "CLIENT_ERROR", "The build's process was told to end".to_owned()),
        Exit::Lost => {
            let why =
                "The build's process was lost, to a restart of the machine or to somebody who killed it";
            ("FAULT", "INTERNAL_SERVICE_ERROR", why.to_owned())
        }
        Exit::Code(status) => {
            let why = format!("The build's shell ended before its phases did: exit status {status}");
            ("FAILED", "CLIENT_ERROR", why)
        }
        Exit::Signal(signal) => {
            ("FAILED", "CLIENT_ERROR", format!("The build's shell was ended by signal {signal}"))
        }
    };
    Ok(Conclusion::Broken { status, why: Context::new(code, message) })
}
