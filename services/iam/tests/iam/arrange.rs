//! A World of IAM and STS under the real authority, and short ways to arrange it.

use iam::{Iam, IamAuthority, Sts, authenticate};
use kernel::{ApiError, Caller, Registry, Result};
use serde_json::{Value, json};
use shapes_iam as api;
use shapes_sts as sts;
use testkit::{Client, World};

/// IAM, STS and their authority.
pub(crate) fn world() -> World {
    World::of(Registry::new(IamAuthority).serve::<Iam>().serve::<Sts>())
}

/// A policy of one statement that allows.
pub(crate) fn allow(action: &str, resource: &str) -> String {
    statement(json!({ "Effect": "Allow", "Action": action, "Resource": resource }))
}

/// A policy of one statement.
pub(crate) fn statement(statement: Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

/// A trust policy that lets a principal (`{"AWS": …}`) take the role.
pub(crate) fn trust(principal: Value) -> String {
    statement(json!({ "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole" }))
}

/// Makes a user with an inline policy, and gives its access key and secret.
pub(crate) fn user(root: &Client<'_>, name: &str, policy: &str) -> (String, String) {
    root.call(api::CreateUser { user_name: name.into(), ..Default::default() }).unwrap();
    if !policy.is_empty() {
        root.call(api::PutUserPolicy {
            user_name: name.into(),
            policy_name: "inline".into(),
            policy_document: policy.into(),
        })
        .unwrap();
    }
    let key = root.call(api::CreateAccessKey { user_name: Some(name.into()) }).unwrap().access_key;
    (key.access_key_id, key.secret_access_key)
}

/// Makes a role with an inline policy.
pub(crate) fn role(root: &Client<'_>, name: &str, trust: &str, policy: &str) -> api::Role {
    let made = root.call(api::CreateRole {
        role_name: name.into(),
        assume_role_policy_document: trust.into(),
        ..Default::default()
    });
    if !policy.is_empty() {
        root.call(api::PutRolePolicy {
            role_name: name.into(),
            policy_name: "inline".into(),
            policy_document: policy.into(),
        })
        .unwrap();
    }
    made.unwrap().role
}

/// Who calls with a key.
pub(crate) fn caller(world: &World, key: &str, token: Option<&str>) -> Caller {
    let found = world.root().inside(|call| Ok(authenticate(call, key, token)));
    found.unwrap().unwrap().caller
}

/// A user, as its key makes it.
pub(crate) fn signed_in<'w>(world: &'w World, key: &(String, String)) -> Client<'w> {
    world.caller(caller(world, &key.0, None))
}

/// What assuming a role takes.
pub(crate) fn assuming(arn: &str) -> sts::AssumeRole {
    sts::AssumeRole { role_arn: arn.into(), role_session_name: "s".into(), ..Default::default() }
}

/// Takes a role.
pub(crate) fn assume<'w>(world: &'w World, who: &Client<'_>, op: sts::AssumeRole) -> Result<Client<'w>> {
    let credentials = who.call(op)?.credentials.unwrap();
    Ok(world.caller(caller(world, &credentials.access_key_id, Some(&credentials.session_token))))
}

/// The error of what must fail, as `Code: message`.
pub(crate) fn error<T>(result: Result<T, ApiError>) -> String {
    match result {
        Ok(_) => panic!("this must fail"),
        Err(error) => error.to_string(),
    }
}
