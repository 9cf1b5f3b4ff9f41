//! What a training job's metric definitions find in its log.

use fancy_regex::Regex;
use kernel::{LogLine, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use crate::error;

/// The last value of each metric, in the order of their first values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Metrics(Vec<Metric>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Metric {
    name: String,
    value: f32,
    time: Timestamp,
}

impl Metrics {
    /// Takes over what the definitions find in lines.
    pub(super) fn look(&mut self, definitions: &[api::MetricDefinition], lines: &[LogLine]) {
        for definition in definitions {
            // It was looked at when the job was made.
            let Ok(regex) = Regex::new(&definition.regex) else { continue };
            for line in lines {
                if let Some(value) = value(&regex, &line.text) {
                    self.set(&definition.name, value, Timestamp(line.time));
                }
            }
        }
    }

    fn set(&mut self, name: &str, value: f32, time: Timestamp) {
        match self.0.iter_mut().find(|metric| metric.name == name) {
            Some(metric) => (metric.value, metric.time) = (value, time),
            None => self.0.push(Metric { name: name.to_owned(), value, time }),
        }
    }

    /// As Describe shows them.
    pub(super) fn shown(&self) -> Option<Vec<api::MetricData>> {
        let shown = |metric: &Metric| api::MetricData {
            metric_name: Some(metric.name.clone()),
            value: Some(metric.value),
            timestamp: Some(metric.time),
        };
        (!self.0.is_empty()).then(|| self.0.iter().map(shown).collect())
    }
}

/// The number that the first group of a regular expression finds. One that takes too long finds none, and no metric is
/// infinite or not a number: JSON has neither.
fn value(regex: &Regex, line: &str) -> Option<f32> {
    let found = regex.captures(line).ok()??;
    let value: f32 = found.get(1)?.as_str().parse().ok()?;
    value.is_finite().then_some(value)
}

/// Refuses definitions that could find nothing.
pub(super) fn check(definitions: Option<&Vec<api::MetricDefinition>>) -> Result<()> {
    for definition in definitions.into_iter().flatten() {
        let refuse = |why: &str| {
            error::validation(format!(
                "the Regex of the metric {} {why}: {}",
                definition.name, definition.regex
            ))
        };
        let regex = Regex::new(&definition.regex).map_err(|_| refuse("is not a regular expression"))?;
        if regex.captures_len() < 2 {
            return Err(refuse("has no group, which would be the metric's value"));
        }
    }
    Ok(())
}

/// A line as logs show it: a tab is `#011`, which metrics' expressions count on.
pub(super) fn as_logged(line: LogLine) -> LogLine {
    LogLine { text: line.text.replace('\t', "#011"), ..line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(regex: &str, lines: &[&str]) -> Option<f32> {
        let definition = api::MetricDefinition { name: "m".to_owned(), regex: regex.to_owned() };
        let line = |text: &&str| as_logged(LogLine { time: 1, text: (*text).to_owned() });
        let mut metrics = Metrics::default();
        metrics.look(&[definition], &lines.iter().map(line).collect::<Vec<_>>());
        metrics.shown()?.first()?.value
    }

    #[test]
    fn the_last_value_of_a_metric_is_its_final_one() {
        let xgboost = r".*\[[0-9]+\].*#011validation-rmse:(\S+)";
        let lines = [
            "[0]\ttrain-rmse:2.0\tvalidation-rmse:2.5",
            "between",
            "[1]\ttrain-rmse:1.0\tvalidation-rmse:1.5",
        ];
        assert_eq!(found(xgboost, &lines), Some(1.5));
        assert_eq!(found(r"loss=(?<![a-z])([0-9.]+)", &["no", "loss=0.25"]), Some(0.25));
        assert_eq!(found("loss=(.*)", &["loss=nan", "loss=no number"]), None);
    }

    #[test]
    fn a_definition_that_finds_nothing_is_refused() {
        let check = |regex: &str| {
            super::check(Some(&vec![api::MetricDefinition { name: "m".to_owned(), regex: regex.to_owned() }]))
        };
        assert!(check("a=(.*)").is_ok());
        assert!(check("a=(.*").is_err_and(|error| error.message.contains("not a regular expression")));
        assert!(check("a=.*").is_err_and(|error| error.message.contains("no group")));
    }
}
