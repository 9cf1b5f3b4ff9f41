//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static BATCH_GET_COMMITS: Schema = Schema { name: "BatchGetCommitsInput", members: &[
    Member::new("commitIds", Type::List(&collections::COMMIT_IDS_INPUT_LIST)).required(),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static BATCH_GET_COMMITS_OUTPUT: Schema = Schema { name: "BatchGetCommitsOutput", members: &[
    Member::new("commits", Type::List(&collections::COMMIT_OBJECTS_LIST)),
    Member::new("errors", Type::List(&collections::BATCH_GET_COMMITS_ERRORS_LIST)),
] };

pub(crate) static BATCH_GET_REPOSITORIES: Schema = Schema { name: "BatchGetRepositoriesInput", members: &[
    Member::new("repositoryNames", Type::List(&collections::REPOSITORY_NAME_LIST)).required(),
] };

pub(crate) static BATCH_GET_REPOSITORIES_OUTPUT: Schema = Schema { name: "BatchGetRepositoriesOutput", members: &[
    Member::new("repositories", Type::List(&collections::REPOSITORY_METADATA_LIST)),
    Member::new("repositoriesNotFound", Type::List(&collections::REPOSITORY_NOT_FOUND_LIST)),
    Member::new("errors", Type::List(&collections::BATCH_GET_REPOSITORIES_ERRORS_LIST)),
] };

pub(crate) static CREATE_BRANCH: Schema = Schema { name: "CreateBranchInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)).required(),
    Member::new("commitId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static CREATE_BRANCH_OUTPUT: Schema = Schema { name: "CreateBranchOutput", members: &[] };

pub(crate) static CREATE_COMMIT: Schema = Schema { name: "CreateCommitInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)).required(),
    Member::new("parentCommitId", Type::Text(Text::FREE)),
    Member::new("authorName", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("keepEmptyFolders", Type::Boolean),
    Member::new("putFiles", Type::List(&collections::PUT_FILE_ENTRIES)),
    Member::new("deleteFiles", Type::List(&collections::DELETE_FILE_ENTRIES)),
    Member::new("setFileModes", Type::List(&collections::SET_FILE_MODE_ENTRIES)),
] };

pub(crate) static CREATE_COMMIT_OUTPUT: Schema = Schema { name: "CreateCommitOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("treeId", Type::Text(Text::FREE)),
    Member::new("filesAdded", Type::List(&collections::FILES_METADATA)),
    Member::new("filesUpdated", Type::List(&collections::FILES_METADATA)),
    Member::new("filesDeleted", Type::List(&collections::FILES_METADATA)),
] };

pub(crate) static CREATE_PULL_REQUEST: Schema = Schema { name: "CreatePullRequestInput", members: &[
    Member::new("title", Type::Text(&texts::TITLE)).required(),
    Member::new("description", Type::Text(&texts::DESCRIPTION)),
    Member::new("targets", Type::List(&collections::TARGET_LIST)).required(),
    Member::new("clientRequestToken", Type::Text(Text::FREE)).idempotency_token(),
] };

pub(crate) static CREATE_PULL_REQUEST_OUTPUT: Schema = Schema { name: "CreatePullRequestOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)).required(),
] };

pub(crate) static CREATE_REPOSITORY: Schema = Schema { name: "CreateRepositoryInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("repositoryDescription", Type::Text(&texts::REPOSITORY_DESCRIPTION)),
    Member::new("tags", Type::Map(&collections::TAGS_MAP)),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static CREATE_REPOSITORY_OUTPUT: Schema = Schema { name: "CreateRepositoryOutput", members: &[
    Member::new("repositoryMetadata", Type::Structure(&REPOSITORY_METADATA)),
] };

pub(crate) static DELETE_BRANCH: Schema = Schema { name: "DeleteBranchInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)).required(),
] };

pub(crate) static DELETE_BRANCH_OUTPUT: Schema = Schema { name: "DeleteBranchOutput", members: &[
    Member::new("deletedBranch", Type::Structure(&BRANCH_INFO)),
] };

pub(crate) static DELETE_FILE: Schema = Schema { name: "DeleteFileInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)).required(),
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("parentCommitId", Type::Text(Text::FREE)).required(),
    Member::new("keepEmptyFolders", Type::Boolean),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
] };

