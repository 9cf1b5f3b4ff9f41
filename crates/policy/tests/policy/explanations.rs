//! Decisions told to people.

use policy::{Because, Decision, Kind, Layer};
use serde_json::json;

use crate::support::*;

#[test]
fn an_allowed_request_says_by_what() {
    let asked = ask(user(), "sqs:SendMessage", "arn:aws:sqs:eu-west-1:222222222222:queue")
        .owned_by(OTHERS)
        .managed(
            "base",
            json!([deny_nothing(), { "Sid": "Send", "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }]),
        )
        .open_to(json!({ "AWS": OURS }));
    let Decision::Allowed(because) = asked.decision() else { panic!("{}", asked.answer()) };
    let [Because::Statement(owner), Because::Statement(caller)] = &because[..] else { panic!("{because:?}") };
    assert_eq!((owner.layer, owner.policy.as_deref(), owner.statement), (Layer::Resource, None, 0));
    assert_eq!(
        (caller.layer, caller.policy.as_deref(), caller.statement),
        (Layer::Identity, Some("base"), 1)
    );
    assert_eq!(caller.sid.as_deref(), Some("Send"));
    assert_eq!(
        asked.explanation().to_string(),
        "`sqs:SendMessage` on `arn:aws:sqs:eu-west-1:222222222222:queue` is allowed by statement 1 of the \
         resource-based policy and statement 2 (`Send`) of the identity-based policy `base`"
    );
}

fn deny_nothing() -> serde_json::Value {
    json!({ "Effect": "Deny", "Action": "iam:*", "Resource": "*" })
}

#[test]
fn a_denied_request_says_which_statement_denies_and_offers_nothing() {
    let told = ask(user(), "s3:GetObject", OBJECT)
        .identity(
            json!([allow_all(), { "Sid": "NoData", "Effect": "Deny", "Action": "s3:*", "Resource": "*" }]),
        )
        .explanation();
    assert_eq!(
        told.summary,
        "`s3:GetObject` on `arn:aws:s3:::data/key` is denied by statement 2 (`NoData`) of the identity-based policy \
         `inline`"
    );
    assert!(told.remedies.is_empty());
}

#[test]
fn a_request_that_nothing_allows_shows_near_misses_and_the_smallest_remedy() {
    let asked = ask(user(), "s3:GetObject", OBJECT).with("aws:PrincipalTag/team", "red").identity(json!([
        { "Effect": "Allow", "Action": "s3:Put*", "Resource": "*" },
        { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::other/*" },
        { "Sid": "Team", "Effect": "Allow", "Action": "s3:*", "Resource": "*",
          "Condition": { "StringEquals": { "aws:PrincipalTag/team": "blue" } } },
    ]));
    assert_eq!(
        asked.explanation().to_string(),
        "`s3:GetObject` on `arn:aws:s3:::data/key` is not allowed: no identity-based policy allows it\n  \
         statement 2 of the identity-based policy `inline` is about `arn:aws:s3:::other/*`\n  \
         statement 3 (`Team`) of the identity-based policy `inline` does not hold: `StringEquals \
         aws:PrincipalTag/team`, and the request has `red`\n\
         the smallest statement that would allow it, in an identity-based policy:\n  \
         {\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::data/key\"}"
    );
}

#[test]
fn who_is_not_named_by_a_key_policy_hears_why_its_own_do_not_count() {
    let told = ask(user(), "kms:Decrypt", KEY)
        .identity(allow_all())
        .on(
            Kind::Key,
            json!({ "Effect": "Allow", "Principal": { "AWS": ROLE }, "Action": "kms:*", "Resource": "*" }),
        )
        .explanation();
    assert_eq!(
        told.summary,
        "`kms:Decrypt` on `arn:aws:kms:eu-west-1:111111111111:key/1` is not allowed: no resource-based policy allows \
         it, and the caller's own policies count only if the resource-based policy names the account"
    );
    assert_eq!(told.near_misses, ["statement 1 of the resource-based policy does not name the caller"]);
    assert_eq!(
        told.remedies,
        [(
            Layer::Resource,
            json!({ "Effect": "Allow", "Principal": { "AWS": USER }, "Action": "kms:Decrypt", "Resource": "*" })
        )]
    );
}

/// Adding what is offered, each statement to its layer, must allow.
#[test]
fn the_remedies_cure() {
    let silent = json!({ "Effect": "Allow", "Action": "glue:*", "Resource": "*" });
    let key = |named| json!({ "Effect": "Allow", "Principal": { "AWS": named }, "Action": "kms:*", "Resource": "*" });
    let trust =
        |named| json!({ "Effect": "Allow", "Principal": { "AWS": named }, "Action": "sts:AssumeRole" });
    let role = "arn:aws:iam::111111111111:role/target";
    let asked = [
        ask(user(), "s3:GetObject", OBJECT),
        ask(user(), "s3:GetObject", OBJECT).owned_by(OTHERS),
        ask(session(), "s3:GetObject", OBJECT).boundary(silent.clone()).session_policy(silent.clone()),
        ask(session(), "s3:GetObject", OBJECT).service_control(silent),
        ask(session(), "kms:Decrypt", KEY).on(Kind::Key, key(USER)),
        ask(user(), "kms:Decrypt", KEY).on(Kind::Key, key(ROLE)).owned_by(OTHERS),
        ask(user(), "sts:AssumeRole", role).on(Kind::Trust, trust(ROLE)),
        ask(service("glue.amazonaws.com"), "sts:AssumeRole", role).on(Kind::Trust, trust(ROLE)),
        ask(service("events.amazonaws.com"), "sqs:SendMessage", QUEUE),
    ];
    for asked in asked {
        assert!(!asked.explanation().remedies.is_empty(), "{}", asked.answer());
        check(&asked.cured(), "allowed");
    }
}
