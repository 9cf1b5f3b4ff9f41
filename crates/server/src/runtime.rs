//! The runtime: a state folder, a kernel with all services, a gateway, put together.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use executor::Supervisor;
use executor::runner::{self, Runner};
use kernel::{Clock as _, Enforcement, Kernel, OpenError, Origin, SystemClock, SystemEntropy};
use tokio::runtime::Handle;

use crate::accounts::{self, Account, Joined};
use crate::api::Api;
use crate::bundle::Bundle;
use crate::control::Control;
use crate::doors::credentials::CredentialsDoor;
use crate::doors::custom_resources::CustomResourceDoor;
use crate::doors::function_code::FunctionCodeDoor;
use crate::doors::git::GitDoor;
use crate::exchange::Exchange;
use crate::front::Front;
use crate::reset::Reset;
use crate::state::{Folder, Presence, State, StateError};
use crate::{
    Arrival, Authority, AuthorityError, BindError, Gateway, Port, Sandboxes, Settings, Upstream,
    UpstreamError, Variables, environment, services,
};

/// What a runtime is made of.
#[derive(Clone, Debug)]
pub struct RuntimeSettings {
    /// The version of formwork that it is.
    pub version: String,
    /// The state folder.
    pub folder: Folder,
    /// The port; none for the last one, else the usual one, else any that is free.
    pub port: Option<u16>,
    /// How far decisions are kept to.
    pub enforcement: Enforcement,
    /// Where they are not at all, and signatures neither, the account of requests that say none.
    pub default_account: String,
    /// Its accounts; the first one of a new state has the operator.
    pub accounts: Vec<Account>,
    /// The region of requests that say none, and of the profiles.
    pub region: String,
    /// The environment that it was started in: the user's own proxy and certificates.
    pub variables: Variables,
    /// How user code runs.
    pub user_code: UserCode,
}

/// How user code runs.
#[derive(Clone, Debug)]
pub struct UserCode {
    /// How this program is executed as a supervisor.
    pub supervisor: Supervisor,
    /// The user's cache folder for formwork, where environments are built.
    pub cache: PathBuf,
    /// Whether it is walled in.
    pub sandboxed: bool,
}

/// A runtime that has its port and its state.
pub struct Runtime {
    /// Held as long as the runtime lives.
    _state: State,
    kernel: Kernel,
    runner: Runner,
    gateway: Gateway,
    control: Control,
    region: String,
    /// Where nothing is checked, the account of requests that say none.
    unchecked: Option<String>,
    /// And how everything is emptied there.
    reset: Option<Reset>,
    /// The port that was wanted and is taken, if another one had to be chosen.
    instead_of: Option<u16>,
    joined: Joined,
}

