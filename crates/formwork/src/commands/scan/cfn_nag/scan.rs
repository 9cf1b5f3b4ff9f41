//! `cfn_nag_scan` and `cfn_nag`: templates of a folder, and templates that are named.

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;

use clap::{CommandFactory as _, FromArgMatches as _, Parser};
use regex::Regex;
use scan::FileReport;

use super::options::Options;
use crate::commands::scan::templates;
use crate::failure::{Failure, Result};

/// Look for what is insecure in CloudFormation templates
#[derive(Parser)]
#[command(name = "cfn_nag_scan", version, max_term_width = 100)]
struct Folder {
    /// A template, or a folder of templates
    #[arg(short, long, value_name = "PATH")]
    input_path: PathBuf,
    /// Within a folder, scan the files whose paths match this regular expression
    #[arg(short, long, value_name = "REGEX")]
    template_pattern: Option<String>,
    #[command(flatten)]
    options: Options,
}

/// Look for what is insecure in CloudFormation templates, or in one from the standard input
#[derive(Parser)]
#[command(name = "cfn_nag", version, max_term_width = 100)]
struct Files {
    /// The templates
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    options: Options,
}

/// `cfn_nag_scan`.
pub(super) fn folder() -> Result<u8> {
    let arguments = Folder::parse();
    let files = arguments.files()?;
    if files.is_empty() {
        eprintln!("warning: there are no templates in {}", arguments.input_path.display());
    }
    scanned(&files, &arguments.options)
}

/// `cfn_nag`. Its short options are others than those of `cfn_nag_scan`, so that it takes the long ones only.
pub(super) fn files() -> Result<u8> {
    let matches = Files::command().mut_args(|argument| argument.short(None)).get_matches();
    let arguments = Files::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    if !arguments.files.is_empty() {
        return scanned(&arguments.files, &arguments.options);
    }
    let (filter, given) = (arguments.options.filter()?, arguments.options.given()?);
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(Failure::new)?;
    arguments.options.tell_suppressions(&text);
    Ok(arguments.options.tell(vec![FileReport::of("-", &text, &filter, &given)]))
}

fn scanned(files: &[PathBuf], options: &Options) -> Result<u8> {
    let (filter, given) = (options.filter()?, options.given()?);
    let scanned = |file: &PathBuf| {
        let report = templates::scanned_plainly(file, &filter, &given)?;
        options.tell_suppressions(&fs::read_to_string(file).unwrap_or_default());
        Ok(report)
    };
    Ok(options.tell(files.iter().map(scanned).collect::<Result<Vec<FileReport>>>()?))
}

impl Folder {
    fn files(&self) -> Result<Vec<PathBuf>> {
        let path = &self.input_path;
        if fs::metadata(path).is_err() {
            return Err(Failure::new(format!("{} is not a proper path", path.display())));
        }
        if !path.is_dir() {
            return Ok(vec![path.clone()]);
        }
        let Some(pattern) = &self.template_pattern else {
            return templates::in_folder(path, templates::has_extension);
        };
        let pattern = Regex::new(pattern)
            .map_err(|cause| Failure::new(format!("--template-pattern is no regular expression: {cause}")))?;
        templates::in_folder(path, |file| pattern.is_match(&file.to_string_lossy()))
    }
}
