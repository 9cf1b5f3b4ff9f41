//! The options that cfn-nag's programs share.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use scan::{FileReport, Filter, Given, report};

use crate::commands::scan::{filter, templates};
use crate::failure::{Failure, Result};

/// What and how to tell.
#[derive(clap::Args)]
pub(super) struct Options {
    /// How to print what is found
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
    /// A JSON file with values of parameters
    #[arg(short = 'a', long, value_name = "FILE")]
    parameter_values_path: Option<PathBuf>,
    /// A JSON file with values of conditions
    #[arg(short, long, value_name = "FILE")]
    condition_values_path: Option<PathBuf>,
    /// Pass over files that are no templates
    #[arg(short = 'g', long)]
    ignore_fatal: bool,
    /// Heed suppressions in metadata: the default
    #[arg(short = 'l', long)]
    allow_suppression: bool,
    /// Do not heed suppressions in metadata
    #[arg(long, conflicts_with = "allow_suppression")]
    no_allow_suppression: bool,
    /// Say on the standard error which resources are exempt from which rules
    #[arg(short = 'n', long)]
    print_suppression: bool,
    /// There are no custom rules that could fail
    #[arg(short = 's', long, hide = true)]
    isolate_custom_rule_exceptions: bool,
    #[command(flatten)]
    refused: Refused,
}

/// What cfn-nag does and this does not: said by name, not passed over.
#[derive(clap::Args)]
pub(super) struct Refused {
    #[arg(short, long, hide = true)]
    rule_directory: Option<String>,
    #[arg(short = 'u', long, hide = true)]
    rule_repository: Option<String>,
    #[arg(short = 'e', long, hide = true)]
    rule_arguments: Option<String>,
    #[arg(long, hide = true)]
    rule_arguments_path: Option<String>,
    #[arg(short, long, hide = true)]
    debug: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Txt,
    Json,
    Colortxt,
    Sarif,
}

impl Options {
    /// Which rules are told, once it is sure that no option asks for what is not done here.
    pub(super) fn filter(&self) -> Result<Filter> {
        self.refused.check()?;
        let filter = filter(self.deny_list_path.as_deref(), self.profile_path.as_deref())?.only_cfn_nag();
        Ok(if self.no_allow_suppression { filter.ignoring_suppression() } else { filter })
    }

    /// What parameters and conditions are.
    pub(super) fn given(&self) -> Result<Given> {
        let named = |path: &Path, reason| {
            Failure::new(format!("the values in {} cannot be used: {reason}", path.display()))
        };
        let mut given = Given::default();
        if let Some(path) = &self.parameter_values_path {
            given = given.parameters(&templates::read(path)?).map_err(|reason| named(path, reason))?;
        }
        if let Some(path) = &self.condition_values_path {
            given = given.conditions(&templates::read(path)?).map_err(|reason| named(path, reason))?;
        }
        Ok(given)
    }

    /// Says what a template's resources are exempt from, if that is wanted.
    pub(super) fn tell_suppressions(&self, text: &str) {
        if self.print_suppression && !self.no_allow_suppression {
            for it in scan::suppressions(text) {
                eprintln!("Suppressing {} on {} for reason: {}", it.rule, it.logical_id, it.reason);
            }
        }
    }

    /// Prints the report. The exit code is the number of failures, and 255 for any more: the number itself would be zero
    /// again at 256.
    pub(super) fn tell(&self, mut reports: Vec<FileReport>) -> u8 {
        if self.ignore_fatal {
            for report in &mut reports {
                report.findings.retain(|finding| !finding.is_fatal());
            }
        }
        let text = match self.output_format {
            Format::Json => report::json(&reports),
            Format::Txt => report::text(&reports),
            Format::Colortxt => report::colored_text(&reports),
            Format::Sarif => report::sarif(&reports),
        };
        print!("{text}");
        let failures: usize = if self.fail_on_warnings {
            reports.iter().map(|report| report.findings.len()).sum()
        } else {
            reports.iter().map(FileReport::failures).sum()
        };
        u8::try_from(failures).unwrap_or(u8::MAX)
    }
}

impl Refused {
    pub(super) fn check(&self) -> Result {
        let given = [
            ("rule-directory", self.rule_directory.is_some()),
            ("rule-repository", self.rule_repository.is_some()),
            ("rule-arguments", self.rule_arguments.is_some()),
            ("rule-arguments-path", self.rule_arguments_path.is_some()),
            ("debug", self.debug),
        ];
        match given.iter().find(|(_, given)| *given) {
            Some((name, _)) => Err(Failure::new(format!(
                "--{name} is not supported by the built-in scanner: it runs no Ruby"
            ))
            .hint("leave it out; rules of your own are cfn-guard files, for `formwork scan --rules FILE`")),
            None => Ok(()),
        }
    }
}
