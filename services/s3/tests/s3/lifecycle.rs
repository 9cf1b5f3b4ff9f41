//! Lifecycle rules, and the job that keeps them.

use kernel::Registry;
use shapes_s3 as s3;
use testkit::{Everybody, World};

use crate::house::{House, refused, with};

const DAY: i64 = 86_400_000;

fn rule() -> s3::LifecycleRule {
    s3::LifecycleRule {
        status: "Enabled".to_owned(),
        filter: Some(s3::LifecycleRuleFilter { prefix: Some("tmp/".to_owned()), ..Default::default() }),
        ..Default::default()
    }
}

fn put(rule: s3::LifecycleRule) -> s3::PutBucketLifecycleConfiguration {
    s3::PutBucketLifecycleConfiguration {
        bucket: "models".to_owned(),
        lifecycle_configuration: Some(s3::BucketLifecycleConfiguration { rules: vec![rule] }),
        ..Default::default()
    }
}

/// Waits until the job has done what it does at midnight.
async fn until(mut met: impl AsyncFnMut() -> bool) {
    let begun = std::time::Instant::now();
    while !met().await {
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "waited for too long");
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_expires_is_gone_after_its_midnight() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "tmp/a", "1").await;
    root.put("models", "kept", "1").await;
    let expiration = Some(s3::LifecycleExpiration { days: Some(2), ..Default::default() });
    root.call(put(s3::LifecycleRule { expiration, ..rule() })).await.unwrap();
    house.clock.advance(DAY);
    root.put("models", "other", "1").await;
    assert_eq!(root.get("models", "tmp/a").await.unwrap(), "1");
    house.clock.advance(2 * DAY);
    until(async || {
        // A write wakes the writer, which looks at the clock.
        root.put("models", "other", "1").await;
        root.get("models", "tmp/a").await.is_err()
    })
    .await;
    assert_eq!(root.get("models", "kept").await.unwrap(), "1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn versions_behind_and_unfinished_uploads_expire_too() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    root.put("models", "tmp/a", "1").await;
    root.put("models", "tmp/a", "2").await;
    let create = s3::CreateMultipartUpload {
        bucket: "models".to_owned(),
        key: "tmp/big".to_owned(),
        ..Default::default()
    };
    let noncurrent_version_expiration =
        Some(s3::NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: None });
    let abort_incomplete_multipart_upload =
        Some(s3::AbortIncompleteMultipartUpload { days_after_initiation: Some(1) });
    let both =
        s3::LifecycleRule { noncurrent_version_expiration, abort_incomplete_multipart_upload, ..rule() };
    root.call(put(both)).await.unwrap();
    let begun = root.call(create).await.unwrap();
    assert!(begun.abort_date.is_some() && begun.abort_rule_id.is_some());
    assert_eq!(house.blobs(), 2);
    house.clock.advance(3 * DAY);
    let uploads = s3::ListMultipartUploads { bucket: "models".to_owned(), ..Default::default() };
    until(async || {
        root.put("models", "other", "1").await;
        root.call(uploads.clone()).await.unwrap().uploads.unwrap().is_empty()
    })
    .await;
    let list = s3::ListObjectVersions {
        bucket: "models".to_owned(),
        prefix: Some("tmp/".to_owned()),
        ..Default::default()
    };
    assert_eq!(root.call(list).await.unwrap().versions.unwrap().len(), 1);
    assert_eq!(root.get("models", "tmp/a").await.unwrap(), "2");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rule_that_cannot_be_kept_is_refused() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let transitions = Some(vec![s3::Transition { days: Some(1), ..Default::default() }]);
    let moving = s3::LifecycleRule { transitions, ..rule() };
    assert_eq!(refused(root.call(put(moving)).await), with("NotImplemented", 501));
    assert_eq!(refused(root.call(put(rule())).await), with("InvalidRequest", 400));
    let expiration = Some(s3::LifecycleExpiration { days: Some(0), ..Default::default() });
    let never = s3::LifecycleRule { expiration, ..rule() };
    assert_eq!(refused(root.call(put(never)).await), with("InvalidArgument", 400));
}

#[test]
fn the_job_ends_with_its_rules_and_with_its_bucket() {
    let world = World::of(Registry::new(Everybody).serve::<::s3::S3>());
    let root = world.root();
    root.call(crate::house::create("models")).unwrap();
    let expiration = Some(s3::LifecycleExpiration { days: Some(1), ..Default::default() });
    let op = put(s3::LifecycleRule { expiration, ..rule() });
    let busy = || root.inside(|call| call.busy("arn:aws:s3:::models")).unwrap();
    root.call(op.clone()).unwrap();
    world.settle();
    assert!(busy());
    root.call(s3::DeleteBucketLifecycle { bucket: "models".to_owned(), expected_bucket_owner: None })
        .unwrap();
    world.settle();
    assert!(!busy());
    root.call(op).unwrap();
    root.call(s3::DeleteBucket { bucket: "models".to_owned(), expected_bucket_owner: None }).unwrap();
    world.settle();
    assert!(!busy());
}
