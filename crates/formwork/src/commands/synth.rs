//! `formwork synth`: the plain CloudFormation template that a product's template expands to.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use foundation::Expanded;
use foundation::product::Origin;
use serde_json::json;

use super::files;
use crate::failure::{Failure, Result};
use crate::home::Home;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The product's template; `-` reads it from the standard input
    #[arg(value_name = "FILE", default_value = "template.yaml")]
    file: PathBuf,
    /// Print each resource of the plain template beside the line that asks for it, instead of the template
    #[arg(long)]
    explain: bool,
    /// How to print it
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "yaml")]
    output: Output,
    /// The same as --output json
    #[arg(long, conflicts_with = "output")]
    json: bool,
    /// Print JSON without spaces, which is shortest: what a request may have is limited
    #[arg(long, conflicts_with_all = ["explain"])]
    minified: bool,
    /// Instead of one template, write all that the platform's pipeline deploys into a folder that is not there yet or empty:
    /// the stacks' templates, the values of their parameters, their assets
    #[arg(long, value_name = "DIR", conflicts_with_all = ["file", "explain", "output", "json", "minified"])]
    output_dir: Option<PathBuf>,
}

/// How a template is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Output {
    Yaml,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    if let Some(folder) = &arguments.output_dir {
        return write(folder);
    }
    let (name, text) = read(&arguments.file)?;
    let parameters = Home::find()?.foundation.catalog_stage().parameters;
    let expanded = foundation::expand(&name, &text).map_err(Failure::plain)?.looking_up(&parameters);
    let json = arguments.json || arguments.output == Output::Json;
    if arguments.minified {
        println!("{}", expanded.json);
        return Ok(());
    }
    match (arguments.explain, json) {
        (false, false) => print!("{}", expanded.yaml),
        (false, true) => print_json(&expanded.json)?,
        (true, false) => print!("{}", explained(&expanded, &text)),
        (true, true) => print_json(&explained_json(&expanded, &name, &text))?,
    }
    Ok(())
}

/// Writes the cloud assembly of the foundation here.
fn write(folder: &Path) -> Result {
    let assembly = Home::find()?.assembly()?;
    files::empty(folder)?;
    let mut written = 0;
    for (path, content) in assembly.files() {
        files::write(&folder.join(path), content)?;
        written += 1;
    }
    println!("{written} files are in {}", folder.display());
    Ok(())
}

fn print_json(value: &serde_json::Value) -> Result {
    println!("{}", serde_json::to_string_pretty(value).map_err(Failure::new)?);
    Ok(())
}

fn read(file: &Path) -> Result<(String, String)> {
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(Failure::new)?;
        return Ok(("template".to_owned(), text));
    }
    let text = fs::read_to_string(file).map_err(|cause| {
        Failure::new(format!("the template {} cannot be read: {cause}", file.display()))
            .hint("name the file: `formwork synth products/NAME/template.yaml`")
    })?;
    Ok((file.display().to_string(), text))
}

/// The line of the template that asks for a resource.
fn line<'t>(text: &'t str, origin: &Origin) -> &'t str {
    text.lines().nth(origin.position.line.saturating_sub(1)).unwrap_or_default().trim()
}

/// Below each line that asks for something, what it gets.
fn explained(expanded: &Expanded, text: &str) -> String {
    let widest = expanded.origins.iter().map(|origin| origin.logical_id.len()).max().unwrap_or_default();
    let mut lines = Vec::new();
    let mut last = None;
    for origin in &expanded.origins {
        if last != Some((&origin.of, origin.position.line)) {
            lines.push(format!("{:>4}  {}", origin.position.line, line(text, origin)));
        }
        last = Some((&origin.of, origin.position.line));
        lines.push(format!("        {:widest$}  {}", origin.logical_id, origin.resource_type));
    }
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

fn explained_json(expanded: &Expanded, file: &str, text: &str) -> serde_json::Value {
    let one = |origin: &Origin| {
        json!({
            "LogicalId": origin.logical_id,
            "Type": origin.resource_type,
            "Of": origin.of,
            "File": file,
            "Line": origin.position.line,
            "Column": origin.position.column,
            "Text": line(text, origin),
        })
    };
    expanded.origins.iter().map(one).collect()
}
