//! The program, run for real by this machine's shells.

use std::path::Path;
use std::process::Stdio;

use super::record::Record;
use super::*;

/// What a run left.
struct Left {
    folder: tempfile::TempDir,
    log: String,
    record: Record,
}

impl Left {
    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(path))
            .unwrap_or_else(|cause| panic!("{path}: {cause}"))
    }

    /// What the commands wrote, without what the program says itself.
    fn output(&self) -> Vec<&str> {
        self.log.lines().filter(|line| !line.starts_with("[Container]")).collect()
    }

    /// What the program said, without the date.
    fn said(&self) -> Vec<&str> {
        let date = "[Container] 2026/01/22 23:28:03.574404 ".len();
        self.log
            .lines()
            .filter(|line| line.starts_with("[Container]"))
            .filter_map(|line| line.get(date..))
            .collect()
    }

    /// The phases, and those that failed with an exclamation mark.
    fn phases(&self) -> Vec<String> {
        let mark = |phase: &record::Ran| match &phase.ended {
            Some(record::Ended { failure: None, .. }) => phase.name.clone(),
            Some(_) => format!("{}!", phase.name),
            None => format!("{}…", phase.name),
        };
        self.record.phases.iter().map(mark).collect()
    }
}

#[expect(clippy::disallowed_methods, reason = "the program is what is tested, and it is for a shell")]
fn run_with(text: &str, set: &[(&str, &str)]) -> Left {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().to_str().expect("a path that is text").to_owned();
    let source = format!("{home}/output/src1/src");
    let spec = Buildspec::parse(text).unwrap_or_else(|error| panic!("{error}"));
    for folder in FOLDERS {
        std::fs::create_dir_all(Path::new(&home).join(folder)).expect("made");
    }
    std::fs::create_dir_all(&source).expect("made");
    let set = set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut all = files(&spec, Stage { home: &home, source: &source });
    all.insert(VARIABLES.to_owned(), variables(&set));
    for (path, content) in all {
        std::fs::write(Path::new(&home).join(path), content).expect("written");
    }
    let output = std::process::Command::new("sh")
        .arg(Path::new(&home).join(PROGRAM))
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("HOME", "/root")
        .env("FROM_OUTSIDE", "yes")
        .current_dir("/")
        .stdin(Stdio::null())
        .output()
        .expect("a shell runs");
    let log =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{log}");
    let written = std::fs::read_to_string(Path::new(&home).join(RECORD)).expect("a record");
    Left { record: Record::parse(&written, &spec), folder, log }
}

fn run(text: &str) -> Left {
    run_with(text, &[])
}

fn spec(shell: &str, build: &str) -> String {
    format!("version: 0.2\nenv: {{shell: {shell}}}\nphases:\n  build:\n    commands:\n{build}")
}

#[test]
fn variables_and_the_folder_go_from_command_to_command_and_phase_to_phase() {
    for shell in ["sh", "bash"] {
        let left = run(&format!(
            "version: 0.2
env: {{shell: {shell}}}
phases:
  install:
    commands:
      - export A=\"it's $FROM_OUTSIDE\"
      - plain='set -a keeps it too'
      - mkdir deep && cd deep
      - unset FROM_OUTSIDE
  build:
    commands:
      - echo \"$A, $plain\"
      - basename \"$PWD\"
      - echo \"${{FROM_OUTSIDE:-gone}}\"
"
        ));
        assert_eq!(left.output(), ["it's yes, set -a keeps it too", "deep", "gone"], "{shell}: {}", left.log);
        assert_eq!(left.phases(), ["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD"]);
        assert!(left.record.finished && left.record.upload);
    }
}

#[test]
fn values_of_every_kind_survive() {
    for shell in ["sh", "bash"] {
        let text = spec(
            shell,
            "      - export LINES='a\n\n        b  $c `d` \"e\" \\f'\n      - printf '%s' \"$LINES\" >out\n",
        );
        let left = run_with(&text, &[("GIVEN", "it's\na $x")]);
        assert_eq!(left.read("output/src1/src/out"), "a\nb  $c `d` \"e\" \\f", "{shell}");
        let left =
            run_with(&spec(shell, "      - printf '%s' \"$GIVEN\" >out\n"), &[("GIVEN", "it's\na $x")]);
        assert_eq!(left.read("output/src1/src/out"), "it's\na $x", "{shell}");
    }
}

#[test]
fn what_a_shell_keeps_to_itself_does_not_go_on() {
    let left = run(&spec(
        "bash",
        "      - f() { echo f; }; set -e\n      - false; echo still here\n      - f || echo no f\n",
    ));
    assert_eq!(left.output().first(), Some(&"still here"), "{}", left.log);
    assert!(left.output().contains(&"no f"), "{}", left.log);
}

#[test]
fn bash_is_bash_and_blocks_are_one_command() {
    let text =
        spec("bash", "      - |\n        if [[ abc == a* ]]; then\n          echo matched\n        fi\n");
    assert_eq!(run(&text).output().last(), Some(&"matched"));
}

