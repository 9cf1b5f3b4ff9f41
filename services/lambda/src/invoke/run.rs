//! An invocation as a process: its files, its log, its end.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use kernel::{
    Acting, ApiError, As, Call, Exit, LogLine, Network, Outside, Process, ProcessRole, Processes, Result,
    internal,
};
use serde_json::json;
use workload::{Follows, LogStream, Piece};

use super::claim::INIT;
use super::outcome::{Measured, Outcome};
use super::{Claim, Running};
use crate::code::unpack;
use crate::error;
use crate::function::runtime;

/// The folders of the process: the function's code, that of its layers, and what the runtime and the process give each other.
const TASK: &str = "task";
const INVOCATION: &str = "invocation";
const LAYERS: &str = "layers";
/// Bytes of an answer.
const LARGEST: u64 = 6_291_556;
/// Seconds from being told to end to being ended.
const GRACE: u64 = 1;
const MEGABYTE: u64 = 1 << 20;

/// Runs an invocation to its end. A function that fails is an outcome; an error is the runtime's own.
pub(super) async fn run(outside: &Outside, claim: Claim, payload: Vec<u8>) -> Result<Outcome> {
    let ran = Agent { outside, claim: &claim, processes: outside.processes()?, lines: Vec::new() };
    let outcome = ran.run(payload).await;
    let (place, process) = (claim.place.clone(), claim.process.clone());
    let end = move |call: &mut Call| call.remove_in::<Running>(&place, &process).map(drop);
    outside.write(&acting(&claim), end).await?;
    let processes = outside.processes()?;
    let mut over = claim.lost;
    over.push(claim.process);
    let remove = move || over.iter().try_for_each(|process| processes.remove(process));
    if let Err(cause) = tokio::task::spawn_blocking(remove).await.map_err(internal)? {
        tracing::warn!(%cause, "what is left of an invocation stays in the folder of jobs");
    }
    outcome
}

fn acting(claim: &Claim) -> Acting<'_> {
    Acting { service: "lambda", resource: &claim.arn, role: None }
}

struct Agent<'o> {
    outside: &'o Outside,
    claim: &'o Claim,
    processes: Arc<dyn Processes>,
    /// What was logged.
    lines: Vec<String>,
}

