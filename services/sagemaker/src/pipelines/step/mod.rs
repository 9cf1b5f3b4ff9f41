//! Steps of executions: the record, and `ListPipelineExecutionSteps`.

pub(crate) mod arguments;
mod list;
pub(crate) mod operation;

use std::borrow::Cow;

use kernel::{Call, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_sagemaker as api;

use self::operation::Made;
use super::engine::{self, Kind, Standing};
use super::event;
use super::execution::Execution;
use crate::list::Listed;

/// A step that has begun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    /// The id of its execution.
    pub(super) execution: String,
    /// Which of the execution's steps it was to begin.
    pub(super) number: u32,
    /// The pipeline and the step, `churn/Train`: runs of one step are found by it.
    pub(super) of: String,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) display_name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) status: Status,
    pub(super) started: Timestamp,
    pub(super) ended: Option<Timestamp>,
    pub(super) failure_reason: Option<String>,
    /// How often it was begun.
    pub(super) attempts: i32,
    /// What it made: a job, a model, a package.
    pub(super) made: Option<Made>,
    /// Of a condition: whether it held.
    pub(super) outcome: Option<bool>,
    /// What an earlier run must have in common with it to stand in for it.
    #[serde(default)]
    pub(super) key: Option<Value>,
    /// The ARN of the execution whose run stands in for it.
    #[serde(default)]
    pub(super) cache_hit: Option<String>,
    /// What it gave to later steps: what Describe says of what it made.
    pub(super) output: Option<Value>,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Starting,
    Executing,
    Stopping,
    Stopped,
    Failed,
    Succeeded,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Starting => "Starting",
            Status::Executing => "Executing",
            Status::Stopping => "Stopping",
            Status::Stopped => "Stopped",
            Status::Failed => "Failed",
            Status::Succeeded => "Succeeded",
        }
    }

    fn is_end(self) -> bool {
        matches!(self, Status::Stopped | Status::Failed | Status::Succeeded)
    }
}

impl Record for Step {
    const KIND: &'static str = "sagemaker_pipeline_step";
    const INDEXES: &'static [&'static str] = &["of"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{}/{:05}", self.execution, self.number))
    }
}

impl Listed for Step {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.started
    }
}

impl Step {
    /// Begins a step: its row, of which nothing is done yet.
    pub(super) fn begin(call: &mut Call, execution: &mut Execution, of: &engine::Step) -> Result<Step> {
        execution.begun += 1;
        let attempts = execution.attempts.remove(&of.name).unwrap_or_default() + 1;
        call.put(execution)?;
        let step = Step {
            execution: execution.id.clone(),
            number: execution.begun,
            of: Step::of(execution, &of.name),
            name: of.name.clone(),
            kind: of.kind,
            display_name: of.display_name.clone(),
            description: of.description.clone(),
            status: Status::Starting,
            started: call.now(),
            ended: None,
            failure_reason: None,
            attempts,
            made: None,
            outcome: None,
            key: None,
            cache_hit: None,
            output: None,
        };
        call.put(&step)?;
        event::step(call, execution, &step, None)?;
        Ok(step)
    }

    fn of(execution: &Execution, step: &str) -> String {
        format!("{}/{step}", execution.pipeline.to_lowercase())
    }

    /// The latest run of a step, in any execution of its pipeline, that ended well, did the same, and not too long ago.
    pub(super) fn earlier(
        call: &Call,
        execution: &Execution,
        step: &engine::Step,
        key: &Value,
    ) -> Result<Option<Step>> {
        let Some(cache) = step.cache else { return Ok(None) };
        let of = Step::of(execution, &step.name);
        let since = cache.millis.map(|millis| Timestamp(call.now().0.saturating_sub(millis)));
        let mut runs = call.every::<Step>(&Query::all().by("of", &of))?;
        runs.retain(|run| {
            run.status == Status::Succeeded
                && run.kind == step.kind
                && run.cache_hit.is_none()
                && run.key.as_ref() == Some(key)
                && since.is_none_or(|since| run.ended.is_some_and(|ended| ended > since))
        });
        Ok(runs.into_iter().max_by_key(|run| run.ended))
    }

    /// Stores a change of its status, and tells of it.
    pub(super) fn turn(&mut self, call: &mut Call, execution: &Execution, status: Status) -> Result<()> {
        let before = std::mem::replace(&mut self.status, status);
        self.ended = status.is_end().then(|| call.now());
        call.put(self)?;
        event::step(call, execution, self, Some(before))
    }

    /// Ends it with a reason.
    pub(super) fn fail(&mut self, call: &mut Call, execution: &Execution, reason: String) -> Result<()> {
        self.failure_reason = Some(reason);
        self.turn(call, execution, Status::Failed)
    }

    /// How the engine sees it.
    pub(super) fn standing(&self) -> Standing {
        match self.status {
            Status::Starting | Status::Executing | Status::Stopping => Standing::Running,
            Status::Succeeded => Standing::Succeeded { outcome: self.outcome },
            Status::Failed => Standing::Failed,
            Status::Stopped => Standing::Stopped,
        }
    }

    /// What it is and what it made, as the list of steps shows it.
    fn metadata(&self) -> api::PipelineExecutionStepMetadata {
        let mut metadata = api::PipelineExecutionStepMetadata::default();
        let arn = self.made.as_ref().map(|made| made.arn.clone());
        match self.kind {
            // Before its job is there, a step shows nothing.
            _ if arn.is_none() && !matches!(self.kind, Kind::Condition | Kind::Fail) => {}
            Kind::Processing => metadata.processing_job = Some(api::ProcessingJobStepMetadata { arn }),
            Kind::Training => metadata.training_job = Some(api::TrainingJobStepMetadata { arn }),
            Kind::Transform => metadata.transform_job = Some(api::TransformJobStepMetadata { arn }),
            Kind::RegisterModel => metadata.register_model = Some(api::RegisterModelStepMetadata { arn }),
            Kind::Model => metadata.model = Some(api::ModelStepMetadata { arn }),
            Kind::Condition => {
                let outcome = self.outcome.map(|held| if held { "True" } else { "False" }.to_owned());
                metadata.condition = Some(api::ConditionStepMetadata { outcome });
            }
            Kind::Fail => {
                let error_message = self.failure_reason.clone();
                metadata.fail = Some(api::FailStepMetadata { error_message });
            }
        }
        metadata
    }

    /// The same as events have it: `{"processingJob": {"arn": …}}`.
    pub(super) fn event_metadata(&self) -> Value {
        let outcome = self.outcome.map(|held| if held { "True" } else { "False" });
        let arn = self.made.as_ref().map(|made| &made.arn);
        let (name, of) = match self.kind {
            Kind::Condition => ("condition", json!({ "outcome": outcome })),
            Kind::Fail => ("fail", json!({ "errorMessage": self.failure_reason })),
            _ if arn.is_none() => return json!({}),
            Kind::Processing => ("processingJob", json!({ "arn": arn })),
            Kind::Training => ("trainingJob", json!({ "arn": arn })),
            Kind::Transform => ("transformJob", json!({ "arn": arn })),
            Kind::RegisterModel => ("registerModel", json!({ "arn": arn })),
            Kind::Model => ("model", json!({ "arn": arn })),
        };
        json!({ name: of })
    }
}
