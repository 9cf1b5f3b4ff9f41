//! `schemas.rs` and `collections.rs`: structures, lists and maps as static facts.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail, ensure};

use super::limits::{length, range};
use super::names::screaming;
use super::plan::Plan;
use super::{imports, quoted};
use crate::model::{Kind, Reference, Shape};

/// The facts that the generated files may name.
const FACTS: [&str; 9] =
    ["Length", "List", "Map", "Member", "Place", "Range", "Schema", "Text", "TimeFormat"];

/// The text of `schemas.rs`.
pub(super) fn schemas(plan: &Plan<'_>) -> Result<String> {
    let mut text = String::new();
    let ends = plan.ends.iter().map(|(rust, end)| (rust.as_str(), end.shape));
    let parts = plan.parts.iter().map(|(name, rust)| (rust.as_str(), Some(*name)));
    for (rust, shape) in ends.chain(parts) {
        let name = shape.unwrap_or(rust);
        write!(
            text,
            "\npub(crate) static {}: Schema = Schema {{ name: {name:?}, members: &[",
            screaming(rust)
        )?;
        for (member, reference) in plan.members(shape)? {
            write!(text, "\n    {},", member_facts(plan, name, member, reference)?)?;
        }
        text.push_str(if text.ends_with('[') { "] };\n" } else { "\n] };\n" });
    }
    file("The facts of inputs, outputs and structures.", "collections, texts", &text)
}

/// The text of `collections.rs`.
pub(super) fn collections(plan: &Plan<'_>) -> Result<String> {
    let mut text = String::new();
    for (name, constant) in &plan.statics {
        let shape = plan.model.shape(name)?;
        let limits = || length(shape);
        for flattened in flattenings(plan, name)? {
            let suffix = suffix(flattened, shape.flattened);
            match shape.kind {
                Kind::List => {
                    let item = shape.member.as_ref().context("a list of nothing")?;
                    let wire = item.location_name.as_deref().unwrap_or("member");
                    write!(
                        text,
                        "\npub(crate) static {constant}{suffix}: List = List {{ item: {}, ",
                        of(plan, item, None)?
                    )?;
                    writeln!(
                        text,
                        "wire: {}, flattened: {flattened}, length: {} }};",
                        quoted(wire),
                        limits()?
                    )?;
                }
                Kind::Map => {
                    let (Some(key), Some(value)) = (&shape.key, &shape.value) else {
                        bail!("`{name}` is a map of nothing")
                    };
                    let key_wire = key.location_name.as_deref().unwrap_or("key");
                    let value_wire = value.location_name.as_deref().unwrap_or("value");
                    write!(
                        text,
                        "\npub(crate) static {constant}{suffix}: Map = Map {{ key: {}, ",
                        text_facts(plan, &key.shape)?
                    )?;
                    write!(text, "value: {}, key_wire: {}, ", of(plan, value, None)?, quoted(key_wire))?;
                    writeln!(
                        text,
                        "value_wire: {}, flattened: {flattened}, length: {} }};",
                        quoted(value_wire),
                        limits()?
                    )?;
                }
                _ => {}
            }
        }
    }
    file("The facts of lists and maps.", "schemas, texts", &text)
}

fn file(about: &str, modules: &str, text: &str) -> Result<String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let own: Vec<&str> = modules.split(", ").filter(|module| text.contains(&format!("{module}::"))).collect();
    let mut head = format!("//! {about}\n\n");
    head.push_str(&imports("schema", &FACTS, "Type", text));
    if !own.is_empty() {
        writeln!(head, "\nuse crate::{{{}}};", own.join(", "))?;
    }
    Ok(format!("{head}{text}"))
}

/// The ways in which a list or map is used: by its own word, and by that of members that say otherwise.
fn flattenings(plan: &Plan<'_>, name: &str) -> Result<Vec<bool>> {
    let shape = plan.model.shape(name)?;
    if shape.flattened {
        return Ok(vec![true]);
    }
    let all = || plan.model.shapes.values();
    let mut uses = all().flat_map(|shape| shape.members.values()).filter(|member| member.shape == name);
    let held =
        |shape: &Shape| [&shape.member, &shape.value].into_iter().flatten().any(|held| held.shape == name);
    let mut ways: Vec<bool> =
        uses.clone().any(|member| member.flattened).then_some(true).into_iter().collect();
    if ways.is_empty() || uses.any(|member| !member.flattened) || all().any(held) {
        ways.insert(0, false);
    }
    Ok(ways)
}

