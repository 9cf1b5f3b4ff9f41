//! Versions, delete markers, and what is there without versioning.

use shapes_s3 as s3;

use crate::house::{House, get, refused, with};

fn list(bucket: &str) -> s3::ListObjectVersions {
    s3::ListObjectVersions { bucket: bucket.to_owned(), ..Default::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_version_is_kept_and_the_newest_is_current() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    let first = root.put("models", "a", "one").await.version_id.unwrap();
    let second = root.put("models", "a", "two").await.version_id.unwrap();
    assert_ne!(first, second);
    assert_eq!(root.get("models", "a").await.unwrap(), "two");
    let op = s3::GetObject { version_id: Some(first.clone()), ..get("models", "a") };
    let (output, text) = root.read(op).await.unwrap();
    assert_eq!((text.as_str(), output.version_id.as_deref()), ("one", Some(first.as_str())));
    let absent = s3::GetObject { version_id: Some("0".repeat(32)), ..get("models", "a") };
    assert_eq!(refused(root.read(absent).await), with("NoSuchVersion", 404));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deletion_hides_and_a_removed_marker_shows_again() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    root.put("models", "a", "one").await;
    let deleted = root.delete("models", "a", None).await;
    assert_eq!(deleted.delete_marker, Some(true));
    let hidden = root.get("models", "a").await.unwrap_err();
    assert_eq!((&*hidden.code, hidden.status), ("NoSuchKey", 404));
    assert!(hidden.details.contains(&("x-amz-delete-marker", "true".into())), "{hidden:?}");
    let marker = s3::GetObject { version_id: deleted.version_id.clone(), ..get("models", "a") };
    assert_eq!(refused(root.read(marker).await), with("MethodNotAllowed", 405));
    root.delete("models", "a", deleted.version_id.as_deref()).await;
    assert_eq!(root.get("models", "a").await.unwrap(), "one");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_version_behind_takes_the_place_of_one_that_is_gone() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    root.put("models", "a", "one").await;
    let second = root.put("models", "a", "two").await.version_id;
    root.put("models", "a", "three").await;
    root.delete("models", "a", second.as_deref()).await;
    assert_eq!(house.blobs(), 2);
    let third = root.call(list("models")).await.unwrap().versions.unwrap()[0].version_id.clone();
    root.delete("models", "a", third.as_deref()).await;
    assert_eq!(root.get("models", "a").await.unwrap(), "one");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suspended_bucket_has_one_version_without_an_id() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a", "before").await;
    root.versioning("models", "Enabled").await;
    let kept = root.put("models", "a", "kept").await.version_id.unwrap();
    let null = s3::GetObject { version_id: Some("null".to_owned()), ..get("models", "a") };
    assert_eq!(root.read(null.clone()).await.unwrap().1, "before");
    root.versioning("models", "Suspended").await;
    assert_eq!(root.put("models", "a", "after").await.version_id.as_deref(), Some("null"));
    assert_eq!(root.read(null).await.unwrap().1, "after");
    assert_eq!(house.blobs(), 2);
    assert_eq!(root.delete("models", "a", None).await.version_id.as_deref(), Some("null"));
    let ids: Vec<_> = root
        .call(list("models"))
        .await
        .unwrap()
        .versions
        .unwrap()
        .into_iter()
        .filter_map(|version| version.version_id)
        .collect();
    assert_eq!(ids, [kept]);
    assert_eq!(house.blobs(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn versions_are_listed_newest_first_page_by_page() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    let mut expected = Vec::new();
    for key in ["a", "a!", "b"] {
        let mut ids = Vec::new();
        for body in ["1", "2", "3"] {
            ids.push((key.to_owned(), root.put("models", key, body).await.version_id.unwrap()));
        }
        ids.push((key.to_owned(), root.delete("models", key, None).await.version_id.unwrap()));
        expected.extend(ids.into_iter().rev());
    }
    for size in [1, 2, 3, 5, 12, 1000] {
        let (mut found, mut latest) = (Vec::new(), 0);
        let mut op = s3::ListObjectVersions { max_keys: Some(size), ..list("models") };
        loop {
            let page = root.call(op.clone()).await.unwrap();
            let mut rows: Vec<_> = Vec::new();
            for version in page.versions.unwrap_or_default() {
                rows.push((version.key.unwrap(), version.version_id.unwrap(), version.is_latest));
            }
            for marker in page.delete_markers.unwrap_or_default() {
                rows.push((marker.key.unwrap(), marker.version_id.unwrap(), marker.is_latest));
            }
            rows.sort();
            assert!(rows.len() <= usize::try_from(size).unwrap());
            latest += rows.iter().filter(|(.., latest)| *latest == Some(true)).count();
            found.extend(rows.into_iter().map(|(key, id, _)| (key, id)));
            if page.is_truncated != Some(true) {
                break;
            }
            op.key_marker = page.next_key_marker;
            op.version_id_marker = page.next_version_id_marker;
        }
        assert_eq!((found, latest), (expected.clone(), 3), "pages of {size}");
    }
}
