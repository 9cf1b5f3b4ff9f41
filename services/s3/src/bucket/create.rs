//! `CreateBucket`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_s3 as api;

use super::Bucket;
use super::encryption::DefaultEncryption;
use super::ownership::{self, ENFORCED};
use super::public_access::PublicAccess;
use super::versioning::Versioning;
use crate::object::whole_second;
use crate::tags::{self, BUCKET_TAGS};
use crate::{S3, error, name};

/// The region whose endpoint needs no constraint, and knows others' constraints.
const HOME: &str = "us-east-1";

impl Answers<api::CreateBucket> for S3 {
    const ALSO: &'static [&'static str] = &["s3:TagResource"];

    fn needs(call: &Call, op: &api::CreateBucket) -> Result<Needs> {
        let arn = name::bucket_arn(call.region(), &op.bucket);
        let mut needs = Needs::on(arn.clone());
        if let Some(constraint) = constraint(op) {
            needs = needs.when("s3:LocationConstraint", constraint);
        }
        if let Some(acl) = &op.acl {
            needs = needs.when("s3:x-amz-acl", acl);
        }
        if let Some(ownership) = &op.object_ownership {
            needs = needs.when("s3:x-amz-object-ownership", ownership);
        }
        let tags = given_tags(op);
        if tags.is_empty() {
            return Ok(needs);
        }
        let pairs = || tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        Ok(needs.tagging(pairs()).and(Needs::to("s3:TagResource", arn).tagging(pairs())))
    }

    fn run(call: &mut Call, op: api::CreateBucket) -> Result<api::CreateBucketOutput> {
        name::check_bucket(&op.bucket)?;
        refuse(&op)?;
        let region = region(call, &op)?;
        if let Some(existing) = call.get::<Bucket>(&op.bucket)? {
            return again(call, &existing);
        }
        let bucket = Bucket {
            name: op.bucket.clone(),
            account: call.account().to_owned(),
            region,
            created: whole_second(call),
            versioning: Versioning::Never,
            encryption: DefaultEncryption::default(),
            policy: None,
            public_access: Some(PublicAccess::ALL),
            tags: tags::checked(given_tags(&op), BUCKET_TAGS)?,
            cors: None,
            lifecycle: None,
            event_bridge: false,
            listeners: Vec::new(),
        };
        call.put(&bucket)?;
        Ok(created(&bucket))
    }
}

fn constraint(op: &api::CreateBucket) -> Option<&str> {
    let given = op.create_bucket_configuration.as_ref()?.location_constraint.as_deref()?;
    match given {
        "" => None,
        // The name that eu-west-1 had first.
        "EU" => Some("eu-west-1"),
        other => Some(other),
    }
}

fn given_tags(op: &api::CreateBucket) -> &[api::Tag] {
    op.create_bucket_configuration.as_ref().and_then(|c| c.tags.as_deref()).unwrap_or_default()
}

/// What other buckets there are on AWS, and not here.
fn refuse(op: &api::CreateBucket) -> Result<()> {
    if op.object_lock_enabled_for_bucket == Some(true) {
        return Err(error::not_implemented("object lock"));
    }
    let configuration = op.create_bucket_configuration.as_ref();
    if configuration.is_some_and(|c| c.location.is_some() || c.bucket.is_some()) {
        return Err(error::not_implemented("directory buckets"));
    }
    if op.bucket_namespace.as_deref().is_some_and(|namespace| namespace != api::bucket_namespace::GLOBAL) {
        return Err(error::not_implemented("names in an account's own namespace"));
    }
    ownership::check(op.object_ownership.as_deref().unwrap_or(ENFORCED))?;
    let grants =
        [&op.grant_full_control, &op.grant_read, &op.grant_read_acp, &op.grant_write, &op.grant_write_acp];
    let private = op.acl.as_deref().is_none_or(|acl| acl == api::bucket_canned_acl::PRIVATE);
    if private && grants.iter().all(|grant| grant.is_none()) {
        return Ok(());
    }
    let text = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
    Err(ApiError::new("InvalidBucketAclWithObjectOwnership", text))
}

/// The region of the new bucket: where the request went, which the constraint must name too; the oldest endpoint makes
/// buckets everywhere.
fn region(call: &Call, op: &api::CreateBucket) -> Result<String> {
    let illegal = |constraint: &str| {
        ApiError::new(
            "IllegalLocationConstraintException",
            format!(
                "The {constraint} location constraint is incompatible for the region specific endpoint this request \
                 was sent to."
            ),
        )
    };
    match (constraint(op), call.region()) {
        (None, HOME) => Ok(HOME.to_owned()),
        (None, _) => Err(illegal("unspecified")),
        (Some(HOME), _) => {
            Err(ApiError::new("InvalidLocationConstraint", "The specified location-constraint is not valid")
                .with("LocationConstraint", HOME))
        }
        (Some(constraint), region) if constraint == region || region == HOME => Ok(constraint.to_owned()),
        (Some(constraint), _) => Err(illegal(constraint)),
    }
}

/// A name that is taken. Where there was only one region once, making one's own bucket again still succeeds.
fn again(call: &Call, existing: &Bucket) -> Result<api::CreateBucketOutput> {
    if existing.account != call.account() {
        let text = "The requested bucket name is not available. The bucket namespace is shared by all users of the \
                    system. Please select a different name and try again.";
        return Err(ApiError::new("BucketAlreadyExists", text)
            .with_status(409)
            .with("BucketName", &existing.name));
    }
    if existing.region == HOME && call.region() == HOME {
        return Ok(created(existing));
    }
    let text = "Your previous request to create the named bucket succeeded and you already own it.";
    Err(ApiError::new("BucketAlreadyOwnedByYou", text).with_status(409).with("BucketName", &existing.name))
}

fn created(bucket: &Bucket) -> api::CreateBucketOutput {
    let location = if bucket.region == HOME {
        format!("/{}", bucket.name)
    } else {
        format!("http://{}.s3.{}/", bucket.name, bucket.place().url_suffix())
    };
    api::CreateBucketOutput { location: Some(location), bucket_arn: Some(bucket.arn()) }
}
