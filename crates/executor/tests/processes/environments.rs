//! Environments, built from the package index that this machine has.

use std::{collections::BTreeMap, fs, os::unix::fs::MetadataExt, path::Path};

use executor::{
    Mount,
    environments::{Environments, Settings, WayOut},
    images::{self, Recipe},
};

use crate::{
    ground::{Ground, sandbox},
    harness::Test,
    toy_gateway,
};

pub(crate) const TESTS: &[Test] = &[
    ("an_environment_is_built_once_and_is_right_where_it_is", an_environment_is_built_once),
    ("a_build_that_fails_leaves_nothing", a_build_that_fails_leaves_nothing),
    ("a_machine_without_network_is_told_so", a_machine_without_network_is_told_so),
    ("an_environment_is_built_without_sandbox_too", an_environment_is_built_without_sandbox_too),
    ("the_catalogs_environments_can_be_built", the_catalogs_environments_can_be_built),
];

/// The cache that tests share, so that uv is fetched once.
pub(crate) fn cache(ground: &Ground) -> std::path::PathBuf {
    ground.place.join("cache")
}

/// The socket of the gateway that tests share.
pub(crate) fn gateway(ground: &Ground) -> std::path::PathBuf {
    let socket = ground.place.join("gateway.sock");
    if !socket.exists() {
        toy_gateway::open(&socket);
    }
    socket
}

fn environments(cache: &Path, way_out: WayOut) -> Environments {
    Environments::new(Settings {
        cache: cache.to_owned(),
        variables: toy_gateway::variables(),
        supervisor: Ground::supervisor(),
        way_out,
    })
}

fn by_proxy(socket: &Path) -> WayOut {
    WayOut::Proxy { socket: socket.to_owned(), bundle: toy_gateway::bundle() }
}

fn recipe(requirements: &'static str) -> Recipe {
    let image = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-base-python-311";
    Recipe { requirements, ..images::find(image, &BTreeMap::default()).unwrap() }
}

fn entries(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn an_environment_is_built_once(ground: &Ground) {
    let environments = environments(&cache(ground), by_proxy(&gateway(ground)));
    let recipe = recipe("six==1.17.0\npip==26.3\n");
    let mut said = Vec::new();
    let made = environments.ready(&recipe, &mut |line| said.push(line.to_owned())).unwrap();
    assert!(said.iter().any(|line| line.contains("building the Python environment")), "{said:?}");
    said.clear();
    assert_eq!(environments.ready(&recipe, &mut |line| said.push(line.to_owned())).unwrap(), made);
    assert!(said.is_empty() || said.iter().all(|line| line.contains("is wanted")), "{said:?}");
    assert_eq!(entries(&cache(ground).join("builds")), [] as [&str; 0]);

    let script = format!(
        "{0}/bin/pip --version && {0}/bin/python -c 'import six, sys; print(six.__version__, sys.prefix)'",
        made.path.display()
    );
    let mut spec = Ground::shell(&script);
    for path in [Some(&made.path), Some(&made.interpreter.base).filter(|base| !base.starts_with("/usr"))] {
        let Some(path) = path.cloned() else { continue };
        sandbox(&mut spec).mounts.push(Mount::ReadOnly { host: path.clone(), inside: path });
    }
    let (exit, text) = ground.run(&spec);
    assert!(exit.succeeded() && text.contains(&format!("1.17.0 {}", made.path.display())), "{text}");
}

fn a_build_that_fails_leaves_nothing(ground: &Ground) {
    let cache = cache(ground);
    let environments = environments(&cache, by_proxy(&gateway(ground)));
    environments.ready(&recipe("six==1.17.0\npip==26.3\n"), &mut |_| {}).unwrap();
    let before = entries(&cache.join("environments"));
    let refused = environments.ready(&recipe("six==0.0.0.1\n"), &mut |_| {}).unwrap_err().to_string();
    assert!(
        refused.contains("cannot build a Python environment") && refused.contains("six==0.0.0.1"),
        "{refused}"
    );
    let after = entries(&cache.join("environments"));
    let left: Vec<&String> = after.iter().filter(|name| !before.contains(name)).collect();
    assert!(
        left.iter().all(|name| Path::new(name).extension().is_some_and(|kind| kind == "lock")),
        "{left:?}"
    );
    assert_eq!(entries(&cache.join("builds")), [] as [&str; 0]);
}

fn a_machine_without_network_is_told_so(ground: &Ground) {
    // A gateway that lets every connection go.
    let socket = ground.path();
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    std::thread::spawn(move || listener.incoming().flatten().map(executor::relay::accept).for_each(drop));
    let cache = ground.path();
    let environments = environments(&cache, by_proxy(&socket));
    let refused = environments.ready(&recipe("six==1.17.0\n"), &mut |_| {}).unwrap_err().to_string();
    assert!(refused.starts_with("cannot fetch packages: ") && refused.contains("\n\nhint: "), "{refused}");
    fs::remove_dir_all(cache).unwrap();
    fs::remove_file(socket).unwrap();
}

fn an_environment_is_built_without_sandbox_too(ground: &Ground) {
    let cache = ground.path();
    let environments = environments(&cache, WayOut::Plain);
    let made = environments.ready(&recipe("six==1.17.0\n"), &mut |_| {}).unwrap();
    let output = std::process::Command::new(made.path.join("bin/python"))
        .args(["-c", "import six; print(six.__file__)"])
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.starts_with(&made.path.display().to_string()), "{output:?}");
    assert_eq!(fs::metadata(&made.path).unwrap().uid(), fs::metadata(&cache).unwrap().uid());
    fs::remove_dir_all(cache).unwrap();
}

/// Whether environments of hundreds of megabytes are built; says so if not.
pub(crate) fn everything_is_tested() -> bool {
    let full = toy_gateway::variables().get("FORMWORK_FULL").is_some_and(|value| value == "1");
    if !full {
        println!("left out: the environments of the catalog are built with FORMWORK_FULL=1");
    }
    full
}

/// Hundreds of megabytes, so only where everything is tested.
fn the_catalogs_environments_can_be_built(ground: &Ground) {
    if !everything_is_tested() {
        return;
    }
    let environments = environments(&cache(ground), by_proxy(&gateway(ground)));
    let ecr = "141502667606.dkr.ecr.eu-west-1.amazonaws.com";
    for (image, program) in [
        ("aws/codebuild/standard:7.0".to_owned(), "bin/aws"),
        (
            format!("{ecr}/sagemaker-xgboost:1.0-1-cpu-py3"),
            "lib/python3*/site-packages/xgboost/lib/libxgboost.so",
        ),
        (
            format!("{ecr}/sagemaker-scikit-learn:0.23-1-cpu-py3"),
            "lib/python3*/site-packages/sklearn/__init__.py",
        ),
    ] {
        let recipe = images::find(&image, &BTreeMap::default()).unwrap();
        let made = environments.ready(&recipe, &mut |line| println!("  {line}")).unwrap();
        let found = made.path.join(program.replace("3*", &made.interpreter.version().to_string()));
        assert!(found.is_file(), "{image}: {}", found.display());
    }
}
