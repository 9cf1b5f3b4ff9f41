//! Event patterns: what matches, what does not, and what is no pattern.

use pattern::{Index, Pattern};
use serde_json::{Value, json};

fn event() -> Value {
    json!({
        "version": "0", "id": "7bf73129-1428-4cd3-a780-95db273d1602",
        "detail-type": "CodeCommit Repository State Change", "source": "aws.codecommit",
        "account": "111111111111", "time": "2026-11-21T10:01:09Z", "region": "eu-west-1",
        "resources": ["arn:aws:codecommit:eu-west-1:111111111111:churn"],
        "detail": {
            "event": "referenceUpdated", "referenceType": "branch", "referenceName": "main",
            "repositoryName": "Churn", "size": 300, "ratio": 0.25, "nothing": null, "yes": true,
            "ip": "10.0.0.123", "ip6": "2001:db8::1", "tags": ["a", "b"], "numbers": [1, 20],
            "files": [{"name": "x.py", "lines": 1}, {"name": "y.md", "lines": 2}], "empty": [],
        },
    })
}

#[track_caller]
fn check(pattern: Value, expected: bool) {
    let compiled = Pattern::of(&pattern).unwrap_or_else(|cause| panic!("{pattern}: {cause}"));
    assert_eq!(compiled.matches(&event()), expected, "{pattern}");
}

#[track_caller]
fn check_detail(field: &str, conditions: Value, expected: bool) {
    check(json!({"detail": {field: conditions}}), expected);
}

#[track_caller]
fn refuse(pattern: &str, reason: &str) {
    let cause = Pattern::parse(pattern).expect_err(pattern).to_string();
    assert_eq!(cause, format!("Event pattern is not valid. Reason: {reason}"), "{pattern}");
}

#[test]
fn all_fields_must_match_and_one_value_of_each() {
    check(json!({"source": ["aws.codecommit"]}), true);
    check(json!({"source": ["aws.s3", "aws.codecommit"]}), true);
    check(json!({"source": ["aws.s3"]}), false);
    check(
        json!({
            "source": ["aws.codecommit"], "detail-type": ["CodeCommit Repository State Change"],
            "resources": ["arn:aws:codecommit:eu-west-1:111111111111:churn"],
            "detail": {"event": ["referenceCreated", "referenceUpdated"], "referenceName": ["main"]},
        }),
        true,
    );
    check(json!({"source": ["aws.codecommit"], "detail": {"referenceName": ["dev"]}}), false);
    check(json!({"detail": {"missing": ["x"]}}), false);
    check(json!({"source": {"deeper": ["x"]}}), false);
}

#[test]
fn exact_values_keep_their_type() {
    check_detail("size", json!([300]), true);
    check_detail("size", json!(["300"]), false);
    check_detail("size", json!([300.0]), false);
    check_detail("nothing", json!([null]), true);
    check_detail("missing", json!([null]), false);
    check_detail("yes", json!([true]), true);
    check_detail("yes", json!(["true"]), false);
}

#[test]
fn texts_match_by_their_ends_their_letters_and_wildcards() {
    check_detail("referenceName", json!([{"prefix": "ma"}]), true);
    check_detail("referenceName", json!([{"prefix": "Ma"}]), false);
    check_detail("referenceName", json!([{"prefix": {"equals-ignore-case": "MA"}}]), true);
    check_detail("referenceName", json!([{"suffix": "in"}]), true);
    check_detail("referenceName", json!([{"suffix": {"equals-ignore-case": "IN"}}]), true);
    check_detail("repositoryName", json!([{"equals-ignore-case": "cHURN"}]), true);
    check_detail("repositoryName", json!([{"wildcard": "C*r*"}]), true);
    check_detail("repositoryName", json!([{"wildcard": "*x*"}]), false);
    check_detail("repositoryName", json!([{"wildcard": "Churn"}]), true);
    check_detail("size", json!([{"prefix": "3"}]), false);
}

#[test]
fn anything_but_asks_for_a_value_of_another_kind() {
    check_detail("referenceName", json!([{"anything-but": "dev"}]), true);
    check_detail("referenceName", json!([{"anything-but": ["dev", "main"]}]), false);
    check_detail("size", json!([{"anything-but": [300, 400]}]), false);
    check_detail("referenceName", json!([{"anything-but": {"prefix": "ma"}}]), false);
    check_detail("referenceName", json!([{"anything-but": {"prefix": ["x", "y"]}}]), true);
    check_detail("referenceName", json!([{"anything-but": {"suffix": "in"}}]), false);
    check_detail("referenceName", json!([{"anything-but": {"equals-ignore-case": ["MAIN"]}}]), false);
    check_detail("referenceName", json!([{"anything-but": {"wildcard": "*a*"}}]), false);
    check_detail("missing", json!([{"anything-but": "x"}]), false);
}

#[test]
fn numbers_lie_in_ranges() {
    check_detail("size", json!([{"numeric": [">", 0, "<=", 300]}]), true);
    check_detail("size", json!([{"numeric": ["<", 300]}]), false);
    check_detail("size", json!([{"numeric": ["=", 300.0]}]), true);
    check_detail("ratio", json!([{"numeric": [">=", 0.25, "<", 1]}]), true);
    check_detail("referenceName", json!([{"numeric": [">", 0]}]), false);
}

