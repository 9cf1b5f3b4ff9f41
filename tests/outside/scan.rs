//! `formwork scan`, and the same binary called as `cfn_nag_scan`: what they print, and what they end with.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const FORMWORK: &str = env!("CARGO_BIN_EXE_formwork");

const BUCKET: &str = "\
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Metadata:
      cfn_nag:
        rules_to_suppress:
          - { id: W35, reason: it holds the logs }
    Properties:
      AccessControl: PublicReadWrite
      BucketEncryption: { ServerSideEncryptionConfiguration: [] }
";

const TOPIC: &str = r#"{ "Resources": { "Topic": { "Type": "AWS::SNS::Topic" } } }"#;

/// A program's output and its exit code.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

/// A folder with templates of both kinds, and what is none.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    fs::create_dir(folder.path().join("cdk.out")).expect("a folder");
    write("cdk.out/bucket.yaml", BUCKET);
    write("cdk.out/topic.template.json", TOPIC);
    write("cdk.out/manifest.json", r#"{ "version": "1" }"#);
    write("deny.yaml", "RulesToSuppress:\n- id: F14\n- id: W51\n");
    folder
}

fn run(program: &Path, folder: &TempDir, arguments: &[&str]) -> Ended {
    let done = Command::new(program).args(arguments).current_dir(folder.path()).output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("it prints text");
    Ended { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
}

fn formwork(folder: &TempDir, arguments: &[&str]) -> Ended {
    run(Path::new(FORMWORK), folder, &[&["scan"], arguments].concat())
}

fn cfn_nag_scan(folder: &TempDir, arguments: &[&str]) -> Ended {
    let program = folder.path().join("cfn_nag_scan");
    if !program.exists() {
        symlink(FORMWORK, &program).expect("a link");
    }
    run(&program, folder, arguments)
}

const REPORT: &str = "\
------------------------------------------------------------
cdk.out/bucket.yaml
------------------------------------------------------------------------------------------------------------------------
| WARN W51
|
| Resource: [\"Bucket\"]
| Line Numbers: [3]
|
| S3 bucket should likely have a bucket policy
------------------------------------------------------------
| FAIL F14
|
| Resource: [\"Bucket\"]
| Line Numbers: [3]
|
| S3 Bucket should not have a public read-write acl

Failures count: 1
Warnings count: 1
------------------------------------------------------------
cdk.out/topic.template.json
------------------------------------------------------------------------------------------------------------------------
| WARN W47
|
| Resource: [\"Topic\"]
| Line Numbers: [1]
|
| SNS Topic should specify KmsMasterKeyId property

Failures count: 0
Warnings count: 1
";

#[test]
fn a_failure_is_shown_and_ends_the_command_with_a_hint() {
    let ended = formwork(&folder(), &["cdk.out"]);
    assert_eq!(ended.out, REPORT);
    assert_eq!(ended.code, Some(1));
    let expected = "error: the scan found 1 failure and 2 warnings\n\nhint: `formwork scan --explain RULE`";
    assert!(ended.err.starts_with(expected), "{}", ended.err);
}

#[test]
fn a_warning_fails_only_if_it_shall() {
    let folder = folder();
    let topic = "cdk.out/topic.template.json";
    let warned = formwork(&folder, &[topic]);
    assert_eq!((warned.code, &*warned.err), (Some(0), ""));
    assert_eq!(formwork(&folder, &["--fail-on-warnings", topic]).code, Some(1));
}

#[test]
fn a_deny_list_and_a_profile_choose_the_rules() {
    let folder = folder();
    let denied = formwork(&folder, &["--deny-list", "deny.yaml", "cdk.out/bucket.yaml"]);
    assert!(denied.out.ends_with("\nFailures count: 0\nWarnings count: 0\n"), "{}", denied.out);
    fs::write(folder.path().join("profile"), "W47\n").unwrap();
    let profiled = formwork(&folder, &["--profile", "profile", "--fail-on-warnings", "cdk.out/bucket.yaml"]);
    assert_eq!(profiled.code, Some(0));
}

#[test]
fn both_ways_to_ask_for_json_give_one_document() {
    let folder = folder();
    let short = formwork(&folder, &["--json", "cdk.out"]);
    let long = formwork(&folder, &["--output", "json", "cdk.out"]);
    assert_eq!(short.out, long.out);
    let document: Value = serde_json::from_str(&short.out).expect("it is JSON");
    assert_eq!(document[0]["filename"], "cdk.out/bucket.yaml");
    assert_eq!(document[0]["file_results"]["failure_count"], 1);
    assert_eq!(document[1]["file_results"]["violations"][0]["id"], "W47");
}

#[test]
fn what_is_not_there_is_no_clean_scan() {
    let folder = folder();
    let missing = formwork(&folder, &["missing.yaml"]);
    assert_eq!(missing.code, Some(1));
    assert!(missing.err.starts_with("error: missing.yaml cannot be read: No such file"), "{}", missing.err);
    fs::create_dir(folder.path().join("empty")).unwrap();
    let empty = formwork(&folder, &["empty"]);
    assert_eq!(empty.code, Some(1));
    assert!(empty.err.starts_with("error: there are no templates in empty\n\nhint: "), "{}", empty.err);
}

#[test]
fn a_rule_explains_itself() {
    let expected = "\
FAIL F14 (S3BucketPublicReadWriteAclRule)
S3 Bucket should not have a public read-write acl

found in
  Bucket:
    Type: AWS::S3::Bucket
    Properties: { AccessControl: PublicReadWrite }

not found in
  Bucket:
";
    let folder = folder();
    let ended = formwork(&folder, &["--explain", "F14"]);
    assert!(ended.out.starts_with(expected), "{}", ended.out);
    let unknown = formwork(&folder, &["--explain", "F1"]);
    assert!(
        unknown.err.starts_with("error: there is no rule `F1`\n\nhint: the rules are W1, "),
        "{}",
        unknown.err
    );
}

#[test]
fn called_as_cfn_nag_scan_it_reports_and_ends_like_it() {
    let folder = folder();
    // A file that is no template counts as a failure there, unless it is to be passed over.
    assert_eq!(cfn_nag_scan(&folder, &["--input-path", "cdk.out"]).code, Some(2));
    let ended = cfn_nag_scan(
        &folder,
        &["-i", "cdk.out", "--output-format", "txt", "--template-pattern", "bucket|topic"],
    );
    assert_eq!((ended.code, &*ended.out, &*ended.err), (Some(1), REPORT, ""));
    let strict = cfn_nag_scan(&folder, &["-i", "cdk.out", "--ignore-fatal", "--fail-on-warnings"]);
    assert_eq!(strict.code, Some(3));
    let denied = ["-i", "cdk.out/bucket.yaml", "--blacklist-path", "deny.yaml", "--output-format", "json"];
    let denied = cfn_nag_scan(&folder, &denied);
    assert_eq!(denied.code, Some(0));
    let document: Value = serde_json::from_str(&denied.out).expect("it is JSON");
    assert_eq!(document[0]["file_results"]["failure_count"], 0);
}

#[test]
fn called_as_cfn_nag_scan_it_refuses_what_it_does_not_do() {
    let folder = folder();
    let refused = cfn_nag_scan(&folder, &["-i", "cdk.out", "--rule-directory", "rules"]);
    assert_eq!(refused.code, Some(1));
    let expected = "error: --rule-directory is not supported by the built-in scanner\n\nhint: ";
    assert!(refused.err.starts_with(expected), "{}", refused.err);
    let missing = cfn_nag_scan(&folder, &["--input-path", "none"]);
    assert_eq!((missing.code, &*missing.err), (Some(1), "error: none is not a proper path\n"));
}

#[test]
fn the_help_is_this() {
    assert_eq!(formwork(&folder(), &["--help"]).out, HELP);
}

const HELP: &str = "\
Look for what is insecure in CloudFormation templates, by cfn-nag's rules

Usage: formwork scan [OPTIONS] [PATH]...

Arguments:
  [PATH]...  Templates, and folders with templates [default: .]

Options:
      --output <FORMAT>   How to print what is found [default: text] [possible values: text, json]
      --json              The same as --output json
      --fail-on-warnings  Fail if there are warnings, too
      --deny-list <FILE>  Leave out the rules in a YAML file: a list `RulesToSuppress` of items with an `id`
      --profile <FILE>    Apply only the rules in a file, one id a line
      --explain <RULE>    Print what a rule says, with examples, and scan nothing
  -h, --help              Print help
";
