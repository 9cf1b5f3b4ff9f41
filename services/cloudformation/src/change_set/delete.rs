//! `DeleteChangeSet`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;

use crate::change_set::{self, ChangeSet};
use crate::{CloudFormation, error};

impl Answers<api::DeleteChangeSet> for CloudFormation {
    fn needs(call: &Call, op: &api::DeleteChangeSet) -> Result<Needs> {
        change_set::needs(call, &op.change_set_name, op.stack_name.as_deref())
    }

    fn run(call: &mut Call, op: api::DeleteChangeSet) -> Result<api::DeleteChangeSetOutput> {
        let found = change_set::find(call, &op.change_set_name, op.stack_name.as_deref());
        let (set, _) = match found {
            Ok(found) => found,
            // One that is gone is deleted.
            Err(failure) if failure.code == "ChangeSetNotFound" => return Ok(api::DeleteChangeSetOutput {}),
            Err(failure) => return Err(failure),
        };
        if set.execution == api::execution_status::EXECUTE_IN_PROGRESS {
            let text = format!("An operation on ChangeSet [{}] is currently in progress.", set.arn);
            return Err(error::wrong_change_set_status(text));
        }
        call.remove::<ChangeSet>(&set.id)?;
        Ok(api::DeleteChangeSetOutput {})
    }
}
