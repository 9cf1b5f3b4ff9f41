//! This machine: Python, Git, the sandbox, the port, the cache folder, the way to the package index.

use std::net::TcpListener;
use std::process::{Command, Stdio};

use crate::commands::sandbox::{SandboxArgument, cache};
use crate::findings::Findings;

/// The oldest Python that environments are made of.
const OLDEST: (u32, u32) = (3, 9);
/// The usual port.
const PORT: u16 = 4566;

pub(super) fn look(findings: &mut Findings, sandbox: SandboxArgument) {
    let python = python(findings);
    match said("git", &["--version"]) {
        Ok(version) => findings.good("git", version.trim_start_matches("git version ")),
        Err(why) => findings.bad("git", why, "install Git: repositories are served by it"),
    }
    match sandbox.user_code() {
        Ok(code) if code.sandboxed => findings.good("sandbox", "user code is walled in"),
        Ok(_) => findings.doubtful("sandbox", "user code is not walled in", "leave `--sandbox off` out"),
        Err(failure) => {
            findings.failure("sandbox", &failure);
        }
    }
    match TcpListener::bind(("127.0.0.1", PORT)) {
        Ok(_) => findings.good("port", format!("{PORT} is free")),
        Err(cause) if cause.kind() == std::io::ErrorKind::AddrInUse => {
            findings.doubtful(
                "port",
                format!("{PORT} is taken"),
                "by a runtime, or `up` chooses another one",
            );
        }
        Err(cause) => {
            findings.bad("port", format!("{PORT} cannot be used: {cause}"), "give one with `up --port`");
        }
    }
    let built = cache_folder(findings);
    if python {
        index(findings, built);
    }
}

/// Looks at Python; whether one can be used.
fn python(findings: &mut Findings) -> bool {
    let install = "install Python 3.9 or newer, with venv and pip, so that `python3` is on the PATH";
    let version = match said("python3", &["-c", "import sys; print(*sys.version_info[:3], sep='.')"]) {
        Ok(version) => version,
        Err(why) => {
            findings.bad("python", why, install);
            return false;
        }
    };
    let mut numbers = version.split('.').filter_map(|part| part.parse::<u32>().ok());
    if (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default()) < OLDEST {
        findings.bad("python", format!("{version} is too old"), install);
        return false;
    }
    for module in ["venv", "ensurepip"] {
        if said("python3", &["-c", &format!("import {module}")]).is_err() {
            let hint = "install it: on Debian and Ubuntu, `apt install python3-venv`";
            findings.bad("python", format!("{version} lacks the module {module}"), hint);
            return false;
        }
    }
    let pip = said("python3", &["-m", "pip", "--version"]);
    match &pip {
        Ok(pip) => {
            let pip = pip.split(" from ").next().unwrap_or_default();
            findings.good("python", format!("{version}, with venv and {pip}"));
        }
        Err(_) => findings.good("python", format!("{version}, with venv, whose pip is used")),
    }
    pip.is_ok()
}

/// Looks at the folder of built environments; whether some are there.
fn cache_folder(findings: &mut Findings) -> bool {
    let folder = match cache() {
        Ok(folder) => folder,
        Err(failure) => {
            findings.failure("cache", &failure);
            return false;
        }
    };
    let probe = folder.join(format!("doctor-{}", std::process::id()));
    let tried = std::fs::create_dir_all(&probe).and_then(|()| std::fs::remove_dir(&probe));
    match tried {
        Ok(()) => findings.good("cache", folder.display().to_string()),
        Err(cause) => findings.bad(
            "cache",
            format!("{} cannot be written to: {cause}", folder.display()),
            "set XDG_CACHE_HOME to a folder of yours: environments for user code are built there",
        ),
    }
    let built = std::fs::read_dir(folder.join("environments"));
    built.is_ok_and(|mut entries| entries.next().is_some())
}

/// Looks whether packages can be had, by pip: with its own configuration, its proxies and its certificates.
fn index(findings: &mut Findings, built: bool) {
    let words = ["-m", "pip", "--disable-pip-version-check", "--timeout", "10", "--retries", "0"];
    // uv is the first that is fetched.
    let asked = said("python3", &[&words[..], &["index", "versions", "uv"]].concat());
    match asked {
        Ok(_) => findings.good("packages", "the package index can be reached"),
        Err(why) => {
            let found = format!("the package index cannot be reached: {why}");
            let hint = "look at HTTPS_PROXY, PIP_INDEX_URL and `pip config list`; environments for user code are built from it";
            if built {
                findings.doubtful("packages", found, format!("{hint}; what has been built is used on"));
            } else {
                findings.bad("packages", found, hint);
            }
        }
    }
}

/// What a program prints, or else why it did not.
#[expect(clippy::disallowed_methods, reason = "the user's own tools are asked for their versions")]
pub(super) fn said(program: &str, words: &[&str]) -> Result<String, String> {
    let mut command = Command::new(program);
    let done = command.args(words).stdin(Stdio::null()).output();
    let output = done.map_err(|cause| match cause.kind() {
        std::io::ErrorKind::NotFound => format!("there is no `{program}` on the PATH"),
        _ => format!("`{program}` cannot be run: {cause}"),
    })?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if output.status.success() {
        return Ok(text(&output.stdout));
    }
    let errors = text(&output.stderr);
    let told =
        errors.lines().rev().find(|line| line.starts_with("ERROR: ")).or_else(|| errors.lines().last());
    Err(told.unwrap_or("it said nothing").trim_start_matches("ERROR: ").to_owned())
}
