//! `DescribeChangeSet`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;
use template::OnFailure;

use crate::CloudFormation;
use crate::change_set::{self, view};
use crate::stack::describe::{parameters, tags};

impl Answers<api::DescribeChangeSet> for CloudFormation {
    fn needs(call: &Call, op: &api::DescribeChangeSet) -> Result<Needs> {
        change_set::needs(call, &op.change_set_name, op.stack_name.as_deref())
    }

    fn run(call: &Call, op: api::DescribeChangeSet) -> Result<api::DescribeChangeSetOutput> {
        let (set, stack) = change_set::find(call, &op.change_set_name, op.stack_name.as_deref())?;
        let values = op.include_property_values.unwrap_or_default();
        let parameters = parameters(&set.spec.parameters);
        let tags = tags(&set.spec.tags);
        let on_failure = match set.on_failure {
            OnFailure::Rollback => None,
            OnFailure::DoNothing => Some(api::on_stack_failure::DO_NOTHING.to_owned()),
            OnFailure::Delete => Some(api::on_stack_failure::DELETE.to_owned()),
        };
        Ok(api::DescribeChangeSetOutput {
            change_set_name: Some(set.name),
            change_set_id: Some(set.arn),
            stack_id: Some(stack.arn),
            stack_name: Some(stack.name),
            description: set.description,
            parameters: (!parameters.is_empty()).then_some(parameters),
            creation_time: Some(set.created),
            execution_status: Some(set.execution),
            status: Some(set.status),
            status_reason: set.reason,
            notification_arns: Some(set.notify.unwrap_or_default()),
            rollback_configuration: Some(api::RollbackConfiguration::default()),
            capabilities: Some(set.spec.capabilities),
            tags: (!tags.is_empty()).then_some(tags),
            changes: Some(set.changes.into_iter().map(|change| view::shown(change.0, values)).collect()),
            include_nested_stacks: Some(set.nested),
            on_stack_failure: on_failure,
            import_existing_resources: Some(false),
            ..api::DescribeChangeSetOutput::default()
        })
    }
}
