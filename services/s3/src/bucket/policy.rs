//! A bucket's policy.

use kernel::{Answers, ApiError, Call, Result};
use policy::{Document, Kind};
use serde::{Deserialize, Serialize};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, error};

/// The longest policy in bytes.
const LONGEST: usize = 20 * 1024;

/// A policy as it stands on a bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredPolicy {
    /// Its text, as it was given.
    pub(crate) document: String,
    /// Whether it lets in everyone, as the public access block understands it.
    pub(crate) public: bool,
}

impl Answers<api::GetBucketPolicy> for S3 {
    on_bucket!(GetBucketPolicy, "s3:GetBucketPolicy");

    fn run(call: &Call, op: api::GetBucketPolicy) -> Result<api::GetBucketPolicyOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        owner_only(call, &bucket, "GET")?;
        Ok(api::GetBucketPolicyOutput { policy: Some(stored(&bucket)?.document.clone()) })
    }
}

impl Answers<api::GetBucketPolicyStatus> for S3 {
    on_bucket!(GetBucketPolicyStatus, "s3:GetBucketPolicyStatus");

    fn run(call: &Call, op: api::GetBucketPolicyStatus) -> Result<api::GetBucketPolicyStatusOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let status = api::PolicyStatus { is_public: Some(stored(&bucket)?.public) };
        Ok(api::GetBucketPolicyStatusOutput { policy_status: Some(status) })
    }
}

impl Answers<api::PutBucketPolicy> for S3 {
    on_bucket!(PutBucketPolicy, "s3:PutBucketPolicy");

    fn run(call: &mut Call, op: api::PutBucketPolicy) -> Result<api::PutBucketPolicyOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        owner_only(call, &bucket, "PUT")?;
        let public = check(&bucket, &op.policy)?;
        if public && bucket.public_access.is_some_and(|block| block.block_public_policy) {
            return Err(ApiError::new(
                "AccessDenied",
                format!(
                    "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \"{}\" because public \
                     policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
                    call.caller().arn(),
                    bucket.arn()
                ),
            )
            .with_status(403));
        }
        let policy = StoredPolicy { document: op.policy, public };
        change(call, &op.bucket, |bucket| bucket.policy = Some(policy))?;
        Ok(api::PutBucketPolicyOutput {})
    }
}

impl Answers<api::DeleteBucketPolicy> for S3 {
    on_bucket!(DeleteBucketPolicy, "s3:DeleteBucketPolicy");

    fn run(call: &mut Call, op: api::DeleteBucketPolicy) -> Result<api::DeleteBucketPolicyOutput> {
        owner_only(call, &call.find(&op.bucket)?, "DELETE")?;
        change(call, &op.bucket, |bucket| bucket.policy = None)?;
        Ok(api::DeleteBucketPolicyOutput {})
    }
}

fn stored(bucket: &Bucket) -> Result<&StoredPolicy> {
    let absent = || error::absent("NoSuchBucketPolicy", "The bucket policy does not exist", &bucket.name);
    bucket.policy.as_ref().ok_or_else(absent)
}

/// A bucket's policy is its owner's alone to read and change, even where it allows others to.
fn owner_only(call: &Call, bucket: &Bucket, method: &'static str) -> Result<()> {
    if call.caller().principal.account() == Some(&bucket.account) {
        return Ok(());
    }
    Err(error::method_not_allowed(method))
}

/// Refuses a policy that cannot be one of this bucket; whether it is public.
fn check(bucket: &Bucket, text: &str) -> Result<bool> {
    let malformed = |text: &str| ApiError::new("MalformedPolicy", text);
    if text.len() > LONGEST {
        return Err(malformed("Normalized policy document exceeds the maximum allowed size of 20480 bytes."));
    }
    let document = Document::parse(text, Kind::Bucket).map_err(|cause| malformed(cause.message()))?;
    if document.resources().any(|resource| !is_of(&bucket.name, resource)) {
        return Err(malformed("Policy has invalid resource"));
    }
    Ok(document.is_public())
}

/// Whether a resource can be this bucket, or in it. A pattern can if it begins so.
fn is_of(bucket: &str, resource: &str) -> bool {
    let Some(rest) = resource.splitn(6, ':').nth(5) else { return false };
    let name = rest.split('/').next().unwrap_or_default();
    match name.find(['*', '?', '$']) {
        Some(end) => name.get(..end).is_some_and(|fixed| bucket.starts_with(fixed)),
        None => name == bucket,
    }
}
