//! Every step of docs/customise.md is a change of the product that expands, and that the scanner takes without a word.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

/// The changes of the page, each with the title that it stands under.
fn changes(page: &str) -> Vec<(&str, &str)> {
    let mut changes = Vec::new();
    for section in page.split("\n## ").skip(1) {
        let title = section.lines().next().unwrap_or_default();
        let blocks = section.split("\n```diff\n").skip(1);
        changes.extend(blocks.filter_map(|block| Some((title, block.split_once("\n```")?.0))));
    }
    changes
}

/// The lines of a hunk that are there before, or after.
fn side(hunk: &str, sign: char) -> String {
    let lines = hunk.lines().filter(|line| line.starts_with([' ', sign]) || line.is_empty());
    lines.flat_map(|line| [line.get(1..).unwrap_or_default(), "\n"]).collect()
}

/// A template with a change, whose hunks stand in any order.
fn changed(template: &str, title: &str, change: &str) -> String {
    let mut text = template.to_owned();
    for hunk in change.split("\n@@\n") {
        let (before, after) = (side(hunk, '-'), side(hunk, '+'));
        assert_eq!(text.matches(&before).count(), 1, "{title}: the template has this not once:\n{before}");
        text = text.replacen(&before, &after, 1);
    }
    text
}

#[test]
fn each_change_expands_and_passes_the_scanner_without_a_word() {
    let (page, template) = (read("docs/customise.md"), read("products/realtime-endpoint/template.yaml"));
    let changes = changes(&page);
    assert!(changes.len() > 10, "the page has its steps");
    for (title, change) in changes {
        let text = changed(&template, title, change);
        let expanded = foundation::expand(title, &text).unwrap_or_else(|problems| panic!("{problems}"));
        let findings = scan::scan(&expanded.yaml, &scan::Filter::default());
        assert!(findings.is_empty(), "{title}: {findings:#?}");
    }
}

#[test]
fn what_the_steps_say_of_names_is_so() {
    let (page, template) = (read("docs/customise.md"), read("products/realtime-endpoint/template.yaml"));
    let step = |title: &str| {
        let all = changes(&page);
        let (_, change) = all.iter().find(|(known, _)| *known == title).expect("a step");
        foundation::expand(title, &changed(&template, title, change)).expect("it expands").json
    };
    let branch = step("A pipeline for another branch").to_string();
    assert!(branch.contains(r"pipeline/*-${SageMakerProjectId}-develop"), "a SageMaker pipeline of its own");
    let below =
        r#"{"Fn::Sub":"${ArtifactsBucket.Arn}/${SageMakerProjectName}-${SageMakerProjectId}-Develop/*"}"#;
    assert_eq!(branch.matches(below).count(), 2, "its builds and its steps write there");
    let test = step("An integration test of your own");
    let role = test["Resources"]["DeployFairnessRole"].to_string();
    assert!(role.contains(":role/${SageMakerProjectName}-${SageMakerProjectId}/preprod/*"), "{role}");
}
