//! Executions of actions: what each did, and `ListActionExecutions`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Record, Result, Stored};
use schema::{ApiError, Timestamp};
use serde::{Deserialize, Serialize};

use crate::artifact::Location;
use crate::execution::Execution;
use crate::flow::Number;
use crate::paging::{limit, page};
use crate::pipeline::{Pipeline, needs};
use crate::{CodePipeline, api};

/// An execution of an action.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct ActionExecution {
    pub(crate) pipeline: String,
    /// The number of the pipeline's execution.
    pub(crate) number: Number,
    /// Its own number in that.
    pub(crate) sequence: u32,
    pub(crate) execution_id: String,
    /// Its id.
    pub(crate) uuid: String,
    pub(crate) version: i32,
    pub(crate) stage: String,
    pub(crate) action: String,
    pub(crate) kind: Stored<api::ActionTypeId>,
    pub(crate) status: Status,
    pub(crate) started: Timestamp,
    pub(crate) updated: Timestamp,
    /// Who decided, for approvals.
    #[serde(default)]
    pub(crate) updated_by: Option<String>,
    #[serde(default)]
    pub(crate) configuration: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) resolved: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) role: Option<String>,
    #[serde(default)]
    pub(crate) namespace: Option<String>,
    #[serde(default)]
    pub(crate) inputs: Vec<(String, Location)>,
    #[serde(default)]
    pub(crate) outputs: Vec<(String, Location)>,
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) external_id: Option<String>,
    #[serde(default)]
    pub(crate) external_url: Option<String>,
    #[serde(default)]
    pub(crate) summary: Option<String>,
    #[serde(default)]
    pub(crate) error_code: Option<String>,
    #[serde(default)]
    pub(crate) error_message: Option<String>,
    /// What an approval is given with.
    #[serde(default)]
    pub(crate) token: Option<String>,
    /// What a source action found.
    #[serde(default)]
    pub(crate) revision: Option<Revision>,
}

/// A revision of a source.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) summary: Option<String>,
    #[serde(default)]
    pub(crate) url: Option<String>,
    pub(crate) created: Timestamp,
}

/// How an action execution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    InProgress,
    Succeeded,
    Failed,
    Abandoned,
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Status::InProgress => "InProgress",
            Status::Succeeded => "Succeeded",
            Status::Failed => "Failed",
            Status::Abandoned => "Abandoned",
        }
    }
}

impl Record for ActionExecution {
    const KIND: &'static str = "codepipeline_action_execution";
    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{}{:06}", ActionExecution::prefix(&self.pipeline, self.number), self.sequence))
    }
    fn absent(id: &str) -> ApiError {
        kernel::internal(format_args!("the action execution {id} is gone"))
    }
}

impl ActionExecution {
    /// What the ids of an execution's actions begin with.
    pub(crate) fn prefix(pipeline: &str, number: Number) -> String {
        format!("{}/", Execution::key(pipeline, number))
    }

    fn error(&self) -> Option<api::ErrorDetails> {
        let code = Some(self.error_code.clone()?);
        Some(api::ErrorDetails { code, message: self.error_message.clone() })
    }

    /// As `GetPipelineState` shows it.
    pub(crate) fn state(&self) -> api::ActionExecution {
        api::ActionExecution {
            action_execution_id: Some(self.uuid.clone()),
            status: Some(self.status.name().to_owned()),
            summary: self.summary.clone(),
            last_status_change: Some(self.updated),
            token: self.token.clone().filter(|_| self.status == Status::InProgress),
            last_updated_by: self.updated_by.clone(),
            external_execution_id: self.external_id.clone(),
            external_execution_url: self.external_url.clone(),
            percent_complete: None,
            error_details: self.error(),
            log_stream_arn: None,
        }
    }

    /// As `ListActionExecutions` shows it.
    fn detail(self, region: &str) -> api::ActionExecutionDetail {
        let artifacts = |artifacts: &[(String, Location)]| {
            let one = |(name, at): &(String, Location)| api::ArtifactDetail {
                name: Some(name.clone()),
                s3location: Some(api::S3Location {
                    bucket: Some(at.bucket.clone()),
                    key: Some(at.key.clone()),
                }),
            };
            Some(artifacts.iter().map(one).collect())
        };
        let result = api::ActionExecutionResult {
            external_execution_id: self.external_id.clone(),
            external_execution_summary: self.summary.clone(),
            external_execution_url: self.external_url.clone(),
            error_details: self.error(),
            log_stream_arn: None,
        };
        let done = self.status == Status::Succeeded;
        api::ActionExecutionDetail {
            output: Some(api::ActionExecutionOutput {
                output_artifacts: if done { artifacts(&self.outputs) } else { Some(Vec::new()) },
                execution_result: Some(result),
                output_variables: Some(self.variables),
            }),
            input: Some(api::ActionExecutionInput {
                input_artifacts: artifacts(&self.inputs),
                action_type_id: Some(self.kind.0),
                configuration: Some(self.configuration),
                resolved_configuration: Some(self.resolved),
                role_arn: self.role,
                region: Some(region.to_owned()),
                namespace: self.namespace,
            }),
            pipeline_execution_id: Some(self.execution_id),
            action_execution_id: Some(self.uuid),
            pipeline_version: Some(self.version),
            stage_name: Some(self.stage),
            action_name: Some(self.action),
            start_time: Some(self.started),
            last_update_time: Some(self.updated),
            updated_by: self.updated_by,
            status: Some(self.status.name().to_owned()),
        }
    }
}

impl Answers<api::ListActionExecutions> for CodePipeline {
    fn needs(call: &Call, op: &api::ListActionExecutions) -> Result<Needs> {
        needs(call, &op.pipeline_name)
    }

    fn run(call: &Call, op: api::ListActionExecutions) -> Result<api::ListActionExecutionsOutput> {
        Pipeline::find(call, &op.pipeline_name)?;
        let filter = op.filter.unwrap_or_default();
        let latest = filter.latest_in_pipeline_execution;
        let wanted = latest.map(|latest| latest.pipeline_execution_id).or(filter.pipeline_execution_id);
        let prefix = match &wanted {
            Some(id) => {
                let execution = Execution::find(call, &op.pipeline_name, id)?;
                ActionExecution::prefix(&op.pipeline_name, execution.number)
            }
            None => format!("{}/", op.pipeline_name),
        };
        let query = Query::all()
            .prefix(&prefix)
            .descending()
            .limit(limit(op.max_results, 100))
            .after(op.next_token.as_deref());
        let found = page::<ActionExecution>(call, &query, |_| Ok(true))?;
        let details = found.items.into_iter().map(|row| row.detail(call.region())).collect();
        Ok(api::ListActionExecutionsOutput {
            action_execution_details: Some(details),
            next_token: found.next,
        })
    }
}
