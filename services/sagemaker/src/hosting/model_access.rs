//! What a model is checked for when it is made: its role, its packages, its data.

use kernel::{As, Call, Result};
use shapes_s3 as s3;
use shapes_sagemaker as api;

use super::model::containers;
use crate::error;
use crate::registry::package;
use crate::role::{self, SESSION};

/// Refuses a model that could not be served.
pub(super) fn check(call: &Call, op: &api::CreateModel) -> Result<()> {
    if op.primary_container.is_some() == op.containers.as_ref().is_some_and(|many| !many.is_empty()) {
        return Err(error::validation("a model has either a PrimaryContainer or Containers"));
    }
    let role = op.execution_role_arn.as_deref().ok_or_else(|| {
        error::validation("ExecutionRoleArn is missing: SageMaker reads a model's data under it")
    })?;
    role::check(call, role, &super::model::arn(call, &op.model_name))?;
    containers(op).try_for_each(|container| self::container(call, role, container))
}

fn container(call: &Call, role: &str, container: &api::ContainerDefinition) -> Result<()> {
    error::refuse(&[
        ("Mode MultiModel", container.mode.as_deref() == Some("MultiModel")),
        ("ModelDataSource", container.model_data_source.is_some()),
        ("AdditionalModelDataSources", container.additional_model_data_sources.is_some()),
        ("MultiModelConfig", container.multi_model_config.is_some()),
        ("InferenceSpecificationName", container.inference_specification_name.is_some()),
        ("ContainerMetricsConfig", container.container_metrics_config.is_some()),
        ("ImageConfig", container.image_config.is_some()),
    ])?;
    match (&container.image, &container.model_package_name) {
        (Some(_), None) => container.model_data_url.iter().try_for_each(|url| data(call, role, url)),
        (None, Some(_)) if container.model_data_url.is_some() => Err(error::validation(
            "ModelDataUrl is not for a container that is a model package: leave it out",
        )),
        (None, Some(name)) => from_package(call, role, name),
        _ => Err(error::validation("a container has either an Image or a ModelPackageName")),
    }
}

fn from_package(call: &Call, role: &str, name: &str) -> Result<()> {
    let package = package::Named::parse(call, name)?.find(call)?;
    if !package.is_approved() {
        return Err(error::validation(format!(
            "ModelPackage {} is not approved: set its ModelApprovalStatus to Approved before a model is made of it",
            package.arn()
        )));
    }
    let inference = package.inference().filter(|inference| !inference.containers.is_empty());
    let inference = inference.ok_or_else(|| {
        error::validation(format!("ModelPackage {} has no InferenceSpecification", package.arn()))
    })?;
    for container in &inference.containers {
        if container.model_data_source.is_some() {
            return Err(error::validation(format!(
                "this runtime serves no ModelDataSource, which ModelPackage {} has: register it with a ModelDataUrl",
                package.arn()
            )));
        }
        container.model_data_url.iter().try_for_each(|url| data(call, role, url))?;
    }
    Ok(())
}

/// That the role can read an object: the bucket's policy, the object, and its key.
fn data(call: &Call, role: &str, url: &str) -> Result<()> {
    let refuse = || {
        error::validation(format!(
            "Could not access model data at {url}. Please ensure that the role \"{role}\" exists and may read it \
             (s3:GetObject, and kms:Decrypt with its key), and that the object is there."
        ))
    };
    let path = url.strip_prefix("s3://").and_then(|path| path.split_once('/'));
    let (bucket, key) = path.filter(|(_, key)| !key.is_empty()).ok_or_else(refuse)?;
    let head = s3::HeadObject {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        // Asked for a checksum, S3 opens the object's key, as a read of it would.
        checksum_mode: Some(s3::checksum_mode::ENABLED.to_owned()),
        ..Default::default()
    };
    match call.ask(As::role(role, SESSION), head) {
        Ok(_) => Ok(()),
        Err(error) if error.status >= 500 => Err(error),
        Err(_) => Err(refuse()),
    }
}
