//! `ListChangeSets`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_cloudformation as api;

use crate::change_set::ChangeSet;
use crate::{CloudFormation, error, stack};

impl Answers<api::ListChangeSets> for CloudFormation {
    fn needs(call: &Call, op: &api::ListChangeSets) -> Result<Needs> {
        stack::needs(call, &op.stack_name)
    }

    fn run(call: &Call, op: api::ListChangeSets) -> Result<api::ListChangeSetsOutput> {
        let stack = stack::get(call, &op.stack_name)?.ok_or_else(|| error::no_stack(&op.stack_name))?;
        let query = Query::all().by("stack", &stack.id).after(op.next_token.as_deref());
        let mut page = call.page::<ChangeSet>(&query, |_| Ok(true))?.map(|set| api::ChangeSetSummary {
            stack_id: Some(stack.arn.clone()),
            stack_name: Some(stack.name.clone()),
            change_set_id: Some(set.arn),
            change_set_name: Some(set.name),
            execution_status: Some(set.execution),
            status: Some(set.status),
            status_reason: set.reason,
            creation_time: Some(set.created),
            description: set.description,
            include_nested_stacks: Some(set.nested),
            import_existing_resources: Some(false),
            ..api::ChangeSetSummary::default()
        });
        page.items.sort_by_key(|set| std::cmp::Reverse(set.creation_time));
        Ok(api::ListChangeSetsOutput { summaries: Some(page.items), next_token: page.next })
    }
}
