//! Repositories and their settings.

use shapes_ecr as api;
use testkit::OTHER;

use crate::{create, describe, refused, tags, world};

#[test]
fn a_repository_is_made_as_asked_and_shown() {
    let world = world();
    let root = world.root();
    let made = root
        .call(api::CreateRepository {
            repository_name: "team/app".to_owned(),
            image_tag_mutability: Some("IMMUTABLE".to_owned()),
            image_scanning_configuration: Some(api::ImageScanningConfiguration { scan_on_push: Some(true) }),
            ..Default::default()
        })
        .unwrap()
        .repository
        .unwrap();
    assert_eq!(
        made.repository_arn.as_deref(),
        Some("arn:aws:ecr:eu-west-1:111111111111:repository/team/app")
    );
    assert_eq!(made.repository_uri.as_deref(), Some("111111111111.dkr.ecr.eu-west-1.amazonaws.com/team/app"));
    assert_eq!(made.registry_id.as_deref(), Some("111111111111"));
    assert_eq!(made.created_at, Some(testkit::START));
    assert_eq!(made.image_tag_mutability.as_deref(), Some("IMMUTABLE"));
    assert_eq!(made.image_scanning_configuration.as_ref().unwrap().scan_on_push, Some(true));
    assert_eq!(made.encryption_configuration.as_ref().unwrap().encryption_type, "AES256");
    assert!(describe(&root, "team/app").unwrap() == made);
}

#[test]
fn what_is_there_already_and_what_is_not_are_told_in_awss_words() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let op = api::CreateRepository { repository_name: "app".to_owned(), ..Default::default() };
    assert_eq!(
        refused(root.call(op).map(drop)),
        (
            "RepositoryAlreadyExistsException".to_owned(),
            "The repository with name 'app' already exists in the registry with id '111111111111'".to_owned()
        )
    );
    let absent = (
        "RepositoryNotFoundException".to_owned(),
        "The repository with name 'none' does not exist in the registry with id '111111111111'".to_owned(),
    );
    assert_eq!(refused(describe(&root, "none").map(drop)), absent);
    let op = api::DeleteRepository { repository_name: "none".to_owned(), ..Default::default() };
    assert_eq!(refused(root.call(op).map(drop)), absent);
}

#[test]
fn a_kms_key_is_one_that_can_be_used() {
    let world = world();
    let root = world.root();
    let with = |name: &str, key: Option<&str>| {
        let encryption = api::EncryptionConfiguration {
            encryption_type: "KMS".to_owned(),
            kms_key: key.map(str::to_owned),
        };
        let op = api::CreateRepository {
            repository_name: name.to_owned(),
            encryption_configuration: Some(encryption),
            ..Default::default()
        };
        Ok(root.call(op)?.repository.and_then(|made| made.encryption_configuration?.kms_key))
    };
    let own = root.call(shapes_kms::CreateKey::default()).unwrap().key_metadata.unwrap();
    assert_eq!(with("own", Some(&own.key_id)).unwrap(), own.arn);
    let managed = with("managed", None).unwrap().expect("AWS's own key is named");
    assert!(managed.starts_with("arn:aws:kms:eu-west-1:111111111111:key/"), "{managed}");
    assert_eq!(refused(with("none", Some("alias/none"))).0, "KmsException");
    root.call(shapes_kms::DisableKey { key_id: own.key_id.clone() }).unwrap();
    let disabled = format!("{} is disabled", own.arn.unwrap());
    assert_eq!(refused(with("disabled", Some(&own.key_id))), ("KmsException".to_owned(), disabled));
}

#[test]
fn lists_come_in_pages_and_show_one_registry() {
    let world = world();
    let root = world.root();
    for name in ["one", "three", "two"] {
        create(&root, name);
    }
    create(&world.root_of(OTHER), "elsewhere");
    let list = |token: Option<String>| {
        let op = api::DescribeRepositories { max_results: Some(2), next_token: token, ..Default::default() };
        let page = root.call(op).unwrap();
        let names = page.repositories.unwrap().into_iter().filter_map(|found| found.repository_name);
        (names.collect::<Vec<_>>(), page.next_token)
    };
    let (first, token) = list(None);
    assert_eq!(first, ["one", "three"]);
    let (second, token) = list(token);
    assert_eq!((second, token), (vec!["two".to_owned()], None));
}

#[test]
fn settings_change_and_what_is_not_supported_is_refused() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let mutability = |value: &str| {
        root.call(api::PutImageTagMutability {
            repository_name: "app".to_owned(),
            image_tag_mutability: value.to_owned(),
            ..Default::default()
        })
    };
    mutability("IMMUTABLE").unwrap();
    root.call(api::PutImageScanningConfiguration {
        repository_name: "app".to_owned(),
        image_scanning_configuration: api::ImageScanningConfiguration { scan_on_push: Some(true) },
        ..Default::default()
    })
    .unwrap();
    let shown = describe(&root, "app").unwrap();
    assert_eq!(shown.image_tag_mutability.as_deref(), Some("IMMUTABLE"));
    assert_eq!(shown.image_scanning_configuration.unwrap().scan_on_push, Some(true));
    let (code, text) = refused(mutability("IMMUTABLE_WITH_EXCLUSION"));
    assert_eq!(code, "InvalidParameterException");
    assert!(text.contains("this runtime does not support exclusion filters"), "{text}");
}

#[test]
fn tags_come_with_the_repository_and_change_by_its_arn() {
    let world = world();
    let root = world.root();
    let tag = |key: &str, value: &str| api::Tag { key: key.to_owned(), value: value.to_owned() };
    let op = api::CreateRepository {
        repository_name: "app".to_owned(),
        tags: Some(vec![tag("a", "1"), tag("b", "2")]),
        ..Default::default()
    };
    let resource_arn = root.call(op).unwrap().repository.unwrap().repository_arn.unwrap();
    root.call(api::TagResource { resource_arn: resource_arn.clone(), tags: vec![tag("a", "3")] }).unwrap();
    root.call(api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: vec!["b".to_owned()] })
        .unwrap();
    assert_eq!(tags(&root, "app"), ["a=3"]);
    let own = root.call(api::TagResource { resource_arn, tags: vec![tag("aws:x", "y")] });
    assert_eq!(refused(own).0, "InvalidTagParameterException");
    let op = api::ListTagsForResource { resource_arn: "arn:aws:s3:::bucket".to_owned() };
    assert_eq!(refused(root.call(op)).0, "InvalidParameterException");
}

#[test]
fn a_deleted_repository_is_gone() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let op = api::DeleteRepository { repository_name: "app".to_owned(), ..Default::default() };
    let gone = root.call(op).unwrap().repository.unwrap();
    assert_eq!(gone.repository_name.as_deref(), Some("app"));
    assert_eq!(refused(describe(&root, "app").map(drop)).0, "RepositoryNotFoundException");
}
