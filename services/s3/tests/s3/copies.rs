//! Copies.

use std::collections::BTreeMap;

use kernel::Body;
use shapes_s3 as s3;

use crate::house::{House, get, put, refused, with};

fn copy(source: &str, key: &str) -> s3::CopyObject {
    s3::CopyObject {
        bucket: "models".to_owned(),
        key: key.to_owned(),
        copy_source: source.to_owned(),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_has_the_bytes_and_what_was_said_of_them() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.bucket("seed").await;
    let op = s3::PutObject {
        content_type: Some("text/csv".to_owned()),
        metadata: Some(BTreeMap::from([("a".to_owned(), "1".to_owned())])),
        tagging: Some("team=ml".to_owned()),
        ..put("seed", "a b")
    };
    let (made, _) = root.stream(op, Body::bytes("bytes")).await.unwrap();
    let (output, _) = root.stream(copy("seed/a%20b", "copy"), Body::empty()).await.unwrap();
    assert_eq!(output.copy_object_result.unwrap().e_tag, made.e_tag);
    let (got, text) = root.read(get("models", "copy")).await.unwrap();
    assert_eq!(
        (text.as_str(), got.content_type.as_deref(), got.tag_count),
        ("bytes", Some("text/csv"), Some(1))
    );
    assert_eq!(got.metadata.unwrap()["a"], "1");
    root.delete("seed", "a b", None).await;
    assert_eq!(root.get("models", "copy").await.unwrap(), "bytes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_can_be_described_anew() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a", "bytes").await;
    assert_eq!(refused(root.stream(copy("models/a", "a"), Body::empty()).await), with("InvalidRequest", 400));
    let replacing = s3::CopyObject {
        metadata_directive: Some("REPLACE".to_owned()),
        content_type: Some("text/plain".to_owned()),
        tagging_directive: Some("REPLACE".to_owned()),
        tagging: Some("a=1&b=2".to_owned()),
        ..copy("models/a", "a")
    };
    root.stream(replacing, Body::empty()).await.unwrap();
    let (got, text) = root.read(get("models", "a")).await.unwrap();
    assert_eq!(
        (text.as_str(), got.content_type.as_deref(), got.tag_count),
        ("bytes", Some("text/plain"), Some(2))
    );
    assert_eq!(house.blobs(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_version_is_copied_back_over_the_current_one() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    let first = root.put("models", "a", "one").await.version_id.unwrap();
    root.put("models", "a", "two").await;
    let source = format!("models/a?versionId={first}");
    let (output, _) = root.stream(copy(&source, "a"), Body::empty()).await.unwrap();
    assert_eq!(output.copy_source_version_id, Some(first));
    assert_eq!(root.get("models", "a").await.unwrap(), "one");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_source_that_is_not_there_or_not_as_expected_is_not_copied() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let etag = root.put("models", "a", "1").await.e_tag;
    assert_eq!(refused(root.stream(copy("models/x", "b"), Body::empty()).await), with("NoSuchKey", 404));
    assert_eq!(refused(root.stream(copy("absent/x", "b"), Body::empty()).await), with("NoSuchBucket", 404));
    let unless = s3::CopyObject { copy_source_if_none_match: etag, ..copy("models/a", "b") };
    assert_eq!(refused(root.stream(unless, Body::empty()).await), with("PreconditionFailed", 412));
}
