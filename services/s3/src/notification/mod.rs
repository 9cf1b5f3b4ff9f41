//! Notifications: which topics and queues a bucket tells of what happens to its objects, and what it tells them.

mod send;
mod wire;

use kernel::Call;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::bucket::Bucket;

pub(crate) use send::{Sending, destinations, start};
pub(crate) use wire::{configurations, shown};

/// Somebody who is told of some of what happens in a bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Listener {
    /// Its name within the bucket.
    id: String,
    /// The ARN of a topic or a queue.
    arn: String,
    /// `s3:ObjectCreated:*`
    events: Vec<String>,
    /// What the keys of the objects begin and end with.
    #[serde(default)]
    prefix: String,
    #[serde(default)]
    suffix: String,
}

/// What happened to an object.
#[derive(Clone, Debug)]
pub(crate) struct Happening<'h> {
    /// `ObjectCreated:Put`
    pub(crate) name: &'h str,
    pub(crate) key: &'h str,
    /// Its version's id, where the bucket has versions.
    pub(crate) version_id: Option<String>,
    pub(crate) sequencer: String,
    /// Its size and its entity tag, if it is there.
    pub(crate) data: Option<(u64, String)>,
}

impl Listener {
    /// Whether it wants to know.
    fn wants(&self, happening: &Happening<'_>) -> bool {
        let of_event = |event: &String| {
            let event = event.strip_prefix("s3:").unwrap_or(event);
            match event.strip_suffix('*') {
                Some(start) => happening.name.starts_with(start),
                None => happening.name == event,
            }
        };
        self.events.iter().any(of_event)
            && happening.key.starts_with(&self.prefix)
            && happening.key.ends_with(&self.suffix)
    }

    /// What it is told, as AWS's JSON.
    fn record(&self, call: &Call, bucket: &Bucket, happening: &Happening<'_>) -> Value {
        let caller = call.caller();
        let mut object = json!({ "key": encoded(happening.key), "sequencer": happening.sequencer });
        if let Some((size, etag)) = &happening.data {
            object["size"] = (*size).into();
            object["eTag"] = etag.trim_matches('"').into();
        }
        if let Some(id) = &happening.version_id {
            object["versionId"] = id.as_str().into();
        }
        let address = call.request().source_ip.map(|address| address.to_string()).unwrap_or_default();
        let id = &call.request().id;
        json!({ "Records": [{
            "eventVersion": "2.1",
            "eventSource": "aws:s3",
            "awsRegion": bucket.region,
            "eventTime": call.now().to_string(),
            "eventName": happening.name,
            "userIdentity": { "principalId": format!("AWS:{}", caller.arn()) },
            "requestParameters": { "sourceIPAddress": address },
            "responseElements": { "x-amz-request-id": id, "x-amz-id-2": id },
            "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": self.id,
                "bucket": {
                    "name": bucket.name,
                    "ownerIdentity": { "principalId": bucket.account },
                    "arn": bucket.arn(),
                },
                "object": object,
            },
        }] })
    }
}

/// A key as notifications have it: encoded as in a form, but for slashes.
fn encoded(key: &str) -> String {
    use std::fmt::Write as _;
    key.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' | b'/' => {
                text.push(char::from(byte));
            }
            b' ' => text.push('+'),
            // Writing to a text does not fail.
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
        text
    })
}
