//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static BATCH_GET_COMMITS: OperationFacts = OperationFacts {
    service: "codecommit", name: "BatchGetCommits", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_COMMITS, output: &schemas::BATCH_GET_COMMITS_OUTPUT,
    new_input: empty::<api::BatchGetCommits>, new_output: empty::<api::BatchGetCommitsOutput>,
};

pub(crate) static BATCH_GET_REPOSITORIES: OperationFacts = OperationFacts {
    service: "codecommit", name: "BatchGetRepositories", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_REPOSITORIES, output: &schemas::BATCH_GET_REPOSITORIES_OUTPUT,
    new_input: empty::<api::BatchGetRepositories>, new_output: empty::<api::BatchGetRepositoriesOutput>,
};

pub(crate) static CREATE_BRANCH: OperationFacts = OperationFacts {
    service: "codecommit", name: "CreateBranch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_BRANCH, output: &schemas::CREATE_BRANCH_OUTPUT,
    new_input: empty::<api::CreateBranch>, new_output: empty::<api::CreateBranchOutput>,
};

pub(crate) static CREATE_COMMIT: OperationFacts = OperationFacts {
    service: "codecommit", name: "CreateCommit", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_COMMIT, output: &schemas::CREATE_COMMIT_OUTPUT,
    new_input: empty::<api::CreateCommit>, new_output: empty::<api::CreateCommitOutput>,
};

pub(crate) static CREATE_PULL_REQUEST: OperationFacts = OperationFacts {
    service: "codecommit", name: "CreatePullRequest", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PULL_REQUEST, output: &schemas::CREATE_PULL_REQUEST_OUTPUT,
    new_input: empty::<api::CreatePullRequest>, new_output: empty::<api::CreatePullRequestOutput>,
};

pub(crate) static CREATE_REPOSITORY: OperationFacts = OperationFacts {
    service: "codecommit", name: "CreateRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_REPOSITORY, output: &schemas::CREATE_REPOSITORY_OUTPUT,
    new_input: empty::<api::CreateRepository>, new_output: empty::<api::CreateRepositoryOutput>,
};

pub(crate) static DELETE_BRANCH: OperationFacts = OperationFacts {
    service: "codecommit", name: "DeleteBranch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BRANCH, output: &schemas::DELETE_BRANCH_OUTPUT,
    new_input: empty::<api::DeleteBranch>, new_output: empty::<api::DeleteBranchOutput>,
};

pub(crate) static DELETE_FILE: OperationFacts = OperationFacts {
    service: "codecommit", name: "DeleteFile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_FILE, output: &schemas::DELETE_FILE_OUTPUT,
    new_input: empty::<api::DeleteFile>, new_output: empty::<api::DeleteFileOutput>,
};

pub(crate) static DELETE_REPOSITORY: OperationFacts = OperationFacts {
    service: "codecommit", name: "DeleteRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_REPOSITORY, output: &schemas::DELETE_REPOSITORY_OUTPUT,
    new_input: empty::<api::DeleteRepository>, new_output: empty::<api::DeleteRepositoryOutput>,
};

pub(crate) static DESCRIBE_PULL_REQUEST_EVENTS: OperationFacts = OperationFacts {
    service: "codecommit", name: "DescribePullRequestEvents", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PULL_REQUEST_EVENTS, output: &schemas::DESCRIBE_PULL_REQUEST_EVENTS_OUTPUT,
    new_input: empty::<api::DescribePullRequestEvents>, new_output: empty::<api::DescribePullRequestEventsOutput>,
};

pub(crate) static GET_BLOB: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetBlob", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BLOB, output: &schemas::GET_BLOB_OUTPUT,
    new_input: empty::<api::GetBlob>, new_output: empty::<api::GetBlobOutput>,
};

pub(crate) static GET_BRANCH: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetBranch", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BRANCH, output: &schemas::GET_BRANCH_OUTPUT,
    new_input: empty::<api::GetBranch>, new_output: empty::<api::GetBranchOutput>,
};

pub(crate) static GET_COMMIT: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetCommit", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_COMMIT, output: &schemas::GET_COMMIT_OUTPUT,
    new_input: empty::<api::GetCommit>, new_output: empty::<api::GetCommitOutput>,
};

pub(crate) static GET_DIFFERENCES: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetDifferences", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_DIFFERENCES, output: &schemas::GET_DIFFERENCES_OUTPUT,
    new_input: empty::<api::GetDifferences>, new_output: empty::<api::GetDifferencesOutput>,
};

pub(crate) static GET_FILE: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetFile", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FILE, output: &schemas::GET_FILE_OUTPUT,
    new_input: empty::<api::GetFile>, new_output: empty::<api::GetFileOutput>,
};

pub(crate) static GET_FOLDER: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetFolder", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FOLDER, output: &schemas::GET_FOLDER_OUTPUT,
    new_input: empty::<api::GetFolder>, new_output: empty::<api::GetFolderOutput>,
};

pub(crate) static GET_MERGE_COMMIT: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetMergeCommit", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_MERGE_COMMIT, output: &schemas::GET_MERGE_COMMIT_OUTPUT,
    new_input: empty::<api::GetMergeCommit>, new_output: empty::<api::GetMergeCommitOutput>,
};

