//! What is said while a project goes along the road, and in the end: a table of where the time went.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::span::Span;
use super::spent::{Spent, Times};
use crate::failure::Failure;

/// How wide the names of the table are at least.
const LEAST_WIDTH: usize = 34;

/// The steps that were taken, with their times.
pub(crate) struct Report {
    json: bool,
    begun: Instant,
    rows: Vec<Row>,
    further: Vec<(String, Value)>,
}

/// What was said of something that goes on, so that nothing is said twice.
#[derive(Default)]
pub(crate) struct Told(BTreeSet<String>);

impl Told {
    /// Says it, unless it was said before.
    pub(crate) fn once(&mut self, report: &Report, text: String) {
        if self.0.insert(text.clone()) {
            report.progress(&text);
        }
    }
}

/// A line of the table.
struct Row {
    name: String,
    detail: String,
    took: Duration,
    /// How much of it was not Formwork's own work.
    times: Times,
    /// Whether it is a part of the step before it.
    part: bool,
}

impl Report {
    pub(crate) fn new(json: bool) -> Self {
        Report { json, begun: Instant::now(), rows: Vec::new(), further: Vec::new() }
    }

    /// A step was taken; it took since `begun`, and none of it ran user code.
    pub(crate) fn step(&mut self, name: &str, detail: String, begun: Instant) {
        self.step_with(name, detail, begun.elapsed(), Times::default());
    }

    /// A step was taken, and `times` of it were not Formwork's own work.
    pub(crate) fn step_with(&mut self, name: &str, detail: String, took: Duration, times: Times) {
        if !self.json {
            println!("  {name:<16} {:>7.2} s  {detail}", took.as_secs_f64());
        }
        self.rows.push(Row { name: name.to_owned(), detail, took, times, part: false });
    }

    /// A part of a step, for the table: the time that it took, and what that went into.
    pub(crate) fn part(&mut self, name: &str, whole: Span, spent: &Spent) {
        let (name, times) = (name.to_owned(), spent.within(whole));
        self.rows.push(Row { name, detail: String::new(), took: whole.length(), times, part: true });
    }

    /// Something that goes on.
    pub(crate) fn progress(&self, text: &str) {
        if !self.json {
            println!("  {:<16} {:>7.2} s    {text}", "", self.begun.elapsed().as_secs_f64());
        }
    }

    /// Whether nothing but the document may be printed.
    pub(crate) fn quiet(&self) -> bool {
        self.json
    }

    /// Something that a person wants to know and that is no step.
    pub(crate) fn note(&self, text: &str) {
        if !self.json {
            println!("{text}");
        }
    }

    /// Something that the document has besides the steps.
    pub(crate) fn found(&mut self, name: &str, value: Value) {
        self.further.push((name.to_owned(), value));
    }

    /// The end.
    pub(crate) fn finish(&self, failure: Option<&Failure>) {
        if self.json {
            println!("{:#}", self.document(failure));
        } else {
            self.table();
        }
    }

    /// What is printed for programs.
    pub(crate) fn document(&self, failure: Option<&Failure>) -> Value {
        let row = |row: &Row| {
            json!({"step": row.name, "detail": row.detail, "part": row.part, "seconds": row.took.as_secs_f64(),
                "userCodeSeconds": row.times.user.as_secs_f64(), "packagesSeconds": row.times.packages.as_secs_f64()})
        };
        let mut document = json!({
            "steps": self.rows.iter().map(row).collect::<Vec<_>>(),
            "seconds": self.begun.elapsed().as_secs_f64(),
            "userCodeSeconds": self.times().user.as_secs_f64(),
            "packagesSeconds": self.times().packages.as_secs_f64(),
            "complete": failure.is_none(),
            "error": failure.map(Failure::cause),
            "hint": failure.and_then(Failure::advice),
        });
        for (name, value) in &self.further {
            document[name] = value.clone();
        }
        document
    }

    fn table(&self) {
        let name = |row: &Row| if row.part { format!("  {}", row.name) } else { row.name.clone() };
        let width = self.rows.iter().map(|row| name(row).len()).max().unwrap_or_default().max(LEAST_WIDTH);
        println!(
            "\n  {:<width$} {:>9} {:>11} {:>10} {:>10}",
            "", "seconds", "user code", "packages", "Formwork"
        );
        for row in &self.rows {
            line(&name(row), width, row.took, row.times);
        }
        line("all", width, self.begun.elapsed(), self.times());
    }

    fn times(&self) -> Times {
        let mut all = Times::default();
        self.rows.iter().filter(|row| !row.part).for_each(|row| all += row.times);
        all
    }
}

fn line(name: &str, width: usize, took: Duration, times: Times) {
    let rest = took.saturating_sub(times.user + times.packages);
    let [took, user, packages, rest] =
        [took, times.user, times.packages, rest].map(|time| time.as_secs_f64());
    println!("  {name:<width$} {took:>9.2} {user:>11.2} {packages:>10.2} {rest:>10.2}");
}
