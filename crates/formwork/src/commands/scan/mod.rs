//! `formwork scan`: looks for what is insecure in templates.

pub(crate) mod cfn_nag;
mod guard;
mod templates;

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use scan::{FileReport, Filter, Rule, report};

use self::guard::RuleFile;
use crate::failure::{Failure, Result};

/// Where a foundation's products stand in its folder.
const PRODUCTS: &str = "products";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Templates, and folders with templates; without any, the products of this folder as what they expand to
    #[arg(value_name = "PATH")]
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
    /// Apply the rules of a cfn-guard file, too; what they find fails
    #[arg(long, value_name = "FILE")]
    rules: Vec<PathBuf>,
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
    Sarif,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    if let Some(id) = &arguments.explain {
        print!("{}", explained(known(id)?));
        return Ok(());
    }
    let filter = filter(arguments.deny_list.as_deref(), arguments.profile.as_deref())?;
    let rules = arguments.rules.iter().map(|path| RuleFile::read(path)).collect::<Result<Vec<_>>>()?;
    let reports = reports(&arguments.paths, &filter, &rules)?;
    print!(
        "{}",
        match arguments.output {
            Output::Sarif => report::sarif(&reports),
            Output::Json => report::json_with_columns(&reports),
            Output::Text if arguments.json => report::json_with_columns(&reports),
            Output::Text => report::people(&reports),
        }
    );
    let failures: usize = reports.iter().map(FileReport::failures).sum();
    let warnings: usize = reports.iter().map(FileReport::warnings).sum();
    let (failed, warned) = (counted(failures, "failure"), counted(warnings, "warning"));
    if failures > 0 || arguments.fail_on_warnings && warnings > 0 {
        let hint = "`formwork scan --explain RULE` shows what a rule wants; a resource is exempt by its metadata, \
                    cfn_nag: { rules_to_suppress: [{ id, reason }] }";
        return Err(Failure::new(format!("the scan found {failed} and {warned}")).hint(hint));
    }
    if arguments.output == Output::Text && !arguments.json {
        println!("{failed} and {warned} in {}", counted(reports.len(), "template"));
    }
    Ok(())
}

/// What is found in templates and in folders of them.
fn reports(paths: &[PathBuf], filter: &Filter, rules: &[RuleFile]) -> Result<Vec<FileReport>> {
    let files = match paths {
        [] => products()?,
        paths => {
            let files = paths.iter().map(|path| templates::at(path)).collect::<Result<Vec<_>>>()?.concat();
            if files.is_empty() {
                let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
                return Err(nothing_in(&paths.join(", ")));
            }
            files
        }
    };
    files.iter().map(|file| templates::scanned(file, filter, rules)).collect()
}

/// The templates of the products in this folder; where there is no folder of products, all templates here.
fn products() -> Result<Vec<PathBuf>> {
    let folder = Path::new(PRODUCTS);
    let of_product =
        |path: &Path| path.file_name().is_some_and(|name| name == "template.yaml" || name == "template.json");
    let (place, files) = if folder.is_dir() {
        (PRODUCTS, templates::in_folder(folder, of_product)?)
    } else {
        (".", templates::at(Path::new("."))?)
    };
    if files.is_empty() { Err(nothing_in(place)) } else { Ok(files) }
}

fn nothing_in(place: &str) -> Failure {
    Failure::new(format!("there are no templates in {place}"))
        .hint("name templates, or folders with .json, .yaml, .yml or .template files that have `Resources`")
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
        let mut rules: Vec<&Rule> = scan::rules().collect();
        rules.sort_by_key(|rule| rule.order());
        let ids: Vec<&str> = rules.into_iter().map(|rule| rule.id).collect();
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
        rule.message.trim(),
        example(&rule.violated_by()),
        example(&rule.kept_by())
    )
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
