//! Service control policies and resource control policies.

use policy::Principal;
use serde_json::json;

use crate::support::*;

fn rcp(effect: &str) -> serde_json::Value {
    json!({ "Effect": effect, "Principal": "*", "Action": "*", "Resource": "*" })
}

#[test]
fn a_service_control_policy_binds_a_members_root() {
    check(
        &ask(root(), "s3:GetObject", OBJECT).service_control(json!([allow_all(), deny_all()])),
        "denied by ServiceControl",
    );
}

#[test]
fn every_level_must_allow() {
    let silent = json!({ "Effect": "Allow", "Action": "glue:*", "Resource": "*" });
    let asked = ask(user(), "s3:GetObject", OBJECT).identity(allow_all());
    check(&asked.clone().service_control(allow_all()).service_control(allow_all()), "allowed");
    check(&asked.clone().service_control(silent).service_control(allow_all()), "no ServiceControl");
    check(&asked.resource_control(rcp("Allow")).resource_control(rcp("Deny")), "denied by ResourceControl");
}

// The management account has no levels that bind it.
#[test]
fn without_levels_nothing_binds() {
    check(&ask(user(), "s3:GetObject", OBJECT).identity(allow_all()), "allowed");
}

#[test]
fn being_named_by_the_resource_does_not_free_from_the_organisation() {
    let silent = json!({ "Effect": "Allow", "Action": "glue:*", "Resource": "*" });
    let named = ask(user(), "sqs:SendMessage", QUEUE).open_to(json!({ "AWS": USER }));
    check(&named.clone().service_control(silent), "no ServiceControl");
    check(&named.resource_control(rcp("Deny")), "denied by ResourceControl");
}

#[test]
fn resource_control_policies_bind_outsiders_and_services() {
    let open =
        |principal| ask(principal, "s3:GetObject", OBJECT).open_to(json!("*")).resource_control(rcp("Deny"));
    check(&open(Principal::Anonymous), "denied by ResourceControl");
    check(&open(service("events.amazonaws.com")), "denied by ResourceControl");
}

#[test]
fn service_control_policies_do_not_bind_who_has_no_account() {
    let open =
        |principal| ask(principal, "s3:GetObject", OBJECT).open_to(json!("*")).service_control(deny_all());
    check(&open(Principal::Anonymous), "allowed");
    check(&open(service("events.amazonaws.com")), "allowed");
}

#[test]
fn service_linked_roles_are_exempt() {
    let linked = Principal::Session {
        role_arn: "arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
            .into(),
        role_id: "AROA0000000000000009".into(),
        name: "s".into(),
        arn: "arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForECS/s".into(),
    };
    let asked = ask(linked, "s3:GetObject", OBJECT).identity(allow_all());
    check(&asked.service_control(deny_all()).resource_control(rcp("Deny")), "allowed");
}

#[test]
fn resource_control_policies_know_some_services_only() {
    let asked = |action| ask(user(), action, "*").identity(allow_all()).resource_control(rcp("Deny"));
    check(&asked("sagemaker:CreateModel"), "allowed");
    check(&asked("lambda:InvokeFunction"), "allowed");
    check(&asked("kms:RetireGrant"), "allowed");
    check(&asked("kms:Decrypt"), "denied by ResourceControl");
    check(&asked("secretsmanager:GetSecretValue"), "denied by ResourceControl");
}
