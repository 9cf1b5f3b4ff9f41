//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AutoRetryConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AutoRetryConfig {
    pub auto_retry_limit: Option<i32>,
    pub auto_retry_number: Option<i32>,
    pub next_auto_retry: Option<String>,
    pub previous_auto_retry: Option<String>,
}
schema::shape!(AutoRetryConfig = schemas::AUTO_RETRY_CONFIG { 0 auto_retry_limit, 1 auto_retry_number, 2 next_auto_retry, 3 previous_auto_retry });

/// `BatchRestrictions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchRestrictions {
    pub maximum_builds_allowed: Option<i32>,
    pub compute_types_allowed: Option<Vec<String>>,
    pub fleets_allowed: Option<Vec<String>>,
}
schema::shape!(BatchRestrictions = schemas::BATCH_RESTRICTIONS { 0 maximum_builds_allowed, 1 compute_types_allowed, 2 fleets_allowed });

/// `Build` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Build {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub build_number: Option<i64>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub current_phase: Option<String>,
    pub build_status: Option<String>,
    pub source_version: Option<String>,
    pub resolved_source_version: Option<String>,
    pub project_name: Option<String>,
    pub phases: Option<Vec<BuildPhase>>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<BuildArtifacts>,
    pub secondary_artifacts: Option<Vec<BuildArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub logs: Option<LogsLocation>,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub build_complete: Option<bool>,
    pub initiator: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub network_interface: Option<NetworkInterface>,
    pub encryption_key: Option<String>,
    pub exported_environment_variables: Option<Vec<ExportedEnvironmentVariable>>,
    pub report_arns: Option<Vec<String>>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub debug_session: Option<DebugSession>,
    pub build_batch_arn: Option<String>,
    pub auto_retry_config: Option<AutoRetryConfig>,
}
schema::shape!(Build = schemas::BUILD { 0 id, 1 arn, 2 build_number, 3 start_time, 4 end_time, 5 current_phase, 6 build_status, 7 source_version, 8 resolved_source_version, 9 project_name, 10 phases, 11 source, 12 secondary_sources, 13 secondary_source_versions, 14 artifacts, 15 secondary_artifacts, 16 cache, 17 environment, 18 service_role, 19 logs, 20 timeout_in_minutes, 21 queued_timeout_in_minutes, 22 build_complete, 23 initiator, 24 vpc_config, 25 network_interface, 26 encryption_key, 27 exported_environment_variables, 28 report_arns, 29 file_system_locations, 30 debug_session, 31 build_batch_arn, 32 auto_retry_config });

/// `BuildArtifacts` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BuildArtifacts {
    pub location: Option<String>,
    pub sha256sum: Option<String>,
    pub md5sum: Option<String>,
    pub override_artifact_name: Option<bool>,
    pub encryption_disabled: Option<bool>,
    pub artifact_identifier: Option<String>,
    pub bucket_owner_access: Option<String>,
}
schema::shape!(BuildArtifacts = schemas::BUILD_ARTIFACTS { 0 location, 1 sha256sum, 2 md5sum, 3 override_artifact_name, 4 encryption_disabled, 5 artifact_identifier, 6 bucket_owner_access });

/// `BuildNotDeleted` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BuildNotDeleted {
    pub id: Option<String>,
    pub status_code: Option<String>,
}
schema::shape!(BuildNotDeleted = schemas::BUILD_NOT_DELETED { 0 id, 1 status_code });

/// `BuildPhase` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BuildPhase {
    pub phase_type: Option<String>,
    pub phase_status: Option<String>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub duration_in_seconds: Option<i64>,
    pub contexts: Option<Vec<PhaseContext>>,
}
schema::shape!(BuildPhase = schemas::BUILD_PHASE { 0 phase_type, 1 phase_status, 2 start_time, 3 end_time, 4 duration_in_seconds, 5 contexts });

/// `BuildStatusConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BuildStatusConfig {
    pub context: Option<String>,
    pub target_url: Option<String>,
}
schema::shape!(BuildStatusConfig = schemas::BUILD_STATUS_CONFIG { 0 context, 1 target_url });

