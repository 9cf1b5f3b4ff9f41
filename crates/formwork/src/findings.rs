//! What is found when something is looked at, with what to do about it.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::failure::{Failure, Result};

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
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn good(&mut self, what: &'static str, found: impl Into<String>) {
        self.0.push(Finding { what, verdict: Verdict::Good, found: found.into(), hint: None });
    }

    pub(crate) fn doubtful(&mut self, what: &'static str, found: impl Into<String>, hint: impl Into<String>) {
        self.0.push(Finding {
            what,
            verdict: Verdict::Doubtful,
            found: found.into(),
            hint: Some(hint.into()),
        });
    }

    pub(crate) fn bad(&mut self, what: &'static str, found: impl Into<String>, hint: impl Into<String>) {
        let hint = Some(hint.into()).filter(|hint: &String| !hint.is_empty());
        self.0.push(Finding { what, verdict: Verdict::Bad, found: found.into(), hint });
    }

    /// Something would fail, as a failure says.
    pub(crate) fn failure(&mut self, what: &'static str, failure: &Failure) {
        self.bad(what, failure.cause(), failure.advice().unwrap_or_default());
    }

    /// How many are bad.
    fn failures(&self) -> usize {
        self.0.iter().filter(|finding| finding.verdict == Verdict::Bad).count()
    }

    /// How many there are of all kinds.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Prints all of it; an error, if something is bad.
    pub(crate) fn print(&self, json: bool) -> Result {
        if json {
            println!("{:#}", self.json());
        } else {
            print!("{}", self.text());
        }
        match self.failures() {
            0 => Ok(()),
            1 => Err(Failure::new("one thing would fail")),
            several => Err(Failure::new(format!("{several} things would fail"))),
        }
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
