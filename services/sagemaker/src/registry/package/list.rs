//! `ListModelPackages`.

use kernel::{Answers, Call, Needs, Place, Query, Record, Result};
use shapes_sagemaker as api;

use super::{Named, Package};
use crate::list::{self, asked};
use crate::registry::group;
use crate::{SageMaker, named};

impl Answers<api::ListModelPackages> for SageMaker {
    /// On the packages of the group, as group policies say it, or on all.
    fn needs(call: &Call, op: &api::ListModelPackages) -> Result<Needs> {
        let Some(group) = &op.model_package_group_name else {
            return Ok(Needs::on(call.place().arn("sagemaker", "model-package/*")));
        };
        let (place, id) = named::parse(call, "model-package-group", group)?;
        Named::of_group(place, &id, "*").needs(call, "")
    }

    /// Without a group: the packages that have none, unless said otherwise.
    fn run(call: &Call, op: api::ListModelPackages) -> Result<api::ListModelPackagesOutput> {
        let asked = asked!(op, false);
        let kind = op.model_package_type.as_deref();
        let approval = op.model_approval_status.as_deref();
        let wanted = |package: &Package| {
            let versioned = package.version.is_some();
            let of_kind = match kind {
                Some(api::model_package_type::BOTH) => true,
                Some(api::model_package_type::VERSIONED) => versioned,
                Some(_) => !versioned,
                None => versioned == op.model_package_group_name.is_some(),
            };
            of_kind && approval.is_none_or(|status| package.approval.as_deref() == Some(status))
        };
        let page = |place: &Place, query: &Query<'_>| list::list(call, place, query, &asked, wanted);
        let (packages, next_token) = match &op.model_package_group_name {
            Some(group) => {
                let group = group::find(call, group)?;
                page(&group.place, &Query::all().by("group", &group.id()))?
            }
            None => page(call.place(), &Query::all())?,
        };
        let model_package_summary_list = packages.into_iter().map(summary).collect();
        Ok(api::ListModelPackagesOutput { model_package_summary_list, next_token })
    }
}

fn summary(package: Package) -> api::ModelPackageSummary {
    let alone = package.version.is_none();
    let package = package.described();
    api::ModelPackageSummary {
        model_package_name: alone.then_some(package.model_package_name),
        model_package_group_name: package.model_package_group_name,
        model_package_version: package.model_package_version,
        model_package_arn: package.model_package_arn,
        model_package_description: package.model_package_description,
        creation_time: package.creation_time,
        model_package_status: package.model_package_status,
        model_approval_status: package.model_approval_status,
        model_life_cycle: package.model_life_cycle,
        model_package_registration_type: package.model_package_registration_type,
    }
}
