//! Pipelines: their records, and what all operations on them share.

pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod poll;
pub(crate) mod read;
pub(crate) mod resource;
pub(crate) mod roles;
pub(crate) mod structure;
pub(crate) mod update;
pub(crate) mod watch;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, Needs, Place, Record, Result, Stored};
use schema::{ApiError, Timestamp};
use serde::{Deserialize, Serialize};

use crate::flow::{Plan, PlannedAction, PlannedStage};
use crate::{api, errors};

/// A pipeline.
#[derive(Serialize, Deserialize)]
pub(crate) struct Pipeline {
    pub(crate) name: String,
    /// The version of its definition.
    pub(crate) version: i32,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// One version of a pipeline's definition.
#[derive(Serialize, Deserialize)]
pub(crate) struct Definition {
    pub(crate) pipeline: String,
    pub(crate) version: i32,
    pub(crate) declaration: Stored<api::PipelineDeclaration>,
}

impl Record for Pipeline {
    const KIND: &'static str = "codepipeline_pipeline";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
}

impl Record for Definition {
    const KIND: &'static str = "codepipeline_definition";
    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(Definition::key(&self.pipeline, self.version))
    }
    fn absent(id: &str) -> ApiError {
        kernel::internal(format_args!("the definition {id} is gone"))
    }
}

impl Guarded for Pipeline {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Pipeline {
    /// The pipeline, or AWS's error for one that is not there.
    pub(crate) fn find(call: &Call, name: &str) -> Result<Pipeline> {
        call.get(name)?.ok_or_else(|| errors::no_pipeline(call.account(), name))
    }
}

impl Definition {
    pub(crate) fn key(pipeline: &str, version: i32) -> String {
        format!("{pipeline}/{version:08}")
    }

    /// A version of a pipeline that there is.
    pub(crate) fn of(call: &Call, pipeline: &str, version: i32) -> Result<Definition> {
        call.find(&Definition::key(pipeline, version))
    }

    /// What the engine knows of it.
    pub(crate) fn plan(&self) -> Plan {
        plan(&self.declaration.0)
    }

    /// An action's declaration.
    pub(crate) fn action(&self, stage: &str, action: &str) -> Option<&api::ActionDeclaration> {
        let stage = self.declaration.0.stages.iter().find(|declared| declared.name == stage)?;
        stage.actions.iter().find(|declared| declared.name == action)
    }
}

/// What the engine knows of a declaration.
pub(crate) fn plan(declaration: &api::PipelineDeclaration) -> Plan {
    let action = |action: &api::ActionDeclaration| PlannedAction {
        name: action.name.clone(),
        order: action.run_order.unwrap_or(1),
    };
    let stage = |stage: &api::StageDeclaration| PlannedStage {
        name: stage.name.clone(),
        actions: stage.actions.iter().map(action).collect(),
    };
    Plan { stages: declaration.stages.iter().map(stage).collect() }
}

/// The ARN of a pipeline, or of something in it: `arn:…:pipeline/stage/action`.
pub(crate) fn arn(place: &Place, path: impl std::fmt::Display) -> String {
    place.arn("codepipeline", path)
}

/// What a call on a pipeline needs.
pub(crate) fn needs(call: &Call, name: &str) -> Result<Needs> {
    Ok(Needs::on(arn(call.place(), name)).given(call.get::<Pipeline>(name)?.as_ref()))
}
