//! `formwork pipeline`: the delivery pipelines of an account.

mod action;
mod retry;

use client::{Client, Error};
use serde_json::json;
use shapes_codepipeline as codepipeline;

use super::look::{self, Noun, Shown};
use super::output::{Row, row};
use crate::failure::Result;
use crate::gates;
use action::Action;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    #[command(flatten)]
    Look(look::Command),
    /// Do again what failed in a stage, or ask again at a gate that was rejected
    Retry(retry::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    match &arguments.command {
        Command::Look(command) => look::look::<Pipeline>(command),
        Command::Retry(arguments) => retry::run(arguments),
    }
}

/// A delivery pipeline.
pub(crate) struct Pipeline;

impl Noun for Pipeline {
    const WORD: &'static str = "pipeline";
    const COLUMNS: &'static [&'static str] = &["name", "status", "waits for", "trigger", "started"];

    async fn list(client: &Client) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        for name in names(client).await? {
            let ask = codepipeline::ListPipelineExecutions {
                pipeline_name: name.clone(),
                max_results: Some(1),
                ..Default::default()
            };
            let found = client.call(&ask).await?.pipeline_execution_summaries;
            let latest = found.into_iter().flatten().next().unwrap_or_default();
            let open = gates::open(&name, gates::stages(client, &name).await?);
            let waits: Vec<String> = open.into_iter().map(|gate| gate.action).collect();
            rows.push(row([
                ("name", json!(name)),
                ("status", json!(latest.status)),
                ("waits for", json!((!waits.is_empty()).then_some(waits))),
                ("trigger", json!(latest.trigger.and_then(|trigger| trigger.trigger_type))),
                ("started", json!(latest.start_time.map(|time| time.to_string()))),
                ("execution", json!(latest.pipeline_execution_id)),
            ]));
        }
        Ok(rows)
    }

    async fn show(client: &Client, name: String) -> Result<Shown> {
        let stages = gates::stages(client, &name).await?;
        let history = match history(client, &name).await {
            Ok(history) => history,
            // How they stand may be seen without what they were.
            Err(Error::Api { .. }) => Vec::new(),
            Err(other) => return Err(other.into()),
        };
        let open = gates::open(&name, stages.clone());
        let (mut rows, mut notes) = (Vec::new(), Vec::new());
        for stage in stages {
            let failed = retry::failed(&stage).is_some();
            let stage_name = stage.stage_name.unwrap_or_default();
            for state in stage.action_states.into_iter().flatten() {
                let action = Action::of(&stage_name, state, &history);
                let gate =
                    open.iter().find(|gate| (&gate.stage, &gate.action) == (&action.stage, &action.name));
                rows.push(action.row(gate));
                match gate {
                    Some(gate) => notes.push(action.asks(gate, &history)),
                    None => notes.extend(action.failed(client).await?),
                }
            }
            if failed {
                notes.push(format!(
                    "to do again what failed in {stage_name}:\n  formwork pipeline retry {name}"
                ));
            }
        }
        Ok(Shown::Parts { columns: &["stage", "action", "status", "run", "since", "says"], rows, notes })
    }
}

/// The names of all pipelines.
pub(super) async fn names(client: &Client) -> Result<Vec<String>> {
    let turn = |ask: &mut codepipeline::ListPipelines, token| ask.next_token = Some(token);
    let read =
        |page: codepipeline::ListPipelinesOutput| (page.pipelines.unwrap_or_default(), page.next_token);
    let all = client.all(codepipeline::ListPipelines::default(), turn, read).await?;
    Ok(all.into_iter().filter_map(|pipeline| pipeline.name).collect())
}

/// What a pipeline's actions did, the newest first.
pub(super) async fn history(
    client: &Client,
    name: &str,
) -> std::result::Result<Vec<codepipeline::ActionExecutionDetail>, Error> {
    let ask = codepipeline::ListActionExecutions { pipeline_name: name.to_owned(), ..Default::default() };
    let turn = |ask: &mut codepipeline::ListActionExecutions, token| ask.next_token = Some(token);
    let read = |page: codepipeline::ListActionExecutionsOutput| {
        (page.action_execution_details.unwrap_or_default(), page.next_token)
    };
    client.all(ask, turn, read).await
}
