//! What inputs and outputs hold.

use crate::schemas;

/// `ApprovalRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ApprovalRule {
    pub approval_rule_id: Option<String>,
    pub approval_rule_name: Option<String>,
    pub approval_rule_content: Option<String>,
    pub rule_content_sha256: Option<String>,
    pub last_modified_date: Option<schema::Timestamp>,
    pub creation_date: Option<schema::Timestamp>,
    pub last_modified_user: Option<String>,
    pub origin_approval_rule_template: Option<OriginApprovalRuleTemplate>,
}
schema::shape!(ApprovalRule = schemas::APPROVAL_RULE { 0 approval_rule_id, 1 approval_rule_name, 2 approval_rule_content, 3 rule_content_sha256, 4 last_modified_date, 5 creation_date, 6 last_modified_user, 7 origin_approval_rule_template });

/// `ApprovalRuleEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ApprovalRuleEventMetadata {
    pub approval_rule_name: Option<String>,
    pub approval_rule_id: Option<String>,
    pub approval_rule_content: Option<String>,
}
schema::shape!(ApprovalRuleEventMetadata = schemas::APPROVAL_RULE_EVENT_METADATA { 0 approval_rule_name, 1 approval_rule_id, 2 approval_rule_content });

/// `ApprovalRuleOverriddenEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ApprovalRuleOverriddenEventMetadata {
    pub revision_id: Option<String>,
    pub override_status: Option<String>,
}
schema::shape!(ApprovalRuleOverriddenEventMetadata = schemas::APPROVAL_RULE_OVERRIDDEN_EVENT_METADATA { 0 revision_id, 1 override_status });

/// `ApprovalStateChangedEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ApprovalStateChangedEventMetadata {
    pub revision_id: Option<String>,
    pub approval_status: Option<String>,
}
schema::shape!(ApprovalStateChangedEventMetadata = schemas::APPROVAL_STATE_CHANGED_EVENT_METADATA { 0 revision_id, 1 approval_status });

/// `BatchGetCommitsError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetCommitsError {
    pub commit_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
schema::shape!(BatchGetCommitsError = schemas::BATCH_GET_COMMITS_ERROR { 0 commit_id, 1 error_code, 2 error_message });

/// `BatchGetRepositoriesError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetRepositoriesError {
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
schema::shape!(BatchGetRepositoriesError = schemas::BATCH_GET_REPOSITORIES_ERROR { 0 repository_id, 1 repository_name, 2 error_code, 3 error_message });

/// `BlobMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BlobMetadata {
    pub blob_id: Option<String>,
    pub path: Option<String>,
    pub mode: Option<String>,
}
schema::shape!(BlobMetadata = schemas::BLOB_METADATA { 0 blob_id, 1 path, 2 mode });

/// `BranchInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BranchInfo {
    pub branch_name: Option<String>,
    pub commit_id: Option<String>,
}
schema::shape!(BranchInfo = schemas::BRANCH_INFO { 0 branch_name, 1 commit_id });

/// `Commit` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Commit {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
    pub parents: Option<Vec<String>>,
    pub message: Option<String>,
    pub author: Option<UserInfo>,
    pub committer: Option<UserInfo>,
    pub additional_data: Option<String>,
}
schema::shape!(Commit = schemas::COMMIT { 0 commit_id, 1 tree_id, 2 parents, 3 message, 4 author, 5 committer, 6 additional_data });

/// `ConflictMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConflictMetadata {
    pub file_path: Option<String>,
    pub file_sizes: Option<FileSizes>,
    pub file_modes: Option<FileModes>,
    pub object_types: Option<ObjectTypes>,
    pub number_of_conflicts: Option<i32>,
    pub is_binary_file: Option<IsBinaryFile>,
    pub content_conflict: Option<bool>,
    pub file_mode_conflict: Option<bool>,
    pub object_type_conflict: Option<bool>,
    pub merge_operations: Option<MergeOperations>,
}
schema::shape!(ConflictMetadata = schemas::CONFLICT_METADATA { 0 file_path, 1 file_sizes, 2 file_modes, 3 object_types, 4 number_of_conflicts, 5 is_binary_file, 6 content_conflict, 7 file_mode_conflict, 8 object_type_conflict, 9 merge_operations });

