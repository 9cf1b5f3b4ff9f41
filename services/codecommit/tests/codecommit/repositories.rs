//! Repositories and branches.

use std::collections::BTreeMap;

use codecommit::CodeCommit;
use kernel::Registry;
use serde_json::json;
use shapes_codecommit as api;
use testkit::{Client, Everybody, World};

use crate::ground::Ground;

fn world() -> World {
    World::of(Registry::new(Everybody).serve::<CodeCommit>())
}

fn create(root: &Client<'_>, name: &str) -> kernel::Result<api::RepositoryMetadata> {
    let tags = Some(BTreeMap::from([("team".to_owned(), "ml".to_owned())]));
    let op =
        api::CreateRepository { repository_name: name.to_owned(), tags, ..api::CreateRepository::default() };
    Ok(root.call(op)?.repository_metadata.expect("its metadata"))
}

fn get(root: &Client<'_>, name: &str) -> kernel::Result<api::RepositoryMetadata> {
    let op = api::GetRepository { repository_name: name.to_owned() };
    Ok(root.call(op)?.repository_metadata.expect("its metadata"))
}

#[test]
fn a_repository_says_where_it_is_cloned_from() {
    let world = world();
    let made = create(&world.root(), "r").expect("a repository");
    assert_eq!(made.arn.as_deref(), Some("arn:aws:codecommit:eu-west-1:111111111111:r"));
    let url = "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/r";
    assert_eq!(made.clone_url_http.as_deref(), Some(url));
    assert_eq!(made.default_branch, None);
    assert_eq!(get(&world.root(), "r").expect("it is there"), made);
    let china = create(&world.root().in_region("cn-north-1"), "r").expect("another region is another place");
    assert!(china.clone_url_http.is_some_and(|url| url.contains(".cn-north-1.amazonaws.com.cn/")));
}

#[test]
fn names_are_taken_once_and_the_lost_are_said() {
    let world = world();
    let root = world.root();
    create(&root, "r").expect("a repository");
    let taken = create(&root, "r").expect_err("taken");
    assert_eq!(taken.code, "RepositoryNameExistsException");
    assert_eq!(create(&root, "r.git").expect_err("no name").code, "InvalidRepositoryNameException");
    let lost = get(&root, "x").expect_err("lost");
    assert_eq!((&*lost.code, &*lost.message), ("RepositoryDoesNotExistException", "x does not exist"));
    let both = api::BatchGetRepositories { repository_names: vec!["r".to_owned(), "x".to_owned()] };
    let both = root.call(both).expect("a list");
    assert_eq!(both.repositories.map(|found| found.len()), Some(1));
    assert_eq!(both.repositories_not_found, Some(vec!["x".to_owned()]));
}

#[test]
fn a_key_that_would_protect_nothing_is_refused() {
    let world = world();
    let with = |key: &str| api::CreateRepository {
        repository_name: "r".to_owned(),
        kms_key_id: Some(key.to_owned()),
        ..api::CreateRepository::default()
    };
    let refused = world.root().call(with("alias/mine")).expect_err("refused");
    assert_eq!(refused.code, "EncryptionKeyInvalidUsageException");
    world.root().call(with("alias/aws/codecommit")).expect("AWS's own is what is meant without one");
}

#[test]
fn a_renamed_repository_keeps_its_id() {
    let world = world();
    let root = world.root();
    let made = create(&root, "r").expect("a repository");
    let rename = api::UpdateRepositoryName { old_name: "r".to_owned(), new_name: "s".to_owned() };
    root.call(rename).expect("renamed");
    assert!(get(&root, "r").is_err());
    assert_eq!(get(&root, "s").expect("renamed").repository_id, made.repository_id);
}

#[test]
fn tags_come_and_go() {
    let world = world();
    let root = world.root();
    let resource_arn = create(&root, "r").expect("a repository").arn.expect("its ARN");
    let tags = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    let add = |new| root.call(api::TagResource { resource_arn: resource_arn.clone(), tags: new });
    add(tags(&[("a", "1"), ("b", "2")])).expect("tagged");
    assert_eq!(add(tags(&[("aws:x", "1")])).expect_err("AWS's own").code, "InvalidSystemTagUsageException");
    let gone = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: vec!["a".to_owned()] };
    root.call(gone).expect("untagged");
    let list = api::ListTagsForResource { resource_arn, next_token: None };
    assert_eq!(root.call(list).expect("tags").tags, Some(tags(&[("b", "2"), ("team", "ml")])));
    let elsewhere = api::ListTagsForResource {
        resource_arn: "arn:aws:codecommit:us-east-1:111111111111:r".to_owned(),
        next_token: None,
    };
    assert_eq!(root.call(elsewhere).expect_err("elsewhere").code, "InvalidResourceArnException");
}

