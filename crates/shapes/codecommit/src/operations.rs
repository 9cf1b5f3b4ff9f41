//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `BatchGetCommits`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetCommits {
    pub commit_ids: Vec<String>,
    pub repository_name: String,
}
schema::shape!(BatchGetCommits = schemas::BATCH_GET_COMMITS { 0 commit_ids, 1 repository_name });
schema::operation!(BatchGetCommits -> BatchGetCommitsOutput, Read, service::BATCH_GET_COMMITS);

/// The output of `BatchGetCommits`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetCommitsOutput {
    pub commits: Option<Vec<Commit>>,
    pub errors: Option<Vec<BatchGetCommitsError>>,
}
schema::shape!(BatchGetCommitsOutput = schemas::BATCH_GET_COMMITS_OUTPUT { 0 commits, 1 errors });

/// The input of `BatchGetRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetRepositories {
    pub repository_names: Vec<String>,
}
schema::shape!(BatchGetRepositories = schemas::BATCH_GET_REPOSITORIES { 0 repository_names });
schema::operation!(BatchGetRepositories -> BatchGetRepositoriesOutput, Read, service::BATCH_GET_REPOSITORIES);

/// The output of `BatchGetRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetRepositoriesOutput {
    pub repositories: Option<Vec<RepositoryMetadata>>,
    pub repositories_not_found: Option<Vec<String>>,
    pub errors: Option<Vec<BatchGetRepositoriesError>>,
}
schema::shape!(BatchGetRepositoriesOutput = schemas::BATCH_GET_REPOSITORIES_OUTPUT { 0 repositories, 1 repositories_not_found, 2 errors });

/// The input of `CreateBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBranch {
    pub repository_name: String,
    pub branch_name: String,
    pub commit_id: String,
}
schema::shape!(CreateBranch = schemas::CREATE_BRANCH { 0 repository_name, 1 branch_name, 2 commit_id });
schema::operation!(CreateBranch -> CreateBranchOutput, Write, service::CREATE_BRANCH);

/// The output of `CreateBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBranchOutput {}
schema::shape!(CreateBranchOutput = schemas::CREATE_BRANCH_OUTPUT {});

/// The input of `CreateCommit`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCommit {
    pub repository_name: String,
    pub branch_name: String,
    pub parent_commit_id: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub commit_message: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub put_files: Option<Vec<PutFileEntry>>,
    pub delete_files: Option<Vec<DeleteFileEntry>>,
    pub set_file_modes: Option<Vec<SetFileModeEntry>>,
}
schema::shape!(CreateCommit = schemas::CREATE_COMMIT { 0 repository_name, 1 branch_name, 2 parent_commit_id, 3 author_name, 4 email, 5 commit_message, 6 keep_empty_folders, 7 put_files, 8 delete_files, 9 set_file_modes });
schema::operation!(CreateCommit -> CreateCommitOutput, Write, service::CREATE_COMMIT);

/// The output of `CreateCommit`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCommitOutput {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
    pub files_added: Option<Vec<FileMetadata>>,
    pub files_updated: Option<Vec<FileMetadata>>,
    pub files_deleted: Option<Vec<FileMetadata>>,
}
schema::shape!(CreateCommitOutput = schemas::CREATE_COMMIT_OUTPUT { 0 commit_id, 1 tree_id, 2 files_added, 3 files_updated, 4 files_deleted });

/// The input of `CreatePullRequest`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePullRequest {
    pub title: String,
    pub description: Option<String>,
    pub targets: Vec<Target>,
    pub client_request_token: Option<String>,
}
schema::shape!(CreatePullRequest = schemas::CREATE_PULL_REQUEST { 0 title, 1 description, 2 targets, 3 client_request_token });
schema::operation!(CreatePullRequest -> CreatePullRequestOutput, Write, service::CREATE_PULL_REQUEST);

/// The output of `CreatePullRequest`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePullRequestOutput {
    pub pull_request: PullRequest,
}
schema::shape!(CreatePullRequestOutput = schemas::CREATE_PULL_REQUEST_OUTPUT { 0 pull_request });

/// The input of `CreateRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRepository {
    pub repository_name: String,
    pub repository_description: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub kms_key_id: Option<String>,
}
schema::shape!(CreateRepository = schemas::CREATE_REPOSITORY { 0 repository_name, 1 repository_description, 2 tags, 3 kms_key_id });
schema::operation!(CreateRepository -> CreateRepositoryOutput, Write, service::CREATE_REPOSITORY);

