//! `formwork pipeline`: the delivery pipelines of an account.

use client::Client;
use serde_json::{Map, Value, json};
use shapes_codepipeline as codepipeline;

use super::account::AccountArgument;
use super::output::{OutputArgument, row};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// List the pipelines, each with its latest execution
    List {
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
    /// Show where a pipeline's executions are: its stages and actions
    Show {
        /// The name of a pipeline of CodePipeline, as `formwork pipeline list` shows it
        name: String,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::List { account, output } => {
            let rows = account.visit(async |client| list(&client).await)?;
            output.rows(&["name", "status", "trigger", "started", "execution"], &rows);
        }
        Command::Show { name, account, output } => {
            let rows = account.visit(async |client| show(&client, name).await)?;
            output.rows(&["stage", "action", "status", "since", "says"], &rows);
        }
    }
    Ok(())
}

async fn list(client: &Client) -> Result<Vec<Map<String, Value>>> {
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

/// The names of all pipelines.
pub(super) async fn names(client: &Client) -> Result<Vec<String>> {
    let (mut names, mut ask) = (Vec::new(), codepipeline::ListPipelines::default());
    loop {
        let page = client.call(&ask).await.map_err(Failure::new)?;
        names.extend(page.pipelines.into_iter().flatten().filter_map(|pipeline| pipeline.name));
        ask.next_token = page.next_token;
        if ask.next_token.is_none() {
            return Ok(names);
        }
    }
}

/// The stages of a pipeline, as they stand.
pub(super) async fn stages(client: &Client, name: &str) -> Result<Vec<codepipeline::StageState>> {
    let ask = codepipeline::GetPipelineState { name: name.to_owned() };
    Ok(client.call(&ask).await.map_err(Failure::new)?.stage_states.unwrap_or_default())
}

async fn show(client: &Client, name: String) -> Result<Vec<Map<String, Value>>> {
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
    Ok(rows)
}
