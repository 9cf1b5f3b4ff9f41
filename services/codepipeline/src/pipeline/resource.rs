//! `AWS::CodePipeline::Pipeline`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use schema::ApiError;
use serde_json::{Map, Value, json};

use super::Pipeline;
use crate::api;

/// The longest name of a pipeline.
const LONGEST_NAME: usize = 100;

/// `AWS::CodePipeline::Pipeline`
pub(crate) struct PipelineResource;

impl Resource for PipelineResource {
    const TYPE: &'static str = "AWS::CodePipeline::Pipeline";
    const PROPERTIES: &'static [&'static str] = &[
        "ArtifactStore",
        "ArtifactStores",
        "DisableInboundStageTransitions",
        "ExecutionMode",
        "Name",
        "PipelineType",
        "RestartExecutionOnUpdate",
        "RoleArn",
        "Stages",
        "Tags",
        "Triggers",
        "Variables",
    ];
    const REQUIRED: &'static [&'static str] = &["RoleArn", "Stages"];
    const CREATE_ONLY: &'static [&'static str] = &["Name"];

    fn extraneous(props: &Props) -> Vec<String> {
        // `ArtifactStores` is a list here, and a map there.
        let mut members = props.clone();
        members.remove("ArtifactStores");
        let mut wrong = kernel::extraneous::<api::PipelineDeclaration>(&members);
        let own = [
            ("ArtifactStores", ["ArtifactStore", "Region"]),
            ("DisableInboundStageTransitions", ["Reason", "StageName"]),
        ];
        for (name, known) in own {
            let items = props.get(name).and_then(Value::as_array).into_iter().flatten().enumerate();
            wrong.extend(
                items.flat_map(|(n, item)| kernel::extraneous_in(&format!("#/{name}/{n}"), item, &known)),
            );
        }
        wrong
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let pipeline = declaration(at, new, None)?;
        let name = pipeline.name.clone();
        let create = api::CreatePipeline { pipeline, tags: Some(crate::tags::shown(&at.tags_of(new))) };
        call.invoke(at.principal(), create)?;
        for (stage, reason) in closed(new) {
            close(call, at, &name, stage, reason)?;
        }
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let without = |props: &Props| {
            let keep = |name: &&String| !matches!(name.as_str(), "Tags" | "DisableInboundStageTransitions");
            props.keys().filter(keep).map(|name| (name.clone(), props[name].clone())).collect::<Props>()
        };
        if without(old) != without(new) {
            let pipeline = declaration(at, new, Some(id))?;
            call.invoke(at.principal(), api::UpdatePipeline { pipeline })?;
            if is_true(new.get("RestartExecutionOnUpdate")) {
                let start = api::StartPipelineExecution { name: id.to_owned(), ..Default::default() };
                call.invoke(at.principal(), start)?;
            }
        }
        retag(call, at, id, old, new)?;
        for (stage, _) in closed(old).filter(|(stage, _)| !closed(new).any(|(other, _)| other == *stage)) {
            let enable = api::EnableStageTransition {
                pipeline_name: id.to_owned(),
                stage_name: stage.to_owned(),
                transition_type: "Inbound".to_owned(),
            };
            call.invoke(at.principal(), enable)?;
        }
        for (stage, reason) in closed(new).filter(|pair| !closed(old).any(|other| other == *pair)) {
            close(call, at, id, stage, reason)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        call.invoke(at.principal(), api::DeletePipeline { name: id.to_owned() })?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let pipeline = Pipeline::find(call, id)?;
        Ok([("Version".to_owned(), json!(pipeline.version.to_string()))].into())
    }
}

/// The declaration that the properties say.
fn declaration(at: &At, props: &Props, id: Option<&str>) -> Result<api::PipelineDeclaration> {
    let mut members = props.clone();
    for own in ["Tags", "DisableInboundStageTransitions", "RestartExecutionOnUpdate"] {
        members.remove(own);
    }
    if let Some(list) = members.remove("ArtifactStores") {
        members.insert("ArtifactStores".to_owned(), stores(&list)?);
    }
    let named = id.map(str::to_owned).or_else(|| props.get("Name")?.as_str().map(str::to_owned));
    let name = named.unwrap_or_else(|| default_name(at));
    members.insert("Name".to_owned(), Value::String(name));
    input(&members)
}

fn default_name(at: &At) -> String {
    let name = format!("{}-{}", at.stack_name, at.logical_id);
    let room = LONGEST_NAME.saturating_sub(at.suffix.len() + 1);
    format!("{}-{}", name.chars().take(room).collect::<String>(), at.suffix)
}

/// `[{Region, ArtifactStore}]` as a map by region.
fn stores(value: &Value) -> Result<Value> {
    let one =
        |item: &Value| Some((item.get("Region")?.as_str()?.to_owned(), item.get("ArtifactStore")?.clone()));
    let wrong =
        || ApiError::new("InvalidRequest", "ArtifactStores is not a list of Region and ArtifactStore");
    let items = value.as_array().ok_or_else(wrong)?;
    let map: Map<String, Value> =
        items.iter().map(|item| one(item).ok_or_else(wrong)).collect::<Result<_>>()?;
    Ok(Value::Object(map))
}

fn is_true(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(on)) => *on,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

fn retag(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<()> {
    let resource_arn = super::arn(call.place(), id);
    let tags = at.retagged(old, new);
    if !tags.gone.is_empty() {
        let untag = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: tags.gone };
        call.invoke(at.principal(), untag)?;
    }
    if !tags.added.is_empty() {
        let tags = crate::tags::shown(&tags.added);
        call.invoke(at.principal(), api::TagResource { resource_arn, tags })?;
    }
    Ok(())
}

/// `DisableInboundStageTransitions`: stages and reasons.
fn closed(props: &Props) -> impl Iterator<Item = (&str, &str)> {
    let list = props.get("DisableInboundStageTransitions").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(|item| Some((item.get("StageName")?.as_str()?, item.get("Reason")?.as_str()?)))
}

fn close(call: &mut Call, at: &At, name: &str, stage: &str, reason: &str) -> Result<()> {
    let disable = api::DisableStageTransition {
        pipeline_name: name.to_owned(),
        stage_name: stage.to_owned(),
        transition_type: "Inbound".to_owned(),
        reason: reason.to_owned(),
    };
    call.invoke(at.principal(), disable).map(|_| ())
}
