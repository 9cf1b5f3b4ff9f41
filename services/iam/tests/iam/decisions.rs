//! What callers may: by their own policies, by those of their groups, within their boundaries, under conditions; and
//! what services may.

use kernel::{Answers, As, Call, Caller, Needs, Registry, Result, Source, serves};
use serde_json::json;
use shapes_cloudformation as api;
use shapes_iam as iam_api;
use shapes_sts as sts;
use testkit::{ACCOUNT, Client, World};

use crate::arrange::{allow, assume, assuming, error, role, signed_in, statement, trust, user, world};

fn user_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:user/{name}")
}

fn policy(root: &Client<'_>, name: &str, document: String) -> String {
    let op =
        iam_api::CreatePolicy { policy_name: name.into(), policy_document: document, ..Default::default() };
    root.call(op).unwrap().policy.unwrap().arn.unwrap()
}

fn list_users(client: &Client<'_>) -> Result<()> {
    client.call(iam_api::ListUsers::default()).map(drop)
}

#[test]
fn a_denied_call_leaves_nothing() {
    let world = world();
    let key = user(&world.root(), "ann", "");
    let refused = error(
        signed_in(&world, &key)
            .call(iam_api::CreateGroup { group_name: "admins".into(), path: Some("/x/".into()) }),
    );
    assert_eq!(
        refused,
        format!(
            "AccessDenied: User: {} is not authorized to perform: iam:CreateGroup on resource: \
             arn:aws:iam::{ACCOUNT}:group/x/admins because no identity-based policy allows the iam:CreateGroup action",
            user_arn("ann")
        )
    );
    assert!(world.root().call(iam_api::ListGroups::default()).unwrap().groups.is_empty());
}

#[test]
fn a_user_may_what_its_groups_may() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let ann = signed_in(&world, &key);
    root.call(iam_api::CreateGroup { group_name: "readers".into(), path: None }).unwrap();
    let reading = iam_api::AttachGroupPolicy {
        group_name: "readers".into(),
        policy_arn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess".into(),
    };
    root.call(reading).unwrap();
    assert!(list_users(&ann).is_err());
    let (group_name, user_name) = ("readers".to_owned(), "ann".to_owned());
    root.call(iam_api::AddUserToGroup { group_name: group_name.clone(), user_name: user_name.clone() })
        .unwrap();
    assert!(list_users(&ann).is_ok());
    let new_group_name = Some("auditors".to_owned());
    root.call(iam_api::UpdateGroup { group_name, new_group_name, new_path: None }).unwrap();
    assert!(list_users(&ann).is_ok());
    root.call(iam_api::RemoveUserFromGroup { group_name: "auditors".into(), user_name }).unwrap();
    assert!(list_users(&ann).is_err());
}

#[test]
fn a_boundary_bounds_whatever_the_policies_allow() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", &allow("*", "*"));
    let permissions_boundary = policy(&root, "bound", allow("iam:ListGroups", "*"));
    let user_name = "ann".to_owned();
    root.call(iam_api::PutUserPermissionsBoundary { user_name: user_name.clone(), permissions_boundary })
        .unwrap();
    let ann = signed_in(&world, &key);
    assert!(ann.call(iam_api::ListGroups::default()).is_ok());
    let refused = error(list_users(&ann));
    assert!(
        refused.ends_with("because no permissions boundary allows the iam:ListUsers action"),
        "{refused}"
    );
    root.call(iam_api::DeleteUserPermissionsBoundary { user_name }).unwrap();
    assert!(list_users(&ann).is_ok());
}

#[test]
fn the_version_that_counts_is_the_default_one() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", "");
    let policy_arn = policy(&root, "p", allow("iam:ListUsers", "*"));
    root.call(iam_api::AttachUserPolicy { user_name: "ann".into(), policy_arn: policy_arn.clone() }).unwrap();
    let ann = signed_in(&world, &key);
    assert!(list_users(&ann).is_ok());
    let op = iam_api::CreatePolicyVersion {
        policy_arn: policy_arn.clone(),
        policy_document: allow("iam:ListRoles", "*"),
        set_as_default: None,
    };
    root.call(op).unwrap();
    assert!(list_users(&ann).is_ok());
    root.call(iam_api::SetDefaultPolicyVersion { policy_arn, version_id: "v2".into() }).unwrap();
    assert!(list_users(&ann).is_err());
}

