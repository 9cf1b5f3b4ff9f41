//! `formwork up`: the runtime itself.

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};

use clap::ValueEnum;
use kernel::Enforcement;
use server::accounts::Joined;
use server::runtime::{Runtime, RuntimeSettings, StartError};
use server::state::{Folder, State, StateError};

use super::StateArgument;
use super::sandbox::SandboxArgument;
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::variables;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    /// The port to serve on; without it the last one, else 4566, else any that is free
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Return when it serves, and leave it running in the background
    #[arg(long)]
    detach: bool,
    /// How far policies are kept to
    #[arg(long, value_enum, default_value_t = Iam::On)]
    iam: Iam,
    /// With --iam off, the account of requests whose access key is not 12 digits
    #[arg(long, value_name = "ID", default_value = DEFAULT_ACCOUNT, value_parser = account)]
    default_account: String,
    #[command(flatten)]
    sandbox: SandboxArgument,
}

/// The account of unit tests that say none.
const DEFAULT_ACCOUNT: &str = "123456789012";

/// An account's twelve digits.
pub(super) fn account(text: &str) -> std::result::Result<String, String> {
    if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err("an account is 12 digits".to_owned())
    }
}

/// How far policies are kept to
#[derive(Clone, Copy, ValueEnum)]
enum Iam {
    /// A denied call is denied
    On,
    /// A denied call goes through, and the journal says what would have been denied
    Audit,
    /// For unit tests of other people's code: neither policies nor signatures are looked at
    Off,
}

impl Iam {
    /// Says what is open to whom.
    fn warn(self) {
        match self {
            Iam::On => {}
            Iam::Audit => eprintln!(
                "warning: denied calls go through and are only written down: `formwork iam denied` shows them"
            ),
            Iam::Off => eprintln!(
                "warning: neither policies nor signatures are looked at: whoever reaches the port may do everything"
            ),
        }
    }
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let folder = arguments.state.folder()?;
    arguments.iam.warn();
    if arguments.detach {
        let iam = arguments.iam.to_possible_value();
        let iam = iam.map(|value| value.get_name().to_owned()).unwrap_or_default();
        let mut words = vec!["--iam".to_owned(), iam];
        words.extend(["--default-account".to_owned(), arguments.default_account]);
        if let Some(port) = arguments.port {
            words.extend(["--port".to_owned(), port.to_string()]);
        }
        detach(&folder, &words, arguments.sandbox, false)
    } else {
        serve(folder, &arguments)
    }
}

fn serve(folder: Folder, arguments: &Arguments) -> Result {
    let filter = tracing_subscriber::filter::LevelFilter::INFO;
    tracing_subscriber::fmt().with_max_level(filter).with_writer(std::io::stderr).with_target(false).init();
    let home = Home::find()?;
    let user_code = arguments.sandbox.user_code()?;
    let settings = RuntimeSettings {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        folder,
        port: arguments.port,
        enforcement: match arguments.iam {
            Iam::On => Enforcement::On,
            Iam::Audit => Enforcement::Audit,
            Iam::Off => Enforcement::Off,
        },
        default_account: arguments.default_account.clone(),
        accounts: home.accounts(),
        region: home.foundation.region.clone(),
        variables: variables::all(),
        user_code,
    };
    let threads = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::new)?;
    threads.block_on(async {
        let runtime = Runtime::start(settings).await.map_err(explained)?;
        if let Some(port) = runtime.instead_of() {
            println!("port {port} is taken by another program; serving on another one");
        }
        tell(runtime.accounts());
        println!("{READY}{}", runtime.address());
        runtime.serve(interrupted()).await.map_err(explained)
    })
}

/// How the accounts are others than the state had.
fn tell(joined: &Joined) {
    if !joined.added.is_empty() {
        println!("new in this state: {}", accounts(&joined.added));
    }
    for kept in &joined.kept {
        println!(
            "account {} is in this state and no longer in formwork.toml: it is kept, with the profile {}",
            kept.id, kept.profile
        );
    }
}

fn accounts(ids: &[String]) -> String {
    let word = if ids.len() == 1 { "account" } else { "accounts" };
    format!("{word} {}", ids.join(", "))
}

/// What is printed before the address once clients may connect.
const READY: &str = "formwork is running on ";

/// Starts the runtime as a process of its own, and waits until it serves or says why not.
#[expect(clippy::disallowed_methods, reason = "the runtime's own process is not user code")]
pub(super) fn detach(folder: &Folder, words: &[String], sandbox: SandboxArgument, quiet: bool) -> Result {
    Home::find()?;
    sandbox.user_code()?;
    // Held for a moment, so that a folder in use is told here and not in a log; and made, since the log goes there.
    drop(State::open(folder.clone()).map_err(|error| explained(error.into()))?);
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(folder.log())
        .map_err(|cause| Failure::new(format!("cannot write {}: {cause}", folder.log().display())))?;
    let mut command = Command::new(std::env::current_exe().map_err(Failure::new)?);
    command.arg("up").arg("--state").arg(folder.path());
    command.args(words).args(sandbox.words());
    // A process group of its own: the terminal's interrupt is not for it.
    command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
    let mut child =
        command.spawn().map_err(|cause| Failure::new(format!("cannot start the runtime: {cause}")))?;
    let output = child.stdout.take().ok_or_else(|| Failure::new("the runtime has no output"))?;
    for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
        if !quiet {
            println!("{line}");
        }
        if line.starts_with(READY) {
            return Ok(());
        }
    }
    let log = std::fs::read_to_string(folder.log()).unwrap_or_default();
    let cause = log.lines().rev().find_map(|line| line.strip_prefix("error: ")).unwrap_or("it said nothing");
    Err(Failure::new(format!("the runtime did not start: {cause}"))
        .hint(format!("its log is {}", folder.log().display())))
}

pub(super) fn explained(error: StartError) -> Failure {
    let hint = match &error {
        StartError::State(StateError::InUse(_)) => {
            "stop it with `formwork stop`, or use another folder with --state"
        }
        StartError::State(StateError::Foreign { .. }) => {
            "nothing in it was touched: name another folder with --state"
        }
        StartError::Partition { .. } => {
            "use another folder with --state: what is in this one has ARNs of its partition"
        }
        StartError::Bind(server::BindError::PortTaken(_)) => "leave --port out to have another one chosen",
        _ => return Failure::new(error),
    };
    Failure::new(error).hint(hint)
}

/// Completes when the user or the system asks the process to end.
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signals) => drop(signals.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}