/// `CloudWatchLogsConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CloudWatchLogsConfig {
    pub status: String,
    pub group_name: Option<String>,
    pub stream_name: Option<String>,
}
schema::shape!(CloudWatchLogsConfig = schemas::CLOUD_WATCH_LOGS_CONFIG { 0 status, 1 group_name, 2 stream_name });

/// `CodeCoverageReportSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeCoverageReportSummary {
    pub line_coverage_percentage: Option<f64>,
    pub lines_covered: Option<i32>,
    pub lines_missed: Option<i32>,
    pub branch_coverage_percentage: Option<f64>,
    pub branches_covered: Option<i32>,
    pub branches_missed: Option<i32>,
}
schema::shape!(CodeCoverageReportSummary = schemas::CODE_COVERAGE_REPORT_SUMMARY { 0 line_coverage_percentage, 1 lines_covered, 2 lines_missed, 3 branch_coverage_percentage, 4 branches_covered, 5 branches_missed });

/// `ComputeConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ComputeConfiguration {
    pub v_cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<i64>,
    pub machine_type: Option<String>,
    pub instance_type: Option<String>,
}
schema::shape!(ComputeConfiguration = schemas::COMPUTE_CONFIGURATION { 0 v_cpu, 1 memory, 2 disk, 3 machine_type, 4 instance_type });

/// `DebugSession` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DebugSession {
    pub session_enabled: Option<bool>,
    pub session_target: Option<String>,
}
schema::shape!(DebugSession = schemas::DEBUG_SESSION { 0 session_enabled, 1 session_target });

/// `DockerServer` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DockerServer {
    pub compute_type: String,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<DockerServerStatus>,
}
schema::shape!(DockerServer = schemas::DOCKER_SERVER { 0 compute_type, 1 security_group_ids, 2 status });

/// `DockerServerStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DockerServerStatus {
    pub status: Option<String>,
    pub message: Option<String>,
}
schema::shape!(DockerServerStatus = schemas::DOCKER_SERVER_STATUS { 0 status, 1 message });

/// `EnvironmentImage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentImage {
    pub name: Option<String>,
    pub description: Option<String>,
    pub versions: Option<Vec<String>>,
}
schema::shape!(EnvironmentImage = schemas::ENVIRONMENT_IMAGE { 0 name, 1 description, 2 versions });

/// `EnvironmentLanguage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentLanguage {
    pub language: Option<String>,
    pub images: Option<Vec<EnvironmentImage>>,
}
schema::shape!(EnvironmentLanguage = schemas::ENVIRONMENT_LANGUAGE { 0 language, 1 images });

/// `EnvironmentPlatform` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentPlatform {
    pub platform: Option<String>,
    pub languages: Option<Vec<EnvironmentLanguage>>,
}
schema::shape!(EnvironmentPlatform = schemas::ENVIRONMENT_PLATFORM { 0 platform, 1 languages });

/// `EnvironmentVariable` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentVariable {
    pub name: String,
    pub value: String,
    pub type_: Option<String>,
}
schema::shape!(EnvironmentVariable = schemas::ENVIRONMENT_VARIABLE { 0 name, 1 value, 2 type_ });

/// `ExportedEnvironmentVariable` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExportedEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
schema::shape!(ExportedEnvironmentVariable = schemas::EXPORTED_ENVIRONMENT_VARIABLE { 0 name, 1 value });

/// `GitSubmodulesConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitSubmodulesConfig {
    pub fetch_submodules: bool,
}
schema::shape!(GitSubmodulesConfig = schemas::GIT_SUBMODULES_CONFIG { 0 fetch_submodules });

/// `LogsConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogsConfig {
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    pub s3_logs: Option<S3LogsConfig>,
}
schema::shape!(LogsConfig = schemas::LOGS_CONFIG { 0 cloud_watch_logs, 1 s3_logs });

/// `LogsLocation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogsLocation {
    pub group_name: Option<String>,
    pub stream_name: Option<String>,
    pub deep_link: Option<String>,
    pub s3_deep_link: Option<String>,
    pub cloud_watch_logs_arn: Option<String>,
    pub s3_logs_arn: Option<String>,
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    pub s3_logs: Option<S3LogsConfig>,
}
schema::shape!(LogsLocation = schemas::LOGS_LOCATION { 0 group_name, 1 stream_name, 2 deep_link, 3 s3_deep_link, 4 cloud_watch_logs_arn, 5 s3_logs_arn, 6 cloud_watch_logs, 7 s3_logs });

