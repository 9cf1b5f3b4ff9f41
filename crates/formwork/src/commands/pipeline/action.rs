//! An action of a pipeline, as it is shown: what it says of itself, and what is to be done about it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use client::Client;
use serde_json::json;
use shapes_codepipeline as codepipeline;

use crate::commands::output::{Row, row};
use crate::failure::Result;
use crate::gates::Gate;
use crate::logs;

/// How many lines at the end of a log are looked at of a build that failed, and how many of them are shown.
const LINES: i32 = 60;
const SHOWN: usize = 8;

/// How CodeBuild's own lines begin, between which is what the commands said.
const CODEBUILDS: &str = "[Container]";

/// An action and its latest execution.
#[derive(Debug, Default)]
pub(super) struct Action {
    pub(super) stage: String,
    pub(super) name: String,
    status: Option<String>,
    since: Option<String>,
    /// Why it failed, or what was said of it.
    says: Option<String>,
    /// The id of the build that it is.
    build: Option<String>,
    /// The execution of the pipeline that came to it.
    execution: Option<String>,
    /// The question that a gate asks.
    message: Option<String>,
    /// What it tells those behind it.
    variables: BTreeMap<String, String>,
}

impl Action {
    /// An action as it stands, with what the history of its pipeline has of it.
    pub(super) fn of(
        stage: &str,
        state: codepipeline::ActionState,
        history: &[codepipeline::ActionExecutionDetail],
    ) -> Self {
        let latest = state.latest_execution.unwrap_or_default();
        let id = latest.action_execution_id.as_ref();
        let detail = history.iter().find(|one| id.is_some() && one.action_execution_id.as_ref() == id);
        let input = detail.and_then(|detail| detail.input.clone()).unwrap_or_default();
        let output = detail.and_then(|detail| detail.output.clone()).unwrap_or_default();
        let builds = is_build(&input);
        // The configuration as it was resolved for this execution.
        let configuration = input.resolved_configuration.or(input.configuration).unwrap_or_default();
        Action {
            stage: stage.to_owned(),
            name: state.action_name.unwrap_or_default(),
            status: latest.status,
            since: latest.last_status_change.map(|time| time.to_string()),
            says: latest.error_details.and_then(|error| error.message).or(latest.summary),
            build: latest.external_execution_id.filter(|_| builds),
            execution: detail.and_then(|detail| detail.pipeline_execution_id.clone()),
            message: configuration.get("CustomData").cloned(),
            variables: if builds { output.output_variables.unwrap_or_default() } else { BTreeMap::new() },
        }
    }

    /// Its line in the table.
    pub(super) fn row(&self, gate: Option<&Gate>) -> Row {
        // A model is known by its group and version; the whole ARN is in the variables.
        let short =
            |value: &str| value.split_once(":model-package/").map_or(value, |(_, model)| model).to_owned();
        let told: Vec<String> =
            self.variables.iter().map(|(name, value)| format!("{name}: {}", short(value))).collect();
        let says = match (gate, &self.says) {
            (Some(_), _) => Some("waits for a decision".to_owned()),
            (None, Some(says)) => Some(says.clone()),
            (None, None) => (!told.is_empty()).then(|| told.join(", ")),
        };
        row([
            ("stage", json!(self.stage)),
            ("action", json!(self.name)),
            ("status", json!(self.status)),
            ("run", json!(self.execution.as_ref().and_then(|id| id.split('-').next()))),
            ("since", json!(self.since)),
            ("says", json!(says)),
            ("asks", json!(gate.and(self.message.as_ref()))),
            ("variables", json!(self.variables)),
            ("build", json!(self.build)),
            ("execution", json!(self.execution)),
        ])
    }

    /// What a gate asks, what it is about, and how it is answered.
    pub(super) fn asks(&self, gate: &Gate, history: &[codepipeline::ActionExecutionDetail]) -> String {
        let message = self.message.as_deref().unwrap_or("no message was given with it");
        let mut text = format!("{}/{} waits for a decision: {message}", self.stage, self.name);
        let same = history.iter().filter(|one| {
            self.execution.is_some()
                && one.pipeline_execution_id == self.execution
                && is_build(&one.input.clone().unwrap_or_default())
        });
        let told = same.filter_map(|one| one.output.clone()?.output_variables).flatten();
        for (name, value) in told {
            let _ = match value.split_once(":model-package/") {
                Some((_, model)) => write!(text, "\n  its model: formwork model show {model}"),
                None => write!(text, "\n  {name}: {value}"),
            };
        }
        let name = gate.name();
        format!("{text}\n  formwork approve {name}\n  formwork reject {name} --comment WHY")
    }

    /// The end of the log of a build that failed; none if it is no such build.
    pub(super) async fn failed(&self, client: &Client) -> Result<Option<String>> {
        let Some(id) = self.build.as_ref().filter(|_| self.status.as_deref() == Some("Failed")) else {
            return Ok(None);
        };
        let mut text = format!("{}/{} failed; the end of its log:", self.stage, self.name);
        // Who may not read it is told where it is all the same.
        let found = logs::build(client, id).await.ok().flatten();
        if let Some(stream) = found.as_ref().and_then(logs::of_build) {
            let lines = logs::last(client, stream, LINES).await.unwrap_or_default();
            let mut said: Vec<&String> = lines.iter().filter(|line| !line.starts_with(CODEBUILDS)).collect();
            if said.is_empty() {
                said = lines.iter().collect();
            }
            for line in said.iter().skip(said.len().saturating_sub(SHOWN)) {
                let _ = write!(text, "\n  | {line}");
            }
        }
        Ok(Some(format!("{text}\n  formwork logs {id}")))
    }
}

/// Whether an action runs a build, whose variables its project exports.
fn is_build(input: &codepipeline::ActionExecutionInput) -> bool {
    let of = input.action_type_id.as_ref();
    of.is_some_and(|of| of.category == "Build" || of.category == "Test")
}
