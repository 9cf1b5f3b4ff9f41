//! `UpdateProject`.

use std::collections::BTreeMap;

use kernel::{Answers, As, Call, Ids as _, Needs, Result};
use shapes_sagemaker as api;
use shapes_sagemaker::project_status as status;
use shapes_servicecatalog as catalog;

use super::change::{Change, What};
use super::{ID, NAME, Project, find, needs, refused};
use crate::{SageMaker, error};

/// The states in which a project is updated.
const READY: [&str; 3] = [status::CREATE_COMPLETED, status::UPDATE_COMPLETED, status::UPDATE_FAILED];

impl Answers<api::UpdateProject> for SageMaker {
    fn needs(call: &Call, op: &api::UpdateProject) -> Result<Needs> {
        needs(call, &op.project_name)
    }

    fn run(call: &mut Call, op: api::UpdateProject) -> Result<api::UpdateProjectOutput> {
        let given = |list: Option<usize>| list.is_some_and(|len| len > 0);
        error::refuse(&[
            ("Tags", given(op.tags.as_ref().map(Vec::len))),
            ("TemplateProvidersToUpdate", given(op.template_providers_to_update.as_ref().map(Vec::len))),
        ])?;
        let mut project = find(call, &op.project_name)?;
        project.must_be(&READY, "update")?;
        project.description = op.project_description.or(project.description);
        let arn = project.arn();
        match op.service_catalog_provisioning_update_details {
            Some(asked) => {
                let details = update(call, &project, asked)?;
                project.touch(call, status::UPDATE_IN_PROGRESS);
                let change = Change::new(&project.name, What::update(details));
                call.start_following(&arn, change, &project.provisioned_arn())?;
            }
            None => project.touch(call, status::UPDATE_COMPLETED),
        }
        call.put(&project)?;
        Ok(api::UpdateProjectOutput { project_arn: arn })
    }
}

/// Begins to update the product; gives the details that the project has when that succeeds.
fn update(
    call: &mut Call,
    project: &Project,
    asked: api::ServiceCatalogProvisioningUpdateDetails,
) -> Result<api::ServiceCatalogProvisioningDetails> {
    let mut details = project.details.0.clone();
    details.provisioning_artifact_id = asked.provisioning_artifact_id.or(details.provisioning_artifact_id);
    let declared = declared(call, &details)?;
    let pairs = |list: Option<Vec<api::ProvisioningParameter>>| {
        let pair = |one: api::ProvisioningParameter| (one.key.unwrap_or_default(), one.value);
        list.unwrap_or_default().into_iter().map(pair)
    };
    let mut parameters: BTreeMap<String, Option<String>> =
        pairs(details.provisioning_parameters.take()).collect();
    // What the version no longer asks for is not given to it.
    parameters.retain(|key, _| declared.contains(key));
    let mut order: Vec<catalog::UpdateProvisioningParameter> = Vec::new();
    let mut give = |key: &str, value: Option<String>| {
        let use_previous_value = value.is_none().then_some(true);
        let key = Some(key.to_owned());
        order.push(catalog::UpdateProvisioningParameter { key, value, use_previous_value });
    };
    let new: BTreeMap<String, Option<String>> = pairs(asked.provisioning_parameters).collect();
    if new.contains_key(NAME) || new.contains_key(ID) {
        return Err(error::validation(format!("{NAME} and {ID} are given by SageMaker: leave them out")));
    }
    for key in parameters.keys().map(String::as_str).chain([NAME, ID]) {
        if !new.contains_key(key) {
            give(key, None);
        }
    }
    for (key, value) in &new {
        give(key, Some(value.clone().unwrap_or_default()));
    }
    parameters.extend(new);
    let wire =
        parameters.into_iter().map(|(key, value)| api::ProvisioningParameter { key: Some(key), value });
    details.provisioning_parameters = Some(wire.collect());
    let op = catalog::UpdateProvisionedProduct {
        provisioned_product_id: Some(project.provisioned.clone()),
        product_id: Some(details.product_id.clone()),
        provisioning_artifact_id: details.provisioning_artifact_id.clone(),
        path_id: details.path_id.clone(),
        provisioning_parameters: Some(order),
        update_token: call.ids().uuid(),
        ..catalog::UpdateProvisionedProduct::default()
    };
    call.invoke(As::caller(), op).map_err(refused)?;
    Ok(details)
}

/// The parameters that a version declares.
fn declared(call: &Call, details: &api::ServiceCatalogProvisioningDetails) -> Result<Vec<String>> {
    let op = catalog::DescribeProvisioningParameters {
        product_id: Some(details.product_id.clone()),
        provisioning_artifact_id: details.provisioning_artifact_id.clone(),
        path_id: details.path_id.clone(),
        ..catalog::DescribeProvisioningParameters::default()
    };
    let told = call.ask(As::caller(), op).map_err(refused)?.provisioning_artifact_parameters;
    Ok(told.unwrap_or_default().into_iter().filter_map(|one| one.parameter_key).collect())
}
