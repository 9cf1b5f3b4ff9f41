//! What a target gets of an event: all of it, a part, something else, or what a template makes of it.

use pattern::{InvalidTemplate, Path, Transformer};
use serde_json::Value;
use shapes_events as api;

/// Checks a target's path or template.
pub(super) fn check(target: &api::Target) -> Result<(), InvalidTemplate> {
    if let Some(path) = &target.input_path {
        Path::parse(path)?;
    }
    transformer(target).map(|_| ())
}

fn transformer(target: &api::Target) -> Result<Option<Transformer>, InvalidTemplate> {
    let Some(given) = &target.input_transformer else { return Ok(None) };
    let paths = given.input_paths_map.iter().flatten().map(|(name, path)| (name.as_str(), path.as_str()));
    Transformer::parse(&given.input_template, paths).map(Some)
}

/// The input for a target, as JSON text.
pub(crate) fn of(
    target: &api::Target,
    event: &Value,
    rule: pattern::Rule<'_>,
) -> Result<String, InvalidTemplate> {
    if let Some(input) = &target.input {
        return Ok(input.clone());
    }
    if let Some(path) = &target.input_path {
        return Ok(Path::parse(path)?.get(event).unwrap_or_default().to_string());
    }
    Ok(match transformer(target)? {
        Some(transformer) => transformer.apply(event, rule),
        None => event.to_string(),
    })
}
