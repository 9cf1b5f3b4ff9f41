//! `texts.rs` and `enums.rs`: the facts of texts, and the names of the values of enumerations.

use std::fmt::Write as _;

use anyhow::{Result, ensure};
use serde_json::Number;

use super::limits::length;
use super::names::{Names, screaming};
use super::plan::Plan;
use super::{imports, patterns, quoted};
use crate::model::{Kind, Shape};

/// Whether the model says nothing of the text.
pub(super) fn is_free(shape: &Shape) -> bool {
    let limited = shape.min.as_ref().is_some_and(|min| min.as_u64() != Some(0)) || shape.max.is_some();
    !limited && shape.pattern.is_none() && shape.variants.is_empty() && !shape.sensitive
}

/// The text of `texts.rs`.
pub(super) fn texts(plan: &Plan<'_>) -> Result<String> {
    let mut text = String::new();
    let mut unreadable = Vec::new();
    for (name, constant) in &plan.statics {
        let shape = plan.model.shape(name)?;
        if shape.kind != Kind::String || is_free(shape) {
            continue;
        }
        write!(text, "\npub(crate) static {constant}: Text = Text::new({})", length(shape)?)?;
        if let Some(pattern) = &shape.pattern {
            let pattern = patterns::uncounted(
                &patterns::translate(pattern),
                shape.max.as_ref().and_then(Number::as_u64),
            );
            if let Err(error) = patterns::check(&pattern) {
                unreadable.push(format!("`{name}`: {error}"));
            }
            write!(text, ".pattern({})", quoted(&pattern))?;
        }
        if let Some(module) = plan.enums.get(name) {
            let constants = constants(shape).into_iter().map(|(constant, _)| format!("{module}::{constant}"));
            write!(text, ".one_of(&[{}])", constants.collect::<Vec<_>>().join(", "))?;
        }
        text.push_str(if shape.sensitive { ".sensitive();\n" } else { ";\n" });
    }
    ensure!(
        unreadable.is_empty(),
        "patterns that Rust does not read; correct or drop them in `models/errata.toml`:\n{}",
        unreadable.join("\n")
    );
    if text.is_empty() {
        return Ok(text);
    }
    let own = if plan.enums.is_empty() { "" } else { "\nuse crate::enums::*;\n" };
    Ok(format!("//! The facts of texts.\n\n{}{own}{text}", imports("schema", &["Length"], "Text", &text)))
}

/// The text of `enums.rs`.
pub(super) fn enums(plan: &Plan<'_>) -> Result<String> {
    if plan.enums.is_empty() {
        return Ok(String::new());
    }
    let mut text = String::from("//! The values of the enumerations. On the wire they are text.\n");
    for (name, module) in &plan.enums {
        writeln!(text, "\n/// The values of `{name}`.\npub mod {module} {{")?;
        for (constant, value) in constants(plan.model.shape(name)?) {
            writeln!(text, "    pub const {constant}: &str = {};", quoted(value))?;
        }
        text.push_str("}\n");
    }
    Ok(text)
}

fn constants(shape: &Shape) -> Vec<(String, &str)> {
    let mut names = Names::default();
    shape.variants.iter().map(|value| (names.give(screaming(value)), value.as_str())).collect()
}
