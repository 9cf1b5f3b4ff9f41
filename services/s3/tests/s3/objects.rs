//! Writing and reading objects.

use std::collections::BTreeMap;

use kernel::Body;
use schema::Timestamp;
use shapes_s3 as s3;
use testkit::START;

use crate::house::{House, get, put, refused, with};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_put_is_got_with_all_that_was_said_of_it() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let op = s3::PutObject {
        content_type: Some("text/csv".to_owned()),
        content_encoding: Some("aws-chunked,gzip".to_owned()),
        cache_control: Some("no-store".to_owned()),
        metadata: Some(BTreeMap::from([("stage".to_owned(), "train".to_owned())])),
        tagging: Some("team=ml&note=a%20b".to_owned()),
        ..put("models", "data/a.csv")
    };
    let (made, _) = root.stream(op, Body::bytes("1,2,3")).await.unwrap();
    assert_eq!(made.e_tag.as_deref(), Some("\"55b84a9d317184fe61224bfb4a060fb0\""));
    assert_eq!((made.server_side_encryption.as_deref(), made.version_id), (Some("AES256"), None));

    let (output, text) = root.read(get("models", "data/a.csv")).await.unwrap();
    assert_eq!(text, "1,2,3");
    assert_eq!(output.content_length, Some(5));
    assert_eq!(output.content_type.as_deref(), Some("text/csv"));
    assert_eq!(output.content_encoding.as_deref(), Some("gzip"));
    assert_eq!(output.cache_control.as_deref(), Some("no-store"));
    assert_eq!(output.metadata.unwrap()["stage"], "train");
    assert_eq!((output.tag_count, output.e_tag), (Some(2), made.e_tag));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_object_that_is_written_over_leaves_no_blob() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    for body in ["one", "two", ""] {
        root.put("models", "a", body).await;
        assert_eq!(root.get("models", "a").await.unwrap(), body);
        assert_eq!(house.blobs(), 1);
    }
    root.delete("models", "a", None).await;
    assert_eq!(house.blobs(), 0);
    assert_eq!(refused(root.get("models", "a").await), with("NoSuchKey", 404));
    root.delete("models", "a", None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_on_the_disk_are_not_those_of_the_object() {
    let house = House::new();
    house.root().bucket("models").await;
    house.root().put("models", "a", "a secret in plain words").await;
    for entry in std::fs::read_dir(house.folder.path().join("blobs")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("plain words"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_range_is_read_and_says_of_what() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a", "0123456789").await;
    for (range, expected, content_range) in [
        ("bytes=2-4", "234", Some("bytes 2-4/10")),
        ("bytes=-3", "789", Some("bytes 7-9/10")),
        ("bytes=8-", "89", Some("bytes 8-9/10")),
        ("lines=1-2", "0123456789", None),
    ] {
        let op = s3::GetObject {
            range: Some(range.to_owned()),
            checksum_mode: Some("ENABLED".to_owned()),
            ..get("models", "a")
        };
        let (output, text) = root.read(op).await.unwrap();
        assert_eq!((text.as_str(), output.content_range.as_deref()), (expected, content_range), "{range}");
        assert_eq!(output.checksum_crc64nvme.is_some(), content_range.is_none(), "{range}");
    }
    let beyond = s3::GetObject { range: Some("bytes=10-".to_owned()), ..get("models", "a") };
    assert_eq!(refused(root.read(beyond).await), with("InvalidRange", 416));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn conditions_decide_whether_a_read_goes_on() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let etag = root.put("models", "a", "1").await.e_tag.unwrap();
    let later = Timestamp(START.0 + 60_000);
    let earlier = Timestamp(START.0 - 60_000);
    let other = "\"other\"".to_owned();
    let base = || get("models", "a");
    let known = s3::GetObject { if_none_match: Some(etag.clone()), ..base() };
    let unchanged = root.read(known).await.map(|_| ()).unwrap_err();
    assert!(unchanged.details.contains(&("etag", etag.clone().into())), "{unchanged:?}");
    let cases = [
        (s3::GetObject { if_match: Some(etag.clone()), ..base() }, 200),
        (s3::GetObject { if_match: Some(other.clone()), ..base() }, 412),
        (s3::GetObject { if_none_match: Some(etag.clone()), ..base() }, 304),
        (s3::GetObject { if_none_match: Some(other), ..base() }, 200),
        (s3::GetObject { if_modified_since: Some(later), ..base() }, 304),
        (s3::GetObject { if_modified_since: Some(earlier), ..base() }, 200),
        (s3::GetObject { if_unmodified_since: Some(earlier), ..base() }, 412),
        (s3::GetObject { if_match: Some(etag), if_unmodified_since: Some(earlier), ..base() }, 200),
    ];
    for (n, (op, status)) in cases.into_iter().enumerate() {
        let found = root.read(op).await.map_or_else(|error| error.status, |_| 200);
        assert_eq!(found, status, "case {n}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_can_be_bound_to_what_is_there() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let only_new = s3::PutObject { if_none_match: Some("*".to_owned()), ..put("models", "a") };
    let (made, _) = root.stream(only_new.clone(), Body::bytes("1")).await.unwrap();
    assert_eq!(refused(root.stream(only_new, Body::bytes("2")).await), with("PreconditionFailed", 412));
    let known = s3::PutObject { if_match: made.e_tag, ..put("models", "a") };
    root.stream(known.clone(), Body::bytes("2")).await.unwrap();
    assert_eq!(refused(root.stream(known, Body::bytes("3")).await), with("PreconditionFailed", 412));
    assert_eq!(root.get("models", "a").await.unwrap(), "2");
    let absent = s3::PutObject { if_match: Some("x".to_owned()), ..put("models", "b") };
    assert_eq!(refused(root.stream(absent, Body::bytes("3")).await), with("NoSuchKey", 404));
    assert_eq!(house.blobs(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_tells_what_a_get_would() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let etag = root.put("models", "a", "12345").await.e_tag;
    let head = s3::HeadObject {
        bucket: "models".to_owned(),
        key: "a".to_owned(),
        response_content_type: Some("text/plain".to_owned()),
        ..Default::default()
    };
    let output = root.call(head).await.unwrap();
    assert_eq!((output.content_length, output.e_tag), (Some(5), etag));
    assert_eq!(output.content_type.as_deref(), Some("text/plain"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_served_is_refused_by_name() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let base = || put("models", "a");
    let some = |text: &str| Some(text.to_owned());
    let cases = [
        (s3::PutObject { sse_customer_algorithm: some("AES256"), ..base() }, "NotImplemented"),
        (s3::PutObject { server_side_encryption: some("aws:kms:dsse"), ..base() }, "NotImplemented"),
        (s3::PutObject { storage_class: some("GLACIER"), ..base() }, "NotImplemented"),
        (s3::PutObject { write_offset_bytes: Some(1), ..base() }, "NotImplemented"),
        (s3::PutObject { acl: some("public-read"), ..base() }, "AccessControlListNotSupported"),
        (s3::PutObject { object_lock_mode: some("GOVERNANCE"), ..base() }, "InvalidRequest"),
        (s3::PutObject { storage_class: some("ATTIC"), ..base() }, "InvalidStorageClass"),
        (s3::PutObject { key: "k".repeat(1025), ..base() }, "KeyTooLongError"),
        (s3::PutObject { tagging: some("a=1&a=2"), ..base() }, "InvalidTag"),
    ];
    for (op, code) in cases {
        assert_eq!(refused(root.stream(op, Body::bytes("1")).await).0, code);
    }
    assert_eq!(house.blobs(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_keys_are_deleted_at_once_each_for_itself() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    for key in ["a", "b", "kept"] {
        root.put("models", key, "1").await;
    }
    house.forbid("s3:DeleteObject", "/kept");
    let objects = ["a", "b", "kept", "absent"]
        .map(|key| s3::ObjectIdentifier { key: key.to_owned(), ..Default::default() });
    let delete = s3::Delete { objects: objects.to_vec(), quiet: None };
    let op = s3::DeleteObjects { bucket: "models".to_owned(), delete, ..Default::default() };
    let output = root.call(op).await.unwrap();
    let deleted: Vec<_> = output.deleted.unwrap().into_iter().filter_map(|done| done.key).collect();
    assert_eq!(deleted, ["a", "b", "absent"]);
    let error = &output.errors.unwrap()[0];
    assert_eq!((error.key.as_deref(), error.code.as_deref()), (Some("kept"), Some("AccessDenied")));
    assert_eq!(root.get("models", "kept").await.unwrap(), "1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tags_of_an_object_are_changed_and_its_bytes_are_not() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a", "1").await;
    let tag = s3::Tag { key: "stage".to_owned(), value: "prod".to_owned() };
    let tagging = s3::Tagging { tag_set: vec![tag.clone()] };
    let (bucket, key) = ("models".to_owned(), "a".to_owned());
    let op = s3::PutObjectTagging { bucket, key, tagging, ..Default::default() };
    root.call(op).await.unwrap();
    let (bucket, key) = ("models".to_owned(), "a".to_owned());
    let tags = root.call(s3::GetObjectTagging { bucket, key, ..Default::default() }).await.unwrap().tag_set;
    assert!(tags == [tag]);
    assert_eq!(root.get("models", "a").await.unwrap(), "1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readers_and_writers_of_one_key_never_see_half_of_anything() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "a", &"0".repeat(50_000)).await;
    let writing = async {
        for n in 1..30 {
            root.put("models", "a", &n.to_string().repeat(50_000)).await;
        }
    };
    let reading = async {
        for _ in 0..60 {
            let text = root.get("models", "a").await.unwrap();
            let number = text.get(..text.len() / 50_000).unwrap();
            assert!(text == number.repeat(50_000));
        }
    };
    tokio::join!(writing, reading);
    assert_eq!(house.blobs(), 1);
}
