//! The errors of the service, in AWS's words.

use kernel::ApiError;
use template::Problem;

/// What CloudFormation answers to nearly everything that is wrong.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", message)
}

/// What this runtime does not do.
pub(crate) fn unsupported(what: &str) -> ApiError {
    invalid(format!("this runtime does not support {what}; leave it out"))
}

/// The first problem of a template, which is the one that AWS answers.
pub(crate) fn problems(problems: &[Problem]) -> ApiError {
    invalid(problems.first().map_or_else(|| "Template format error".to_owned(), |p| p.message.clone()))
}

/// A stack that is not there, as `DescribeStacks` and most of what changes stacks say it.
pub(crate) fn no_stack_with_id(name: &str) -> ApiError {
    invalid(format!("Stack with id {name} does not exist"))
}

/// A stack that is not there, as events, change sets and updates say it.
pub(crate) fn no_stack(name: &str) -> ApiError {
    invalid(format!("Stack [{name}] does not exist"))
}

/// A change set that is not there.
pub(crate) fn no_change_set(name: &str) -> ApiError {
    ApiError::new("ChangeSetNotFound", format!("ChangeSet [{name}] does not exist")).with_status(404)
}

/// A stack that has this name already.
pub(crate) fn stack_exists(name: &str) -> ApiError {
    ApiError::new("AlreadyExistsException", format!("Stack [{name}] already exists"))
}

/// A stack whose status does not let it be updated.
pub(crate) fn not_updatable(arn: &str, status: template::StackStatus) -> ApiError {
    invalid(format!("Stack:{arn} is in {status} state and can not be updated."))
}

/// A change set in a status that forbids the operation.
pub(crate) fn wrong_change_set_status(text: String) -> ApiError {
    ApiError::new("InvalidChangeSetStatus", text)
}

/// What AWS says of types of resources that are none.
pub(crate) fn unrecognized_types(names: &[String]) -> ApiError {
    invalid(format!("Template format error: Unrecognized resource types: [{}]", names.join(", ")))
}
