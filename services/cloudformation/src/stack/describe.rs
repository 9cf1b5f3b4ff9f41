//! `DescribeStacks`.

use indexmap::IndexMap;
use kernel::{Answers, Call, Needs, Query, Result};
use shapes_cloudformation as api;
use template::{OnFailure, ParameterValue, Resolved};

use crate::stack::{self, Stack};
use crate::{CloudFormation, error};

impl Answers<api::DescribeStacks> for CloudFormation {
    fn needs(call: &Call, op: &api::DescribeStacks) -> Result<Needs> {
        op.stack_name.as_deref().map_or_else(|| Ok(Needs::on("*")), |name| stack::needs(call, name))
    }

    fn run(call: &Call, op: api::DescribeStacks) -> Result<api::DescribeStacksOutput> {
        if let Some(name) = &op.stack_name {
            let stack = stack::get(call, name)?.ok_or_else(|| error::no_stack_with_id(name))?;
            return Ok(api::DescribeStacksOutput { stacks: Some(vec![describe(stack)]), next_token: None });
        }
        let query = Query::all().after(op.next_token.as_deref());
        let mut page = call.page::<Stack>(&query, |stack| Ok(stack.live.is_some()))?.map(describe);
        page.items.sort_by_key(|stack| std::cmp::Reverse(stack.creation_time));
        Ok(api::DescribeStacksOutput { stacks: Some(page.items), next_token: page.next })
    }
}

fn describe(stack: Stack) -> api::Stack {
    let spec = stack.next.unwrap_or(stack.spec);
    let outputs = stack.outputs.into_iter().map(|output| api::Output {
        output_key: Some(output.key),
        output_value: Some(output.value),
        description: output.description,
        export_name: output.export_name,
    });
    let outputs: Vec<api::Output> = outputs.collect();
    let parameters = parameters(&spec.parameters);
    api::Stack {
        stack_id: Some(stack.arn),
        stack_name: stack.name,
        change_set_id: stack.change_set,
        description: spec.description,
        parameters: (!parameters.is_empty()).then_some(parameters),
        creation_time: stack.created,
        deletion_time: stack.deleted,
        last_updated_time: stack.updated,
        rollback_configuration: Some(api::RollbackConfiguration::default()),
        stack_status: stack.status.to_string(),
        stack_status_reason: stack.reason,
        disable_rollback: Some(stack.on_failure == OnFailure::DoNothing),
        notification_arns: Some(stack.notify),
        timeout_in_minutes: stack.timeout,
        capabilities: (!spec.capabilities.is_empty()).then_some(spec.capabilities),
        outputs: (!outputs.is_empty()).then_some(outputs),
        role_arn: stack.role,
        tags: Some(tags(&spec.tags)),
        enable_termination_protection: Some(stack.protected),
        parent_id: stack.parent,
        root_id: stack.root,
        drift_information: Some(api::StackDriftInformation {
            stack_drift_status: api::stack_drift_status::NOT_CHECKED.to_owned(),
            last_check_timestamp: None,
        }),
        retain_except_on_create: stack.retain_except_on_create.then_some(true),
        ..api::Stack::default()
    }
}

/// Parameters as they are shown: what is secret is not.
pub(crate) fn parameters(parameters: &IndexMap<String, Resolved>) -> Vec<api::Parameter> {
    let shown = parameters.iter().map(|(key, parameter)| {
        let mask = |value: String| if parameter.no_echo { "****".to_owned() } else { value };
        let resolved = parameter.stored.is_some().then(|| match &parameter.value {
            ParameterValue::Text(text) => text.clone(),
            ParameterValue::List(items) => items.join(","),
        });
        api::Parameter {
            parameter_key: Some(key.clone()),
            parameter_value: Some(mask(parameter.given.clone())),
            use_previous_value: None,
            resolved_value: resolved.map(mask),
        }
    });
    shown.collect()
}

/// Tags as they are shown.
pub(crate) fn tags(tags: &std::collections::BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}
