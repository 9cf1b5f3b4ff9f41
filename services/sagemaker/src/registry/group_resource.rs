//! `AWS::SageMaker::ModelPackageGroup`. Its physical id is the group's ARN.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_sagemaker as api;

use crate::resource::{generated, retag, tags};

/// The resource type.
pub(crate) struct GroupResource;

const POLICY: &str = "ModelPackageGroupPolicy";

impl Resource for GroupResource {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackageGroup";
    const PROPERTIES: &'static [&'static str] =
        &["ModelPackageGroupDescription", "ModelPackageGroupName", POLICY, "Tags"];
    const REQUIRED: &'static [&'static str] = &["ModelPackageGroupName"];
    const CREATE_ONLY: &'static [&'static str] = &["ModelPackageGroupDescription", "ModelPackageGroupName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut own = new.clone();
        own.retain(|name, _| Self::CREATE_ONLY.contains(&name.as_str()));
        let mut op: api::CreateModelPackageGroup = input(&own)?;
        if op.model_package_group_name.is_empty() {
            op.model_package_group_name = generated(at);
        }
        op.tags = tags(at, new);
        let arn = call.invoke(at.principal(), op)?.model_package_group_arn;
        set_policy(call, at, &arn, None, new.get(POLICY))?;
        Ok(Made::Now(arn))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        set_policy(call, at, id, old.get(POLICY), new.get(POLICY))?;
        retag(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteModelPackageGroup { model_package_group_name: id.to_owned() };
        match call.invoke(at.principal(), op) {
            Err(error) if !error.message.ends_with("does not exist.") => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::DescribeModelPackageGroup { model_package_group_name: id.to_owned() };
        let group = call.ask(at.principal(), op)?;
        Ok(Attributes::from([
            ("ModelPackageGroupArn".to_owned(), id.into()),
            ("ModelPackageGroupStatus".to_owned(), group.model_package_group_status.into()),
            ("CreationTime".to_owned(), group.creation_time.to_string().into()),
        ]))
    }
}

/// A policy may be an object or its text.
fn set_policy(call: &mut Call, at: &At, arn: &str, old: Option<&Value>, new: Option<&Value>) -> Result<()> {
    // Of the operations on a group, those on its policy take a name and no ARN.
    let name = arn.rsplit('/').next().unwrap_or(arn);
    let model_package_group_name = name.to_owned();
    match new {
        _ if old == new => Ok(()),
        None => {
            let op = api::DeleteModelPackageGroupPolicy { model_package_group_name };
            call.invoke(at.principal(), op).map(drop)
        }
        Some(policy) => {
            let resource_policy = policy.as_str().map_or_else(|| policy.to_string(), str::to_owned);
            let op = api::PutModelPackageGroupPolicy { model_package_group_name, resource_policy };
            call.invoke(at.principal(), op).map(drop)
        }
    }
}
