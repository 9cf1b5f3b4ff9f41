//! CodePipeline's errors.

use schema::ApiError;

/// A declaration that is not a pipeline, or not one that this runtime has.
pub(crate) fn structure(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidStructureException", message)
}

/// An action of a declaration that is wrong in itself.
pub(crate) fn action(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidActionDeclarationException", message)
}

/// A pipeline that is not there.
pub(crate) fn no_pipeline(account: &str, name: &str) -> ApiError {
    ApiError::new(
        "PipelineNotFoundException",
        format!("Account '{account}' does not have a pipeline with name '{name}'"),
    )
}

/// A stage that the pipeline does not have.
pub(crate) fn no_stage(pipeline: &str, stage: &str) -> ApiError {
    ApiError::new("StageNotFoundException", format!("Pipeline {pipeline} has no stage {stage}"))
}

/// An execution that the pipeline does not have.
pub(crate) fn no_execution(pipeline: &str, id: &str) -> ApiError {
    ApiError::new(
        "PipelineExecutionNotFoundException",
        format!("Pipeline {pipeline} has no execution with id {id}"),
    )
}

/// An input that is well-formed and cannot be acted on.
pub(crate) fn validation(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", message)
}
