//! The policies of model package groups, which let other accounts describe packages and make models of them:
//! `Put-`, `Get-` and `DeleteModelPackageGroupPolicy`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use policy::{Document, Kind};
use shapes_sagemaker as api;

use super::group::{self, Group};
use crate::{SageMaker, error};

impl Answers<api::PutModelPackageGroupPolicy> for SageMaker {
    fn needs(call: &Call, op: &api::PutModelPackageGroupPolicy) -> Result<Needs> {
        group::needs(call, &op.model_package_group_name)
    }

    fn run(
        call: &mut Call,
        op: api::PutModelPackageGroupPolicy,
    ) -> Result<api::PutModelPackageGroupPolicyOutput> {
        let mut group = group::find(call, &op.model_package_group_name)?;
        Document::parse(&op.resource_policy, Kind::Resource).map_err(|malformed| {
            error::validation(format!("Invalid resource policy: {}", malformed.message()))
        })?;
        group.policy = Some(op.resource_policy);
        call.put_in(&group.place, &group)?;
        Ok(api::PutModelPackageGroupPolicyOutput { model_package_group_arn: group.arn() })
    }
}

impl Answers<api::GetModelPackageGroupPolicy> for SageMaker {
    fn needs(call: &Call, op: &api::GetModelPackageGroupPolicy) -> Result<Needs> {
        group::needs(call, &op.model_package_group_name)
    }

    fn run(
        call: &Call,
        op: api::GetModelPackageGroupPolicy,
    ) -> Result<api::GetModelPackageGroupPolicyOutput> {
        let group = group::find(call, &op.model_package_group_name)?;
        let resource_policy = group.policy.clone().ok_or_else(|| absent(&group))?;
        Ok(api::GetModelPackageGroupPolicyOutput { resource_policy })
    }
}

impl Answers<api::DeleteModelPackageGroupPolicy> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteModelPackageGroupPolicy) -> Result<Needs> {
        group::needs(call, &op.model_package_group_name)
    }

    fn run(
        call: &mut Call,
        op: api::DeleteModelPackageGroupPolicy,
    ) -> Result<api::DeleteModelPackageGroupPolicyOutput> {
        let mut group = group::find(call, &op.model_package_group_name)?;
        if group.policy.take().is_none() {
            return Err(absent(&group));
        }
        call.put_in(&group.place, &group)?;
        Ok(api::DeleteModelPackageGroupPolicyOutput {})
    }
}

fn absent(group: &Group) -> ApiError {
    error::validation(format!("Cannot find resource policy for: {}", group.arn()))
}
