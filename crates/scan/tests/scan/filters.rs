//! What is not told.

use scan::Filter;

use crate::{found, found_by, template};

fn bucket(metadata: &str) -> String {
    format!(
        "Bucket:\n  Type: AWS::S3::Bucket\n  Metadata: {metadata}\n  Properties: {{ AccessControl: PublicReadWrite }}"
    )
}

const ALL: [&str; 4] = ["W51: Bucket", "W35: Bucket", "W41: Bucket", "F14: Bucket"];

#[test]
fn a_resource_is_exempt_from_what_its_metadata_names() {
    let nag = "{ cfn_nag: { rules_to_suppress: [{ id: F14, reason: a web site }, { id: W51 }] } }";
    assert_eq!(found(&bucket(nag)), ["W35: Bucket", "W41: Bucket"]);
    let guard = "{ guard: { SuppressedRules: [W35, S3BucketEncryptionSetRule] } }";
    assert_eq!(found(&bucket(guard)), ["W51: Bucket", "F14: Bucket"]);
}

#[test]
fn a_suppression_without_an_id_suppresses_nothing() {
    assert_eq!(found(&bucket("{ cfn_nag: { rules_to_suppress: [{ reason: forgotten }] } }")), ALL);
    assert_eq!(found(&bucket("{ cfn_nag: none }")), ALL);
}

#[test]
fn an_expansion_may_accept_warnings_with_a_reason_and_no_failures() {
    let accepted = "{ Formwork: { Accepted: [{ Rule: W35, Reason: it holds the logs }, { Rule: W41, Reason: '' }, \
                    { Rule: F14, Reason: no }] } }";
    assert_eq!(found(&bucket(accepted)), ["W51: Bucket", "W41: Bucket", "F14: Bucket"]);
}

#[test]
fn suppressions_can_be_ignored() {
    let nag = "{ cfn_nag: { rules_to_suppress: [{ id: F14 }] } }";
    assert_eq!(found_by(&bucket(nag), &Filter::default().ignoring_suppression()), ALL);
}

#[test]
fn only_the_exempt_resource_is_left_out() {
    let groups = "
Quiet:
  Type: AWS::Logs::LogGroup
  Metadata: { cfn_nag: { rules_to_suppress: [{ id: W84, reason: nothing secret }] } }
  Properties: { RetentionInDays: 1 }
Loud:
  Type: AWS::Logs::LogGroup
  Properties: { RetentionInDays: 1 }
";
    assert_eq!(found(groups), ["W84: Loud"]);
}

#[test]
fn a_deny_list_leaves_rules_out_everywhere() {
    let list = "RulesToSuppress:\n- id: W51\n  reason: later\n- id: W35\n- id: F1000\n";
    let filter = Filter::default().deny_list(list).unwrap();
    assert_eq!(found_by(&bucket("{}"), &filter), ["W41: Bucket", "F14: Bucket"]);
}

#[test]
fn a_profile_tells_its_rules_only() {
    let filter = Filter::default().profile("# ours\nF14 no public buckets\n\nW41\n").unwrap();
    assert_eq!(found_by(&bucket("{}"), &filter), ["W41: Bucket", "F14: Bucket"]);
}

#[test]
fn a_list_that_is_none_is_refused() {
    let refused = |outcome: Result<Filter, String>| outcome.expect_err("it is refused");
    assert_eq!(refused(Filter::default().deny_list("Rules: []")), "it has no list RulesToSuppress");
    let nameless = refused(Filter::default().deny_list("RulesToSuppress:\n- reason: none"));
    assert_eq!(nameless, "the item of RulesToSuppress at line 2, column 3 has no id");
    let unknown = refused(Filter::default().deny_list("RulesToSuppress:\n- id: E100"));
    assert_eq!(unknown, "E100 is not a rule's id");
    assert!(refused(Filter::default().deny_list("a: [")).starts_with("it is not YAML"));
    assert_eq!(refused(Filter::default().profile("nothing")), "it names no rules");
}

#[test]
fn what_cannot_be_read_is_fatal_whatever_is_filtered() {
    let filter = Filter::default().profile("F14").unwrap();
    let found = scan::scan(&template("Bucket:\n  Properties: {}"), &filter);
    assert_eq!(found.len(), 1);
    assert!(found[0].is_fatal());
    assert_eq!(
        found[0].message,
        "Template format error: [/Resources/Bucket] Every Resources object must contain a Type member. \
         (line 2, column 3)"
    );
}

#[test]
fn what_a_transform_has_not_expanded_is_fatal() {
    let fatal = |transform: &str, kind: &str| {
        let text = format!("Transform: {transform}\nResources:\n  R: {{ Type: {kind} }}\n");
        scan::scan(&text, &Filter::default()).into_iter().find(scan::Finding::is_fatal)
    };
    let message = fatal("Formwork-2026-11", "Formwork::Repository").unwrap().message;
    assert!(message.contains("`formwork synth` prints it (line 1, column 12)"), "{message}");
    assert!(fatal("AWS::Serverless-2016-10-31", "AWS::Serverless::Function").is_some());
    assert_eq!(fatal("AWS::LanguageExtensions", "AWS::SNS::Topic"), None);
}

#[test]
fn suppressions_are_listed_with_their_reasons() {
    let metadata =
        "{ cfn_nag: { rules_to_suppress: [{ id: W51, reason: later }, { id: F14 }, { reason: nothing }] } }";
    let listed = scan::suppressions(&template(&bucket(metadata)));
    let shown: Vec<String> =
        listed.iter().map(|it| format!("{} {} {}", it.rule, it.logical_id, it.reason)).collect();
    assert_eq!(shown, ["W51 Bucket later", "F14 Bucket "]);
}
