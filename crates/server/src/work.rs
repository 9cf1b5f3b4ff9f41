//! What a runtime is in the middle of: what it is not stopped in without being told to.

use kernel::{Kernel, Origin, Result};

/// Jobs that go on as long as what they keep up does: the hosts of endpoints, which `up` starts again, and those who look
/// whether a branch elsewhere has moved.
const IDLE: &[&str] = &["codepipeline_watch", "sagemaker_hosting"];

/// Jobs that wait for those to get ready.
const DEPLOYING: &[&str] = &["sagemaker_deployment"];

/// The ARNs of what is being worked on: builds, jobs, stacks, executions of pipelines. Not one that waits for an approval.
pub(crate) async fn all(kernel: &Kernel) -> Result<Vec<String>> {
    let working = kernel.read(Origin::nobody(), |call| call.working(IDLE, DEPLOYING)).await?;
    Ok(working.into_iter().collect())
}
