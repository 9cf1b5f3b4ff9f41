//! `formwork pipeline`: the delivery pipelines of an account.

mod action;

use client::{Client, Error};
use serde_json::json;
use shapes_codepipeline as codepipeline;

use super::look::{Noun, Shown};
use super::output::{Row, row};
use crate::failure::Result;
use action::Action;

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
            let open = gates(&name, stages(client, &name).await?);
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
        let stages = stages(client, &name).await?;
        let history = match history(client, &name).await {
            Ok(history) => history,
            // How they stand may be seen without what they were.
            Err(Error::Api { .. }) => Vec::new(),
            Err(other) => return Err(other.into()),
        };
        let open = gates(&name, stages.clone());
        let (mut rows, mut notes) = (Vec::new(), Vec::new());
        for stage in stages {
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
        }
        Ok(Shown::Parts { columns: &["stage", "action", "status", "since", "says"], rows, notes })
    }
}

/// A gate at which an execution waits for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gate {
    pub(super) pipeline: String,
    pub(super) stage: String,
    pub(super) action: String,
    pub(super) token: String,
}

impl Gate {
    /// Its name in full, by which it is decided on.
    pub(super) fn name(&self) -> String {
        format!("{}/{}/{}", self.pipeline, self.stage, self.action)
    }

    /// Whether a person may mean it by this name: it may leave out the stage, or name the pipeline or the gate alone.
    pub(super) fn is_meant_by(&self, name: &str) -> bool {
        let Gate { pipeline, stage, action, .. } = self;
        let shorter = [format!("{pipeline}/{action}"), format!("{stage}/{action}")];
        name == pipeline || name == action || name == self.name() || shorter.iter().any(|one| one == name)
    }
}

/// The gates of a pipeline that are open.
pub(super) fn gates(pipeline: &str, stages: Vec<codepipeline::StageState>) -> Vec<Gate> {
    let mut open = Vec::new();
    for stage in stages {
        for action in stage.action_states.into_iter().flatten() {
            let latest = action.latest_execution.unwrap_or_default();
            // Only an approval has a token.
            let token = latest.token.filter(|_| latest.status.as_deref() == Some("InProgress"));
            open.extend(token.map(|token| Gate {
                pipeline: pipeline.to_owned(),
                stage: stage.stage_name.clone().unwrap_or_default(),
                action: action.action_name.unwrap_or_default(),
                token,
            }));
        }
    }
    open
}

/// The names of all pipelines.
pub(super) async fn names(client: &Client) -> Result<Vec<String>> {
    let turn = |ask: &mut codepipeline::ListPipelines, token| ask.next_token = Some(token);
    let read =
        |page: codepipeline::ListPipelinesOutput| (page.pipelines.unwrap_or_default(), page.next_token);
    let all = client.all(codepipeline::ListPipelines::default(), turn, read).await?;
    Ok(all.into_iter().filter_map(|pipeline| pipeline.name).collect())
}

/// The stages of a pipeline, as they stand.
pub(super) async fn stages(client: &Client, name: &str) -> Result<Vec<codepipeline::StageState>> {
    let ask = codepipeline::GetPipelineState { name: name.to_owned() };
    Ok(client.call(&ask).await?.stage_states.unwrap_or_default())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_is_named_in_full_or_as_far_as_a_person_needs() {
        let gate = Gate {
            pipeline: "churn-Deploy".to_owned(),
            stage: "DeployPreProd".to_owned(),
            action: "Approve_Prod".to_owned(),
            token: String::new(),
        };
        let check = |name: &str, meant: bool| assert_eq!(gate.is_meant_by(name), meant, "{name}");
        check("churn-Deploy", true);
        check("churn-Deploy/Approve_Prod", true);
        check("churn-Deploy/DeployPreProd/Approve_Prod", true);
        check("DeployPreProd/Approve_Prod", true);
        check("Approve_Prod", true);
        check("churn-Deploy/DeployPreProd", false);
        check("churn/Approve_Prod", false);
        check("Approve", false);
    }
}