/// The output of `CreateRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRepositoryOutput {
    pub repository_metadata: Option<RepositoryMetadata>,
}
schema::shape!(CreateRepositoryOutput = schemas::CREATE_REPOSITORY_OUTPUT { 0 repository_metadata });

/// The input of `DeleteBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBranch {
    pub repository_name: String,
    pub branch_name: String,
}
schema::shape!(DeleteBranch = schemas::DELETE_BRANCH { 0 repository_name, 1 branch_name });
schema::operation!(DeleteBranch -> DeleteBranchOutput, Write, service::DELETE_BRANCH);

/// The output of `DeleteBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBranchOutput {
    pub deleted_branch: Option<BranchInfo>,
}
schema::shape!(DeleteBranchOutput = schemas::DELETE_BRANCH_OUTPUT { 0 deleted_branch });

/// The input of `DeleteFile`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFile {
    pub repository_name: String,
    pub branch_name: String,
    pub file_path: String,
    pub parent_commit_id: String,
    pub keep_empty_folders: Option<bool>,
    pub commit_message: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}
schema::shape!(DeleteFile = schemas::DELETE_FILE { 0 repository_name, 1 branch_name, 2 file_path, 3 parent_commit_id, 4 keep_empty_folders, 5 commit_message, 6 name, 7 email });
schema::operation!(DeleteFile -> DeleteFileOutput, Write, service::DELETE_FILE);

/// The output of `DeleteFile`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFileOutput {
    pub commit_id: String,
    pub blob_id: String,
    pub tree_id: String,
    pub file_path: String,
}
schema::shape!(DeleteFileOutput = schemas::DELETE_FILE_OUTPUT { 0 commit_id, 1 blob_id, 2 tree_id, 3 file_path });

/// The input of `DeleteRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepository {
    pub repository_name: String,
}
schema::shape!(DeleteRepository = schemas::DELETE_REPOSITORY { 0 repository_name });
schema::operation!(DeleteRepository -> DeleteRepositoryOutput, Write, service::DELETE_REPOSITORY);

/// The output of `DeleteRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryOutput {
    pub repository_id: Option<String>,
}
schema::shape!(DeleteRepositoryOutput = schemas::DELETE_REPOSITORY_OUTPUT { 0 repository_id });

/// The input of `DescribePullRequestEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePullRequestEvents {
    pub pull_request_id: String,
    pub pull_request_event_type: Option<String>,
    pub actor_arn: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(DescribePullRequestEvents = schemas::DESCRIBE_PULL_REQUEST_EVENTS { 0 pull_request_id, 1 pull_request_event_type, 2 actor_arn, 3 next_token, 4 max_results });
schema::operation!(DescribePullRequestEvents -> DescribePullRequestEventsOutput, Read, service::DESCRIBE_PULL_REQUEST_EVENTS);

/// The output of `DescribePullRequestEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePullRequestEventsOutput {
    pub pull_request_events: Vec<PullRequestEvent>,
    pub next_token: Option<String>,
}
schema::shape!(DescribePullRequestEventsOutput = schemas::DESCRIBE_PULL_REQUEST_EVENTS_OUTPUT { 0 pull_request_events, 1 next_token });

/// The input of `GetBlob`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBlob {
    pub repository_name: String,
    pub blob_id: String,
}
schema::shape!(GetBlob = schemas::GET_BLOB { 0 repository_name, 1 blob_id });
schema::operation!(GetBlob -> GetBlobOutput, Read, service::GET_BLOB);

/// The output of `GetBlob`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBlobOutput {
    pub content: schema::Blob,
}
schema::shape!(GetBlobOutput = schemas::GET_BLOB_OUTPUT { 0 content });

/// The input of `GetBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBranch {
    pub repository_name: Option<String>,
    pub branch_name: Option<String>,
}
schema::shape!(GetBranch = schemas::GET_BRANCH { 0 repository_name, 1 branch_name });
schema::operation!(GetBranch -> GetBranchOutput, Read, service::GET_BRANCH);

/// The output of `GetBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBranchOutput {
    pub branch: Option<BranchInfo>,
}
schema::shape!(GetBranchOutput = schemas::GET_BRANCH_OUTPUT { 0 branch });

