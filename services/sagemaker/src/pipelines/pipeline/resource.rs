//! `AWS::SageMaker::Pipeline`. Its physical id is its name.

use kernel::{ApiError, At, Attributes, Call, Ids as _, Made, Props, Resource, Result, Stored, input};
use serde_json::Value;
use shapes_sagemaker as api;

use super::arn;
use super::located::{Locate, What};
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
        op.tags = tags(at, new);
        op.client_request_token = call.ids().uuid();
        let name = op.pipeline_name.clone();
        match definition(new)? {
            Definition::Body(text) => {
                op.pipeline_definition = Some(text);
                call.invoke(at.principal(), op)?;
                Ok(Made::Now(name))
            }
            Definition::Location(location) => {
                op.pipeline_definition_s3_location = Some(location);
                later(call, at, name, What::Create(Stored(op)))
            }
        }
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let mut op: api::UpdatePipeline = input(&plain(new))?;
        retag(call, at, &arn(call.place(), id), old, new)?;
        if old.get(DEFINITION) != new.get(DEFINITION) {
            match definition(new)? {
                Definition::Body(text) => op.pipeline_definition = Some(text),
                Definition::Location(location) => {
                    op.pipeline_definition_s3_location = Some(location);
                    return later(call, at, id.to_owned(), What::Update(Stored(op)));
                }
            }
        }
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op =
            api::DeletePipeline { pipeline_name: id.to_owned(), client_request_token: call.ids().uuid() };
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

/// Where a template has the definition.
enum Definition {
    /// In itself.
    Body(String),
    /// In S3.
    Location(api::PipelineDefinitionS3Location),
}

/// The definition, which a template may also write as a structure.
fn definition(props: &Props) -> Result<Definition, ApiError> {
    let given = props.get(DEFINITION);
    let of = |name: &str| given.and_then(|given| given.get(name));
    match (of("PipelineDefinitionBody"), of("PipelineDefinitionS3Location")) {
        (Some(Value::String(text)), None) => Ok(Definition::Body(text.clone())),
        (Some(structure @ Value::Object(_)), None) => Ok(Definition::Body(structure.to_string())),
        (None, Some(Value::Object(location))) => Ok(Definition::Location(self::location(location)?)),
        _ => Err(error::validation(
            "PipelineDefinition has either a PipelineDefinitionBody or a PipelineDefinitionS3Location",
        )),
    }
}

/// A place in S3, whose members the API calls otherwise.
fn location(given: &Props) -> Result<api::PipelineDefinitionS3Location, ApiError> {
    if let Some(other) = given.keys().find(|name| !matches!(name.as_str(), "Bucket" | "Key" | "Version")) {
        return Err(error::not_done(&format!("{other} of a PipelineDefinitionS3Location")));
    }
    let text = |name: &str| given.get(name).and_then(Value::as_str).map(str::to_owned);
    let needed = |name: &str| {
        text(name).ok_or_else(|| {
            error::validation(format!("PipelineDefinitionS3Location needs a {name}, which is a text"))
        })
    };
    Ok(api::PipelineDefinitionS3Location {
        bucket: needed("Bucket")?,
        object_key: needed("Key")?,
        version_id: text("Version"),
    })
}

/// The definition is fetched first.
fn later(call: &mut Call, at: &At, name: String, what: What) -> Result<Made> {
    let locate = Locate { at: at.clone(), place: call.place().clone(), what };
    let ticket = call.effect(&at.me, locate)?;
    Ok(Made::Later { id: Some(name), ticket })
}