impl Agent<'_> {
    async fn run(mut self, payload: Vec<u8>) -> Result<Outcome> {
        let (id, processes) = (self.claim.process.clone(), Arc::clone(&self.processes));
        let broken = |cause: &io::Error| workload::broken("an invocation's folder", cause);
        if !processes.started(&id).map_err(|cause| broken(&cause))? {
            let zip = self.claim.configuration.code.read(self.outside, &self.claim.key).await?;
            let mut layers = Vec::new();
            for (code, key) in &self.claim.layers {
                layers.push(code.read(self.outside, key).await?);
            }
            let (invocation, id, there) = (self.invocation(), id.clone(), Arc::clone(&processes));
            let fill = move || fill(&*there, &id, &zip, &layers, &invocation, &payload);
            tokio::task::spawn_blocking(fill).await.map_err(internal)?.map_err(|cause| broken(&cause))?;
        }
        let open = |call: &mut Call, log: &LogStream<'_>, _: &mut Running| {
            // A role that may not write logs is no reason not to run.
            if let Err(error) = log.open(call) {
                tracing::debug!(%error, "an invocation goes without its log");
            }
        };
        self.log(open).await?;
        let process = self.process();
        let exit = workload::run(processes, &id, &process, self.claim.forwarded, &mut self).await;
        let exit = exit.map_err(|cause| error::service(cause.message))?;
        if matches!(exit, Exit::Lost | Exit::Stopped) {
            return Err(error::service("The function's process was lost. Please try again."));
        }
        let measured = self.measured()?;
        let now = self.outside.read(&acting(self.claim), |call| Ok(call.now().to_string())).await?;
        let outcome = Outcome::of(self.claim, &exit, measured, &self.lines, &now);
        let last = outcome.last_lines.clone();
        let end = move |call: &mut Call, log: &LogStream<'_>, _: &mut Running| {
            let time = call.now().0;
            log.put(call, last.into_iter().map(|text| LogLine { time, text }).collect());
        };
        self.log(end).await?;
        Ok(outcome)
    }

    /// What the process is told beside the event.
    fn invocation(&self) -> Vec<u8> {
        json!({
            "request_id": self.claim.request_id,
            "function_arn": self.claim.invoked_arn,
            "timeout_seconds": self.claim.configuration.settings.timeout,
            "client_context": self.claim.client_context,
        })
        .to_string()
        .into_bytes()
    }

    /// What the process says of itself; none if it did not come to its own end.
    fn measured(&self) -> Result<Option<(Measured, Vec<u8>)>> {
        let read = |name: &str| -> io::Result<Vec<u8>> {
            let mut bytes = Vec::new();
            let file = self.processes.open(&self.claim.process, INVOCATION, Path::new(name))?;
            file.take(LARGEST + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        let outcome = match read("outcome.json") {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            outcome => outcome.map_err(|cause| workload::broken("an invocation's outcome", &cause))?,
        };
        let Ok(measured) = serde_json::from_slice(&outcome) else { return Ok(None) };
        let answer = read("answer").map_err(|cause| workload::broken("an invocation's answer", &cause))?;
        Ok(Some((measured, answer)))
    }

    fn process(&self) -> Process {
        let Claim { configuration, place, function, .. } = self.claim;
        let settings = &configuration.settings;
        let own = [
            ("_HANDLER", settings.handler.clone()),
            ("AWS_EXECUTION_ENV", format!("AWS_Lambda_{}", settings.runtime)),
            ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", settings.memory.to_string()),
            ("AWS_LAMBDA_FUNCTION_NAME", function.clone()),
            ("AWS_LAMBDA_FUNCTION_VERSION", configuration.version.clone()),
            ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand".to_owned()),
            ("AWS_LAMBDA_LOG_GROUP_NAME", settings.log_group(function)),
            ("AWS_LAMBDA_LOG_STREAM_NAME", self.claim.log_stream.clone()),
            ("LAMBDA_TASK_ROOT", "/var/task".to_owned()),
            ("LAMBDA_RUNTIME_DIR", "/var/runtime".to_owned()),
            ("LANG", "en_US.UTF-8".to_owned()),
            ("TZ", ":UTC".to_owned()),
        ];
        let mut environment = settings.environment.clone();
        environment.extend(own.map(|(name, value)| (name.to_owned(), value)));
        let mut folders = vec![(TASK, "/var/task"), (INVOCATION, "/var/formwork")];
        if !self.claim.layers.is_empty() {
            folders.push((LAYERS, "/opt"));
        }
        let folders = folders.into_iter();
        Process {
            image: runtime::image(&settings.runtime).unwrap_or_default(),
            runtimes: [].into(),
            command: Vec::new(),
            arguments: Vec::new(),
            environment,
            directory: "/var/task".into(),
            folders: folders.map(|(name, inside)| (name.to_owned(), inside.into())).collect(),
            network: Network::Proxy,
            role: Some(ProcessRole {
                service: "lambda".to_owned(),
                arn: settings.role.clone(),
                session: session(function),
                source: self.claim.arn.clone(),
                place: place.clone(),
            }),
            memory_bytes: settings.memory * MEGABYTE,
            // Beside `/tmp` there are the code and the answer.
            disk_bytes: (settings.disk + 512) * MEGABYTE,
            // The program itself keeps the function's time; this is for one that cannot.
            seconds: Some(settings.timeout + INIT + GRACE),
            grace_seconds: GRACE,
        }
    }

    /// Does something with the log, as the function's role, which may not be let write it.
    async fn log(
        &self,
        work: impl FnOnce(&mut Call, &LogStream<'_>, &mut Running) + Send + 'static,
    ) -> Result<()> {
        let Claim { configuration, place, function, process, arn, .. } = self.claim;
        let (role, group) = (configuration.settings.role.clone(), configuration.settings.log_group(function));
        let (session, stream, source) = (session(function), self.claim.log_stream.clone(), arn.clone());
        let (place, process) = (place.clone(), process.clone());
        let write = move |call: &mut Call| {
            let Some(mut row) = call.get_in::<Running>(&place, &process)? else { return Ok(()) };
            let writer = As::role(&role, &session).taken_for(&source);
            work(call, &LogStream { group: &group, stream: &stream, writer }, &mut row);
            call.put_in(&place, &row)
        };
        self.outside.write(&acting(self.claim), write).await
    }
}

/// The name of a role's session: the function's, as long as such a name may be.
fn session(function: &str) -> String {
    function.chars().take(64).collect()
}

fn fill(
    processes: &dyn Processes,
    id: &str,
    zip: &[u8],
    layers: &[Bytes],
    invocation: &[u8],
    payload: &[u8],
) -> io::Result<()> {
    let task = processes.folder(id, TASK)?;
    // Whatever an attempt before left.
    fs::remove_dir_all(&task)?;
    fs::create_dir(&task)?;
    unpack(zip, &task)?;
    if !layers.is_empty() {
        let opt = processes.folder(id, LAYERS)?;
        fs::remove_dir_all(&opt)?;
        fs::create_dir(&opt)?;
        // What a later one brings stands in place of what an earlier one does.
        layers.iter().try_for_each(|layer| unpack(layer, &opt))?;
    }
    let folder = processes.folder(id, INVOCATION)?;
    fs::write(folder.join("event"), payload)?;
    fs::write(folder.join("invocation.json"), invocation)
}

impl Follows for Agent<'_> {
    async fn follow(&mut self, piece: Piece) -> Result<()> {
        if piece.is_empty() {
            return Ok(());
        }
        self.lines.extend(piece.lines.iter().map(|line| line.text.clone()));
        self.log(move |call, log, row| piece.forward(call, log, &mut row.forwarded)).await
    }
}

/// An error that another try may not have.
pub(super) fn is_throttled(error: &ApiError) -> bool {
    error.code == "TooManyRequestsException" || error.status >= 500
}