/// The input of `GetCommit`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCommit {
    pub repository_name: String,
    pub commit_id: String,
}
schema::shape!(GetCommit = schemas::GET_COMMIT { 0 repository_name, 1 commit_id });
schema::operation!(GetCommit -> GetCommitOutput, Read, service::GET_COMMIT);

/// The output of `GetCommit`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCommitOutput {
    pub commit: Commit,
}
schema::shape!(GetCommitOutput = schemas::GET_COMMIT_OUTPUT { 0 commit });

/// The input of `GetDifferences`.
#[derive(Clone, Default, PartialEq)]
pub struct GetDifferences {
    pub repository_name: String,
    pub before_commit_specifier: Option<String>,
    pub after_commit_specifier: String,
    pub before_path: Option<String>,
    pub after_path: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(GetDifferences = schemas::GET_DIFFERENCES { 0 repository_name, 1 before_commit_specifier, 2 after_commit_specifier, 3 before_path, 4 after_path, 5 max_results, 6 next_token });
schema::operation!(GetDifferences -> GetDifferencesOutput, Read, service::GET_DIFFERENCES);

/// The output of `GetDifferences`.
#[derive(Clone, Default, PartialEq)]
pub struct GetDifferencesOutput {
    pub differences: Option<Vec<Difference>>,
    pub next_token: Option<String>,
}
schema::shape!(GetDifferencesOutput = schemas::GET_DIFFERENCES_OUTPUT { 0 differences, 1 next_token });

/// The input of `GetFile`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFile {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub file_path: String,
}
schema::shape!(GetFile = schemas::GET_FILE { 0 repository_name, 1 commit_specifier, 2 file_path });
schema::operation!(GetFile -> GetFileOutput, Read, service::GET_FILE);

/// The output of `GetFile`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileOutput {
    pub commit_id: String,
    pub blob_id: String,
    pub file_path: String,
    pub file_mode: String,
    pub file_size: i64,
    pub file_content: schema::Blob,
}
schema::shape!(GetFileOutput = schemas::GET_FILE_OUTPUT { 0 commit_id, 1 blob_id, 2 file_path, 3 file_mode, 4 file_size, 5 file_content });

/// The input of `GetFolder`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFolder {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub folder_path: String,
}
schema::shape!(GetFolder = schemas::GET_FOLDER { 0 repository_name, 1 commit_specifier, 2 folder_path });
schema::operation!(GetFolder -> GetFolderOutput, Read, service::GET_FOLDER);

/// The output of `GetFolder`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFolderOutput {
    pub commit_id: String,
    pub folder_path: String,
    pub tree_id: Option<String>,
    pub sub_folders: Option<Vec<Folder>>,
    pub files: Option<Vec<File>>,
    pub symbolic_links: Option<Vec<SymbolicLink>>,
    pub sub_modules: Option<Vec<SubModule>>,
}
schema::shape!(GetFolderOutput = schemas::GET_FOLDER_OUTPUT { 0 commit_id, 1 folder_path, 2 tree_id, 3 sub_folders, 4 files, 5 symbolic_links, 6 sub_modules });

/// The input of `GetMergeCommit`.
#[derive(Clone, Default, PartialEq)]
pub struct GetMergeCommit {
    pub repository_name: String,
    pub source_commit_specifier: String,
    pub destination_commit_specifier: String,
    pub conflict_detail_level: Option<String>,
    pub conflict_resolution_strategy: Option<String>,
}
schema::shape!(GetMergeCommit = schemas::GET_MERGE_COMMIT { 0 repository_name, 1 source_commit_specifier, 2 destination_commit_specifier, 3 conflict_detail_level, 4 conflict_resolution_strategy });
schema::operation!(GetMergeCommit -> GetMergeCommitOutput, Read, service::GET_MERGE_COMMIT);

/// The output of `GetMergeCommit`.
#[derive(Clone, Default, PartialEq)]
pub struct GetMergeCommitOutput {
    pub source_commit_id: Option<String>,
    pub destination_commit_id: Option<String>,
    pub base_commit_id: Option<String>,
    pub merged_commit_id: Option<String>,
}
schema::shape!(GetMergeCommitOutput = schemas::GET_MERGE_COMMIT_OUTPUT { 0 source_commit_id, 1 destination_commit_id, 2 base_commit_id, 3 merged_commit_id });

