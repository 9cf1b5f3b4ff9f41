//! Roles, users and policies as they are kept and shown.

use serde_json::json;
use shapes_iam as api;
use testkit::ACCOUNT;

use crate::arrange::{allow, error, role, trust, user, world};

fn lambda() -> String {
    trust(json!({ "Service": "lambda.amazonaws.com" }))
}

#[test]
fn documents_are_shown_percent_encoded() {
    let world = world();
    let made = role(&world.root(), "r", &lambda(), "");
    let shown = made.assume_role_policy_document.unwrap();
    assert!(shown.starts_with("%7B%22Version%22%3A%222012-10-17%22%2C"), "{shown}");
}

#[test]
fn what_is_not_there_is_named() {
    let world = world();
    let root = world.root();
    role(&root, "r", &lambda(), "");
    let policy_arn = format!("arn:aws:iam::{ACCOUNT}:policy/p");
    let cases = [
        (
            error(root.call(api::GetRole { role_name: "x".into() })),
            "NoSuchEntity: The role with name x cannot be found.".to_owned(),
        ),
        (
            error(root.call(api::GetUser { user_name: Some("x".into()) })),
            "NoSuchEntity: The user with name x cannot be found.".to_owned(),
        ),
        (
            error(root.call(api::GetPolicy { policy_arn: policy_arn.clone() })),
            format!("NoSuchEntity: Policy {policy_arn} was not found."),
        ),
        (
            error(root.call(api::AttachRolePolicy { role_name: "r".into(), policy_arn: policy_arn.clone() })),
            format!("NoSuchEntity: Policy {policy_arn} does not exist or is not attachable."),
        ),
        (
            error(root.call(api::GetRolePolicy { role_name: "r".into(), policy_name: "x".into() })),
            "NoSuchEntity: The role policy with name x cannot be found.".to_owned(),
        ),
    ];
    for (found, expected) in cases {
        assert_eq!(found, expected);
    }
}

#[test]
fn names_are_taken_without_regard_to_case_and_asked_for_with_it() {
    let world = world();
    let root = world.root();
    role(&root, "Worker", &lambda(), "");
    let again = api::CreateRole {
        role_name: "WORKER".into(),
        assume_role_policy_document: lambda(),
        ..Default::default()
    };
    assert_eq!(error(root.call(again)), "EntityAlreadyExists: Role with name WORKER already exists.");
    assert!(root.call(api::GetRole { role_name: "worker".into() }).is_err());
}