/// `ConflictResolution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConflictResolution {
    pub replace_contents: Option<Vec<ReplaceContentEntry>>,
    pub delete_files: Option<Vec<DeleteFileEntry>>,
    pub set_file_modes: Option<Vec<SetFileModeEntry>>,
}
schema::shape!(ConflictResolution = schemas::CONFLICT_RESOLUTION { 0 replace_contents, 1 delete_files, 2 set_file_modes });

/// `DeleteFileEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFileEntry {
    pub file_path: String,
}
schema::shape!(DeleteFileEntry = schemas::DELETE_FILE_ENTRY { 0 file_path });

/// `Difference` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Difference {
    pub before_blob: Option<BlobMetadata>,
    pub after_blob: Option<BlobMetadata>,
    pub change_type: Option<String>,
}
schema::shape!(Difference = schemas::DIFFERENCE { 0 before_blob, 1 after_blob, 2 change_type });

/// `File` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct File {
    pub blob_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
    pub file_mode: Option<String>,
}
schema::shape!(File = schemas::FILE { 0 blob_id, 1 absolute_path, 2 relative_path, 3 file_mode });

/// `FileMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileMetadata {
    pub absolute_path: Option<String>,
    pub blob_id: Option<String>,
    pub file_mode: Option<String>,
}
schema::shape!(FileMetadata = schemas::FILE_METADATA { 0 absolute_path, 1 blob_id, 2 file_mode });

/// `FileModes` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileModes {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub base: Option<String>,
}
schema::shape!(FileModes = schemas::FILE_MODES { 0 source, 1 destination, 2 base });

/// `FileSizes` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileSizes {
    pub source: Option<i64>,
    pub destination: Option<i64>,
    pub base: Option<i64>,
}
schema::shape!(FileSizes = schemas::FILE_SIZES { 0 source, 1 destination, 2 base });

/// `FileVersion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileVersion {
    pub commit: Option<Commit>,
    pub blob_id: Option<String>,
    pub path: Option<String>,
    pub revision_children: Option<Vec<String>>,
}
schema::shape!(FileVersion = schemas::FILE_VERSION { 0 commit, 1 blob_id, 2 path, 3 revision_children });

/// `Folder` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Folder {
    pub tree_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
}
schema::shape!(Folder = schemas::FOLDER { 0 tree_id, 1 absolute_path, 2 relative_path });

/// `IsBinaryFile` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IsBinaryFile {
    pub source: Option<bool>,
    pub destination: Option<bool>,
    pub base: Option<bool>,
}
schema::shape!(IsBinaryFile = schemas::IS_BINARY_FILE { 0 source, 1 destination, 2 base });

/// `MergeMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MergeMetadata {
    pub is_merged: Option<bool>,
    pub merged_by: Option<String>,
    pub merge_commit_id: Option<String>,
    pub merge_option: Option<String>,
}
schema::shape!(MergeMetadata = schemas::MERGE_METADATA { 0 is_merged, 1 merged_by, 2 merge_commit_id, 3 merge_option });

/// `MergeOperations` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MergeOperations {
    pub source: Option<String>,
    pub destination: Option<String>,
}
schema::shape!(MergeOperations = schemas::MERGE_OPERATIONS { 0 source, 1 destination });

/// `ObjectTypes` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectTypes {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub base: Option<String>,
}
schema::shape!(ObjectTypes = schemas::OBJECT_TYPES { 0 source, 1 destination, 2 base });

/// `OriginApprovalRuleTemplate` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OriginApprovalRuleTemplate {
    pub approval_rule_template_id: Option<String>,
    pub approval_rule_template_name: Option<String>,
}
schema::shape!(OriginApprovalRuleTemplate = schemas::ORIGIN_APPROVAL_RULE_TEMPLATE { 0 approval_rule_template_id, 1 approval_rule_template_name });

