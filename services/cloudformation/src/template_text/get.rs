//! `GetTemplate`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;

use crate::{CloudFormation, body, change_set, error, stack};

impl Answers<api::GetTemplate> for CloudFormation {
    fn needs(call: &Call, op: &api::GetTemplate) -> Result<Needs> {
        match (&op.change_set_name, &op.stack_name) {
            (Some(set), stack) => change_set::needs(call, set, stack.as_deref()),
            (None, Some(stack)) => stack::needs(call, stack),
            (None, None) => Ok(Needs::on("*")),
        }
    }

    /// Both stages are the same text: no transform that is taken here changes it.
    fn run(call: &Call, op: api::GetTemplate) -> Result<api::GetTemplateOutput> {
        let hash = match (&op.change_set_name, &op.stack_name) {
            (Some(set), stack) => change_set::body(call, set, stack.as_deref())?,
            (None, Some(name)) => {
                let stack = stack::get(call, name)?.ok_or_else(|| error::no_stack_with_id(name))?;
                stack.wanted().body.clone()
            }
            (None, None) => return Err(error::invalid("StackName or ChangeSetName must be specified.")),
        };
        if hash.is_empty() {
            // A stack that has only change sets has no template yet.
            return Err(error::invalid("The stack has no template yet: name one of its change sets"));
        }
        let stages = [api::template_stage::ORIGINAL, api::template_stage::PROCESSED].map(str::to_owned);
        Ok(api::GetTemplateOutput {
            template_body: Some(body::text(call, &hash)?),
            stages_available: Some(stages.to_vec()),
        })
    }
}