pub(crate) static GET_MERGE_CONFLICTS: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetMergeConflicts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_MERGE_CONFLICTS, output: &schemas::GET_MERGE_CONFLICTS_OUTPUT,
    new_input: empty::<api::GetMergeConflicts>, new_output: empty::<api::GetMergeConflictsOutput>,
};

pub(crate) static GET_MERGE_OPTIONS: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetMergeOptions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_MERGE_OPTIONS, output: &schemas::GET_MERGE_OPTIONS_OUTPUT,
    new_input: empty::<api::GetMergeOptions>, new_output: empty::<api::GetMergeOptionsOutput>,
};

pub(crate) static GET_PULL_REQUEST: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetPullRequest", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PULL_REQUEST, output: &schemas::GET_PULL_REQUEST_OUTPUT,
    new_input: empty::<api::GetPullRequest>, new_output: empty::<api::GetPullRequestOutput>,
};

pub(crate) static GET_REPOSITORY: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetRepository", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_REPOSITORY, output: &schemas::GET_REPOSITORY_OUTPUT,
    new_input: empty::<api::GetRepository>, new_output: empty::<api::GetRepositoryOutput>,
};

pub(crate) static GET_REPOSITORY_TRIGGERS: OperationFacts = OperationFacts {
    service: "codecommit", name: "GetRepositoryTriggers", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_REPOSITORY_TRIGGERS, output: &schemas::GET_REPOSITORY_TRIGGERS_OUTPUT,
    new_input: empty::<api::GetRepositoryTriggers>, new_output: empty::<api::GetRepositoryTriggersOutput>,
};

pub(crate) static LIST_BRANCHES: OperationFacts = OperationFacts {
    service: "codecommit", name: "ListBranches", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_BRANCHES, output: &schemas::LIST_BRANCHES_OUTPUT,
    new_input: empty::<api::ListBranches>, new_output: empty::<api::ListBranchesOutput>,
};

pub(crate) static LIST_FILE_COMMIT_HISTORY: OperationFacts = OperationFacts {
    service: "codecommit", name: "ListFileCommitHistory", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_FILE_COMMIT_HISTORY, output: &schemas::LIST_FILE_COMMIT_HISTORY_OUTPUT,
    new_input: empty::<api::ListFileCommitHistory>, new_output: empty::<api::ListFileCommitHistoryOutput>,
};

pub(crate) static LIST_PULL_REQUESTS: OperationFacts = OperationFacts {
    service: "codecommit", name: "ListPullRequests", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PULL_REQUESTS, output: &schemas::LIST_PULL_REQUESTS_OUTPUT,
    new_input: empty::<api::ListPullRequests>, new_output: empty::<api::ListPullRequestsOutput>,
};

pub(crate) static LIST_REPOSITORIES: OperationFacts = OperationFacts {
    service: "codecommit", name: "ListRepositories", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_REPOSITORIES, output: &schemas::LIST_REPOSITORIES_OUTPUT,
    new_input: empty::<api::ListRepositories>, new_output: empty::<api::ListRepositoriesOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "codecommit", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static MERGE_BRANCHES_BY_FAST_FORWARD: OperationFacts = OperationFacts {
    service: "codecommit", name: "MergeBranchesByFastForward", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::MERGE_BRANCHES_BY_FAST_FORWARD, output: &schemas::MERGE_BRANCHES_BY_FAST_FORWARD_OUTPUT,
    new_input: empty::<api::MergeBranchesByFastForward>, new_output: empty::<api::MergeBranchesByFastForwardOutput>,
};

pub(crate) static MERGE_BRANCHES_BY_SQUASH: OperationFacts = OperationFacts {
    service: "codecommit", name: "MergeBranchesBySquash", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::MERGE_BRANCHES_BY_SQUASH, output: &schemas::MERGE_BRANCHES_BY_SQUASH_OUTPUT,
    new_input: empty::<api::MergeBranchesBySquash>, new_output: empty::<api::MergeBranchesBySquashOutput>,
};

pub(crate) static MERGE_BRANCHES_BY_THREE_WAY: OperationFacts = OperationFacts {
    service: "codecommit", name: "MergeBranchesByThreeWay", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::MERGE_BRANCHES_BY_THREE_WAY, output: &schemas::MERGE_BRANCHES_BY_THREE_WAY_OUTPUT,
    new_input: empty::<api::MergeBranchesByThreeWay>, new_output: empty::<api::MergeBranchesByThreeWayOutput>,
};

pub(crate) static MERGE_PULL_REQUEST_BY_FAST_FORWARD: OperationFacts = OperationFacts {
    service: "codecommit", name: "MergePullRequestByFastForward", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::MERGE_PULL_REQUEST_BY_FAST_FORWARD, output: &schemas::MERGE_PULL_REQUEST_BY_FAST_FORWARD_OUTPUT,
    new_input: empty::<api::MergePullRequestByFastForward>, new_output: empty::<api::MergePullRequestByFastForwardOutput>,
};

pub(crate) static MERGE_PULL_REQUEST_BY_SQUASH: OperationFacts = OperationFacts {
    service: "codecommit", name: "MergePullRequestBySquash", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::MERGE_PULL_REQUEST_BY_SQUASH, output: &schemas::MERGE_PULL_REQUEST_BY_SQUASH_OUTPUT,
    new_input: empty::<api::MergePullRequestBySquash>, new_output: empty::<api::MergePullRequestBySquashOutput>,
};

pub(crate) static MERGE_PULL_REQUEST_BY_THREE_WAY: OperationFacts = OperationFacts {
    service: "codecommit", name: "MergePullRequestByThreeWay", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::MERGE_PULL_REQUEST_BY_THREE_WAY, output: &schemas::MERGE_PULL_REQUEST_BY_THREE_WAY_OUTPUT,
    new_input: empty::<api::MergePullRequestByThreeWay>, new_output: empty::<api::MergePullRequestByThreeWayOutput>,
};

pub(crate) static PUT_FILE: OperationFacts = OperationFacts {
    service: "codecommit", name: "PutFile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_FILE, output: &schemas::PUT_FILE_OUTPUT,
    new_input: empty::<api::PutFile>, new_output: empty::<api::PutFileOutput>,
};

pub(crate) static PUT_REPOSITORY_TRIGGERS: OperationFacts = OperationFacts {
    service: "codecommit", name: "PutRepositoryTriggers", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_REPOSITORY_TRIGGERS, output: &schemas::PUT_REPOSITORY_TRIGGERS_OUTPUT,
    new_input: empty::<api::PutRepositoryTriggers>, new_output: empty::<api::PutRepositoryTriggersOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "codecommit", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "codecommit", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPDATE_DEFAULT_BRANCH: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdateDefaultBranch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_DEFAULT_BRANCH, output: &schemas::UPDATE_DEFAULT_BRANCH_OUTPUT,
    new_input: empty::<api::UpdateDefaultBranch>, new_output: empty::<api::UpdateDefaultBranchOutput>,
};

pub(crate) static UPDATE_PULL_REQUEST_DESCRIPTION: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdatePullRequestDescription", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PULL_REQUEST_DESCRIPTION, output: &schemas::UPDATE_PULL_REQUEST_DESCRIPTION_OUTPUT,
    new_input: empty::<api::UpdatePullRequestDescription>, new_output: empty::<api::UpdatePullRequestDescriptionOutput>,
};