fn suffix(flattened: bool, usually: bool) -> &'static str {
    if flattened == usually { "" } else { "_FLATTENED" }
}

fn member_facts(plan: &Plan<'_>, owner: &str, name: &str, member: &Reference) -> Result<String> {
    let shape = plan.model.shape(&member.shape)?;
    let structure = plan.model.shapes.get(owner);
    ensure!(!member.jsonvalue, "`{owner}.{name}` is JSON in a header, which no codec here speaks");
    let place = match member.location.as_deref() {
        None if structure.is_some_and(|s| s.payload.as_deref() == Some(name)) => "Payload",
        None => "Body",
        Some("header" | "headers") => "Header",
        Some("querystring") => "Query",
        Some("uri") => "Label",
        Some("statusCode") => "Status",
        Some(other) => bail!("`{owner}.{name}` is in a place of which nothing is known: `{other}`"),
    };
    let mut facts = format!("Member::new({}, {})", quoted(name), of(plan, member, Some(place))?);
    let wire = member.location_name.as_ref().or(shape.location_name.as_ref());
    if let Some(wire) = wire.filter(|wire| *wire != name) {
        write!(facts, ".wire({})", quoted(wire))?;
    }
    if let Some(form) = &member.query_name {
        write!(facts, ".form({})", quoted(form))?;
    }
    if place != "Body" {
        write!(facts, ".at(Place::{place})")?;
    }
    if structure.is_some_and(|s| s.required.iter().any(|required| required == name)) {
        facts.push_str(".required()");
    }
    if member.idempotency_token {
        facts.push_str(".idempotency_token()");
    }
    if member.xml_attribute {
        facts.push_str(".xml_attribute()");
    }
    Ok(facts)
}

/// The type of a member in that place, or of an item.
fn of(plan: &Plan<'_>, reference: &Reference, place: Option<&str>) -> Result<String> {
    let name = reference.shape.as_str();
    let shape = plan.model.shape(name)?;
    let collection = |kind: &str| {
        let module = if place.is_none() { "" } else { "collections::" };
        let suffix = suffix(reference.flattened || shape.flattened, shape.flattened);
        format!("Type::{kind}(&{module}{}{suffix})", plan.statics[name])
    };
    Ok(match shape.kind {
        Kind::Blob => format!("Type::Blob({})", length(shape)?),
        Kind::Boolean => "Type::Boolean".to_owned(),
        Kind::Double => "Type::Double".to_owned(),
        Kind::Float => "Type::Float".to_owned(),
        Kind::Integer => format!("Type::Integer({})", range(shape)?),
        Kind::Long => format!("Type::Long({})", range(shape)?),
        Kind::String => format!("Type::Text({})", text_facts(plan, name)?),
        Kind::Timestamp => {
            let format = reference.timestamp_format.as_ref().or(shape.timestamp_format.as_ref());
            format!("Type::Timestamp({})", time_format(format.map(String::as_str), place)?)
        }
        Kind::Structure if shape.document => "Type::Document".to_owned(),
        Kind::Structure => {
            let module = if place.is_none() { "schemas::" } else { "" };
            format!("Type::Structure(&{module}{})", screaming(&plan.parts[name]))
        }
        Kind::List => collection("List"),
        Kind::Map => collection("Map"),
    })
}

/// Text of which the model says nothing shares one static.
fn text_facts(plan: &Plan<'_>, name: &str) -> Result<String> {
    let free = super::texts::is_free(plan.model.shape(name)?);
    Ok(if free { "Text::FREE".to_owned() } else { format!("&texts::{}", plan.statics[name]) })
}

/// The format of a time: what the model says, else that of the place, else that of the protocol.
fn time_format(format: Option<&str>, place: Option<&str>) -> Result<&'static str> {
    Ok(match (format, place) {
        (Some("iso8601"), _) | (None, Some("Query" | "Label")) => "Some(TimeFormat::Iso8601)",
        (Some("rfc822"), _) | (None, Some("Header")) => "Some(TimeFormat::Http)",
        (Some("unixTimestamp"), _) => "Some(TimeFormat::Epoch)",
        (None, _) => "None",
        (Some(other), _) => bail!("unknown timestamp format `{other}`"),
    })
}
