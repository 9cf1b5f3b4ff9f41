//! What a build's program recorded about its phases.

use serde::{Deserialize, Serialize};

use crate::buildspec::{Buildspec, PhaseName};

/// What the phases did so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The phases that were entered, in order.
    pub phases: Vec<Ran>,
    /// Whether the program came to its end.
    pub finished: bool,
    /// Whether artifacts are to be stored.
    pub upload: bool,
}

/// A phase that was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ran {
    /// `PRE_BUILD`
    pub name: String,
    /// When it was entered, in milliseconds since 1970.
    pub entered: i64,
    /// How it ended, if it has.
    pub ended: Option<Ended>,
}

/// How a phase ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// When, in milliseconds since 1970.
    pub time: i64,
    /// What failed, if it did: `Error while executing command: make. Reason: exit status 2`.
    pub failure: Option<String>,
}

/// A line of the record.
#[derive(Deserialize)]
struct Line {
    time: i64,
    entered: Option<String>,
    completed: Option<String>,
    #[serde(default)]
    exit: i32,
    #[serde(default)]
    command: String,
    #[serde(default)]
    finished: bool,
    #[serde(default)]
    upload: u8,
}

impl Record {
    /// Reads a record. A line that is not whole yet, or not one at all, is not there.
    pub fn parse(text: &str, spec: &Buildspec) -> Self {
        let mut record = Record::default();
        for line in text.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()) {
            let known = |name: &String| PhaseName::ALL.iter().any(|phase| phase.api() == name);
            if let Some(name) = line.entered.filter(known) {
                record.phases.push(Ran { name, entered: line.time, ended: None });
            } else if let Some(name) = line.completed {
                let failure = (line.exit != 0).then(|| {
                    let command = command(spec, &line.command).unwrap_or_default();
                    format!(
                        "Error while executing command: {}. Reason: exit status {}",
                        command.trim_end(),
                        line.exit
                    )
                });
                let open = record.phases.iter_mut().find(|phase| phase.name == name && phase.ended.is_none());
                if let Some(phase) = open {
                    phase.ended = Some(Ended { time: line.time, failure });
                }
            } else if line.finished {
                record.finished = true;
                record.upload = line.upload == 1;
            }
        }
        record
    }

    /// Whether a phase failed.
    pub fn has_failed(&self) -> bool {
        self.phases.iter().any(|phase| phase.ended.as_ref().is_some_and(|ended| ended.failure.is_some()))
    }
}

/// The command that a file of the program holds: `commands-BUILD-0.sh`.
fn command<'s>(spec: &'s Buildspec, file: &str) -> Option<&'s str> {
    let mut parts = file.strip_suffix(".sh")?.split('-');
    let (part, phase, n) = (parts.next()?, parts.next()?, parts.next()?.parse::<usize>().ok()?);
    let name = PhaseName::ALL.into_iter().find(|name| name.api() == phase)?;
    let phase = spec.phases.get(&name)?;
    let commands = if part == "finally" { &phase.finally } else { &phase.commands };
    commands.get(n).map(String::as_str)
}
