//! What EventBridge is told.

use serde_json::json;
use shapes_s3 as s3;
use testkit::{ACCOUNT, OTHER};

use crate::house::{Client, House};

async fn tell(client: &Client<'_>, bucket: &str) {
    let notification_configuration = s3::NotificationConfiguration {
        event_bridge_configuration: Some(s3::EventBridgeConfiguration {}),
        ..Default::default()
    };
    let op = s3::PutBucketNotificationConfiguration {
        bucket: bucket.to_owned(),
        notification_configuration,
        ..Default::default()
    };
    client.call(op).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bucket_tells_of_its_objects_when_it_is_told_to() {
    let house = House::new();
    let root = house.root();
    root.bucket("models").await;
    root.put("models", "quiet", "1").await;
    assert!(house.heard().is_empty());
    tell(&root, "models").await;
    house.root_of(OTHER).in_region("us-east-1").put("models", "a", "1,2,3").await;
    root.delete("models", "a", None).await;

    let heard = house.heard();
    let made = &heard[0];
    assert_eq!((made.source.as_str(), made.detail_type.as_str()), ("aws.s3", "Object Created"));
    // The event is the owner's, in the bucket's region, whoever wrote from wherever.
    assert_eq!((made.account.as_str(), made.region.as_str()), (ACCOUNT, "eu-west-1"));
    assert_eq!(made.resources, ["arn:aws:s3:::models"]);
    let mut detail = made.detail.clone();
    assert!(detail["object"]["sequencer"].take().is_string());
    assert_eq!(
        detail,
        json!({
            "version": "0", "bucket": { "name": "models" },
            "object": { "key": "a", "sequencer": null, "size": 5, "etag": "55b84a9d317184fe61224bfb4a060fb0" },
            "request-id": "request", "requester": OTHER, "reason": "PutObject",
        })
    );
    assert_eq!(heard[1].detail_type, "Object Deleted");
    assert_eq!(heard[1].detail["deletion-type"], "Permanently Deleted");
    assert_eq!(heard[1].detail["object"].get("size"), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_versioned_bucket_tells_which_version() {
    let house = House::new();
    let root = house.root();
    root.versioned("models").await;
    tell(&root, "models").await;
    let version = root.put("models", "a", "1").await.version_id.unwrap();
    let marker = root.delete("models", "a", None).await.version_id.unwrap();
    root.delete("models", "a", Some(&version)).await;
    let told: Vec<_> = house
        .heard()
        .into_iter()
        .map(|event| {
            let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
            (text(&event.detail["object"]["version-id"]), text(&event.detail["deletion-type"]))
        })
        .collect();
    assert_eq!(
        told,
        [
            (Some(version.clone()), None),
            (Some(marker), Some("Delete Marker Created".to_owned())),
            (Some(version), Some("Permanently Deleted".to_owned())),
        ]
    );
}
