//! Buildspecs as people write them.

use super::*;

fn parse(text: &str) -> Buildspec {
    Buildspec::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn refused(text: &str) -> String {
    Buildspec::parse(text).expect_err(text).0
}

#[test]
fn everything_that_templates_use_is_read() {
    let spec = parse(
        "version: 0.2
env:
  shell: bash
  variables: {A: 1, B: 'two words'}
  parameter-store: {ROLE: /mlops/role/lead}
  exported-variables: [A, OUT]
  git-credential-helper: yes
phases:
  install:
    runtime-versions:
      python: 3.10
    commands:
      - pip install .
  pre_build:
  build:
    on-failure: ABORT
    commands:
      - export X=$(date)
      - |
        if [[ -n $X ]]; then
          echo yes
        fi
    finally: echo done
artifacts:
  files: '**/*'
  base-directory: cdk.out
  discard-paths: no
  secondary-artifacts:
    Report:
      files: [./report/cfn_nag.out.json]
cache:
  paths: ['/root/.cache']
",
    );
    assert_eq!(spec.env.shell, Shell::Bash);
    assert_eq!(spec.env.variables["A"], "1");
    assert_eq!(spec.env.parameters["ROLE"], "/mlops/role/lead");
    assert_eq!(spec.env.exported, ["A", "OUT"]);
    assert!(spec.env.git_credential_helper);
    assert_eq!(spec.runtimes["python"], "3.10");
    assert_eq!(spec.phases[&PhaseName::PreBuild], Phase::default());
    let build = &spec.phases[&PhaseName::Build];
    assert_eq!(build.commands[1], "if [[ -n $X ]]; then\n  echo yes\nfi\n");
    assert_eq!(
        (build.finally.as_slice(), build.on_failure),
        (&["echo done".to_owned()][..], OnFailure::Abort)
    );
    let artifacts = spec.artifacts.expect("it has artifacts");
    assert_eq!(artifacts.primary.files, ["**/*"]);
    assert_eq!(artifacts.primary.base_directory.as_deref(), Some("cdk.out"));
    assert_eq!(artifacts.secondary["Report"].files, ["./report/cfn_nag.out.json"]);
    assert_eq!(spec.notes.len(), 1, "{:?}", spec.notes);
}

#[test]
fn json_is_read_as_well() {
    let spec = parse(r#"{"version": "0.2", "phases": {"build": {"commands": ["make", "make test"]}}}"#);
    assert_eq!(spec.phases[&PhaseName::Build].commands, ["make", "make test"]);
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let cases = [
        ("phases: {build: {commands: [make]}}", "has no version"),
        ("version: 0.1\nphases: {build: {commands: [make]}}", "version 0.1 is not known"),
        ("version: 0.2", "has no phases"),
        ("version: 0.2\nphases:\n  compile: {commands: [make]}", "phases.compile is not a phase"),
        (
            "version: 0.2\nphases:\n  build:\n    commands:\n      - a: b",
            "phases.build.commands[0] must be a text (line 5)",
        ),
        ("version: 0.2\nphases: {build: {runtime-versions: {python: 3.11}}}", "the install phase only"),
        ("version: 0.2\nphases: {build: {on-failure: RETRY-2}}", "use ABORT or CONTINUE"),
        (
            "version: 0.2\nphases: {build: {commands: [a]}}\nartifacts: {discard-paths: yes}",
            "artifacts has no files",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [a]}}\nreports: {r: {files: [a]}}",
            "reports is not available",
        ),
        ("version: 0.2\nenv: {secrets-manager: {A-B: b}}\nphases: {build: {commands: [a]}}", "`A-B`"),
        ("version: 0.2\nenv: {variables: {A-B: b}}\nphases: {build: {commands: [a]}}", "`A-B`"),
        ("version: 0.2\nenv: {exported-variables: [AWS_X]}\nphases: {build: {commands: [a]}}", "`AWS_X`"),
        ("version: 0.2\nphases: [", ""),
    ];
    for (text, expected) in cases {
        let message = refused(text);
        assert!(message.contains(expected), "{text}\n{message}");
    }
}
