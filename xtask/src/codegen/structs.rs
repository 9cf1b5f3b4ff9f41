//! Structs: `operations.rs` with inputs and outputs, `structures.rs` with everything that they hold.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, ensure};

use super::names::{Names, screaming, snake};
use super::plan::Plan;
use crate::model::{Kind, Reference};

/// The text of `operations.rs`.
pub(super) fn operations(plan: &Plan<'_>) -> Result<String> {
    let mut text = String::new();
    for (rust, end) in &plan.ends {
        let what = if end.is_output { "output" } else { "input" };
        writeln!(text, "\n/// The {what} of `{}`.", end.operation)?;
        structure(&mut text, plan, rust, end.shape)?;
        if !end.is_output {
            let mode = if plan.selected.writes(end.operation) { "Write" } else { "Read" };
            let facts = screaming(rust);
            writeln!(text, "schema::operation!({rust} -> {rust}Output, {mode}, service::{facts});")?;
        }
    }
    let own = ["use crate::structures::*;", "use crate::{schemas, service};"];
    let own = if plan.parts.is_empty() { &own[1..] } else { &own[..] };
    Ok(headed("Inputs and outputs of the operations.", &text, own))
}

/// The text of `structures.rs`.
pub(super) fn structures(plan: &Plan<'_>) -> Result<String> {
    let mut text = String::new();
    for (name, rust) in &plan.parts {
        writeln!(text, "\n/// `{name}` of AWS's model.")?;
        structure(&mut text, plan, rust, Some(name))?;
    }
    if text.is_empty() {
        return Ok(text);
    }
    Ok(headed("What inputs and outputs hold.", &text, &["use crate::schemas;"]))
}

fn structure<'m>(text: &mut String, plan: &Plan<'m>, rust: &str, shape: Option<&'m str>) -> Result<()> {
    let required: BTreeSet<&str> = match shape {
        Some(name) => plan.model.shape(name)?.required.iter().map(String::as_str).collect(),
        None => BTreeSet::new(),
    };
    let mut names = Names::default();
    let (mut fields, mut indexes) = (String::new(), Vec::new());
    for (index, (name, member)) in plan.members(shape)?.into_iter().enumerate() {
        let field = names.give(snake(name));
        let mut of = rust_type(plan, member)?;
        let is_required = required.contains(name);
        // An input or output is a copy of its shape, which nothing holds.
        let part = shape.filter(|shape| plan.parts.get(shape).is_some_and(|part| part == rust));
        if let Some(shape) = part
            && plan.parts.contains_key(member.shape.as_str())
            && plan.holds(&member.shape, shape)?
        {
            ensure!(!is_required, "`{shape}` cannot hold itself by its required `{name}`");
            of = format!("Box<{of}>");
        }
        if !is_required {
            of = format!("Option<{of}>");
        }
        writeln!(fields, "    pub {field}: {of},")?;
        indexes.push(format!("{index} {field}"));
    }
    writeln!(text, "#[derive(Clone, Default, PartialEq)]")?;
    if fields.is_empty() {
        writeln!(text, "pub struct {rust} {{}}")?;
    } else {
        writeln!(text, "pub struct {rust} {{\n{fields}}}")?;
    }
    let indexes = if indexes.is_empty() { String::new() } else { format!(" {} ", indexes.join(", ")) };
    writeln!(text, "schema::shape!({rust} = schemas::{} {{{indexes}}});", screaming(rust))?;
    Ok(())
}

fn rust_type(plan: &Plan<'_>, reference: &Reference) -> Result<String> {
    let shape = plan.model.shape(&reference.shape)?;
    Ok(match (shape.kind, &shape.member, &shape.value) {
        (Kind::Blob, ..) => "schema::Blob".to_owned(),
        (Kind::Boolean, ..) => "bool".to_owned(),
        (Kind::Double, ..) => "f64".to_owned(),
        (Kind::Float, ..) => "f32".to_owned(),
        (Kind::Integer, ..) => "i32".to_owned(),
        (Kind::Long, ..) => "i64".to_owned(),
        (Kind::String, ..) => "String".to_owned(),
        (Kind::Timestamp, ..) => "schema::Timestamp".to_owned(),
        (Kind::Structure, ..) if shape.document => "schema::Document".to_owned(),
        (Kind::Structure, ..) => plan.parts[reference.shape.as_str()].clone(),
        (Kind::List, Some(item), _) => format!("Vec<{}>", rust_type(plan, item)?),
        (Kind::Map, _, Some(value)) => format!("BTreeMap<String, {}>", rust_type(plan, value)?),
        (kind, ..) => anyhow::bail!("`{}` is a {kind:?} of nothing", reference.shape),
    })
}

/// The text with its header and the imports that it needs.
fn headed(about: &str, text: &str, own: &[&str]) -> String {
    let mut head = format!("//! {about}\n");
    if text.contains("BTreeMap<") {
        head.push_str("\nuse std::collections::BTreeMap;\n");
    }
    format!("{head}\n{}\n{text}", own.join("\n"))
}