/// `NetworkInterface` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterface {
    pub subnet_id: Option<String>,
    pub network_interface_id: Option<String>,
}
schema::shape!(NetworkInterface = schemas::NETWORK_INTERFACE { 0 subnet_id, 1 network_interface_id });

/// `PhaseContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PhaseContext {
    pub status_code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(PhaseContext = schemas::PHASE_CONTEXT { 0 status_code, 1 message });

/// `Project` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Project {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<ProjectArtifacts>,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub created: Option<schema::Timestamp>,
    pub last_modified: Option<schema::Timestamp>,
    pub webhook: Option<Webhook>,
    pub vpc_config: Option<VpcConfig>,
    pub badge: Option<ProjectBadge>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i32>,
    pub project_visibility: Option<String>,
    pub public_project_alias: Option<String>,
    pub resource_access_role: Option<String>,
    pub auto_retry_limit: Option<i32>,
}
schema::shape!(Project = schemas::PROJECT { 0 name, 1 arn, 2 description, 3 source, 4 secondary_sources, 5 source_version, 6 secondary_source_versions, 7 artifacts, 8 secondary_artifacts, 9 cache, 10 environment, 11 service_role, 12 timeout_in_minutes, 13 queued_timeout_in_minutes, 14 encryption_key, 15 tags, 16 created, 17 last_modified, 18 webhook, 19 vpc_config, 20 badge, 21 logs_config, 22 file_system_locations, 23 build_batch_config, 24 concurrent_build_limit, 25 project_visibility, 26 public_project_alias, 27 resource_access_role, 28 auto_retry_limit });

/// `ProjectArtifacts` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectArtifacts {
    pub type_: String,
    pub location: Option<String>,
    pub path: Option<String>,
    pub namespace_type: Option<String>,
    pub name: Option<String>,
    pub packaging: Option<String>,
    pub override_artifact_name: Option<bool>,
    pub encryption_disabled: Option<bool>,
    pub artifact_identifier: Option<String>,
    pub bucket_owner_access: Option<String>,
}
schema::shape!(ProjectArtifacts = schemas::PROJECT_ARTIFACTS { 0 type_, 1 location, 2 path, 3 namespace_type, 4 name, 5 packaging, 6 override_artifact_name, 7 encryption_disabled, 8 artifact_identifier, 9 bucket_owner_access });

/// `ProjectBadge` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectBadge {
    pub badge_enabled: Option<bool>,
    pub badge_request_url: Option<String>,
}
schema::shape!(ProjectBadge = schemas::PROJECT_BADGE { 0 badge_enabled, 1 badge_request_url });

/// `ProjectBuildBatchConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectBuildBatchConfig {
    pub service_role: Option<String>,
    pub combine_artifacts: Option<bool>,
    pub restrictions: Option<BatchRestrictions>,
    pub timeout_in_mins: Option<i32>,
    pub batch_report_mode: Option<String>,
}
schema::shape!(ProjectBuildBatchConfig = schemas::PROJECT_BUILD_BATCH_CONFIG { 0 service_role, 1 combine_artifacts, 2 restrictions, 3 timeout_in_mins, 4 batch_report_mode });

/// `ProjectCache` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectCache {
    pub type_: String,
    pub location: Option<String>,
    pub modes: Option<Vec<String>>,
    pub cache_namespace: Option<String>,
}
schema::shape!(ProjectCache = schemas::PROJECT_CACHE { 0 type_, 1 location, 2 modes, 3 cache_namespace });

/// `ProjectEnvironment` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectEnvironment {
    pub type_: String,
    pub image: String,
    pub compute_type: String,
    pub compute_configuration: Option<ComputeConfiguration>,
    pub fleet: Option<ProjectFleet>,
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    pub privileged_mode: Option<bool>,
    pub certificate: Option<String>,
    pub registry_credential: Option<RegistryCredential>,
    pub image_pull_credentials_type: Option<String>,
    pub docker_server: Option<DockerServer>,
    pub host_kernel: Option<String>,
}
schema::shape!(ProjectEnvironment = schemas::PROJECT_ENVIRONMENT { 0 type_, 1 image, 2 compute_type, 3 compute_configuration, 4 fleet, 5 environment_variables, 6 privileged_mode, 7 certificate, 8 registry_credential, 9 image_pull_credentials_type, 10 docker_server, 11 host_kernel });

