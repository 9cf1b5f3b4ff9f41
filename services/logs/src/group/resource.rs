//! `AWS::Logs::LogGroup`. Its physical id is the group's name.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_logs as api;

/// The resource type.
pub(crate) struct GroupResource;

impl Resource for GroupResource {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
    const PROPERTIES: &'static [&'static str] = &[
        "DeletionProtectionEnabled",
        "KmsKeyId",
        "LogGroupClass",
        "LogGroupName",
        "RetentionInDays",
        "Tags",
    ];
    const CREATE_ONLY: &'static [&'static str] =
        &["DeletionProtectionEnabled", "KmsKeyId", "LogGroupClass", "LogGroupName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateLogGroup = input(&without_tags(new))?;
        if op.log_group_name.is_empty() {
            op.log_group_name = format!("{}-{}-{}", at.stack_name, at.logical_id, at.suffix);
        }
        op.tags = Some(at.tags_of(new)).filter(|tags| !tags.is_empty());
        let name = op.log_group_name.clone();
        call.invoke(at.principal(), op)?;
        retain(call, at, &name, new)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if old.get("RetentionInDays") != new.get("RetentionInDays") {
            if new.contains_key("RetentionInDays") {
                retain(call, at, id, new)?;
            } else {
                call.invoke(at.principal(), api::DeleteRetentionPolicy { log_group_name: id.to_owned() })?;
            }
        }
        let tags = at.retagged(old, new);
        let resource_arn = super::arn(call, id);
        if !tags.gone.is_empty() {
            let op = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: tags.gone };
            call.invoke(at.principal(), op)?;
        }
        if !tags.added.is_empty() {
            let op = api::TagResource { resource_arn, tags: tags.added };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        match call.invoke(at.principal(), api::DeleteLogGroup { log_group_name: id.to_owned() }) {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Arn".to_owned(), format!("{}:*", super::arn(call, id)).into())]))
    }
}

fn retain(call: &mut Call, at: &At, name: &str, props: &Props) -> Result<()> {
    if props.contains_key("RetentionInDays") {
        let op: api::PutRetentionPolicy = input(&without_tags(props))?;
        call.invoke(at.principal(), api::PutRetentionPolicy { log_group_name: name.to_owned(), ..op })?;
    }
    Ok(())
}

/// The properties that have the form of the API's members.
fn without_tags(props: &Props) -> Props {
    let api = props.iter().filter(|(name, _)| *name != "Tags");
    api.map(|(name, value)| (name.clone(), value.clone())).collect()
}