#[test]
fn conditions_see_the_connection_the_region_the_time_and_the_tags() {
    let cases = [
        (json!({ "Bool": { "aws:SecureTransport": "true" } }), true),
        (json!({ "Bool": { "aws:SecureTransport": "false" } }), false),
        // IAM is asked in one region.
        (json!({ "StringEquals": { "aws:RequestedRegion": "us-east-1" } }), true),
        (json!({ "DateGreaterThan": { "aws:CurrentTime": "2026-11-21T00:00:00Z" } }), true),
        (json!({ "NumericGreaterThan": { "aws:EpochTime": "1900000000" } }), false),
        (json!({ "StringEquals": { "aws:PrincipalTag/team": "red" } }), true),
        (json!({ "StringEquals": { "aws:username": "ann" } }), true),
        (json!({ "Bool": { "aws:ViaAWSService": "false" } }), true),
        // A key has no second factor to tell of; a plain operator does not hold for what is absent.
        (json!({ "Bool": { "aws:MultiFactorAuthPresent": "false" } }), false),
        (json!({ "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } }), true),
        (json!({ "Null": { "aws:TokenIssueTime": "true" } }), true),
    ];
    for (condition, expected) in cases {
        let world = world();
        let allowing = statement(json!({
            "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*", "Condition": condition,
        }));
        let key = user(&world.root(), "ann", &allowing);
        let tags = vec![iam_api::Tag { key: "team".into(), value: "red".into() }];
        world.root().call(iam_api::TagUser { user_name: "ann".into(), tags }).unwrap();
        assert_eq!(list_users(&signed_in(&world, &key)).is_ok(), expected, "{condition}");
    }
}

#[test]
fn a_plain_connection_can_be_denied() {
    let world = world();
    let document = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "*", "Resource": "*",
          "Condition": { "Bool": { "aws:SecureTransport": "false" } } },
    ] });
    let key = user(&world.root(), "ann", &document.to_string());
    assert!(list_users(&signed_in(&world, &key)).is_ok());
    let refused = error(list_users(&signed_in(&world, &key).insecurely()));
    assert!(refused.ends_with("with an explicit deny in an identity-based policy"), "{refused}");
}

#[test]
fn a_service_without_a_policy_that_names_it_may_nothing() {
    let world = world();
    assert!(list_users(&world.caller(Caller::service("events"))).is_err());
}

#[test]
fn a_federated_user_may_what_both_the_user_and_the_session_policy_allow() {
    let world = world();
    let key = user(&world.root(), "ann", &allow("*", "*"));
    let ann = signed_in(&world, &key);
    let federated = |policy: Option<String>| {
        let op = sts::GetFederationToken { name: "guest".into(), policy, ..Default::default() };
        let given = ann.call(op).unwrap().credentials.unwrap();
        let (key, token) = (given.access_key_id, given.session_token);
        world.caller(crate::arrange::caller(&world, &key, Some(&token)))
    };
    assert!(list_users(&federated(Some(allow("iam:ListUsers", "*")))).is_ok());
    assert!(list_users(&federated(Some(allow("iam:ListRoles", "*")))).is_err());
    assert!(list_users(&federated(None)).is_err());
}

/// A service that does nothing but take the role that it is given.
struct Taker;

serves!(Taker: shapes_cloudformation::SERVICE, operations [CreateStack]);

impl Answers<api::CreateStack> for Taker {
    fn needs(_: &Call, _: &api::CreateStack) -> Result<Needs> {
        Ok(Needs::nothing())
    }

    fn run(call: &mut Call, op: api::CreateStack) -> Result<api::CreateStackOutput> {
        let role = op.role_arn.unwrap_or_default();
        let who = call.ask(As::role(&role, "taken"), sts::GetCallerIdentity {})?;
        Ok(api::CreateStackOutput { stack_id: who.arn, ..Default::default() })
    }
}

fn taking(world: &World, role: &str) -> Result<String> {
    let op = api::CreateStack { role_arn: Some(role.into()), ..Default::default() };
    let mut caller = Caller::service("cloudformation");
    caller.source = Some(Source { arn: "arn:aws:x:::one".into(), account: ACCOUNT.into() });
    Ok(world.caller(caller).call(op)?.stack_id.unwrap_or_default())
}

#[test]
fn a_service_takes_the_roles_that_trust_it() {
    let registry = Registry::new(iam::IamAuthority).serve::<iam::Iam>().serve::<iam::Sts>().serve::<Taker>();
    let world = World::of(registry);
    let root = world.root();
    let trusting = |service: &str, condition: serde_json::Value| {
        statement(json!({
            "Effect": "Allow", "Principal": { "Service": service }, "Action": "sts:AssumeRole",
            "Condition": condition,
        }))
    };
    let mine = "cloudformation.amazonaws.com";
    let open = role(&root, "Open", &trusting(mine, json!({})), "").arn;
    let others = role(&root, "Others", &trusting("codebuild.amazonaws.com", json!({})), "").arn;
    let narrow = |account: &str| trusting(mine, json!({ "StringEquals": { "aws:SourceAccount": account } }));
    let right = role(&root, "Right", &narrow(ACCOUNT), "").arn;
    let wrong = role(&root, "Wrong", &narrow("999999999999"), "").arn;

    assert_eq!(taking(&world, &open).unwrap(), format!("arn:aws:sts::{ACCOUNT}:assumed-role/Open/taken"));
    assert!(taking(&world, &right).is_ok());
    assert!(taking(&world, &wrong).is_err());
    assert_eq!(
        error(taking(&world, &others)),
        format!(
            "AccessDenied: User: {mine} is not authorized to perform: sts:AssumeRole on resource: {others} because no \
             role trust policy allows the sts:AssumeRole action"
        )
    );
    let missing = format!("arn:aws:iam::{ACCOUNT}:role/Missing");
    assert!(error(taking(&world, &missing)).ends_with("because there is no such role"));
}

#[test]
fn a_permission_of_the_stacks_role_does_not_count_for_its_caller() {
    let world = world();
    let root = world.root();
    let key = user(&root, "ann", &allow("sts:AssumeRole", "*"));
    let made = role(&root, "Reader", &trust(json!({ "AWS": ACCOUNT })), &allow("iam:ListUsers", "*"));
    let ann = signed_in(&world, &key);
    assert!(list_users(&ann).is_err());
    assert!(list_users(&assume(&world, &ann, assuming(&made.arn)).unwrap()).is_ok());
}
