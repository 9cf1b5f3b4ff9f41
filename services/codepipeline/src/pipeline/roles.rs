//! The pipeline's role: who may pass it, and whether CodePipeline may take it.

use kernel::{As, Call, Needs, Result};

use crate::{api, errors};

/// `iam:PassRole` on the pipeline's role. Those of its actions are not passed: the pipeline's role assumes them.
pub(crate) fn passed(declaration: &api::PipelineDeclaration) -> Needs {
    let role = &declaration.role_arn;
    let account = role.split(':').nth(4).unwrap_or_default();
    Needs::to("iam:PassRole", role)
        .owned_by(account)
        .when("iam:PassedToService", "codepipeline.amazonaws.com")
}

/// CodePipeline must be trusted by the pipeline's role, as AWS checks when a pipeline is made or changed.
pub(crate) fn check(call: &Call, declaration: &api::PipelineDeclaration) -> Result<()> {
    let role = &declaration.role_arn;
    let session = call.now().0.to_string();
    call.may_take(As::role(role, &session)).map_err(|_| {
        errors::structure(format!("CodePipeline is not authorized to perform AssumeRole on role {role}"))
    })
}
