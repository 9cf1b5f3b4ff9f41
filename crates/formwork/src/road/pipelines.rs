//! Executions of delivery pipelines, watched to their ends.

use std::time::Duration;

use client::Client;
use schema::Timestamp;
use shapes_codepipeline as codepipeline;

use super::inside::{Inside, Voice};
use super::report::{Report, Told};
use super::span::Span;
use crate::failure::{Failure, Result};
use crate::gates;

/// How long between two looks at an execution, and how many before it is given up: two hours' worth.
pub(crate) const PAUSE: Duration = Duration::from_millis(100);
pub(crate) const LOOKS: u32 = 72_000;

/// After how many looks at an execution one is taken into its builds.
const PAUSES_OF_INSIDE: u32 = 5;

/// An execution.
#[derive(Clone, Debug)]
pub(crate) struct Execution {
    pub(crate) id: String,
    pub(crate) status: String,
    /// `CreatePipeline`, `CloudWatchEvent`
    pub(crate) trigger: String,
}

/// An action that an execution came to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Action {
    pub(crate) stage: String,
    pub(crate) name: String,
    pub(crate) status: String,
    pub(crate) category: String,
    pub(crate) begun: Option<Timestamp>,
    pub(crate) span: Option<Span>,
    /// The id of the build that it is.
    pub(crate) external: Option<String>,
    /// Why it failed.
    pub(crate) error: Option<String>,
}

impl Execution {
    /// Whether it has not ended.
    pub(crate) fn goes_on(&self) -> bool {
        matches!(&*self.status, "InProgress" | "Stopping")
    }
}

impl Action {
    /// Whether it has not ended.
    pub(crate) fn goes_on(&self) -> bool {
        self.status == "InProgress"
    }

    /// Whether it is a build of CodeBuild's.
    pub(crate) fn is_build(&self) -> bool {
        matches!(&*self.category, "Build" | "Test")
    }
}

/// The executions of a pipeline, the newest first.
pub(crate) async fn executions(client: &Client, pipeline: &str) -> Result<Vec<Execution>> {
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
pub(crate) async fn actions(client: &Client, pipeline: &str, execution: &str) -> Result<Vec<Action>> {
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

/// An execution that is watched: what was said of it, so that nothing is said twice.
pub(crate) struct Watched<'a> {
    pipeline: &'a str,
    voice: Voice,
    told: Told,
    inside: Inside<'a>,
    looks: u32,
}

impl<'a> Watched<'a> {
    /// `training` is the name of the SageMaker pipeline that the execution's builds run, if they do.
    pub(crate) fn new(pipeline: &'a str, training: Option<&'a str>, voice: Voice) -> Self {
        let inside = Inside::new(training, voice.clone());
        Watched { pipeline, voice, told: Told::default(), inside, looks: 0 }
    }

    /// Looks at the execution, and says what is new. `alone` is whether nobody gives the gates that it comes to.
    pub(crate) async fn look(
        &mut self,
        reader: &Client,
        execution: &str,
        alone: bool,
        report: &Report,
    ) -> Result<Vec<Action>> {
        let found = actions(reader, self.pipeline, execution).await?;
        for action in &found {
            let name = format!("{}/{}", action.stage, action.name);
            let shown = format!("{}{name}", self.voice.of);
            self.told.once(report, format!("{shown:<36} {}", action.status));
            if action.is_build() && self.looks.is_multiple_of(PAUSES_OF_INSIDE) {
                self.inside.look(reader, action, report).await?;
            }
            if alone && action.category == "Approval" && action.goes_on() {
                let gate = format!("{}/{name}", self.pipeline);
                self.told.once(report, format!("{name} waits for you: formwork approve {gate}"));
            }
        }
        self.looks += 1;
        Ok(found)
    }
}

/// Watches an execution to its end, and says what goes on. `lead`, if there is one, gives the gates that it comes to, and
/// those at which an execution before it stands in its way. `training` is the name of the SageMaker pipeline that its
/// builds run, if they do.
pub(crate) async fn follow(
    reader: &Client,
    lead: Option<&Client>,
    training: Option<&str>,
    pipeline: &str,
    execution: &str,
    report: &Report,
) -> Result<(Execution, Vec<Action>)> {
    let mut watched = Watched::new(pipeline, training, Voice::default());
    for _ in 0..LOOKS {
        watched.look(reader, execution, lead.is_none(), report).await?;
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

/// Gives the gates that are open; whether there were any.
pub(crate) async fn approve(lead: &Client, pipeline: &str, report: &Report) -> Result<bool> {
    let open = gates::open(pipeline, gates::stages(lead, pipeline).await?);
    for gate in &open {
        report.progress(&format!("the lead approves {}/{}", gate.stage, gate.action));
        gate.decide(lead, "Approved", "The lead has looked at it").await?;
    }
    Ok(!open.is_empty())
}

/// The first action that failed, as an error.
pub(crate) fn failed(pipeline: &str, actions: &[Action]) -> Failure {
    match actions.iter().find(|action| action.status == "Failed") {
        Some(Action { stage, name, error, .. }) => {
            let why = error.as_deref().unwrap_or("no reason was given");
            Failure::new(format!("the action {name} of the stage {stage} of {pipeline} failed: {why}"))
        }
        None => Failure::new(format!("the pipeline {pipeline} ended before its end")),
    }
}
