//! `UpdateTerminationProtection`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;

use crate::{CloudFormation, stack};

impl Answers<api::UpdateTerminationProtection> for CloudFormation {
    fn needs(call: &Call, op: &api::UpdateTerminationProtection) -> Result<Needs> {
        stack::needs(call, &op.stack_name)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateTerminationProtection,
    ) -> Result<api::UpdateTerminationProtectionOutput> {
        let mut stack = stack::find(call, &op.stack_name)?;
        stack.protected = op.enable_termination_protection;
        call.put(&stack)?;
        Ok(api::UpdateTerminationProtectionOutput { stack_id: Some(stack.arn) })
    }
}
