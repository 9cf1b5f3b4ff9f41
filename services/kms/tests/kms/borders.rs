//! Use across accounts, and what is asked of the authority.

use std::collections::BTreeMap;

use kernel::{As, Registry};
use kms::Kms;
use serde_json::json;
use shapes_kms as api;
use testkit::{ACCOUNT, OTHER, World};

use crate::law::{Law, value};
use crate::{arn, decrypt, encrypt, make_key, refused, role};

fn shared_with_other(law: &Law) -> (World, api::KeyMetadata) {
    let world = World::of(Registry::new(law.clone()).serve::<Kms>());
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{ACCOUNT}:root") },
          "Action": "kms:*", "Resource": "*" },
        { "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{OTHER}:root") },
          "Action": ["kms:Decrypt", "kms:DescribeKey", "kms:CreateGrant"], "Resource": "*" }
    ] });
    let op = api::CreateKey { policy: Some(policy.to_string()), ..Default::default() };
    let key = world.root().call(op).unwrap().key_metadata.unwrap();
    (world, key)
}

#[test]
fn another_account_does_what_the_key_policy_lets_it() {
    let law = Law::default();
    let (world, key) = shared_with_other(&law);
    let (owner, other) = (world.root(), world.caller(role(OTHER, "build")));
    let blob = encrypt(&owner, &key.key_id, "secret").unwrap();
    assert_eq!(decrypt(&other, &blob).unwrap(), "secret");
    let asked = law.asked("kms:Decrypt");
    assert_eq!((asked.resource, asked.owner.as_deref()), (arn(&key), Some(ACCOUNT)));
    assert_eq!(value(&asked.context, "kms:CallerAccount").as_deref(), Some(OTHER));
    assert_eq!(refused(encrypt(&other, &arn(&key), "x")).0, "AccessDeniedException");
    assert_eq!(
        refused(encrypt(&other, &key.key_id, "x")).0,
        "NotFoundException",
        "an id is of one's own account"
    );
}

#[test]
fn another_account_administers_nothing() {
    let world = crate::world();
    let key = make_key(&world.root());
    let other = world.root_of(OTHER);
    assert_eq!(refused(other.call(api::DisableKey { key_id: arn(&key) })).0, "AccessDeniedException");
}

#[test]
fn a_grant_given_across_accounts_lives_with_the_key() {
    let law = Law::default();
    let (world, key) = shared_with_other(&law);
    let other = world.root_of(OTHER);
    let grantee = format!("arn:aws:iam::{OTHER}:role/build");
    other
        .call(api::CreateGrant {
            key_id: arn(&key),
            grantee_principal: Some(grantee.clone()),
            operations: vec!["Encrypt".to_owned()],
            ..Default::default()
        })
        .unwrap();
    assert!(encrypt(&world.caller(role(OTHER, "build")), &arn(&key), "x").is_ok());
    let listed = world.root().call(api::ListGrants { key_id: key.key_id, ..Default::default() }).unwrap();
    assert_eq!(listed.grants.unwrap()[0].grantee_principal.as_ref(), Some(&grantee));
}

#[test]
fn a_use_is_asked_for_with_everything_that_policies_may_ask() {
    let law = Law::default();
    let (world, key) = shared_with_other(&law);
    let root = world.root();
    root.call(api::CreateAlias { alias_name: "alias/mine".to_owned(), target_key_id: key.key_id.clone() })
        .unwrap();
    let context = BTreeMap::from([("stage".to_owned(), "prod".to_owned())]);
    root.call(api::Encrypt {
        key_id: "alias/mine".to_owned(),
        plaintext: schema::Blob(vec![1]),
        encryption_context: Some(context),
        ..Default::default()
    })
    .unwrap();
    let asked = law.asked("kms:Encrypt");
    assert_eq!(asked.resource, arn(&key));
    let expected = [
        ("kms:EncryptionContext:stage", Some("prod")),
        ("kms:EncryptionContextKeys", Some("stage")),
        ("kms:RequestAlias", Some("alias/mine")),
        ("kms:ResourceAliases", Some("alias/mine")),
        ("kms:KeySpec", Some("SYMMETRIC_DEFAULT")),
        ("kms:KeyUsage", Some("ENCRYPT_DECRYPT")),
        ("kms:CallerAccount", Some(ACCOUNT)),
        ("kms:ViaService", None),
    ];
    for (name, wanted) in expected {
        assert_eq!(value(&asked.context, name).as_deref(), wanted, "{name}");
    }
}

#[test]
fn what_a_nested_call_does_says_through_which_service() {
    let law = Law::default();
    let (world, key) = shared_with_other(&law);
    // A call from within KMS's own code stands for any service that forwards its caller's credentials.
    let outcome = world.root().inside(|call| {
        call.ask(As::caller(), api::DescribeKey { key_id: key.key_id.clone(), ..Default::default() })
    });
    assert!(outcome.is_ok());
    let via = value(&law.asked("kms:DescribeKey").context, "kms:ViaService");
    assert_eq!(via.as_deref(), Some(".eu-west-1.amazonaws.com"));
}

#[test]
fn re_encrypting_asks_for_both_its_halves() {
    let law = Law::default();
    let (world, key) = shared_with_other(&law);
    let root = world.root();
    let blob = encrypt(&root, &key.key_id, "secret").unwrap();
    root.call(api::ReEncrypt {
        ciphertext_blob: Some(blob),
        destination_key_id: key.key_id.clone(),
        ..Default::default()
    })
    .unwrap();
    for action in ["kms:ReEncryptFrom", "kms:ReEncryptTo"] {
        let asked = law.asked(action);
        assert_eq!(value(&asked.context, "kms:ReEncryptOnSameKey").as_deref(), Some("true"), "{action}");
    }
}
