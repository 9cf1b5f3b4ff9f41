//! What a bucket tells of its objects: to its listeners, and to EventBridge.

use kernel::{Call, Result};
use serde_json::{Value, json};

use super::Version;
use crate::bucket::Bucket;
use crate::notification::{self, Happening};

/// Tells of a new version. `reason` is the operation.
pub(crate) fn created(call: &mut Call, bucket: &Bucket, version: &Version, reason: &str) -> Result<()> {
    let name = match reason {
        "CopyObject" => "ObjectCreated:Copy",
        "CompleteMultipartUpload" => "ObjectCreated:CompleteMultipartUpload",
        "POST Object" => "ObjectCreated:Post",
        _ => "ObjectCreated:Put",
    };
    notification::start(call, bucket, &happening(bucket, version, name))?;
    if !bucket.event_bridge {
        return Ok(());
    }
    let mut object = object(bucket, version);
    if let Some(data) = &version.data {
        object["size"] = data.size.into();
        object["etag"] = data.etag.as_str().into();
    }
    let detail = detail(call, bucket, object, reason);
    publish(call, bucket, "Object Created", detail)
}

/// How something is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deletion {
    /// The version is gone.
    Permanent,
    /// A marker hides what is there.
    Marker,
}

/// Tells of a version that is gone, or of the marker that hides those that are there. `reason` is the operation.
pub(crate) fn deleted(
    call: &mut Call,
    bucket: &Bucket,
    version: &Version,
    deletion: Deletion,
    reason: &str,
) -> Result<()> {
    let name = match (reason, deletion) {
        ("Lifecycle Expiration", Deletion::Permanent) => "LifecycleExpiration:Delete",
        ("Lifecycle Expiration", Deletion::Marker) => "LifecycleExpiration:DeleteMarkerCreated",
        (_, Deletion::Permanent) => "ObjectRemoved:Delete",
        (_, Deletion::Marker) => "ObjectRemoved:DeleteMarkerCreated",
    };
    let gone = Happening { data: None, ..happening(bucket, version, name) };
    notification::start(call, bucket, &gone)?;
    if !bucket.event_bridge {
        return Ok(());
    }
    let mut detail = detail(call, bucket, object(bucket, version), reason);
    detail["deletion-type"] = match deletion {
        Deletion::Permanent => "Permanently Deleted",
        Deletion::Marker => "Delete Marker Created",
    }
    .into();
    publish(call, bucket, "Object Deleted", detail)
}

fn happening<'h>(bucket: &Bucket, version: &'h Version, name: &'h str) -> Happening<'h> {
    Happening {
        name,
        key: &version.key,
        version_id: version.shown_id(bucket),
        sequencer: format!("{:018X}", version.sequence),
        data: version.data.as_ref().map(|data| (data.size, data.etag.clone())),
    }
}

fn object(bucket: &Bucket, version: &Version) -> Value {
    let mut object = json!({ "key": version.key });
    if let Some(id) = version.shown_id(bucket) {
        object["version-id"] = id.into();
    }
    object["sequencer"] = format!("{:018X}", version.sequence).into();
    object
}

fn detail(call: &Call, bucket: &Bucket, object: Value, reason: &str) -> Value {
    let caller = call.caller();
    let requester = caller.principal.account().map_or_else(|| caller.arn(), str::to_owned);
    let mut detail = json!({
        "version": "0",
        "bucket": { "name": bucket.name },
        "object": object,
        "request-id": call.request().id,
        "requester": requester,
    });
    if let Some(address) = call.request().source_ip {
        detail["source-ip-address"] = address.to_string().into();
    }
    detail["reason"] = reason.into();
    detail
}

fn publish(call: &mut Call, bucket: &Bucket, detail_type: &str, detail: Value) -> Result<()> {
    let arn = bucket.arn();
    call.within(&bucket.place(), |call| call.publish("aws.s3", detail_type, vec![arn], detail))
}
