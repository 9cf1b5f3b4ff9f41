//! What the effects of a job share: whom they act as, and the job's folders.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::{Acting, ApiError, Call, LogLine, Outside, Processes, Remains, Result, internal};
use workload::{Piece, Says, Store, broken};

use super::metrics;
use super::plan::{FOLDER, Plan};
use super::record::SageMakerJob;
use crate::role;

/// Whoever does the work of a job outside of transactions.
pub(super) struct Agent<'o> {
    outside: &'o Outside,
    pub(super) job: SageMakerJob,
    arn: String,
    pub(super) processes: Arc<dyn Processes>,
}

impl<'o> Agent<'o> {
    /// The agent of the job with an ARN.
    pub(super) async fn of(outside: &'o Outside, arn: &str) -> Result<Agent<'o>> {
        let acting = Acting { service: "sagemaker", resource: arn, role: None };
        let wanted = arn.to_owned();
        let job = outside.read(&acting, move |call: &Call| SageMakerJob::of(call, &wanted)).await?;
        Ok(Agent { outside, job, arn: arn.to_owned(), processes: outside.processes()? })
    }

    pub(super) fn plan(&self) -> Plan {
        self.job.plan()
    }

    /// S3, as the job's role sees it.
    pub(super) fn objects(&self) -> Store<'_> {
        let role = Some((self.job.role(), role::SESSION));
        Store { outside: self.outside, acting: Acting { service: "sagemaker", resource: &self.arn, role } }
    }

    /// A transaction over the job's record.
    async fn write(
        &self,
        work: impl FnOnce(&mut Call, SageMakerJob) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let arn = self.arn.clone();
        let acting = Acting { service: "sagemaker", resource: &self.arn, role: None };
        self.outside
            .write(&acting, move |call| SageMakerJob::of(call, &arn).and_then(|job| work(call, job)))
            .await
    }

    /// Puts a piece of its process's log into the job's, and takes over its metrics: all or nothing.
    pub(super) async fn forward(&self, mut piece: Piece) -> Result<()> {
        if piece.is_empty() {
            return Ok(());
        }
        let definitions = self.plan().metrics;
        self.write(move |call, mut job| {
            if job.forwarded != piece.from {
                return Ok(());
            }
            piece.lines = piece.lines.into_iter().map(metrics::as_logged).collect();
            job.metrics.look(&definitions, &piece.lines);
            let (to, mut forwarded) = (piece.to, job.forwarded);
            job.with_log(call, |call, log| piece.forward(call, log, &mut forwarded));
            job.forwarded = to;
            call.put(&job)
        })
        .await
    }

    /// Says something of the data of a transform job, as AWS's own logs have it.
    pub(super) async fn log_data(&self, lines: Vec<String>) -> Result<()> {
        self.write(move |call, job| {
            let now = call.now();
            let stamp = now.to_string();
            let stamp = stamp.trim_end_matches('Z');
            let line = |text| LogLine { time: now.0, text: format!("{stamp}:[sagemaker logs]: {text}") };
            let lines = lines.into_iter().map(line).collect();
            job.with_data_log(call, |call, log| log.put(call, lines));
            Ok(())
        })
        .await
    }

    /// The container's own folder on this machine, before its process starts.
    pub(super) fn home(&self) -> Result<PathBuf> {
        self.processes.folder(&self.job.process, FOLDER).map_err(|cause| broken("a job's folder", &cause))
    }

    /// The runtime's own folder for the job, which the process neither sees nor changes.
    pub(super) fn scratch(&self) -> Result<PathBuf> {
        self.processes.scratch(&self.job.process).map_err(|cause| broken("a job's own folder", &cause))
    }

    /// What the container left in one of its folders. One that is gone has nothing.
    pub(super) async fn left(&self, path: &str) -> Result<Remains> {
        let (processes, id, path) =
            (Arc::clone(&self.processes), self.job.process.clone(), PathBuf::from(path));
        let look = move || processes.left(&id, FOLDER, &path);
        match tokio::task::spawn_blocking(look).await.map_err(internal)? {
            Err(cause) if matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Ok(Remains::default())
            }
            found => found.map_err(|cause| broken("a job's folder", &cause)),
        }
    }

    /// The beginning of a file that the container left, if it is there.
    pub(super) fn beginning(&self, path: &str, bytes: u64) -> Option<Vec<u8>> {
        let file = self.processes.open(&self.job.process, FOLDER, Path::new(path)).ok()?;
        let mut content = Vec::new();
        file.take(bytes).read_to_end(&mut content).ok()?;
        Some(content)
    }
}

/// What this runtime itself says in a job's log: which environment stands in for the image.
impl Says for &Agent<'_> {
    async fn say(&mut self, lines: Vec<String>) -> Result<()> {
        self.write(move |call, job| {
            let time = call.now().0;
            let lines = lines.into_iter().map(|text| LogLine { time, text }).collect();
            job.with_log(call, |call, log| log.put(call, lines));
            Ok(())
        })
        .await
    }
}

/// What went wrong with the user's data or permissions, as a `FailureReason` has it; a fault of this machine's stays one.
pub(super) fn client_error(what: &str, error: ApiError) -> ApiError {
    if error.status >= 500 {
        return error;
    }
    ApiError::new("ClientError", format!("{what}: {}: {}", error.code, error.message))
}
