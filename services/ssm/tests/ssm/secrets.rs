//! `SecureString`: secrets, which KMS encrypts as the caller.

use shapes_kms as kms;
use shapes_ssm as api;
use testkit::Client;

use crate::{get, over, plain, refused, value, world};

fn secret(name: &str, value: &str) -> api::PutParameter {
    api::PutParameter { type_: Some("SecureString".to_owned()), ..plain(name, value) }
}

fn raw(client: &Client<'_>, name: &str) -> String {
    let op = api::GetParameter { name: name.to_owned(), with_decryption: None };
    client.call(op).unwrap().parameter.unwrap().value.unwrap()
}

#[test]
fn a_secret_is_shown_to_those_who_ask_for_it() {
    let world = world();
    let root = world.root();
    root.call(secret("/s", "hush")).unwrap();
    assert_eq!(value(&root, "/s").as_deref(), Some("hush"));
    assert!(!raw(&root, "/s").contains("hush"));
    let found = root.call(api::DescribeParameters::default()).unwrap().parameters.unwrap();
    assert_eq!(found[0].key_id.as_deref(), Some("alias/aws/ssm"));
}

#[test]
fn a_long_secret_has_a_data_key_of_its_own() {
    let world = world();
    let root = world.root();
    let long = "x".repeat(8000);
    let op = api::PutParameter { tier: Some("Advanced".to_owned()), ..secret("/s", &long) };
    root.call(op).unwrap();
    assert_eq!(value(&root, "/s"), Some(long));
    assert!(!raw(&root, "/s").contains("xxx"));
}

#[test]
fn a_secret_stays_one_and_goes_with_its_key() {
    let world = world();
    let root = world.root();
    let key = root.call(kms::CreateKey::default()).unwrap().key_metadata.unwrap().key_id;
    root.call(api::PutParameter { key_id: Some(key.clone()), ..secret("/s", "hush") }).unwrap();
    let plainly = api::PutParameter { type_: Some("String".to_owned()), ..over("/s", "loud") };
    assert_eq!(refused(root.call(plainly)).0, "HierarchyTypeMismatchException");
    root.call(kms::DisableKey { key_id: key }).unwrap();
    let (code, text) = refused(get(&root, "/s"));
    assert_eq!(code, "InvalidKeyId");
    assert!(text.contains("is disabled."), "{text}");
}

#[test]
fn a_key_that_is_not_there_makes_no_secret() {
    let world = world();
    let root = world.root();
    let op = api::PutParameter { key_id: Some("alias/nothing".to_owned()), ..secret("/s", "hush") };
    assert_eq!(refused(root.call(op)).0, "InvalidKeyId");
    assert_eq!(refused(get(&root, "/s")).0, "ParameterNotFound");
}
