//! What is told of a package's creation and of its every change: `SageMaker Model Package State Change`.

use kernel::{Call, Result};
use schema::{Timestamp, json};
use serde_json::Value;

use super::Package;

/// The members of Describe that the event has.
const MEMBERS: [&str; 16] = [
    "ModelPackageGroupName",
    "ModelPackageVersion",
    "ModelPackageArn",
    "ModelPackageDescription",
    "CreationTime",
    "InferenceSpecification",
    "ModelPackageStatus",
    "ModelPackageStatusDetails",
    "CertifyForMarketplace",
    "ModelApprovalStatus",
    "ApprovalDescription",
    "MetadataProperties",
    "ModelMetrics",
    "ModelLifeCycle",
    "CustomerMetadataProperties",
    "LastModifiedTime",
];

/// Tells the bus of the package's account. `changed` are the fields of a change; none for a creation.
pub(super) fn publish(call: &mut Call, package: Package, changed: Option<Vec<&'static str>>) -> Result<()> {
    let (place, arn, alone) = (package.place.clone(), package.arn(), package.version.is_none());
    let times = [("CreationTime", Some(package.created)), ("LastModifiedTime", package.modified)];
    let Value::Object(mut detail) = json::encode(&package.described()) else { return Ok(()) };
    detail.retain(|name, _| MEMBERS.contains(&name.as_str()) || (alone && name == "ModelPackageName"));
    for (name, time) in times {
        if let Some(time) = time {
            detail.insert(name.to_owned(), Timestamp(time.0 / 1000 * 1000).to_string().into());
        }
    }
    if let Some(fields) = changed {
        detail.insert("UpdatedModelPackageFields".to_owned(), fields.into());
    }
    call.within(&place, |call| {
        call.publish(
            "aws.sagemaker",
            "SageMaker Model Package State Change",
            vec![arn],
            Value::Object(detail),
        )
    })
}
