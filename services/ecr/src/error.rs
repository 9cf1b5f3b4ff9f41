//! The errors of the service, in AWS's words.

use kernel::ApiError;

/// A repository that is not there.
pub(crate) fn no_repository(name: &str, registry: &str) -> ApiError {
    let text =
        format!("The repository with name '{name}' does not exist in the registry with id '{registry}'");
    ApiError::new("RepositoryNotFoundException", text)
}

/// A repository that is there already.
pub(crate) fn repository_exists(name: &str, registry: &str) -> ApiError {
    let text =
        format!("The repository with name '{name}' already exists in the registry with id '{registry}'");
    ApiError::new("RepositoryAlreadyExistsException", text)
}

/// A parameter that AWS's model lets pass and the service does not.
pub(crate) fn invalid(parameter: &str, reason: impl std::fmt::Display) -> ApiError {
    let text = format!("Invalid parameter at '{parameter}' failed to satisfy constraint: '{reason}'");
    ApiError::new("InvalidParameterException", text)
}
