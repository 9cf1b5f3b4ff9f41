//! Versions and their staging labels.

use shapes_secretsmanager as api;

use crate::{create, describe, put, read, refused, world};

#[test]
fn a_new_value_is_current_and_the_one_before_it_previous() {
    let world = world();
    let root = world.root();
    create(&root, "s", "one").unwrap();
    assert_eq!(put(&root, "s", "second-version-of-the-secret-0001", "two", &[]).unwrap(), ["AWSCURRENT"]);
    assert_eq!(read(&root, "s", None).unwrap().0, "two");
    assert_eq!(read(&root, "s", Some("AWSPREVIOUS")).unwrap().0, "one");
    put(&root, "s", "third-version-of-the-secret-00001", "three", &[]).unwrap();
    assert_eq!(read(&root, "s", Some("AWSPREVIOUS")).unwrap().0, "two");
    assert_eq!(describe(&root, "s").version_ids_to_stages.unwrap().len(), 2);
    let (code, text) = refused(read(&root, "s", Some("NONE")));
    assert_eq!(code, "ResourceNotFoundException");
    assert!(text.ends_with("staging label: NONE"), "{text}");
}

#[test]
fn the_same_token_is_the_same_version() {
    let world = world();
    let root = world.root();
    create(&root, "s", "one").unwrap();
    let token = "second-version-of-the-secret-0001";
    put(&root, "s", token, "two", &[]).unwrap();
    put(&root, "s", token, "two", &[]).unwrap();
    assert_eq!(refused(put(&root, "s", token, "three", &[])).0, "ResourceExistsException");
}

#[test]
fn labels_are_moved_between_versions() {
    let world = world();
    let root = world.root();
    create(&root, "s", "one").unwrap();
    let first = read(&root, "s", None).unwrap().1;
    let second = "second-version-of-the-secret-0001";
    put(&root, "s", second, "two", &["AWSPENDING"]).unwrap();
    assert_eq!(read(&root, "s", None).unwrap().0, "one");
    let shift = |stage: &str, from: Option<&str>, to: Option<&str>| {
        root.call(api::UpdateSecretVersionStage {
            secret_id: "s".to_owned(),
            version_stage: stage.to_owned(),
            remove_from_version_id: from.map(str::to_owned),
            move_to_version_id: to.map(str::to_owned),
        })
    };
    assert_eq!(refused(shift("AWSCURRENT", None, Some(second))).0, "InvalidParameterException");
    shift("AWSCURRENT", Some(&first), Some(second)).unwrap();
    assert_eq!(read(&root, "s", None).unwrap().0, "two");
    assert_eq!(read(&root, "s", Some("AWSPREVIOUS")).unwrap().0, "one");
    shift("AWSPENDING", Some(second), None).unwrap();
    assert_eq!(refused(read(&root, "s", Some("AWSPENDING"))).0, "ResourceNotFoundException");
    let op = api::ListSecretVersionIds { secret_id: "s".to_owned(), ..Default::default() };
    assert_eq!(root.call(op).unwrap().versions.unwrap().len(), 2);
}
