//! What is told to whom, and what is asked for.

use kernel::{Body, Origin};
use policy::Values;
use shapes_s3 as s3;
use testkit::{ACCOUNT, OTHER};

use crate::house::{House, put, refused, with};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whether_a_key_is_there_is_told_to_those_who_may_list() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    assert_eq!(refused(root.get("models", "a").await), with("NoSuchKey", 404));
    root.versioning("models", "Enabled").await;
    root.delete("models", "a", None).await;
    house.forbid("s3:ListBucket", "models");
    let denied = root.get("models", "a").await.unwrap_err();
    assert_eq!((&*denied.code, denied.status, denied.details.len()), ("AccessDenied", 403, 0));
    let head = s3::HeadObject { bucket: "models".to_owned(), key: "a".to_owned(), ..Default::default() };
    assert_eq!(refused(root.call(head).await), with("AccessDenied", 403));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_denied_write_leaves_nothing() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    house.forbid("s3:PutObjectTagging", "/a");
    let tagged = s3::PutObject { tagging: Some("a=1".to_owned()), ..put("models", "a") };
    assert_eq!(refused(root.stream(tagged, Body::bytes("1")).await), with("AccessDenied", 403));
    assert_eq!(house.blobs(), 0);
    root.put("models", "a", "1").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_needs_both_ends() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a", "1").await;
    house.forbid("s3:GetObject", "/a");
    let copy = s3::CopyObject {
        bucket: "models".to_owned(),
        key: "b".to_owned(),
        copy_source: "models/a".to_owned(),
        ..Default::default()
    };
    assert_eq!(refused(root.stream(copy, Body::empty()).await), with("AccessDenied", 403));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_tells_conditions_how_it_is_made() {
    let house = House::new();
    house.root().bucket("models").await;
    let op = s3::PutObject {
        server_side_encryption: Some("aws:kms".to_owned()),
        ssekms_key_id: Some("k1".to_owned()),
        tagging: Some("team=ml".to_owned()),
        acl: Some("bucket-owner-full-control".to_owned()),
        ..put("models", "a")
    };
    let asked = house
        .kernel
        .read(Origin::nobody(), move |call| {
            let entry = std::sync::Arc::clone(call.registry().operation("s3", "PutObject").unwrap());
            entry.needs(call, &op)
        })
        .await
        .unwrap();
    let needs: Vec<_> = asked.iter().collect();
    let actions: Vec<_> = needs.iter().map(|need| &*need.action).collect();
    assert_eq!(actions, ["", "s3:PutObjectAcl", "s3:PutObjectTagging"]);
    let first = needs[0];
    assert_eq!((first.resource.as_str(), first.owner.as_deref()), ("arn:aws:s3:::models/a", Some(ACCOUNT)));
    for (key, value) in [
        ("s3:x-amz-server-side-encryption", "aws:kms"),
        ("s3:x-amz-server-side-encryption-aws-kms-key-id", "k1"),
        ("s3:x-amz-acl", "bucket-owner-full-control"),
        ("s3:ResourceAccount", ACCOUNT),
    ] {
        assert!(matches!(first.context.get(key), Values::One(found) if found == value), "{key}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_account_writes_is_the_buckets_owners() {
    let house = House::new();
    house.root().bucket("models").await;
    house.root_of(OTHER).put("models", "theirs", "1").await;
    let list =
        s3::ListObjectsV2 { bucket: "models".to_owned(), fetch_owner: Some(true), ..Default::default() };
    let listed = house.root().call(list).await.unwrap().contents.unwrap();
    let buckets = house.root().call(s3::ListBuckets::default()).await.unwrap();
    assert!(listed[0].owner == buckets.owner);
}