/// The input of `GetMergeConflicts`.
#[derive(Clone, Default, PartialEq)]
pub struct GetMergeConflicts {
    pub repository_name: String,
    pub destination_commit_specifier: String,
    pub source_commit_specifier: String,
    pub merge_option: String,
    pub conflict_detail_level: Option<String>,
    pub max_conflict_files: Option<i32>,
    pub conflict_resolution_strategy: Option<String>,
    pub next_token: Option<String>,
}
schema::shape!(GetMergeConflicts = schemas::GET_MERGE_CONFLICTS { 0 repository_name, 1 destination_commit_specifier, 2 source_commit_specifier, 3 merge_option, 4 conflict_detail_level, 5 max_conflict_files, 6 conflict_resolution_strategy, 7 next_token });
schema::operation!(GetMergeConflicts -> GetMergeConflictsOutput, Read, service::GET_MERGE_CONFLICTS);

/// The output of `GetMergeConflicts`.
#[derive(Clone, Default, PartialEq)]
pub struct GetMergeConflictsOutput {
    pub mergeable: bool,
    pub destination_commit_id: String,
    pub source_commit_id: String,
    pub base_commit_id: Option<String>,
    pub conflict_metadata_list: Vec<ConflictMetadata>,
    pub next_token: Option<String>,
}
schema::shape!(GetMergeConflictsOutput = schemas::GET_MERGE_CONFLICTS_OUTPUT { 0 mergeable, 1 destination_commit_id, 2 source_commit_id, 3 base_commit_id, 4 conflict_metadata_list, 5 next_token });

/// The input of `GetMergeOptions`.
#[derive(Clone, Default, PartialEq)]
pub struct GetMergeOptions {
    pub repository_name: String,
    pub source_commit_specifier: String,
    pub destination_commit_specifier: String,
    pub conflict_detail_level: Option<String>,
    pub conflict_resolution_strategy: Option<String>,
}
schema::shape!(GetMergeOptions = schemas::GET_MERGE_OPTIONS { 0 repository_name, 1 source_commit_specifier, 2 destination_commit_specifier, 3 conflict_detail_level, 4 conflict_resolution_strategy });
schema::operation!(GetMergeOptions -> GetMergeOptionsOutput, Read, service::GET_MERGE_OPTIONS);

/// The output of `GetMergeOptions`.
#[derive(Clone, Default, PartialEq)]
pub struct GetMergeOptionsOutput {
    pub merge_options: Vec<String>,
    pub source_commit_id: String,
    pub destination_commit_id: String,
    pub base_commit_id: String,
}
schema::shape!(GetMergeOptionsOutput = schemas::GET_MERGE_OPTIONS_OUTPUT { 0 merge_options, 1 source_commit_id, 2 destination_commit_id, 3 base_commit_id });

/// The input of `GetPullRequest`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPullRequest {
    pub pull_request_id: String,
}
schema::shape!(GetPullRequest = schemas::GET_PULL_REQUEST { 0 pull_request_id });
schema::operation!(GetPullRequest -> GetPullRequestOutput, Read, service::GET_PULL_REQUEST);

/// The output of `GetPullRequest`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPullRequestOutput {
    pub pull_request: PullRequest,
}
schema::shape!(GetPullRequestOutput = schemas::GET_PULL_REQUEST_OUTPUT { 0 pull_request });

/// The input of `GetRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRepository {
    pub repository_name: String,
}
schema::shape!(GetRepository = schemas::GET_REPOSITORY { 0 repository_name });
schema::operation!(GetRepository -> GetRepositoryOutput, Read, service::GET_REPOSITORY);

/// The output of `GetRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryOutput {
    pub repository_metadata: Option<RepositoryMetadata>,
}
schema::shape!(GetRepositoryOutput = schemas::GET_REPOSITORY_OUTPUT { 0 repository_metadata });

/// The input of `GetRepositoryTriggers`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryTriggers {
    pub repository_name: String,
}
schema::shape!(GetRepositoryTriggers = schemas::GET_REPOSITORY_TRIGGERS { 0 repository_name });
schema::operation!(GetRepositoryTriggers -> GetRepositoryTriggersOutput, Read, service::GET_REPOSITORY_TRIGGERS);