#[test]
fn a_failing_command_skips_the_rest_of_its_phase_but_not_what_comes_finally() {
    let left = run("version: 0.2
phases:
  build:
    commands:
      - echo one
      - exit 3
      - echo never
    finally:
      - echo finally
  post_build:
    commands:
      - echo succeeding $CODEBUILD_BUILD_SUCCEEDING
");
    assert_eq!(left.output(), ["one", "finally", "succeeding 0"]);
    assert_eq!(left.phases(), ["INSTALL", "PRE_BUILD", "BUILD!", "POST_BUILD"]);
    assert!(left.record.upload, "artifacts are stored after a failed build");
    let failed = left.record.phases[2].ended.as_ref().and_then(|ended| ended.failure.as_deref());
    assert_eq!(failed, Some("Error while executing command: exit 3. Reason: exit status 3"));
    for line in [
        "Entering phase BUILD",
        "Running command exit 3",
        "Command did not exit successfully exit 3 exit status 3",
        "Phase complete: BUILD State: FAILED",
        "Phase context status code: COMMAND_EXECUTION_ERROR Message: Error while executing command: exit 3. Reason: exit status 3",
    ] {
        assert!(left.said().contains(&line), "{line}\n{}", left.log);
    }
}

#[test]
fn a_failing_phase_decides_what_still_runs() {
    let cases = [
        ("install", "", vec!["INSTALL!"], false),
        ("install", "CONTINUE", vec!["INSTALL!", "PRE_BUILD", "BUILD", "POST_BUILD"], true),
        ("pre_build", "", vec!["INSTALL", "PRE_BUILD!"], false),
        ("build", "", vec!["INSTALL", "PRE_BUILD", "BUILD!", "POST_BUILD"], true),
        ("build", "ABORT", vec!["INSTALL", "PRE_BUILD", "BUILD!"], false),
        ("post_build", "", vec!["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD!"], true),
        ("post_build", "ABORT", vec!["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD!"], false),
    ];
    for (phase, on_failure, phases, upload) in cases {
        let on_failure =
            if on_failure.is_empty() { String::new() } else { format!("on-failure: {on_failure}, ") };
        let left = run(&format!("version: 0.2\nphases:\n  {phase}: {{{on_failure}commands: ['false']}}\n"));
        assert_eq!(left.phases(), phases, "{phase} {on_failure}");
        assert_eq!(left.record.upload, upload, "{phase} {on_failure}");
        assert!(left.record.has_failed() && left.record.finished);
    }
}

#[test]
fn a_failure_of_what_comes_finally_fails_the_phase() {
    let left = run("version: 0.2\nphases: {build: {commands: ['true'], finally: [exit 4]}}");
    let failed = left.record.phases[2].ended.as_ref().and_then(|ended| ended.failure.clone());
    assert_eq!(failed.as_deref(), Some("Error while executing command: exit 4. Reason: exit status 4"));
}

#[test]
fn a_broken_command_fails_and_leaves_the_variables_alone() {
    for shell in ["sh", "bash"] {
        let left = run(&format!(
            "version: 0.2\nenv: {{shell: {shell}}}\nphases:\n  build: {{commands: [export A=1, 'if (']}}\n  \
             post_build: {{commands: [echo $A]}}\n"
        ));
        assert_eq!(left.phases(), ["INSTALL", "PRE_BUILD", "BUILD!", "POST_BUILD"]);
        assert!(left.output().contains(&"1"), "{}", left.log);
    }
}

#[test]
fn exported_variables_and_the_texts_of_artifacts_are_filled_in_at_the_end() {
    for shell in ["sh", "bash"] {
        let left = run(&format!(
            "version: 0.2
env: {{shell: {shell}, exported-variables: [VERSION, ABSENT]}}
phases: {{build: {{commands: [export VERSION=1.2, cd /]}}}}
artifacts:
  files: ['${{VERSION}}.json', '**/*', '$VERSION \"x\"']
  name: build-$(echo $VERSION | tr . -)
  secondary-artifacts: {{Other: {{files: [a], base-directory: $VERSION}}}}
"
        ));
        assert_eq!(left.read("record/exported/VERSION"), "1.2");
        assert!(!left.folder.path().join("record/exported/ABSENT").exists());
        assert_eq!(left.read("record/texts/primary-file-0"), "1.2.json\n");
        assert_eq!(left.read("record/texts/primary-file-2"), "1.2 \"x\"\n");
        assert_eq!(left.read("record/texts/primary-name"), "build-1-2\n");
        assert_eq!(left.read("record/texts/secondary-Other-base"), "1.2\n");
        assert!(!left.folder.path().join("record/texts/primary-file-1").exists());
    }
}

#[test]
fn what_stands_in_the_record_by_somebody_elses_hand_is_not_taken() {
    let spec = Buildspec::parse("version: 0.2\nphases: {build: {commands: [a]}}").expect("a buildspec");
    let text = "{\"time\":1,\"entered\":\"BUILD\"}\nnonsense\n{\"time\":2,\"entered\":\"UPLOAD\"}\n{\"time\":3,\"compl";
    let record = Record::parse(text, &spec);
    assert_eq!(record.phases, [record::Ran { name: "BUILD".to_owned(), entered: 1, ended: None }]);
    assert!(!record.finished);
}
