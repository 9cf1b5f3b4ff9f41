//! `ListStacks`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_cloudformation as api;

use crate::CloudFormation;
use crate::stack::Stack;

impl Answers<api::ListStacks> for CloudFormation {
    fn needs(_: &Call, _: &api::ListStacks) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListStacks) -> Result<api::ListStacksOutput> {
        let wanted = op.stack_status_filter.unwrap_or_default();
        let page = call.page::<Stack>(&Query::all().after(op.next_token.as_deref()), |stack| {
            Ok(wanted.is_empty() || wanted.iter().any(|status| status == stack.status.as_str()))
        })?;
        let mut page = page.map(summary);
        page.items.sort_by_key(|stack| std::cmp::Reverse(stack.creation_time));
        Ok(api::ListStacksOutput { stack_summaries: Some(page.items), next_token: page.next })
    }
}

fn summary(stack: Stack) -> api::StackSummary {
    api::StackSummary {
        template_description: stack.wanted().description.clone(),
        stack_id: Some(stack.arn),
        stack_name: stack.name,
        creation_time: stack.created,
        last_updated_time: stack.updated,
        deletion_time: stack.deleted,
        stack_status: stack.status.to_string(),
        stack_status_reason: stack.reason,
        parent_id: stack.parent,
        root_id: stack.root,
        drift_information: Some(api::StackDriftInformationSummary {
            stack_drift_status: api::stack_drift_status::NOT_CHECKED.to_owned(),
            last_check_timestamp: None,
        }),
        last_operations: None,
    }
}
