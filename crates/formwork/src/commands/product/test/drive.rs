//! A project on its road, whatever its product is: pipelines run until nothing runs and nothing waits. The lead approves the
//! models and gives the gates.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use server::control;
use server::state::Folder;
use shapes_sagemaker as sagemaker;

use super::project::{Launched, PIPELINES};
use crate::commands::model::packages;
use crate::commands::project::stacks_of;
use crate::failure::{Failure, Result};
use crate::platform::Platform;
use crate::road::pipelines::{Execution, LOOKS, PAUSE, Watched, actions, approve, executions};
use crate::road::{Cast, Report, Span, Spent, Voice, builds, tell_parts};
use crate::session::now;
use crate::stacks;

/// For how many looks in a row nothing must move: what one thing has started, the next look finds.
const STILL: u32 = 5;

/// A project on its road.
pub(super) struct Drive<'a> {
    folder: &'a Folder,
    cast: &'a Cast,
    project: &'a Launched,
    /// The executions that go on, by their ids.
    watched: BTreeMap<String, Watched<'a>>,
    /// Those that have ended.
    ended: BTreeSet<String>,
    /// How many models the lead has approved.
    approved: usize,
}

impl<'a> Drive<'a> {
    pub(super) fn new(folder: &'a Folder, cast: &'a Cast, project: &'a Launched) -> Self {
        let (watched, ended) = (BTreeMap::new(), BTreeSet::new());
        Drive { folder, cast, project, watched, ended, approved: 0 }
    }

    /// What the parts of a pipeline are told with: its name without the project's.
    fn told(&self, pipeline: &str) -> String {
        let short = pipeline.strip_prefix(&self.project.prefix).unwrap_or(pipeline);
        format!("{}: ", short.trim_start_matches('-'))
    }

    /// Goes to the end of the road: every pipeline's last execution has succeeded, and as many models are approved as are
    /// expected at least.
    pub(super) async fn run(
        mut self,
        platform: &Platform,
        models: Option<usize>,
        report: &mut Report,
    ) -> Result {
        let (begun, since) = (Instant::now(), now());
        self.until_still(report).await?;
        let mut spent = Spent::default();
        let starts = self.endpoint_starts(platform).await?;
        let run = builds::newest_run(self.cast, &self.project.prefix).await?;
        for pipeline in &self.project.pipelines {
            let all = executions(&self.cast.dev, pipeline).await?;
            let last =
                all.first().ok_or_else(|| Failure::new(format!("the pipeline {pipeline} never ran")))?;
            let actions = actions(&self.cast.dev, pipeline, &last.id).await?;
            if last.status != "Succeeded" {
                return Err(builds::explained(self.cast, pipeline, &actions, with_keep).await?);
            }
            let of = self.told(pipeline);
            let parts = tell_parts(self.cast, &actions, run.as_ref(), &starts, &of, report).await?;
            spent.extend(&parts);
        }
        if let Some(expected) = models.filter(|expected| self.approved < *expected) {
            let text =
                format!("of {expected} models that the test expects, {} were registered", self.approved);
            return Err(Failure::new(text));
        }
        let pipelines = match self.project.pipelines.len() {
            0 => "the product has none".to_owned(),
            1 => "one has succeeded".to_owned(),
            count => format!("{count} have succeeded"),
        };
        let detail = format!("{pipelines}; models approved: {}", self.approved);
        report.step_with(PIPELINES, detail, begun.elapsed(), spent.since(since));
        Ok(())
    }

    /// Waits until nothing runs and nothing waits.
    async fn until_still(&mut self, report: &Report) -> Result {
        let mut still = 0;
        for _ in 0..LOOKS {
            let mut moves = false;
            for pipeline in &self.project.pipelines {
                moves |= self.pipeline(pipeline, report).await?;
            }
            for group in &self.project.groups {
                moves |= self.models(group, report).await?;
            }
            // An event on its way, a stack, a job: all that the runtime does for what was done before.
            if !moves {
                moves = !control::work(&self.folder.control()).await.map_err(Failure::new)?.is_empty();
            }
            still = if moves { 0 } else { still + 1 };
            if still == STILL {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(Failure::new("the project's pipelines do not come to an end"))
    }

    /// Looks at a pipeline's executions, and gives its gates; whether anything moves.
    async fn pipeline(&mut self, pipeline: &'a str, report: &Report) -> Result<bool> {
        let mut moves = false;
        for execution in executions(&self.cast.dev, pipeline).await?.into_iter().rev() {
            if self.ended.contains(&execution.id) {
                continue;
            }
            moves = true;
            let training = Some(self.project.prefix.as_str());
            let flags = format!(" --state {}", self.folder.path().display());
            let voice = Voice { of: self.told(pipeline), flags };
            let entry = self.watched.entry(execution.id.clone());
            let watched = entry.or_insert_with(|| Watched::new(pipeline, training, voice));
            watched.look(&self.cast.scientist, &execution.id, false, report).await?;
            if !execution.goes_on() {
                self.watched.remove(&execution.id);
                self.ended.insert(execution.id.clone());
                self.has_ended(pipeline, &execution, report).await?;
            }
        }
        Ok(approve(&self.cast.lead, pipeline, report).await? || moves)
    }

    /// A failure ends the road, unless it is that of a first run, which a model's approval may mend.
    async fn has_ended(&self, pipeline: &str, execution: &Execution, report: &Report) -> Result {
        if execution.status != "Failed" && execution.status != "Stopped" {
            return Ok(());
        }
        let first = execution.trigger == "CreatePipeline";
        if first && self.approved == 0 && !self.project.groups.is_empty() {
            report.progress(&format!(
                "the first run of {pipeline} failed, as one may before a model is approved"
            ));
            return Ok(());
        }
        let actions = actions(&self.cast.dev, pipeline, &execution.id).await?;
        Err(builds::explained(self.cast, pipeline, &actions, with_keep).await?)
    }

    /// Approves the models of a group that wait; whether there were any.
    async fn models(&mut self, group: &str, report: &Report) -> Result<bool> {
        let all = packages(&self.cast.lead, group.to_owned()).await?.into_iter();
        let waits = all.filter(|one| one.model_approval_status.as_deref() == Some("PendingManualApproval"));
        let mut any = false;
        for model in waits {
            let name = format!("{group}/{}", model.model_package_version.unwrap_or_default());
            let approve = sagemaker::UpdateModelPackage {
                model_package_arn: model.model_package_arn,
                model_approval_status: Some("Approved".to_owned()),
                approval_description: Some("For the test of the product".to_owned()),
                ..Default::default()
            };
            self.cast.lead.call(&approve).await?;
            report.progress(&format!("the lead has approved the model {name}"));
            self.approved += 1;
            any = true;
        }
        Ok(any)
    }

    /// When the endpoints' containers started, from their being asked for to their first sound answer.
    async fn endpoint_starts(&self, platform: &Platform) -> Result<Vec<Span>> {
        let mut starts = Vec::new();
        for account in &platform.home.foundation.accounts {
            let client = platform.target.administrator(account).await?;
            for stack in stacks_of(&client, &self.project.prefix).await? {
                starts.extend(stacks::made(&client, &stack, "AWS::SageMaker::Endpoint").await?);
            }
        }
        Ok(starts.into_iter().filter_map(|(begun, ended)| Span::of(begun, ended)).collect())
    }
}

/// Where the whole log of a build is, of a runtime that is gone with it otherwise.
fn with_keep(build: &str) -> String {
    format!("`formwork product test --keep` leaves the runtime, where `formwork logs {build}` has it")
}
