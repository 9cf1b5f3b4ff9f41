//! `DescribeStackResource`, `DescribeStackResources`, `ListStackResources`.

use kernel::{Answers, Call, Needs, Query, Result};
use serde_json::Value;
use shapes_cloudformation as api;

use crate::resource::{self, StackResource};
use crate::stack::{self, Stack};
use crate::{CloudFormation, error};

/// How many resources a page of `ListStackResources` has.
const PAGE: usize = 100;

impl Answers<api::DescribeStackResource> for CloudFormation {
    fn needs(call: &Call, op: &api::DescribeStackResource) -> Result<Needs> {
        stack::needs(call, &op.stack_name)
    }

    fn run(call: &Call, op: api::DescribeStackResource) -> Result<api::DescribeStackResourceOutput> {
        let stack = stack::get(call, &op.stack_name)?.ok_or_else(|| no_stack_of_resource(&op.stack_name))?;
        let found = resource::get(call, &stack.id, &op.logical_resource_id)?;
        let Some(one) = found.filter(|one| one.status.is_some()) else {
            let text = format!("Resource {} does not exist for stack {}", op.logical_resource_id, stack.name);
            return Err(error::invalid(text));
        };
        let metadata = match &one.made.metadata {
            Value::Null => None,
            metadata => Some(metadata.to_string()),
        };
        let detail = api::StackResourceDetail {
            stack_name: Some(stack.name),
            stack_id: Some(stack.arn),
            resource_status: status(&one),
            logical_resource_id: one.logical_id,
            physical_resource_id: one.made.physical_id,
            resource_type: one.resource_type,
            last_updated_timestamp: one.changed,
            resource_status_reason: one.reason,
            metadata,
            drift_information: Some(unchecked()),
            ..api::StackResourceDetail::default()
        };
        Ok(api::DescribeStackResourceOutput { stack_resource_detail: Some(detail) })
    }
}

impl Answers<api::DescribeStackResources> for CloudFormation {
    fn needs(call: &Call, op: &api::DescribeStackResources) -> Result<Needs> {
        op.stack_name.as_deref().map_or_else(|| Ok(Needs::on("*")), |name| stack::needs(call, name))
    }

    fn run(call: &Call, op: api::DescribeStackResources) -> Result<api::DescribeStackResourcesOutput> {
        let stack = match (&op.stack_name, &op.physical_resource_id) {
            (Some(name), None) => stack::get(call, name)?.ok_or_else(|| error::no_stack_with_id(name))?,
            (None, Some(physical)) => holder(call, physical)?,
            _ => {
                return Err(error::invalid(
                    "Either StackName or PhysicalResourceId must be specified, not both",
                ));
            }
        };
        let wanted = |one: &StackResource| {
            one.status.is_some() && op.logical_resource_id.as_ref().is_none_or(|id| *id == one.logical_id)
        };
        let all = resource::all(call, &stack.id)?.into_iter().filter(wanted);
        let shown = all.map(|one| api::StackResource {
            stack_name: Some(stack.name.clone()),
            stack_id: Some(stack.arn.clone()),
            resource_status: status(&one),
            logical_resource_id: one.logical_id,
            physical_resource_id: one.made.physical_id,
            resource_type: one.resource_type,
            timestamp: one.changed,
            resource_status_reason: one.reason,
            drift_information: Some(unchecked()),
            ..api::StackResource::default()
        });
        Ok(api::DescribeStackResourcesOutput { stack_resources: Some(shown.collect()) })
    }
}

impl Answers<api::ListStackResources> for CloudFormation {
    fn needs(call: &Call, op: &api::ListStackResources) -> Result<Needs> {
        stack::needs(call, &op.stack_name)
    }

    fn run(call: &Call, op: api::ListStackResources) -> Result<api::ListStackResourcesOutput> {
        let stack =
            stack::get(call, &op.stack_name)?.ok_or_else(|| error::no_stack_with_id(&op.stack_name))?;
        let prefix = format!("{}/", stack.id);
        let query = Query::all().prefix(&prefix).limit(PAGE).after(op.next_token.as_deref());
        let mut page = call.page::<StackResource>(&query, |one| Ok(one.status.is_some()))?;
        page.items.sort_by_key(|one| one.position);
        let page = page.map(|one| api::StackResourceSummary {
            resource_status: status(&one),
            logical_resource_id: one.logical_id,
            physical_resource_id: one.made.physical_id,
            resource_type: one.resource_type,
            last_updated_timestamp: one.changed,
            resource_status_reason: one.reason,
            drift_information: Some(api::StackResourceDriftInformationSummary {
                stack_resource_drift_status: api::stack_resource_drift_status::NOT_CHECKED.to_owned(),
                last_check_timestamp: None,
            }),
            module_info: None,
        });
        Ok(api::ListStackResourcesOutput {
            stack_resource_summaries: Some(page.items),
            next_token: page.next,
        })
    }
}

/// The live stack that has a physical resource.
fn holder(call: &Call, physical: &str) -> Result<Stack> {
    let absent = || error::invalid(format!("Stack for {physical} does not exist"));
    let found = call.every::<StackResource>(&Query::all().by("made.physical_id", physical))?;
    for one in found.into_iter().filter(StackResource::is_there) {
        if let Some(stack) = call.get::<Stack>(&one.stack)?.filter(|stack| stack.live.is_some()) {
            return Ok(stack);
        }
    }
    Err(absent())
}

fn no_stack_of_resource(name: &str) -> kernel::ApiError {
    error::invalid(format!("Stack '{name}' does not exist"))
}

fn status(resource: &StackResource) -> String {
    resource.status.map(|status| status.to_string()).unwrap_or_default()
}

fn unchecked() -> api::StackResourceDriftInformation {
    api::StackResourceDriftInformation {
        stack_resource_drift_status: api::stack_resource_drift_status::NOT_CHECKED.to_owned(),
        last_check_timestamp: None,
    }
}