#[test]
fn addresses_lie_in_networks() {
    check_detail("ip", json!([{"cidr": "10.0.0.0/24"}]), true);
    check_detail("ip", json!([{"cidr": "10.0.1.0/24"}]), false);
    check_detail("ip", json!([{"cidr": "0.0.0.0/0"}]), true);
    check_detail("ip6", json!([{"cidr": "2001:db8::/32"}]), true);
    check_detail("ip6", json!([{"cidr": "0.0.0.0/0"}]), false);
}

#[test]
fn existence_is_of_leaves() {
    check_detail("size", json!([{"exists": true}]), true);
    check_detail("nothing", json!([{"exists": true}]), true);
    check_detail("missing", json!([{"exists": true}]), false);
    check_detail("missing", json!([{"exists": false}]), true);
    check_detail("size", json!([{"exists": false}]), false);
    check_detail("size", json!([{"exists": false}, 300]), true);
    check_detail("empty", json!([{"exists": false}]), true);
    check(json!({"detail": [{"exists": true}]}), false);
    check(json!({"nowhere": {"to": {"be": [{"exists": false}]}}}), true);
    check(json!({"detail": {"files": {"lines": [1], "name": [{"exists": false}]}}}), false);
}

#[test]
fn arrays_match_by_any_member_and_objects_in_them_as_a_whole() {
    check_detail("tags", json!(["z", "b"]), true);
    check_detail("tags", json!(["z"]), false);
    check_detail("numbers", json!([{"numeric": [">", 10]}]), true);
    check_detail("files", json!({"name": ["x.py"], "lines": [1]}), true);
    check_detail("files", json!({"name": ["x.py"], "lines": [2]}), false);
}

#[test]
fn alternatives_need_one_of_two_or_more() {
    let either = |a: &str, b: &str| json!([{"source": [a]}, {"detail": {"referenceName": [b]}}]);
    check(json!({"$or": either("aws.s3", "main")}), true);
    check(json!({"$or": either("aws.s3", "dev")}), false);
    check(json!({"region": ["us-east-1"], "$or": either("aws.codecommit", "dev")}), false);
    check(json!({"detail": {"$or": [{"size": [1]}, {"$or": [{"size": [300]}, {"size": [2]}]}]}}), true);
}

#[test]
fn what_is_no_pattern_is_refused_with_the_reason() {
    refuse("[]", "Filter is not an object");
    refuse("{}", "Empty objects are not allowed");
    refuse(r#"{"detail": {}}"#, "Empty objects are not allowed");
    refuse(r#"{"source": []}"#, "Empty arrays are not allowed");
    refuse(r#"{"source": "aws.s3"}"#, "\"source\" must be an object or an array");
    refuse(r#"{"source": [["x"]]}"#, "Match value must be String, number, true, false, or null");
    refuse(r#"{"source": [{"likes": "x"}]}"#, "Unrecognized match type likes");
    refuse(r#"{"source": [{"prefix": "a", "suffix": "b"}]}"#, "Only one key allowed in match expression");
    refuse(r#"{"source": [{"prefix": 1}]}"#, "prefix match pattern must be a string");
    refuse(r#"{"source": [{"wildcard": "a**b"}]}"#, "Consecutive wildcard characters at pos 1");
    refuse(r#"{"source": [{"wildcard": "a\\b"}]}"#, "Invalid escape character at pos 1");
    refuse(r#"{"source": [{"exists": 1}]}"#, "exists match pattern must be either true or false.");
    refuse(r#"{"a": [{"numeric": [">", "x"]}]}"#, "Value of > must be numeric");
    refuse(r#"{"a": [{"numeric": [">", 5, "<", 1]}]}"#, "Bottom must be less than top");
    refuse(r#"{"a": [{"numeric": ["~", 5]}]}"#, "Unrecognized numeric range operator: ~");
    refuse(r#"{"a": [{"numeric": [">", 5, ">", 6]}]}"#, "Too many elements in numeric expression");
    refuse(r#"{"a": [{"cidr": "10.0.0.0"}]}"#, "Malformed CIDR, one '/' required");
    refuse(
        r#"{"a": [{"anything-but": [null]}]}"#,
        "Inside anything but list, start|null|boolean is not supported.",
    );
    assert!(Pattern::parse("{").is_err());
}

#[test]
fn an_index_finds_rules_in_their_order() {
    let rules = [
        json!({"source": ["aws.codecommit"], "detail-type": ["CodeCommit Repository State Change"]}),
        json!({"detail": {"referenceName": ["main"]}}),
        json!({"source": ["aws.s3", "aws.codecommit"]}),
        json!({"source": [{"prefix": "aws."}], "detail-type": ["CodeCommit Repository State Change"]}),
        json!({"source": ["aws.s3"]}),
        json!({"source": ["aws.codecommit", "aws.codecommit"], "detail-type": ["Another"]}),
    ];
    let compile = |pattern| Pattern::of(pattern).expect("a pattern");
    let index: Index<usize> = rules.iter().map(compile).enumerate().collect();
    assert_eq!(index.matching(&event()), [&0, &1, &2, &3]);
}
