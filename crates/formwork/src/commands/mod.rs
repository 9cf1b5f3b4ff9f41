//! The commands.

mod account;
mod decide;
mod demo;
mod endpoint;
mod env;
pub(crate) mod gem;
mod logs;
mod look;
mod model;
mod output;
mod pipeline;
mod project;
mod sandbox;
pub(crate) mod scan;
mod status;
mod stop;
mod supervise;
mod synth;
mod up;

use std::path::PathBuf;

use clap::Subcommand;
use server::state::{Folder, Presence};

use crate::failure::{Failure, Result};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Take one project from template to production endpoint
    Demo(demo::Arguments),
    /// Start the runtime
    Up(up::Arguments),
    /// Stop the runtime
    Stop(stop::Arguments),
    /// Show whether the runtime is running, where, and what went wrong in it for good
    Status(status::Arguments),
    /// Print what makes a shell's AWS clients use the runtime: eval "$(formwork env)"
    Env(env::Arguments),
    /// Show the log of a build, a job, an endpoint or of the runtime
    Logs(logs::Arguments),
    /// Approve a registered model, or a gate of a pipeline
    Approve(decide::Arguments),
    /// Reject a registered model, or a gate of a pipeline
    Reject(decide::Arguments),
    /// List and show projects
    Project(look::Arguments),
    /// List and show delivery pipelines
    Pipeline(look::Arguments),
    /// List and show registered models
    Model(model::Arguments),
    /// List and show endpoints
    Endpoint(look::Arguments),
    /// Look for what is insecure in CloudFormation templates, by cfn-nag's rules and Formwork's own
    Scan(scan::Arguments),
    /// Print the plain CloudFormation template that a product's template expands to
    Synth(synth::Arguments),
    /// Hold a process of user code: what the runtime executes, not for people
    #[command(hide = true)]
    Supervise(supervise::Arguments),
}

impl Command {
    /// Whether it holds nothing that must be ended with care.
    pub(crate) fn only_prints(&self) -> bool {
        !matches!(self, Command::Demo(_) | Command::Up(_) | Command::Supervise(_))
    }
}

/// Where a runtime's state is
#[derive(clap::Args, Clone)]
pub(crate) struct StateArgument {
    /// The state folder
    #[arg(long = "state", value_name = "DIR", default_value = ".formwork")]
    folder: PathBuf,
}

pub(crate) fn run(command: Command) -> Result {
    match command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Up(arguments) => up::run(arguments),
        Command::Stop(arguments) => stop::run(&arguments),
        Command::Status(arguments) => status::run(arguments),
        Command::Env(arguments) => env::run(arguments),
        Command::Logs(arguments) => logs::run(&arguments),
        Command::Approve(arguments) => decide::run(&arguments, decide::Decision::Approved),
        Command::Reject(arguments) => decide::run(&arguments, decide::Decision::Rejected),
        Command::Project(arguments) => look::run::<project::Project>(&arguments),
        Command::Pipeline(arguments) => look::run::<pipeline::Pipeline>(&arguments),
        Command::Model(arguments) => model::run(arguments),
        Command::Endpoint(arguments) => look::run::<endpoint::Endpoint>(&arguments),
        Command::Scan(arguments) => scan::run(&arguments),
        Command::Synth(arguments) => synth::run(&arguments),
        Command::Supervise(arguments) => supervise::run(&arguments),
    }
}

impl StateArgument {
    fn folder(&self) -> Result<Folder> {
        Folder::at(&self.folder).map_err(Failure::new)
    }
}

/// The runtime that runs in a folder.
fn running(folder: &Folder) -> Result<Presence> {
    let absent = || {
        Failure::new(format!("no runtime is running in {}", folder.path().display()))
            .hint("start one with `formwork up`, or name its folder with --state")
    };
    let presence = folder.presence().ok_or_else(absent)?;
    block_on(server::control::ask(&folder.control(), server::control::Request::Ping))
        .map_err(|_| absent())?;
    Ok(presence)
}

/// Runs a short asynchronous piece of a command.
fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime on this thread needs nothing").block_on(work)
}
