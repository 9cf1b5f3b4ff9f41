//! `formwork pipeline`: the delivery pipelines of an account.

use client::Client;
use serde_json::json;
use shapes_codepipeline as codepipeline;

use super::look::{Noun, Shown};
use super::output::{Row, row};
use crate::failure::{Failure, Result};

/// A delivery pipeline.
pub(crate) struct Pipeline;

impl Noun for Pipeline {
    const WORD: &'static str = "pipeline";
    const COLUMNS: &'static [&'static str] = &["name", "status", "trigger", "started", "execution"];

    async fn list(client: &Client) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        for name in names(client).await? {
            let ask = codepipeline::ListPipelineExecutions {
                pipeline_name: name.clone(),
                max_results: Some(1),
                ..Default::default()
            };
            let found = client.call(&ask).await.map_err(Failure::new)?.pipeline_execution_summaries;
            let latest = found.into_iter().flatten().next().unwrap_or_default();
            rows.push(row([
                ("name", json!(name)),
                ("status", json!(latest.status)),
                ("trigger", json!(latest.trigger.and_then(|trigger| trigger.trigger_type))),
                ("started", json!(latest.start_time.map(|time| time.to_string()))),
                ("execution", json!(latest.pipeline_execution_id)),
            ]));
        }
        Ok(rows)
    }

    async fn show(client: &Client, name: String) -> Result<Shown> {
        let mut rows = Vec::new();
        for stage in stages(client, &name).await? {
            for action in stage.action_states.into_iter().flatten() {
                let latest = action.latest_execution.unwrap_or_default();
                let says = latest.error_details.and_then(|error| error.message).or(latest.summary);
                rows.push(row([
                    ("stage", json!(stage.stage_name)),
                    ("action", json!(action.action_name)),
                    ("status", json!(latest.status)),
                    ("since", json!(latest.last_status_change.map(|time| time.to_string()))),
                    ("says", json!(says)),
                ]));
            }
        }
        Ok(Shown::Parts(&["stage", "action", "status", "since", "says"], rows))
    }
}

/// The names of all pipelines.
pub(super) async fn names(client: &Client) -> Result<Vec<String>> {
    let turn = |ask: &mut codepipeline::ListPipelines, token| ask.next_token = Some(token);
    let read =
        |page: codepipeline::ListPipelinesOutput| (page.pipelines.unwrap_or_default(), page.next_token);
    let all = client.all(codepipeline::ListPipelines::default(), turn, read).await.map_err(Failure::new)?;
    Ok(all.into_iter().filter_map(|pipeline| pipeline.name).collect())
}

/// The stages of a pipeline, as they stand.
pub(super) async fn stages(client: &Client, name: &str) -> Result<Vec<codepipeline::StageState>> {
    let ask = codepipeline::GetPipelineState { name: name.to_owned() };
    Ok(client.call(&ask).await.map_err(Failure::new)?.stage_states.unwrap_or_default())
}