pub(crate) static UPDATE_PULL_REQUEST_STATUS: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdatePullRequestStatus", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PULL_REQUEST_STATUS, output: &schemas::UPDATE_PULL_REQUEST_STATUS_OUTPUT,
    new_input: empty::<api::UpdatePullRequestStatus>, new_output: empty::<api::UpdatePullRequestStatusOutput>,
};

pub(crate) static UPDATE_PULL_REQUEST_TITLE: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdatePullRequestTitle", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PULL_REQUEST_TITLE, output: &schemas::UPDATE_PULL_REQUEST_TITLE_OUTPUT,
    new_input: empty::<api::UpdatePullRequestTitle>, new_output: empty::<api::UpdatePullRequestTitleOutput>,
};

pub(crate) static UPDATE_REPOSITORY_DESCRIPTION: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdateRepositoryDescription", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_REPOSITORY_DESCRIPTION, output: &schemas::UPDATE_REPOSITORY_DESCRIPTION_OUTPUT,
    new_input: empty::<api::UpdateRepositoryDescription>, new_output: empty::<api::UpdateRepositoryDescriptionOutput>,
};

pub(crate) static UPDATE_REPOSITORY_ENCRYPTION_KEY: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdateRepositoryEncryptionKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_REPOSITORY_ENCRYPTION_KEY, output: &schemas::UPDATE_REPOSITORY_ENCRYPTION_KEY_OUTPUT,
    new_input: empty::<api::UpdateRepositoryEncryptionKey>, new_output: empty::<api::UpdateRepositoryEncryptionKeyOutput>,
};