/// The output of `GetRepositoryTriggers`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryTriggersOutput {
    pub configuration_id: Option<String>,
    pub triggers: Option<Vec<RepositoryTrigger>>,
}
schema::shape!(GetRepositoryTriggersOutput = schemas::GET_REPOSITORY_TRIGGERS_OUTPUT { 0 configuration_id, 1 triggers });

/// The input of `ListBranches`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBranches {
    pub repository_name: String,
    pub next_token: Option<String>,
}
schema::shape!(ListBranches = schemas::LIST_BRANCHES { 0 repository_name, 1 next_token });
schema::operation!(ListBranches -> ListBranchesOutput, Read, service::LIST_BRANCHES);

/// The output of `ListBranches`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBranchesOutput {
    pub branches: Option<Vec<String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListBranchesOutput = schemas::LIST_BRANCHES_OUTPUT { 0 branches, 1 next_token });

/// The input of `ListFileCommitHistory`.
#[derive(Clone, Default, PartialEq)]
pub struct ListFileCommitHistory {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub file_path: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(ListFileCommitHistory = schemas::LIST_FILE_COMMIT_HISTORY { 0 repository_name, 1 commit_specifier, 2 file_path, 3 max_results, 4 next_token });
schema::operation!(ListFileCommitHistory -> ListFileCommitHistoryOutput, Read, service::LIST_FILE_COMMIT_HISTORY);

/// The output of `ListFileCommitHistory`.
#[derive(Clone, Default, PartialEq)]
pub struct ListFileCommitHistoryOutput {
    pub revision_dag: Vec<FileVersion>,
    pub next_token: Option<String>,
}
schema::shape!(ListFileCommitHistoryOutput = schemas::LIST_FILE_COMMIT_HISTORY_OUTPUT { 0 revision_dag, 1 next_token });

/// The input of `ListPullRequests`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPullRequests {
    pub repository_name: String,
    pub author_arn: Option<String>,
    pub pull_request_status: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListPullRequests = schemas::LIST_PULL_REQUESTS { 0 repository_name, 1 author_arn, 2 pull_request_status, 3 next_token, 4 max_results });
schema::operation!(ListPullRequests -> ListPullRequestsOutput, Read, service::LIST_PULL_REQUESTS);

/// The output of `ListPullRequests`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPullRequestsOutput {
    pub pull_request_ids: Vec<String>,
    pub next_token: Option<String>,
}
schema::shape!(ListPullRequestsOutput = schemas::LIST_PULL_REQUESTS_OUTPUT { 0 pull_request_ids, 1 next_token });

/// The input of `ListRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRepositories {
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub order: Option<String>,
}
schema::shape!(ListRepositories = schemas::LIST_REPOSITORIES { 0 next_token, 1 sort_by, 2 order });
schema::operation!(ListRepositories -> ListRepositoriesOutput, Read, service::LIST_REPOSITORIES);

/// The output of `ListRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRepositoriesOutput {
    pub repositories: Option<Vec<RepositoryNameIdPair>>,
    pub next_token: Option<String>,
}
schema::shape!(ListRepositoriesOutput = schemas::LIST_REPOSITORIES_OUTPUT { 0 repositories, 1 next_token });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_arn: String,
    pub next_token: Option<String>,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_arn, 1 next_token });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<BTreeMap<String, String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags, 1 next_token });

/// The input of `MergeBranchesByFastForward`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeBranchesByFastForward {
    pub repository_name: String,
    pub source_commit_specifier: String,
    pub destination_commit_specifier: String,
    pub target_branch: Option<String>,
}
schema::shape!(MergeBranchesByFastForward = schemas::MERGE_BRANCHES_BY_FAST_FORWARD { 0 repository_name, 1 source_commit_specifier, 2 destination_commit_specifier, 3 target_branch });
schema::operation!(MergeBranchesByFastForward -> MergeBranchesByFastForwardOutput, Write, service::MERGE_BRANCHES_BY_FAST_FORWARD);

/// The output of `MergeBranchesByFastForward`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeBranchesByFastForwardOutput {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
}
schema::shape!(MergeBranchesByFastForwardOutput = schemas::MERGE_BRANCHES_BY_FAST_FORWARD_OUTPUT { 0 commit_id, 1 tree_id });

