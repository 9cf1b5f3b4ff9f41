//! `formwork doctor`: everything that would fail later, said now, with what to do about it.

mod folder;
mod machine;
mod runtime;
mod seeds;
mod state;

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::StateArgument;
use super::sandbox::SandboxArgument;
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    #[command(flatten)]
    sandbox: SandboxArgument,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Good,
    /// Nothing fails by it, and it is worth knowing.
    Doubtful,
    /// Something would fail.
    Bad,
}

/// What was looked at, and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    /// What was looked at, in a word or two.
    what: &'static str,
    verdict: Verdict,
    found: String,
    /// What to do.
    hint: Option<String>,
}

/// What was found, in the order in which it was looked at.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn good(&mut self, what: &'static str, found: impl Into<String>) {
        self.0.push(Finding { what, verdict: Verdict::Good, found: found.into(), hint: None });
    }

    fn doubtful(&mut self, what: &'static str, found: impl Into<String>, hint: impl Into<String>) {
        self.0.push(Finding {
            what,
            verdict: Verdict::Doubtful,
            found: found.into(),
            hint: Some(hint.into()),
        });
    }

    fn bad(&mut self, what: &'static str, found: impl Into<String>, hint: impl Into<String>) {
        let hint = Some(hint.into()).filter(|hint: &String| !hint.is_empty());
        self.0.push(Finding { what, verdict: Verdict::Bad, found: found.into(), hint });
    }

    /// How many are bad.
    fn failures(&self) -> usize {
        self.0.iter().filter(|finding| finding.verdict == Verdict::Bad).count()
    }

    fn json(&self) -> Value {
        let one = |finding: &Finding| {
            json!({
                "check": finding.what,
                "verdict": finding.verdict.word(),
                "found": finding.found,
                "hint": finding.hint,
            })
        };
        self.0.iter().map(one).collect()
    }

    fn text(&self) -> String {
        let width = self.0.iter().map(|finding| finding.what.len()).max().unwrap_or_default();
        let mut lines = String::new();
        for Finding { what, verdict, found, hint } in &self.0 {
            // What takes several lines stands below itself.
            let indent = format!("\n{:indent$}", "", indent = width + 8);
            let found = found.replace('\n', &indent);
            // A text takes whatever is written into it.
            let _ = writeln!(lines, "{:<4}  {what:<width$}  {found}", verdict.word());
            for line in hint.iter().flat_map(|hint| hint.lines()) {
                let _ = writeln!(lines, "{:indent$}{line}", "", indent = width + 8);
            }
        }
        lines
    }
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Verdict::Good => "ok",
            Verdict::Doubtful => "note",
            Verdict::Bad => "FAIL",
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let state = arguments.state.folder()?;
    let mut findings = Findings::default();
    machine::look(&mut findings, arguments.sandbox);
    let presence = state::look(&mut findings, &state);
    let home = folder::look(&mut findings);
    if let (Some(presence), Some(home)) = (presence, home) {
        runtime::look(&mut findings, &state, &presence, &home);
    }
    if arguments.json {
        println!("{:#}", findings.json());
    } else {
        print!("{}", findings.text());
    }
    match findings.failures() {
        0 => Ok(()),
        1 => Err(Failure::new("one thing would fail")),
        several => Err(Failure::new(format!("{several} things would fail"))),
    }
}
