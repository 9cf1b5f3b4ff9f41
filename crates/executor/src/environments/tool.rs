//! uv, which builds the environments: fetched once, by the `pip` of a Python of this machine.

use std::path::PathBuf;

use super::{EnvironmentError, Interpreter, Progress, Settings, build, once};

/// The version of uv.
pub(super) const VERSION: &str = "0.13.9";
/// How the line begins that says that it is fetched.
pub(super) const FETCHING: &str = "fetching uv";

/// uv's folder.
pub(super) fn folder(settings: &Settings) -> PathBuf {
    settings.cache.join(format!("uv-{VERSION}"))
}

/// uv itself, fetched if it is not there yet.
pub(super) fn ready(
    settings: &Settings,
    interpreters: &[Interpreter],
    progress: Progress<'_>,
) -> Result<PathBuf, EnvironmentError> {
    let folder = folder(settings);
    once(&folder, progress, |progress| {
        progress(&format!("{FETCHING} {VERSION} once"));
        let mut outcome = Err(EnvironmentError::Build("there is no Python to fetch uv with".to_owned()));
        // Distributions may keep `venv` in a package of its own, so that one Python fails where another does not.
        for interpreter in interpreters {
            outcome = build::run(settings, &folder, interpreter, &build::fetch_uv(interpreter), progress);
            match &outcome {
                Err(EnvironmentError::Build(why)) => {
                    progress(&format!("{} cannot do it: {why}", interpreter.executable.display()));
                }
                _ => break,
            }
        }
        outcome
    })?;
    Ok(folder.join("bin/uv"))
}
