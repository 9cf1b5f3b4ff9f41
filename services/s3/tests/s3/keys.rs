//! Encryption under keys of KMS.

use kernel::Body;
use shapes_s3 as s3;

use crate::house::{Client, House, get, put, refused, with};

async fn encrypt_by_default(client: &Client<'_>, bucket: &str, key: &str, bucket_key: bool) {
    let default = s3::ServerSideEncryptionByDefault {
        sse_algorithm: "aws:kms".to_owned(),
        kms_master_key_id: Some(key.to_owned()),
    };
    let rule = s3::ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(default),
        bucket_key_enabled: Some(bucket_key),
        blocked_encryption_types: None,
    };
    let op = s3::PutBucketEncryption {
        bucket: bucket.to_owned(),
        server_side_encryption_configuration: s3::ServerSideEncryptionConfiguration { rules: vec![rule] },
        ..Default::default()
    };
    client.call(op).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_buckets_key_encrypts_and_the_tag_tells_nothing_of_the_bytes() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    encrypt_by_default(&root, "models", "k1", true).await;
    let one = root.put("models", "a", "1,2,3").await;
    let two = root.put("models", "b", "1,2,3").await;
    assert_eq!(one.server_side_encryption.as_deref(), Some("aws:kms"));
    assert!(one.ssekms_key_id.unwrap().ends_with("key/k1"));
    assert_eq!(one.bucket_key_enabled, Some(true));
    assert_ne!(one.e_tag, two.e_tag);
    assert_eq!(root.get("models", "a").await.unwrap(), "1,2,3");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_chooses_its_own_key_or_none_of_kms() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    encrypt_by_default(&root, "models", "k1", false).await;
    let algorithm = |name: &str| Some(name.to_owned());
    let plain = s3::PutObject { server_side_encryption: algorithm("AES256"), ..put("models", "a") };
    let (output, _) = root.stream(plain, Body::bytes("1")).await.unwrap();
    assert_eq!((output.server_side_encryption.as_deref(), output.ssekms_key_id), (Some("AES256"), None));
    let managed = s3::PutObject { server_side_encryption: algorithm("aws:kms"), ..put("models", "a") };
    let (output, _) = root.stream(managed, Body::bytes("1")).await.unwrap();
    assert!(output.ssekms_key_id.unwrap().ends_with("alias-aws-s3"));
    let alone = s3::PutObject { ssekms_key_id: Some("k2".to_owned()), ..put("models", "a") };
    assert_eq!(refused(root.stream(alone, Body::bytes("1")).await), with("InvalidArgument", 400));
    let absent = s3::PutObject {
        server_side_encryption: algorithm("aws:kms"),
        ssekms_key_id: Some("absent".to_owned()),
        ..put("models", "a")
    };
    assert_eq!(refused(root.stream(absent, Body::bytes("1")).await), with("KMS.NotFoundException", 400));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_kms_nothing_is_read_and_nothing_written() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    encrypt_by_default(&root, "models", "k1", false).await;
    root.put("models", "a", "secret").await;
    house.forbid("kms:Decrypt", "k1");
    let denied = root.get("models", "a").await.unwrap_err();
    assert_eq!((&*denied.code, denied.status), ("AccessDenied", 403));
    assert!(denied.message.contains("kms:Decrypt"), "{}", denied.message);
    let head = s3::HeadObject { bucket: "models".to_owned(), key: "a".to_owned(), ..Default::default() };
    root.call(head.clone()).await.unwrap();
    let summed = s3::HeadObject { checksum_mode: Some("ENABLED".to_owned()), ..head };
    assert_eq!(refused(root.call(summed).await), with("AccessDenied", 403));
    house.forbid("kms:GenerateDataKey", "k1");
    assert_eq!(refused(root.stream(put("models", "b"), Body::bytes("1")).await), with("AccessDenied", 403));
    assert_eq!(house.blobs(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parts_are_encrypted_under_the_key_of_their_upload() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    encrypt_by_default(&root, "models", "k1", false).await;
    let (bucket, key) = (|| "models".to_owned(), || "big".to_owned());
    let create = s3::CreateMultipartUpload { bucket: bucket(), key: key(), ..Default::default() };
    let upload_id = root.call(create).await.unwrap().upload_id.unwrap();
    let part = s3::UploadPart {
        bucket: bucket(),
        key: key(),
        upload_id: upload_id.clone(),
        part_number: 1,
        ..Default::default()
    };
    let (sent, _) = root.stream(part, Body::bytes("in parts")).await.unwrap();
    let part = s3::CompletedPart { part_number: Some(1), e_tag: sent.e_tag, ..Default::default() };
    let complete = s3::CompleteMultipartUpload {
        bucket: bucket(),
        key: key(),
        upload_id,
        multipart_upload: Some(s3::CompletedMultipartUpload { parts: Some(vec![part]) }),
        ..Default::default()
    };
    let done = root.call(complete).await.unwrap();
    assert!(done.ssekms_key_id.unwrap().ends_with("key/k1"));
    let (output, text) = root.read(get("models", "big")).await.unwrap();
    assert_eq!((text.as_str(), output.server_side_encryption.as_deref()), ("in parts", Some("aws:kms")));
}
