//! `formwork scan`: looks for what is insecure in templates.

pub(crate) mod cfn_nag;
mod templates;

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use scan::{FileReport, Filter, Rule, report};

use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Templates, and folders with templates
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// How to print what is found
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    output: Output,
    /// The same as --output json
    #[arg(long, conflicts_with = "output")]
    json: bool,
    /// Fail if there are warnings, too
    #[arg(long)]
    fail_on_warnings: bool,
    /// Leave out the rules in a YAML file: a list `RulesToSuppress` of items with an `id`
    #[arg(long, value_name = "FILE")]
    deny_list: Option<PathBuf>,
    /// Apply only the rules in a file, one id a line
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// Print what a rule says, with examples, and scan nothing
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
}

/// How a command prints what it has to say.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Output {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    if let Some(id) = &arguments.explain {
        print!("{}", explained(known(id)?));
        return Ok(());
    }
    let filter = filter(arguments.deny_list.as_deref(), arguments.profile.as_deref())?;
    let mut reports = Vec::new();
    for path in &arguments.paths {
        reports.extend(reports_of(path, &filter)?);
    }
    if reports.is_empty() {
        let paths: Vec<String> = arguments.paths.iter().map(|path| path.display().to_string()).collect();
        return Err(Failure::new(format!("there are no templates in {}", paths.join(", "))).hint(
            "name templates, or folders with .json, .yaml, .yml or .template files that have `Resources`",
        ));
    }
    let json = arguments.json || arguments.output == Output::Json;
    print!("{}", if json { report::json(&reports) } else { report::text(&reports) });
    let failures: usize = reports.iter().map(FileReport::failures).sum();
    let warnings: usize = reports.iter().map(FileReport::warnings).sum();
    if failures > 0 || arguments.fail_on_warnings && warnings > 0 {
        let hint = "`formwork scan --explain RULE` shows what a rule wants; a resource is exempt by its metadata, \
                    cfn_nag: { rules_to_suppress: [{ id, reason }] }";
        let (failures, warnings) = (counted(failures, "failure"), counted(warnings, "warning"));
        return Err(Failure::new(format!("the scan found {failures} and {warnings}")).hint(hint));
    }
    Ok(())
}

/// What is found in a template, or in a folder's; files in a folder that are no templates are passed over.
fn reports_of(path: &Path, filter: &Filter) -> Result<Vec<FileReport>> {
    if !path.is_dir() {
        return Ok(vec![templates::scanned(path, filter)?]);
    }
    let files = templates::in_folder(path, templates::has_extension)?;
    let templates =
        files.iter().filter(|file| fs::read_to_string(file).is_ok_and(|text| scan::is_template(&text)));
    templates.map(|file| templates::scanned(file, filter)).collect()
}

/// What the files of a deny list and a profile leave to be told.
fn filter(deny_list: Option<&Path>, profile: Option<&Path>) -> Result<Filter> {
    let mut filter = Filter::default();
    if let Some(path) = deny_list {
        let named =
            |reason| Failure::new(format!("the deny list {} cannot be used: {reason}", path.display()));
        filter = filter.deny_list(&templates::read(path)?).map_err(named)?;
    }
    if let Some(path) = profile {
        let named = |reason| Failure::new(format!("the profile {} cannot be used: {reason}", path.display()));
        filter = filter.profile(&templates::read(path)?).map_err(named)?;
    }
    Ok(filter)
}

fn known(id: &str) -> Result<&'static Rule> {
    scan::rule(id).ok_or_else(|| {
        let ids: Vec<&str> = scan::rules().map(|rule| rule.id).collect();
        Failure::new(format!("there is no rule `{id}`")).hint(format!("the rules are {}", ids.join(", ")))
    })
}

fn explained(rule: &Rule) -> String {
    let example = |text: &str| format!("  {}\n", text.trim().replace('\n', "\n  "));
    format!(
        "{} {} ({})\n{}\n\nfound in\n{}\nnot found in\n{}",
        rule.severity.as_str(),
        rule.id,
        rule.name,
        rule.message,
        example(rule.violated_by),
        example(rule.kept_by)
    )
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
