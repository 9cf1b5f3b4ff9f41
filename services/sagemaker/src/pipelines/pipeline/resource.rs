//! `AWS::SageMaker::Pipeline`. Its physical id is its name.

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_sagemaker as api;

use super::arn;
use crate::error;
use crate::resource::{retag, tags};

/// The resource type.
pub(crate) struct PipelineResource;

impl Resource for PipelineResource {
    const TYPE: &'static str = "AWS::SageMaker::Pipeline";
    const PROPERTIES: &'static [&'static str] = &[
        "ParallelismConfiguration",
        "PipelineDefinition",
        "PipelineDescription",
        "PipelineDisplayName",
        "PipelineName",
        "RoleArn",
        "Tags",
    ];
    const REQUIRED: &'static [&'static str] = &["PipelineDefinition", "PipelineName", "RoleArn"];
    const CREATE_ONLY: &'static [&'static str] = &["PipelineName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreatePipeline = input(&plain(new))?;
        op.pipeline_definition = Some(body(new)?);
        op.tags = tags(at, new);
        let name = op.pipeline_name.clone();
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let mut op: api::UpdatePipeline = input(&plain(new))?;
        op.pipeline_definition =
            (old.get(DEFINITION) != new.get(DEFINITION)).then(|| body(new)).transpose()?;
        call.invoke(at.principal(), op)?;
        retag(call, at, &arn(call.place(), id), old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeletePipeline { pipeline_name: id.to_owned(), ..Default::default() };
        match call.invoke(at.principal(), op) {
            Err(error) if error.code != "ResourceNotFound" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}

const DEFINITION: &str = "PipelineDefinition";

/// What the API names as the template does.
fn plain(props: &Props) -> Props {
    let same = props.iter().filter(|(name, _)| *name != "Tags" && *name != DEFINITION);
    same.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The definition's text, which a template may also write as a structure.
fn body(props: &Props) -> Result<String, ApiError> {
    match props.get(DEFINITION).and_then(|of| of.get("PipelineDefinitionBody")) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(structure @ Value::Object(_)) => Ok(structure.to_string()),
        _ => Err(error::validation(
            "this runtime takes the PipelineDefinitionBody of a PipelineDefinition only: put the definition into the \
             template",
        )),
    }
}
