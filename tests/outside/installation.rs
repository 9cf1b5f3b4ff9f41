//! An installation under test: a state folder, a runtime in it, and clients in its environment.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::clients;

/// The binary under test.
const FORMWORK: &str = env!("CARGO_BIN_EXE_formwork");

/// An installation. Dropped, it ends its runtime.
pub(crate) struct Installation {
    folder: PathBuf,
    state: PathBuf,
    /// The folder, if it goes with this.
    _made: Option<TempDir>,
    runtime: Option<Child>,
}

/// What a program printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) ok: bool,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// How clients reach the runtime.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Way {
    /// As `formwork env` says: endpoint and proxy.
    Environment,
    /// By the proxy alone, as clients that insist on AWS's host names do.
    Proxy,
}

impl Installation {
    /// An installation whose runtime serves.
    pub(crate) fn start() -> Self {
        let mut installation = Installation::still();
        installation.up(&["--port", "0"]);
        installation
    }

    /// An installation without a runtime.
    pub(crate) fn still() -> Self {
        let made = tempfile::tempdir().expect("a folder");
        let folder = made.path().to_owned();
        Installation { state: folder.join("state"), folder, _made: Some(made), runtime: None }
    }

    /// The installation of a foundation's folder, which others make, start and end.
    pub(crate) fn of(foundation: &Path) -> Self {
        let folder = foundation.to_owned();
        Installation { state: folder.join(".formwork"), folder, _made: None, runtime: None }
    }

    /// The folder that it stands in.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts the runtime; on its last port if `arguments` say nothing else.
    pub(crate) fn up(&mut self, arguments: &[&str]) {
        self.up_in(arguments, &[]);
    }

    /// The same, in an environment with these variables.
    pub(crate) fn up_in(&mut self, arguments: &[&str], variables: &[(&str, &str)]) {
        let mut child = self
            .formwork_command(&["up"])
            .args(arguments)
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(self.folder.join("stderr")).expect("a file"))
            .spawn()
            .expect("the binary runs");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let serving =
            output.lines().map_while(Result::ok).any(|line| line.starts_with("formwork is running on "));
        let said = fs::read_to_string(self.folder.join("stderr")).unwrap_or_default();
        assert!(serving, "the runtime does not serve: {said}");
        self.runtime = Some(child);
    }

    /// Kills the runtime as a power cut would.
    pub(crate) fn kill(&mut self) {
        if let Some(mut runtime) = self.runtime.take() {
            runtime.kill().expect("it can be killed");
            runtime.wait().expect("it ends");
        }
    }

    /// Waits until the runtime has ended by itself.
    pub(crate) fn ended(&mut self) -> bool {
        self.runtime.take().is_some_and(|mut runtime| runtime.wait().is_ok_and(|status| status.success()))
    }

    /// A command of the binary, in this installation.
    pub(crate) fn formwork_command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(FORMWORK);
        command.args(words).arg("--state").arg(&self.state).current_dir(&self.folder);
        command
    }

    /// Runs a command of the binary.
    pub(crate) fn formwork(&self, words: &[&str]) -> Said {
        said(self.formwork_command(words))
    }

    /// Runs a command of the binary in a folder of its own, which finds the runtime by the environment alone.
    pub(crate) fn formwork_elsewhere(&self, words: &[&str]) -> Said {
        let elsewhere = self.folder.join("elsewhere");
        fs::create_dir_all(&elsewhere).expect("a folder");
        let mut command = Command::new(FORMWORK);
        command.args(words).env_clear().envs(self.environment()).current_dir(elsewhere);
        said(command)
    }

    /// The environment that `formwork env` leaves, evaluated by a shell.
    pub(crate) fn environment(&self) -> BTreeMap<String, String> {
        let exports = self.formwork(&["env"]);
        assert!(exports.ok, "{exports:?}");
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(format!("{}\nenv -0", exports.out));
        let output = shell.output().expect("a shell");
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).expect("text");
        text.split('\0')
            .filter_map(|line| line.split_once('='))
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .collect()
    }

    /// Runs a program of the clients' environment.
    pub(crate) fn client(&self, way: Way, program: &str, words: &[&str]) -> Said {
        self.client_of(clients::bin(), way, program, words)
    }

    /// Runs a program of another environment, by its `bin` folder.
    pub(crate) fn client_of(&self, bin: &Path, way: Way, program: &str, words: &[&str]) -> Said {
        let mut variables = self.environment();
        if matches!(way, Way::Proxy) {
            variables.remove("AWS_ENDPOINT_URL");
        }
        let path = format!("{}:{}", bin.display(), variables.get("PATH").map_or("", String::as_str));
        variables.insert("PATH".to_owned(), path);
        // The CLI keeps credentials in the home folder.
        let home = self.folder.join("home");
        fs::create_dir_all(&home).expect("a folder");
        variables.insert("HOME".to_owned(), home.to_string_lossy().into_owned());
        let mut command = Command::new(bin.join(program));
        command.args(words).env_clear().envs(variables).current_dir(&self.folder);
        said(command)
    }

    /// Runs the AWS CLI under a profile.
    pub(crate) fn aws(&self, profile: &str, words: &[&str]) -> Said {
        let words: Vec<&str> =
            words.iter().copied().chain(["--profile", profile, "--output", "json"]).collect();
        self.client(Way::Environment, "aws", &words)
    }

    /// Looks with boto3, as a profile, at what `look` gives, an expression on the client `c` of a service, until it is as
    /// `until` says, an expression on it as `it`. What was seen last, as JSON.
    pub(crate) fn wait(&self, profile: &str, service: &str, look: &str, until: &str) -> Value {
        let code = format!(
            "import boto3, json, sys, time\n\
             c = boto3.Session(profile_name='{profile}').client('{service}')\n\
             for _ in range(3000):\n    \
                 it = {look}\n    \
                 if {until}:\n        \
                     print(json.dumps(it, default=str))\n        \
                     sys.exit(0)\n    \
                 time.sleep(0.1)\n\
             sys.exit('it does not become so: ' + json.dumps(it, default=str))\n"
        );
        self.python(Way::Environment, &code).json()
    }

    /// Runs Python code with boto3.
    pub(crate) fn python(&self, way: Way, code: &str) -> Said {
        self.client(way, "python", &["-c", code])
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        if let Some(runtime) = &mut self.runtime {
            // It may have ended by itself.
            let _ = runtime.kill();
            let _ = runtime.wait();
        }
    }
}

impl Said {
    /// Its output as JSON; it must have ended well.
    pub(crate) fn json(&self) -> Value {
        assert!(self.ok, "{}\n{}", self.out, self.err);
        serde_json::from_str(&self.out).unwrap_or_else(|cause| panic!("{cause}: {}", self.out))
    }
}

fn said(mut command: Command) -> Said {
    let Output { status, stdout, stderr } =
        command.output().unwrap_or_else(|cause| panic!("{command:?}: {cause}"));
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Said { ok: status.success(), out: text(stdout), err: text(stderr) }
}
