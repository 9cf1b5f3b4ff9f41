//! The model registry: groups of model packages, and the packages.

pub(crate) mod group;
pub(crate) mod group_policy;
pub(crate) mod group_resource;
pub(crate) mod package;

use shapes_sagemaker as api;

/// Whoever made or changed something, as Describe shows it.
pub(crate) fn user(arn: &str) -> api::UserContext {
    let identity = api::IamIdentity { arn: Some(arn.to_owned()), ..Default::default() };
    api::UserContext { iam_identity: Some(identity), ..Default::default() }
}
