//! `HeadBucket`, `ListBuckets`, `GetBucketLocation`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use kernel::{Answers, Call, Needs, Query, Result};
use shapes_s3 as api;

use super::{Bucket, on_bucket};
use crate::{S3, error, owner};

/// How many buckets a list has at most.
const MOST: usize = 10_000;

impl Answers<api::HeadBucket> for S3 {
    on_bucket!(HeadBucket, "s3:ListBucket");

    fn run(call: &Call, op: api::HeadBucket) -> Result<api::HeadBucketOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        Ok(api::HeadBucketOutput {
            bucket_arn: Some(bucket.arn()),
            bucket_region: Some(bucket.region),
            access_point_alias: Some(false),
            ..Default::default()
        })
    }
}

impl Answers<api::GetBucketLocation> for S3 {
    on_bucket!(GetBucketLocation, "s3:GetBucketLocation");

    fn run(call: &Call, op: api::GetBucketLocation) -> Result<api::GetBucketLocationOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        // The oldest region has no name here.
        let location_constraint = (bucket.region != "us-east-1").then_some(bucket.region);
        Ok(api::GetBucketLocationOutput { location_constraint })
    }
}

impl Answers<api::ListBuckets> for S3 {
    const ALSO: &'static [&'static str] = &["s3:ListAllMyBuckets"];

    fn needs(_: &Call, _: &api::ListBuckets) -> Result<Needs> {
        Ok(Needs::to("s3:ListAllMyBuckets", "*"))
    }

    fn run(call: &Call, op: api::ListBuckets) -> Result<api::ListBucketsOutput> {
        let limit = op.max_buckets.map_or(MOST, |most| usize::try_from(most).unwrap_or(0)).min(MOST);
        let after = op.continuation_token.as_deref().map(opened).transpose()?;
        let (account, prefix) = (call.account().to_owned(), op.prefix.as_deref().unwrap_or_default());
        let query = Query::all().by("account", &account).prefix(prefix).beyond(after.as_deref());
        let in_region = |bucket: &Bucket| op.bucket_region.as_ref().is_none_or(|r| *r == bucket.region);
        let mut buckets: Vec<Bucket> = call.every(&query)?.into_iter().filter(in_region).collect();
        let more = buckets.len() > limit;
        buckets.truncate(limit);
        let last = buckets.last().filter(|_| more).map(|bucket| BASE64.encode(&bucket.name));
        Ok(api::ListBucketsOutput {
            buckets: Some(buckets.into_iter().map(listed).collect()),
            owner: Some(owner::owner(&account)),
            continuation_token: last,
            prefix: op.prefix.clone(),
        })
    }
}

fn listed(bucket: Bucket) -> api::Bucket {
    api::Bucket {
        creation_date: Some(bucket.created),
        bucket_arn: Some(bucket.arn()),
        name: Some(bucket.name),
        bucket_region: Some(bucket.region),
    }
}

fn opened(token: &str) -> Result<String> {
    let bytes = BASE64.decode(token).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| error::invalid_argument("The continuation token provided is incorrect"))
}
