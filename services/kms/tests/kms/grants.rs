//! Grants.

use std::collections::BTreeMap;

use kernel::Registry;
use kms::Kms;
use serde_json::json;
use shapes_kms as api;
use testkit::{ACCOUNT, Client, World};

use crate::law::{Law, value};
use crate::{encrypt, refused, role};

/// A World with a key that only the role `admin` may use and administer.
fn strict() -> (World, Law, String) {
    let law = Law::default();
    let world = World::of(Registry::new(law.clone()).serve::<Kms>());
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{ACCOUNT}:role/admin") },
          "Action": "kms:*", "Resource": "*" }
    ] });
    let op = api::CreateKey { policy: Some(policy.to_string()), ..Default::default() };
    let key = world.caller(role(ACCOUNT, "admin")).call(op).unwrap().key_metadata.unwrap().key_id;
    (world, law, key)
}

fn grant(key: &str, to: &str, operations: &[&str]) -> api::CreateGrant {
    api::CreateGrant {
        key_id: key.to_owned(),
        grantee_principal: Some(format!("arn:aws:iam::{ACCOUNT}:role/{to}")),
        operations: operations.iter().map(|&operation| operation.to_owned()).collect(),
        ..Default::default()
    }
}

fn data_key(client: &Client<'_>, key: &str, stage: &str) -> kernel::Result<api::GenerateDataKeyOutput> {
    client.call(api::GenerateDataKey {
        key_id: key.to_owned(),
        key_spec: Some("AES_256".to_owned()),
        encryption_context: Some(BTreeMap::from([("stage".to_owned(), stage.to_owned())])),
        ..Default::default()
    })
}

#[test]
fn a_grant_lets_its_grantee_do_what_it_says() {
    let (world, law, key) = strict();
    let (admin, worker) = (world.caller(role(ACCOUNT, "admin")), world.caller(role(ACCOUNT, "worker")));
    assert_eq!(refused(encrypt(&worker, &key, "x")).0, "AccessDeniedException");
    let made = admin.call(grant(&key, "worker", &["Encrypt"])).unwrap();
    assert!(encrypt(&worker, &key, "x").is_ok());
    assert_eq!(law.asked("kms:Encrypt").granted, made.grant_id);
    let described = worker.call(api::DescribeKey { key_id: key.clone(), ..Default::default() });
    assert_eq!(refused(described).0, "AccessDeniedException");

    admin
        .call(api::RevokeGrant { key_id: key.clone(), grant_id: made.grant_id.unwrap(), dry_run: None })
        .unwrap();
    assert_eq!(refused(encrypt(&worker, &key, "x")).0, "AccessDeniedException");
}

#[test]
fn a_constraint_holds_for_every_use() {
    let (world, _, key) = strict();
    let (admin, worker) = (world.caller(role(ACCOUNT, "admin")), world.caller(role(ACCOUNT, "worker")));
    let constraints = api::GrantConstraints {
        encryption_context_subset: Some(BTreeMap::from([("stage".to_owned(), "prod".to_owned())])),
        ..Default::default()
    };
    let op =
        api::CreateGrant { constraints: Some(constraints), ..grant(&key, "worker", &["GenerateDataKey"]) };
    admin.call(op).unwrap();
    assert!(data_key(&worker, &key, "prod").is_ok());
    assert_eq!(refused(data_key(&worker, &key, "dev")).0, "AccessDeniedException");
}

#[test]
fn who_may_grant_grants_no_more_than_he_has() {
    let (world, _, key) = strict();
    let (admin, worker) = (world.caller(role(ACCOUNT, "admin")), world.caller(role(ACCOUNT, "worker")));
    admin.call(grant(&key, "worker", &["CreateGrant", "Encrypt"])).unwrap();
    worker.call(grant(&key, "helper", &["Encrypt"])).unwrap();
    assert_eq!(refused(worker.call(grant(&key, "helper", &["Decrypt"]))).0, "AccessDeniedException");
}

#[test]
fn a_grant_is_retired_by_those_it_names() {
    let (world, law, key) = strict();
    let (admin, worker) = (world.caller(role(ACCOUNT, "admin")), world.caller(role(ACCOUNT, "worker")));
    let retiring = Some(format!("arn:aws:iam::{ACCOUNT}:role/retirer"));
    let op = api::CreateGrant { retiring_principal: retiring.clone(), ..grant(&key, "worker", &["Encrypt"]) };
    let made = admin.call(op).unwrap();
    let asked = law.asked("kms:CreateGrant");
    assert_eq!(value(&asked.context, "kms:GrantOperations").as_deref(), Some("Encrypt"));
    assert_eq!(value(&asked.context, "kms:GrantIsForAWSResource").as_deref(), Some("false"));

    let retire = api::RetireGrant { grant_token: made.grant_token, ..Default::default() };
    assert_eq!(refused(worker.call(retire.clone())).0, "AccessDeniedException");
    let retirer = world.caller(role(ACCOUNT, "retirer"));
    let op = api::ListRetirableGrants { retiring_principal: retiring, ..Default::default() };
    assert_eq!(retirer.call(op).unwrap().grants.unwrap().len(), 1);
    retirer.call(retire.clone()).unwrap();
    assert_eq!(refused(admin.call(retire)).0, "NotFoundException");
    assert_eq!(refused(encrypt(&worker, &key, "x")).0, "AccessDeniedException");
}

#[test]
fn a_named_grant_is_made_once() {
    let (world, _, key) = strict();
    let admin = world.caller(role(ACCOUNT, "admin"));
    let named = || api::CreateGrant { name: Some("n".to_owned()), ..grant(&key, "worker", &["Encrypt"]) };
    assert_eq!(admin.call(named()).unwrap().grant_id, admin.call(named()).unwrap().grant_id);
    let unnamed = || admin.call(grant(&key, "worker", &["Encrypt"])).unwrap().grant_id;
    assert_ne!(unnamed(), unnamed());
}

#[test]
fn a_token_that_is_none_is_refused() {
    let (world, _, key) = strict();
    let op = api::DescribeKey { key_id: key, grant_tokens: Some(vec!["?".to_owned()]) };
    assert_eq!(refused(world.caller(role(ACCOUNT, "admin")).call(op)).0, "InvalidGrantTokenException");
}