/// `ProjectFileSystemLocation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectFileSystemLocation {
    pub type_: Option<String>,
    pub location: Option<String>,
    pub mount_point: Option<String>,
    pub identifier: Option<String>,
    pub mount_options: Option<String>,
}
schema::shape!(ProjectFileSystemLocation = schemas::PROJECT_FILE_SYSTEM_LOCATION { 0 type_, 1 location, 2 mount_point, 3 identifier, 4 mount_options });

/// `ProjectFleet` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectFleet {
    pub fleet_arn: Option<String>,
}
schema::shape!(ProjectFleet = schemas::PROJECT_FLEET { 0 fleet_arn });

/// `ProjectSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectSource {
    pub type_: String,
    pub location: Option<String>,
    pub git_clone_depth: Option<i32>,
    pub git_submodules_config: Option<GitSubmodulesConfig>,
    pub buildspec: Option<String>,
    pub auth: Option<SourceAuth>,
    pub report_build_status: Option<bool>,
    pub build_status_config: Option<BuildStatusConfig>,
    pub insecure_ssl: Option<bool>,
    pub source_identifier: Option<String>,
}
schema::shape!(ProjectSource = schemas::PROJECT_SOURCE { 0 type_, 1 location, 2 git_clone_depth, 3 git_submodules_config, 4 buildspec, 5 auth, 6 report_build_status, 7 build_status_config, 8 insecure_ssl, 9 source_identifier });

/// `ProjectSourceVersion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectSourceVersion {
    pub source_identifier: String,
    pub source_version: String,
}
schema::shape!(ProjectSourceVersion = schemas::PROJECT_SOURCE_VERSION { 0 source_identifier, 1 source_version });

/// `PullRequestBuildPolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PullRequestBuildPolicy {
    pub requires_comment_approval: String,
    pub approver_roles: Option<Vec<String>>,
}
schema::shape!(PullRequestBuildPolicy = schemas::PULL_REQUEST_BUILD_POLICY { 0 requires_comment_approval, 1 approver_roles });

/// `RegistryCredential` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RegistryCredential {
    pub credential: String,
    pub credential_provider: String,
}
schema::shape!(RegistryCredential = schemas::REGISTRY_CREDENTIAL { 0 credential, 1 credential_provider });

/// `Report` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Report {
    pub arn: Option<String>,
    pub type_: Option<String>,
    pub name: Option<String>,
    pub report_group_arn: Option<String>,
    pub execution_id: Option<String>,
    pub status: Option<String>,
    pub created: Option<schema::Timestamp>,
    pub expired: Option<schema::Timestamp>,
    pub export_config: Option<ReportExportConfig>,
    pub truncated: Option<bool>,
    pub test_summary: Option<TestReportSummary>,
    pub code_coverage_summary: Option<CodeCoverageReportSummary>,
}
schema::shape!(Report = schemas::REPORT { 0 arn, 1 type_, 2 name, 3 report_group_arn, 4 execution_id, 5 status, 6 created, 7 expired, 8 export_config, 9 truncated, 10 test_summary, 11 code_coverage_summary });

/// `ReportExportConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReportExportConfig {
    pub export_config_type: Option<String>,
    pub s3_destination: Option<S3ReportExportConfig>,
}
schema::shape!(ReportExportConfig = schemas::REPORT_EXPORT_CONFIG { 0 export_config_type, 1 s3_destination });

/// `ReportFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReportFilter {
    pub status: Option<String>,
}
schema::shape!(ReportFilter = schemas::REPORT_FILTER { 0 status });

/// `ReportGroup` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReportGroup {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub export_config: Option<ReportExportConfig>,
    pub created: Option<schema::Timestamp>,
    pub last_modified: Option<schema::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<String>,
}
schema::shape!(ReportGroup = schemas::REPORT_GROUP { 0 arn, 1 name, 2 type_, 3 export_config, 4 created, 5 last_modified, 6 tags, 7 status });

