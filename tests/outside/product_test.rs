//! `formwork product test`: a product's project from its launch to nothing left, and what is said of one that fails.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::platform::{Platform, text};

/// A product whose project has one repository, one pipeline with one build and one gate, and plain resources beside them.
const TEMPLATE: &str = r#"AWSTemplateFormatVersion: "2010-09-09"
Transform: Formwork-2026-11
Description: One pipeline with one build and one gate
Metadata: { Formwork: { Product: @name@ } }
Parameters:
  SageMakerProjectName: { Type: String, MinLength: 1, MaxLength: 32, AllowedPattern: "[a-zA-Z0-9](-*[a-zA-Z0-9])*" }
  SageMakerProjectId: { Type: String, MinLength: 1, MaxLength: 16 }
Resources:
  Store: { Type: Formwork::ArtifactBucket }
  Told: { Type: AWS::SNS::Topic }
  Works: { Type: Formwork::ExecutionRole, Properties: { For: lambda } }
  Work:
    Type: AWS::Lambda::Function
    Properties:
      { Runtime: python3.12, Handler: index.work, Role: !Ref Works, Code: { ZipFile: "def work(event, context): pass" } }
  App: { Type: Formwork::Repository, Properties: { Description: What is built, Seed: { Name: @seed@ } } }
  Line:
    Type: Formwork::Pipeline
    Properties:
      Source: !Ref App
      ArtifactStore: !Ref Store
      Stages:
        - Name: Say
          Actions:
            - { Name: Hello, Build: {} }
            - { Name: Sure, Approve: {} }
"#;

/// Writes a product, and the code that its repository starts from.
fn write(folder: &Path, id: &str, command: &str) {
    let product = folder.join("products").join(id);
    fs::create_dir_all(&product).expect("a folder");
    let template = TEMPLATE.replace("@name@", &format!("A {id} product")).replace("@seed@", id);
    fs::write(product.join("template.yaml"), template).expect("a file");
    let seed = folder.join("seed_code").join(format!("{id}_app"));
    fs::create_dir_all(&seed).expect("a folder");
    let spec = format!("version: 0.2\nphases:\n  build:\n    commands:\n      - {command}\n");
    fs::write(seed.join("buildspec.yml"), spec).expect("a file");
}

/// The command, with temporary folders of its own.
fn command(platform: &Platform, words: &[&str]) -> Command {
    let temporary = temporary(platform);
    fs::create_dir_all(&temporary).expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_formwork"));
    command.args(words).current_dir(platform.folder()).env("TMPDIR", temporary);
    command
}

fn temporary(platform: &Platform) -> std::path::PathBuf {
    platform.folder().join("t")
}

/// Nothing of a runtime is left: neither its folder nor its process.
fn is_gone(platform: &Platform) {
    let temporary = temporary(platform);
    let left: Vec<_> = fs::read_dir(&temporary).expect("a folder").flatten().map(|one| one.path()).collect();
    assert!(left.is_empty(), "{left:?}");
    let processes = fs::read_dir("/proc").expect("processes").flatten();
    let lines = processes.filter_map(|one| fs::read(one.path().join("cmdline")).ok());
    let of_it = temporary.to_string_lossy().into_owned();
    let running: Vec<String> = lines.map(|line| text(&line)).filter(|line| line.contains(&of_it)).collect();
    assert!(running.is_empty(), "{running:?}");
}

fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}{}", text(&output.stdout), text(&output.stderr)))
}

/// The details of a product's steps, by their names.
fn details(product: &Value) -> Vec<(String, String)> {
    let steps = product["steps"].as_array().expect("steps").iter().filter(|step| step["part"] == false);
    let text = |step: &Value, key: &str| step[key].as_str().expect("a text").to_owned();
    steps.map(|step| (text(step, "step"), text(step, "detail"))).collect()
}

#[test]
fn products_pass_or_are_told_why_not_and_leave_nothing_behind() {
    let platform = Platform::new(&[]);
    let folder = platform.folder();
    for carried in ["products", "seed_code"] {
        fs::remove_dir_all(folder.join(carried)).expect("it was there");
    }
    write(&folder, "sound", "echo hello");
    write(&folder, "unsound", "echo the data is missing; exit 3");

    let done =
        command(&platform, &["product", "test", "sound", "unsound", "--json"]).output().expect("it runs");
    let said = document(&done);
    assert!(!done.status.success() && said["complete"] == false, "{said:#}");
    let (sound, unsound) = (&said["products"][0], &said["products"][1]);
    assert_eq!((&sound["product"], &sound["complete"]), (&"sound".into(), &true.into()), "{said:#}");
    let steps = details(sound);
    let names: Vec<&str> = steps.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "Runtime",
        "Accounts",
        "Bootstrap",
        "People",
        "Catalog",
        "Project",
        "Pipelines",
        "Endpoints",
        "Deletion",
        "Nothing left",
    ];
    assert_eq!(names, expected);
    assert!(steps[6].1.starts_with("one has succeeded; models approved: 0"), "{steps:?}");
    assert_eq!(steps[7].1, "none was deployed");

    // The same runtime, as the first one left it.
    assert_eq!(details(unsound).first().map(|(name, _)| name.as_str()), Some("Project"), "{said:#}");
    let error = unsound["error"].as_str().expect("an error");
    assert!(error.contains("the action Hello of the stage Say of test-p-"), "{error}");
    let hint = unsound["hint"].as_str().expect("a hint");
    assert!(hint.contains("the data is missing"), "{hint}");
    is_gone(&platform);

    interrupted(&platform);
}

/// Whoever asks it to end finds nothing left either.
fn interrupted(platform: &Platform) {
    let mut test = command(platform, &["product", "test", "sound"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let lines = BufReader::new(test.stdout.take().expect("its output")).lines();
    let mut lines = lines.map_while(Result::ok);
    assert!(lines.any(|line| line.trim_start().starts_with("Project ")), "it never came so far");
    let pid = test.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().expect("kill").success());
    assert!(lines.all(|line| !line.contains("Nothing left")), "it went on");
    let ended = test.wait_with_output().expect("it ends");
    assert!(
        !ended.status.success() && text(&ended.stderr).contains("interrupted"),
        "{}",
        text(&ended.stderr)
    );
    is_gone(platform);
}

#[test]
fn the_basic_product_goes_the_whole_way_and_leaves_nothing() {
    if std::env::var_os("FORMWORK_FULL").is_none_or(|value| value != "1") {
        println!("left out: the whole road of a product is taken with FORMWORK_FULL=1");
        return;
    }
    let platform = Platform::new(&[]);
    let done =
        command(&platform, &["product", "test", "realtime-endpoint", "--json"]).output().expect("it runs");
    let said = document(&done);
    assert!(done.status.success() && said["complete"] == true, "{said:#}");
    let steps = details(&said["products"][0]);
    let detail = |name: &str| steps.iter().find(|(step, _)| step == name).map(|(_, detail)| detail.as_str());
    assert_eq!(detail("Pipelines"), Some("2 have succeeded; models approved: 1"));
    let endpoints = detail("Endpoints").expect("a step");
    assert!(
        [" in dev", " in preprod", " in prod"].iter().all(|part| endpoints.contains(part)),
        "{endpoints}"
    );
    is_gone(&platform);
}