/// The input of `MergeBranchesBySquash`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeBranchesBySquash {
    pub repository_name: String,
    pub source_commit_specifier: String,
    pub destination_commit_specifier: String,
    pub target_branch: Option<String>,
    pub conflict_detail_level: Option<String>,
    pub conflict_resolution_strategy: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub commit_message: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub conflict_resolution: Option<ConflictResolution>,
}
schema::shape!(MergeBranchesBySquash = schemas::MERGE_BRANCHES_BY_SQUASH { 0 repository_name, 1 source_commit_specifier, 2 destination_commit_specifier, 3 target_branch, 4 conflict_detail_level, 5 conflict_resolution_strategy, 6 author_name, 7 email, 8 commit_message, 9 keep_empty_folders, 10 conflict_resolution });
schema::operation!(MergeBranchesBySquash -> MergeBranchesBySquashOutput, Write, service::MERGE_BRANCHES_BY_SQUASH);

/// The output of `MergeBranchesBySquash`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeBranchesBySquashOutput {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
}
schema::shape!(MergeBranchesBySquashOutput = schemas::MERGE_BRANCHES_BY_SQUASH_OUTPUT { 0 commit_id, 1 tree_id });

/// The input of `MergeBranchesByThreeWay`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeBranchesByThreeWay {
    pub repository_name: String,
    pub source_commit_specifier: String,
    pub destination_commit_specifier: String,
    pub target_branch: Option<String>,
    pub conflict_detail_level: Option<String>,
    pub conflict_resolution_strategy: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub commit_message: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub conflict_resolution: Option<ConflictResolution>,
}
schema::shape!(MergeBranchesByThreeWay = schemas::MERGE_BRANCHES_BY_THREE_WAY { 0 repository_name, 1 source_commit_specifier, 2 destination_commit_specifier, 3 target_branch, 4 conflict_detail_level, 5 conflict_resolution_strategy, 6 author_name, 7 email, 8 commit_message, 9 keep_empty_folders, 10 conflict_resolution });
schema::operation!(MergeBranchesByThreeWay -> MergeBranchesByThreeWayOutput, Write, service::MERGE_BRANCHES_BY_THREE_WAY);

/// The output of `MergeBranchesByThreeWay`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeBranchesByThreeWayOutput {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
}
schema::shape!(MergeBranchesByThreeWayOutput = schemas::MERGE_BRANCHES_BY_THREE_WAY_OUTPUT { 0 commit_id, 1 tree_id });

/// The input of `MergePullRequestByFastForward`.
#[derive(Clone, Default, PartialEq)]
pub struct MergePullRequestByFastForward {
    pub pull_request_id: String,
    pub repository_name: String,
    pub source_commit_id: Option<String>,
}
schema::shape!(MergePullRequestByFastForward = schemas::MERGE_PULL_REQUEST_BY_FAST_FORWARD { 0 pull_request_id, 1 repository_name, 2 source_commit_id });
schema::operation!(MergePullRequestByFastForward -> MergePullRequestByFastForwardOutput, Write, service::MERGE_PULL_REQUEST_BY_FAST_FORWARD);

/// The output of `MergePullRequestByFastForward`.
#[derive(Clone, Default, PartialEq)]
pub struct MergePullRequestByFastForwardOutput {
    pub pull_request: Option<PullRequest>,
}
schema::shape!(MergePullRequestByFastForwardOutput = schemas::MERGE_PULL_REQUEST_BY_FAST_FORWARD_OUTPUT { 0 pull_request });

/// The input of `MergePullRequestBySquash`.
#[derive(Clone, Default, PartialEq)]
pub struct MergePullRequestBySquash {
    pub pull_request_id: String,
    pub repository_name: String,
    pub source_commit_id: Option<String>,
    pub conflict_detail_level: Option<String>,
    pub conflict_resolution_strategy: Option<String>,
    pub commit_message: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub conflict_resolution: Option<ConflictResolution>,
}
schema::shape!(MergePullRequestBySquash = schemas::MERGE_PULL_REQUEST_BY_SQUASH { 0 pull_request_id, 1 repository_name, 2 source_commit_id, 3 conflict_detail_level, 4 conflict_resolution_strategy, 5 commit_message, 6 author_name, 7 email, 8 keep_empty_folders, 9 conflict_resolution });
schema::operation!(MergePullRequestBySquash -> MergePullRequestBySquashOutput, Write, service::MERGE_PULL_REQUEST_BY_SQUASH);

