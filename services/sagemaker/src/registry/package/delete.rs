//! `DeleteModelPackage`.

use kernel::{Answers, Call, Needs, Record, Result};
use shapes_sagemaker as api;

use super::{Named, Package};
use crate::SageMaker;

impl Answers<api::DeleteModelPackage> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteModelPackage) -> Result<Needs> {
        Named::parse(call, &op.model_package_name)?.needs(call, "")
    }

    /// Its version is never given out again.
    fn run(call: &mut Call, op: api::DeleteModelPackage) -> Result<api::DeleteModelPackageOutput> {
        let package = Named::parse(call, &op.model_package_name)?.find(call)?;
        call.remove_in::<Package>(&package.place, &package.id())?;
        Ok(api::DeleteModelPackageOutput {})
    }
}
