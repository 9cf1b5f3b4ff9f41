//! Condition operators.

use serde_json::{Value, json};

use crate::support::*;

/// What a request has under the key that the conditions ask for.
enum Has<'a> {
    Nothing,
    One(&'a str),
    Many(&'a [&'a str]),
}
use Has::{Many, Nothing, One};

/// Whether `operator` with `wanted` holds for a request that has `has`.
fn holds(operator: &str, wanted: &Value, has: &Has<'_>) -> bool {
    let asked = ask(user(), "s3:GetObject", OBJECT).identity(json!({
        "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { operator: { "test:KEY": wanted } }
    }));
    let asked = match has {
        Nothing => asked,
        One(value) => asked.with("test:key", value),
        Many(values) => asked.with_list("Test:Key", values),
    };
    asked.answer() == "allowed"
}

#[track_caller]
fn check_all(rows: &[(&str, Value, Has<'_>, bool)]) {
    for (operator, wanted, has, expected) in rows {
        let shown = match has {
            Nothing => "nothing".to_owned(),
            One(value) => format!("`{value}`"),
            Many(values) => format!("{values:?}"),
        };
        assert_eq!(holds(operator, wanted, has), *expected, "{operator} {wanted} against {shown}");
    }
}

#[test]
fn a_missing_key_fails_what_is_asked_and_passes_what_is_excluded() {
    check_all(&[
        ("StringEquals", json!("a"), Nothing, false),
        ("StringLike", json!("*"), Nothing, false),
        ("Bool", json!("false"), Nothing, false),
        ("NumericLessThan", json!("1"), Nothing, false),
        ("DateGreaterThan", json!("2020-01-01"), Nothing, false),
        ("IpAddress", json!("0.0.0.0/0"), Nothing, false),
        ("ArnLike", json!("*"), Nothing, false),
        ("BinaryEquals", json!("YQ=="), Nothing, false),
        ("StringNotEquals", json!("a"), Nothing, true),
        ("StringNotLike", json!("*"), Nothing, true),
        ("NumericNotEquals", json!("1"), Nothing, true),
        ("DateNotEquals", json!("2020-01-01"), Nothing, true),
        ("NotIpAddress", json!("0.0.0.0/0"), Nothing, true),
        ("ArnNotLike", json!("*"), Nothing, true),
        ("StringEqualsIfExists", json!("a"), Nothing, true),
        ("StringEqualsIfExists", json!("a"), One("b"), false),
        ("BoolIfExists", json!("false"), Nothing, true),
        ("StringNotEqualsIfExists", json!("a"), Nothing, true),
        ("ForAnyValue:StringEqualsIfExists", json!("a"), Nothing, true),
        ("Null", json!("true"), Nothing, true),
        ("Null", json!("true"), One("a"), false),
        ("Null", json!("false"), One("a"), true),
        ("Null", json!(false), Nothing, false),
        ("Null", json!("true"), Many(&[]), true),
        ("Null", json!("false"), Many(&["a"]), true),
    ]);
}

// A plain operator on several values: recorded from AWS by extenddb.
#[test]
fn several_values_need_a_quantifier() {
    check_all(&[
        ("StringEquals", json!("a"), Many(&["a"]), false),
        ("StringNotEquals", json!("b"), Many(&["a"]), false),
        ("ForAllValues:StringEquals", json!(["a", "b"]), Nothing, true),
        ("ForAllValues:StringEquals", json!(["a", "b"]), Many(&[]), true),
        ("ForAllValues:StringEquals", json!(["a", "b"]), One(""), true),
        ("ForAllValues:StringEquals", json!(["a", "b"]), Many(&["a", "b"]), true),
        ("ForAllValues:StringEquals", json!(["a", "b"]), Many(&["a", "c"]), false),
        ("ForAllValues:StringNotEquals", json!(["a"]), Nothing, true),
        ("ForAnyValue:StringEquals", json!(["a"]), Nothing, false),
        ("ForAnyValue:StringNotEquals", json!(["a"]), Nothing, false),
        ("ForAnyValue:StringEquals", json!(["a", "b"]), Many(&["c", "b"]), true),
        ("ForAnyValue:StringEquals", json!(["a", "b"]), Many(&["c", "d"]), false),
        ("ForAllValues:StringNotEquals", json!(["a", "b"]), Many(&["c", "d"]), true),
        ("ForAllValues:StringNotEquals", json!(["a", "b"]), Many(&["c", "a"]), false),
        ("ForAnyValue:StringNotEquals", json!(["a", "b"]), Many(&["c", "a"]), true),
        ("ForAnyValue:StringNotEquals", json!(["a", "b"]), Many(&["b", "a"]), false),
        ("ForAllValues:StringLike", json!("team-*"), Many(&["team-a", "team-b"]), true),
        ("ForAnyValue:StringEquals", json!("a"), One("a"), true),
    ]);
}

#[test]
fn texts_are_compared() {
    check_all(&[
        ("StringEquals", json!("a"), One("a"), true),
        ("StringEquals", json!("a"), One("A"), false),
        ("StringEquals", json!(["a", "b"]), One("b"), true),
        ("StringEquals", json!("a*"), One("ab"), false),
        ("StringEquals", json!("a*"), One("a*"), true),
        ("StringEquals", json!([]), One("a"), false),
        ("StringNotEquals", json!(["a", "b"]), One("b"), false),
        ("StringNotEquals", json!(["a", "b"]), One("c"), true),
        ("StringEqualsIgnoreCase", json!("aBc"), One("AbC"), true),
        ("StringNotEqualsIgnoreCase", json!("aBc"), One("AbC"), false),
        ("StringLike", json!("a?c*"), One("abcde"), true),
        ("StringLike", json!("a?c*"), One("ac"), false),
        ("StringNotLike", json!("a*"), One("b"), true),
        ("Bool", json!("true"), One("True"), true),
        ("Bool", json!(true), One("true"), true),
        ("Bool", json!("true"), One("false"), false),
        ("BinaryEquals", json!("QmluYXJ5"), One("QmluYXJ5"), true),
        ("BinaryEquals", json!("QmluYXJ5"), One("qmluyxj5"), false),
    ]);
}

#[test]
fn numbers_and_dates_are_compared() {
    check_all(&[
        ("NumericEquals", json!(10), One("10.0"), true),
        ("NumericNotEquals", json!("10"), One("11"), true),
        ("NumericLessThan", json!("10"), One("9"), true),
        ("NumericLessThan", json!("10"), One("10"), false),
        ("NumericLessThanEquals", json!("10"), One("10"), true),
        ("NumericGreaterThan", json!("-1"), One("0"), true),
        ("NumericGreaterThanEquals", json!("10"), One("9.99"), false),
        ("NumericGreaterThan", json!("1"), One("many"), false),
        ("DateEquals", json!("2026-11-21T00:00:00Z"), One("2026-11-21"), true),
        ("DateEquals", json!("2026-11-21T10:00:00+01:00"), One("2026-11-21T09:00:00Z"), true),
        ("DateEquals", json!("1795219200"), One("2026-11-21T00:00:00Z"), true),
        ("DateEquals", json!("2026-11-21T00:00:00.5Z"), One("2026-11-21T00:00:00.500Z"), true),
        ("DateLessThan", json!("2026-11-21T00:00:01Z"), One("2026-11-21T00:00:00.999Z"), true),
        ("DateGreaterThan", json!("2024-02-29"), One("2024-03-01T00:00:00Z"), true),
        ("DateGreaterThanEquals", json!("2026"), One("2026-01-01T00:00:00Z"), true),
        ("DateLessThanEquals", json!("2026-02"), One("2026-02-01T00:00:00Z"), true),
        ("DateLessThan", json!("2026-01-01"), One("yesterday"), false),
    ]);
}

#[test]
fn addresses_are_compared() {
    check_all(&[
        ("IpAddress", json!("10.0.0.0/8"), One("10.255.0.1"), true),
        ("IpAddress", json!("10.0.0.0/8"), One("11.0.0.1"), false),
        ("IpAddress", json!("10.0.0.1"), One("10.0.0.1"), true),
        ("IpAddress", json!("10.0.0.1"), One("10.0.0.2"), false),
        ("IpAddress", json!("0.0.0.0/0"), One("255.1.2.3"), true),
        ("IpAddress", json!("2001:db8::/32"), One("2001:db8:1::1"), true),
        ("IpAddress", json!("2001:db8::/32"), One("2001:db9::1"), false),
        ("IpAddress", json!("::/0"), One("10.0.0.1"), false),
        ("IpAddress", json!("10.0.0.0/8"), One("::ffff:10.1.1.1"), true),
        ("IpAddress", json!("10.0.0.0/8"), One("nowhere"), false),
        ("NotIpAddress", json!(["10.0.0.0/8", "192.168.0.0/16"]), One("192.168.1.1"), false),
        ("NotIpAddress", json!(["10.0.0.0/8", "192.168.0.0/16"]), One("172.16.0.1"), true),
    ]);
}

#[test]
fn arns_are_compared_part_by_part() {
    let wanted = json!("arn:aws:s:*:1:f/*");
    check_all(&[
        ("StringLike", wanted.clone(), One("arn:aws:s:r:9:g:1:f/d"), true),
        ("ArnLike", wanted.clone(), One("arn:aws:s:r:9:g:1:f/d"), false),
        ("ArnLike", wanted.clone(), One("arn:aws:s:r:1:f/d"), true),
        ("ArnEquals", wanted, One("arn:aws:s:r:1:f/d"), true),
        ("ArnLike", json!("arn:aws:s:r:1:*"), One("arn:aws:s:r:1:a:b:c/d"), true),
        ("ArnNotLike", json!("arn:aws:s:r:1:*"), One("arn:aws:s:r:2:a"), true),
        ("ArnNotEquals", json!("arn:aws:s:r:1:a"), One("arn:aws:s:r:1:a"), false),
        ("ArnEquals", json!("arn:aws:s:r:1:a"), One("arn:aws:s:r:1:A"), false),
        ("ArnLike", json!("*"), One("arn:aws:s:r:1:a"), true),
        ("ArnLike", json!("arn:aws:s:r:1:a"), One("no arn"), false),
    ]);
}

#[test]
fn all_conditions_of_a_statement_must_hold() {
    let asked = |team: &str, stage: &str| {
        ask(user(), "s3:GetObject", OBJECT)
            .with("aws:PrincipalTag/team", team)
            .with("aws:PrincipalTag/stage", stage)
            .with("aws:SecureTransport", "true")
            .identity(json!({ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {
                "StringEquals": { "aws:PrincipalTag/team": ["a", "b"], "aws:principaltag/Stage": "dev" },
                "Bool": { "aws:securetransport": "true" },
            } }))
            .answer()
    };
    assert_eq!(asked("b", "dev"), "allowed");
    assert_eq!(asked("c", "dev"), "no Identity");
    assert_eq!(asked("a", "prod"), "no Identity");
}

#[test]
fn a_denial_of_a_wrong_tag_meets_who_has_none() {
    let asked = ask(user(), "s3:GetObject", OBJECT).identity(json!([
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "*", "Resource": "*",
          "Condition": { "StringNotEquals": { "aws:PrincipalTag/t": "x" } } },
    ]));
    check(&asked, "denied by Identity");
    check(&asked.with("aws:PrincipalTag/t", "x"), "allowed");
}

#[test]
fn all_of_no_tags_are_permitted_ones() {
    let asked = ask(user(), "s3:PutObject", OBJECT).identity(json!({
        "Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } },
    }));
    check(&asked, "allowed");
    check(&asked.clone().with_list("aws:TagKeys", &["team"]), "allowed");
    check(&asked.with_list("aws:TagKeys", &["team", "stage"]), "no Identity");
}

#[test]
fn access_keys_have_no_multi_factor_key_to_compare() {
    let asked = |operator: &str| {
        ask(user(), "s3:GetObject", OBJECT).identity(json!([
            { "Effect": "Allow", "Action": "*", "Resource": "*" },
            { "Effect": "Deny", "Action": "*", "Resource": "*",
              "Condition": { operator: { "aws:MultiFactorAuthPresent": "false" } } },
        ]))
    };
    check(&asked("Bool"), "allowed");
    check(&asked("BoolIfExists"), "denied by Identity");
}

// The example of CodeCommit's guide.
#[test]
fn a_push_to_a_protected_branch_is_denied_once_the_branch_is_known() {
    let repository = "arn:aws:codecommit:eu-west-1:111111111111:r";
    let push = ask(user(), "codecommit:GitPush", repository).identity(json!([
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "codecommit:GitPush", "Resource": repository, "Condition": {
            "StringEqualsIfExists": { "codecommit:References": ["refs/heads/main"] },
            "Null": { "codecommit:References": "false" },
        } },
    ]));
    check(&push, "allowed");
    check(&push.clone().with("codecommit:References", "refs/heads/main"), "denied by Identity");
    check(&push.with("codecommit:References", "refs/heads/topic"), "allowed");
}