#[test]
fn a_role_is_deleted_when_nothing_hangs_on_it() {
    let world = world();
    let root = world.root();
    role(&root, "r", &lambda(), &allow("s3:*", "*"));
    let (role_name, policy_arn) = ("r".to_owned(), "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned());
    root.call(api::AttachRolePolicy { role_name: role_name.clone(), policy_arn: policy_arn.clone() })
        .unwrap();
    let delete = || root.call(api::DeleteRole { role_name: role_name.clone() });
    assert_eq!(error(delete()), "DeleteConflict: Cannot delete entity, must detach all policies first.");
    root.call(api::DetachRolePolicy { role_name: role_name.clone(), policy_arn }).unwrap();
    assert_eq!(error(delete()), "DeleteConflict: Cannot delete entity, must delete policies first.");
    root.call(api::DeleteRolePolicy { role_name: role_name.clone(), policy_name: "inline".into() }).unwrap();
    assert!(delete().is_ok());
}

#[test]
fn a_trust_policy_may_name_only_who_is_there() {
    let world = world();
    let root = world.root();
    user(&root, "ann", "");
    let ann = format!("arn:aws:iam::{ACCOUNT}:user/ann");
    let made = role(&root, "r", &trust(json!({ "AWS": ann })), "");
    assert!(made.assume_role_policy_document.unwrap().contains("user%2Fann"));
    let nobody = format!("arn:aws:iam::{ACCOUNT}:role/nobody");
    let op = api::CreateRole {
        role_name: "q".into(),
        assume_role_policy_document: trust(json!({ "AWS": nobody })),
        ..Default::default()
    };
    assert_eq!(
        error(root.call(op)),
        format!("MalformedPolicyDocument: Invalid principal in policy: \"AWS\":\"{nobody}\"")
    );
}

#[test]
fn a_malformed_policy_is_refused() {
    let world = world();
    let root = world.root();
    let op = |text: &str| api::CreatePolicy {
        policy_name: "p".into(),
        policy_document: text.into(),
        ..Default::default()
    };
    assert_eq!(error(root.call(op("{"))), "MalformedPolicyDocument: Syntax errors in policy.");
    let long = allow(&format!("s3:{}", "x".repeat(6_200)), "*");
    assert_eq!(error(root.call(op(&long))), "LimitExceeded: Cannot exceed quota for PolicySize: 6144");
}

#[test]
fn inline_policies_have_room_together() {
    let world = world();
    let root = world.root();
    user(&root, "ann", "");
    let put = |name: &str| {
        let policy_document = allow(&format!("s3:{}", "x".repeat(1_000)), "*");
        root.call(api::PutUserPolicy { user_name: "ann".into(), policy_name: name.into(), policy_document })
    };
    put("a").unwrap();
    assert_eq!(error(put("b")), "LimitExceeded: Maximum policy size of 2048 bytes exceeded for user ann");
}

#[test]
fn a_policy_in_use_is_not_deleted_and_says_by_whom_it_is_used() {
    let world = world();
    let root = world.root();
    role(&root, "r", &lambda(), "");
    user(&root, "ann", "");
    let op = api::CreatePolicy {
        policy_name: "p".into(),
        policy_document: allow("s3:*", "*"),
        ..Default::default()
    };
    let policy_arn = root.call(op).unwrap().policy.unwrap().arn.unwrap();
    root.call(api::AttachRolePolicy { role_name: "r".into(), policy_arn: policy_arn.clone() }).unwrap();
    root.call(api::PutUserPermissionsBoundary {
        user_name: "ann".into(),
        permissions_boundary: policy_arn.clone(),
    })
    .unwrap();
    let refused = error(root.call(api::DeletePolicy { policy_arn: policy_arn.clone() }));
    assert_eq!(refused, "DeleteConflict: Cannot delete a policy attached to entities.");
    let op = api::ListEntitiesForPolicy { policy_arn: policy_arn.clone(), ..Default::default() };
    let used = root.call(op).unwrap();
    assert_eq!(used.policy_roles.unwrap().len(), 1);
    assert_eq!(used.policy_users.unwrap().len(), 1);
    let shown = root.call(api::GetPolicy { policy_arn }).unwrap().policy.unwrap();
    assert_eq!((shown.attachment_count, shown.permissions_boundary_usage_count), (Some(1), Some(1)));
}

#[test]
fn lists_come_in_pages() {
    let world = world();
    let root = world.root();
    for name in ["a", "b", "c"] {
        role(&root, name, &lambda(), "");
    }
    let mut names = Vec::new();
    let mut marker = None;
    loop {
        let op = api::ListRoles { max_items: Some(2), marker, path_prefix: None };
        let page = root.call(op).unwrap();
        names.extend(page.roles.into_iter().map(|role| role.role_name));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(names, ["a", "b", "c"]);
    let op = api::ListRoles { marker: Some("nonsense".into()), ..Default::default() };
    assert!(error(root.call(op)).starts_with("ValidationError"));
}

#[test]
fn awss_own_policies_are_there_and_only_aws_changes_them() {
    let world = world();
    let root = world.root();
    for name in
        ["AdministratorAccess", "service-role/AWSLambdaBasicExecutionRole", "AmazonSageMakerFullAccess"]
    {
        let policy_arn = format!("arn:aws:iam::aws:policy/{name}");
        let shown = root.call(api::GetPolicy { policy_arn: policy_arn.clone() }).unwrap().policy.unwrap();
        let version_id = shown.default_version_id.unwrap();
        assert!(root.call(api::GetPolicyVersion { policy_arn, version_id }).is_ok());
    }
    let policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess".to_owned();
    assert!(root.call(api::DeletePolicy { policy_arn }).is_err());
}

#[test]
fn every_policy_of_awss_own_parses() {
    let world = world();
    let root = world.root();
    let op = api::ListPolicies { scope: Some("AWS".into()), max_items: Some(1000), ..Default::default() };
    let policies = root.call(op).unwrap().policies.unwrap();
    assert!(policies.len() >= 48);
    for policy in &policies {
        let name = policy.policy_name.clone().unwrap();
        let version_id = policy.default_version_id.clone().unwrap();
        let policy_arn = policy.arn.clone().unwrap();
        let version = root.call(api::GetPolicyVersion { policy_arn, version_id }).unwrap().policy_version;
        let text = decoded(&version.unwrap().document.unwrap());
        assert_eq!(policy::Document::parse(&text, policy::Kind::Managed).err(), None, "{name}");
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_report_on_an_account_has_everything() {
    let world = world();
    let root = world.root();
    role(&root, "r", &lambda(), &allow("s3:*", "*"));
    user(&root, "ann", "");
    root.call(api::CreateGroup { group_name: "g".into(), path: None }).unwrap();
    let policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
    root.call(api::AttachUserPolicy { user_name: "ann".into(), policy_arn }).unwrap();
    let report = root.call(api::GetAccountAuthorizationDetails::default()).unwrap();
    assert_eq!(report.user_detail_list.unwrap().len(), 1);
    assert_eq!(report.group_detail_list.unwrap().len(), 1);
    assert_eq!(report.role_detail_list.unwrap()[0].role_policy_list.as_ref().unwrap().len(), 1);
    let policies = report.policies.unwrap();
    assert_eq!(policies.len(), 1);
    assert_eq!(policies[0].policy_name.as_deref(), Some("ReadOnlyAccess"));
}

#[test]
fn tags_differ_by_more_than_their_case() {
    let world = world();
    let root = world.root();
    role(&root, "r", &lambda(), "");
    let tag = |key: &str, value: &str| api::Tag { key: key.into(), value: value.into() };
    let put = |tags| root.call(api::TagRole { role_name: "r".into(), tags });
    put(vec![tag("Team", "red")]).unwrap();
    put(vec![tag("team", "blue")]).unwrap();
    let shown = root.call(api::ListRoleTags { role_name: "r".into(), ..Default::default() }).unwrap().tags;
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].value, "blue");
    assert_eq!(
        error(put(vec![tag("a", "1"), tag("A", "2")])),
        "InvalidInput: Duplicate tag keys found. Please note that Tag keys are case insensitive."
    );
}

#[test]
fn a_provider_is_kept_and_shown() {
    let world = world();
    let root = world.root();
    let create = || {
        root.call(api::CreateOpenIDConnectProvider {
            url: "https://token.actions.githubusercontent.com".into(),
            client_id_list: Some(vec!["sts.amazonaws.com".into()]),
            ..Default::default()
        })
    };
    let arn = create().unwrap().open_id_connect_provider_arn.unwrap();
    assert_eq!(arn, format!("arn:aws:iam::{ACCOUNT}:oidc-provider/token.actions.githubusercontent.com"));
    assert!(error(create()).starts_with("EntityAlreadyExists"));
    let shown = root.call(api::GetOpenIDConnectProvider { open_id_connect_provider_arn: arn }).unwrap();
    assert_eq!(shown.url.as_deref(), Some("token.actions.githubusercontent.com"));
}