#[test]
fn a_deleted_repository_leaves_its_folder_to_a_job() {
    let world = world();
    let root = world.root();
    let id = create(&root, "r").expect("a repository").repository_id;
    let deleted = root.call(api::DeleteRepository { repository_name: "r".to_owned() }).expect("deleted");
    assert_eq!(deleted.repository_id, id);
    let mut removed = Vec::new();
    world.settle_with(&mut |kind, spec| {
        removed.push((kind.to_owned(), spec["id"].as_str().map(str::to_owned)));
        Ok(json!(null))
    });
    assert_eq!(removed, [("codecommit_remove_folder".to_owned(), id)]);
    let again =
        root.call(api::DeleteRepository { repository_name: "r".to_owned() }).expect("deleted already");
    assert_eq!(again.repository_id, None);
    create(&root, "r").expect("the name is free");
}

#[tokio::test]
async fn branches_are_made_listed_and_deleted_with_their_events() {
    let ground = Ground::new();
    ground.repository("r").await;
    let commit =
        ground.call(crate::files::put("r", "main", "a", "1", None)).await.expect("a commit").commit_id;
    ground.events();
    let create = |branch: &str, commit: &str| api::CreateBranch {
        repository_name: "r".to_owned(),
        branch_name: branch.to_owned(),
        commit_id: commit.to_owned(),
    };
    ground.call(create("feature/x", &commit)).await.expect("a branch");
    for (branch, commit, code) in [
        ("feature/x", commit.as_str(), "BranchNameExistsException"),
        ("feature/x/y", &commit, "BranchNameExistsException"),
        ("a..b", &commit, "InvalidBranchNameException"),
        ("other", "1111111111111111111111111111111111111111", "CommitDoesNotExistException"),
    ] {
        let refused = ground.call(create(branch, commit)).await.expect_err(branch);
        assert_eq!(refused.code, code, "{branch}");
    }
    let list = api::ListBranches { repository_name: "r".to_owned(), next_token: None };
    let listed = ground.call(list).await.expect("a list").branches;
    assert_eq!(listed, Some(vec!["feature/x".to_owned(), "main".to_owned()]));
    let delete =
        |branch: &str| api::DeleteBranch { repository_name: "r".to_owned(), branch_name: branch.to_owned() };
    let kept = ground.call(delete("main")).await.expect_err("the default branch");
    assert_eq!(kept.code, "DefaultBranchCannotBeDeletedException");
    let gone = ground.call(delete("feature/x")).await.expect("deleted").deleted_branch.expect("what it was");
    assert_eq!(gone.commit_id.as_ref(), Some(&commit));
    assert_eq!(ground.call(delete("feature/x")).await.expect("deleted already").deleted_branch, None);
    let get =
        api::GetBranch { repository_name: Some("r".to_owned()), branch_name: Some("feature/x".to_owned()) };
    assert_eq!(ground.call(get).await.expect_err("gone").code, "BranchDoesNotExistException");
    let events = ground.events();
    let of = |event: &serde_json::Value| {
        let text = |name: &str| event[name].as_str().unwrap_or("-").to_owned();
        (text("event"), text("commitId") == commit, text("oldCommitId") == commit)
    };
    let expected =
        [("referenceCreated".to_owned(), true, false), ("referenceDeleted".to_owned(), false, true)];
    assert_eq!(events.iter().map(of).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn what_git_has_and_the_rows_do_not_is_told_once_after_a_restart() {
    let ground = Ground::new();
    let id = ground.repository("r").await;
    let commit =
        ground.call(crate::files::put("r", "main", "a", "1", None)).await.expect("a commit").commit_id;
    ground.events();
    ground.git(&id, &["update-ref", "refs/tags/v1", &commit]).await;
    ground.git(&id, &["update-ref", "refs/notes/commits", &commit]).await;
    let ground = ground.again();
    codecommit::recover(&ground.kernel).await.expect("recovered");
    let events = ground.events();
    let tag = json!({
        "commitId": commit, "event": "referenceCreated", "referenceFullName": "refs/tags/v1", "referenceName": "v1",
        "referenceType": "tag", "repositoryId": id, "repositoryName": "r",
    });
    assert_eq!(events, [tag]);
    codecommit::recover(&ground.kernel).await.expect("recovered");
    assert!(ground.events().is_empty(), "nothing is told twice");
}

#[tokio::test]
async fn a_deleted_repository_has_no_folder_any_more() {
    let ground = Ground::new();
    let id = ground.repository("r").await;
    assert!(!ground.has_folder(&id), "nobody has written to it");
    ground.call(crate::files::put("r", "main", "a", "1", None)).await.expect("a commit");
    assert!(ground.has_folder(&id));
    ground.call(api::DeleteRepository { repository_name: "r".to_owned() }).await.expect("deleted");
    while ground.has_folder(&id) {
        tokio::task::yield_now().await;
    }
}
