//! The CloudFormation resource.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, ResourceEntry, Result, StackPrincipal};
use serde_json::{Value, json};
use shapes_ecr as api;
use testkit::{Client, World};

use crate::{describe, refused, tags, world};

fn at(client: &Client<'_>) -> At {
    let session = client.inside(kernel::Call::keep_caller).unwrap();
    At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "Stack".to_owned(),
        logical_id: "Repo".to_owned(),
        principal: StackPrincipal::Session(session),
        tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        former_tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        suffix: "SUFFIX".to_owned(),
    }
}

fn props(json: Value) -> Props {
    match json {
        Value::Object(props) => props,
        _ => unreachable!("tests write objects"),
    }
}

fn with<T>(world: &World, work: impl FnOnce(ResourceEntry, &mut kernel::Call) -> Result<T>) -> Result<T> {
    world.root().inside(|call| {
        let resource = *call.registry().resource("AWS::ECR::Repository").expect("it is registered");
        work(resource, call)
    })
}

fn lifecycle(days: u32) -> String {
    json!({ "rules": [{
        "rulePriority": 1, "description": "Untagged images should not exist, but expire any older than a year",
        "selection": { "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": days },
        "action": { "type": "expire" }
    }] })
    .to_string()
}

#[test]
fn a_repository_is_made_changed_and_deleted_as_its_properties_say() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "ecr:BatchGetImage" }
    ] });
    let first = props(json!({
        "RepositoryName": "app", "ImageTagMutability": "IMMUTABLE",
        "ImageScanningConfiguration": { "ScanOnPush": "true" },
        "LifecyclePolicy": { "LifecyclePolicyText": lifecycle(365) },
        "Tags": [{ "Key": "a", "Value": "1" }], "EmptyOnDelete": true
    }));
    let made = with(&world, |resource, call| (resource.create)(call, &at, &first)).unwrap();
    assert_eq!(made, Made::Now("app".to_owned()));
    let shown = describe(&root, "app").unwrap();
    assert_eq!(shown.image_tag_mutability.as_deref(), Some("IMMUTABLE"));
    assert_eq!(shown.image_scanning_configuration.unwrap().scan_on_push, Some(true));
    assert_eq!(tags(&root, "app"), ["a=1", "stack=s"]);
    let get = || root.call(api::GetLifecyclePolicy { repository_name: "app".to_owned(), registry_id: None });
    assert_eq!(get().unwrap().lifecycle_policy_text, Some(lifecycle(365)));

    let second = props(json!({ "RepositoryName": "app", "RepositoryPolicyText": policy }));
    with(&world, |resource, call| (resource.update)(call, &at, "app", &first, &second)).unwrap();
    let shown = describe(&root, "app").unwrap();
    assert_eq!(shown.image_tag_mutability.as_deref(), Some("MUTABLE"));
    assert_eq!(shown.image_scanning_configuration.unwrap().scan_on_push, Some(false));
    assert_eq!(tags(&root, "app"), ["stack=s"]);
    assert_eq!(refused(get().map(drop)).0, "LifecyclePolicyNotFoundException");
    let op = api::GetRepositoryPolicy { repository_name: "app".to_owned(), registry_id: None };
    let text = root.call(op).unwrap().policy_text.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), policy);

    for _ in 0..2 {
        with(&world, |resource, call| (resource.delete)(call, &at, "app", &second)).unwrap();
    }
    assert_eq!(refused(describe(&root, "app").map(drop)).0, "RepositoryNotFoundException");
}

#[test]
fn tags_follow_those_of_the_stack_and_leave_others_alone() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let old = props(json!({ "RepositoryName": "app", "Tags": [{ "Key": "a", "Value": "1" }] }));
    with(&world, |resource, call| (resource.create)(call, &at, &old)).unwrap();
    let hand = api::Tag { key: "hand".to_owned(), value: "1".to_owned() };
    let resource_arn = "arn:aws:ecr:eu-west-1:111111111111:repository/app".to_owned();
    root.call(api::TagResource { resource_arn, tags: vec![hand] }).unwrap();
    // The stack loses `stack` and gets `a` and `new`; the resource's own `a` stays over it.
    let tags_of_now = [("a", "stack's"), ("new", "1")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    let later = At { tags: tags_of_now.into(), ..at };
    with(&world, |resource, call| (resource.update)(call, &later, "app", &old, &old)).unwrap();
    assert_eq!(tags(&root, "app"), ["a=1", "hand=1", "new=1"]);
    let bare = props(json!({ "RepositoryName": "app" }));
    let settled = At { former_tags: later.tags.clone(), ..later };
    with(&world, |resource, call| (resource.update)(call, &settled, "app", &old, &bare)).unwrap();
    assert_eq!(tags(&root, "app"), ["a=stack's", "hand=1", "new=1"]);
}

#[test]
fn a_repository_without_a_name_gets_one_and_attributes() {
    let world = world();
    let at = at(&world.root());
    let made = with(&world, |resource, call| (resource.create)(call, &at, &Props::new())).unwrap();
    assert_eq!(made, Made::Now("stack-repo-suffix".to_owned()));
    let attributes =
        with(&world, |resource, call| (resource.attributes)(call, &at, "stack-repo-suffix", &Props::new()))
            .unwrap();
    assert_eq!(attributes["Arn"], "arn:aws:ecr:eu-west-1:111111111111:repository/stack-repo-suffix");
    assert_eq!(attributes["RepositoryUri"], "111111111111.dkr.ecr.eu-west-1.amazonaws.com/stack-repo-suffix");
}

#[test]
fn a_key_by_kms_is_looked_up() {
    let world = world();
    let at = at(&world.root());
    let new = props(json!({
        "RepositoryName": "app", "EncryptionConfiguration": { "EncryptionType": "KMS", "KmsKey": "alias/none" }
    }));
    let outcome = with(&world, |resource, call| (resource.create)(call, &at, &new));
    assert_eq!(refused(outcome).0, "KmsException");
}
