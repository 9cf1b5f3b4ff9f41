//! Executions of pipelines: the record, and how it changes.

mod read;
mod retry;
mod start;
mod stop;
mod update;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Needs, Place, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::property_file::Content;
use super::step::Step;
use super::{absent, event};
use crate::list::Listed;
use crate::named;

/// An execution of a pipeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Execution {
    pub(super) place: Place,
    /// The pipeline's name, as it was given.
    pub(super) pipeline: String,
    /// Twelve letters and digits.
    pub(super) id: String,
    /// The number of the definition that it goes by.
    pub(super) version: i64,
    /// The pipeline's role when it began.
    pub(super) role: String,
    pub(super) display_name: String,
    pub(super) description: Option<String>,
    pub(super) status: Status,
    pub(super) failure_reason: Option<String>,
    pub(super) parameters: BTreeMap<String, Value>,
    /// The names of the experiment and the trial that the definition gives.
    pub(super) experiment: Option<(Value, Value)>,
    /// How many of its steps run at once, if there is a limit.
    pub(super) most: Option<i32>,
    pub(super) created: Timestamp,
    pub(super) created_by: String,
    pub(super) modified: Timestamp,
    pub(super) modified_by: String,
    pub(super) ended: Option<Timestamp>,
    /// How many steps it has begun.
    pub(super) begun: u32,
    /// How often the steps were begun that it begins again.
    #[serde(default)]
    pub(super) attempts: BTreeMap<String, i32>,
    /// The client's token for the request that started it, and for its last retry.
    pub(super) token: String,
    #[serde(default)]
    pub(super) retry_token: Option<String>,
}

/// How an execution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Executing,
    Stopping,
    Stopped,
    Failed,
    Succeeded,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Executing => "Executing",
            Status::Stopping => "Stopping",
            Status::Stopped => "Stopped",
            Status::Failed => "Failed",
            Status::Succeeded => "Succeeded",
        }
    }

    pub(super) fn is_end(self) -> bool {
        matches!(self, Status::Stopped | Status::Failed | Status::Succeeded)
    }
}

impl Record for Execution {
    const KIND: &'static str = "sagemaker_pipeline_execution";
    const INDEXES: &'static [&'static str] = &["token"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{}/{}", self.pipeline.to_lowercase(), self.id))
    }
}

impl Listed for Execution {
    fn name(&self) -> &str {
        &self.display_name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

impl Execution {
    pub(super) fn arn(&self) -> String {
        arn(&self.place, &self.pipeline, &self.id)
    }

    /// The ARN of another execution of the pipeline.
    pub(super) fn sibling(&self, id: &str) -> String {
        arn(&self.place, &self.pipeline, id)
    }

    pub(super) fn pipeline_arn(&self) -> String {
        super::pipeline::arn(&self.place, &self.pipeline)
    }

    /// The steps that it has begun, in their order.
    pub(super) fn steps(&self, call: &Call) -> Result<Vec<Step>> {
        call.every(&Query::all().prefix(&format!("{}/", self.id)))
    }

    /// Stores a change of its status, and tells of it.
    pub(super) fn turn(&mut self, call: &mut Call, status: Status) -> Result<()> {
        let before = std::mem::replace(&mut self.status, status);
        self.modified = call.now();
        self.ended = status.is_end().then(|| call.now());
        call.put(self)?;
        event::execution(call, self, Some(before))
    }

    /// Takes it away, with all that it has.
    pub(super) fn remove(&self, call: &mut Call) -> Result<()> {
        for step in self.steps(call)? {
            call.remove::<Step>(&step.id())?;
        }
        for content in Content::all(call, &self.id)? {
            call.remove::<Content>(&content.id())?;
        }
        call.remove::<Execution>(&self.id())?;
        Ok(())
    }
}

fn arn(place: &Place, pipeline: &str, id: &str) -> String {
    place.arn("sagemaker", format_args!("pipeline/{}/execution/{id}", pipeline.to_lowercase()))
}

/// The place and the record's id of the execution that an ARN names.
fn parse(call: &Call, text: &str) -> Result<(Place, String)> {
    let (place, rest) = named::parse(call, "pipeline", text)?;
    match rest.split_once("/execution/") {
        Some((pipeline, id)) => Ok((place, format!("{pipeline}/{id}"))),
        None => Err(crate::error::validation(format!("{text} is not the ARN of a pipeline's execution"))),
    }
}

/// What an operation needs on the execution that an ARN names.
pub(super) fn needs(call: &Call, text: &str) -> Result<Needs> {
    let (place, _) = parse(call, text)?;
    Ok(Needs::on(text).owned_by(&place.account))
}

/// The execution that an ARN names; other accounts' are not there.
pub(super) fn find(call: &Call, text: &str) -> Result<Execution> {
    let (place, id) = parse(call, text)?;
    let own = place == *call.place();
    let found = if own { call.get::<Execution>(&id)? } else { None };
    found.ok_or_else(|| absent("Pipeline execution", text))
}
