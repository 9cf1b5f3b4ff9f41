//! Repository policies and lifecycle policies.

use serde_json::json;
use shapes_ecr as api;
use testkit::{ACCOUNT, Client, OTHER};

use crate::{create, describe, refused, world};

fn letting_others() -> String {
    json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{OTHER}:root") },
        "Action": "ecr:DescribeRepositories"
    }] })
    .to_string()
}

fn set(client: &Client<'_>, policy_text: String) -> kernel::Result<api::SetRepositoryPolicyOutput> {
    let op =
        api::SetRepositoryPolicy { repository_name: "app".to_owned(), policy_text, ..Default::default() };
    client.call(op)
}

#[test]
fn a_policy_is_set_shown_and_deleted() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let get = || root.call(api::GetRepositoryPolicy { repository_name: "app".to_owned(), registry_id: None });
    let absent = "Repository policy does not exist for the repository with name 'app' in the registry with id \
                  '111111111111'";
    let (code, text) = refused(get().map(drop));
    assert_eq!((&*code, &*text), ("RepositoryPolicyNotFoundException", absent));

    set(&root, letting_others()).unwrap();
    assert_eq!(get().unwrap().policy_text, Some(letting_others()));

    let op = api::DeleteRepositoryPolicy { repository_name: "app".to_owned(), registry_id: None };
    assert_eq!(root.call(op).unwrap().policy_text, Some(letting_others()));
    assert_eq!(refused(get().map(drop)).0, "RepositoryPolicyNotFoundException");
}

#[test]
fn a_malformed_policy_is_refused() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let (code, text) = refused(set(&root, "{}".to_owned()).map(drop));
    assert_eq!(code, "InvalidParameterException");
    assert!(text.starts_with("Invalid parameter at 'PolicyText' failed to satisfy constraint"), "{text}");
}

#[test]
fn a_repository_of_another_account_is_reached_by_its_registry() {
    let world = world();
    create(&world.root(), "app");
    let other = world.root_of(OTHER);
    assert_eq!(refused(describe(&other, "app").map(drop)).0, "RepositoryNotFoundException");
    let op = api::DescribeRepositories {
        registry_id: Some(ACCOUNT.to_owned()),
        repository_names: Some(vec!["app".to_owned()]),
        ..Default::default()
    };
    let found = other.call(op).unwrap().repositories.unwrap().remove(0);
    assert_eq!(found.registry_id.as_deref(), Some(ACCOUNT));
}

#[test]
fn a_lifecycle_policy_is_checked_kept_and_deleted() {
    let world = world();
    let root = world.root();
    create(&root, "app");
    let name = || "app".to_owned();
    let rule = json!({
        "rulePriority": 1, "description": "expire what has no tag after a year",
        "selection": { "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 365 },
        "action": { "type": "expire" }
    });
    let put = |rules: serde_json::Value| {
        root.call(api::PutLifecyclePolicy {
            repository_name: name(),
            lifecycle_policy_text: json!({ "rules": rules }).to_string(),
            registry_id: None,
        })
    };
    let get = || root.call(api::GetLifecyclePolicy { repository_name: name(), registry_id: None });
    let (code, text) = refused(put(json!([rule, rule])).map(drop));
    assert_eq!(code, "InvalidParameterException");
    assert!(text.ends_with("Lifecycle policy validation failure: rulePriority 1 is there twice'"), "{text}");
    assert_eq!(refused(get().map(drop)).0, "LifecyclePolicyNotFoundException");

    let kept = put(json!([rule])).unwrap().lifecycle_policy_text;
    assert_eq!(get().unwrap().lifecycle_policy_text, kept);
    root.call(api::DeleteLifecyclePolicy { repository_name: name(), registry_id: None }).unwrap();
    assert_eq!(refused(get().map(drop)).0, "LifecyclePolicyNotFoundException");
}
