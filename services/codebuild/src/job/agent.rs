//! What the effects of a build share: whom they act as, and the build's folders.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::{Acting, ApiError, Call, Outside, Place, Processes, Result};
use workload::{Piece, Store};

use super::log;
use crate::build::Build;
use crate::buildspec::Buildspec;
use crate::project;

/// The folder that the build sees as `/codebuild`.
pub(super) const HOME: &str = "codebuild";
/// The buildspec, in the runtime's own folder.
const BUILDSPEC: &str = "buildspec.yml";

/// Whoever does the work of a build outside of transactions.
pub(super) struct Agent<'o> {
    pub(super) outside: &'o Outside,
    pub(super) build: Build,
    /// Where the build's project is.
    pub(super) place: Place,
    project: String,
    session: String,
    pub(super) processes: Arc<dyn Processes>,
}

impl<'o> Agent<'o> {
    /// The agent of the build with an ARN.
    pub(super) async fn of(outside: &'o Outside, arn: &str) -> Result<Agent<'o>> {
        let id = arn.split(":build/").nth(1).unwrap_or_default().to_owned();
        let acting = Acting { service: "codebuild", resource: arn, role: None };
        let build = outside.read(&acting, move |call: &Call| call.find::<Build>(&id)).await?;
        let mut parts = arn.split(':').skip(3);
        let (region, account) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let place = Place::new(account, region);
        let (project, session) = (project::arn(&place, &build.project), build.session());
        Ok(Agent { outside, build, place, project, session, processes: outside.processes()? })
    }

    /// The service itself.
    fn service(&self) -> Acting<'_> {
        Acting { service: "codebuild", resource: &self.project, role: None }
    }

    /// The build's role, taken for its project.
    pub(super) fn role(&self) -> Acting<'_> {
        Acting { role: Some((self.build.role(), &self.session)), ..self.service() }
    }

    /// S3, as the build's role sees it.
    pub(super) fn objects(&self) -> Store<'_> {
        Store { outside: self.outside, acting: self.role() }
    }

    /// The ARN of the project.
    pub(super) fn project_arn(&self) -> &str {
        &self.project
    }

    /// The name of its role's sessions.
    pub(super) fn session(&self) -> &str {
        &self.session
    }

    /// A transaction over the build's record.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Call, Build) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let id = self.build.id.clone();
        self.outside
            .write(&self.service(), move |call| {
                let build = call.find::<Build>(&id)?;
                work(call, build)
            })
            .await
    }

    /// Says something in the build's log.
    pub(super) async fn say(&self, lines: Vec<String>) -> Result<()> {
        self.write(move |call, build| {
            log::say(call, &build, &lines);
            Ok(())
        })
        .await
    }

    /// Puts a piece of its process's log into the build's, and remembers how far it is there: both or neither.
    pub(super) async fn forward(
        &self,
        piece: Piece,
        more: impl FnOnce(&mut Call, &mut Build) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        self.write(move |call, mut build| {
            log::forward(call, &mut build, piece);
            more(call, &mut build)?;
            call.put(&build)
        })
        .await
    }

    /// One of the process's folders on this machine.
    pub(super) fn folder(&self, name: &str) -> Result<PathBuf> {
        self.processes.folder(self.build.uuid(), name).map_err(|cause| broken("a build's folder", &cause))
    }

    /// The runtime's own folder for the build, which the process neither sees nor changes.
    pub(super) fn scratch(&self) -> Result<PathBuf> {
        self.processes.scratch(self.build.uuid()).map_err(|cause| broken("a build's own folder", &cause))
    }

    /// Keeps the buildspec as it was read.
    pub(super) fn keep_spec(&self, text: &str) -> Result<()> {
        let file = self.scratch()?.join(BUILDSPEC);
        std::fs::write(file, text).map_err(|cause| broken("a buildspec", &cause))
    }

    /// The buildspec, as it was read.
    pub(super) fn spec(&self) -> Result<Buildspec> {
        let file = self.scratch()?.join(BUILDSPEC);
        let text = std::fs::read_to_string(file).map_err(|cause| broken("a buildspec", &cause))?;
        Buildspec::parse(&text).map_err(|error| ApiError::new("YAML_FILE_ERROR", error.0))
    }

    /// A small text that the build left in its folder, if it is there.
    pub(super) fn left(&self, path: &str) -> Option<String> {
        use io::Read as _;
        let file = self.processes.open(self.build.uuid(), HOME, Path::new(path)).ok()?;
        let mut text = Vec::new();
        file.take(1 << 20).read_to_end(&mut text).ok()?;
        Some(String::from_utf8_lossy(&text).into_owned())
    }
}

/// A fault of this machine's.
pub(super) fn broken(what: &str, cause: &io::Error) -> ApiError {
    let mut error = workload::broken(what, cause);
    if error.code == workload::DISK_FULL {
        error.code = "CLIENT_ERROR".into();
    }
    error
}
