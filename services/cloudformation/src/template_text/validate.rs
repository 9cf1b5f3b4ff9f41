//! `ValidateTemplate`.

use kernel::{Answers, Body as Bytes, Call, Needs, Result, Streaming, Streams};
use shapes_cloudformation as api;
use template::Capability;

use super::summary::unrecognized;
use crate::{CloudFormation, body, error, fetch, template_text};

impl Answers<api::ValidateTemplate> for CloudFormation {
    fn prepare(op: &api::ValidateTemplate) -> Result<()> {
        op.template_body.as_deref().map(body::parsed);
        Ok(())
    }

    fn needs(_: &Call, _: &api::ValidateTemplate) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ValidateTemplate) -> Result<api::ValidateTemplateOutput> {
        template_text::not_by_url(op.template_url.as_ref())?;
        validate(call, op.template_body.as_deref())
    }
}

impl Streams<api::ValidateTemplate> for CloudFormation {
    fn needs(call: &Call, op: &api::ValidateTemplate) -> Result<Needs> {
        <Self as Answers<api::ValidateTemplate>>::needs(call, op)
    }

    async fn stream(
        _: Bytes,
        with: Streaming<api::ValidateTemplate>,
    ) -> Result<(api::ValidateTemplateOutput, Bytes)> {
        let text = fetch::before(&with, |op| (&op.template_body, &op.template_url)).await?;
        let output = with.look(move |call, _| validate(call, text.as_deref())).await?;
        Ok((output, Bytes::empty()))
    }
}

fn validate(call: &Call, text: Option<&str>) -> Result<api::ValidateTemplateOutput> {
    let template = template_text::given(text)?;
    let summary = template.summary();
    let unknown = unrecognized(call, &template);
    // What a transform makes of other types is not known before it has.
    if !unknown.is_empty() && summary.declared_transforms.is_empty() {
        return Err(error::unrecognized_types(&unknown));
    }
    let parameters = summary.parameters.iter().map(|(key, parameter)| api::TemplateParameter {
        parameter_key: Some((*key).to_owned()),
        default_value: parameter.default.clone(),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
    });
    Ok(api::ValidateTemplateOutput {
        parameters: Some(parameters.collect()),
        description: summary.description.map(str::to_owned),
        capabilities: some(summary.capabilities.iter().map(|c: &Capability| c.as_str())),
        capabilities_reason: summary.capabilities_reason,
        declared_transforms: some(summary.declared_transforms.iter().copied()),
    })
}

fn some<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
    let texts: Vec<String> = texts.map(str::to_owned).collect();
    (!texts.is_empty()).then_some(texts)
}
