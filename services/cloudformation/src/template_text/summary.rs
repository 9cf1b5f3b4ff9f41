//! `GetTemplateSummary`.

use kernel::{Answers, Body as Bytes, Call, Needs, Result, Streaming, Streams};
use shapes_cloudformation as api;
use template::{Parameter, Template};

use crate::{CloudFormation, body, error, fetch, stack, template_text};

impl Answers<api::GetTemplateSummary> for CloudFormation {
    fn prepare(op: &api::GetTemplateSummary) -> Result<()> {
        op.template_body.as_deref().map(body::parsed);
        Ok(())
    }

    fn needs(call: &Call, op: &api::GetTemplateSummary) -> Result<Needs> {
        op.stack_name.as_deref().map_or_else(|| Ok(Needs::on("*")), |name| stack::needs(call, name))
    }

    fn run(call: &Call, op: api::GetTemplateSummary) -> Result<api::GetTemplateSummaryOutput> {
        template_text::not_by_url(op.template_url.as_ref())?;
        let text = op.template_body.clone();
        answer(call, &op, text)
    }
}

impl Streams<api::GetTemplateSummary> for CloudFormation {
    fn needs(call: &Call, op: &api::GetTemplateSummary) -> Result<Needs> {
        <Self as Answers<api::GetTemplateSummary>>::needs(call, op)
    }

    async fn stream(
        _: Bytes,
        with: Streaming<api::GetTemplateSummary>,
    ) -> Result<(api::GetTemplateSummaryOutput, Bytes)> {
        let text = fetch::before(&with, |op| (&op.template_body, &op.template_url)).await?;
        let output = with.look(move |call, op| answer(call, op, text)).await?;
        Ok((output, Bytes::empty()))
    }
}

fn answer(
    call: &Call,
    op: &api::GetTemplateSummary,
    text: Option<String>,
) -> Result<api::GetTemplateSummaryOutput> {
    if op.stack_set_name.is_some() {
        return Err(error::unsupported("stack sets"));
    }
    let text = match (&op.stack_name, text) {
        (Some(name), None) => {
            let stack = stack::get(call, name)?.ok_or_else(|| error::no_stack_with_id(name))?;
            Some(body::text(call, &stack.wanted().body)?)
        }
        (_, text) => text,
    };
    let template = template_text::given(text.as_deref())?;
    let unknown = unrecognized(call, &template);
    let lenient = op
        .template_summary_config
        .as_ref()
        .and_then(|config| config.treat_unrecognized_resource_types_as_warnings)
        .unwrap_or_default();
    if !unknown.is_empty() && !lenient {
        return Err(error::unrecognized_types(&unknown));
    }
    let warned = !unknown.is_empty();
    let warnings = warned.then_some(api::Warnings { unrecognized_resource_types: Some(unknown) });
    Ok(api::GetTemplateSummaryOutput { warnings, ..summary(&template) })
}

/// The types of resources that are none.
pub(super) fn unrecognized(call: &Call, template: &Template) -> Vec<String> {
    let types = template.summary().resource_types.into_iter();
    types.filter(|name| crate::custom::entry(call, name).is_none()).map(str::to_owned).collect()
}

fn summary(template: &Template) -> api::GetTemplateSummaryOutput {
    let summary = template.summary();
    let texts = |texts: Vec<&str>| -> Option<Vec<String>> {
        (!texts.is_empty()).then(|| texts.into_iter().map(str::to_owned).collect())
    };
    api::GetTemplateSummaryOutput {
        parameters: Some(summary.parameters.iter().map(|(key, of)| declaration(key, of)).collect()),
        description: summary.description.map(str::to_owned),
        capabilities: texts(summary.capabilities.iter().map(|capability| capability.as_str()).collect()),
        capabilities_reason: summary.capabilities_reason,
        resource_types: texts(summary.resource_types),
        version: version(template),
        metadata: template.metadata.as_ref().map(|metadata| metadata.to_json().to_string()),
        declared_transforms: texts(summary.declared_transforms),
        ..api::GetTemplateSummaryOutput::default()
    }
}

fn version(template: &Template) -> Option<String> {
    let version = template.root.get("AWSTemplateFormatVersion")?.to_json();
    Some(version.as_str().map_or_else(|| version.to_string(), str::to_owned))
}

fn declaration(key: &str, parameter: &Parameter) -> api::ParameterDeclaration {
    let allowed = &parameter.allowed_values;
    api::ParameterDeclaration {
        parameter_key: Some(key.to_owned()),
        default_value: parameter.default.clone(),
        parameter_type: Some(parameter.parameter_type.declared.clone()),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
        parameter_constraints: Some(api::ParameterConstraints {
            allowed_values: (!allowed.is_empty()).then(|| allowed.clone()),
        }),
    }
}
