//! Versioning of a bucket: never, on, or no longer.

use kernel::{Answers, ApiError, Call, Result};
use serde::{Deserialize, Serialize};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, error};

/// Whether a bucket keeps what is written over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Versioning {
    /// It never did.
    #[default]
    Never,
    /// It does.
    Enabled,
    /// It did, and keeps what it has.
    Suspended,
}

impl Versioning {
    /// Whether there may be versions, so that answers speak of them.
    pub(crate) fn keeps_versions(self) -> bool {
        self != Versioning::Never
    }
}

impl Answers<api::GetBucketVersioning> for S3 {
    on_bucket!(GetBucketVersioning, "s3:GetBucketVersioning");

    fn run(call: &Call, op: api::GetBucketVersioning) -> Result<api::GetBucketVersioningOutput> {
        let status = match call.find::<Bucket>(&op.bucket)?.versioning {
            Versioning::Never => None,
            Versioning::Enabled => Some(api::bucket_versioning_status::ENABLED.to_owned()),
            Versioning::Suspended => Some(api::bucket_versioning_status::SUSPENDED.to_owned()),
        };
        Ok(api::GetBucketVersioningOutput { status, mfa_delete: None })
    }
}

impl Answers<api::PutBucketVersioning> for S3 {
    on_bucket!(PutBucketVersioning, "s3:PutBucketVersioning");

    fn run(call: &mut Call, op: api::PutBucketVersioning) -> Result<api::PutBucketVersioningOutput> {
        let given = &op.versioning_configuration;
        if given.mfa_delete.as_deref() == Some(api::mfa_delete::ENABLED) {
            return Err(error::not_implemented("deletion with a second factor (MfaDelete)"));
        }
        let versioning = match given.status.as_deref() {
            Some(api::bucket_versioning_status::ENABLED) => Versioning::Enabled,
            Some(api::bucket_versioning_status::SUSPENDED) => Versioning::Suspended,
            _ => {
                let text = "The Versioning element must be specified";
                return Err(ApiError::new("IllegalVersioningConfigurationException", text));
            }
        };
        change(call, &op.bucket, |bucket| bucket.versioning = versioning)?;
        Ok(api::PutBucketVersioningOutput {})
    }
}
