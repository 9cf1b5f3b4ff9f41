//! A template's text into a [`Template`].

mod expression;
mod json;
mod parameter;
mod resource;
mod section;
mod yaml;

use std::collections::HashMap;

use crate::node::{Entry, Node};
use crate::{Problem, Template, check};

/// How deep values may nest: far beyond any template, and little enough for recursion on any stack.
pub(crate) const MAX_DEPTH: usize = 100;

/// Reads a template, JSON if it begins with a brace and YAML otherwise, and checks all of it that can be
/// checked without parameter values.
///
/// # Errors
/// Everything that was found wrong, in the order in which AWS looks: the text's form, each section's form,
/// and then references. The first problem's message is what AWS answers.
pub fn parse(text: &str) -> Result<Template, Vec<Problem>> {
    let (template, problems) = parse_leniently(text)?;
    if problems.is_empty() { Ok(template) } else { Err(problems) }
}

/// Reads as much of a template as can be understood, together with what is wrong with it: for tools that go
/// on with a template that AWS would refuse.
///
/// # Errors
/// The problems, if the text is not even a map in YAML or JSON.
pub fn parse_leniently(text: &str) -> Result<(Template, Vec<Problem>), Vec<Problem>> {
    let mut problems = Vec::new();
    let root = match read(text, &mut problems) {
        Ok(root) => root,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    let Some(template) = section::template(root, &mut problems) else { return Err(problems) };
    check::check(&template, &mut problems);
    Ok((template, problems))
}

/// Reads a template that is a tree already: one that was put together from other texts, its positions theirs.
///
/// # Errors
/// As [`parse()`]'s.
pub fn parse_tree(root: Node) -> Result<Template, Vec<Problem>> {
    let mut problems = Vec::new();
    let Some(template) = section::template(root, &mut problems) else { return Err(problems) };
    check::check(&template, &mut problems);
    if problems.is_empty() { Ok(template) } else { Err(problems) }
}

/// Reads any YAML or JSON text into nodes, as templates are read but without a template's rules.
///
/// # Errors
/// What is wrong with the text's form.
pub fn parse_node(text: &str) -> Result<Node, Vec<Problem>> {
    let mut problems = Vec::new();
    match read(text, &mut problems) {
        Ok(node) if problems.is_empty() => Ok(node),
        Ok(_) => Err(problems),
        Err(problem) => {
            problems.push(problem);
            Err(problems)
        }
    }
}

fn read(text: &str, problems: &mut Vec<Problem>) -> Result<Node, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') { json::read(text, problems) } else { yaml::read(text, problems) }
}

/// What is wrong with a map that has the same key twice.
fn duplicates(language: &str, entries: &[Entry]) -> Vec<Problem> {
    let mut seen = HashMap::with_capacity(entries.len());
    let mut problems = Vec::new();
    for entry in entries {
        if let Some(first) = seen.insert(entry.key.as_str(), entry.position) {
            let at = entry.position;
            let message = format!("Template format error: {language} not well-formed. ({at})");
            problems
                .push(Problem::new(at, message).hint(format!("`{}` stands at {first} already", entry.key)));
        }
    }
    problems
}
