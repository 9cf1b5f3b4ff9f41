//! Multipart uploads.

use kernel::Body;
use shapes_s3 as s3;

use crate::house::{Client, House, get, refused, with};

const MB: usize = 1 << 20;

fn create() -> s3::CreateMultipartUpload {
    s3::CreateMultipartUpload { bucket: "models".to_owned(), key: "big".to_owned(), ..Default::default() }
}

async fn begin(client: &Client<'_>, op: s3::CreateMultipartUpload) -> String {
    client.call(op).await.unwrap().upload_id.unwrap()
}

fn part(upload: &str, number: i32) -> s3::UploadPart {
    s3::UploadPart {
        bucket: "models".to_owned(),
        key: "big".to_owned(),
        upload_id: upload.to_owned(),
        part_number: number,
        ..Default::default()
    }
}

async fn send(client: &Client<'_>, upload: &str, number: i32, body: String) -> s3::CompletedPart {
    let (output, _) = client.stream(part(upload, number), Body::bytes(body)).await.unwrap();
    s3::CompletedPart {
        part_number: Some(number),
        e_tag: output.e_tag,
        checksum_crc32: output.checksum_crc32,
        checksum_sha256: output.checksum_sha256,
        ..Default::default()
    }
}

fn complete(upload: &str, parts: Vec<s3::CompletedPart>) -> s3::CompleteMultipartUpload {
    s3::CompleteMultipartUpload {
        bucket: "models".to_owned(),
        key: "big".to_owned(),
        upload_id: upload.to_owned(),
        multipart_upload: Some(s3::CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parts_become_an_object_that_is_read_as_one() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let upload = begin(&root, create()).await;
    let (first, second) = ("a".repeat(5 * MB), "b".repeat(10));
    let parts =
        vec![send(&root, &upload, 1, first.clone()).await, send(&root, &upload, 7, second.clone()).await];
    send(&root, &upload, 9, "left over".to_owned()).await;
    assert_eq!(refused(root.get("models", "big").await), with("NoSuchKey", 404));
    let done = root.call(complete(&upload, parts)).await.unwrap();
    assert!(done.e_tag.unwrap().ends_with("-2\""));
    assert_eq!(house.blobs(), 2);
    assert!(root.get("models", "big").await.unwrap() == first + &second);

    let across =
        s3::GetObject { range: Some(format!("bytes={}-{}", 5 * MB - 2, 5 * MB + 1)), ..get("models", "big") };
    assert_eq!(root.read(across).await.unwrap().1, "aabb");
    let numbered = s3::GetObject { part_number: Some(7), ..get("models", "big") };
    let (output, text) = root.read(numbered).await.unwrap();
    assert_eq!((text, output.parts_count), (second, Some(2)));

    assert_eq!(refused(root.call(complete(&upload, Vec::new())).await), with("NoSuchUpload", 404));
    root.delete("models", "big", None).await;
    assert_eq!(house.blobs(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_checksum_of_the_whole_follows_from_those_of_the_parts() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let whole = "0123456789".repeat(MB);
    let (first, second) = whole.split_at(6 * MB);
    let put =
        s3::PutObject { checksum_algorithm: Some("CRC32".to_owned()), ..crate::house::put("models", "one") };
    let (at_once, _) = root.stream(put, Body::bytes(whole.clone())).await.unwrap();
    let full = s3::CreateMultipartUpload {
        checksum_algorithm: Some("CRC32".to_owned()),
        checksum_type: Some("FULL_OBJECT".to_owned()),
        ..create()
    };
    let upload = begin(&root, full).await;
    let parts = vec![
        send(&root, &upload, 1, first.to_owned()).await,
        send(&root, &upload, 2, second.to_owned()).await,
    ];
    let done = root.call(complete(&upload, parts)).await.unwrap();
    assert_eq!(done.checksum_crc32, at_once.checksum_crc32);
    assert_eq!(done.checksum_type.as_deref(), Some("FULL_OBJECT"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_composite_checksum_is_of_the_parts_checksums_and_needs_them() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let hashed = s3::CreateMultipartUpload { checksum_algorithm: Some("SHA256".to_owned()), ..create() };
    let upload = begin(&root, hashed).await;
    let sent = send(&root, &upload, 1, "x".to_owned()).await;
    assert!(sent.checksum_sha256.is_some());
    let without = s3::CompletedPart { checksum_sha256: None, ..sent.clone() };
    assert_eq!(refused(root.call(complete(&upload, vec![without])).await), with("InvalidRequest", 400));
    let other = s3::UploadPart { checksum_algorithm: Some("CRC32".to_owned()), ..part(&upload, 1) };
    assert_eq!(refused(root.stream(other, Body::bytes("x")).await), with("InvalidRequest", 400));
    let done = root.call(complete(&upload, vec![sent])).await.unwrap();
    assert!(done.checksum_sha256.unwrap().ends_with("=-1"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parts_must_be_there_in_order_and_large_enough() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let upload = begin(&root, create()).await;
    let one = send(&root, &upload, 1, "small".to_owned()).await;
    let two = send(&root, &upload, 2, "small too".to_owned()).await;
    let wrong = s3::CompletedPart { e_tag: Some("\"other\"".to_owned()), ..one.clone() };
    let absent = s3::CompletedPart { part_number: Some(3), ..one.clone() };
    for (parts, code) in [
        (vec![], "MalformedXML"),
        (vec![two.clone(), one.clone()], "InvalidPartOrder"),
        (vec![one.clone(), two], "EntityTooSmall"),
        (vec![wrong], "InvalidPart"),
        (vec![absent], "InvalidPart"),
    ] {
        assert_eq!(refused(root.call(complete(&upload, parts)).await).0, code);
    }
    let op = s3::UploadPart { part_number: 0, ..part(&upload, 1) };
    assert_eq!(refused(root.stream(op, Body::empty()).await), with("InvalidArgument", 400));
    root.call(complete(&upload, vec![one])).await.unwrap();
    assert_eq!(root.get("models", "big").await.unwrap(), "small");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_that_is_sent_again_takes_the_place_of_the_first() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let upload = begin(&root, create()).await;
    send(&root, &upload, 1, "first".to_owned()).await;
    let again = send(&root, &upload, 1, "again".to_owned()).await;
    assert_eq!(house.blobs(), 1);
    root.call(complete(&upload, vec![again])).await.unwrap();
    assert_eq!(root.get("models", "big").await.unwrap(), "again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_upload_is_listed_with_its_parts_until_it_is_given_up() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let (one, two) = (begin(&root, create()).await, begin(&root, create()).await);
    for number in 1..=3 {
        send(&root, &one, number, "x".to_owned()).await;
    }
    let parts = s3::ListParts {
        bucket: "models".to_owned(),
        key: "big".to_owned(),
        upload_id: one.clone(),
        max_parts: Some(2),
        ..Default::default()
    };
    let page = root.call(parts.clone()).await.unwrap();
    assert_eq!((page.is_truncated, page.next_part_number_marker), (Some(true), Some(2)));
    let rest = s3::ListParts { part_number_marker: Some(2), ..parts.clone() };
    assert_eq!(root.call(rest).await.unwrap().parts.unwrap()[0].part_number, Some(3));

    let mut op =
        s3::ListMultipartUploads { bucket: "models".to_owned(), max_uploads: Some(1), ..Default::default() };
    let mut found = Vec::new();
    loop {
        let page = root.call(op.clone()).await.unwrap();
        found.extend(page.uploads.unwrap().into_iter().filter_map(|upload| upload.upload_id));
        if page.is_truncated != Some(true) {
            break;
        }
        (op.key_marker, op.upload_id_marker) = (page.next_key_marker, page.next_upload_id_marker);
    }
    let mut both = [one.clone(), two];
    both.sort();
    assert_eq!(found, both);

    let abort = s3::AbortMultipartUpload {
        bucket: "models".to_owned(),
        key: "big".to_owned(),
        upload_id: one,
        ..Default::default()
    };
    root.call(abort.clone()).await.unwrap();
    assert_eq!(house.blobs(), 0);
    assert_eq!(refused(root.call(abort).await), with("NoSuchUpload", 404));
    assert_eq!(refused(root.call(parts).await), with("NoSuchUpload", 404));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_can_be_copied_from_a_range_of_an_object() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "source", "0123456789").await;
    let upload = begin(&root, create()).await;
    let copy = s3::UploadPartCopy {
        bucket: "models".to_owned(),
        key: "big".to_owned(),
        upload_id: upload.clone(),
        part_number: 1,
        copy_source: "models/source".to_owned(),
        copy_source_range: Some("bytes=2-5".to_owned()),
        ..Default::default()
    };
    let beyond = s3::UploadPartCopy { copy_source_range: Some("bytes=2-10".to_owned()), ..copy.clone() };
    assert_eq!(refused(root.stream(beyond, Body::empty()).await), with("InvalidArgument", 400));
    let (output, _) = root.stream(copy, Body::empty()).await.unwrap();
    let e_tag = output.copy_part_result.unwrap().e_tag;
    let made = s3::CompletedPart { part_number: Some(1), e_tag, ..Default::default() };
    root.call(complete(&upload, vec![made])).await.unwrap();
    assert_eq!(root.get("models", "big").await.unwrap(), "2345");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn attributes_tell_of_the_parts() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    let upload = begin(&root, create()).await;
    let sent = send(&root, &upload, 4, "12345".to_owned()).await;
    root.call(complete(&upload, vec![sent])).await.unwrap();
    let op = s3::GetObjectAttributes {
        bucket: "models".to_owned(),
        key: "big".to_owned(),
        object_attributes: ["ETag", "ObjectParts", "ObjectSize"].map(str::to_owned).to_vec(),
        ..Default::default()
    };
    let output = root.call(op).await.unwrap();
    assert_eq!(output.object_size, Some(5));
    assert!(output.e_tag.unwrap().ends_with("-1"));
    let parts = output.object_parts.unwrap();
    assert_eq!((parts.total_parts_count, parts.parts.unwrap()[0].part_number), (Some(1), Some(4)));
}
