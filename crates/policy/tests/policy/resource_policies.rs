//! A resource's policy in the caller's own account.

use policy::{Kind, Principal};
use serde_json::{Value, json};

use crate::support::*;

/// A boundary and session policies that say nothing about the request.
fn limited(ask: &Ask) -> Ask {
    let elsewhere = json!({ "Effect": "Allow", "Action": "glue:*", "Resource": "*" });
    ask.clone().boundary(elsewhere.clone()).session_policy(elsewhere)
}

fn receive(principal: Principal, named: Value) -> Ask {
    ask(principal, "sqs:ReceiveMessage", QUEUE).open_to(named)
}

#[test]
fn a_user_named_by_its_arn_needs_nothing_else() {
    let named = receive(user(), json!({ "AWS": USER }));
    check(&named, "allowed");
    check(&limited(&named), "allowed");
}

// Recorded from AWS by permissions-boundary-test.
#[test]
fn a_session_whose_role_is_named_is_still_limited() {
    let named = receive(session(), json!({ "AWS": ROLE }));
    check(&named, "allowed");
    check(&limited(&named), "no Boundary, Session");
}

// Recorded from AWS by permissions-boundary-test.
#[test]
fn a_session_named_by_its_own_arn_needs_nothing_else() {
    let named = receive(session(), json!({ "AWS": "arn:aws:sts::111111111111:assumed-role/worker/s" }));
    check(&named, "allowed");
    check(&limited(&named), "allowed");
}

#[test]
fn a_federated_session_whose_user_is_named_is_still_limited() {
    let named = receive(federated(), json!({ "AWS": USER }));
    check(&named, "allowed");
    check(&limited(&named), "no Boundary, Session");
}

#[test]
fn a_federated_session_named_by_its_own_arn_needs_nothing_else() {
    let named = receive(federated(), json!({ "AWS": "arn:aws:sts::111111111111:federated-user/guest" }));
    check(&limited(&named), "allowed");
}

// Recorded from AWS by permissions-boundary-test.
#[test]
fn everyone_includes_users_and_sessions_whatever_limits_them() {
    check(&limited(&receive(user(), json!("*"))), "allowed");
    check(&limited(&receive(session(), json!({ "AWS": "*" }))), "allowed");
    let by_role = |role: &str| {
        limited(&ask(session(), "sqs:ReceiveMessage", QUEUE).on(
            Kind::Resource,
            json!({ "Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*",
                    "Condition": { "ArnEquals": { "aws:PrincipalArn": role } } }),
        ))
    };
    check(&by_role(ROLE), "allowed");
    check(&by_role("arn:aws:iam::111111111111:role/other"), "no Identity, Boundary, Session");
}

// Recorded from AWS by permissions-boundary-test.
#[test]
fn an_account_that_is_named_only_delegates() {
    for named in [json!({ "AWS": OURS }), json!({ "AWS": "arn:aws:iam::111111111111:root" })] {
        let delegated = receive(session(), named);
        check(&delegated, "no Identity");
        check(&delegated.clone().identity(allow_all()), "allowed");
        check(&limited(&delegated).identity(allow_all()), "no Boundary, Session");
    }
}

// As iam-simulate has it.
#[test]
fn a_service_needs_the_resources_policy() {
    let named = json!({ "Service": ["events.amazonaws.com", "sns.amazonaws.com"] });
    check(&ask(service("events.amazonaws.com"), "sqs:SendMessage", QUEUE).open_to(named.clone()), "allowed");
    check(&ask(service("s3.amazonaws.com"), "sqs:SendMessage", QUEUE).open_to(named), "no Resource");
    check(&ask(service("events.amazonaws.com"), "sqs:SendMessage", QUEUE), "no Resource");
}

// As iam-simulate has it.
#[test]
fn a_stranger_may_what_everyone_may() {
    check(&ask(Principal::Anonymous, "s3:GetObject", OBJECT).open_to(json!("*")), "allowed");
    check(&ask(Principal::Anonymous, "s3:GetObject", OBJECT).open_to(json!({ "AWS": OURS })), "no Resource");
    check(&ask(Principal::Anonymous, "s3:GetObject", OBJECT), "no Resource");
}

#[test]
fn a_denial_in_a_buckets_policy_binds_root_but_for_the_policy_itself() {
    let denied = |action| {
        ask(root(), action, "arn:aws:s3:::data").on(
            Kind::Bucket,
            json!({ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" }),
        )
    };
    check(&denied("s3:ListBucket"), "denied by Resource");
    for action in ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"] {
        check(&denied(action), "allowed");
        check(&denied(action).owned_by(OTHERS), "denied by Resource");
    }
}

// Recorded from AWS by floci's resource policy tests.
#[test]
fn everyone_with_the_right_tag_may_send() {
    let tagged = |tag: &str| {
        ask(session(), "sqs:SendMessage", QUEUE).with("aws:PrincipalTag/team", tag).on(
            Kind::Resource,
            json!({ "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": QUEUE,
                    "Condition": { "StringEquals": { "aws:PrincipalTag/team": "blue" } } }),
        )
    };
    check(&tagged("blue"), "allowed");
    check(&tagged("red"), "no Identity");
}

// Recorded from AWS by permissions-boundary-test.
#[test]
fn what_an_identity_policy_allows_its_boundary_must_allow_too() {
    let bounded = ask(session(), "s3:GetObject", OBJECT)
        .identity(allow_all())
        .boundary(json!({ "Effect": "Allow", "Action": "s3:Put*", "Resource": "*" }));
    check(&bounded, "no Boundary");
}

#[test]
fn any_session_policy_may_allow_but_one_must() {
    let asked = ask(session(), "s3:GetObject", OBJECT).identity(allow_all());
    let put = json!({ "Effect": "Allow", "Action": "s3:Put*", "Resource": "*" });
    check(&asked.clone().session_policy(put.clone()), "no Session");
    check(&asked.session_policy(put).session_policy(allow_all()), "allowed");
}

#[test]
fn nothing_is_allowed_unless_a_policy_says_so() {
    check(&ask(user(), "s3:GetObject", OBJECT), "no Identity");
    check(&ask(user(), "s3:GetObject", OBJECT).identity(allow_all()), "allowed");
    check(&ask(root(), "s3:GetObject", OBJECT), "allowed");
}

#[test]
fn a_denial_anywhere_wins() {
    let open = ask(user(), "sqs:SendMessage", QUEUE).identity(allow_all()).open_to(json!({ "AWS": USER }));
    check(&open, "allowed");
    check(&open.clone().identity(deny_all()), "denied by Identity");
    check(&open.clone().boundary(deny_all()), "denied by Boundary");
    check(&open.clone().session_policy(deny_all()), "denied by Session");
    check(&open.service_control(json!([allow_all(), deny_all()])), "denied by ServiceControl");
}

#[test]
fn who_one_is_everyone_may_ask() {
    check(&ask(session(), "sts:GetCallerIdentity", "*").identity(deny_all()), "allowed");
}

// Recorded in public logs.
#[test]
fn a_request_with_several_actions_needs_them_all() {
    let create = "arn:aws:sagemaker:eu-west-1:111111111111:processing-job/p";
    let policy = json!({ "Effect": "Allow", "Action": "sagemaker:CreateProcessingJob", "Resource": "*" });
    check(&ask(session(), "sagemaker:CreateProcessingJob", create).identity(policy.clone()), "allowed");
    check(&ask(session(), "sagemaker:AddTags", create).identity(policy), "no Identity");
}
