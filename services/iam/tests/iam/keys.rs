//! KMS under the real authority: keys whose policies decide, and grants.

use iam::{Iam, IamAuthority, Sts};
use kernel::Registry;
use kms::Kms;
use serde_json::json;
use shapes_kms as api;
use testkit::{ACCOUNT, OTHER, World};

use crate::arrange::{allow, error, signed_in, statement, user};

fn world() -> World {
    World::of(Registry::new(IamAuthority).serve::<Iam>().serve::<Sts>().serve::<Kms>())
}

fn root_arn(account: &str) -> String {
    format!("arn:aws:iam::{account}:root")
}

/// A key with a policy, in the first account.
fn key(world: &World, policy: Option<String>) -> String {
    let bypass_policy_lockout_safety_check = policy.is_some().then_some(true);
    let op = api::CreateKey { policy, bypass_policy_lockout_safety_check, ..Default::default() };
    world.root().call(op).unwrap().key_metadata.unwrap().arn.unwrap()
}

fn describe(arn: &str) -> api::DescribeKey {
    api::DescribeKey { key_id: arn.into(), ..Default::default() }
}

#[test]
fn a_users_policies_count_where_the_key_lets_its_account_have_a_say() {
    let world = world();
    let ann = user(&world.root(), "ann", &allow("kms:*", "*"));
    let bob = user(&world.root(), "bob", "");
    let open = key(&world, None);
    assert!(signed_in(&world, &ann).call(describe(&open)).is_ok());
    let refused = error(signed_in(&world, &bob).call(describe(&open)));
    assert!(
        refused.ends_with("because no identity-based policy allows the kms:DescribeKey action"),
        "{refused}"
    );
}

#[test]
fn a_users_policies_do_not_count_where_the_key_leaves_its_account_out() {
    let world = world();
    let ann = user(&world.root(), "ann", &allow("kms:*", "*"));
    let bob = user(&world.root(), "bob", "");
    let bob_arn = format!("arn:aws:iam::{ACCOUNT}:user/bob");
    let closed = key(
        &world,
        Some(statement(json!({
            "Effect": "Allow", "Principal": { "AWS": bob_arn }, "Action": "kms:*", "Resource": "*",
        }))),
    );
    assert!(signed_in(&world, &bob).call(describe(&closed)).is_ok());
    let refused = error(signed_in(&world, &ann).call(describe(&closed)));
    assert!(
        refused.ends_with("because no resource-based policy allows the kms:DescribeKey action"),
        "{refused}"
    );
    // Not even the account's root user.
    assert!(world.root().call(describe(&closed)).is_err());
}

#[test]
fn a_key_of_another_account_needs_its_policy_and_the_callers() {
    let world = world();
    let other = world.root_of(OTHER);
    let able = user(&other, "able", &allow("kms:*", "*"));
    let bare = user(&other, "bare", "");
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": root_arn(ACCOUNT) }, "Action": "kms:*", "Resource": "*" },
        { "Effect": "Allow", "Principal": { "AWS": root_arn(OTHER) }, "Action": "kms:DescribeKey", "Resource": "*" },
    ] });
    let shared = key(&world, Some(policy.to_string()));
    let own = key(&world, None);
    assert!(signed_in(&world, &able).call(describe(&shared)).is_ok());
    assert!(signed_in(&world, &bare).call(describe(&shared)).is_err());
    let refused = error(signed_in(&world, &able).call(describe(&own)));
    assert!(refused.contains("the resource does not exist in this Region"), "{refused}");
}

#[test]
fn a_grant_suffices_for_its_operations() {
    let world = world();
    let bob = user(&world.root(), "bob", "");
    let arn = key(&world, None);
    let op = api::CreateGrant {
        key_id: arn.clone(),
        grantee_principal: Some(format!("arn:aws:iam::{ACCOUNT}:user/bob")),
        operations: vec!["DescribeKey".into()],
        ..Default::default()
    };
    assert!(signed_in(&world, &bob).call(describe(&arn)).is_err());
    world.root().call(op).unwrap();
    assert!(signed_in(&world, &bob).call(describe(&arn)).is_ok());
    let op = api::EnableKey { key_id: arn };
    assert!(signed_in(&world, &bob).call(op).is_err());
}
