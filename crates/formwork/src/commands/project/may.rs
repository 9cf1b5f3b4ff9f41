//! Whether somebody may delete a project, asked before anything that is its own is deleted.

use client::Error;
use shapes_iam as iam;
use shapes_sagemaker as sagemaker;

use crate::commands::acting::Acting;
use crate::failure::{Failure, Result};

/// What deleting a project takes of whoever asks for it.
const ACTION: &str = "sagemaker:DeleteProject";

/// Refuses what the acting role may not do, by what IAM's policy simulator says. Where the simulator is not for the
/// administrator to ask, it is left to the deletion itself.
pub(super) async fn delete(acting: &Acting, project: &sagemaker::DescribeProjectOutput) -> Result {
    let ask = iam::SimulatePrincipalPolicy {
        policy_source_arn: acting.role.clone(),
        action_names: vec![ACTION.to_owned()],
        resource_arns: Some(vec![project.project_arn.clone()]),
        ..Default::default()
    };
    let found = match acting.administrator.call(&ask).await {
        Ok(found) => found.evaluation_results.unwrap_or_default(),
        Err(Error::Api { .. }) => return Ok(()),
        Err(other) => return Err(other.into()),
    };
    if found.iter().all(|result| result.eval_decision == "allowed") {
        return Ok(());
    }
    let (role, name) = (&acting.role, &project.project_name);
    Err(Failure::new(format!("{role} may not delete the project {name} ({ACTION}): nothing was deleted"))
        .hint("leave --role out to act as the foundation's lead, or name a role that may"))
}