pub(crate) static DELETE_FILE_OUTPUT: Schema = Schema { name: "DeleteFileOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)).required(),
    Member::new("blobId", Type::Text(Text::FREE)).required(),
    Member::new("treeId", Type::Text(Text::FREE)).required(),
    Member::new("filePath", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DELETE_REPOSITORY: Schema = Schema { name: "DeleteRepositoryInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static DELETE_REPOSITORY_OUTPUT: Schema = Schema { name: "DeleteRepositoryOutput", members: &[
    Member::new("repositoryId", Type::Text(Text::FREE)),
] };

pub(crate) static DESCRIBE_PULL_REQUEST_EVENTS: Schema = Schema { name: "DescribePullRequestEventsInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("pullRequestEventType", Type::Text(&texts::PULL_REQUEST_EVENT_TYPE)),
    Member::new("actorArn", Type::Text(Text::FREE)),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::NONE)),
] };

pub(crate) static DESCRIBE_PULL_REQUEST_EVENTS_OUTPUT: Schema = Schema { name: "DescribePullRequestEventsOutput", members: &[
    Member::new("pullRequestEvents", Type::List(&collections::PULL_REQUEST_EVENT_LIST)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_BLOB: Schema = Schema { name: "GetBlobInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("blobId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_BLOB_OUTPUT: Schema = Schema { name: "GetBlobOutput", members: &[
    Member::new("content", Type::Blob(Length::NONE)).required(),
] };

pub(crate) static GET_BRANCH: Schema = Schema { name: "GetBranchInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)),
] };

pub(crate) static GET_BRANCH_OUTPUT: Schema = Schema { name: "GetBranchOutput", members: &[
    Member::new("branch", Type::Structure(&BRANCH_INFO)),
] };

pub(crate) static GET_COMMIT: Schema = Schema { name: "GetCommitInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("commitId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_COMMIT_OUTPUT: Schema = Schema { name: "GetCommitOutput", members: &[
    Member::new("commit", Type::Structure(&COMMIT)).required(),
] };

pub(crate) static GET_DIFFERENCES: Schema = Schema { name: "GetDifferencesInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("beforeCommitSpecifier", Type::Text(Text::FREE)),
    Member::new("afterCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("beforePath", Type::Text(Text::FREE)),
    Member::new("afterPath", Type::Text(Text::FREE)),
    Member::new("MaxResults", Type::Integer(Range::NONE)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_DIFFERENCES_OUTPUT: Schema = Schema { name: "GetDifferencesOutput", members: &[
    Member::new("differences", Type::List(&collections::DIFFERENCE_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_FILE: Schema = Schema { name: "GetFileInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("commitSpecifier", Type::Text(Text::FREE)),
    Member::new("filePath", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_FILE_OUTPUT: Schema = Schema { name: "GetFileOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)).required(),
    Member::new("blobId", Type::Text(Text::FREE)).required(),
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)).required(),
    Member::new("fileSize", Type::Long(Range::NONE)).required(),
    Member::new("fileContent", Type::Blob(Length::at_most(6291456))).required(),
] };

pub(crate) static GET_FOLDER: Schema = Schema { name: "GetFolderInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("commitSpecifier", Type::Text(Text::FREE)),
    Member::new("folderPath", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_FOLDER_OUTPUT: Schema = Schema { name: "GetFolderOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)).required(),
    Member::new("folderPath", Type::Text(Text::FREE)).required(),
    Member::new("treeId", Type::Text(Text::FREE)),
    Member::new("subFolders", Type::List(&collections::FOLDER_LIST)),
    Member::new("files", Type::List(&collections::FILE_LIST)),
    Member::new("symbolicLinks", Type::List(&collections::SYMBOLIC_LINK_LIST)),
    Member::new("subModules", Type::List(&collections::SUB_MODULE_LIST)),
] };

pub(crate) static GET_MERGE_COMMIT: Schema = Schema { name: "GetMergeCommitInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("destinationCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
] };

pub(crate) static GET_MERGE_COMMIT_OUTPUT: Schema = Schema { name: "GetMergeCommitOutput", members: &[
    Member::new("sourceCommitId", Type::Text(Text::FREE)),
    Member::new("destinationCommitId", Type::Text(Text::FREE)),
    Member::new("baseCommitId", Type::Text(Text::FREE)),
    Member::new("mergedCommitId", Type::Text(Text::FREE)),
] };

pub(crate) static GET_MERGE_CONFLICTS: Schema = Schema { name: "GetMergeConflictsInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("destinationCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("sourceCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("mergeOption", Type::Text(&texts::MERGE_OPTION_TYPE_ENUM)).required(),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("maxConflictFiles", Type::Integer(Range::NONE)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_MERGE_CONFLICTS_OUTPUT: Schema = Schema { name: "GetMergeConflictsOutput", members: &[
    Member::new("mergeable", Type::Boolean).required(),
    Member::new("destinationCommitId", Type::Text(Text::FREE)).required(),
    Member::new("sourceCommitId", Type::Text(Text::FREE)).required(),
    Member::new("baseCommitId", Type::Text(Text::FREE)),
    Member::new("conflictMetadataList", Type::List(&collections::CONFLICT_METADATA_LIST)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_MERGE_OPTIONS: Schema = Schema { name: "GetMergeOptionsInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("destinationCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
] };

pub(crate) static GET_MERGE_OPTIONS_OUTPUT: Schema = Schema { name: "GetMergeOptionsOutput", members: &[
    Member::new("mergeOptions", Type::List(&collections::MERGE_OPTIONS)).required(),
    Member::new("sourceCommitId", Type::Text(Text::FREE)).required(),
    Member::new("destinationCommitId", Type::Text(Text::FREE)).required(),
    Member::new("baseCommitId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_PULL_REQUEST: Schema = Schema { name: "GetPullRequestInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_PULL_REQUEST_OUTPUT: Schema = Schema { name: "GetPullRequestOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)).required(),
] };

pub(crate) static GET_REPOSITORY: Schema = Schema { name: "GetRepositoryInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static GET_REPOSITORY_OUTPUT: Schema = Schema { name: "GetRepositoryOutput", members: &[
    Member::new("repositoryMetadata", Type::Structure(&REPOSITORY_METADATA)),
] };

pub(crate) static GET_REPOSITORY_TRIGGERS: Schema = Schema { name: "GetRepositoryTriggersInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static GET_REPOSITORY_TRIGGERS_OUTPUT: Schema = Schema { name: "GetRepositoryTriggersOutput", members: &[
    Member::new("configurationId", Type::Text(Text::FREE)),
    Member::new("triggers", Type::List(&collections::REPOSITORY_TRIGGERS_LIST)),
] };

pub(crate) static LIST_BRANCHES: Schema = Schema { name: "ListBranchesInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_BRANCHES_OUTPUT: Schema = Schema { name: "ListBranchesOutput", members: &[
    Member::new("branches", Type::List(&collections::BRANCH_NAME_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_FILE_COMMIT_HISTORY: Schema = Schema { name: "ListFileCommitHistoryRequest", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("commitSpecifier", Type::Text(Text::FREE)),
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("maxResults", Type::Integer(Range::NONE)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_FILE_COMMIT_HISTORY_OUTPUT: Schema = Schema { name: "ListFileCommitHistoryResponse", members: &[
    Member::new("revisionDag", Type::List(&collections::REVISION_DAG)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_PULL_REQUESTS: Schema = Schema { name: "ListPullRequestsInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("authorArn", Type::Text(Text::FREE)),
    Member::new("pullRequestStatus", Type::Text(&texts::PULL_REQUEST_STATUS_ENUM)),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::NONE)),
] };

pub(crate) static LIST_PULL_REQUESTS_OUTPUT: Schema = Schema { name: "ListPullRequestsOutput", members: &[
    Member::new("pullRequestIds", Type::List(&collections::PULL_REQUEST_ID_LIST)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_REPOSITORIES: Schema = Schema { name: "ListRepositoriesInput", members: &[
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("sortBy", Type::Text(&texts::SORT_BY_ENUM)),
    Member::new("order", Type::Text(&texts::ORDER_ENUM)),
] };

pub(crate) static LIST_REPOSITORIES_OUTPUT: Schema = Schema { name: "ListRepositoriesOutput", members: &[
    Member::new("repositories", Type::List(&collections::REPOSITORY_NAME_ID_PAIR_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceInput", members: &[
    Member::new("resourceArn", Type::Text(Text::FREE)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceOutput", members: &[
    Member::new("tags", Type::Map(&collections::TAGS_MAP)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static MERGE_BRANCHES_BY_FAST_FORWARD: Schema = Schema { name: "MergeBranchesByFastForwardInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("destinationCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("targetBranch", Type::Text(&texts::BRANCH_NAME)),
] };

pub(crate) static MERGE_BRANCHES_BY_FAST_FORWARD_OUTPUT: Schema = Schema { name: "MergeBranchesByFastForwardOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("treeId", Type::Text(Text::FREE)),
] };

pub(crate) static MERGE_BRANCHES_BY_SQUASH: Schema = Schema { name: "MergeBranchesBySquashInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("destinationCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("targetBranch", Type::Text(&texts::BRANCH_NAME)),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
    Member::new("authorName", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("keepEmptyFolders", Type::Boolean),
    Member::new("conflictResolution", Type::Structure(&CONFLICT_RESOLUTION)),
] };

pub(crate) static MERGE_BRANCHES_BY_SQUASH_OUTPUT: Schema = Schema { name: "MergeBranchesBySquashOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("treeId", Type::Text(Text::FREE)),
] };

pub(crate) static MERGE_BRANCHES_BY_THREE_WAY: Schema = Schema { name: "MergeBranchesByThreeWayInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("destinationCommitSpecifier", Type::Text(Text::FREE)).required(),
    Member::new("targetBranch", Type::Text(&texts::BRANCH_NAME)),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
    Member::new("authorName", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("keepEmptyFolders", Type::Boolean),
    Member::new("conflictResolution", Type::Structure(&CONFLICT_RESOLUTION)),
] };

pub(crate) static MERGE_BRANCHES_BY_THREE_WAY_OUTPUT: Schema = Schema { name: "MergeBranchesByThreeWayOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("treeId", Type::Text(Text::FREE)),
] };

pub(crate) static MERGE_PULL_REQUEST_BY_FAST_FORWARD: Schema = Schema { name: "MergePullRequestByFastForwardInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitId", Type::Text(Text::FREE)),
] };

pub(crate) static MERGE_PULL_REQUEST_BY_FAST_FORWARD_OUTPUT: Schema = Schema { name: "MergePullRequestByFastForwardOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)),
] };

pub(crate) static MERGE_PULL_REQUEST_BY_SQUASH: Schema = Schema { name: "MergePullRequestBySquashInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitId", Type::Text(Text::FREE)),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("authorName", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
    Member::new("keepEmptyFolders", Type::Boolean),
    Member::new("conflictResolution", Type::Structure(&CONFLICT_RESOLUTION)),
] };

pub(crate) static MERGE_PULL_REQUEST_BY_SQUASH_OUTPUT: Schema = Schema { name: "MergePullRequestBySquashOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)),
] };

pub(crate) static MERGE_PULL_REQUEST_BY_THREE_WAY: Schema = Schema { name: "MergePullRequestByThreeWayInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceCommitId", Type::Text(Text::FREE)),
    Member::new("conflictDetailLevel", Type::Text(&texts::CONFLICT_DETAIL_LEVEL_TYPE_ENUM)),
    Member::new("conflictResolutionStrategy", Type::Text(&texts::CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM)),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("authorName", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
    Member::new("keepEmptyFolders", Type::Boolean),
    Member::new("conflictResolution", Type::Structure(&CONFLICT_RESOLUTION)),
] };

pub(crate) static MERGE_PULL_REQUEST_BY_THREE_WAY_OUTPUT: Schema = Schema { name: "MergePullRequestByThreeWayOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)),
] };

pub(crate) static PUT_FILE: Schema = Schema { name: "PutFileInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)).required(),
    Member::new("fileContent", Type::Blob(Length::at_most(6291456))).required(),
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
    Member::new("parentCommitId", Type::Text(Text::FREE)),
    Member::new("commitMessage", Type::Text(Text::FREE)),
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
] };

pub(crate) static PUT_FILE_OUTPUT: Schema = Schema { name: "PutFileOutput", members: &[
    Member::new("commitId", Type::Text(Text::FREE)).required(),
    Member::new("blobId", Type::Text(Text::FREE)).required(),
    Member::new("treeId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static PUT_REPOSITORY_TRIGGERS: Schema = Schema { name: "PutRepositoryTriggersInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("triggers", Type::List(&collections::REPOSITORY_TRIGGERS_LIST)).required(),
] };

pub(crate) static PUT_REPOSITORY_TRIGGERS_OUTPUT: Schema = Schema { name: "PutRepositoryTriggersOutput", members: &[
    Member::new("configurationId", Type::Text(Text::FREE)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceInput", members: &[
    Member::new("resourceArn", Type::Text(Text::FREE)).required(),
    Member::new("tags", Type::Map(&collections::TAGS_MAP)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceInput", members: &[
    Member::new("resourceArn", Type::Text(Text::FREE)).required(),
    Member::new("tagKeys", Type::List(&collections::TAG_KEYS_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static UPDATE_DEFAULT_BRANCH: Schema = Schema { name: "UpdateDefaultBranchInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("defaultBranchName", Type::Text(&texts::BRANCH_NAME)).required(),
] };

pub(crate) static UPDATE_DEFAULT_BRANCH_OUTPUT: Schema = Schema { name: "UpdateDefaultBranchOutput", members: &[] };

pub(crate) static UPDATE_PULL_REQUEST_DESCRIPTION: Schema = Schema { name: "UpdatePullRequestDescriptionInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("description", Type::Text(&texts::DESCRIPTION)).required(),
] };

pub(crate) static UPDATE_PULL_REQUEST_DESCRIPTION_OUTPUT: Schema = Schema { name: "UpdatePullRequestDescriptionOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)).required(),
] };

pub(crate) static UPDATE_PULL_REQUEST_STATUS: Schema = Schema { name: "UpdatePullRequestStatusInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("pullRequestStatus", Type::Text(&texts::PULL_REQUEST_STATUS_ENUM)).required(),
] };

pub(crate) static UPDATE_PULL_REQUEST_STATUS_OUTPUT: Schema = Schema { name: "UpdatePullRequestStatusOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)).required(),
] };

pub(crate) static UPDATE_PULL_REQUEST_TITLE: Schema = Schema { name: "UpdatePullRequestTitleInput", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)).required(),
    Member::new("title", Type::Text(&texts::TITLE)).required(),
] };

pub(crate) static UPDATE_PULL_REQUEST_TITLE_OUTPUT: Schema = Schema { name: "UpdatePullRequestTitleOutput", members: &[
    Member::new("pullRequest", Type::Structure(&PULL_REQUEST)).required(),
] };

pub(crate) static UPDATE_REPOSITORY_DESCRIPTION: Schema = Schema { name: "UpdateRepositoryDescriptionInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("repositoryDescription", Type::Text(&texts::REPOSITORY_DESCRIPTION)),
] };

pub(crate) static UPDATE_REPOSITORY_DESCRIPTION_OUTPUT: Schema = Schema { name: "UpdateRepositoryDescriptionOutput", members: &[] };

pub(crate) static UPDATE_REPOSITORY_ENCRYPTION_KEY: Schema = Schema { name: "UpdateRepositoryEncryptionKeyInput", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)).required(),
] };

pub(crate) static UPDATE_REPOSITORY_ENCRYPTION_KEY_OUTPUT: Schema = Schema { name: "UpdateRepositoryEncryptionKeyOutput", members: &[
    Member::new("repositoryId", Type::Text(Text::FREE)),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("originalKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static UPDATE_REPOSITORY_NAME: Schema = Schema { name: "UpdateRepositoryNameInput", members: &[
    Member::new("oldName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("newName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static UPDATE_REPOSITORY_NAME_OUTPUT: Schema = Schema { name: "UpdateRepositoryNameOutput", members: &[] };

pub(crate) static APPROVAL_RULE: Schema = Schema { name: "ApprovalRule", members: &[
    Member::new("approvalRuleId", Type::Text(Text::FREE)),
    Member::new("approvalRuleName", Type::Text(&texts::APPROVAL_RULE_NAME)),
    Member::new("approvalRuleContent", Type::Text(&texts::APPROVAL_RULE_CONTENT)),
    Member::new("ruleContentSha256", Type::Text(Text::FREE)),
    Member::new("lastModifiedDate", Type::Timestamp(None)),
    Member::new("creationDate", Type::Timestamp(None)),
    Member::new("lastModifiedUser", Type::Text(Text::FREE)),
    Member::new("originApprovalRuleTemplate", Type::Structure(&ORIGIN_APPROVAL_RULE_TEMPLATE)),
] };

pub(crate) static APPROVAL_RULE_EVENT_METADATA: Schema = Schema { name: "ApprovalRuleEventMetadata", members: &[
    Member::new("approvalRuleName", Type::Text(&texts::APPROVAL_RULE_NAME)),
    Member::new("approvalRuleId", Type::Text(Text::FREE)),
    Member::new("approvalRuleContent", Type::Text(&texts::APPROVAL_RULE_CONTENT)),
] };

pub(crate) static APPROVAL_RULE_OVERRIDDEN_EVENT_METADATA: Schema = Schema { name: "ApprovalRuleOverriddenEventMetadata", members: &[
    Member::new("revisionId", Type::Text(Text::FREE)),
    Member::new("overrideStatus", Type::Text(&texts::OVERRIDE_STATUS)),
] };

pub(crate) static APPROVAL_STATE_CHANGED_EVENT_METADATA: Schema = Schema { name: "ApprovalStateChangedEventMetadata", members: &[
    Member::new("revisionId", Type::Text(Text::FREE)),
    Member::new("approvalStatus", Type::Text(&texts::APPROVAL_STATE)),
] };

pub(crate) static BATCH_GET_COMMITS_ERROR: Schema = Schema { name: "BatchGetCommitsError", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("errorCode", Type::Text(Text::FREE)),
    Member::new("errorMessage", Type::Text(Text::FREE)),
] };

pub(crate) static BATCH_GET_REPOSITORIES_ERROR: Schema = Schema { name: "BatchGetRepositoriesError", members: &[
    Member::new("repositoryId", Type::Text(Text::FREE)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("errorCode", Type::Text(&texts::BATCH_GET_REPOSITORIES_ERROR_CODE_ENUM)),
    Member::new("errorMessage", Type::Text(Text::FREE)),
] };

pub(crate) static BLOB_METADATA: Schema = Schema { name: "BlobMetadata", members: &[
    Member::new("blobId", Type::Text(Text::FREE)),
    Member::new("path", Type::Text(Text::FREE)),
    Member::new("mode", Type::Text(Text::FREE)),
] };

pub(crate) static BRANCH_INFO: Schema = Schema { name: "BranchInfo", members: &[
    Member::new("branchName", Type::Text(&texts::BRANCH_NAME)),
    Member::new("commitId", Type::Text(Text::FREE)),
] };

pub(crate) static COMMIT: Schema = Schema { name: "Commit", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("treeId", Type::Text(Text::FREE)),
    Member::new("parents", Type::List(&collections::PARENT_LIST)),
    Member::new("message", Type::Text(Text::FREE)),
    Member::new("author", Type::Structure(&USER_INFO)),
    Member::new("committer", Type::Structure(&USER_INFO)),
    Member::new("additionalData", Type::Text(Text::FREE)),
] };

pub(crate) static CONFLICT_METADATA: Schema = Schema { name: "ConflictMetadata", members: &[
    Member::new("filePath", Type::Text(Text::FREE)),
    Member::new("fileSizes", Type::Structure(&FILE_SIZES)),
    Member::new("fileModes", Type::Structure(&FILE_MODES)),
    Member::new("objectTypes", Type::Structure(&OBJECT_TYPES)),
    Member::new("numberOfConflicts", Type::Integer(Range::NONE)),
    Member::new("isBinaryFile", Type::Structure(&IS_BINARY_FILE)),
    Member::new("contentConflict", Type::Boolean),
    Member::new("fileModeConflict", Type::Boolean),
    Member::new("objectTypeConflict", Type::Boolean),
    Member::new("mergeOperations", Type::Structure(&MERGE_OPERATIONS)),
] };

pub(crate) static CONFLICT_RESOLUTION: Schema = Schema { name: "ConflictResolution", members: &[
    Member::new("replaceContents", Type::List(&collections::REPLACE_CONTENT_ENTRIES)),
    Member::new("deleteFiles", Type::List(&collections::DELETE_FILE_ENTRIES)),
    Member::new("setFileModes", Type::List(&collections::SET_FILE_MODE_ENTRIES)),
] };

pub(crate) static DELETE_FILE_ENTRY: Schema = Schema { name: "DeleteFileEntry", members: &[
    Member::new("filePath", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DIFFERENCE: Schema = Schema { name: "Difference", members: &[
    Member::new("beforeBlob", Type::Structure(&BLOB_METADATA)),
    Member::new("afterBlob", Type::Structure(&BLOB_METADATA)),
    Member::new("changeType", Type::Text(&texts::CHANGE_TYPE_ENUM)),
] };

pub(crate) static FILE: Schema = Schema { name: "File", members: &[
    Member::new("blobId", Type::Text(Text::FREE)),
    Member::new("absolutePath", Type::Text(Text::FREE)),
    Member::new("relativePath", Type::Text(Text::FREE)),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
] };

pub(crate) static FILE_METADATA: Schema = Schema { name: "FileMetadata", members: &[
    Member::new("absolutePath", Type::Text(Text::FREE)),
    Member::new("blobId", Type::Text(Text::FREE)),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
] };

pub(crate) static FILE_MODES: Schema = Schema { name: "FileModes", members: &[
    Member::new("source", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
    Member::new("destination", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
    Member::new("base", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
] };

pub(crate) static FILE_SIZES: Schema = Schema { name: "FileSizes", members: &[
    Member::new("source", Type::Long(Range::NONE)),
    Member::new("destination", Type::Long(Range::NONE)),
    Member::new("base", Type::Long(Range::NONE)),
] };

pub(crate) static FILE_VERSION: Schema = Schema { name: "FileVersion", members: &[
    Member::new("commit", Type::Structure(&COMMIT)),
    Member::new("blobId", Type::Text(Text::FREE)),
    Member::new("path", Type::Text(Text::FREE)),
    Member::new("revisionChildren", Type::List(&collections::REVISION_CHILDREN)),
] };

pub(crate) static FOLDER: Schema = Schema { name: "Folder", members: &[
    Member::new("treeId", Type::Text(Text::FREE)),
    Member::new("absolutePath", Type::Text(Text::FREE)),
    Member::new("relativePath", Type::Text(Text::FREE)),
] };

pub(crate) static IS_BINARY_FILE: Schema = Schema { name: "IsBinaryFile", members: &[
    Member::new("source", Type::Boolean),
    Member::new("destination", Type::Boolean),
    Member::new("base", Type::Boolean),
] };

pub(crate) static MERGE_METADATA: Schema = Schema { name: "MergeMetadata", members: &[
    Member::new("isMerged", Type::Boolean),
    Member::new("mergedBy", Type::Text(Text::FREE)),
    Member::new("mergeCommitId", Type::Text(Text::FREE)),
    Member::new("mergeOption", Type::Text(&texts::MERGE_OPTION_TYPE_ENUM)),
] };

pub(crate) static MERGE_OPERATIONS: Schema = Schema { name: "MergeOperations", members: &[
    Member::new("source", Type::Text(&texts::CHANGE_TYPE_ENUM)),
    Member::new("destination", Type::Text(&texts::CHANGE_TYPE_ENUM)),
] };

pub(crate) static OBJECT_TYPES: Schema = Schema { name: "ObjectTypes", members: &[
    Member::new("source", Type::Text(&texts::OBJECT_TYPE_ENUM)),
    Member::new("destination", Type::Text(&texts::OBJECT_TYPE_ENUM)),
    Member::new("base", Type::Text(&texts::OBJECT_TYPE_ENUM)),
] };

pub(crate) static ORIGIN_APPROVAL_RULE_TEMPLATE: Schema = Schema { name: "OriginApprovalRuleTemplate", members: &[
    Member::new("approvalRuleTemplateId", Type::Text(Text::FREE)),
    Member::new("approvalRuleTemplateName", Type::Text(&texts::APPROVAL_RULE_TEMPLATE_NAME)),
] };

pub(crate) static PULL_REQUEST: Schema = Schema { name: "PullRequest", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)),
    Member::new("title", Type::Text(&texts::TITLE)),
    Member::new("description", Type::Text(&texts::DESCRIPTION)),
    Member::new("lastActivityDate", Type::Timestamp(None)),
    Member::new("creationDate", Type::Timestamp(None)),
    Member::new("pullRequestStatus", Type::Text(&texts::PULL_REQUEST_STATUS_ENUM)),
    Member::new("authorArn", Type::Text(Text::FREE)),
    Member::new("pullRequestTargets", Type::List(&collections::PULL_REQUEST_TARGET_LIST)),
    Member::new("clientRequestToken", Type::Text(Text::FREE)),
    Member::new("revisionId", Type::Text(Text::FREE)),
    Member::new("approvalRules", Type::List(&collections::APPROVAL_RULES_LIST)),
] };

pub(crate) static PULL_REQUEST_CREATED_EVENT_METADATA: Schema = Schema { name: "PullRequestCreatedEventMetadata", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("sourceCommitId", Type::Text(Text::FREE)),
    Member::new("destinationCommitId", Type::Text(Text::FREE)),
    Member::new("mergeBase", Type::Text(Text::FREE)),
] };

pub(crate) static PULL_REQUEST_EVENT: Schema = Schema { name: "PullRequestEvent", members: &[
    Member::new("pullRequestId", Type::Text(Text::FREE)),
    Member::new("eventDate", Type::Timestamp(None)),
    Member::new("pullRequestEventType", Type::Text(&texts::PULL_REQUEST_EVENT_TYPE)),
    Member::new("actorArn", Type::Text(Text::FREE)),
    Member::new("pullRequestCreatedEventMetadata", Type::Structure(&PULL_REQUEST_CREATED_EVENT_METADATA)),
    Member::new("pullRequestStatusChangedEventMetadata", Type::Structure(&PULL_REQUEST_STATUS_CHANGED_EVENT_METADATA)),
    Member::new("pullRequestSourceReferenceUpdatedEventMetadata", Type::Structure(&PULL_REQUEST_SOURCE_REFERENCE_UPDATED_EVENT_METADATA)),
    Member::new("pullRequestMergedStateChangedEventMetadata", Type::Structure(&PULL_REQUEST_MERGED_STATE_CHANGED_EVENT_METADATA)),
    Member::new("approvalRuleEventMetadata", Type::Structure(&APPROVAL_RULE_EVENT_METADATA)),
    Member::new("approvalStateChangedEventMetadata", Type::Structure(&APPROVAL_STATE_CHANGED_EVENT_METADATA)),
    Member::new("approvalRuleOverriddenEventMetadata", Type::Structure(&APPROVAL_RULE_OVERRIDDEN_EVENT_METADATA)),
] };

pub(crate) static PULL_REQUEST_MERGED_STATE_CHANGED_EVENT_METADATA: Schema = Schema { name: "PullRequestMergedStateChangedEventMetadata", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("destinationReference", Type::Text(Text::FREE)),
    Member::new("mergeMetadata", Type::Structure(&MERGE_METADATA)),
] };

pub(crate) static PULL_REQUEST_SOURCE_REFERENCE_UPDATED_EVENT_METADATA: Schema = Schema { name: "PullRequestSourceReferenceUpdatedEventMetadata", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("beforeCommitId", Type::Text(Text::FREE)),
    Member::new("afterCommitId", Type::Text(Text::FREE)),
    Member::new("mergeBase", Type::Text(Text::FREE)),
] };

pub(crate) static PULL_REQUEST_STATUS_CHANGED_EVENT_METADATA: Schema = Schema { name: "PullRequestStatusChangedEventMetadata", members: &[
    Member::new("pullRequestStatus", Type::Text(&texts::PULL_REQUEST_STATUS_ENUM)),
] };

pub(crate) static PULL_REQUEST_TARGET: Schema = Schema { name: "PullRequestTarget", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("sourceReference", Type::Text(Text::FREE)),
    Member::new("destinationReference", Type::Text(Text::FREE)),
    Member::new("destinationCommit", Type::Text(Text::FREE)),
    Member::new("sourceCommit", Type::Text(Text::FREE)),
    Member::new("mergeBase", Type::Text(Text::FREE)),
    Member::new("mergeMetadata", Type::Structure(&MERGE_METADATA)),
] };

pub(crate) static PUT_FILE_ENTRY: Schema = Schema { name: "PutFileEntry", members: &[
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
    Member::new("fileContent", Type::Blob(Length::at_most(6291456))),
    Member::new("sourceFile", Type::Structure(&SOURCE_FILE_SPECIFIER)),
] };

pub(crate) static REPLACE_CONTENT_ENTRY: Schema = Schema { name: "ReplaceContentEntry", members: &[
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("replacementType", Type::Text(&texts::REPLACEMENT_TYPE_ENUM)).required(),
    Member::new("content", Type::Blob(Length::at_most(6291456))),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
] };

pub(crate) static REPOSITORY_METADATA: Schema = Schema { name: "RepositoryMetadata", members: &[
    Member::new("accountId", Type::Text(Text::FREE)),
    Member::new("repositoryId", Type::Text(Text::FREE)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("repositoryDescription", Type::Text(&texts::REPOSITORY_DESCRIPTION)),
    Member::new("defaultBranch", Type::Text(&texts::BRANCH_NAME)),
    Member::new("lastModifiedDate", Type::Timestamp(None)),
    Member::new("creationDate", Type::Timestamp(None)),
    Member::new("cloneUrlHttp", Type::Text(Text::FREE)),
    Member::new("cloneUrlSsh", Type::Text(Text::FREE)),
    Member::new("Arn", Type::Text(Text::FREE)),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static REPOSITORY_NAME_ID_PAIR: Schema = Schema { name: "RepositoryNameIdPair", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("repositoryId", Type::Text(Text::FREE)),
] };

pub(crate) static REPOSITORY_TRIGGER: Schema = Schema { name: "RepositoryTrigger", members: &[
    Member::new("name", Type::Text(Text::FREE)).required(),
    Member::new("destinationArn", Type::Text(Text::FREE)).required(),
    Member::new("customData", Type::Text(Text::FREE)),
    Member::new("branches", Type::List(&collections::BRANCH_NAME_LIST)),
    Member::new("events", Type::List(&collections::REPOSITORY_TRIGGER_EVENT_LIST)).required(),
] };

pub(crate) static SET_FILE_MODE_ENTRY: Schema = Schema { name: "SetFileModeEntry", members: &[
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)).required(),
] };

pub(crate) static SOURCE_FILE_SPECIFIER: Schema = Schema { name: "SourceFileSpecifier", members: &[
    Member::new("filePath", Type::Text(Text::FREE)).required(),
    Member::new("isMove", Type::Boolean),
] };

pub(crate) static SUB_MODULE: Schema = Schema { name: "SubModule", members: &[
    Member::new("commitId", Type::Text(Text::FREE)),
    Member::new("absolutePath", Type::Text(Text::FREE)),
    Member::new("relativePath", Type::Text(Text::FREE)),
] };

pub(crate) static SYMBOLIC_LINK: Schema = Schema { name: "SymbolicLink", members: &[
    Member::new("blobId", Type::Text(Text::FREE)),
    Member::new("absolutePath", Type::Text(Text::FREE)),
    Member::new("relativePath", Type::Text(Text::FREE)),
    Member::new("fileMode", Type::Text(&texts::FILE_MODE_TYPE_ENUM)),
] };

pub(crate) static TARGET: Schema = Schema { name: "Target", members: &[
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("sourceReference", Type::Text(Text::FREE)).required(),
    Member::new("destinationReference", Type::Text(Text::FREE)),
] };

pub(crate) static USER_INFO: Schema = Schema { name: "UserInfo", members: &[
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("email", Type::Text(Text::FREE)),
    Member::new("date", Type::Text(Text::FREE)),
] };
