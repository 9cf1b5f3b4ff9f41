//! `AWS::S3::Bucket`.

mod lifecycle;
mod settings;

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_s3 as api;

use crate::error;

/// The longest name of a bucket.
const LONGEST: usize = 63;

/// `AWS::S3::Bucket`
pub(crate) struct BucketResource;

impl Resource for BucketResource {
    const TYPE: &'static str = "AWS::S3::Bucket";
    const PROPERTIES: &'static [&'static str] = &[
        "AccessControl",
        "BucketEncryption",
        "BucketName",
        "CorsConfiguration",
        "LifecycleConfiguration",
        "NotificationConfiguration",
        "OwnershipControls",
        "PublicAccessBlockConfiguration",
        "Tags",
        "VersioningConfiguration",
    ];
    const CREATE_ONLY: &'static [&'static str] = &["BucketName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let bucket = match new.get("BucketName") {
            Some(Value::String(name)) => name.clone(),
            Some(_) => return Err(error::invalid_request("BucketName is not a text")),
            None => generated(at),
        };
        private_only(new)?;
        let constraint = (call.region() != "us-east-1").then(|| call.region().to_owned());
        let create = api::CreateBucket {
            bucket: bucket.clone(),
            create_bucket_configuration: constraint.map(|region| api::CreateBucketConfiguration {
                location_constraint: Some(region),
                ..Default::default()
            }),
            ..Default::default()
        };
        call.invoke(at.principal(), create)?;
        settings::apply(call, at, &bucket, &Props::new(), new)?;
        Ok(Made::Now(bucket))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        private_only(new)?;
        settings::apply(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let delete = api::DeleteBucket { bucket: id.to_owned(), expected_bucket_owner: None };
        match call.invoke(at.principal(), delete) {
            Err(error) if error.code != "NoSuchBucket" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let (region, suffix) = (call.region(), call.place().url_suffix());
        let named = [
            ("Arn", crate::name::bucket_arn(region, id)),
            ("DomainName", format!("{id}.s3.{suffix}")),
            ("RegionalDomainName", format!("{id}.s3.{region}.{suffix}")),
            ("DualStackDomainName", format!("{id}.s3.dualstack.{region}.{suffix}")),
            ("WebsiteURL", format!("http://{id}.s3-website-{region}.{suffix}")),
        ];
        Ok(named.into_iter().map(|(name, value)| (name.to_owned(), Value::String(value))).collect())
    }
}

/// The name of a bucket that has none of its own: of the stack, the resource, and what was drawn for it.
fn generated(at: &At) -> String {
    let suffix = at.suffix.to_ascii_lowercase();
    let plain = |text: &str| -> String {
        text.to_ascii_lowercase().chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
    };
    let logical: String = plain(&at.logical_id).chars().take(24).collect();
    let room = LONGEST - suffix.len().min(24) - logical.len() - 2;
    let stack: String = plain(&at.stack_name).chars().take(room).collect();
    format!("{stack}-{logical}-{suffix}")
}

/// The one canned list that needs no access control lists is the one that says nothing.
fn private_only(props: &Props) -> Result<()> {
    match props.get("AccessControl").and_then(Value::as_str) {
        None | Some("Private") => Ok(()),
        Some(other) => {
            Err(error::not_implemented(&format!("AccessControl: {other}, which needs access control lists")))
        }
    }
}
