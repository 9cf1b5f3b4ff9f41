//! Roles that SageMaker takes: for models, jobs and pipelines.

use kernel::{As, Call, Needs, Result};

use crate::error;

/// The name of the sessions in which SageMaker takes roles.
pub(crate) const SESSION: &str = "SageMaker";

/// The need to pass a role to SageMaker.
pub(crate) fn pass(role: &str) -> Needs {
    let account = role.split(':').nth(4).unwrap_or_default();
    Needs::to("iam:PassRole", role).owned_by(account).when("iam:PassedToService", "sagemaker.amazonaws.com")
}

/// Refuses a role that SageMaker cannot take for the thing with the ARN `source`.
pub(crate) fn check(call: &Call, role: &str, source: &str) -> Result<()> {
    if role.split(':').nth(4) != Some(call.account()) {
        return Err(error::validation("Cross-account pass role is not allowed."));
    }
    call.may_take(As::role(role, SESSION).taken_for(source)).map_err(|_| {
        error::validation(format!(
            "Could not assume role {role}. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role."
        ))
    })
}
