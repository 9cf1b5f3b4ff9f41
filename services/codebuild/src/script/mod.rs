//! A buildspec as a shell program.
//!
//! Pure: [`files`] gives the files that stand in the build's folder before it starts, of which [`PROGRAM`] is run by the
//! host's `sh`. While it runs it writes what its phases did into [`RECORD`], which [`record`](mod@record) reads, and at
//! its end the texts that the buildspec leaves to the shell: the names of artifacts, exported variables.

pub mod record;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::buildspec::{Buildspec, Files, OnFailure, Phase, PhaseName};

/// What is run, in the build's folder.
pub const PROGRAM: &str = "bootstrap/build.sh";
/// The variables that the first command finds.
pub const VARIABLES: &str = "bootstrap/variables.sh";
/// What the phases did, a JSON object a line.
pub const RECORD: &str = "record/phases";
/// The folder with a file for each exported variable that has a value.
pub const EXPORTED: &str = "record/exported";
/// The folder with a file for each text that the shell filled in.
pub const TEXTS: &str = "record/texts";
/// Folders that must be there.
pub const FOLDERS: [&str; 4] = ["bootstrap", "output/tmp", EXPORTED, TEXTS];

/// Where a build runs.
#[derive(Clone, Copy, Debug)]
pub struct Stage<'a> {
    /// The build's folder, as the build sees it: `/codebuild`.
    pub home: &'a str,
    /// The folder of its source, as the build sees it.
    pub source: &'a str,
}

/// The files of a build's program: path in the build's folder to content.
pub fn files(spec: &Buildspec, stage: Stage<'_>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut program = format!(
        "home={}\nshell={}\nsource={}\n\n{}\n",
        quote(stage.home),
        spec.env.shell.program(),
        quote(stage.source),
        include_str!("driver.sh"),
    );
    let nothing = Phase::default();
    for name in PhaseName::ALL {
        let phase = spec.phases.get(&name).unwrap_or(&nothing);
        let api = name.api();
        for (part, commands) in [("commands", &phase.commands), ("finally", &phase.finally)] {
            let _ = writeln!(program, "\n{part}_{api}() {{\n    :");
            for (n, command) in commands.iter().enumerate() {
                let file = format!("{part}-{api}-{n}.sh");
                let _ = writeln!(program, "    run {file} {}", quote(command.trim_end()));
                files.insert(format!("bootstrap/{file}"), command_file(stage.home, command));
            }
            program.push_str("}\n");
        }
        let on_failure = match phase.on_failure {
            OnFailure::Usual => "USUAL",
            OnFailure::Abort => "ABORT",
            OnFailure::Continue => "CONTINUE",
        };
        let _ = writeln!(program, "phase {api} {on_failure}");
    }
    program.push_str("\nexpand exported.sh\n[ \"$uploading\" -eq 0 ] || expand texts.sh\n");
    program.push_str("note \"\\\"finished\\\":true,\\\"upload\\\":$uploading\"\n");
    files.insert("bootstrap/exported.sh".to_owned(), exported_file(stage.home, &spec.env.exported));
    files.insert("bootstrap/texts.sh".to_owned(), texts_file(stage, spec));
    files.insert(PROGRAM.to_owned(), program);
    files
}

/// The file that sets variables before the first command.
pub fn variables(variables: &BTreeMap<String, String>) -> String {
    variables.iter().fold(String::new(), |mut text, (name, value)| {
        let _ = writeln!(text, "export {name}={}", quote(value));
        text
    })
}

/// A word that the shell takes as it is.
pub fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The texts of an artifact that the shell fills in, each under the name of the file in [`TEXTS`] that it goes to.
pub fn texts<'f>(set: &str, files: &'f Files) -> Vec<(String, &'f str)> {
    let numbered = |kind: &'static str, texts: &'f [String]| {
        texts.iter().enumerate().map(move |(n, text)| (format!("{set}-{kind}-{n}"), text.as_str()))
    };
    let base = files.base_directory.as_deref().map(|text| (format!("{set}-base"), text));
    let name = files.name.as_deref().map(|text| (format!("{set}-name"), text));
    let patterns = numbered("file", &files.files).chain(numbered("exclude", &files.exclude));
    base.into_iter().chain(name).chain(patterns).filter(|(_, text)| is_for_shell(text)).collect()
}

/// Whether the shell would make something else of a text.
pub fn is_for_shell(text: &str) -> bool {
    text.contains(['$', '`'])
}

/// The names that the artifacts' texts go by: `primary`, and `secondary-NAME`.
pub fn sets(spec: &Buildspec) -> Vec<(String, &Files)> {
    let Some(artifacts) = &spec.artifacts else { return Vec::new() };
    let secondary = artifacts.secondary.iter().map(|(name, files)| (format!("secondary-{name}"), files));
    std::iter::once(("primary".to_owned(), &artifacts.primary)).chain(secondary).collect()
}

/// Begins every file that the build's own shell runs, in one line, so that the numbers of the lines in its messages are
/// off by no more than that.
fn resume(home: &str) -> String {
    format!(
        "set -a; . {home}/output/tmp/env.sh; cd \"$(cat {home}/output/tmp/dir.txt)\" || exit 1",
        home = quote(home)
    )
}

/// A command: what it leaves in its folder and variables is kept however it ends.
fn command_file(home: &str, command: &str) -> String {
    let folder = quote(home);
    let keep = format!("export -p >{folder}/output/tmp/env.sh; pwd >{folder}/output/tmp/dir.txt");
    format!("{}; trap {} EXIT\n{command}\n", resume(home), quote(&keep))
}

fn exported_file(home: &str, names: &[String]) -> String {
    let mut text = resume(home);
    text.push('\n');
    for name in names {
        let file = quote(&format!("{home}/{EXPORTED}/{name}"));
        let _ = writeln!(text, "[ -z \"${{{name}+x}}\" ] || printf '%s' \"${name}\" >{file}");
    }
    text
}

fn texts_file(stage: Stage<'_>, spec: &Buildspec) -> String {
    let mut text = format!("{}; cd {}\n", resume(stage.home), quote(stage.source));
    for (set, files) in sets(spec) {
        for (name, wanted) in texts(&set, files) {
            let file = quote(&format!("{}/{TEXTS}/{name}", stage.home));
            let _ = writeln!(text, "cat >{file} <<CODEBUILD_END_OF_TEXT\n{wanted}\nCODEBUILD_END_OF_TEXT");
        }
    }
    text
}

#[cfg(test)]
mod tests;
