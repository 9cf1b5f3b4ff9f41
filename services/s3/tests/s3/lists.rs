//! Lists of objects.

use shapes_s3 as s3;

use crate::house::{Client, House, refused, with};

fn list(bucket: &str) -> s3::ListObjectsV2 {
    s3::ListObjectsV2 { bucket: bucket.to_owned(), ..Default::default() }
}

/// All that the pages of a list have: keys, and what keys have in common.
async fn pages(client: &Client<'_>, mut op: s3::ListObjectsV2) -> (Vec<String>, Vec<String>) {
    let (mut keys, mut common) = (Vec::new(), Vec::new());
    loop {
        let page = client.call(op.clone()).await.unwrap();
        let contents = page.contents.unwrap_or_default();
        let prefixes = page.common_prefixes.unwrap_or_default();
        assert_eq!(page.key_count, i32::try_from(contents.len() + prefixes.len()).ok());
        keys.extend(contents.into_iter().filter_map(|object| object.key));
        common.extend(prefixes.into_iter().filter_map(|prefix| prefix.prefix));
        match page.next_continuation_token {
            Some(token) => op.continuation_token = Some(token),
            None => return (keys, common),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_come_in_the_order_of_their_bytes() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.bucket("models2").await;
    let keys = ["Z", "a", "a!", "a/b", "aa", "é", "\u{10000}"];
    for key in keys.iter().rev() {
        root.put("models", key, "1").await;
    }
    root.put("models2", "other", "1").await;
    for size in [1, 2, 7, 1000] {
        let op = s3::ListObjectsV2 { max_keys: Some(size), ..list("models") };
        assert_eq!(pages(&root, op).await.0, keys, "pages of {size}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delimiter_folds_what_keys_have_in_common() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    for n in 0..300 {
        root.put("models", &format!("data/{n:03}"), "1").await;
    }
    for key in ["a", "data", "logs/1", "logs/2/x", "z"] {
        root.put("models", key, "1").await;
    }
    for size in [1, 2, 1000] {
        let delimiter = Some("/".to_owned());
        let op = s3::ListObjectsV2 { max_keys: Some(size), delimiter: delimiter.clone(), ..list("models") };
        let (keys, common) = pages(&root, op).await;
        assert_eq!((keys.join(" "), common.join(" ")), ("a data z".into(), "data/ logs/".into()), "{size}");
        let prefix = Some("logs/".to_owned());
        let op = s3::ListObjectsV2 { max_keys: Some(size), delimiter, prefix, ..list("models") };
        let (keys, common) = pages(&root, op).await;
        assert_eq!((keys.join(" "), common.join(" ")), ("logs/1".into(), "logs/2/".into()), "{size}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_begins_where_it_is_told_to() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    for key in ["a", "b", "c"] {
        root.put("models", key, "1").await;
    }
    let op = s3::ListObjectsV2 { start_after: Some("a".to_owned()), ..list("models") };
    assert_eq!(pages(&root, op).await.0, ["b", "c"]);
    let old =
        s3::ListObjects { bucket: "models".to_owned(), marker: Some("aa".to_owned()), ..Default::default() };
    let keys: Vec<_> =
        root.call(old).await.unwrap().contents.unwrap().into_iter().filter_map(|o| o.key).collect();
    assert_eq!(keys, ["b", "c"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_old_list_goes_on_after_what_keys_had_in_common() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    for key in ["a/1", "a/2", "b"] {
        root.put("models", key, "1").await;
    }
    let op = s3::ListObjects {
        bucket: "models".to_owned(),
        delimiter: Some("/".to_owned()),
        max_keys: Some(1),
        ..Default::default()
    };
    let first = root.call(op.clone()).await.unwrap();
    assert_eq!(first.next_marker.as_deref(), Some("a/"));
    let second = root.call(s3::ListObjects { marker: first.next_marker, ..op }).await.unwrap();
    assert_eq!(second.contents.unwrap()[0].key.as_deref(), Some("b"));
    assert_eq!(second.is_truncated, Some(false));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_are_encoded_for_whom_asks() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a b/ü+1", "1").await;
    let op = s3::ListObjectsV2 { encoding_type: Some("url".to_owned()), ..list("models") };
    assert_eq!(pages(&root, op).await.0, ["a%20b/%C3%BC%2B1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_of_another_making_is_refused() {
    let house = House::new();
    house.root().bucket("models").await;
    let op = s3::ListObjectsV2 { continuation_token: Some("?".to_owned()), ..list("models") };
    assert_eq!(refused(house.root().call(op).await), with("InvalidArgument", 400));
    let none = s3::ListObjectsV2 { max_keys: Some(0), ..list("models") };
    assert_eq!(house.root().call(none).await.unwrap().is_truncated, Some(false));
}
