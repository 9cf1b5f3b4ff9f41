//! What the demo says while it goes, and in the end: a table of where the time went.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::span::Span;
use crate::failure::Failure;

/// The steps that were taken, with their times.
pub(crate) struct Report {
    json: bool,
    begun: Instant,
    rows: Vec<Row>,
    further: Vec<(String, Value)>,
}

/// A line of the table.
struct Row {
    name: String,
    detail: String,
    took: Duration,
    /// How much of it user code ran.
    user: Duration,
    /// Whether it is a part of the step before it.
    part: bool,
}

impl Report {
    pub(crate) fn new(json: bool) -> Self {
        Report { json, begun: Instant::now(), rows: Vec::new(), further: Vec::new() }
    }

    /// A step was taken; it took since `begun`, and none of it ran user code.
    pub(crate) fn step(&mut self, name: &str, detail: String, begun: Instant) {
        self.step_with(name, detail, begun.elapsed(), Duration::ZERO);
    }

    /// A step was taken, of which user code ran for `user`.
    pub(crate) fn step_with(&mut self, name: &str, detail: String, took: Duration, user: Duration) {
        if !self.json {
            println!("  {name:<16} {:>7.2} s  {detail}", took.as_secs_f64());
        }
        self.rows.push(Row { name: name.to_owned(), detail, took, user, part: false });
    }

    /// A part of a step, for the table: the time that it took, and when in it user code ran.
    pub(crate) fn part(&mut self, name: &str, whole: Span, user: &[Span]) {
        let user = Span::covered(user, whole);
        let row =
            Row { name: name.to_owned(), detail: String::new(), took: whole.length(), user, part: true };
        self.rows.push(row);
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

    fn document(&self, failure: Option<&Failure>) -> Value {
        let row = |row: &Row| {
            json!({"step": row.name, "detail": row.detail, "part": row.part, "seconds": row.took.as_secs_f64(),
                "userCodeSeconds": row.user.as_secs_f64()})
        };
        let mut document = json!({
            "steps": self.rows.iter().map(row).collect::<Vec<_>>(),
            "seconds": self.begun.elapsed().as_secs_f64(),
            "userCodeSeconds": self.user().as_secs_f64(),
            "complete": failure.is_none(),
            "error": failure.map(ToString::to_string),
        });
        for (name, value) in &self.further {
            document[name] = value.clone();
        }
        document
    }

    fn table(&self) {
        println!("\n  {:<34} {:>9} {:>11} {:>10}", "", "seconds", "user code", "Formwork");
        for row in &self.rows {
            let name = if row.part { format!("  {}", row.name) } else { row.name.clone() };
            line(&name, row.took, row.user);
        }
        line("all", self.begun.elapsed(), self.user());
    }

    fn user(&self) -> Duration {
        self.rows.iter().filter(|row| !row.part).map(|row| row.user).sum()
    }
}

fn line(name: &str, took: Duration, user: Duration) {
    let rest = took.saturating_sub(user);
    println!(
        "  {name:<34} {:>9.2} {:>11.2} {:>10.2}",
        took.as_secs_f64(),
        user.as_secs_f64(),
        rest.as_secs_f64()
    );
}
