//! `DescribeModelPackage`, `BatchDescribeModelPackage`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;

use super::Named;
use crate::SageMaker;

impl Answers<api::DescribeModelPackage> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeModelPackage) -> Result<Needs> {
        Named::parse(call, &op.model_package_name)?.needs(call, "")
    }

    fn run(call: &Call, op: api::DescribeModelPackage) -> Result<api::DescribeModelPackageOutput> {
        let mut shown = Named::parse(call, &op.model_package_name)?.find(call)?.described();
        if op.included_data.as_deref() == Some("MetadataOnly") {
            shown.model_card = None;
        }
        Ok(shown)
    }
}

impl Answers<api::BatchDescribeModelPackage> for SageMaker {
    fn needs(call: &Call, op: &api::BatchDescribeModelPackage) -> Result<Needs> {
        op.model_package_arn_list
            .iter()
            .try_fold(Needs::nothing(), |needs, arn| Ok(needs.and(Named::parse(call, arn)?.needs(call, "")?)))
    }

    /// What is not there is said in the map of errors.
    fn run(call: &Call, op: api::BatchDescribeModelPackage) -> Result<api::BatchDescribeModelPackageOutput> {
        let (mut found, mut errors) = (BTreeMap::new(), BTreeMap::new());
        for arn in op.model_package_arn_list {
            match Named::parse(call, &arn)?.find(call) {
                Ok(package) => {
                    found.insert(arn, summary(package.described()));
                }
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => {
                    let (error_code, error_response) = (error.code.into_owned(), error.message);
                    errors.insert(arn, api::BatchDescribeModelPackageError { error_code, error_response });
                }
            }
        }
        Ok(api::BatchDescribeModelPackageOutput {
            model_package_summaries: (!found.is_empty()).then_some(found),
            batch_describe_model_package_error_map: (!errors.is_empty()).then_some(errors),
        })
    }
}

fn summary(package: api::DescribeModelPackageOutput) -> api::BatchDescribeModelPackageSummary {
    api::BatchDescribeModelPackageSummary {
        model_package_group_name: package.model_package_group_name.unwrap_or_default(),
        model_package_version: package.model_package_version,
        model_package_arn: package.model_package_arn,
        model_package_description: package.model_package_description,
        creation_time: package.creation_time,
        inference_specification: package.inference_specification.unwrap_or_default(),
        model_package_status: package.model_package_status,
        model_approval_status: package.model_approval_status,
        model_package_registration_type: package.model_package_registration_type,
    }
}
