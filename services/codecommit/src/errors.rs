//! CodeCommit's errors.

use schema::ApiError;

pub(crate) fn no_repository(name: &str) -> ApiError {
    ApiError::new("RepositoryDoesNotExistException", format!("{name} does not exist"))
}

pub(crate) fn repository_exists(name: &str) -> ApiError {
    ApiError::new("RepositoryNameExistsException", format!("Repository named {name} already exists"))
}

pub(crate) fn no_branch(name: &str) -> ApiError {
    ApiError::new("BranchDoesNotExistException", format!("Branch {name} does not exist"))
}

pub(crate) fn branch_exists(name: &str) -> ApiError {
    ApiError::new("BranchNameExistsException", format!("Branch {name} already exists"))
}

pub(crate) fn invalid_branch(name: &str) -> ApiError {
    ApiError::new("InvalidBranchNameException", format!("{name:?} is not a name that Git takes for a branch"))
}

pub(crate) fn no_commit(specifier: &str) -> ApiError {
    ApiError::new("CommitDoesNotExistException", format!("Commit {specifier} does not exist"))
}

pub(crate) fn no_file(path: &str) -> ApiError {
    ApiError::new("FileDoesNotExistException", format!("File {path} does not exist"))
}

pub(crate) fn no_folder(path: &str) -> ApiError {
    ApiError::new("FolderDoesNotExistException", format!("Folder {path} does not exist"))
}

pub(crate) fn invalid_path(path: &str) -> ApiError {
    let message =
        format!("{path:?} is not a path in a repository: relative, without '.', '..' and '.git' in it");
    ApiError::new("InvalidPathException", message)
}

pub(crate) fn required(code: &'static str, what: &str) -> ApiError {
    ApiError::new(code, format!("{what} must be given"))
}
