//! `formwork synth`: what it prints, and what it ends with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn products() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../products/realtime-endpoint")
}

fn synth(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_formwork"));
    command.arg("synth").args(arguments).current_dir(products());
    command.output().expect("it runs")
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("it prints text")
}

#[test]
fn a_product_is_printed_as_the_committed_plain_template() {
    let done = synth(&["template.yaml"]);
    assert!(done.status.success(), "{}", text(done.stderr));
    let committed = fs::read_to_string(products().join("expanded.yaml")).expect("the expansion");
    assert_eq!(text(done.stdout), committed);
}

#[test]
fn json_is_the_same_template() {
    let done = synth(&["--output", "json"]);
    let template: Value = serde_json::from_slice(&done.stdout).expect("it prints JSON");
    assert_eq!(template["Resources"]["ArtifactsKey"]["Type"], "AWS::KMS::Key");
    assert_eq!(template.get("Transform"), None);
    let minified = synth(&["--minified"]).stdout;
    assert_eq!(serde_json::from_slice::<Value>(&minified).expect("it prints JSON"), template);
    assert!(minified.len() < 51_200, "{} bytes are too many for a request", minified.len());
}

#[test]
fn each_resource_stands_below_the_line_that_asks_for_it() {
    let said = text(synth(&["--explain"]).stdout);
    let lines: Vec<&str> = said.lines().collect();
    let at = lines.iter().position(|line| line.contains("- Name: SMPipeline")).expect("the action's line");
    assert!(lines[at + 1].trim().starts_with("BuildSMPipelineRole "), "{said}");
    let explained: Value = serde_json::from_slice(&synth(&["--explain", "--json"]).stdout).expect("JSON");
    assert_eq!(explained[0]["Of"], "Artifacts");
    assert_eq!(explained[0]["Text"], "Artifacts:");
}

#[test]
fn mistakes_are_told_with_their_places_and_nothing_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("t.yaml");
    fs::write(&file, "Resources:\n  A: { Type: Formwork::Bucket }\n").expect("a file");
    let name = file.display().to_string();
    let done = synth(&[&name]);
    assert_eq!(done.status.code(), Some(1));
    assert!(done.stdout.is_empty());
    let said = text(done.stderr);
    assert!(
        said.starts_with(&format!("{name}:2:14: there is no type `Formwork::Bucket`\n  hint: ")),
        "{said}"
    );
}
