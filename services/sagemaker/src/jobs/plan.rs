//! What a job asks of its container: what is put in, what runs, what is stored.

use std::collections::BTreeMap;

use kernel::{Network, Place, Process, ProcessRole};
use shapes_sagemaker as api;

use super::record::SageMakerJob;
use crate::role;

/// The container's own folder, as it sees it.
pub(super) const HOME: &str = "/opt/ml";
/// The same folder among those of the process.
pub(super) const FOLDER: &str = "ml";
/// The only host of a job.
pub(super) const HOST: &str = "algo-1";

/// Bytes of memory that a job may use. Instance types are recorded: what this machine has is what there is.
const MEMORY: u64 = 16 << 30;
/// Seconds that a container has to end when its job is stopped.
const GRACE: u64 = 120;

/// What a job asks of its container. Paths are below [`HOME`].
pub(super) struct Plan {
    pub(super) image: String,
    pub(super) command: Vec<String>,
    pub(super) arguments: Vec<String>,
    pub(super) environment: BTreeMap<String, String>,
    /// Where it starts.
    pub(super) directory: &'static str,
    pub(super) isolated: bool,
    pub(super) seconds: Option<u64>,
    pub(super) disk_bytes: u64,
    /// Files of the platform's.
    pub(super) files: BTreeMap<&'static str, String>,
    /// Folders that are there from the start.
    pub(super) folders: Vec<String>,
    pub(super) inputs: Vec<Input>,
    pub(super) outputs: Vec<Output>,
    /// The KMS key of what is stored.
    pub(super) key: Option<String>,
    pub(super) metrics: Vec<api::MetricDefinition>,
    /// Of a container that serves: what.
    pub(super) serves: Option<Serves>,
}

/// What a container serves.
pub(super) struct Serves {
    /// The archive of the model's data, unpacked into `model`.
    pub(super) data: Option<String>,
    /// The objects whose records it answers.
    pub(super) input: Input,
}

/// Objects that become files.
pub(super) struct Input {
    /// What it is called, for what goes wrong with it.
    pub(super) name: String,
    /// `s3://bucket/prefix`
    pub(super) uri: String,
    /// Whether that is a list of objects.
    pub(super) is_manifest: bool,
    /// Whether there need not be any.
    pub(super) may_be_empty: bool,
    pub(super) to: String,
}

/// Files that become objects.
pub(super) struct Output {
    pub(super) from: String,
    pub(super) to: To,
    pub(super) when: When,
}

/// What files become.
pub(super) enum To {
    /// An object each, below this.
    Prefix(String),
    /// An archive of them all.
    Archive(String),
}

/// After which ends an output is stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Completed,
    /// Or when it was stopped, or its time was up.
    Ended,
    /// What goes up while a job runs, on AWS: whatever its end is.
    Always,
}

impl Plan {
    /// The process of the job.
    pub(super) fn process(self, job: &SageMakerJob) -> Process {
        Process {
            image: self.image,
            runtimes: BTreeMap::new(),
            command: self.command,
            arguments: self.arguments,
            environment: self.environment,
            directory: self.directory.into(),
            folders: [(FOLDER.to_owned(), HOME.into())].into(),
            network: if self.isolated { Network::Isolated } else { Network::Proxy },
            role: Some(ProcessRole {
                service: "sagemaker".to_owned(),
                arn: job.role().to_owned(),
                session: role::SESSION.to_owned(),
                source: job.arn(),
                place: job.place.clone(),
            }),
            memory_bytes: MEMORY,
            disk_bytes: self.disk_bytes,
            seconds: self.seconds,
            grace_seconds: GRACE,
        }
    }
}

/// A path of the container's, below [`HOME`]; none if it is not there, or leads out of it.
pub(super) fn below_home(path: &str) -> Option<String> {
    let path = path.strip_prefix(HOME)?;
    let inside = path.strip_prefix('/').or_else(|| path.is_empty().then_some(""))?;
    let parts: Vec<&str> = inside.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    (!parts.contains(&"..")).then(|| parts.join("/"))
}

/// Bytes of a volume.
pub(super) fn volume(gib: Option<i32>) -> u64 {
    u64::try_from(gib.unwrap_or(30)).unwrap_or(1).max(1) << 30
}

/// The request's environment with what the platform adds.
pub(super) fn environment(
    given: Option<&BTreeMap<String, String>>,
    place: &Place,
) -> BTreeMap<String, String> {
    let mut all = given.cloned().unwrap_or_default();
    all.insert("AWS_REGION".to_owned(), place.region.clone());
    all
}
