//! The Pythons of this machine: those on the PATH, pyenv's, and uv's.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use serde::Deserialize;

use super::EnvironmentError;
use crate::images::{NEWEST, OLDEST, Version};

/// A Python of this machine, not one of a virtual environment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Interpreter {
    /// The program itself, behind all links and shims.
    pub executable: PathBuf,
    /// The folder that it is installed in: `/usr`.
    pub base: PathBuf,
    /// `3.11.7`.
    pub full_version: String,
    /// 3 and 11.
    numbers: (u32, u32),
}

/// What a Python is asked about itself.
const QUESTION: &str = "import json, os, sys
print(json.dumps({
    'executable': os.path.realpath(getattr(sys, '_base_executable', sys.executable)),
    'base': os.path.realpath(sys.base_prefix),
    'full_version': '.'.join(map(str, sys.version_info[:3])),
    'numbers': sys.version_info[:2],
}))";

impl Interpreter {
    /// Its version, as far as packages care.
    pub fn version(&self) -> Version {
        Version { major: self.numbers.0, minor: self.numbers.1 }
    }

    /// Whether a sandbox has it anyway: it is the system's.
    pub fn is_of_the_system(&self) -> bool {
        self.base.starts_with("/usr")
    }
}

/// Finds all Pythons, best known first: those on the PATH in its order, then pyenv's and uv's.
pub(super) fn find(variables: &BTreeMap<String, String>) -> Vec<Interpreter> {
    let mut found: Vec<Interpreter> = Vec::new();
    for candidate in candidates(variables) {
        if let Some(interpreter) = ask(&candidate, variables)
            && !found.iter().any(|known| known.executable == interpreter.executable)
        {
            found.push(interpreter);
        }
    }
    found
}

fn candidates(variables: &BTreeMap<String, String>) -> Vec<PathBuf> {
    let names = (OLDEST.minor..=NEWEST.minor).map(|minor| format!("python3.{minor}"));
    let names: Vec<String> = std::iter::once("python3".to_owned()).chain(names).collect();
    let path = variables.get("PATH").map_or("/usr/local/bin:/usr/bin:/bin", String::as_str);
    let mut candidates: Vec<PathBuf> = path
        .split(':')
        .filter(|folder| folder.starts_with('/'))
        .flat_map(|folder| names.iter().map(move |name| Path::new(folder).join(name)))
        .collect();
    let home = variables.get("HOME").map(PathBuf::from).unwrap_or_default();
    let folder = |variable: &str, otherwise: &str| {
        variables.get(variable).map_or_else(|| home.join(otherwise), PathBuf::from)
    };
    let installed = [
        folder("PYENV_ROOT", ".pyenv").join("versions"),
        folder("UV_PYTHON_INSTALL_DIR", ".local/share/uv/python"),
    ];
    for folder in installed {
        let mut versions: Vec<PathBuf> =
            fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        versions.sort();
        candidates.extend(versions.into_iter().map(|version| version.join("bin/python3")));
    }
    candidates.retain(|candidate| candidate.is_file());
    candidates
}

/// Asks a Python what it is; none if it is none, or broken.
#[expect(clippy::disallowed_methods, reason = "the executor is what spawns processes")]
fn ask(candidate: &Path, variables: &BTreeMap<String, String>) -> Option<Interpreter> {
    let output = std::process::Command::new(candidate)
        .args(["-I", "-c", QUESTION])
        // A shim needs its own variables and the PATH to find what it stands for.
        .env_clear()
        .envs(variables)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    serde_json::from_slice(&output.stdout).ok()
}

/// The nearest to the wanted version among those that the packages run on. Of two equally near, the newer one; of two
/// of a version, the first.
pub(super) fn choose(found: &[Interpreter], wanted: Version) -> Result<&Interpreter, EnvironmentError> {
    let fit = found.iter().filter(|python| (OLDEST..=NEWEST).contains(&python.version()));
    let nearest = fit.min_by_key(|python| {
        let version = python.version();
        (version.minor.abs_diff(wanted.minor), u32::MAX - version.minor)
    });
    nearest.ok_or_else(|| {
        let mut there: Vec<&str> = found.iter().map(|python| python.full_version.as_str()).collect();
        there.dedup();
        let found = if there.is_empty() { String::new() } else { format!(": there is {}", there.join(", ")) };
        EnvironmentError::NoPython { oldest: OLDEST, found }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn python(version: &str) -> Interpreter {
        let at = Version::parse(version).unwrap();
        Interpreter {
            executable: format!("/opt/{version}/bin/python").into(),
            base: format!("/opt/{version}").into(),
            full_version: format!("{version}.1"),
            numbers: (at.major, at.minor),
        }
    }

    fn check(there: &[&str], wanted: &str, chosen: &str) {
        let there: Vec<Interpreter> = there.iter().map(|version| python(version)).collect();
        let answer = match choose(&there, Version::parse(wanted).unwrap()) {
            Ok(python) => python.version().to_string(),
            Err(refused) => refused.to_string(),
        };
        assert!(answer.contains(chosen), "{there:?}, {wanted}: {answer}");
    }

    #[test]
    fn the_nearest_python_that_will_do_is_chosen() {
        check(&["3.11", "3.12", "3.13"], "3.12", "3.12");
        check(&["3.8", "3.12", "3.13"], "3.8", "3.12");
        check(&["3.11", "3.13"], "3.12", "3.13");
        check(&["3.9", "3.13"], "3.11", "3.13");
        check(&["3.11", "3.99"], "3.14", "3.11");
    }

    #[test]
    fn a_machine_without_a_python_that_will_do_is_told_so() {
        check(&[], "3.11", "no Python 3.11 or newer is found on this machine\n\nhint: ");
        check(&["3.8", "3.9"], "3.8", "there is 3.8.1, 3.9.1\n\nhint: install one");
    }

    #[test]
    fn what_is_no_python_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for (name, text) in [("python3", "#!/bin/sh\nexit 1\n"), ("python3.12", "not even a program")] {
            fs::write(at(name), text).unwrap();
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
            fs::set_permissions(at(name), mode).unwrap();
        }
        let path = folder.path().display().to_string();
        let variables = BTreeMap::from([("PATH".to_owned(), path)]);
        assert_eq!(find(&variables), []);
    }
}