/// `S3LogsConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3LogsConfig {
    pub status: String,
    pub location: Option<String>,
    pub encryption_disabled: Option<bool>,
    pub bucket_owner_access: Option<String>,
}
schema::shape!(S3LogsConfig = schemas::S3_LOGS_CONFIG { 0 status, 1 location, 2 encryption_disabled, 3 bucket_owner_access });

/// `S3ReportExportConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3ReportExportConfig {
    pub bucket: Option<String>,
    pub bucket_owner: Option<String>,
    pub path: Option<String>,
    pub packaging: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_disabled: Option<bool>,
}
schema::shape!(S3ReportExportConfig = schemas::S3_REPORT_EXPORT_CONFIG { 0 bucket, 1 bucket_owner, 2 path, 3 packaging, 4 encryption_key, 5 encryption_disabled });

/// `ScopeConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ScopeConfiguration {
    pub name: String,
    pub domain: Option<String>,
    pub scope: String,
}
schema::shape!(ScopeConfiguration = schemas::SCOPE_CONFIGURATION { 0 name, 1 domain, 2 scope });

/// `SourceAuth` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceAuth {
    pub type_: String,
    pub resource: Option<String>,
}
schema::shape!(SourceAuth = schemas::SOURCE_AUTH { 0 type_, 1 resource });

/// `SourceCredentialsInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceCredentialsInfo {
    pub arn: Option<String>,
    pub server_type: Option<String>,
    pub auth_type: Option<String>,
    pub resource: Option<String>,
}
schema::shape!(SourceCredentialsInfo = schemas::SOURCE_CREDENTIALS_INFO { 0 arn, 1 server_type, 2 auth_type, 3 resource });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `TestCase` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TestCase {
    pub report_arn: Option<String>,
    pub test_raw_data_path: Option<String>,
    pub prefix: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub duration_in_nano_seconds: Option<i64>,
    pub message: Option<String>,
    pub expired: Option<schema::Timestamp>,
    pub test_suite_name: Option<String>,
}
schema::shape!(TestCase = schemas::TEST_CASE { 0 report_arn, 1 test_raw_data_path, 2 prefix, 3 name, 4 status, 5 duration_in_nano_seconds, 6 message, 7 expired, 8 test_suite_name });

/// `TestCaseFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TestCaseFilter {
    pub status: Option<String>,
    pub keyword: Option<String>,
}
schema::shape!(TestCaseFilter = schemas::TEST_CASE_FILTER { 0 status, 1 keyword });

/// `TestReportSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TestReportSummary {
    pub total: i32,
    pub status_counts: BTreeMap<String, i32>,
    pub duration_in_nano_seconds: i64,
}
schema::shape!(TestReportSummary = schemas::TEST_REPORT_SUMMARY { 0 total, 1 status_counts, 2 duration_in_nano_seconds });

/// `VpcConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}
schema::shape!(VpcConfig = schemas::VPC_CONFIG { 0 vpc_id, 1 subnets, 2 security_group_ids });

/// `Webhook` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Webhook {
    pub url: Option<String>,
    pub payload_url: Option<String>,
    pub secret: Option<String>,
    pub branch_filter: Option<String>,
    pub filter_groups: Option<Vec<Vec<WebhookFilter>>>,
    pub build_type: Option<String>,
    pub manual_creation: Option<bool>,
    pub last_modified_secret: Option<schema::Timestamp>,
    pub scope_configuration: Option<ScopeConfiguration>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub pull_request_build_policy: Option<PullRequestBuildPolicy>,
}
schema::shape!(Webhook = schemas::WEBHOOK { 0 url, 1 payload_url, 2 secret, 3 branch_filter, 4 filter_groups, 5 build_type, 6 manual_creation, 7 last_modified_secret, 8 scope_configuration, 9 status, 10 status_message, 11 pull_request_build_policy });

/// `WebhookFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookFilter {
    pub type_: String,
    pub pattern: String,
    pub exclude_matched_pattern: Option<bool>,
}
schema::shape!(WebhookFilter = schemas::WEBHOOK_FILTER { 0 type_, 1 pattern, 2 exclude_matched_pattern });
