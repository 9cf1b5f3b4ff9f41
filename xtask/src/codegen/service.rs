//! `service.rs`: the facts of the service and of its operations.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::names::screaming;
use super::plan::Plan;
use super::{imports, quoted};
use crate::model::{Metadata, Model};

/// The text of `service.rs`.
pub(super) fn service(plan: &Plan<'_>) -> Result<String> {
    let mut text = String::new();
    for (name, operation) in &plan.model.operations {
        let input = plan.ends[name].shape;
        let output = operation.output.as_ref();
        let wrapper = output.and_then(|reference| reference.result_wrapper.as_deref()).unwrap_or_default();
        let constant = screaming(name);
        writeln!(text, "\npub(crate) static {constant}: OperationFacts = OperationFacts {{")?;
        writeln!(
            text,
            "    service: {}, name: {}, method: {}, uri: {}, status: {},",
            quoted(plan.id),
            quoted(name),
            quoted(&operation.http.method),
            quoted(&operation.http.request_uri),
            operation.http.response_code.unwrap_or(200)
        )?;
        writeln!(
            text,
            "    writes: {}, anonymous: {}, result_wrapper: {}, streams_in: {}, streams_out: {},",
            plan.selected.writes(name),
            operation.authtype.as_deref() == Some("none"),
            quoted(wrapper),
            plan.streams(input)?,
            plan.streams(output.map(|reference| reference.shape.as_str()))?
        )?;
        writeln!(text, "    input: &schemas::{constant}, output: &schemas::{constant}_OUTPUT,")?;
        writeln!(text, "    new_input: empty::<api::{name}>, new_output: empty::<api::{name}Output>,\n}};")?;
    }
    write_service(&mut text, plan)?;
    let head =
        imports("schema", &["Protocol", "ServiceError", "ServiceFacts", "empty"], "OperationFacts", &text);
    Ok(format!(
        "//! The service and its operations.\n\n{head}\nuse crate::{{operations as api, schemas}};\n{text}"
    ))
}

fn write_service(text: &mut String, plan: &Plan<'_>) -> Result<()> {
    let metadata = &plan.model.metadata;
    let optional = |text: &Option<String>| quoted(text.as_deref().unwrap_or_default());
    writeln!(
        text,
        "\n/// What is known of the service.\npub static SERVICE: ServiceFacts = ServiceFacts {{"
    )?;
    writeln!(text, "    id: {},", quoted(plan.id))?;
    let signing_name = metadata.signing_name.as_ref().unwrap_or(&metadata.endpoint_prefix);
    writeln!(text, "    signing_name: {},", quoted(signing_name))?;
    writeln!(text, "    endpoint_prefix: {},", quoted(&metadata.endpoint_prefix))?;
    writeln!(text, "    api_version: {},", quoted(&metadata.api_version))?;
    writeln!(text, "    protocols: &[{}],", protocols(metadata)?.join(", "))?;
    writeln!(text, "    target_prefix: {},", optional(&metadata.target_prefix))?;
    writeln!(text, "    xml_namespace: {},", optional(&metadata.xml_namespace))?;
    list(text, "operations", plan.model.operations.keys().map(|name| format!("&{}", screaming(name))))?;
    list(text, "others", plan.model.others.iter().map(|name| quoted(name)))?;
    list(text, "errors", errors(plan.model))?;
    writeln!(text, "}};")?;
    Ok(())
}

fn list(text: &mut String, name: &str, rows: impl Iterator<Item = String>) -> Result<()> {
    writeln!(text, "    {name}: &[")?;
    for row in rows {
        writeln!(text, "        {row},")?;
    }
    writeln!(text, "    ],")?;
    Ok(())
}

/// The protocols. Our own client does not speak CBOR, so where JSON stands beside it, JSON comes first.
fn protocols(metadata: &Metadata) -> Result<Vec<&'static str>> {
    let mut protocols = Vec::new();
    for name in &metadata.protocols {
        protocols.push(match (name.as_str(), metadata.json_version.as_deref()) {
            ("json", Some("1.0")) => "Protocol::Json10",
            ("json", Some("1.1")) => "Protocol::Json11",
            ("query", _) => "Protocol::Query",
            ("rest-json", _) => "Protocol::RestJson",
            ("rest-xml", _) => "Protocol::RestXml",
            ("smithy-rpc-v2-cbor", _) => "Protocol::Cbor",
            _ => bail!("unknown protocol `{name}`"),
        });
    }
    protocols.sort_by_key(|protocol| *protocol == "Protocol::Cbor");
    Ok(protocols)
}

/// The errors. Where the model says no status, it is 400, or 500 if the service is at fault.
fn errors(model: &Model) -> impl Iterator<Item = String> {
    model.shapes.iter().filter(|(_, shape)| shape.exception).map(|(name, shape)| {
        let facts = shape.error.clone().unwrap_or_default();
        let status = facts.http_status_code.unwrap_or(if shape.fault { 500 } else { 400 });
        let code = facts.code.unwrap_or_else(|| name.clone());
        format!("ServiceError {{ shape: {}, code: {}, status: {status} }}", quoted(name), quoted(&code))
    })
}
