//! `DescribeProvisioningParameters`: what a version asks of whoever launches it.

use kernel::{Answers, Call, Needs, Result};
use template::Parameter;

use super::{find, text};
use crate::constraint::{self, Constraint};
use crate::{ServiceCatalog, api, error, path, product};

/// The parameters of a template, and its outputs.
type Declared = (Vec<api::ProvisioningArtifactParameter>, Vec<api::ProvisioningArtifactOutput>);

impl Answers<api::DescribeProvisioningParameters> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribeProvisioningParameters) -> Result<Needs> {
        product::needs_named(call, op.product_id.as_deref(), op.product_name.as_deref())
    }

    fn run(
        call: &Call,
        op: api::DescribeProvisioningParameters,
    ) -> Result<api::DescribeProvisioningParametersOutput> {
        let product = product::find(call, op.product_id.as_deref(), op.product_name.as_deref())?;
        let path = path::chosen(call, &product.id, op.path_id.as_deref(), op.path_name.as_deref())?;
        let (id, name) = (op.provisioning_artifact_id.as_deref(), op.provisioning_artifact_name.as_deref());
        let artifact = find(call, &product.id, id, name)?;
        let (parameters, outputs) = declared(&text(call, &artifact)?)?;
        let constraint = constraint::of(call, &path.portfolio.id, &product.id)?;
        Ok(api::DescribeProvisioningParametersOutput {
            provisioning_artifact_parameters: Some(parameters),
            constraint_summaries: Some(constraint.iter().map(Constraint::summary).collect()),
            usage_instructions: Some(Vec::new()),
            tag_options: Some(Vec::new()),
            provisioning_artifact_preferences: None,
            provisioning_artifact_outputs: Some(outputs.clone()),
            provisioning_artifact_output_keys: Some(outputs),
        })
    }
}

/// What a template declares.
pub(super) fn declared(text: &str) -> Result<Declared> {
    let template = template::parse(text).map_err(|problems| {
        let first = problems.first().map_or("Template format error", |problem| problem.message.as_str());
        error::invalid(format!("Invalid templateBody. {first}"))
    })?;
    let parameters = template.parameters.iter().map(|(key, of)| parameter(key, of)).collect();
    let outputs = template.outputs.iter().map(|(key, output)| api::ProvisioningArtifactOutput {
        key: Some(key.clone()),
        description: output.description.clone(),
    });
    Ok((parameters, outputs.collect()))
}

fn parameter(key: &str, of: &Parameter) -> api::ProvisioningArtifactParameter {
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    let length = |length: Option<usize>| length.map(|length| length.to_string());
    api::ProvisioningArtifactParameter {
        parameter_key: Some(key.to_owned()),
        default_value: of.default.clone(),
        parameter_type: Some(of.parameter_type.declared.clone()),
        is_no_echo: Some(of.no_echo),
        description: of.description.clone(),
        parameter_constraints: Some(api::ParameterConstraints {
            allowed_values: (!of.allowed_values.is_empty()).then(|| of.allowed_values.clone()),
            allowed_pattern: of.allowed_pattern.as_ref().map(|pattern| pattern.as_str().to_owned()),
            constraint_description: of.constraint_description.clone(),
            max_length: length(of.max_length),
            min_length: length(of.min_length),
            max_value: number(of.max_value),
            min_value: number(of.min_value),
        }),
    }
}