/// Why a runtime does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The state folder.
    #[error(transparent)]
    State(#[from] StateError),
    /// The database.
    #[error(transparent)]
    Database(#[from] OpenError),
    /// The certificate authority.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// The port.
    #[error(transparent)]
    Bind(#[from] BindError),
    /// The user's own proxy.
    #[error(transparent)]
    Upstream(#[from] UpstreamError),
    /// The socket for commands.
    #[error("cannot listen for commands: {0}")]
    Control(io::Error),
    /// The state has accounts of another partition.
    #[error("the state is of the partition {had}, and the region {region} is in {wanted}")]
    Partition {
        /// The region that is wanted.
        region: String,
        /// Its partition.
        wanted: &'static str,
        /// The partition of the state.
        had: &'static str,
    },
    /// There is no account.
    #[error("a runtime has at least one account")]
    NoAccount,
    /// The accounts could not be set up.
    #[error("the accounts could not be set up: {0}")]
    Accounts(kernel::ApiError),
    /// The folder of the processes of user code.
    #[error("the folder for processes cannot be used: {0}")]
    Jobs(io::Error),
    /// Git's repositories could not be looked at.
    #[error("the Git repositories could not be looked at; is git installed? {0}")]
    Repositories(kernel::ApiError),
}

impl Runtime {
    /// Opens everything. Clients that connect from now on wait for [`Runtime::serve`].
    pub async fn start(settings: RuntimeSettings) -> Result<Self, StartError> {
        let state = State::open(settings.folder)?;
        let folder = state.folder().clone();
        let (joined, home) = joined(settings.accounts, folder.presence(), &settings.region)?;
        let variables = environment::before(&settings.variables);
        let mut gathered = Bundle::gather(&variables);
        for (path, cause) in &gathered.unread {
            tracing::warn!(path = %path.display(), %cause, "certificates that the environment names cannot be read");
        }
        let upstream = Upstream::from_variables(&variables, &gathered.bundle)?;
        let authority = Arc::new(Authority::open(&folder.authority(), Arc::new(now))?);
        gathered.bundle.add(authority.certificate());
        state.write(&folder.bundle(), gathered.bundle.pem())?;

        let (gateway, instead_of) = bind(settings.port, &folder, &authority, &upstream).await?;
        let kernel_settings = kernel::Settings {
            folder: folder.path().to_owned(),
            enforcement: settings.enforcement,
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
        };
        let search_path = settings.variables.get("PATH").cloned().unwrap_or_default();
        let git = Arc::new(executor::tools::Repositories::new(folder.repositories(), search_path));
        let runner = runner(settings.user_code, variables, &folder, gateway.local_addr())?;
        let registry = services::registry(settings.enforcement)
            .git(git)
            .http(Arc::new(Exchange))
            .processes(Arc::new(runner.clone()));
        let kernel = Kernel::start(kernel_settings, registry, Handle::current())?;
        codecommit::recover(&kernel).await.map_err(StartError::Repositories)?;
        let accounts = accounts::ids(&joined.accounts, &home);
        let key = found(&kernel, accounts.clone(), &settings.region).await.map_err(StartError::Accounts)?;
        state.write(&folder.config(), &accounts::config(&joined.accounts, &settings.region, &key))?;
        state.write(&folder.credentials(), &accounts::credentials(&key))?;
        let control = Control::listen(&folder.control()).map_err(StartError::Control)?;
        state.announce(&Presence {
            address: gateway.local_addr(),
            region: settings.region.clone(),
            accounts: joined.accounts.clone(),
            home,
            pid: std::process::id(),
            version: settings.version,
            iam: settings.enforcement.into(),
        })?;
        let unchecked = (settings.enforcement == Enforcement::Off).then_some(settings.default_account);
        let region = settings.region;
        let reset = unchecked.is_some().then(|| Reset {
            kernel: kernel.clone(),
            runner: runner.clone(),
            repositories: folder.repositories(),
            accounts,
            region: region.clone(),
            key,
        });
        Ok(Runtime {
            _state: state,
            kernel,
            runner,
            gateway,
            control,
            region,
            unchecked,
            reset,
            instead_of,
            joined,
        })
    }

    /// The address of the gateway.
    pub fn address(&self) -> SocketAddr {
        self.gateway.local_addr()
    }

    /// The port that was wanted and is taken, if another one had to be chosen.
    pub fn instead_of(&self) -> Option<u16> {
        self.instead_of
    }

    /// Its accounts, and how they differ from those that the state had.
    pub fn accounts(&self) -> &Joined {
        &self.joined
    }

    /// Serves until `shutdown` completes or somebody asks it to end. Then the processes of endpoints end too; the next runtime
    /// starts them again.
    pub async fn serve(self, shutdown: impl Future<Output = ()> + Send) -> Result<(), StartError> {
        let stopped = self.control.stopped();
        let control = tokio::spawn(self.control.serve(self.kernel.clone()));
        let git = GitDoor::new(self.kernel.clone(), self.region.clone(), self.unchecked.clone());
        let credentials = CredentialsDoor::new(self.kernel.clone(), self.runner.clone());
        let api = Api::new(self.kernel.clone(), self.region, self.unchecked);
        let custom_resources = CustomResourceDoor::new(self.kernel.clone());
        let function_code = FunctionCodeDoor::new(self.kernel.clone());
        let front = Front { api, git, credentials, custom_resources, function_code, reset: self.reset };
        let either = async move {
            tokio::select! { () = shutdown => {}, () = stopped => {} }
        };
        self.gateway.serve(front, either).await;
        control.abort();
        let (kernel, runner) = (self.kernel, self.runner);
        // Joining the writer blocks. It goes first: nobody starts again what ends now.
        let stopping = tokio::task::spawn_blocking(move || {
            kernel.stop();
            runner.rest()
        });
        let rested = stopping.await.map_err(|cause| StartError::Control(io::Error::other(cause)))?;
        rested.map_err(StartError::Jobs)
    }
}

/// The accounts, and which of them has the operator: once it is in one, it stays.
fn joined(
    wanted: Vec<Account>,
    last: Option<Presence>,
    region: &str,
) -> Result<(Joined, String), StartError> {
    let (had, home) = last.map(|last| (last.accounts, last.home)).unzip();
    let home = home.or_else(|| Some(wanted.first()?.id.clone())).ok_or(StartError::NoAccount)?;
    let had = had.unwrap_or_default();
    let partition = kernel::partition(region);
    if let Some(other) =
        had.first().map(|first| kernel::partition(&first.region)).filter(|had| *had != partition)
    {
        return Err(StartError::Partition { region: region.to_owned(), wanted: partition, had: other });
    }
    Ok((Joined::of(wanted, &had), home))
}

/// What runs user code.
fn runner(
    code: UserCode,
    variables: Variables,
    folder: &Folder,
    gateway: SocketAddr,
) -> Result<Runner, StartError> {
    let settings = runner::Settings {
        jobs: folder.jobs(),
        relay: folder.relay(),
        gateway,
        bundle: folder.bundle(),
        cache: code.cache,
        variables,
        supervisor: code.supervisor,
        sandboxed: code.sandboxed,
    };
    Runner::new(settings).map_err(StartError::Jobs)
}

/// Takes the port that is wanted; where none is, the last one, the usual one, or any.
async fn bind(
    wanted: Option<u16>,
    folder: &Folder,
    authority: &Arc<Authority>,
    upstream: &Upstream,
) -> Result<(Gateway, Option<u16>), BindError> {
    let settings = |port: Port| Settings {
        address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port,
        upstream: upstream.clone(),
        sandboxes: Some(Sandboxes { socket: folder.relay(), receive: Arc::new(arrival) }),
        ..Settings::new(Arc::clone(authority))
    };
    if let Some(port) = wanted {
        return Ok((Gateway::bind(settings(Port::Exactly(port))).await?, None));
    }
    let first = folder.presence().map_or(Port::USUAL, |presence| Port::Exactly(presence.address.port()));
    match Gateway::bind(settings(first)).await {
        Err(BindError::PortTaken(taken)) => {
            Ok((Gateway::bind(settings(Port::Any)).await?, Some(taken.port())))
        }
        outcome => Ok((outcome?, None)),
    }
}

/// A connection that user code made in its sandbox, as its supervisor hands it over.
fn arrival(bringer: UnixStream) -> io::Result<Arrival> {
    let executor::relay::Arrival { name, dialled, stream } = executor::relay::accept(bringer)?;
    Ok(Arrival { job: name, dialled: dialled.into(), stream })
}

/// Sets the accounts up, the first time; gives the operator's key.
async fn found(kernel: &Kernel, accounts: Vec<String>, region: &str) -> kernel::Result<iam::OperatorKey> {
    kernel.write(own(region), move |call| iam::found(call, &accounts)).await
}

/// The runtime itself, in a region.
pub(crate) fn own(region: &str) -> Origin {
    let mut origin = Origin::nobody();
    region.clone_into(&mut origin.place.region);
    origin.request.secure = true;
    origin
}

/// The wall clock, for certificates.
fn now() -> SystemTime {
    let millis = u64::try_from(SystemClock.now().0).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_millis(millis)
}
