//! Secrets: how they are named, read, deleted and guarded.

use serde_json::json;
use shapes_kms as kms;
use shapes_secretsmanager as api;
use testkit::{ACCOUNT, OTHER};

use crate::{create, describe, read, refused, watched, world};

const DAY: i64 = 24 * 60 * 60 * 1000;

#[test]
fn a_secret_is_read_by_its_name_and_by_its_arn() {
    let (world, watching) = watched();
    let root = world.root();
    let arn = create(&root, "app/db", "hunter2").unwrap();
    assert!(arn.starts_with(&format!("arn:aws:secretsmanager:eu-west-1:{ACCOUNT}:secret:app/db-")), "{arn}");
    let partial = arn.rsplit_once('-').unwrap().0;
    for id in ["app/db", &arn, partial] {
        assert_eq!(read(&root, id, None).unwrap().0, "hunter2", "{id}");
    }
    let need = watching.last("secretsmanager:GetSecretValue");
    assert_eq!(need.resource, arn);
    assert_eq!(refused(read(&root, "app", None)).0, "ResourceNotFoundException");
    let wrong = format!("{partial}-ABCDEF");
    assert_eq!(refused(read(&root, &wrong, None)).0, "ResourceNotFoundException");
    assert_eq!(refused(create(&root, "app/db", "other")).0, "ResourceExistsException");
    let other = world.root_of(OTHER);
    assert_eq!(refused(read(&other, "app/db", None)).0, "ResourceNotFoundException");
}

#[test]
fn a_value_is_under_the_secrets_key() {
    let (world, watching) = watched();
    let root = world.root();
    let key = root.call(kms::CreateKey::default()).unwrap().key_metadata.unwrap();
    let op = api::CreateSecret {
        name: "s".to_owned(),
        secret_binary: Some(vec![1, 2, 3].into()),
        kms_key_id: Some(key.key_id.clone()),
        ..Default::default()
    };
    root.call(op).unwrap();
    let read = || root.call(api::GetSecretValue { secret_id: "s".to_owned(), ..Default::default() });
    assert_eq!(read().unwrap().secret_binary, Some(vec![1, 2, 3].into()));
    assert_eq!(watching.last("kms:Decrypt").resource, key.arn.unwrap());
    watching.forbid("kms:Decrypt");
    assert_eq!(refused(read()).0, "AccessDeniedException");
}

#[test]
fn a_deleted_secret_can_be_restored_until_its_window_is_over() {
    let world = world();
    let root = world.root();
    let arn = create(&root, "s", "v").unwrap();
    let delete = |days| {
        root.call(api::DeleteSecret {
            secret_id: "s".to_owned(),
            recovery_window_in_days: days,
            ..Default::default()
        })
    };
    assert_eq!(refused(delete(Some(6))).0, "InvalidParameterException");
    delete(Some(7)).unwrap();
    assert_eq!(refused(read(&root, "s", None)).0, "InvalidRequestException");
    assert_eq!(refused(create(&root, "s", "v")).0, "InvalidRequestException");
    root.call(api::RestoreSecret { secret_id: arn }).unwrap();
    world.clock().advance(8 * DAY);
    world.settle();
    assert_eq!(read(&root, "s", None).unwrap().0, "v");
    delete(None).unwrap();
    world.clock().advance(29 * DAY);
    world.settle();
    assert!(describe(&root, "s").deleted_date.is_some());
    world.clock().advance(2 * DAY);
    world.settle();
    assert_eq!(refused(read(&root, "s", None)).0, "ResourceNotFoundException");
    create(&root, "s", "again").unwrap();
}

#[test]
fn policies_are_kept_and_public_ones_refused_where_that_is_asked() {
    let world = world();
    let root = world.root();
    create(&root, "s", "v").unwrap();
    let policy = |principal: &str| {
        json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "secretsmanager:GetSecretValue",
            "Resource": "*"
        }] })
        .to_string()
    };
    let put = |text: String| {
        root.call(api::PutResourcePolicy {
            secret_id: "s".to_owned(),
            resource_policy: text,
            block_public_policy: Some(true),
            ..Default::default()
        })
    };
    assert_eq!(refused(put("{}".to_owned())).0, "MalformedPolicyDocumentException");
    assert_eq!(refused(put(policy("*"))).0, "PublicPolicyException");
    put(policy(OTHER)).unwrap();
    let get =
        || root.call(api::GetResourcePolicy { secret_id: "s".to_owned(), ..Default::default() }).unwrap();
    assert_eq!(get().resource_policy, Some(policy(OTHER)));
    root.call(api::DeleteResourcePolicy { secret_id: "s".to_owned(), ..Default::default() }).unwrap();
    assert_eq!(get().resource_policy, None);
}

#[test]
fn lists_are_filtered_and_batches_read_many() {
    let (world, watching) = watched();
    let root = world.root();
    for name in ["app/a", "app/b", "other"] {
        create(&root, name, name).unwrap();
    }
    let tags = vec![api::Tag { key: Some("team".to_owned()), value: Some("ml".to_owned()) }];
    root.call(api::TagResource { secret_id: "other".to_owned(), tags }).unwrap();
    let list = |key: &str, value: &str| {
        let filter = api::Filter { key: Some(key.to_owned()), values: Some(vec![value.to_owned()]) };
        let found =
            root.call(api::ListSecrets { filters: Some(vec![filter]), ..Default::default() }).unwrap();
        found.secret_list.unwrap().into_iter().map(|secret| secret.name.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(list("name", "app/"), ["app/a", "app/b"]);
    assert_eq!(list("name", "!app/"), ["other"]);
    assert_eq!(list("tag-value", "ml"), ["other"]);
    watching.forbid_on("secretsmanager:GetSecretValue", &read_arn(&describe(&root, "app/b")));
    let ids = ["app/a", "app/b", "none"].map(str::to_owned).to_vec();
    let got =
        root.call(api::BatchGetSecretValue { secret_id_list: Some(ids), ..Default::default() }).unwrap();
    assert_eq!(got.secret_values.unwrap()[0].secret_string.as_deref(), Some("app/a"));
    let codes: Vec<_> = got.errors.unwrap().into_iter().map(|error| error.error_code.unwrap()).collect();
    assert_eq!(codes, ["AccessDeniedException", "ResourceNotFoundException"]);
}

fn read_arn(secret: &api::DescribeSecretOutput) -> String {
    secret.arn.clone().unwrap()
}

#[test]
fn a_password_has_what_it_is_asked_to_have() {
    let world = world();
    let op = api::GetRandomPassword {
        password_length: Some(8),
        exclude_punctuation: Some(true),
        exclude_characters: Some("0O".to_owned()),
        ..Default::default()
    };
    for _ in 0..50 {
        let password = world.root().call(op.clone()).unwrap().random_password.unwrap();
        assert_eq!(password.len(), 8);
        assert!(
            password.bytes().all(|byte| byte.is_ascii_alphanumeric() && byte != b'0' && byte != b'O'),
            "{password}"
        );
        for kind in [u8::is_ascii_digit, u8::is_ascii_lowercase, u8::is_ascii_uppercase] {
            assert!(password.as_bytes().iter().any(kind), "{password}");
        }
    }
    let short = api::GetRandomPassword { password_length: Some(2), ..Default::default() };
    assert_eq!(refused(world.root().call(short)).0, "InvalidParameterException");
}
