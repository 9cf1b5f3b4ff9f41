//! SageMaker Pipelines: pipelines, their executions, and the steps of those.
//!
//! What a pipeline means is decided in [`engine`], which is pure. An execution is one job ([`run`]): it asks the engine
//! what is next, begins those steps under the pipeline's role, and follows the jobs that they are.

pub(crate) mod engine;
mod event;
pub(crate) mod execution;
pub(crate) mod pipeline;
pub(crate) mod property_file;
pub(crate) mod run;
pub(crate) mod step;

use kernel::ApiError;

/// A thing that is not there.
fn absent(what: &str, arn: &str) -> ApiError {
    ApiError::new("ResourceNotFound", format!("{what} '{arn}' does not exist."))
}
