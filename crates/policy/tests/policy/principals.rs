//! Who a caller is, and whom statements name.

use policy::{Kind, Partition, Principal, replace_principals};
use serde_json::{Value, json};

use crate::support::*;

type Seen<'a> =
    (&'a str, Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<&'a str>);

#[test]
fn each_caller_has_the_names_that_aws_gives_it() {
    let rows: [(Principal, Seen<'_>); 6] = [
        (Principal::Anonymous, ("anonymous", None, None, None, None, Some("Anonymous"))),
        (
            Principal::Root { partition: Partition::AwsCn, account: OURS.into() },
            (
                "arn:aws-cn:iam::111111111111:root",
                Some("arn:aws-cn:iam::111111111111:root"),
                Some(OURS),
                Some(OURS),
                None,
                Some("Account"),
            ),
        ),
        (user(), (USER, Some(USER), Some(OURS), Some("AIDA0000000000000001"), Some("bob"), Some("User"))),
        (
            session(),
            (
                "arn:aws:sts::111111111111:assumed-role/worker/s",
                Some(ROLE),
                Some(OURS),
                Some("AROA0000000000000001:s"),
                None,
                Some("AssumedRole"),
            ),
        ),
        (
            federated(),
            (
                "arn:aws:sts::111111111111:federated-user/guest",
                Some("arn:aws:sts::111111111111:federated-user/guest"),
                Some(OURS),
                Some("111111111111:guest"),
                None,
                Some("FederatedUser"),
            ),
        ),
        (service("events.amazonaws.com"), ("events.amazonaws.com", None, None, None, None, None)),
    ];
    for (principal, expected) in rows {
        let (arn, principal_arn, user_id) = (principal.arn(), principal.principal_arn(), principal.user_id());
        let seen = (
            &*arn,
            principal_arn.as_deref(),
            principal.account(),
            user_id.as_deref(),
            principal.user_name(),
            principal.principal_type(),
        );
        assert_eq!(seen, expected);
        let stored = serde_json::to_string(&principal).expect("JSON");
        assert_eq!(serde_json::from_str::<Principal>(&stored).expect("a principal"), principal);
    }
}

#[test]
fn conditions_see_who_calls() {
    let rows: [(Principal, &str, &str); 10] = [
        (session(), "aws:PrincipalArn", ROLE),
        (session(), "aws:PrincipalAccount", OURS),
        (session(), "aws:PrincipalType", "AssumedRole"),
        (session(), "aws:userid", "AROA0000000000000001:s"),
        (session(), "aws:PrincipalIsAWSService", "false"),
        (session(), "aws:ResourceAccount", OURS),
        (user(), "aws:username", "bob"),
        (root(), "aws:PrincipalType", "Account"),
        (service("events.amazonaws.com"), "aws:PrincipalIsAWSService", "true"),
        (service("events.amazonaws.com"), "aws:PrincipalServiceName", "events.amazonaws.com"),
    ];
    for (principal, key, value) in rows {
        // What the context says about the caller does not count.
        let asked = ask(principal, "sqs:SendMessage", QUEUE).with("aws:PrincipalArn", "x").on(
            Kind::Resource,
            json!({ "Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*",
                    "Condition": { "StringEquals": { key: value } } }),
        );
        assert_eq!(asked.answer(), "denied by Resource", "{key}");
    }
}

fn deny_but(listed: Value) -> Value {
    json!({ "Effect": "Deny", "NotPrincipal": listed, "Action": "*", "Resource": "*" })
}

#[test]
fn a_denial_of_all_but_some_spares_who_is_listed_with_all_its_names() {
    let sent = |principal: Principal, listed: Value| {
        ask(principal, "sqs:SendMessage", QUEUE).identity(allow_all()).on(Kind::Resource, deny_but(listed))
    };
    let assumed = "arn:aws:sts::111111111111:assumed-role/worker/s";
    check(&sent(user(), json!({ "AWS": [USER, OURS] })), "allowed");
    check(&sent(user(), json!({ "AWS": [USER] })), "denied by Resource");
    check(&sent(user(), json!({ "AWS": [ROLE, OURS] })), "denied by Resource");
    check(&sent(session(), json!({ "AWS": [OURS, ROLE, assumed] })), "allowed");
    check(&sent(session(), json!({ "AWS": [OURS, ROLE] })), "denied by Resource");
    check(&sent(root(), json!({ "AWS": OURS })), "allowed");
}

#[test]
fn a_denial_of_all_but_some_denies_whoever_has_a_boundary() {
    let sent = ask(user(), "sqs:SendMessage", QUEUE)
        .identity(allow_all())
        .on(Kind::Resource, deny_but(json!({ "AWS": [USER, OURS] })));
    check(&sent.boundary(allow_all()), "denied by Resource");
}

#[test]
fn all_but_some_are_allowed() {
    let sent = |principal| {
        ask(principal, "sqs:SendMessage", QUEUE).on(
            Kind::Resource,
            json!({ "Effect": "Allow", "NotPrincipal": { "AWS": USER }, "Action": "*", "Resource": "*" }),
        )
    };
    check(&sent(session()), "allowed");
    check(&sent(user()), "no Identity");
}

#[test]
fn principals_are_replaced_where_they_are_named() {
    let mut policy = json!({ "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": [ROLE, OURS] }, "Action": "sts:AssumeRole" },
        { "Effect": "Deny", "NotPrincipal": { "AWS": ROLE, "Service": "x.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" },
    ] });
    replace_principals(&mut policy, |arn| (arn == ROLE).then(|| "AROA1".to_owned()));
    assert_eq!(
        policy,
        json!({ "Statement": [
            { "Effect": "Allow", "Principal": { "AWS": ["AROA1", OURS] }, "Action": "sts:AssumeRole" },
            { "Effect": "Deny", "NotPrincipal": { "AWS": "AROA1", "Service": "x.amazonaws.com" },
              "Action": "sts:AssumeRole" },
            { "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" },
        ] })
    );
}
