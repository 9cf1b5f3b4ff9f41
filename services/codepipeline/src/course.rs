//! What is going on in a pipeline: the engine's state, and which action executions are the latest.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Record, Result};
use schema::{ApiError, Timestamp};
use serde::{Deserialize, Serialize};

use crate::flow::{Flow, Number};

/// A pipeline's course. Small, since it is written at every move; the definition stands elsewhere.
#[derive(Serialize, Deserialize)]
pub(crate) struct Course {
    /// The pipeline's name.
    pub(crate) pipeline: String,
    /// Who is in which stage.
    pub(crate) flow: Flow,
    /// The number of the execution that was started last.
    #[serde(default)]
    pub(crate) started: Number,
    /// The latest action execution's row, by `stage/action`.
    #[serde(default)]
    pub(crate) latest: BTreeMap<String, String>,
    /// Who closed or opened the way into a stage last, by the stage's name.
    #[serde(default)]
    pub(crate) gates: BTreeMap<String, Gate>,
}

/// The way into a stage, as somebody changed it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Gate {
    /// Whose ARN.
    pub(crate) by: String,
    /// When.
    pub(crate) at: Timestamp,
    /// Why it is closed.
    #[serde(default)]
    pub(crate) reason: Option<String>,
}

impl Record for Course {
    const KIND: &'static str = "codepipeline_course";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.pipeline)
    }
    fn absent(id: &str) -> ApiError {
        kernel::internal(format_args!("the pipeline {id} has no course"))
    }
}

impl Course {
    /// The key of an action in [`Course::latest`].
    pub(crate) fn key(stage: &str, action: &str) -> String {
        format!("{stage}/{action}")
    }

    /// The row of the latest execution of an action.
    pub(crate) fn latest(&self, stage: &str, action: &str) -> Option<&str> {
        self.latest.get(&Course::key(stage, action)).map(String::as_str)
    }

    /// The course of a pipeline that there is.
    pub(crate) fn of(call: &Call, pipeline: &str) -> Result<Course> {
        call.find(pipeline)
    }
}
