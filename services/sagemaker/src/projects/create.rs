//! `CreateProject`.

use kernel::{Answers, As, Call, Ids as _, LOWER, Needs, Record as _, Result, Stored};
use shapes_sagemaker as api;
use shapes_sagemaker::project_status as status;
use shapes_servicecatalog as catalog;

use super::change::{Change, What};
use super::{ID, NAME, Project, arn, provisioned_name, refused};
use crate::tags::{self, Tags};
use crate::{SageMaker, error};

impl Answers<api::CreateProject> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags"];

    fn needs(call: &Call, op: &api::CreateProject) -> Result<Needs> {
        let arn = arn(call.place(), &op.project_name);
        let create = Needs::on(arn.clone()).tagging(tags::pairs(op.tags.as_ref()));
        Ok(create.and(tags::needs(&arn, op.tags.as_ref())))
    }

    /// The product is provisioned as whoever asks; what becomes of it is the job's to tell.
    fn run(call: &mut Call, op: api::CreateProject) -> Result<api::CreateProjectOutput> {
        error::refuse(&[("TemplateProviders", op.template_providers.is_some_and(|all| !all.is_empty()))])?;
        let details = op.service_catalog_provisioning_details.ok_or_else(|| {
            error::validation(
                "ServiceCatalogProvisioningDetails is required: a project is made from a product of the catalog",
            )
        })?;
        let mut project = Project {
            id: format!("p-{}", call.ids().text(LOWER, 12)),
            name: op.project_name,
            place: call.place().clone(),
            description: op.project_description,
            status: status::PENDING.to_owned(),
            details: Stored(details),
            provisioned: String::new(),
            message: None,
            created: call.now(),
            created_by: call.caller().arn(),
            modified: None,
            modified_by: None,
            tags: Tags::new(),
        };
        if call.get::<Project>(&project.id())?.is_some_and(|old| old.status != status::DELETE_COMPLETED) {
            let text = format!("Cannot create already existing project \"{}\".", project.arn());
            return Err(error::validation(text));
        }
        tags::add(&mut project.tags, op.tags.unwrap_or_default())?;
        project.provisioned = provision(call, &project)?;
        call.put(&project)?;
        let provisioned = project.provisioned_arn();
        call.start_following(&project.arn(), Change::new(&project.name, What::Create), &provisioned)?;
        Ok(api::CreateProjectOutput { project_arn: project.arn(), project_id: project.id })
    }
}

/// Launches the product; gives the id of what was provisioned.
fn provision(call: &mut Call, project: &Project) -> Result<String> {
    let api::ServiceCatalogProvisioningDetails {
        product_id,
        provisioning_artifact_id,
        path_id,
        provisioning_parameters,
    } = project.details.0.clone();
    let artifact = provisioning_artifact_id.ok_or_else(|| {
        error::validation("ProvisioningArtifactId is required: this runtime chooses no version of a product")
    })?;
    let mut parameters = Vec::new();
    for one in provisioning_parameters.unwrap_or_default() {
        if let Some(NAME | ID) = one.key.as_deref() {
            let text = format!("{NAME} and {ID} are given by SageMaker: leave them out");
            return Err(error::validation(text));
        }
        parameters.push(catalog::ProvisioningParameter { key: one.key, value: one.value });
    }
    for (key, value) in [(NAME, &project.name), (ID, &project.id)] {
        let (key, value) = (Some(key.to_owned()), Some(value.clone()));
        parameters.push(catalog::ProvisioningParameter { key, value });
    }
    let own = [("sagemaker:project-name", &project.name), ("sagemaker:project-id", &project.id)];
    let own = own.map(|(key, value)| (key.to_owned(), value.clone()));
    let all: Tags = project.tags.clone().into_iter().chain(own).collect();
    let op = catalog::ProvisionProduct {
        product_id: Some(product_id),
        provisioning_artifact_id: Some(artifact),
        path_id,
        provisioned_product_name: provisioned_name(&project.name, &project.id),
        provisioning_parameters: Some(parameters),
        tags: Some(all.into_iter().map(|(key, value)| catalog::Tag { key, value }).collect()),
        provision_token: project.id.clone(),
        ..catalog::ProvisionProduct::default()
    };
    let record = call.invoke(As::caller(), op).map_err(refused)?.record_detail.unwrap_or_default();
    Ok(record.provisioned_product_id.unwrap_or_default())
}
