//! The road: one project from template to production endpoint, by boto3, the AWS CLI and Git.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::clients;
use crate::installation::{Installation, Said, Way};

/// Rows that the model has not seen, label first.
const ROWS: &str = "seed_code/deploy_app/tests/integration_tests/rows.csv";

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the sources")
}

/// Runs one of the road's programs; what it prints.
fn run(installation: &Installation, program: &str, arguments: &[&str]) -> String {
    let path = sources().join("tests/outside/road").join(program);
    // Nothing is left beside the programs.
    let words = [&["-B", path.to_str().expect("text")], arguments].concat();
    let Said { ok, out, err } = installation.client(Way::Environment, "python", &words);
    assert!(ok, "{program}: {out}{err}");
    out
}

/// What a program prints; it must end well.
fn printed(command: &mut Command) -> Vec<u8> {
    let ran = command.output().unwrap_or_else(|cause| panic!("{command:?}: {cause}"));
    assert!(ran.status.success(), "{command:?}: {}", String::from_utf8_lossy(&ran.stderr));
    ran.stdout
}

/// A Python with stock XGBoost: that of an environment which the runtime has built for jobs.
fn python_with_xgboost() -> PathBuf {
    let environments = clients::cache().join("environments");
    let folders =
        fs::read_dir(&environments).unwrap_or_else(|why| panic!("{}: {why}", environments.display()));
    let pythons = folders.map(|folder| folder.expect("a folder").path().join("bin/python"));
    let imports = |python: &PathBuf| {
        let asked = Command::new(python).args(["-c", "import xgboost"]).output();
        asked.is_ok_and(|asked| asked.status.success())
    };
    pythons.filter(|python| python.exists()).find(imports).expect("the training has built one")
}

#[test]
fn a_project_goes_from_template_to_production_though_the_runtime_is_killed_in_its_training() {
    let mut installation = Installation::start();
    let sources = sources();
    let rows = sources.join(ROWS);
    let (sources, rows) = (sources.to_str().expect("text"), rows.to_str().expect("text"));

    let mut synth = Command::new(env!("CARGO_BIN_EXE_formwork"));
    let product =
        printed(synth.args(["synth", "products/realtime-endpoint/template.yaml"]).current_dir(sources));
    fs::write(installation.folder().join("product.yaml"), product).expect("a file");
    run(&installation, "foundation.py", &[sources, "product.yaml"]);
    let status = installation.formwork(&["status", "--json"]).json();
    run(&installation, "project.py", &[status["address"].as_str().expect("an address")]);

    let trained = run(&installation, "training.py", &[]);
    installation.kill();
    installation.up(&[]);
    run(&installation, "model.py", &[trained.trim()]);

    let mut load = Command::new(python_with_xgboost());
    load.arg(Path::new(sources).join("tests/outside/road/load.py"))
        .arg(rows)
        .current_dir(installation.folder());
    fs::write(installation.folder().join("expected.json"), printed(&mut load)).expect("a file");
    run(&installation, "delivery.py", &[rows, "expected.json"]);

    run(&installation, "failures.py", &[]);
    if env::var_os("FORMWORK_FULL").is_some_and(|value| value == "1") {
        run(&installation, "versions.py", &[]);
        run(&installation, "stopped.py", &[]);
    } else {
        println!("left out: further versions of the model are trained with FORMWORK_FULL=1");
        run(&installation, "stopped.py", &[]);
        run(&installation, "rejected.py", &[]);
    }
}
