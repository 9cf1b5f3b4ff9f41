//! A stack's removal.

use shapes_cloudformation as cloudformation;

use super::{Deployment, failure};
use crate::failure::Result;
use crate::stacks::describe;

/// Deletes a stack and waits until it is gone; whether it was there.
pub(crate) async fn remove(deployment: &Deployment<'_>, name: &str) -> Result<bool> {
    let Some(there) = describe(deployment.client, name).await? else { return Ok(false) };
    // By its ARN a stack that is gone is still told of.
    let stack = there.stack_id.unwrap_or_else(|| name.to_owned());
    let mut follower = deployment.follower(&stack).await?;
    let delete = cloudformation::DeleteStack {
        stack_name: stack.clone(),
        role_arn: deployment.role.map(str::to_owned),
        ..Default::default()
    };
    deployment.client.call(&delete).await?;
    match follower.rest().await?.as_str() {
        "DELETE_COMPLETE" => Ok(true),
        status => Err(failure::of(deployment, name, status, follower.seen()).await?),
    }
}
