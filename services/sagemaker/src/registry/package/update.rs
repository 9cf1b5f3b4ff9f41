//! `UpdateModelPackage`: approval, life cycle and metadata.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;

use super::{Named, Package, create, event};
use crate::{SageMaker, error};

impl Answers<api::UpdateModelPackage> for SageMaker {
    fn needs(call: &Call, op: &api::UpdateModelPackage) -> Result<Needs> {
        let needs = Named::parse(call, &op.model_package_arn)?.needs(call, "")?;
        let mut needs =
            create::conditions(needs, op.model_approval_status.as_deref(), op.model_life_cycle.as_ref());
        for (key, value) in op.customer_metadata_properties.iter().flatten() {
            needs = needs.when(format!("sagemaker:CustomerMetadataProperties/{key}"), value);
        }
        if let Some(gone) = &op.customer_metadata_properties_to_remove {
            needs = needs.when_any("sagemaker:CustomerMetadataPropertiesToRemove", gone.iter().cloned());
        }
        Ok(needs)
    }

    fn run(call: &mut Call, op: api::UpdateModelPackage) -> Result<api::UpdateModelPackageOutput> {
        let mut package = Named::parse(call, &op.model_package_arn)?.find(call)?;
        let model_package_arn = package.arn();
        if op.client_token.is_some() && op.client_token == package.update_token {
            return Ok(api::UpdateModelPackageOutput { model_package_arn });
        }
        let fields = change(&mut package, op)?;
        package.modified = Some(call.now());
        package.modified_by = Some(call.caller().arn());
        call.put_in(&package.place, &package)?;
        event::publish(call, package, Some(fields))?;
        Ok(api::UpdateModelPackageOutput { model_package_arn })
    }
}

/// Makes a request's changes, and says of which fields it has some, as the event names them.
fn change(package: &mut Package, op: api::UpdateModelPackage) -> Result<Vec<&'static str>> {
    let mut fields = Vec::new();
    if let Some(status) = op.model_approval_status {
        if package.version.is_none() {
            return Err(error::validation(format!(
                "{} is not a version of a model package: it has no approval",
                package.arn()
            )));
        }
        package.approval = Some(status);
        fields.push("ModelApprovalStatus");
    }
    if let Some(description) = op.approval_description {
        package.approval_description = Some(description);
        fields.push("ApprovalDescription");
    }
    let spec = &mut package.spec.0;
    if let Some(kind) = op.model_package_registration_type {
        spec.model_package_registration_type = Some(kind);
        fields.push("ModelPackageRegistrationType");
    }
    if let Some(cycle) = op.model_life_cycle {
        spec.model_life_cycle = Some(cycle);
        fields.push("ModelLifeCycle");
    }
    if let Some(uri) = op.source_uri {
        spec.source_uri = Some(uri);
        fields.push("sourceUri");
    }
    let gone = op.customer_metadata_properties_to_remove.unwrap_or_default();
    if op.customer_metadata_properties.is_some() || !gone.is_empty() {
        let mut properties = spec.customer_metadata_properties.take().unwrap_or_default();
        properties.retain(|key, _| !gone.contains(key));
        properties.extend(op.customer_metadata_properties.unwrap_or_default());
        spec.customer_metadata_properties = Some(properties).filter(|left| !left.is_empty());
        fields.push("CustomerMetadataProperties");
    }
    if let Some(inference) = op.inference_specification {
        spec.inference_specification = Some(inference);
        fields.push("InferenceSpecification");
    }
    if let Some(more) = op.additional_inference_specifications_to_add {
        spec.additional_inference_specifications.get_or_insert_default().extend(more);
        fields.push("AdditionalInferenceSpecifications");
    }
    if let Some(card) = op.model_card {
        spec.model_card = Some(card);
        fields.push("ModelCard");
    }
    package.update_token = op.client_token;
    Ok(fields)
}