/// The output of `MergePullRequestBySquash`.
#[derive(Clone, Default, PartialEq)]
pub struct MergePullRequestBySquashOutput {
    pub pull_request: Option<PullRequest>,
}
schema::shape!(MergePullRequestBySquashOutput = schemas::MERGE_PULL_REQUEST_BY_SQUASH_OUTPUT { 0 pull_request });

/// The input of `MergePullRequestByThreeWay`.
#[derive(Clone, Default, PartialEq)]
pub struct MergePullRequestByThreeWay {
    pub pull_request_id: String,
    pub repository_name: String,
    pub source_commit_id: Option<String>,
    pub conflict_detail_level: Option<String>,
    pub conflict_resolution_strategy: Option<String>,
    pub commit_message: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub conflict_resolution: Option<ConflictResolution>,
}
schema::shape!(MergePullRequestByThreeWay = schemas::MERGE_PULL_REQUEST_BY_THREE_WAY { 0 pull_request_id, 1 repository_name, 2 source_commit_id, 3 conflict_detail_level, 4 conflict_resolution_strategy, 5 commit_message, 6 author_name, 7 email, 8 keep_empty_folders, 9 conflict_resolution });
schema::operation!(MergePullRequestByThreeWay -> MergePullRequestByThreeWayOutput, Write, service::MERGE_PULL_REQUEST_BY_THREE_WAY);

/// The output of `MergePullRequestByThreeWay`.
#[derive(Clone, Default, PartialEq)]
pub struct MergePullRequestByThreeWayOutput {
    pub pull_request: Option<PullRequest>,
}
schema::shape!(MergePullRequestByThreeWayOutput = schemas::MERGE_PULL_REQUEST_BY_THREE_WAY_OUTPUT { 0 pull_request });

/// The input of `PutFile`.
#[derive(Clone, Default, PartialEq)]
pub struct PutFile {
    pub repository_name: String,
    pub branch_name: String,
    pub file_content: schema::Blob,
    pub file_path: String,
    pub file_mode: Option<String>,
    pub parent_commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}
schema::shape!(PutFile = schemas::PUT_FILE { 0 repository_name, 1 branch_name, 2 file_content, 3 file_path, 4 file_mode, 5 parent_commit_id, 6 commit_message, 7 name, 8 email });
schema::operation!(PutFile -> PutFileOutput, Write, service::PUT_FILE);

/// The output of `PutFile`.
#[derive(Clone, Default, PartialEq)]
pub struct PutFileOutput {
    pub commit_id: String,
    pub blob_id: String,
    pub tree_id: String,
}
schema::shape!(PutFileOutput = schemas::PUT_FILE_OUTPUT { 0 commit_id, 1 blob_id, 2 tree_id });

/// The input of `PutRepositoryTriggers`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRepositoryTriggers {
    pub repository_name: String,
    pub triggers: Vec<RepositoryTrigger>,
}
schema::shape!(PutRepositoryTriggers = schemas::PUT_REPOSITORY_TRIGGERS { 0 repository_name, 1 triggers });
schema::operation!(PutRepositoryTriggers -> PutRepositoryTriggersOutput, Write, service::PUT_REPOSITORY_TRIGGERS);

/// The output of `PutRepositoryTriggers`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRepositoryTriggersOutput {
    pub configuration_id: Option<String>,
}
schema::shape!(PutRepositoryTriggersOutput = schemas::PUT_REPOSITORY_TRIGGERS_OUTPUT { 0 configuration_id });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource_arn, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 resource_arn, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});

/// The input of `UpdateDefaultBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDefaultBranch {
    pub repository_name: String,
    pub default_branch_name: String,
}
schema::shape!(UpdateDefaultBranch = schemas::UPDATE_DEFAULT_BRANCH { 0 repository_name, 1 default_branch_name });
schema::operation!(UpdateDefaultBranch -> UpdateDefaultBranchOutput, Write, service::UPDATE_DEFAULT_BRANCH);

/// The output of `UpdateDefaultBranch`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDefaultBranchOutput {}
schema::shape!(UpdateDefaultBranchOutput = schemas::UPDATE_DEFAULT_BRANCH_OUTPUT {});