/// `PullRequest` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequest {
    pub pull_request_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub last_activity_date: Option<schema::Timestamp>,
    pub creation_date: Option<schema::Timestamp>,
    pub pull_request_status: Option<String>,
    pub author_arn: Option<String>,
    pub pull_request_targets: Option<Vec<PullRequestTarget>>,
    pub client_request_token: Option<String>,
    pub revision_id: Option<String>,
    pub approval_rules: Option<Vec<ApprovalRule>>,
}
schema::shape!(PullRequest = schemas::PULL_REQUEST { 0 pull_request_id, 1 title, 2 description, 3 last_activity_date, 4 creation_date, 5 pull_request_status, 6 author_arn, 7 pull_request_targets, 8 client_request_token, 9 revision_id, 10 approval_rules });

/// `PullRequestCreatedEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestCreatedEventMetadata {
    pub repository_name: Option<String>,
    pub source_commit_id: Option<String>,
    pub destination_commit_id: Option<String>,
    pub merge_base: Option<String>,
}
schema::shape!(PullRequestCreatedEventMetadata = schemas::PULL_REQUEST_CREATED_EVENT_METADATA { 0 repository_name, 1 source_commit_id, 2 destination_commit_id, 3 merge_base });

/// `PullRequestEvent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestEvent {
    pub pull_request_id: Option<String>,
    pub event_date: Option<schema::Timestamp>,
    pub pull_request_event_type: Option<String>,
    pub actor_arn: Option<String>,
    pub pull_request_created_event_metadata: Option<PullRequestCreatedEventMetadata>,
    pub pull_request_status_changed_event_metadata: Option<PullRequestStatusChangedEventMetadata>,
    pub pull_request_source_reference_updated_event_metadata: Option<PullRequestSourceReferenceUpdatedEventMetadata>,
    pub pull_request_merged_state_changed_event_metadata: Option<PullRequestMergedStateChangedEventMetadata>,
    pub approval_rule_event_metadata: Option<ApprovalRuleEventMetadata>,
    pub approval_state_changed_event_metadata: Option<ApprovalStateChangedEventMetadata>,
    pub approval_rule_overridden_event_metadata: Option<ApprovalRuleOverriddenEventMetadata>,
}
schema::shape!(PullRequestEvent = schemas::PULL_REQUEST_EVENT { 0 pull_request_id, 1 event_date, 2 pull_request_event_type, 3 actor_arn, 4 pull_request_created_event_metadata, 5 pull_request_status_changed_event_metadata, 6 pull_request_source_reference_updated_event_metadata, 7 pull_request_merged_state_changed_event_metadata, 8 approval_rule_event_metadata, 9 approval_state_changed_event_metadata, 10 approval_rule_overridden_event_metadata });

/// `PullRequestMergedStateChangedEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestMergedStateChangedEventMetadata {
    pub repository_name: Option<String>,
    pub destination_reference: Option<String>,
    pub merge_metadata: Option<MergeMetadata>,
}
schema::shape!(PullRequestMergedStateChangedEventMetadata = schemas::PULL_REQUEST_MERGED_STATE_CHANGED_EVENT_METADATA { 0 repository_name, 1 destination_reference, 2 merge_metadata });

/// `PullRequestSourceReferenceUpdatedEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestSourceReferenceUpdatedEventMetadata {
    pub repository_name: Option<String>,
    pub before_commit_id: Option<String>,
    pub after_commit_id: Option<String>,
    pub merge_base: Option<String>,
}
schema::shape!(PullRequestSourceReferenceUpdatedEventMetadata = schemas::PULL_REQUEST_SOURCE_REFERENCE_UPDATED_EVENT_METADATA { 0 repository_name, 1 before_commit_id, 2 after_commit_id, 3 merge_base });

/// `PullRequestStatusChangedEventMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestStatusChangedEventMetadata {
    pub pull_request_status: Option<String>,
}
schema::shape!(PullRequestStatusChangedEventMetadata = schemas::PULL_REQUEST_STATUS_CHANGED_EVENT_METADATA { 0 pull_request_status });

