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

/// The same for people.
const LINES: &str = "\
cdk.out/bucket.yaml:3:11: FAIL F14 Bucket: S3 Bucket should not have a public read-write acl
cdk.out/bucket.yaml:3:11: WARN W51 Bucket: S3 bucket should likely have a bucket policy
cdk.out/topic.template.json:1:37: WARN W47 Topic: SNS Topic should specify KmsMasterKeyId property
";

#[test]
fn a_failure_is_shown_and_ends_the_command_with_a_hint() {
    let ended = formwork(&folder(), &["cdk.out"]);
    assert_eq!(ended.out, LINES);
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
    assert_eq!(denied.out, "0 failures and 0 warnings in 1 template\n");
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
    let unknown = formwork(&folder, &["--explain", "F999"]);
    assert!(
        unknown.err.starts_with("error: there is no rule `F999`\n\nhint: the rules are F1, F2, "),
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
    assert!(document[0]["file_results"]["violations"].as_array().is_some_and(Vec::is_empty));
}

#[test]
fn without_a_path_the_products_of_the_folder_are_scanned_at_the_lines_that_ask_for_things() {
    let folder = tempfile::tempdir().expect("a folder");
    let product = folder.path().join("products/ours");
    fs::create_dir_all(&product).unwrap();
    let template = "\
Transform: Formwork-2026-11
Metadata: { Formwork: { Product: Ours } }
Parameters:
  SageMakerProjectName: { Type: String }
  SageMakerProjectId: { Type: String }
Resources:
  Models: { Type: Formwork::ModelPackageGroup }
  Topic:
    Type: AWS::SNS::Topic
";
    fs::write(product.join("template.yaml"), template).unwrap();
    let ended = formwork(&folder, &[]);
    let expected = "\
products/ours/template.yaml:9:11: WARN FW7 Topic: What a product's template makes should have the tags \
sagemaker:project-name and sagemaker:project-id
products/ours/template.yaml:9:11: WARN W47 Topic: SNS Topic should specify KmsMasterKeyId property
0 failures and 2 warnings in 1 template
";
    assert_eq!((&*ended.out, &*ended.err, ended.code), (expected, "", Some(0)));
}

#[test]
fn sarif_names_the_place_of_each_resource() {
    let sarif = formwork(&folder(), &["--output", "sarif", "cdk.out/topic.template.json"]);
    let document: Value = serde_json::from_str(&sarif.out).expect("it is JSON");
    let result = &document["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "W47");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "cdk.out/topic.template.json");
    assert_eq!(place["region"]["startColumn"], 37);
}

#[test]
fn rules_that_a_user_brings_are_applied_too() {
    let folder = folder();
    let rule = "rule keyed when Resources.*[ Type == 'AWS::SNS::Topic' ] !empty {\n  \
                Resources.*[ Type == 'AWS::SNS::Topic' ].Properties.KmsMasterKeyId exists <<topics need a key>>\n}\n";
    fs::write(folder.path().join("ours.guard"), rule).unwrap();
    let ended = formwork(&folder, &["--rules", "ours.guard", "cdk.out/topic.template.json"]);
    assert!(ended.out.contains("FAIL keyed Topic: topics need a key\n"), "{}", ended.out);
    assert_eq!(ended.code, Some(1));
    fs::write(folder.path().join("bad.guard"), "rule {").unwrap();
    let refused = formwork(&folder, &["--rules", "bad.guard", "cdk.out"]);
    assert!(refused.err.starts_with("error: the rules in bad.guard cannot be used: "), "{}", refused.err);
}

#[test]
fn what_is_suppressed_can_be_told() {
    let folder = folder();
    let bucket = ["-i", "cdk.out/bucket.yaml", "--print-suppression", "--output-format", "txt"];
    let ended = cfn_nag_scan(&folder, &bucket);
    assert_eq!(ended.err, "Suppressing W35 on Bucket for reason: it holds the logs\n");
    let all = cfn_nag_scan(&folder, &["-i", "cdk.out/bucket.yaml", "--no-allow-suppression"]);
    assert!(all.out.contains("WARN W35"), "{}", all.out);
}

#[test]
fn values_of_parameters_and_conditions_are_taken_from_files() {
    let folder = folder();
    let template = "\
Parameters: { Acl: { Type: String } }
Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { AccessControl: !Ref Acl } }
";
    fs::write(folder.path().join("t.yaml"), template).unwrap();
    fs::write(folder.path().join("values.json"), r#"{ "Parameters": { "Acl": "PublicReadWrite" } }"#)
        .unwrap();
    assert_eq!(cfn_nag_scan(&folder, &["-i", "t.yaml"]).code, Some(0));
    let given = cfn_nag_scan(&folder, &["-i", "t.yaml", "--parameter-values-path", "values.json"]);
    assert_eq!(given.code, Some(1));
}

#[test]
fn the_other_programs_of_cfn_nag_are_there_by_their_names() {
    let folder = folder();
    let by_name = |name: &str, arguments: &[&str]| {
        let program = folder.path().join(name);
        symlink(FORMWORK, &program).expect("a link");
        run(&program, &folder, arguments)
    };
    let files = by_name("cfn_nag", &["--output-format", "txt", "cdk.out/bucket.yaml"]);
    assert!(files.out.contains("| FAIL F14\n") && files.code == Some(1), "{}", files.out);
    let listed = by_name("cfn_nag_rules", &[]).out;
    assert!(listed.starts_with("WARNING VIOLATIONS:\nW1 Specifying credentials"), "{listed}");
    assert!(
        listed
            .contains("\n\nFAILING VIOLATIONS:\nF1 EBS volume should have server-side encryption enabled\n")
    );
    assert!(!listed.contains("FW1 "), "{listed}");
    let taken = by_name("gem", &["install", "cfn-nag"]);
    assert!(
        taken.out.starts_with("cfn-nag is built in") && taken.code == Some(0),
        "{}{}",
        taken.out,
        taken.err
    );
}

#[test]
fn another_gem_is_refused_by_name() {
    let folder = folder();
    let program = folder.path().join("gem");
    symlink(FORMWORK, &program).expect("a link");
    let refused = run(&program, &folder, &["install", "rails"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.starts_with("error: the gem `rails` is not installed"), "{}", refused.err);
}

#[test]
fn called_as_cfn_nag_scan_it_refuses_what_it_does_not_do() {
    let folder = folder();
    let refused = cfn_nag_scan(&folder, &["-i", "cdk.out", "--rule-directory", "rules"]);
    assert_eq!(refused.code, Some(1));
    let expected =
        "error: --rule-directory is not supported by the built-in scanner: it runs no Ruby\n\nhint: ";
    assert!(refused.err.starts_with(expected), "{}", refused.err);
    let missing = cfn_nag_scan(&folder, &["--input-path", "none"]);
    assert_eq!((missing.code, &*missing.err), (Some(1), "error: none is not a proper path\n"));
}

#[test]
fn the_help_is_this() {
    assert_eq!(formwork(&folder(), &["--help"]).out, HELP);
}

const HELP: &str = "\
Look for what is insecure in CloudFormation templates, by cfn-nag's rules and Formwork's own

Usage: formwork scan [OPTIONS] [PATH]...

Arguments:
  [PATH]...  Templates, and folders with templates; without any, the products of this folder as what they expand to

Options:
      --output <FORMAT>   How to print what is found [default: text] [possible values: text, json, sarif]
      --json              The same as --output json
      --fail-on-warnings  Fail if there are warnings, too
      --rules <FILE>      Apply the rules of a cfn-guard file, too; what they find fails
      --deny-list <FILE>  Leave out the rules in a YAML file: a list `RulesToSuppress` of items with an `id`
      --profile <FILE>    Apply only the rules in a file, one id a line
      --explain <RULE>    Print what a rule says, with examples, and scan nothing
  -h, --help              Print help
";
