//! Records as the first version wrote them: what every later one must read.

use kernel::Record;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::bucket::Bucket;
use crate::bucket::lifecycle::Expiring;
use crate::object::{Current, Noncurrent};
use crate::upload::{Part, Upload};

/// Reads a record and writes it again: nothing is lost, whatever was added since.
fn check<R: Serialize + DeserializeOwned>(golden: &Value) {
    let read: R = serde_json::from_value(golden.clone()).unwrap();
    let written = serde_json::to_value(&read).unwrap();
    for (name, value) in golden.as_object().unwrap() {
        assert_eq!(&written[name], value, "{name}");
    }
}

fn version() -> Value {
    json!({
        "bucket": "models", "key": "a", "version_id": "null", "sequence": 1_795_255_269_000_000_u64,
        "modified": 1_795_255_269_000_i64, "superseded": null,
        "data": {
            "size": 5, "etag": "55b84a9d317184fe61224bfb4a060fb0",
            "headers": {
                "cache_control": null, "content_disposition": null, "content_encoding": null,
                "content_language": null, "content_type": "text/csv", "expires": null,
                "website_redirect_location": null, "storage_class": null, "metadata": { "a": "1" },
            },
            "tags": { "team": "ml" },
            "checksum": { "algorithm": "Crc64nvme", "of": "FullObject", "value": "rosUhgp5mIg=" },
            "envelope": { "Kms": {
                "key": "arn:aws:kms:eu-west-1:111111111111:key/k", "ciphertext": "AQ==",
                "context": { "aws:s3:arn": "arn:aws:s3:::models" }, "bucket_key": true,
            }},
            "content": { "Whole": { "blob": "b", "length": 5, "salt": "s" } },
        },
    })
}

#[test]
fn buckets_of_the_first_version_are_read() {
    check::<Bucket>(&json!({
        "name": "models", "account": "111111111111", "region": "eu-west-1", "created": 1_795_255_269_000_i64,
        "versioning": "Enabled",
        "encryption": { "kms": true, "key": "k", "bucket_key": true },
        "policy": { "document": "{}", "public": false },
        "public_access": {
            "block_public_acls": true, "ignore_public_acls": true, "block_public_policy": true,
            "restrict_public_buckets": true,
        },
        "tags": { "team": "ml" },
        "cors": { "CORSRule": [{ "AllowedMethod": ["GET"], "AllowedOrigin": ["*"] }] },
        "lifecycle": { "Rule": [{ "Status": "Enabled", "Expiration": { "Days": 1 } }] },
        "event_bridge": true,
    }));
}

#[test]
fn versions_of_the_first_version_are_read() {
    check::<Current>(&version());
    check::<Noncurrent>(&version());
    let row: Noncurrent = serde_json::from_value(version()).unwrap();
    assert_eq!(row.id(), "models/a\u{1}fff99f398f68fcbf");
}

#[test]
fn uploads_and_parts_of_the_first_version_are_read() {
    check::<Upload>(&json!({
        "bucket": "models", "key": "a", "upload_id": "u", "initiated": 1_795_255_269_000_i64,
        "initiator": "arn:aws:iam::111111111111:root", "headers": version()["data"]["headers"],
        "tags": {}, "envelope": { "S3": { "sealed": "AQ==" } }, "algorithm": "Sha256", "of": "Composite",
    }));
    check::<Part>(&json!({
        "upload": "u", "number": 1, "piece": { "blob": "b", "length": 5, "salt": "s" }, "etag": "e",
        "algorithm": "Crc32", "checksum": "AAAAAA==", "modified": 1_795_255_269_000_i64,
    }));
}

#[test]
fn jobs_of_the_first_version_are_read() {
    for at in [json!("Rest"), json!({ "Objects": "models/a" }), json!({ "Uploads": null })] {
        check::<Expiring>(&json!({ "bucket": "models", "at": at }));
    }
}
