//! `cfn_nag_scan`: the binary under that name is the scanner with cfn-nag's options, report and exit code, so that
//! builds written for cfn-nag run as they are.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};
use regex::Regex;
use scan::{FileReport, Finding, report};

use super::templates;
use crate::failure::{Failure, Result};

/// Look for what is insecure in CloudFormation templates
#[derive(Parser)]
#[command(name = "cfn_nag_scan", version, max_term_width = 100)]
struct Arguments {
    /// A template, or a folder of templates
    #[arg(short, long, value_name = "PATH")]
    input_path: PathBuf,
    /// How to print what is found; colours are left out
    #[arg(short, long, value_enum, default_value = "colortxt")]
    output_format: Format,
    /// Count warnings as failures
    #[arg(short, long)]
    fail_on_warnings: bool,
    /// A YAML file of rules to leave out
    #[arg(short = 'b', long, alias = "blacklist-path", value_name = "FILE")]
    deny_list_path: Option<PathBuf>,
    /// A file of rules to apply, and no others
    #[arg(short, long, value_name = "FILE")]
    profile_path: Option<PathBuf>,
    /// Within a folder, scan the files whose paths match this regular expression
    #[arg(short, long, value_name = "REGEX")]
    template_pattern: Option<String>,
    /// Pass over files that are no templates
    #[arg(short = 'g', long)]
    ignore_fatal: bool,
    /// Heed suppressions in metadata: the default
    #[arg(long)]
    allow_suppression: bool,
    /// Do not heed suppressions in metadata
    #[arg(long, conflicts_with = "allow_suppression")]
    no_allow_suppression: bool,
    /// There are no custom rules that could fail
    #[arg(long, hide = true)]
    isolate_custom_rule_exceptions: bool,
    #[command(flatten)]
    refused: Refused,
}

/// What cfn-nag does and this does not: said by name, not passed over.
#[derive(clap::Args)]
struct Refused {
    #[arg(short, long, hide = true)]
    rule_directory: Option<String>,
    #[arg(long, hide = true)]
    rule_repository: Option<String>,
    #[arg(long, hide = true)]
    rule_arguments: Option<String>,
    #[arg(long, hide = true)]
    rule_arguments_path: Option<String>,
    #[arg(long, hide = true)]
    parameter_values_path: Option<String>,
    #[arg(long, hide = true)]
    condition_values_path: Option<String>,
    #[arg(long, hide = true)]
    print_suppression: bool,
    #[arg(short, long, hide = true)]
    debug: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Txt,
    Json,
    Colortxt,
}

/// Whether the binary was called by cfn-nag's name.
pub(crate) fn is_called(name: Option<&OsStr>) -> bool {
    name.and_then(|name| Path::new(name).file_name()).is_some_and(|name| name == "cfn_nag_scan")
}

/// Scans as the command line says. The exit code is the number of failures, and 255 for any more: the number itself
/// would be zero again at 256.
pub(crate) fn main() -> Result<u8> {
    let arguments = Arguments::parse();
    arguments.refused.check()?;
    let mut filter = super::filter(arguments.deny_list_path.as_deref(), arguments.profile_path.as_deref())?;
    if arguments.no_allow_suppression {
        filter = filter.ignoring_suppression();
    }
    let files = files(&arguments)?;
    if files.is_empty() {
        eprintln!("warning: there are no templates in {}", arguments.input_path.display());
    }
    let mut reports =
        files.iter().map(|file| templates::scanned(file, &filter)).collect::<Result<Vec<FileReport>>>()?;
    if arguments.ignore_fatal {
        for report in &mut reports {
            report.findings.retain(is_readable);
        }
    }
    let text = match arguments.output_format {
        Format::Json => report::json(&reports),
        Format::Txt | Format::Colortxt => report::text(&reports),
    };
    print!("{text}");
    let failures: usize = if arguments.fail_on_warnings {
        reports.iter().map(|report| report.findings.len()).sum()
    } else {
        reports.iter().map(FileReport::failures).sum()
    };
    Ok(u8::try_from(failures).unwrap_or(u8::MAX))
}

fn is_readable(finding: &Finding) -> bool {
    !finding.is_fatal()
}

fn files(arguments: &Arguments) -> Result<Vec<PathBuf>> {
    let path = &arguments.input_path;
    if fs::metadata(path).is_err() {
        return Err(Failure::new(format!("{} is not a proper path", path.display())));
    }
    if !path.is_dir() {
        return Ok(vec![path.clone()]);
    }
    let Some(pattern) = &arguments.template_pattern else {
        return templates::in_folder(path, templates::has_extension);
    };
    let pattern = Regex::new(pattern)
        .map_err(|cause| Failure::new(format!("--template-pattern is no regular expression: {cause}")))?;
    templates::in_folder(path, |file| pattern.is_match(&file.to_string_lossy()))
}

impl Refused {
    fn check(&self) -> Result {
        let given = [
            ("rule-directory", self.rule_directory.is_some()),
            ("rule-repository", self.rule_repository.is_some()),
            ("rule-arguments", self.rule_arguments.is_some()),
            ("rule-arguments-path", self.rule_arguments_path.is_some()),
            ("parameter-values-path", self.parameter_values_path.is_some()),
            ("condition-values-path", self.condition_values_path.is_some()),
            ("print-suppression", self.print_suppression),
            ("debug", self.debug),
        ];
        match given.iter().find(|(_, given)| *given) {
            Some((name, _)) => {
                Err(Failure::new(format!("--{name} is not supported by the built-in scanner"))
                    .hint("leave it out; the built-in rules are those of `formwork scan`"))
            }
            None => Ok(()),
        }
    }
}
