//! Key policies.

use kernel::Registry;
use kms::Kms;
use serde_json::{Value, json};
use shapes_kms as api;
use testkit::{ACCOUNT, World};

use crate::law::{Law, value};
use crate::{make_key, refused, role};

fn lawful() -> (World, Law) {
    let law = Law::default();
    (World::of(Registry::new(law.clone()).serve::<Kms>()), law)
}

fn letting(principal: &str, action: &str) -> String {
    json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": principal }, "Action": action, "Resource": "*" }
    ] })
    .to_string()
}

#[test]
fn a_key_without_a_policy_gets_the_default_one() {
    let (world, _) = lawful();
    let root = world.root();
    let key = make_key(&root);
    let op = api::GetKeyPolicy { key_id: key.key_id, policy_name: None };
    let policy: Value = serde_json::from_str(&root.call(op).unwrap().policy.unwrap()).unwrap();
    assert_eq!(policy["Id"], "key-default-1");
    assert_eq!(policy["Statement"][0]["Principal"]["AWS"], "arn:aws:iam::111111111111:root");
}

#[test]
fn nobody_locks_himself_out_by_accident() {
    let (world, law) = lawful();
    let admin = world.caller(role(ACCOUNT, "admin"));
    let key = make_key(&admin);
    let put = |policy: String, bypass: bool| {
        admin.call(api::PutKeyPolicy {
            key_id: key.key_id.clone(),
            policy,
            bypass_policy_lockout_safety_check: Some(bypass),
            ..Default::default()
        })
    };
    let other = letting(&format!("arn:aws:iam::{ACCOUNT}:role/other"), "kms:*");
    let expected = "The new key policy will not allow you to update the key policy in the future.";
    assert_eq!(
        refused(put(other.clone(), false)),
        ("MalformedPolicyDocumentException".to_owned(), expected.to_owned())
    );
    put(letting(&format!("arn:aws:iam::{ACCOUNT}:root"), "kms:*"), false).unwrap();
    put(other, true).unwrap();
    let asked = law.asked("kms:PutKeyPolicy");
    assert_eq!(value(&asked.context, "kms:BypassPolicyLockoutSafetyCheck").as_deref(), Some("true"));
    assert_eq!(
        refused(put(letting("*", "kms:*"), false)).0,
        "AccessDeniedException",
        "now it is the other's"
    );
}

#[test]
fn a_policy_that_is_none_is_refused() {
    let (world, _) = lawful();
    let op = api::CreateKey { policy: Some("{".to_owned()), ..Default::default() };
    assert_eq!(refused(world.root().call(op)).0, "MalformedPolicyDocumentException");
}
