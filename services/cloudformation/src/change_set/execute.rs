//! `ExecuteChangeSet`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;
use template::{OnFailure, StackStatus};

use crate::change_set;
use crate::launch::Draft;
use crate::stack::create::Wish;
use crate::stack::{create, update};
use crate::{CloudFormation, body, error};

impl Answers<api::ExecuteChangeSet> for CloudFormation {
    fn needs(call: &Call, op: &api::ExecuteChangeSet) -> Result<Needs> {
        change_set::needs(call, &op.change_set_name, op.stack_name.as_deref())
    }

    fn run(call: &mut Call, op: api::ExecuteChangeSet) -> Result<api::ExecuteChangeSetOutput> {
        let (mut set, stack) = change_set::find(call, &op.change_set_name, op.stack_name.as_deref())?;
        if op.client_request_token.is_some()
            && stack.token == op.client_request_token
            && stack.change_set.as_ref() == Some(&set.arn)
        {
            return Ok(api::ExecuteChangeSetOutput {});
        }
        if set.execution != api::execution_status::AVAILABLE {
            let status =
                if set.status == api::change_set_status::FAILED { &set.status } else { &set.execution };
            let text =
                format!("ChangeSet [{}] cannot be executed in its current status of [{status}]", set.arn);
            return Err(error::wrong_change_set_status(text));
        }
        api::execution_status::EXECUTE_IN_PROGRESS.clone_into(&mut set.execution);
        call.put(&set)?;
        for mut other in change_set::of(call, &stack)?.into_iter().filter(|other| other.id != set.id) {
            // They were made from what the stack was.
            if other.execution == api::execution_status::AVAILABLE {
                api::execution_status::OBSOLETE.clone_into(&mut other.execution);
                call.put(&other)?;
            }
        }
        let on_failure = match op.disable_rollback {
            Some(true) => OnFailure::DoNothing,
            _ => set.on_failure,
        };
        let wish = Wish {
            role: set.role,
            on_failure,
            retain_except_on_create: op.retain_except_on_create.unwrap_or_default(),
            token: op.client_request_token,
            change_set: Some(set.arn),
            notify: set.notify,
            ..Wish::default()
        };
        let draft = Draft {
            text: body::text(call, &set.spec.body)?,
            parameters: set.given.into_iter().map(|parameter| parameter.0).collect(),
            tags: Some(crate::stack::describe::tags(&set.spec.tags)),
            capabilities: set.spec.capabilities,
        };
        if stack.status == StackStatus::ReviewInProgress {
            create::begin(call, stack, &wish, draft)?;
        } else {
            update::updatable(&stack)?;
            update::begin(call, stack, &wish, draft)?;
        }
        Ok(api::ExecuteChangeSetOutput {})
    }
}
