//! The policy simulators.

use serde_json::json;
use shapes_iam as api;
use testkit::{ACCOUNT, World};

use crate::arrange::{allow, error, role, statement, trust, world};

fn simulate(
    world: &World,
    action: &str,
    resource: &str,
    entries: Vec<api::ContextEntry>,
) -> api::EvaluationResult {
    let op = api::SimulatePrincipalPolicy {
        policy_source_arn: format!("arn:aws:iam::{ACCOUNT}:role/r"),
        action_names: vec![action.into()],
        resource_arns: Some(vec![resource.into()]),
        context_entries: Some(entries),
        ..Default::default()
    };
    world.root().call(op).unwrap().evaluation_results.unwrap().remove(0)
}

#[test]
fn a_roles_policies_are_asked_without_a_call() {
    let world = world();
    let trusting = trust(json!({ "Service": "sagemaker.amazonaws.com" }));
    let document = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*" },
        { "Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/secret/*" },
        { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
          "Condition": { "StringEquals": { "aws:PrincipalTag/team": "red" } } },
    ] });
    role(&world.root(), "r", &trusting, &document.to_string());
    let of = |action: &str, resource: &str| simulate(&world, action, resource, Vec::new()).eval_decision;
    assert_eq!(of("s3:PutObject", "arn:aws:s3:::b/k"), "allowed");
    assert_eq!(of("s3:PutObject", "arn:aws:s3:::b/secret/k"), "explicitDeny");
    assert_eq!(of("s3:PutObject", "arn:aws:s3:::c/k"), "implicitDeny");

    let asked = simulate(&world, "s3:GetObject", "*", Vec::new());
    assert_eq!(asked.eval_decision, "implicitDeny");
    assert_eq!(asked.missing_context_values, Some(vec!["aws:PrincipalTag/team".to_owned()]));
    let entry = api::ContextEntry {
        context_key_name: Some("aws:PrincipalTag/team".into()),
        context_key_values: Some(vec!["red".into()]),
        context_key_type: Some("string".into()),
    };
    let told = simulate(&world, "s3:GetObject", "*", vec![entry]);
    assert_eq!(told.eval_decision, "allowed");
    assert_eq!(told.matched_statements.unwrap()[0].source_policy_id.as_deref(), Some("inline"));
}

#[test]
fn policies_that_nobody_has_are_asked_with_boundaries_and_the_organisations() {
    let world = world();
    let ask = |boundary: Option<String>, organisation: Option<String>| {
        let level =
            |text| api::OrderedOrganizationPolicyType { service_control_policy_input_list: Some(vec![text]) };
        let op = api::SimulateCustomPolicy {
            policy_input_list: vec![allow("s3:*", "*")],
            permissions_boundary_policy_input_list: boundary.map(|text| vec![text]),
            ordered_organization_policy_input_list: organisation.map(|text| vec![level(text)]),
            action_names: vec!["s3:GetObject".into()],
            ..Default::default()
        };
        world.root().call(op).unwrap().evaluation_results.unwrap().remove(0)
    };
    assert_eq!(ask(None, None).eval_decision, "allowed");
    let bounded = ask(Some(allow("kms:*", "*")), None);
    assert_eq!(bounded.eval_decision, "implicitDeny");
    let detail = bounded.permissions_boundary_decision_detail.unwrap();
    assert_eq!(detail.allowed_by_permissions_boundary, Some(false));
    let denying = statement(json!({ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }));
    let organised = ask(None, Some(denying));
    assert_eq!(organised.eval_decision, "explicitDeny");
    assert_eq!(organised.organizations_decision_detail.unwrap().allowed_by_organizations, Some(false));
}

#[test]
fn keys_that_policies_ask_for_are_told() {
    let world = world();
    let text = statement(json!({
        "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:username}/*",
        "Condition": { "StringLike": { "s3:prefix": "x" } },
    }));
    let told = world.root().call(api::GetContextKeysForCustomPolicy { policy_input_list: vec![text] });
    let expected = Some(vec!["aws:username".to_owned(), "s3:prefix".to_owned()]);
    assert_eq!(told.unwrap().context_key_names, expected);
}

#[test]
fn who_is_not_there_is_not_simulated() {
    let world = world();
    let op = api::SimulatePrincipalPolicy {
        policy_source_arn: format!("arn:aws:iam::{ACCOUNT}:role/nobody"),
        action_names: vec!["s3:GetObject".into()],
        ..Default::default()
    };
    let refused = error(world.root().call(op));
    assert_eq!(refused, "NoSuchEntity: The role with name nobody cannot be found.");
}