/// The input of `UpdatePullRequestDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullRequestDescription {
    pub pull_request_id: String,
    pub description: String,
}
schema::shape!(UpdatePullRequestDescription = schemas::UPDATE_PULL_REQUEST_DESCRIPTION { 0 pull_request_id, 1 description });
schema::operation!(UpdatePullRequestDescription -> UpdatePullRequestDescriptionOutput, Write, service::UPDATE_PULL_REQUEST_DESCRIPTION);

/// The output of `UpdatePullRequestDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullRequestDescriptionOutput {
    pub pull_request: PullRequest,
}
schema::shape!(UpdatePullRequestDescriptionOutput = schemas::UPDATE_PULL_REQUEST_DESCRIPTION_OUTPUT { 0 pull_request });

/// The input of `UpdatePullRequestStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullRequestStatus {
    pub pull_request_id: String,
    pub pull_request_status: String,
}
schema::shape!(UpdatePullRequestStatus = schemas::UPDATE_PULL_REQUEST_STATUS { 0 pull_request_id, 1 pull_request_status });
schema::operation!(UpdatePullRequestStatus -> UpdatePullRequestStatusOutput, Write, service::UPDATE_PULL_REQUEST_STATUS);

/// The output of `UpdatePullRequestStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullRequestStatusOutput {
    pub pull_request: PullRequest,
}
schema::shape!(UpdatePullRequestStatusOutput = schemas::UPDATE_PULL_REQUEST_STATUS_OUTPUT { 0 pull_request });

/// The input of `UpdatePullRequestTitle`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullRequestTitle {
    pub pull_request_id: String,
    pub title: String,
}
schema::shape!(UpdatePullRequestTitle = schemas::UPDATE_PULL_REQUEST_TITLE { 0 pull_request_id, 1 title });
schema::operation!(UpdatePullRequestTitle -> UpdatePullRequestTitleOutput, Write, service::UPDATE_PULL_REQUEST_TITLE);

/// The output of `UpdatePullRequestTitle`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullRequestTitleOutput {
    pub pull_request: PullRequest,
}
schema::shape!(UpdatePullRequestTitleOutput = schemas::UPDATE_PULL_REQUEST_TITLE_OUTPUT { 0 pull_request });

/// The input of `UpdateRepositoryDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRepositoryDescription {
    pub repository_name: String,
    pub repository_description: Option<String>,
}
schema::shape!(UpdateRepositoryDescription = schemas::UPDATE_REPOSITORY_DESCRIPTION { 0 repository_name, 1 repository_description });
schema::operation!(UpdateRepositoryDescription -> UpdateRepositoryDescriptionOutput, Write, service::UPDATE_REPOSITORY_DESCRIPTION);

/// The output of `UpdateRepositoryDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRepositoryDescriptionOutput {}
schema::shape!(UpdateRepositoryDescriptionOutput = schemas::UPDATE_REPOSITORY_DESCRIPTION_OUTPUT {});

/// The input of `UpdateRepositoryEncryptionKey`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRepositoryEncryptionKey {
    pub repository_name: String,
    pub kms_key_id: String,
}
schema::shape!(UpdateRepositoryEncryptionKey = schemas::UPDATE_REPOSITORY_ENCRYPTION_KEY { 0 repository_name, 1 kms_key_id });
schema::operation!(UpdateRepositoryEncryptionKey -> UpdateRepositoryEncryptionKeyOutput, Write, service::UPDATE_REPOSITORY_ENCRYPTION_KEY);

/// The output of `UpdateRepositoryEncryptionKey`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRepositoryEncryptionKeyOutput {
    pub repository_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub original_kms_key_id: Option<String>,
}
schema::shape!(UpdateRepositoryEncryptionKeyOutput = schemas::UPDATE_REPOSITORY_ENCRYPTION_KEY_OUTPUT { 0 repository_id, 1 kms_key_id, 2 original_kms_key_id });

/// The input of `UpdateRepositoryName`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRepositoryName {
    pub old_name: String,
    pub new_name: String,
}
schema::shape!(UpdateRepositoryName = schemas::UPDATE_REPOSITORY_NAME { 0 old_name, 1 new_name });
schema::operation!(UpdateRepositoryName -> UpdateRepositoryNameOutput, Write, service::UPDATE_REPOSITORY_NAME);

/// The output of `UpdateRepositoryName`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRepositoryNameOutput {}
schema::shape!(UpdateRepositoryNameOutput = schemas::UPDATE_REPOSITORY_NAME_OUTPUT {});
