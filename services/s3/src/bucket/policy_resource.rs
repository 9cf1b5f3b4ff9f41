//! `AWS::S3::BucketPolicy`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_s3 as api;

use crate::error;

/// `AWS::S3::BucketPolicy`
pub(crate) struct BucketPolicyResource;

impl Resource for BucketPolicyResource {
    const TYPE: &'static str = "AWS::S3::BucketPolicy";
    const PROPERTIES: &'static [&'static str] = &["Bucket", "PolicyDocument"];
    const REQUIRED: &'static [&'static str] = &["Bucket", "PolicyDocument"];
    const CREATE_ONLY: &'static [&'static str] = &["Bucket"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let bucket = new.get("Bucket").and_then(Value::as_str);
        let bucket = bucket.ok_or_else(|| error::invalid_request("Bucket is not a name"))?.to_owned();
        put(call, at, &bucket, new)?;
        Ok(Made::Now(bucket))
    }

    fn update(call: &mut Call, at: &At, id: &str, _: &Props, new: &Props) -> Result<Made> {
        put(call, at, id, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let delete = api::DeleteBucketPolicy { bucket: id.to_owned(), expected_bucket_owner: None };
        match call.invoke(at.principal(), delete) {
            Err(error) if error.code != "NoSuchBucket" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}

fn put(call: &mut Call, at: &At, bucket: &str, props: &Props) -> Result<()> {
    let policy = match props.get("PolicyDocument") {
        Some(Value::String(text)) => text.clone(),
        Some(document) => document.to_string(),
        None => return Err(error::invalid_request("PolicyDocument is missing")),
    };
    call.invoke(
        at.principal(),
        api::PutBucketPolicy { bucket: bucket.to_owned(), policy, ..Default::default() },
    )?;
    Ok(())
}
