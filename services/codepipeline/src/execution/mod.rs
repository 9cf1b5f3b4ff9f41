//! Executions of pipelines.

pub(crate) mod read;
pub(crate) mod retry;
pub(crate) mod run;
pub(crate) mod start;
pub(crate) mod stop;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Place, Query, Record, Result};
use schema::{ApiError, Timestamp};
use serde::{Deserialize, Serialize};

use crate::action_execution::Revision;
use crate::artifact::Location;
use crate::errors;
use crate::flow::Number;
use crate::pipeline::arn;
use crate::variables::Namespaces;

pub(crate) use start::Trigger;

/// An execution of a pipeline.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Execution {
    pub(crate) pipeline: String,
    /// Its number in the pipeline.
    pub(crate) number: Number,
    /// Its id, a UUID.
    pub(crate) uuid: String,
    /// The version of the definition that it goes by.
    pub(crate) version: i32,
    pub(crate) status: Status,
    pub(crate) started: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) trigger: Trigger,
    /// The client's token for the request that started it.
    #[serde(default)]
    pub(crate) token: Option<String>,
    #[serde(default)]
    pub(crate) stop_reason: Option<String>,
    /// The commits that its source actions take instead of the newest, by action.
    #[serde(default)]
    pub(crate) overrides: BTreeMap<String, String>,
    /// What its source actions found, by action, with the output artifact's name.
    #[serde(default)]
    pub(crate) revisions: BTreeMap<String, (String, Revision)>,
    /// The pipeline's variables.
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, String>,
    /// What its actions put into namespaces.
    #[serde(default)]
    pub(crate) namespaces: Namespaces,
    /// Where its artifacts are.
    #[serde(default)]
    pub(crate) artifacts: BTreeMap<String, Location>,
    /// The stages that it has passed.
    #[serde(default)]
    pub(crate) passed: Vec<String>,
    /// How many action executions it has.
    #[serde(default)]
    pub(crate) actions: u32,
}

/// How an execution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    InProgress,
    Stopping,
    Stopped,
    Succeeded,
    Failed,
    Cancelled,
    Superseded,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Status::InProgress => "InProgress",
            Status::Stopping => "Stopping",
            Status::Stopped => "Stopped",
            Status::Succeeded => "Succeeded",
            Status::Failed => "Failed",
            Status::Cancelled => "Cancelled",
            Status::Superseded => "Superseded",
        }
    }
}

impl Record for Execution {
    const KIND: &'static str = "codepipeline_execution";
    const INDEXES: &'static [&'static str] = &["uuid", "token"];
    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(Execution::key(&self.pipeline, self.number))
    }
    fn absent(id: &str) -> ApiError {
        kernel::internal(format_args!("the execution {id} is gone"))
    }
}

impl Execution {
    pub(crate) fn key(pipeline: &str, number: Number) -> String {
        format!("{pipeline}/{number:010}")
    }

    /// The execution with an id, or AWS's error for one that is not there.
    pub(crate) fn find(call: &Call, pipeline: &str, id: &str) -> Result<Execution> {
        let mut found = call.every::<Execution>(&Query::all().by("uuid", id))?;
        found.retain(|execution| execution.pipeline == pipeline);
        found.pop().ok_or_else(|| errors::no_execution(pipeline, id))
    }

    /// The execution with a number, which is there.
    pub(crate) fn numbered(call: &Call, pipeline: &str, number: Number) -> Result<Execution> {
        call.find(&Execution::key(pipeline, number))
    }

    /// What its job is of. AWS gives executions no ARN; this one is the runtime's own, and no operation takes it.
    pub(crate) fn arn(&self, place: &Place) -> String {
        arn(place, format_args!("{}#{}", self.pipeline, self.uuid))
    }

    /// Everything that `#{…}` may name in it.
    pub(crate) fn known(&self) -> Namespaces {
        let mut known = self.namespaces.clone();
        let id = [("PipelineExecutionId".to_owned(), self.uuid.clone())].into();
        known.insert("codepipeline".to_owned(), id);
        known.insert("variables".to_owned(), self.variables.clone());
        known
    }
}
