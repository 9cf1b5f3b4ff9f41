//! What the demo says while it goes, and in the end.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::failure::Failure;

/// The steps that were taken, with their times.
pub(crate) struct Report {
    json: bool,
    begun: Instant,
    steps: Vec<(String, String, Duration)>,
}

impl Report {
    pub(crate) fn new(json: bool) -> Self {
        Report { json, begun: Instant::now(), steps: Vec::new() }
    }

    /// A step was taken; it took since `begun`.
    pub(crate) fn step(&mut self, name: &str, detail: String, begun: Instant) {
        let took = begun.elapsed();
        if !self.json {
            println!("  {name:<16} {:>7.2} s  {detail}", took.as_secs_f64());
        }
        self.steps.push((name.to_owned(), detail, took));
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

    /// The end.
    pub(crate) fn finish(&self, failure: Option<&Failure>) {
        let total = self.begun.elapsed();
        if !self.json {
            println!("  {:<16} {:>7.2} s", "all", total.as_secs_f64());
            return;
        }
        let steps: Vec<Value> = self
            .steps
            .iter()
            .map(
                |(name, detail, took)| json!({"step": name, "detail": detail, "seconds": took.as_secs_f64()}),
            )
            .collect();
        let document = json!({
            "steps": steps,
            "seconds": total.as_secs_f64(),
            "complete": failure.is_none(),
            "error": failure.map(ToString::to_string),
        });
        println!("{document:#}");
    }
}
