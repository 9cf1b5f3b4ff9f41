//! An execution as a step of its job sees it: its row, its definition, the rows of its steps.

use std::collections::BTreeMap;

use kernel::{Call, Result};
use serde_json::Value;

use crate::pipelines::engine::{Definition, Known, Progress};
use crate::pipelines::execution::{Execution, Status};
use crate::pipelines::pipeline::Version;
use crate::pipelines::property_file::Content;
use crate::pipelines::step::{self, Step};

pub(super) struct At {
    pub(super) execution: Execution,
    pub(super) definition: Definition,
    /// The steps that have begun.
    pub(super) steps: Vec<Step>,
}

impl At {
    /// The execution of a record's id.
    pub(super) fn of(call: &Call, id: &str) -> Result<At> {
        let execution: Execution = call.find(id)?;
        let version = Version::find(call, &execution.pipeline.to_lowercase(), execution.version)?;
        let steps = execution.steps(call)?;
        Ok(At { definition: version.definition()?, execution, steps })
    }

    /// Changes the row of a step, with the execution's at hand.
    pub(super) fn with<T>(
        &mut self,
        name: &str,
        work: impl FnOnce(&mut Step, &Execution) -> Result<T>,
    ) -> Result<T> {
        let row = self.steps.iter_mut().find(|step| step.name == name);
        let row = row.ok_or_else(|| kernel::internal(format_args!("step {name} has no row")))?;
        work(row, &self.execution)
    }

    /// Ends a step with a reason.
    pub(super) fn fail(&mut self, call: &mut Call, name: &str, reason: String) -> Result<()> {
        self.with(name, |row, execution| row.fail(call, execution, reason))
    }

    /// Ends a step well.
    pub(super) fn succeed(&mut self, call: &mut Call, name: &str) -> Result<()> {
        self.with(name, |row, execution| row.turn(call, execution, step::Status::Succeeded))
    }

    /// How the engine sees it.
    pub(super) fn progress(&self) -> Progress {
        Progress {
            steps: self.steps.iter().map(|step| (step.name.clone(), step.standing())).collect(),
            stopping: self.execution.status == Status::Stopping,
            most: self.execution.most.and_then(|most| usize::try_from(most).ok()),
        }
    }

    /// All that expressions may refer to.
    pub(super) fn known(&self, call: &Call) -> Result<Known> {
        let outputs = self.steps.iter().filter_map(|step| Some((step.name.clone(), step.output.clone()?)));
        let files = Content::all(call, &self.execution.id)?.into_iter();
        Ok(Known {
            parameters: self.execution.parameters.clone(),
            execution: itself(call, &self.execution),
            outputs: outputs.collect(),
            files: files.map(|read| ((read.step, read.file), read.value)).collect(),
        })
    }

    /// Where a property file is: in S3, under the output that its step put it into.
    pub(super) fn place_of(&self, step: &str, file: &str) -> Option<String> {
        let files = &self.definition.step(step)?.property_files;
        let file = files.iter().find(|known| known.name == file)?;
        let output = self.steps.iter().find(|row| row.name == step)?.output.as_ref()?;
        let outputs = output.get("ProcessingOutputConfig")?.get("Outputs")?.as_array()?;
        let named = |of: &&Value| of.get("OutputName").and_then(Value::as_str) == Some(&file.output);
        let uri = outputs.iter().find(named)?.get("S3Output")?.get("S3Uri")?.as_str()?;
        Some(format!("{}/{}", uri.trim_end_matches('/'), file.path.trim_start_matches('/')))
    }
}

/// What an execution knows of itself: `Execution.X`.
pub(in crate::pipelines) fn itself(call: &Call, execution: &Execution) -> BTreeMap<&'static str, Value> {
    [
        ("PipelineName", execution.pipeline.clone()),
        ("PipelineArn", execution.pipeline_arn()),
        ("PipelineExecutionId", execution.id.clone()),
        ("PipelineExecutionArn", execution.arn()),
        ("StartDateTime", execution.created.to_string()),
        ("CurrentDateTime", call.now().to_string()),
    ]
    .into_iter()
    .map(|(name, value)| (name, Value::String(value)))
    .collect()
}
