//! `CreateModelPackage`.

use kernel::{Answers, Call, Needs, Place, Query, Record, Result, Stored};
use shapes_sagemaker as api;

use super::{Named, Package, event, id};
use crate::registry::group::{self, Group};
use crate::tags::{self, Tags};
use crate::{SageMaker, error, named};

impl Answers<api::CreateModelPackage> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags"];

    fn needs(call: &Call, op: &api::CreateModelPackage) -> Result<Needs> {
        let named = match (&op.model_package_group_name, &op.model_package_name) {
            (Some(group), _) => {
                let (place, id) = named::parse(call, "model-package-group", group)?;
                let next = call.get_in::<Group>(&place, &id)?.map_or(1, |group| group.latest + 1);
                Named::of_group(place, &id, &next.to_string())
            }
            (None, Some(name)) => Named::parse(call, name)?,
            (None, None) => return Err(error::validation("Missing ARN.")),
        };
        let create = named.needs(call, "")?.tagging(tags::pairs(op.tags.as_ref()));
        let create = conditions(create, op.model_approval_status.as_deref(), op.model_life_cycle.as_ref());
        Ok(create.and(tags::needs(&named.arn(), op.tags.as_ref())))
    }

    fn run(call: &mut Call, op: api::CreateModelPackage) -> Result<api::CreateModelPackageOutput> {
        check(&op)?;
        if let Some(token) = op.client_token.as_deref() {
            let earlier = call.page::<Package>(&Query::all().by("token", token).limit(1), |_| Ok(true))?;
            if let Some(package) = earlier.items.first() {
                return Ok(api::CreateModelPackageOutput { model_package_arn: package.arn() });
            }
        }
        let package = match op.model_package_group_name.clone() {
            Some(group) => version(call, &group, op)?,
            None => alone(call, op)?,
        };
        let model_package_arn = package.arn();
        call.put_in(&package.place, &package)?;
        event::publish(call, package, None)?;
        Ok(api::CreateModelPackageOutput { model_package_arn })
    }
}

/// The condition keys of what a request sets.
pub(super) fn conditions(
    mut needs: Needs,
    approval: Option<&str>,
    life_cycle: Option<&api::ModelLifeCycle>,
) -> Needs {
    if let Some(status) = approval {
        needs = needs.when("sagemaker:ModelApprovalStatus", status);
    }
    if let Some(cycle) = life_cycle {
        needs = needs
            .when("sagemaker:ModelLifeCycle:Stage", &cycle.stage)
            .when("sagemaker:ModelLifeCycle:StageStatus", &cycle.stage_status);
    }
    needs
}

fn check(op: &api::CreateModelPackage) -> Result<()> {
    if op.model_package_group_name.is_some() && op.model_package_name.is_some() {
        return Err(error::validation(
            "Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use.",
        ));
    }
    error::refuse(&[
        ("ValidationSpecification", op.validation_specification.is_some()),
        ("SourceAlgorithmSpecification", op.source_algorithm_specification.is_some()),
        ("CertifyForMarketplace", op.certify_for_marketplace == Some(true)),
        ("SecurityConfig", op.security_config.is_some()),
        ("ManagedStorageType", op.managed_storage_type.is_some()),
    ])?;
    let images = op.inference_specification.iter().flat_map(|inference| &inference.containers);
    if images.into_iter().any(|container| container.image.is_none() && container.base_model.is_none()) {
        return Err(error::validation("every container of InferenceSpecification must name its Image"));
    }
    Ok(())
}

/// The next version of a group. It shares its group's tags.
fn version(call: &mut Call, group: &str, op: api::CreateModelPackage) -> Result<Package> {
    if op.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(error::validation(
            "Tags are not for a version of a model package, which has those of its group: tag the group",
        ));
    }
    let mut group: Group = group::find(call, group)?;
    group.latest += 1;
    call.put_in(&group.place, &group)?;
    let approval = op.model_approval_status.clone();
    let pending = || api::model_approval_status::PENDING_MANUAL_APPROVAL.to_owned();
    let mut package = package(call, group.place.clone(), group.name.clone(), op);
    package.group = Some(group.id().into_owned());
    package.version = Some(group.latest);
    package.id = id(&format!("{}/{}", group.id(), group.latest));
    package.approval = Some(approval.unwrap_or_else(pending));
    Ok(package)
}

/// A package without a group, which has no approval.
fn alone(call: &mut Call, mut op: api::CreateModelPackage) -> Result<Package> {
    let name = op.model_package_name.clone().ok_or_else(|| error::validation("Missing ARN."))?;
    if op.model_approval_status.is_some() {
        return Err(error::validation(
            "ModelApprovalStatus is for versions of model packages: give a ModelPackageGroupName",
        ));
    }
    let tags = op.tags.take().unwrap_or_default();
    let mut package = package(call, call.place().clone(), name, op);
    if call.get::<Package>(&package.id)?.is_some() {
        return Err(error::validation(format!("ModelPackage already exists: {}", package.arn())));
    }
    tags::add(&mut package.tags, tags)?;
    Ok(package)
}

fn package(call: &Call, place: Place, name: String, mut op: api::CreateModelPackage) -> Package {
    let token = op.client_token.take();
    op.certify_for_marketplace = Some(false);
    Package {
        id: name.to_lowercase(),
        name,
        place,
        group: None,
        version: None,
        spec: Stored(op),
        approval: None,
        approval_description: None,
        created: call.now(),
        created_by: call.caller().arn(),
        modified: None,
        modified_by: None,
        token,
        update_token: None,
        tags: Tags::new(),
    }
}
