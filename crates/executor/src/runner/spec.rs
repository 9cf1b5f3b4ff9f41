//! A kernel's process as a spec: its program, environment, folders, limits, walls.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use kernel::{Failure, Network as Wanted, Process};

use super::{Settings, door, not_started, plain};
use crate::{
    environments::{Environment, carried},
    images::Recipe,
    reach, relay,
    spec::{Confinement, Folder, Limits, Mount, Network, ProcessSpec, Relay},
    support::Support,
};

/// The names under which `formwork` is in an image that has it: itself, cfn-nag's programs, and what would install them.
const COMMANDS: [&str; 5] = ["formwork", "cfn_nag_scan", "cfn_nag", "cfn_nag_rules", "gem"];
/// Seconds for which a connection waits for a runtime that is away.
const HOLD: u64 = 600;

pub(super) fn make(
    settings: &Settings,
    folder: &Path,
    id: &str,
    process: &Process,
    recipe: &Recipe,
    environment: &Environment,
) -> Result<ProcessSpec, Failure> {
    let programs = plain::environment_of(settings, folder, environment).join("bin");
    let mut spec = ProcessSpec::new(argv(process, recipe, &programs)?);
    spec.directory.clone_from(&process.directory);
    spec.grace_seconds = process.grace_seconds;
    spec.limits = Limits {
        memory_bytes: process.memory_bytes,
        disk_bytes: process.disk_bytes,
        seconds: process.seconds,
        ..Limits::default()
    };
    let given = |name: &str, inside: PathBuf| Folder { name: name.to_owned(), inside };
    spec.folders = [("home", "/root"), ("tmp", "/tmp"), ("tmp", "/var/tmp")]
        .into_iter()
        .filter(|(_, inside)| !process.folders.values().any(|theirs| theirs == Path::new(inside)))
        .map(|(name, inside)| given(name, inside.into()))
        .collect();
    spec.folders.extend(process.folders.iter().map(|(name, inside)| given(name, inside.clone())));
    if !settings.sandboxed {
        // Before anything is shown to the process: without walls it sees files where they are.
        spec.confinement = Confinement::Plain;
    }
    let support = Support::create(folder, settings.sandboxed).map_err(not_started)?;
    let mut own = own_variables(settings, &support, &mut spec, process, recipe).map_err(not_started)?;
    if settings.sandboxed {
        wall_in(settings, &mut spec, id, process, environment);
    } else {
        plain::open(settings, folder, &mut spec, process, environment)?;
    }
    let commands = support.commands().display().to_string();
    let usual = spec.environment.get("PATH").cloned().unwrap_or_default();
    let home = spec.environment.get("HOME").cloned().unwrap_or_default();
    own.insert("PATH".into(), format!("{}:{commands}:{home}/.npm-global/bin:{usual}", programs.display()));
    // What `npm install --global` writes must be writable, and found.
    own.insert("NPM_CONFIG_PREFIX".into(), format!("{home}/.npm-global"));
    spec.environment.extend(own);
    spec.environment.extend(process.environment.clone());
    spec.environment.extend(credentials(settings, folder, id, process).map_err(not_started)?);
    Ok(spec)
}

/// The program and its arguments: the process's own, or the image's entry point with the process's arguments.
fn argv(process: &Process, recipe: &Recipe, programs: &Path) -> Result<Vec<String>, Failure> {
    if !process.command.is_empty() {
        return Ok([process.command.as_slice(), &process.arguments].concat());
    }
    if recipe.entry_point.is_empty() {
        return Err(not_started(format_args!(
            "what stands in for the image `{}` has no entry point of its own\n\nhint: name a program to run",
            process.image
        )));
    }
    let python = programs.join("python").display().to_string();
    let entry_point = recipe.entry_point.iter().map(|word| (*word).to_owned());
    Ok(std::iter::once(python).chain(entry_point).chain(process.arguments.iter().cloned()).collect())
}

/// What the image, the gateway and the user's settings set.
fn own_variables(
    settings: &Settings,
    support: &Support,
    spec: &mut ProcessSpec,
    process: &Process,
    recipe: &Recipe,
) -> io::Result<BTreeMap<String, String>> {
    let mut own = recipe.environment.clone();
    let mut set = |name: &str, value: String| own.insert(name.to_owned(), value);
    if !recipe.constraints.is_empty() {
        let path = support.add(spec, "constraints.txt", recipe.constraints.as_bytes())?;
        set("PIP_CONSTRAINT", path.display().to_string());
        set("UV_CONSTRAINT", path.display().to_string());
    }
    if recipe.commands {
        for name in COMMANDS {
            support.command(spec, name, &settings.supervisor.program)?;
        }
    }
    if let Some(role) = &process.role {
        set("AWS_REGION", role.place.region.clone());
        set("AWS_DEFAULT_REGION", role.place.region.clone());
    }
    if process.network == Wanted::Proxy {
        let bundle = support.add(spec, "bundle.pem", &fs::read(&settings.bundle)?)?;
        let preload = support.add(spec, "node_preload.cjs", reach::NODE_PRELOAD.as_bytes())?;
        set("NODE_OPTIONS", format!("--require={}", preload.display()));
        let gateway = if settings.sandboxed { relay::GATEWAY.into() } else { settings.gateway };
        own.extend(reach::variables(gateway, &bundle));
        own.extend(carried(&settings.variables));
    }
    Ok(own)
}

fn wall_in(
    settings: &Settings,
    spec: &mut ProcessSpec,
    id: &str,
    process: &Process,
    environment: &Environment,
) {
    let Confinement::Sandbox(sandbox) = &mut spec.confinement else { return };
    let interpreter = &environment.interpreter;
    if !interpreter.is_of_the_system() {
        let base = interpreter.base.clone();
        sandbox.mounts.push(Mount::ReadOnly { host: base.clone(), inside: base });
    }
    let path = environment.path.clone();
    sandbox.mounts.push(Mount::Overlay { host: path.clone(), inside: path });
    sandbox.network = match process.network {
        Wanted::Isolated => Network::Isolated,
        Wanted::Proxy => {
            Network::Relay(Relay { socket: settings.relay.clone(), name: id.to_owned(), hold_seconds: HOLD })
        }
    };
}

/// What leads to the role's credentials, and to no others.
fn credentials(
    settings: &Settings,
    folder: &Path,
    id: &str,
    process: &Process,
) -> io::Result<BTreeMap<String, String>> {
    let Some(role) = &process.role else { return Ok(BTreeMap::new()) };
    let token = door::write(folder, role, !settings.sandboxed)?;
    let variables = match token {
        None => vec![("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", format!("{}{id}", door::CREDENTIALS))],
        Some(token) => vec![
            (
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                format!("http://{}{}{id}", settings.gateway, door::PLAIN_CREDENTIALS),
            ),
            ("AWS_CONTAINER_AUTHORIZATION_TOKEN", token),
        ],
    };
    Ok(variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
