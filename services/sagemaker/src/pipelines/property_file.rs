//! Property files: what a processing step wrote for later steps to look into, read from S3 as the pipeline's role.

use std::borrow::Cow;

use kernel::{Acting, ApiError, Body, Call, Effect, Outside, Query, Record, Result, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_s3 as s3;

/// How long a property file may be, in bytes.
const LONGEST: usize = 2 * 1024 * 1024;

/// A property file that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Content {
    pub(super) execution: String,
    pub(super) step: String,
    pub(super) file: String,
    pub(super) value: Value,
}

impl Record for Content {
    const KIND: &'static str = "sagemaker_pipeline_property_file";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{}/{}/{}", self.execution, self.step, self.file))
    }
}

impl Content {
    /// All that an execution has read.
    pub(super) fn all(call: &Call, execution: &str) -> Result<Vec<Content>> {
        call.every(&Query::all().prefix(&format!("{execution}/")))
    }
}

/// Reads a property file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ReadPropertyFile {
    /// The ARN of the execution.
    pub(super) execution: String,
    pub(super) role: String,
    pub(super) session: String,
    /// Where it is: `s3://bucket/key`.
    pub(super) uri: String,
}

impl Effect for ReadPropertyFile {
    const KIND: &'static str = "sagemaker_read_property_file";
    type Output = Value;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Value> {
        let ReadPropertyFile { execution, role, session, uri } = self;
        let refuse = |why: &str| ApiError::new("ClientError", format!("The property file {uri} {why}"));
        let address = uri.strip_prefix("s3://").and_then(|path| path.split_once('/'));
        let (bucket, key) = address.ok_or_else(|| refuse("is not in S3"))?;
        let op = s3::GetObject { bucket: bucket.to_owned(), key: key.to_owned(), ..s3::GetObject::default() };
        let acting = Acting { service: "sagemaker", resource: &execution, role: Some((&role, &session)) };
        let unread = |cause: ApiError| refuse(&format!("could not be read: {}", cause.message));
        let (_, body) = outside.stream(&acting, op, Body::empty()).await.map_err(unread)?;
        let bytes = body.collect(LONGEST).await.map_err(unread)?;
        serde_json::from_slice(&bytes).map_err(|cause| refuse(&format!("is not JSON: {cause}")))
    }
}
