//! Policy variables.

use std::sync::Arc;

use policy::{Context, Document, Kind, Layers, Policy, Request, evaluate};
use serde_json::{Value, json};

use crate::support::*;

/// Whether user bob may read `resource` under one statement that allows it with these elements.
fn allowed(elements: &Value, resource: &str) -> bool {
    let mut statement = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
    let members = statement.as_object_mut().expect("an object");
    for (name, value) in elements.as_object().expect("an object") {
        if name == "NotResource" {
            members.remove("Resource");
        }
        members.insert(name.clone(), value.clone());
    }
    ask(user(), "s3:GetObject", resource)
        .with("aws:PrincipalTag/team", "blue")
        .with("aws:PrincipalTag/star", "*")
        .with("test:who", "bob")
        .with("test:odd", "*?$")
        .with("test:arn", QUEUE)
        .with_list("test:many", &["a"])
        .identity(statement)
        .answer()
        == "allowed"
}

#[test]
fn variables_stand_for_values_in_resources() {
    for (pattern, resource, expected) in [
        ("arn:aws:s3:::data/${aws:username}/*", "arn:aws:s3:::data/bob/x", true),
        ("arn:aws:s3:::data/${aws:username}/*", "arn:aws:s3:::data/eve/x", false),
        ("arn:aws:s3:::data/${AWS:UserName}/*", "arn:aws:s3:::data/bob/x", true),
        ("arn:aws:s3:::${aws:PrincipalTag/team}-data/*", "arn:aws:s3:::blue-data/x", true),
        ("arn:aws:s3:::data/${aws:PrincipalTag/no, 'all'}/x", "arn:aws:s3:::data/all/x", true),
        ("arn:aws:s3:::data/${aws:PrincipalTag/team, 'all'}/x", "arn:aws:s3:::data/blue/x", true),
        ("arn:aws:s3:::data/${aws:PrincipalTag/no}*", "arn:aws:s3:::data/x", false),
        ("arn:aws:s3:::data/${test:many}", "arn:aws:s3:::data/a", false),
        ("arn:aws:s3:::data/${*}", "arn:aws:s3:::data/*", true),
        ("arn:aws:s3:::data/${*}", "arn:aws:s3:::data/x", false),
        ("arn:aws:s3:::data/${?}${$}", "arn:aws:s3:::data/?$", true),
        // A wildcard in a value is no wildcard.
        ("arn:aws:s3:::data/${aws:PrincipalTag/star}", "arn:aws:s3:::data/x", false),
        // Before the fifth colon a variable is plain text.
        ("arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:queue", QUEUE, false),
    ] {
        assert_eq!(
            allowed(&json!({ "Resource": pattern }), resource),
            expected,
            "{pattern} against {resource}"
        );
    }
}

#[test]
fn a_variable_without_a_value_makes_not_resource_match_nothing() {
    assert!(allowed(&json!({ "NotResource": "arn:aws:s3:::data/${aws:PrincipalTag/team}" }), OBJECT));
    assert!(!allowed(&json!({ "NotResource": "arn:aws:s3:::data/${aws:PrincipalTag/no}" }), OBJECT));
}

#[test]
fn variables_stand_for_values_in_conditions() {
    for (operator, key, value, expected) in [
        ("StringEquals", "test:who", "${aws:username}", true),
        ("StringEquals", "test:who", "${aws:PrincipalTag/no}", false),
        ("StringNotEquals", "test:who", "${aws:PrincipalTag/no}", true),
        ("StringNotEquals", "test:who", "${aws:username}", false),
        ("StringLike", "test:who", "b${*}", false),
        ("StringLike", "test:who", "${aws:PrincipalTag/star}", false),
        ("StringEquals", "test:odd", "${*}${?}${$}", true),
        ("StringEqualsIgnoreCase", "test:who", "${test:who}", true),
        ("ArnEquals", "test:arn", "arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:queue", true),
        ("ArnEquals", "test:arn", "${test:arn}", true),
        ("ArnEquals", "test:arn", "arn:aws:sqs:eu-west-1:${aws:PrincipalTag/no}:queue", false),
        ("StringEquals", "test:who", "${unclosed", false),
    ] {
        let condition = json!({ "Condition": { operator: { key: value } } });
        assert_eq!(allowed(&condition, OBJECT), expected, "{operator} {key} {value}");
    }
}

#[test]
fn without_a_version_variables_are_plain_text() {
    let policy = |version: &str| {
        let text = format!(
            r#"{{ {version} "Statement": {{ "Effect": "Allow", "Action": "*",
                 "Resource": "arn:aws:s3:::data/${{aws:username}}" }} }}"#
        );
        let document = Document::parse(&text, Kind::Inline).expect("a policy");
        vec![Policy { name: "p".into(), arn: None, document: Arc::new(document) }]
    };
    let decide = |policies: &[Policy], resource: &str| {
        let (principal, context) = (user(), Context::new());
        let request = Request {
            principal: &principal,
            action: "s3:GetObject",
            resource,
            resource_account: OURS,
            context: &context,
        };
        evaluate(&request, &Layers { identity: policies, ..Layers::default() }).is_allowed()
    };
    let (bob, literal) = ("arn:aws:s3:::data/bob", "arn:aws:s3:::data/${aws:username}");
    assert!(decide(&policy(r#""Version": "2012-10-17","#), bob));
    for old in ["", r#""Version": "2008-10-17","#] {
        assert!(!decide(&policy(old), bob));
        assert!(decide(&policy(old), literal));
    }
}
