//! Rule files through the public door.

use guard::check;
use serde_json::{Value, json};

const RULES: &str = "
let buckets = Resources.*[ Type == 'AWS::S3::Bucket' ]

rule versioned when %buckets !empty {
    %buckets.Properties.VersioningConfiguration.Status == 'Enabled' <<artifacts have to be versioned>>
}

rule private when %buckets !empty {
    %buckets.Properties.AccessControl not exists or
    %buckets.Properties.AccessControl == 'Private'
}
";

fn template() -> Value {
    json!({ "Resources": {
        "Open": { "Type": "AWS::S3::Bucket", "Properties": { "AccessControl": "PublicRead",
                  "VersioningConfiguration": { "Status": "Enabled" } } },
        "Plain": { "Type": "AWS::S3::Bucket", "Properties": {} },
        "Topic": { "Type": "AWS::SNS::Topic" },
    } })
}

#[test]
fn what_fails_is_named_with_its_rule_and_its_resource() {
    let failed = check("ours.guard", RULES, &template()).expect("the rules are in order");
    let shown: Vec<(&str, Option<&str>)> =
        failed.iter().map(|it| (it.rule.as_str(), it.logical_id.as_deref())).collect();
    assert!(shown.contains(&("versioned", Some("Plain"))), "{failed:#?}");
    assert!(shown.contains(&("private", Some("Open"))), "{failed:#?}");
    assert!(!shown.contains(&("versioned", Some("Open"))), "{failed:#?}");
    assert!(!shown.iter().any(|(_, id)| *id == Some("Topic")), "{failed:#?}");
    let versioned = failed.iter().find(|it| it.rule == "versioned").expect("it fails");
    assert_eq!(versioned.message, "artifacts have to be versioned");
}

#[test]
fn what_complies_fails_nothing() {
    let template = json!({ "Resources": { "Topic": { "Type": "AWS::SNS::Topic" } } });
    assert_eq!(check("ours.guard", RULES, &template), Ok(Vec::new()));
}

#[test]
fn what_are_no_rules_is_refused() {
    let refused =
        |rules: &str| check("ours.guard", rules, &template()).expect_err("it is refused").to_string();
    assert!(refused("rule x { %%% }").contains("ours.guard at line 1"), "{}", refused("rule x { %%% }"));
    assert_eq!(refused("# nothing\n"), "there are no rules in ours.guard");
}
