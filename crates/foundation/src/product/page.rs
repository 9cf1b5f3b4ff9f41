//! The reference page of the high-level types, written from the tables by which they are read: `docs/types.md`.

use std::fmt::Write as _;

use super::kinds::{Kind, kinds};
use super::property::Property;
use super::{Problems, TRANSFORM, environment, expand, metadata};

/// What a template needs around the examples.
const HEAD: &str =
    "Parameters:\n  SageMakerProjectName: { Type: String }\n  SageMakerProjectId: { Type: String }\n";

/// What stands before the types.
const INTRODUCTION: &str = "\
# The high-level types

<!-- Written from the tables in crates/foundation/src/product; a test says how, when this page is not what they say. -->

What `Transform: Formwork-2026-11` adds to CloudFormation: every type with its properties, what references to it give, and an
example with what it expands to. [The language of products](products.md) explains the rules that all of them keep, and
[Customise a product](customise.md) has steps to follow.

`PROJECT-ID` stands for `${SageMakerProjectName}-${SageMakerProjectId}`. What a property takes may be an intrinsic function,
unless it decides what there is: names of environments, stages, actions and artifacts. Every type has `Overrides`, by which
[any property of what it expands to](products.md#overrides) can be changed.

";

/// The page.
///
/// # Errors
/// What is wrong with an example, which is a fault of the tables.
pub fn reference() -> Result<String, Problems> {
    let mut page = INTRODUCTION.to_owned();
    let names = kinds().iter().map(|kind| kind.name);
    for name in std::iter::once("Metadata.Formwork").chain(names) {
        line(&mut page, &format!("- [{name}](#{})", anchor(name)), "");
    }
    line(
        &mut page,
        "\n## Metadata.Formwork",
        "\nWhat a template says about itself and about all that it expands to.",
    );
    table(&mut page, metadata::PROPERTIES);
    line(&mut page, "\n### Environments", "\nAn environment of the template's own, under its name.");
    table(&mut page, environment::PROPERTIES);
    for kind in kinds() {
        section(&mut page, kind)?;
    }
    Ok(page)
}

/// The template that shows a type.
///
/// The examples of all types are whole templates with it.
fn example(kind: &Kind) -> String {
    format!("Transform: {TRANSFORM}\n{HEAD}{}", kind.example)
}

fn section(page: &mut String, kind: &Kind) -> Result<(), Problems> {
    line(page, &format!("\n## {}\n", kind.name), kind.about);
    table(page, kind.properties);
    line(page, "\n| reference | what it gives |", "|---|---|");
    line(page, &format!("| `!Ref` | {} |", kind.reference), "");
    for (name, about) in kind.attributes {
        line(page, &format!("| `!GetAtt NAME.{name}` | {about} |"), "");
    }
    for inner in kind.inner {
        line(page, &format!("\n### {}\n", inner.name), inner.about);
        table(page, inner.properties);
    }
    line(page, "\n### Example\n\n```yaml", kind.example.trim_end());
    line(page, "```", "\nWhat it expands to:\n\n| resource | of the type |\n|---|---|");
    for origin in expand(kind.name, &example(kind))?.origins {
        line(page, &format!("| `{}` | {} |", origin.logical_id, origin.resource_type), "");
    }
    Ok(())
}

fn table(page: &mut String, properties: &[Property]) {
    line(page, "\n| property | | it takes | |", "|---|---|---|---|");
    for Property { name, required, expects, about } in properties {
        let required = if *required { " required " } else { " " };
        line(page, &format!("| `{name}` |{required}| {expects} | {about} |"), "");
    }
}

/// Writes a line, and what comes below it if that is anything.
fn line(page: &mut String, first: &str, below: &str) {
    // A text takes whatever is written into it.
    let _ = writeln!(page, "{first}");
    if !below.is_empty() {
        let _ = writeln!(page, "{below}");
    }
}

/// How GitHub and its like call the place of a title.
fn anchor(title: &str) -> String {
    title.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}
