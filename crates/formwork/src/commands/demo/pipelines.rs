//! An execution of a CodePipeline pipeline, watched to its end.

use std::time::Duration;

use client::Client;
use schema::Timestamp;
use shapes_codepipeline as codepipeline;

use super::inside::Inside;
use super::report::{Report, Told};
use super::span::Span;
use crate::failure::{Failure, Result};

/// How long between two looks at an execution, and how many before it is given up: two hours' worth.
const PAUSE: Duration = Duration::from_millis(100);
const LOOKS: u32 = 72_000;

/// After how many looks at an execution one is taken into its builds.
const PAUSES_OF_INSIDE: u32 = 5;

/// An execution.
#[derive(Clone, Debug)]
pub(super) struct Execution {
    pub(super) id: String,
    pub(super) status: String,
    /// `CreatePipeline`, `CloudWatchEvent`
    pub(super) trigger: String,
}

/// An action that an execution came to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Action {
    pub(super) stage: String,
    pub(super) name: String,
    pub(super) status: String,
    pub(super) category: String,
    pub(super) begun: Option<Timestamp>,
    pub(super) span: Option<Span>,
    /// The id of the build that it is.
    pub(super) external: Option<String>,
    /// Why it failed.
    pub(super) error: Option<String>,
}

impl Execution {
    /// Whether it has not ended.
    pub(super) fn goes_on(&self) -> bool {
        matches!(&*self.status, "InProgress" | "Stopping")
    }
}

impl Action {
    /// Whether it has not ended.
    pub(super) fn goes_on(&self) -> bool {
        self.status == "InProgress"
    }

    /// Whether it is a build of CodeBuild's.
    pub(super) fn is_build(&self) -> bool {
        matches!(&*self.category, "Build" | "Test")
    }
}

/// The executions of a pipeline, the newest first.
pub(super) async fn executions(client: &Client, pipeline: &str) -> Result<Vec<Execution>> {
    let ask =
        codepipeline::ListPipelineExecutions { pipeline_name: pipeline.to_owned(), ..Default::default() };
    let turn = |ask: &mut codepipeline::ListPipelineExecutions, token| ask.next_token = Some(token);
    let read = |page: codepipeline::ListPipelineExecutionsOutput| {
        (page.pipeline_execution_summaries.unwrap_or_default(), page.next_token)
    };
    let found = client.all(ask, turn, read).await.map_err(Failure::new)?;
    let execution = |one: codepipeline::PipelineExecutionSummary| Execution {
        id: one.pipeline_execution_id.unwrap_or_default(),
        status: one.status.unwrap_or_default(),
        trigger: one.trigger.and_then(|trigger| trigger.trigger_type).unwrap_or_default(),
    };
    Ok(found.into_iter().map(execution).collect())
}

/// The actions that an execution has come to, the oldest first.
async fn actions(client: &Client, pipeline: &str, execution: &str) -> Result<Vec<Action>> {
    let ask = codepipeline::ListActionExecutions {
        pipeline_name: pipeline.to_owned(),
        filter: Some(codepipeline::ActionExecutionFilter {
            pipeline_execution_id: Some(execution.to_owned()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let turn = |ask: &mut codepipeline::ListActionExecutions, token| ask.next_token = Some(token);
    let read = |page: codepipeline::ListActionExecutionsOutput| {
        (page.action_execution_details.unwrap_or_default(), page.next_token)
    };
    let found = client.all(ask, turn, read).await.map_err(Failure::new)?;
    let action = |one: codepipeline::ActionExecutionDetail| {
        let result = one.output.and_then(|output| output.execution_result).unwrap_or_default();
        let of = one.input.and_then(|input| input.action_type_id);
        Action {
            stage: one.stage_name.unwrap_or_default(),
            name: one.action_name.unwrap_or_default(),
            status: one.status.unwrap_or_default(),
            category: of.map(|of| of.category).unwrap_or_default(),
            begun: one.start_time,
            span: Span::of(one.start_time, one.last_update_time),
            external: result.external_execution_id,
            error: result.error_details.and_then(|error| error.message),
        }
    };
    Ok(found.into_iter().rev().map(action).collect())
}

/// Watches an execution to its end, and says what goes on. `lead`, if there is one, gives the gates that it comes to, and
/// those at which an execution before it stands in its way. `training` is the name of the SageMaker pipeline that its
/// builds run, if they do.
pub(super) async fn follow(
    reader: &Client,
    lead: Option<&Client>,
    training: Option<&str>,
    pipeline: &str,
    execution: &str,
    report: &Report,
) -> Result<(Execution, Vec<Action>)> {
    let mut told = Told::default();
    let mut inside = Inside::new(training);
    for look in 0..LOOKS {
        let found = actions(reader, pipeline, execution).await?;
        for action in &found {
            let name = format!("{}/{}", action.stage, action.name);
            told.once(report, format!("{name:<36} {}", action.status));
            if action.is_build() && look % PAUSES_OF_INSIDE == 0 {
                inside.look(reader, action, report).await?;
            }
            if lead.is_none() && action.category == "Approval" && action.goes_on() {
                told.once(report, format!("{name} waits for you: formwork approve {pipeline}/{name}"));
            }
        }
        let all = executions(reader, pipeline).await?;
        let ended = all.into_iter().find(|one| one.id == execution && !one.goes_on());
        if let Some(ended) = ended {
            return Ok((ended, actions(reader, pipeline, execution).await?));
        }
        // Once it has ended, the gates that are open are others' to give.
        if let Some(lead) = lead {
            approve(lead, pipeline, report).await?;
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(Failure::new(format!("the pipeline {pipeline} does not come to an end")))
}

/// Gives the gates that are open.
async fn approve(lead: &Client, pipeline: &str, report: &Report) -> Result {
    let ask = codepipeline::GetPipelineState { name: pipeline.to_owned() };
    let state = lead.call(&ask).await.map_err(Failure::new)?;
    for stage in state.stage_states.into_iter().flatten() {
        let stage_name = stage.stage_name.unwrap_or_default();
        for action in stage.action_states.into_iter().flatten() {
            let latest = action.latest_execution.unwrap_or_default();
            let Some(token) = latest.token.filter(|_| latest.status.as_deref() == Some("InProgress")) else {
                continue;
            };
            let action_name = action.action_name.unwrap_or_default();
            report.progress(&format!("the lead approves {stage_name}/{action_name}"));
            let put = codepipeline::PutApprovalResult {
                pipeline_name: pipeline.to_owned(),
                stage_name: stage_name.clone(),
                action_name,
                result: codepipeline::ApprovalResult {
                    summary: "The lead has looked at it".to_owned(),
                    status: "Approved".to_owned(),
                },
                token,
            };
            lead.call(&put).await.map_err(Failure::new)?;
        }
    }
    Ok(())
}

/// The first action that failed, as an error.
pub(super) fn failed(pipeline: &str, actions: &[Action]) -> Failure {
    match actions.iter().find(|action| action.status == "Failed") {
        Some(Action { stage, name, error, .. }) => {
            let why = error.as_deref().unwrap_or("no reason was given");
            Failure::new(format!("the action {name} of the stage {stage} of {pipeline} failed: {why}"))
        }
        None => Failure::new(format!("the pipeline {pipeline} ended before its end")),
    }
}