pub(crate) static UPDATE_REPOSITORY_NAME: OperationFacts = OperationFacts {
    service: "codecommit", name: "UpdateRepositoryName", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_REPOSITORY_NAME, output: &schemas::UPDATE_REPOSITORY_NAME_OUTPUT,
    new_input: empty::<api::UpdateRepositoryName>, new_output: empty::<api::UpdateRepositoryNameOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "codecommit",
    signing_name: "codecommit",
    endpoint_prefix: "codecommit",
    api_version: "2015-04-13",
    protocols: &[Protocol::Json11],
    target_prefix: "CodeCommit_20150413",
    xml_namespace: "",
    operations: &[
        &BATCH_GET_COMMITS,
        &BATCH_GET_REPOSITORIES,
        &CREATE_BRANCH,
        &CREATE_COMMIT,
        &CREATE_PULL_REQUEST,
        &CREATE_REPOSITORY,
        &DELETE_BRANCH,
        &DELETE_FILE,
        &DELETE_REPOSITORY,
        &DESCRIBE_PULL_REQUEST_EVENTS,
        &GET_BLOB,
        &GET_BRANCH,
        &GET_COMMIT,
        &GET_DIFFERENCES,
        &GET_FILE,
        &GET_FOLDER,
        &GET_MERGE_COMMIT,
        &GET_MERGE_CONFLICTS,
        &GET_MERGE_OPTIONS,
        &GET_PULL_REQUEST,
        &GET_REPOSITORY,
        &GET_REPOSITORY_TRIGGERS,
        &LIST_BRANCHES,
        &LIST_FILE_COMMIT_HISTORY,
        &LIST_PULL_REQUESTS,
        &LIST_REPOSITORIES,
        &LIST_TAGS_FOR_RESOURCE,
        &MERGE_BRANCHES_BY_FAST_FORWARD,
        &MERGE_BRANCHES_BY_SQUASH,
        &MERGE_BRANCHES_BY_THREE_WAY,
        &MERGE_PULL_REQUEST_BY_FAST_FORWARD,
        &MERGE_PULL_REQUEST_BY_SQUASH,
        &MERGE_PULL_REQUEST_BY_THREE_WAY,
        &PUT_FILE,
        &PUT_REPOSITORY_TRIGGERS,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_DEFAULT_BRANCH,
        &UPDATE_PULL_REQUEST_DESCRIPTION,
        &UPDATE_PULL_REQUEST_STATUS,
        &UPDATE_PULL_REQUEST_TITLE,
        &UPDATE_REPOSITORY_DESCRIPTION,
        &UPDATE_REPOSITORY_ENCRYPTION_KEY,
        &UPDATE_REPOSITORY_NAME,
    ],
    others: &[
        "AssociateApprovalRuleTemplateWithRepository",
        "BatchAssociateApprovalRuleTemplateWithRepositories",
        "BatchDescribeMergeConflicts",
        "BatchDisassociateApprovalRuleTemplateFromRepositories",
        "CreateApprovalRuleTemplate",
        "CreatePullRequestApprovalRule",
        "CreateUnreferencedMergeCommit",
        "DeleteApprovalRuleTemplate",
        "DeleteCommentContent",
        "DeletePullRequestApprovalRule",
        "DescribeMergeConflicts",
        "DisassociateApprovalRuleTemplateFromRepository",
        "EvaluatePullRequestApprovalRules",
        "GetApprovalRuleTemplate",
        "GetBlobDifferences",
        "GetComment",
        "GetCommentReactions",
        "GetCommentsForComparedCommit",
        "GetCommentsForPullRequest",
        "GetPullRequestApprovalStates",
        "GetPullRequestOverrideState",
        "ListApprovalRuleTemplates",
        "ListAssociatedApprovalRuleTemplatesForRepository",
        "ListRepositoriesForApprovalRuleTemplate",
        "OverridePullRequestApprovalRules",
        "PostCommentForComparedCommit",
        "PostCommentForPullRequest",
        "PostCommentReply",
        "PutCommentReaction",
        "TestRepositoryTriggers",
        "UpdateApprovalRuleTemplateContent",
        "UpdateApprovalRuleTemplateDescription",
        "UpdateApprovalRuleTemplateName",
        "UpdateComment",
        "UpdatePullRequestApprovalRuleContent",
        "UpdatePullRequestApprovalState",
    ],
    errors: &[
        ServiceError { shape: "ActorDoesNotExistException", code: "ActorDoesNotExistException", status: 400 },
        ServiceError { shape: "ApprovalRuleContentRequiredException", code: "ApprovalRuleContentRequiredException", status: 400 },
        ServiceError { shape: "ApprovalRuleDoesNotExistException", code: "ApprovalRuleDoesNotExistException", status: 400 },
        ServiceError { shape: "ApprovalRuleNameAlreadyExistsException", code: "ApprovalRuleNameAlreadyExistsException", status: 400 },
        ServiceError { shape: "ApprovalRuleNameRequiredException", code: "ApprovalRuleNameRequiredException", status: 400 },
        ServiceError { shape: "ApprovalRuleTemplateContentRequiredException", code: "ApprovalRuleTemplateContentRequiredException", status: 400 },
        ServiceError { shape: "ApprovalRuleTemplateDoesNotExistException", code: "ApprovalRuleTemplateDoesNotExistException", status: 400 },
        ServiceError { shape: "ApprovalRuleTemplateInUseException", code: "ApprovalRuleTemplateInUseException", status: 400 },
        ServiceError { shape: "ApprovalRuleTemplateNameAlreadyExistsException", code: "ApprovalRuleTemplateNameAlreadyExistsException", status: 400 },
        ServiceError { shape: "ApprovalRuleTemplateNameRequiredException", code: "ApprovalRuleTemplateNameRequiredException", status: 400 },
        ServiceError { shape: "ApprovalStateRequiredException", code: "ApprovalStateRequiredException", status: 400 },
        ServiceError { shape: "AuthorDoesNotExistException", code: "AuthorDoesNotExistException", status: 400 },
        ServiceError { shape: "BeforeCommitIdAndAfterCommitIdAreSameException", code: "BeforeCommitIdAndAfterCommitIdAreSameException", status: 400 },
        ServiceError { shape: "BlobIdDoesNotExistException", code: "BlobIdDoesNotExistException", status: 400 },
        ServiceError { shape: "BlobIdRequiredException", code: "BlobIdRequiredException", status: 400 },
        ServiceError { shape: "BranchDoesNotExistException", code: "BranchDoesNotExistException", status: 400 },
        ServiceError { shape: "BranchNameExistsException", code: "BranchNameExistsException", status: 400 },
        ServiceError { shape: "BranchNameIsTagNameException", code: "BranchNameIsTagNameException", status: 400 },
        ServiceError { shape: "BranchNameRequiredException", code: "BranchNameRequiredException", status: 400 },
        ServiceError { shape: "CannotDeleteApprovalRuleFromTemplateException", code: "CannotDeleteApprovalRuleFromTemplateException", status: 400 },
        ServiceError { shape: "CannotModifyApprovalRuleFromTemplateException", code: "CannotModifyApprovalRuleFromTemplateException", status: 400 },
        ServiceError { shape: "ClientRequestTokenRequiredException", code: "ClientRequestTokenRequiredException", status: 400 },
        ServiceError { shape: "CommentContentRequiredException", code: "CommentContentRequiredException", status: 400 },
        ServiceError { shape: "CommentContentSizeLimitExceededException", code: "CommentContentSizeLimitExceededException", status: 400 },
        ServiceError { shape: "CommentDeletedException", code: "CommentDeletedException", status: 400 },
        ServiceError { shape: "CommentDoesNotExistException", code: "CommentDoesNotExistException", status: 400 },
        ServiceError { shape: "CommentIdRequiredException", code: "CommentIdRequiredException", status: 400 },
        ServiceError { shape: "CommentNotCreatedByCallerException", code: "CommentNotCreatedByCallerException", status: 400 },
        ServiceError { shape: "CommitDoesNotExistException", code: "CommitDoesNotExistException", status: 400 },
        ServiceError { shape: "CommitIdDoesNotExistException", code: "CommitIdDoesNotExistException", status: 400 },
        ServiceError { shape: "CommitIdRequiredException", code: "CommitIdRequiredException", status: 400 },
        ServiceError { shape: "CommitIdsLimitExceededException", code: "CommitIdsLimitExceededException", status: 400 },
        ServiceError { shape: "CommitIdsListRequiredException", code: "CommitIdsListRequiredException", status: 400 },
        ServiceError { shape: "CommitMessageLengthExceededException", code: "CommitMessageLengthExceededException", status: 400 },
        ServiceError { shape: "CommitRequiredException", code: "CommitRequiredException", status: 400 },
        ServiceError { shape: "ConcurrentReferenceUpdateException", code: "ConcurrentReferenceUpdateException", status: 400 },
        ServiceError { shape: "DefaultBranchCannotBeDeletedException", code: "DefaultBranchCannotBeDeletedException", status: 400 },
        ServiceError { shape: "DirectoryNameConflictsWithFileNameException", code: "DirectoryNameConflictsWithFileNameException", status: 400 },
        ServiceError { shape: "EncryptionIntegrityChecksFailedException", code: "EncryptionIntegrityChecksFailedException", status: 500 },
        ServiceError { shape: "EncryptionKeyAccessDeniedException", code: "EncryptionKeyAccessDeniedException", status: 400 },
        ServiceError { shape: "EncryptionKeyDisabledException", code: "EncryptionKeyDisabledException", status: 400 },
        ServiceError { shape: "EncryptionKeyInvalidIdException", code: "EncryptionKeyInvalidIdException", status: 400 },
        ServiceError { shape: "EncryptionKeyInvalidUsageException", code: "EncryptionKeyInvalidUsageException", status: 400 },
        ServiceError { shape: "EncryptionKeyNotFoundException", code: "EncryptionKeyNotFoundException", status: 400 },
        ServiceError { shape: "EncryptionKeyRequiredException", code: "EncryptionKeyRequiredException", status: 400 },
        ServiceError { shape: "EncryptionKeyUnavailableException", code: "EncryptionKeyUnavailableException", status: 400 },
        ServiceError { shape: "FileContentAndSourceFileSpecifiedException", code: "FileContentAndSourceFileSpecifiedException", status: 400 },
        ServiceError { shape: "FileContentRequiredException", code: "FileContentRequiredException", status: 400 },
        ServiceError { shape: "FileContentSizeLimitExceededException", code: "FileContentSizeLimitExceededException", status: 400 },
        ServiceError { shape: "FileDoesNotExistException", code: "FileDoesNotExistException", status: 400 },
        ServiceError { shape: "FileEntryRequiredException", code: "FileEntryRequiredException", status: 400 },
        ServiceError { shape: "FileModeRequiredException", code: "FileModeRequiredException", status: 400 },
        ServiceError { shape: "FileNameConflictsWithDirectoryNameException", code: "FileNameConflictsWithDirectoryNameException", status: 400 },
        ServiceError { shape: "FilePathConflictsWithSubmodulePathException", code: "FilePathConflictsWithSubmodulePathException", status: 400 },
        ServiceError { shape: "FileTooLargeException", code: "FileTooLargeException", status: 400 },
        ServiceError { shape: "FolderContentSizeLimitExceededException", code: "FolderContentSizeLimitExceededException", status: 400 },
        ServiceError { shape: "FolderDoesNotExistException", code: "FolderDoesNotExistException", status: 400 },
        ServiceError { shape: "IdempotencyParameterMismatchException", code: "IdempotencyParameterMismatchException", status: 400 },
        ServiceError { shape: "InvalidActorArnException", code: "InvalidActorArnException", status: 400 },
        ServiceError { shape: "InvalidApprovalRuleContentException", code: "InvalidApprovalRuleContentException", status: 400 },
        ServiceError { shape: "InvalidApprovalRuleNameException", code: "InvalidApprovalRuleNameException", status: 400 },
        ServiceError { shape: "InvalidApprovalRuleTemplateContentException", code: "InvalidApprovalRuleTemplateContentException", status: 400 },
        ServiceError { shape: "InvalidApprovalRuleTemplateDescriptionException", code: "InvalidApprovalRuleTemplateDescriptionException", status: 400 },
        ServiceError { shape: "InvalidApprovalRuleTemplateNameException", code: "InvalidApprovalRuleTemplateNameException", status: 400 },
        ServiceError { shape: "InvalidApprovalStateException", code: "InvalidApprovalStateException", status: 400 },
        ServiceError { shape: "InvalidAuthorArnException", code: "InvalidAuthorArnException", status: 400 },
        ServiceError { shape: "InvalidBlobIdException", code: "InvalidBlobIdException", status: 400 },
        ServiceError { shape: "InvalidBranchNameException", code: "InvalidBranchNameException", status: 400 },
        ServiceError { shape: "InvalidClientRequestTokenException", code: "InvalidClientRequestTokenException", status: 400 },
        ServiceError { shape: "InvalidCommentIdException", code: "InvalidCommentIdException", status: 400 },
        ServiceError { shape: "InvalidCommitException", code: "InvalidCommitException", status: 400 },
        ServiceError { shape: "InvalidCommitIdException", code: "InvalidCommitIdException", status: 400 },
        ServiceError { shape: "InvalidConflictDetailLevelException", code: "InvalidConflictDetailLevelException", status: 400 },
        ServiceError { shape: "InvalidConflictResolutionException", code: "InvalidConflictResolutionException", status: 400 },
        ServiceError { shape: "InvalidConflictResolutionStrategyException", code: "InvalidConflictResolutionStrategyException", status: 400 },
        ServiceError { shape: "InvalidContinuationTokenException", code: "InvalidContinuationTokenException", status: 400 },
        ServiceError { shape: "InvalidDeletionParameterException", code: "InvalidDeletionParameterException", status: 400 },
        ServiceError { shape: "InvalidDescriptionException", code: "InvalidDescriptionException", status: 400 },
        ServiceError { shape: "InvalidDestinationCommitSpecifierException", code: "InvalidDestinationCommitSpecifierException", status: 400 },
        ServiceError { shape: "InvalidEmailException", code: "InvalidEmailException", status: 400 },
        ServiceError { shape: "InvalidFileLocationException", code: "InvalidFileLocationException", status: 400 },
        ServiceError { shape: "InvalidFileModeException", code: "InvalidFileModeException", status: 400 },
        ServiceError { shape: "InvalidFilePositionException", code: "InvalidFilePositionException", status: 400 },
        ServiceError { shape: "InvalidMaxConflictFilesException", code: "InvalidMaxConflictFilesException", status: 400 },
        ServiceError { shape: "InvalidMaxMergeHunksException", code: "InvalidMaxMergeHunksException", status: 400 },
        ServiceError { shape: "InvalidMaxResultsException", code: "InvalidMaxResultsException", status: 400 },
        ServiceError { shape: "InvalidMergeOptionException", code: "InvalidMergeOptionException", status: 400 },
        ServiceError { shape: "InvalidOrderException", code: "InvalidOrderException", status: 400 },
        ServiceError { shape: "InvalidOverrideStatusException", code: "InvalidOverrideStatusException", status: 400 },
        ServiceError { shape: "InvalidParentCommitIdException", code: "InvalidParentCommitIdException", status: 400 },
        ServiceError { shape: "InvalidPathException", code: "InvalidPathException", status: 400 },
        ServiceError { shape: "InvalidPullRequestEventTypeException", code: "InvalidPullRequestEventTypeException", status: 400 },
        ServiceError { shape: "InvalidPullRequestIdException", code: "InvalidPullRequestIdException", status: 400 },
        ServiceError { shape: "InvalidPullRequestStatusException", code: "InvalidPullRequestStatusException", status: 400 },
        ServiceError { shape: "InvalidPullRequestStatusUpdateException", code: "InvalidPullRequestStatusUpdateException", status: 400 },
        ServiceError { shape: "InvalidReactionUserArnException", code: "InvalidReactionUserArnException", status: 400 },
        ServiceError { shape: "InvalidReactionValueException", code: "InvalidReactionValueException", status: 400 },
        ServiceError { shape: "InvalidReferenceNameException", code: "InvalidReferenceNameException", status: 400 },
        ServiceError { shape: "InvalidRelativeFileVersionEnumException", code: "InvalidRelativeFileVersionEnumException", status: 400 },
        ServiceError { shape: "InvalidReplacementContentException", code: "InvalidReplacementContentException", status: 400 },
        ServiceError { shape: "InvalidReplacementTypeException", code: "InvalidReplacementTypeException", status: 400 },
        ServiceError { shape: "InvalidRepositoryDescriptionException", code: "InvalidRepositoryDescriptionException", status: 400 },
        ServiceError { shape: "InvalidRepositoryNameException", code: "InvalidRepositoryNameException", status: 400 },
        ServiceError { shape: "InvalidRepositoryTriggerBranchNameException", code: "InvalidRepositoryTriggerBranchNameException", status: 400 },
        ServiceError { shape: "InvalidRepositoryTriggerCustomDataException", code: "InvalidRepositoryTriggerCustomDataException", status: 400 },
        ServiceError { shape: "InvalidRepositoryTriggerDestinationArnException", code: "InvalidRepositoryTriggerDestinationArnException", status: 400 },
        ServiceError { shape: "InvalidRepositoryTriggerEventsException", code: "InvalidRepositoryTriggerEventsException", status: 400 },
        ServiceError { shape: "InvalidRepositoryTriggerNameException", code: "InvalidRepositoryTriggerNameException", status: 400 },
        ServiceError { shape: "InvalidRepositoryTriggerRegionException", code: "InvalidRepositoryTriggerRegionException", status: 400 },
        ServiceError { shape: "InvalidResourceArnException", code: "InvalidResourceArnException", status: 400 },
        ServiceError { shape: "InvalidRevisionIdException", code: "InvalidRevisionIdException", status: 400 },
        ServiceError { shape: "InvalidRuleContentSha256Exception", code: "InvalidRuleContentSha256Exception", status: 400 },
        ServiceError { shape: "InvalidSortByException", code: "InvalidSortByException", status: 400 },
        ServiceError { shape: "InvalidSourceCommitSpecifierException", code: "InvalidSourceCommitSpecifierException", status: 400 },
        ServiceError { shape: "InvalidSystemTagUsageException", code: "InvalidSystemTagUsageException", status: 400 },
        ServiceError { shape: "InvalidTagKeysListException", code: "InvalidTagKeysListException", status: 400 },
        ServiceError { shape: "InvalidTagsMapException", code: "InvalidTagsMapException", status: 400 },
        ServiceError { shape: "InvalidTargetBranchException", code: "InvalidTargetBranchException", status: 400 },
        ServiceError { shape: "InvalidTargetException", code: "InvalidTargetException", status: 400 },
        ServiceError { shape: "InvalidTargetsException", code: "InvalidTargetsException", status: 400 },
        ServiceError { shape: "InvalidTitleException", code: "InvalidTitleException", status: 400 },
        ServiceError { shape: "ManualMergeRequiredException", code: "ManualMergeRequiredException", status: 400 },
        ServiceError { shape: "MaximumBranchesExceededException", code: "MaximumBranchesExceededException", status: 400 },
        ServiceError { shape: "MaximumConflictResolutionEntriesExceededException", code: "MaximumConflictResolutionEntriesExceededException", status: 400 },
        ServiceError { shape: "MaximumFileContentToLoadExceededException", code: "MaximumFileContentToLoadExceededException", status: 400 },
        ServiceError { shape: "MaximumFileEntriesExceededException", code: "MaximumFileEntriesExceededException", status: 400 },
        ServiceError { shape: "MaximumItemsToCompareExceededException", code: "MaximumItemsToCompareExceededException", status: 400 },
        ServiceError { shape: "MaximumNumberOfApprovalsExceededException", code: "MaximumNumberOfApprovalsExceededException", status: 400 },
        ServiceError { shape: "MaximumOpenPullRequestsExceededException", code: "MaximumOpenPullRequestsExceededException", status: 400 },
        ServiceError { shape: "MaximumRepositoryNamesExceededException", code: "MaximumRepositoryNamesExceededException", status: 400 },
        ServiceError { shape: "MaximumRepositoryTriggersExceededException", code: "MaximumRepositoryTriggersExceededException", status: 400 },
        ServiceError { shape: "MaximumRuleTemplatesAssociatedWithRepositoryException", code: "MaximumRuleTemplatesAssociatedWithRepositoryException", status: 400 },
        ServiceError { shape: "MergeOptionRequiredException", code: "MergeOptionRequiredException", status: 400 },
        ServiceError { shape: "MultipleConflictResolutionEntriesException", code: "MultipleConflictResolutionEntriesException", status: 400 },
        ServiceError { shape: "MultipleRepositoriesInPullRequestException", code: "MultipleRepositoriesInPullRequestException", status: 400 },
        ServiceError { shape: "NameLengthExceededException", code: "NameLengthExceededException", status: 400 },
        ServiceError { shape: "NoChangeException", code: "NoChangeException", status: 400 },
        ServiceError { shape: "NumberOfRuleTemplatesExceededException", code: "NumberOfRuleTemplatesExceededException", status: 400 },
        ServiceError { shape: "NumberOfRulesExceededException", code: "NumberOfRulesExceededException", status: 400 },
        ServiceError { shape: "OperationNotAllowedException", code: "OperationNotAllowedException", status: 400 },
        ServiceError { shape: "OverrideAlreadySetException", code: "OverrideAlreadySetException", status: 400 },
        ServiceError { shape: "OverrideStatusRequiredException", code: "OverrideStatusRequiredException", status: 400 },
        ServiceError { shape: "ParentCommitDoesNotExistException", code: "ParentCommitDoesNotExistException", status: 400 },
        ServiceError { shape: "ParentCommitIdOutdatedException", code: "ParentCommitIdOutdatedException", status: 400 },
        ServiceError { shape: "ParentCommitIdRequiredException", code: "ParentCommitIdRequiredException", status: 400 },
        ServiceError { shape: "PathDoesNotExistException", code: "PathDoesNotExistException", status: 400 },
        ServiceError { shape: "PathRequiredException", code: "PathRequiredException", status: 400 },
        ServiceError { shape: "PullRequestAlreadyClosedException", code: "PullRequestAlreadyClosedException", status: 400 },
        ServiceError { shape: "PullRequestApprovalRulesNotSatisfiedException", code: "PullRequestApprovalRulesNotSatisfiedException", status: 400 },
        ServiceError { shape: "PullRequestCannotBeApprovedByAuthorException", code: "PullRequestCannotBeApprovedByAuthorException", status: 400 },
        ServiceError { shape: "PullRequestDoesNotExistException", code: "PullRequestDoesNotExistException", status: 400 },
        ServiceError { shape: "PullRequestIdRequiredException", code: "PullRequestIdRequiredException", status: 400 },
        ServiceError { shape: "PullRequestStatusRequiredException", code: "PullRequestStatusRequiredException", status: 400 },
        ServiceError { shape: "PutFileEntryConflictException", code: "PutFileEntryConflictException", status: 400 },
        ServiceError { shape: "ReactionLimitExceededException", code: "ReactionLimitExceededException", status: 400 },
        ServiceError { shape: "ReactionValueRequiredException", code: "ReactionValueRequiredException", status: 400 },
        ServiceError { shape: "ReferenceDoesNotExistException", code: "ReferenceDoesNotExistException", status: 400 },
        ServiceError { shape: "ReferenceNameRequiredException", code: "ReferenceNameRequiredException", status: 400 },
        ServiceError { shape: "ReferenceTypeNotSupportedException", code: "ReferenceTypeNotSupportedException", status: 400 },
        ServiceError { shape: "ReplacementContentRequiredException", code: "ReplacementContentRequiredException", status: 400 },
        ServiceError { shape: "ReplacementTypeRequiredException", code: "ReplacementTypeRequiredException", status: 400 },
        ServiceError { shape: "RepositoryDoesNotExistException", code: "RepositoryDoesNotExistException", status: 400 },
        ServiceError { shape: "RepositoryLimitExceededException", code: "RepositoryLimitExceededException", status: 400 },
        ServiceError { shape: "RepositoryNameExistsException", code: "RepositoryNameExistsException", status: 400 },
        ServiceError { shape: "RepositoryNameRequiredException", code: "RepositoryNameRequiredException", status: 400 },
        ServiceError { shape: "RepositoryNamesRequiredException", code: "RepositoryNamesRequiredException", status: 400 },
        ServiceError { shape: "RepositoryNotAssociatedWithPullRequestException", code: "RepositoryNotAssociatedWithPullRequestException", status: 400 },
        ServiceError { shape: "RepositoryTriggerBranchNameListRequiredException", code: "RepositoryTriggerBranchNameListRequiredException", status: 400 },
        ServiceError { shape: "RepositoryTriggerDestinationArnRequiredException", code: "RepositoryTriggerDestinationArnRequiredException", status: 400 },
        ServiceError { shape: "RepositoryTriggerEventsListRequiredException", code: "RepositoryTriggerEventsListRequiredException", status: 400 },
        ServiceError { shape: "RepositoryTriggerNameRequiredException", code: "RepositoryTriggerNameRequiredException", status: 400 },
        ServiceError { shape: "RepositoryTriggersListRequiredException", code: "RepositoryTriggersListRequiredException", status: 400 },
        ServiceError { shape: "ResourceArnRequiredException", code: "ResourceArnRequiredException", status: 400 },
        ServiceError { shape: "RestrictedSourceFileException", code: "RestrictedSourceFileException", status: 400 },
        ServiceError { shape: "RevisionIdRequiredException", code: "RevisionIdRequiredException", status: 400 },
        ServiceError { shape: "RevisionNotCurrentException", code: "RevisionNotCurrentException", status: 400 },
        ServiceError { shape: "SameFileContentException", code: "SameFileContentException", status: 400 },
        ServiceError { shape: "SamePathRequestException", code: "SamePathRequestException", status: 400 },
        ServiceError { shape: "SourceAndDestinationAreSameException", code: "SourceAndDestinationAreSameException", status: 400 },
        ServiceError { shape: "SourceFileOrContentRequiredException", code: "SourceFileOrContentRequiredException", status: 400 },
        ServiceError { shape: "TagKeysListRequiredException", code: "TagKeysListRequiredException", status: 400 },
        ServiceError { shape: "TagPolicyException", code: "TagPolicyException", status: 400 },
        ServiceError { shape: "TagsMapRequiredException", code: "TagsMapRequiredException", status: 400 },
        ServiceError { shape: "TargetRequiredException", code: "TargetRequiredException", status: 400 },
        ServiceError { shape: "TargetsRequiredException", code: "TargetsRequiredException", status: 400 },
        ServiceError { shape: "TipOfSourceReferenceIsDifferentException", code: "TipOfSourceReferenceIsDifferentException", status: 400 },
        ServiceError { shape: "TipsDivergenceExceededException", code: "TipsDivergenceExceededException", status: 400 },
        ServiceError { shape: "TitleRequiredException", code: "TitleRequiredException", status: 400 },
        ServiceError { shape: "TooManyTagsException", code: "TooManyTagsException", status: 400 },
        ServiceError { shape: "ValidationException", code: "ValidationException", status: 400 },
    ],
};
