//! The commands.

mod account;
mod acting;
mod bootstrap;
mod catalog;
pub(crate) mod confirm;
mod connection;
mod decide;
mod demo;
mod deploy;
mod destroy;
mod diff;
mod doctor;
mod endpoint;
mod env;
mod files;
pub(crate) mod gem;
mod iam;
mod init;
mod lock;
mod logs;
mod look;
mod model;
mod output;
mod pipeline;
mod product;
mod project;
mod sandbox;
pub(crate) mod scan;
mod status;
mod stop;
mod supervise;
mod synth;
mod target;
mod up;

use std::path::PathBuf;

use clap::Subcommand;
use server::state::{Folder, Presence};

use crate::failure::{Failure, Result};
use crate::home;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Take one project from template to production endpoint
    Demo(demo::Arguments),
    /// Write the folder of a new foundation: accounts, products, seed code, to be read and changed
    Init(init::Arguments),
    /// Look for everything that would fail later, and say what to do about it
    Doctor(doctor::Arguments),
    /// Prepare accounts for deployments
    Bootstrap(bootstrap::Arguments),
    /// Deploy the catalog, with the people's roles, or the platform's own pipeline
    Deploy(deploy::Arguments),
    /// Show what `deploy` would do
    Diff(diff::Arguments),
    /// Delete the catalog, or the platform's own pipeline
    Destroy(destroy::Arguments),
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
    /// List and show the products of the catalog, and say who sees them
    Catalog(catalog::Arguments),
    /// Begin, check, compare and test products
    Product(product::Arguments),
    /// List, show, create and delete projects
    Project(project::Arguments),
    /// List and show delivery pipelines
    Pipeline(pipeline::Arguments),
    /// List and show registered models
    Model(model::Arguments),
    /// List and show endpoints
    Endpoint(look::Arguments),
    /// Show what policies decided
    Iam(iam::Arguments),
    /// Look for what is insecure in CloudFormation templates, by cfn-nag's rules and Formwork's own
    Scan(scan::Arguments),
    /// Print the plain CloudFormation template that a product's template expands to
    Synth(synth::Arguments),
    /// Write what builds without formwork deploy, and the lock that says what it is made of
    Lock(lock::Arguments),
    /// Say where connections to repositories elsewhere lead on this machine
    Connection(connection::Arguments),
    /// Hold a process of user code: what the runtime executes, not for people
    #[command(hide = true)]
    Supervise(supervise::Arguments),
}

impl Command {
    /// Whether it holds nothing that must be ended with care: a stack at work goes on by itself.
    pub(crate) fn only_prints(&self) -> bool {
        match self {
            Command::Demo(_) | Command::Up(_) | Command::Supervise(_) => false,
            Command::Product(arguments) => arguments.only_prints(),
            _ => true,
        }
    }
}

/// The state folder where none is named.
const USUAL_STATE: &str = ".formwork";

/// Where a runtime's state is
#[derive(clap::Args, Clone)]
pub(crate) struct StateArgument {
    /// The state folder [default: .formwork, beside the formwork.toml of this folder or of one above]
    #[arg(long = "state", value_name = "DIR", env = "FORMWORK_STATE", hide_env_values = true)]
    folder: Option<PathBuf>,
}

pub(crate) fn run(command: Command) -> Result {
    match command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Bootstrap(arguments) => bootstrap::run(arguments),
        Command::Deploy(arguments) => deploy::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Destroy(arguments) => destroy::run(&arguments),
        Command::Up(arguments) => up::run(arguments),
        Command::Stop(arguments) => stop::run(&arguments),
        Command::Status(arguments) => status::run(arguments),
        Command::Env(arguments) => env::run(arguments),
        Command::Logs(arguments) => logs::run(&arguments),
        Command::Approve(arguments) => decide::run(&arguments, decide::Decision::Approved),
        Command::Reject(arguments) => decide::run(&arguments, decide::Decision::Rejected),
        Command::Catalog(arguments) => catalog::run(arguments),
        Command::Product(arguments) => product::run(&arguments),
        Command::Project(arguments) => project::run(arguments),
        Command::Pipeline(arguments) => pipeline::run(&arguments),
        Command::Model(arguments) => model::run(arguments),
        Command::Endpoint(arguments) => look::run::<endpoint::Endpoint>(&arguments),
        Command::Iam(arguments) => iam::run(arguments),
        Command::Scan(arguments) => scan::run(&arguments),
        Command::Synth(arguments) => synth::run(&arguments),
        Command::Lock(arguments) => lock::run(&arguments),
        Command::Connection(arguments) => connection::run(arguments),
        Command::Supervise(arguments) => supervise::run(&arguments),
    }
}

impl StateArgument {
    /// Where a command has to be told of the folder again: ` (with --state DIR)`.
    fn words(&self) -> String {
        let told = self.folder.as_ref().map(|folder| format!(" (with --state {})", folder.display()));
        told.unwrap_or_default()
    }

    fn folder(&self) -> Result<Folder> {
        let usual = || home::folder().unwrap_or_default().join(USUAL_STATE);
        Folder::at(&self.folder.clone().unwrap_or_else(usual)).map_err(Failure::new)
    }
}

/// The runtime that runs in a folder.
fn running(folder: &Folder) -> Result<Presence> {
    let absent = || {
        Failure::new(format!("no runtime is running in {}", folder.path().display()))
            .hint("start one with `formwork up`, or name its folder with --state or FORMWORK_STATE")
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
