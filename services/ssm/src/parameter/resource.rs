//! `AWS::SSM::Parameter`. Its physical id is the parameter's name.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_ssm as api;

use crate::error;

/// The resource type.
pub(crate) struct ParameterResource;

impl Resource for ParameterResource {
    const TYPE: &'static str = "AWS::SSM::Parameter";
    const PROPERTIES: &'static [&'static str] =
        &["AllowedPattern", "DataType", "Description", "Name", "Policies", "Tags", "Tier", "Type", "Value"];
    const REQUIRED: &'static [&'static str] = &["Type", "Value"];
    const CREATE_ONLY: &'static [&'static str] = &["Name"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op = put(new)?;
        if op.name.is_empty() {
            op.name = format!("CFN-{}-{}", at.logical_id, at.suffix);
        }
        mapped(new)?;
        op.tags = Some(wire(at.tags_of(new)));
        let name = op.name.clone();
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        mapped(new)?;
        let name = || id.to_owned();
        if without_tags(old) != without_tags(new) {
            let op = api::PutParameter { name: name(), overwrite: Some(true), ..put(new)? };
            call.invoke(at.principal(), op)?;
        }
        let tags = at.retagged(old, new);
        let resource_type = || api::resource_type_for_tagging::PARAMETER.to_owned();
        if !tags.gone.is_empty() {
            let op = api::RemoveTagsFromResource {
                resource_type: resource_type(),
                resource_id: name(),
                tag_keys: tags.gone,
            };
            call.invoke(at.principal(), op)?;
        }
        if !tags.added.is_empty() {
            let op = api::AddTagsToResource {
                resource_type: resource_type(),
                resource_id: name(),
                tags: wire(tags.added),
            };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(name()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        match call.invoke(at.principal(), api::DeleteParameter { name: id.to_owned() }) {
            Err(error) if error.code != "ParameterNotFound" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, _: &str, props: &Props) -> Result<Attributes> {
        let attribute = |name: &str| Some((name.to_owned(), props.get(name)?.clone()));
        Ok(["Type", "Value"].into_iter().filter_map(attribute).collect())
    }
}

/// The operation that the properties ask for, without the tags.
fn put(props: &Props) -> Result<api::PutParameter> {
    let op: api::PutParameter = input(&without_tags(props))?;
    if op.type_.as_deref() == Some(api::parameter_type::SECURE_STRING) {
        return Err(error::invalid(
            "CloudFormation makes no SecureString parameters: use String or StringList",
        ));
    }
    Ok(op)
}

/// Refuses tags that are not a map, which they are here, where other resources have a list.
fn mapped(props: &Props) -> Result<()> {
    match props.get("Tags") {
        None | Some(Value::Null | Value::Object(_)) => Ok(()),
        Some(_) => {
            let text = "Tags is not a map: for AWS::SSM::Parameter write `Key: value`, not a list of tags";
            Err(ApiError::new("InvalidRequest", text))
        }
    }
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
}

fn without_tags(props: &Props) -> Props {
    props
        .iter()
        .filter(|(name, _)| *name != "Tags")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
