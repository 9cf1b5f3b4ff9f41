//! KMS keys and roles: the resource's policy must let the account have a say.

use policy::{Kind, Principal};
use serde_json::{Value, json};

use crate::support::*;

fn decrypt(principal: Principal, named: Value) -> Ask {
    ask(principal, "kms:Decrypt", KEY)
        .on(Kind::Key, json!({ "Effect": "Allow", "Principal": named, "Action": "kms:*", "Resource": "*" }))
}

fn assume(principal: Principal, named: Value) -> Ask {
    ask(principal, "sts:AssumeRole", "arn:aws:iam::111111111111:role/target")
        .on(Kind::Trust, json!({ "Effect": "Allow", "Principal": named, "Action": "sts:AssumeRole" }))
}

// Recorded in public logs.
#[test]
fn identity_policies_count_for_a_key_only_if_its_policy_names_the_account() {
    let alone = decrypt(user(), json!({ "AWS": ROLE })).identity(allow_all());
    check(&alone, "no Resource");
    assert_eq!(
        alone.message(),
        format!(
            "User: {USER} is not authorized to perform: kms:Decrypt on resource: {KEY} because no resource-based \
             policy allows the kms:Decrypt action"
        )
    );
    let delegated = decrypt(user(), json!({ "AWS": OURS }));
    check(&delegated, "no Identity");
    check(&delegated.identity(allow_all()), "allowed");
    check(&decrypt(user(), json!({ "AWS": USER })), "allowed");
}

#[test]
fn a_denial_in_an_identity_policy_counts_for_a_key_always() {
    check(&decrypt(user(), json!({ "AWS": USER })).identity(deny_all()), "denied by Identity");
}

#[test]
fn root_may_with_a_key_what_its_policy_says() {
    check(&decrypt(root(), json!({ "AWS": ROLE })), "no Resource");
    check(&decrypt(root(), json!({ "AWS": OURS })), "allowed");
}

#[test]
fn a_grant_suffices_unless_something_denies() {
    check(&decrypt(session(), json!({ "AWS": USER })).granted("g"), "allowed");
    check(
        &decrypt(session(), json!({ "AWS": USER })).granted("g").identity(deny_all()),
        "denied by Identity",
    );
    check(&decrypt(service("sagemaker.amazonaws.com"), json!({ "AWS": USER })).granted("g"), "allowed");
}

#[test]
fn a_key_of_another_account_needs_both_sides() {
    let named = decrypt(user(), json!({ "AWS": OURS })).owned_by(OTHERS);
    check(&named, "no Identity");
    check(&named.identity(allow_all()), "allowed");
}

#[test]
fn a_statement_of_a_key_policy_without_actions_or_resources_does_nothing() {
    let inert = json!([
        { "Effect": "Allow", "Principal": "*", "Resource": "*" },
        { "Effect": "Allow", "Principal": "*", "Action": "kms:*" },
        { "Effect": "Deny", "Principal": "*", "NotAction": "kms:Encrypt" },
    ]);
    check(&ask(user(), "kms:Decrypt", KEY).on(Kind::Key, inert), "no Resource");
}

#[test]
fn a_role_that_does_not_trust_the_caller_is_not_assumed() {
    check(&assume(user(), json!({ "AWS": ROLE })).identity(allow_all()), "no Trust");
}

// Recorded from AWS by argmin's STS oracle.
#[test]
fn a_role_of_the_account_that_names_the_caller_is_assumed_without_more() {
    check(&assume(user(), json!({ "AWS": USER })), "allowed");
    check(&assume(session(), json!({ "AWS": ROLE })), "allowed");
}

#[test]
fn a_role_that_trusts_the_account_leaves_it_to_identity_policies() {
    check(&assume(user(), json!({ "AWS": OURS })), "no Identity");
    check(&assume(user(), json!({ "AWS": OURS })).identity(allow_all()), "allowed");
}

#[test]
fn a_role_of_another_account_needs_both_sides() {
    let named = assume(user(), json!({ "AWS": USER })).owned_by(OTHERS);
    check(&named, "no Identity");
    check(&named.identity(allow_all()), "allowed");
}

#[test]
fn a_service_assumes_the_roles_that_trust_it() {
    check(
        &assume(service("sagemaker.amazonaws.com"), json!({ "Service": "sagemaker.amazonaws.com" })),
        "allowed",
    );
    check(
        &assume(service("glue.amazonaws.com"), json!({ "Service": "sagemaker.amazonaws.com" })),
        "no Trust",
    );
}

#[test]
fn a_recreated_role_is_no_longer_the_one_that_was_named() {
    check(&assume(session(), json!({ "AWS": "AROA0000000000000001" })), "allowed");
    check(&assume(session(), json!({ "AWS": "AROA0000000000000002" })), "no Trust");
    check(&assume(user(), json!({ "AWS": "AIDA0000000000000001" })), "allowed");
    check(&assume(user(), json!({ "AWS": "AIDA0000000000000002" })), "no Trust");
}