/// `PullRequestTarget` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestTarget {
    pub repository_name: Option<String>,
    pub source_reference: Option<String>,
    pub destination_reference: Option<String>,
    pub destination_commit: Option<String>,
    pub source_commit: Option<String>,
    pub merge_base: Option<String>,
    pub merge_metadata: Option<MergeMetadata>,
}
schema::shape!(PullRequestTarget = schemas::PULL_REQUEST_TARGET { 0 repository_name, 1 source_reference, 2 destination_reference, 3 destination_commit, 4 source_commit, 5 merge_base, 6 merge_metadata });

/// `PutFileEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PutFileEntry {
    pub file_path: String,
    pub file_mode: Option<String>,
    pub file_content: Option<schema::Blob>,
    pub source_file: Option<SourceFileSpecifier>,
}
schema::shape!(PutFileEntry = schemas::PUT_FILE_ENTRY { 0 file_path, 1 file_mode, 2 file_content, 3 source_file });

/// `ReplaceContentEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplaceContentEntry {
    pub file_path: String,
    pub replacement_type: String,
    pub content: Option<schema::Blob>,
    pub file_mode: Option<String>,
}
schema::shape!(ReplaceContentEntry = schemas::REPLACE_CONTENT_ENTRY { 0 file_path, 1 replacement_type, 2 content, 3 file_mode });

/// `RepositoryMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryMetadata {
    pub account_id: Option<String>,
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_description: Option<String>,
    pub default_branch: Option<String>,
    pub last_modified_date: Option<schema::Timestamp>,
    pub creation_date: Option<schema::Timestamp>,
    pub clone_url_http: Option<String>,
    pub clone_url_ssh: Option<String>,
    pub arn: Option<String>,
    pub kms_key_id: Option<String>,
}
schema::shape!(RepositoryMetadata = schemas::REPOSITORY_METADATA { 0 account_id, 1 repository_id, 2 repository_name, 3 repository_description, 4 default_branch, 5 last_modified_date, 6 creation_date, 7 clone_url_http, 8 clone_url_ssh, 9 arn, 10 kms_key_id });

/// `RepositoryNameIdPair` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryNameIdPair {
    pub repository_name: Option<String>,
    pub repository_id: Option<String>,
}
schema::shape!(RepositoryNameIdPair = schemas::REPOSITORY_NAME_ID_PAIR { 0 repository_name, 1 repository_id });

/// `RepositoryTrigger` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryTrigger {
    pub name: String,
    pub destination_arn: String,
    pub custom_data: Option<String>,
    pub branches: Option<Vec<String>>,
    pub events: Vec<String>,
}
schema::shape!(RepositoryTrigger = schemas::REPOSITORY_TRIGGER { 0 name, 1 destination_arn, 2 custom_data, 3 branches, 4 events });

/// `SetFileModeEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SetFileModeEntry {
    pub file_path: String,
    pub file_mode: String,
}
schema::shape!(SetFileModeEntry = schemas::SET_FILE_MODE_ENTRY { 0 file_path, 1 file_mode });

/// `SourceFileSpecifier` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceFileSpecifier {
    pub file_path: String,
    pub is_move: Option<bool>,
}
schema::shape!(SourceFileSpecifier = schemas::SOURCE_FILE_SPECIFIER { 0 file_path, 1 is_move });

/// `SubModule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SubModule {
    pub commit_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
}
schema::shape!(SubModule = schemas::SUB_MODULE { 0 commit_id, 1 absolute_path, 2 relative_path });

/// `SymbolicLink` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SymbolicLink {
    pub blob_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
    pub file_mode: Option<String>,
}
schema::shape!(SymbolicLink = schemas::SYMBOLIC_LINK { 0 blob_id, 1 absolute_path, 2 relative_path, 3 file_mode });

/// `Target` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Target {
    pub repository_name: String,
    pub source_reference: String,
    pub destination_reference: Option<String>,
}
schema::shape!(Target = schemas::TARGET { 0 repository_name, 1 source_reference, 2 destination_reference });

/// `UserInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UserInfo {
    pub name: Option<String>,
    pub email: Option<String>,
    pub date: Option<String>,
}
schema::shape!(UserInfo = schemas::USER_INFO { 0 name, 1 email, 2 date });
