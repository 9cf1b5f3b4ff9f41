//! The `phases` section.

use super::read::Reader;
use super::{Buildspec, BuildspecError};

/// One of the phases that a buildspec can say something about, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PhaseName {
    /// `install`
    Install,
    /// `pre_build`
    PreBuild,
    /// `build`
    Build,
    /// `post_build`
    PostBuild,
}

impl PhaseName {
    /// All of them.
    pub const ALL: [PhaseName; 4] =
        [PhaseName::Install, PhaseName::PreBuild, PhaseName::Build, PhaseName::PostBuild];

    /// As the API writes it: `PRE_BUILD`.
    pub fn api(self) -> &'static str {
        match self {
            PhaseName::Install => "INSTALL",
            PhaseName::PreBuild => "PRE_BUILD",
            PhaseName::Build => "BUILD",
            PhaseName::PostBuild => "POST_BUILD",
        }
    }
}

/// What a phase runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phase {
    /// Its commands.
    pub commands: Vec<String>,
    /// What runs after them, whether they failed or not.
    pub finally: Vec<String>,
    /// What its failure does to the rest.
    pub on_failure: OnFailure,
}

/// What the failure of a phase does to the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnFailure {
    /// What AWS does unless it is told otherwise: a failed install or `pre_build` ends the build; after a failed build
    /// the last phase still runs, and artifacts are still stored.
    #[default]
    Usual,
    /// The build ends.
    Abort,
    /// The next phase runs all the same. The build has failed nevertheless.
    Continue,
}

pub(super) fn read(section: &Reader<'_>, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    for (key, part) in section.members()? {
        let name = match key {
            "install" => PhaseName::Install,
            "pre_build" => PhaseName::PreBuild,
            "build" => PhaseName::Build,
            "post_build" => PhaseName::PostBuild,
            _ => {
                return Err(
                    part.refuse("is not a phase: phases are install, pre_build, build and post_build")
                );
            }
        };
        let mut phase = Phase::default();
        for (key, part) in part.members()? {
            match key {
                "commands" => phase.commands = part.texts()?,
                "finally" => phase.finally = part.texts()?,
                "on-failure" => phase.on_failure = on_failure(&part)?,
                "runtime-versions" if name == PhaseName::Install => {
                    spec.runtimes = part.pairs()?.into_iter().collect();
                }
                "runtime-versions" => return Err(part.refuse("stands in the install phase only")),
                "run-as" if part.text()? == "root" => {}
                "run-as" => return Err(part.refuse("is not available in this runtime: builds run as root")),
                _ => return Err(part.refuse("is not a part of a phase")),
            }
        }
        spec.phases.insert(name, phase);
    }
    Ok(())
}

fn on_failure(part: &Reader<'_>) -> Result<OnFailure, BuildspecError> {
    match part.text()?.as_str() {
        "ABORT" => Ok(OnFailure::Abort),
        "CONTINUE" => Ok(OnFailure::Continue),
        other => Err(part.wrong(format!("{other} is not available: use ABORT or CONTINUE"))),
    }
}
