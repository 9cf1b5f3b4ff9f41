//! Callers of another account than the resource's.

use policy::{Kind, Principal};
use serde_json::json;

use crate::support::*;

fn foreign(principal: Principal) -> Ask {
    ask(principal, "sqs:SendMessage", "arn:aws:sqs:eu-west-1:222222222222:queue").owned_by(OTHERS)
}

#[test]
fn both_accounts_must_allow() {
    let named = foreign(user()).open_to(json!({ "AWS": USER }));
    check(&named, "no Identity");
    check(&named.clone().identity(allow_all()), "allowed");
    check(&foreign(user()).identity(allow_all()), "no Resource");
    check(&foreign(user()), "no Resource, Identity");
}

#[test]
fn the_owner_may_name_the_caller_its_account_or_everyone() {
    for named in [json!({ "AWS": ROLE }), json!({ "AWS": OURS }), json!("*")] {
        check(&foreign(session()).identity(allow_all()).open_to(named), "allowed");
    }
    check(&foreign(session()).identity(allow_all()).open_to(json!({ "AWS": OTHERS })), "no Resource");
}

#[test]
fn being_named_directly_bypasses_nothing() {
    let named = foreign(session())
        .identity(allow_all())
        .open_to(json!({ "AWS": "arn:aws:sts::111111111111:assumed-role/worker/s" }));
    let elsewhere = json!({ "Effect": "Allow", "Action": "glue:*", "Resource": "*" });
    check(&named, "allowed");
    check(&named.boundary(elsewhere.clone()).session_policy(elsewhere), "no Boundary, Session");
}

#[test]
fn root_needs_the_other_account_only() {
    check(&foreign(root()), "no Resource");
    check(&foreign(root()).open_to(json!({ "AWS": OURS })), "allowed");
}

// As iam-simulate has it.
#[test]
fn a_public_bucket_that_is_restricted_serves_its_account_and_services_alone() {
    let public = |principal| {
        ask(principal, "s3:GetObject", OBJECT).identity(allow_all()).on(
            Kind::Bucket,
            json!({ "Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*" }),
        )
    };
    let other = Principal::User { arn: "arn:aws:iam::222222222222:user/eve".into(), id: "AIDA2".into() };
    check(&public(other.clone()), "allowed");
    check(&public(other).restrict_public(), "no Resource");
    check(&public(Principal::Anonymous).restrict_public(), "no Resource");
    check(&public(user()).restrict_public(), "allowed");
    check(&public(service("logging.s3.amazonaws.com")).restrict_public(), "allowed");
}
