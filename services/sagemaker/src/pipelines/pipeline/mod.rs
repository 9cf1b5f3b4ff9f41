//! Pipelines: the record, its versions, and what requests name them by.

mod create;
mod delete;
pub(crate) mod located;
mod read;
pub(crate) mod resource;
mod source;
mod update;

use std::borrow::Cow;

use kernel::{ApiError, Call, Guarded, Needs, Place, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use super::absent;
use super::engine::Definition;
use crate::list::Listed;
use crate::named;
use crate::tags::{self, Tagged, Tags};

/// A pipeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Pipeline {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) display_name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) role: String,
    /// How many steps of an execution run at once, unless the execution says so.
    pub(super) most: Option<i32>,
    /// The number of its newest definition.
    pub(super) version: i64,
    pub(super) created: Timestamp,
    pub(super) created_by: String,
    pub(super) modified: Timestamp,
    pub(super) modified_by: String,
    pub(super) last_run: Option<Timestamp>,
    /// The client's token for the request that made it.
    pub(super) token: String,
    #[serde(default)]
    pub(super) tags: Tags,
}

/// A definition that a pipeline has, or had.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version {
    pipeline: String,
    number: i64,
    pub(super) text: String,
    pub(super) created: Timestamp,
}

impl Record for Pipeline {
    const KIND: &'static str = "sagemaker_pipeline";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.name.to_lowercase())
    }
}

impl Record for Version {
    const KIND: &'static str = "sagemaker_pipeline_version";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(Version::key(&self.pipeline, self.number))
    }
}

impl Guarded for Pipeline {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for Pipeline {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for Pipeline {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

impl Pipeline {
    pub(super) fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }

    /// Its tags that say which project it is of.
    pub(super) fn project_tags(&self) -> impl Iterator<Item = (&String, &String)> {
        self.tags.iter().filter(|(key, _)| key.starts_with("sagemaker:project-"))
    }
}

impl Version {
    fn key(pipeline: &str, number: i64) -> String {
        format!("{pipeline}/{number:010}")
    }

    /// Keeps a definition that was found good.
    fn put(call: &mut Call, pipeline: &str, number: i64, text: String) -> Result<()> {
        let created = call.now();
        call.put(&Version { pipeline: pipeline.to_lowercase(), number, text, created })
    }

    /// A definition that a pipeline has or had, `pipeline` in small letters.
    pub(super) fn find(call: &Call, pipeline: &str, number: i64) -> Result<Version> {
        call.find(&Version::key(pipeline, number))
    }

    /// What it says.
    pub(super) fn definition(&self) -> Result<Definition> {
        // It was found good when it was stored.
        Definition::parse(&self.text).map_err(|problems| kernel::internal(problems.join("; ")))
    }
}

/// The ARN of a pipeline, which is in small letters.
pub(super) fn arn(place: &Place, name: &str) -> String {
    place.arn("sagemaker", format_args!("pipeline/{}", name.to_lowercase()))
}

/// What an operation needs on the pipeline that `text` names, by name or ARN.
pub(super) fn needs(call: &Call, text: &str) -> Result<Needs> {
    let (place, id) = named::parse(call, "pipeline", text)?;
    let pipeline = call.get_in::<Pipeline>(&place, &id)?;
    let needs = Needs::on(arn(&place, &id)).owned_by(&place.account).given(pipeline.as_ref());
    Ok(match pipeline {
        Some(pipeline) => tags::shown_to(needs, &pipeline.tags),
        None => needs,
    })
}

/// The pipeline that `text` names; other accounts' are not there.
pub(super) fn find(call: &Call, text: &str) -> Result<Pipeline> {
    let (place, id) = named::parse(call, "pipeline", text)?;
    let own = place == *call.place();
    let found = if own { call.get::<Pipeline>(&id)? } else { None };
    found.ok_or_else(|| absent("Pipeline", &arn(&place, &id)))
}

/// How many steps run at once, as the wire has it.
pub(super) fn most(of: Option<&api::ParallelismConfiguration>) -> Result<Option<i32>> {
    let most = of.map(|of| of.max_parallel_execution_steps);
    match most {
        Some(most) if most < 1 => Err(ApiError::new(
            "ValidationException",
            "ParallelismConfiguration: MaxParallelExecutionSteps is at least 1",
        )),
        _ => Ok(most),
    }
}

/// The same for Describe.
pub(super) fn parallelism(most: Option<i32>) -> Option<api::ParallelismConfiguration> {
    most.map(|most| api::ParallelismConfiguration { max_parallel_execution_steps: most })
}
