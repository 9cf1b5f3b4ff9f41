//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `BatchDeleteBuilds`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteBuilds {
    pub ids: Vec<String>,
}
schema::shape!(BatchDeleteBuilds = schemas::BATCH_DELETE_BUILDS { 0 ids });
schema::operation!(BatchDeleteBuilds -> BatchDeleteBuildsOutput, Write, service::BATCH_DELETE_BUILDS);

/// The output of `BatchDeleteBuilds`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteBuildsOutput {
    pub builds_deleted: Option<Vec<String>>,
    pub builds_not_deleted: Option<Vec<BuildNotDeleted>>,
}
schema::shape!(BatchDeleteBuildsOutput = schemas::BATCH_DELETE_BUILDS_OUTPUT { 0 builds_deleted, 1 builds_not_deleted });

/// The input of `BatchGetBuilds`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetBuilds {
    pub ids: Vec<String>,
}
schema::shape!(BatchGetBuilds = schemas::BATCH_GET_BUILDS { 0 ids });
schema::operation!(BatchGetBuilds -> BatchGetBuildsOutput, Read, service::BATCH_GET_BUILDS);

/// The output of `BatchGetBuilds`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetBuildsOutput {
    pub builds: Option<Vec<Build>>,
    pub builds_not_found: Option<Vec<String>>,
}
schema::shape!(BatchGetBuildsOutput = schemas::BATCH_GET_BUILDS_OUTPUT { 0 builds, 1 builds_not_found });

/// The input of `BatchGetProjects`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetProjects {
    pub names: Vec<String>,
}
schema::shape!(BatchGetProjects = schemas::BATCH_GET_PROJECTS { 0 names });
schema::operation!(BatchGetProjects -> BatchGetProjectsOutput, Read, service::BATCH_GET_PROJECTS);

/// The output of `BatchGetProjects`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetProjectsOutput {
    pub projects: Option<Vec<Project>>,
    pub projects_not_found: Option<Vec<String>>,
}
schema::shape!(BatchGetProjectsOutput = schemas::BATCH_GET_PROJECTS_OUTPUT { 0 projects, 1 projects_not_found });

/// The input of `BatchGetReportGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetReportGroups {
    pub report_group_arns: Vec<String>,
}
schema::shape!(BatchGetReportGroups = schemas::BATCH_GET_REPORT_GROUPS { 0 report_group_arns });
schema::operation!(BatchGetReportGroups -> BatchGetReportGroupsOutput, Read, service::BATCH_GET_REPORT_GROUPS);

/// The output of `BatchGetReportGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetReportGroupsOutput {
    pub report_groups: Option<Vec<ReportGroup>>,
    pub report_groups_not_found: Option<Vec<String>>,
}
schema::shape!(BatchGetReportGroupsOutput = schemas::BATCH_GET_REPORT_GROUPS_OUTPUT { 0 report_groups, 1 report_groups_not_found });

/// The input of `BatchGetReports`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetReports {
    pub report_arns: Vec<String>,
}
schema::shape!(BatchGetReports = schemas::BATCH_GET_REPORTS { 0 report_arns });
schema::operation!(BatchGetReports -> BatchGetReportsOutput, Read, service::BATCH_GET_REPORTS);

/// The output of `BatchGetReports`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetReportsOutput {
    pub reports: Option<Vec<Report>>,
    pub reports_not_found: Option<Vec<String>>,
}
schema::shape!(BatchGetReportsOutput = schemas::BATCH_GET_REPORTS_OUTPUT { 0 reports, 1 reports_not_found });

/// The input of `CreateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProject {
    pub name: String,
    pub description: Option<String>,
    pub source: ProjectSource,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: ProjectArtifacts,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: ProjectEnvironment,
    pub service_role: String,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub badge_enabled: Option<bool>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i32>,
    pub auto_retry_limit: Option<i32>,
}
schema::shape!(CreateProject = schemas::CREATE_PROJECT { 0 name, 1 description, 2 source, 3 secondary_sources, 4 source_version, 5 secondary_source_versions, 6 artifacts, 7 secondary_artifacts, 8 cache, 9 environment, 10 service_role, 11 timeout_in_minutes, 12 queued_timeout_in_minutes, 13 encryption_key, 14 tags, 15 vpc_config, 16 badge_enabled, 17 logs_config, 18 file_system_locations, 19 build_batch_config, 20 concurrent_build_limit, 21 auto_retry_limit });
schema::operation!(CreateProject -> CreateProjectOutput, Write, service::CREATE_PROJECT);

/// The output of `CreateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProjectOutput {
    pub project: Option<Project>,
}
schema::shape!(CreateProjectOutput = schemas::CREATE_PROJECT_OUTPUT { 0 project });

/// The input of `CreateReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateReportGroup {
    pub name: String,
    pub type_: String,
    pub export_config: ReportExportConfig,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateReportGroup = schemas::CREATE_REPORT_GROUP { 0 name, 1 type_, 2 export_config, 3 tags });
schema::operation!(CreateReportGroup -> CreateReportGroupOutput, Write, service::CREATE_REPORT_GROUP);

/// The output of `CreateReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateReportGroupOutput {
    pub report_group: Option<ReportGroup>,
}
schema::shape!(CreateReportGroupOutput = schemas::CREATE_REPORT_GROUP_OUTPUT { 0 report_group });

/// The input of `DeleteProject`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProject {
    pub name: String,
}
schema::shape!(DeleteProject = schemas::DELETE_PROJECT { 0 name });
schema::operation!(DeleteProject -> DeleteProjectOutput, Write, service::DELETE_PROJECT);

/// The output of `DeleteProject`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProjectOutput {}
schema::shape!(DeleteProjectOutput = schemas::DELETE_PROJECT_OUTPUT {});

/// The input of `DeleteReport`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReport {
    pub arn: String,
}
schema::shape!(DeleteReport = schemas::DELETE_REPORT { 0 arn });
schema::operation!(DeleteReport -> DeleteReportOutput, Write, service::DELETE_REPORT);

/// The input of `DeleteReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReportGroup {
    pub arn: String,
    pub delete_reports: Option<bool>,
}
schema::shape!(DeleteReportGroup = schemas::DELETE_REPORT_GROUP { 0 arn, 1 delete_reports });
schema::operation!(DeleteReportGroup -> DeleteReportGroupOutput, Write, service::DELETE_REPORT_GROUP);

/// The output of `DeleteReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReportGroupOutput {}
schema::shape!(DeleteReportGroupOutput = schemas::DELETE_REPORT_GROUP_OUTPUT {});

/// The output of `DeleteReport`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReportOutput {}
schema::shape!(DeleteReportOutput = schemas::DELETE_REPORT_OUTPUT {});

/// The input of `DeleteResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicy {
    pub resource_arn: String,
}
schema::shape!(DeleteResourcePolicy = schemas::DELETE_RESOURCE_POLICY { 0 resource_arn });
schema::operation!(DeleteResourcePolicy -> DeleteResourcePolicyOutput, Write, service::DELETE_RESOURCE_POLICY);

/// The output of `DeleteResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}
schema::shape!(DeleteResourcePolicyOutput = schemas::DELETE_RESOURCE_POLICY_OUTPUT {});

/// The input of `DescribeTestCases`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTestCases {
    pub report_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<TestCaseFilter>,
}
schema::shape!(DescribeTestCases = schemas::DESCRIBE_TEST_CASES { 0 report_arn, 1 next_token, 2 max_results, 3 filter });
schema::operation!(DescribeTestCases -> DescribeTestCasesOutput, Read, service::DESCRIBE_TEST_CASES);

/// The output of `DescribeTestCases`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTestCasesOutput {
    pub next_token: Option<String>,
    pub test_cases: Option<Vec<TestCase>>,
}
schema::shape!(DescribeTestCasesOutput = schemas::DESCRIBE_TEST_CASES_OUTPUT { 0 next_token, 1 test_cases });

/// The input of `GetResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicy {
    pub resource_arn: String,
}
schema::shape!(GetResourcePolicy = schemas::GET_RESOURCE_POLICY { 0 resource_arn });
schema::operation!(GetResourcePolicy -> GetResourcePolicyOutput, Read, service::GET_RESOURCE_POLICY);

/// The output of `GetResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub policy: Option<String>,
}
schema::shape!(GetResourcePolicyOutput = schemas::GET_RESOURCE_POLICY_OUTPUT { 0 policy });

/// The input of `InvalidateProjectCache`.
#[derive(Clone, Default, PartialEq)]
pub struct InvalidateProjectCache {
    pub project_name: String,
}
schema::shape!(InvalidateProjectCache = schemas::INVALIDATE_PROJECT_CACHE { 0 project_name });
schema::operation!(InvalidateProjectCache -> InvalidateProjectCacheOutput, Write, service::INVALIDATE_PROJECT_CACHE);

/// The output of `InvalidateProjectCache`.
#[derive(Clone, Default, PartialEq)]
pub struct InvalidateProjectCacheOutput {}
schema::shape!(InvalidateProjectCacheOutput = schemas::INVALIDATE_PROJECT_CACHE_OUTPUT {});

/// The input of `ListBuilds`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBuilds {
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
}
schema::shape!(ListBuilds = schemas::LIST_BUILDS { 0 sort_order, 1 next_token });
schema::operation!(ListBuilds -> ListBuildsOutput, Read, service::LIST_BUILDS);

/// The input of `ListBuildsForProject`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBuildsForProject {
    pub project_name: String,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
}
schema::shape!(ListBuildsForProject = schemas::LIST_BUILDS_FOR_PROJECT { 0 project_name, 1 sort_order, 2 next_token });
schema::operation!(ListBuildsForProject -> ListBuildsForProjectOutput, Read, service::LIST_BUILDS_FOR_PROJECT);

/// The output of `ListBuildsForProject`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBuildsForProjectOutput {
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListBuildsForProjectOutput = schemas::LIST_BUILDS_FOR_PROJECT_OUTPUT { 0 ids, 1 next_token });

/// The output of `ListBuilds`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBuildsOutput {
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListBuildsOutput = schemas::LIST_BUILDS_OUTPUT { 0 ids, 1 next_token });

/// The input of `ListCuratedEnvironmentImages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListCuratedEnvironmentImages {}
schema::shape!(ListCuratedEnvironmentImages = schemas::LIST_CURATED_ENVIRONMENT_IMAGES {});
schema::operation!(ListCuratedEnvironmentImages -> ListCuratedEnvironmentImagesOutput, Read, service::LIST_CURATED_ENVIRONMENT_IMAGES);

/// The output of `ListCuratedEnvironmentImages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListCuratedEnvironmentImagesOutput {
    pub platforms: Option<Vec<EnvironmentPlatform>>,
}
schema::shape!(ListCuratedEnvironmentImagesOutput = schemas::LIST_CURATED_ENVIRONMENT_IMAGES_OUTPUT { 0 platforms });

/// The input of `ListProjects`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProjects {
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
}
schema::shape!(ListProjects = schemas::LIST_PROJECTS { 0 sort_by, 1 sort_order, 2 next_token });
schema::operation!(ListProjects -> ListProjectsOutput, Read, service::LIST_PROJECTS);

/// The output of `ListProjects`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProjectsOutput {
    pub next_token: Option<String>,
    pub projects: Option<Vec<String>>,
}
schema::shape!(ListProjectsOutput = schemas::LIST_PROJECTS_OUTPUT { 0 next_token, 1 projects });

/// The input of `ListReportGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReportGroups {
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListReportGroups = schemas::LIST_REPORT_GROUPS { 0 sort_order, 1 sort_by, 2 next_token, 3 max_results });
schema::operation!(ListReportGroups -> ListReportGroupsOutput, Read, service::LIST_REPORT_GROUPS);

/// The output of `ListReportGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReportGroupsOutput {
    pub next_token: Option<String>,
    pub report_groups: Option<Vec<String>>,
}
schema::shape!(ListReportGroupsOutput = schemas::LIST_REPORT_GROUPS_OUTPUT { 0 next_token, 1 report_groups });

/// The input of `ListReports`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReports {
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ReportFilter>,
}
schema::shape!(ListReports = schemas::LIST_REPORTS { 0 sort_order, 1 next_token, 2 max_results, 3 filter });
schema::operation!(ListReports -> ListReportsOutput, Read, service::LIST_REPORTS);

/// The input of `ListReportsForReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReportsForReportGroup {
    pub report_group_arn: String,
    pub next_token: Option<String>,
    pub sort_order: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ReportFilter>,
}
schema::shape!(ListReportsForReportGroup = schemas::LIST_REPORTS_FOR_REPORT_GROUP { 0 report_group_arn, 1 next_token, 2 sort_order, 3 max_results, 4 filter });
schema::operation!(ListReportsForReportGroup -> ListReportsForReportGroupOutput, Read, service::LIST_REPORTS_FOR_REPORT_GROUP);

/// The output of `ListReportsForReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReportsForReportGroupOutput {
    pub next_token: Option<String>,
    pub reports: Option<Vec<String>>,
}
schema::shape!(ListReportsForReportGroupOutput = schemas::LIST_REPORTS_FOR_REPORT_GROUP_OUTPUT { 0 next_token, 1 reports });

/// The output of `ListReports`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReportsOutput {
    pub next_token: Option<String>,
    pub reports: Option<Vec<String>>,
}
schema::shape!(ListReportsOutput = schemas::LIST_REPORTS_OUTPUT { 0 next_token, 1 reports });

/// The input of `ListSourceCredentials`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSourceCredentials {}
schema::shape!(ListSourceCredentials = schemas::LIST_SOURCE_CREDENTIALS {});
schema::operation!(ListSourceCredentials -> ListSourceCredentialsOutput, Read, service::LIST_SOURCE_CREDENTIALS);

/// The output of `ListSourceCredentials`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSourceCredentialsOutput {
    pub source_credentials_infos: Option<Vec<SourceCredentialsInfo>>,
}
schema::shape!(ListSourceCredentialsOutput = schemas::LIST_SOURCE_CREDENTIALS_OUTPUT { 0 source_credentials_infos });

/// The input of `PutResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicy {
    pub policy: String,
    pub resource_arn: String,
}
schema::shape!(PutResourcePolicy = schemas::PUT_RESOURCE_POLICY { 0 policy, 1 resource_arn });
schema::operation!(PutResourcePolicy -> PutResourcePolicyOutput, Write, service::PUT_RESOURCE_POLICY);

/// The output of `PutResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub resource_arn: Option<String>,
}
schema::shape!(PutResourcePolicyOutput = schemas::PUT_RESOURCE_POLICY_OUTPUT { 0 resource_arn });

/// The input of `RetryBuild`.
#[derive(Clone, Default, PartialEq)]
pub struct RetryBuild {
    pub id: Option<String>,
    pub idempotency_token: Option<String>,
}
schema::shape!(RetryBuild = schemas::RETRY_BUILD { 0 id, 1 idempotency_token });
schema::operation!(RetryBuild -> RetryBuildOutput, Write, service::RETRY_BUILD);

/// The output of `RetryBuild`.
#[derive(Clone, Default, PartialEq)]
pub struct RetryBuildOutput {
    pub build: Option<Build>,
}
schema::shape!(RetryBuildOutput = schemas::RETRY_BUILD_OUTPUT { 0 build });

/// The input of `StartBuild`.
#[derive(Clone, Default, PartialEq)]
pub struct StartBuild {
    pub project_name: String,
    pub secondary_sources_override: Option<Vec<ProjectSource>>,
    pub secondary_sources_version_override: Option<Vec<ProjectSourceVersion>>,
    pub source_version: Option<String>,
    pub artifacts_override: Option<ProjectArtifacts>,
    pub secondary_artifacts_override: Option<Vec<ProjectArtifacts>>,
    pub environment_variables_override: Option<Vec<EnvironmentVariable>>,
    pub source_type_override: Option<String>,
    pub source_location_override: Option<String>,
    pub source_auth_override: Option<SourceAuth>,
    pub git_clone_depth_override: Option<i32>,
    pub git_submodules_config_override: Option<GitSubmodulesConfig>,
    pub buildspec_override: Option<String>,
    pub insecure_ssl_override: Option<bool>,
    pub report_build_status_override: Option<bool>,
    pub build_status_config_override: Option<BuildStatusConfig>,
    pub environment_type_override: Option<String>,
    pub image_override: Option<String>,
    pub compute_type_override: Option<String>,
    pub certificate_override: Option<String>,
    pub cache_override: Option<ProjectCache>,
    pub service_role_override: Option<String>,
    pub privileged_mode_override: Option<bool>,
    pub timeout_in_minutes_override: Option<i32>,
    pub queued_timeout_in_minutes_override: Option<i32>,
    pub encryption_key_override: Option<String>,
    pub idempotency_token: Option<String>,
    pub logs_config_override: Option<LogsConfig>,
    pub registry_credential_override: Option<RegistryCredential>,
    pub image_pull_credentials_type_override: Option<String>,
    pub debug_session_enabled: Option<bool>,
    pub fleet_override: Option<ProjectFleet>,
    pub auto_retry_limit_override: Option<i32>,
    pub host_kernel_override: Option<String>,
}
schema::shape!(StartBuild = schemas::START_BUILD { 0 project_name, 1 secondary_sources_override, 2 secondary_sources_version_override, 3 source_version, 4 artifacts_override, 5 secondary_artifacts_override, 6 environment_variables_override, 7 source_type_override, 8 source_location_override, 9 source_auth_override, 10 git_clone_depth_override, 11 git_submodules_config_override, 12 buildspec_override, 13 insecure_ssl_override, 14 report_build_status_override, 15 build_status_config_override, 16 environment_type_override, 17 image_override, 18 compute_type_override, 19 certificate_override, 20 cache_override, 21 service_role_override, 22 privileged_mode_override, 23 timeout_in_minutes_override, 24 queued_timeout_in_minutes_override, 25 encryption_key_override, 26 idempotency_token, 27 logs_config_override, 28 registry_credential_override, 29 image_pull_credentials_type_override, 30 debug_session_enabled, 31 fleet_override, 32 auto_retry_limit_override, 33 host_kernel_override });
schema::operation!(StartBuild -> StartBuildOutput, Write, service::START_BUILD);

/// The output of `StartBuild`.
#[derive(Clone, Default, PartialEq)]
pub struct StartBuildOutput {
    pub build: Option<Build>,
}
schema::shape!(StartBuildOutput = schemas::START_BUILD_OUTPUT { 0 build });

/// The input of `StopBuild`.
#[derive(Clone, Default, PartialEq)]
pub struct StopBuild {
    pub id: String,
}
schema::shape!(StopBuild = schemas::STOP_BUILD { 0 id });
schema::operation!(StopBuild -> StopBuildOutput, Write, service::STOP_BUILD);

/// The output of `StopBuild`.
#[derive(Clone, Default, PartialEq)]
pub struct StopBuildOutput {
    pub build: Option<Build>,
}
schema::shape!(StopBuildOutput = schemas::STOP_BUILD_OUTPUT { 0 build });

/// The input of `UpdateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProject {
    pub name: String,
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
    pub vpc_config: Option<VpcConfig>,
    pub badge_enabled: Option<bool>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i32>,
    pub auto_retry_limit: Option<i32>,
}
schema::shape!(UpdateProject = schemas::UPDATE_PROJECT { 0 name, 1 description, 2 source, 3 secondary_sources, 4 source_version, 5 secondary_source_versions, 6 artifacts, 7 secondary_artifacts, 8 cache, 9 environment, 10 service_role, 11 timeout_in_minutes, 12 queued_timeout_in_minutes, 13 encryption_key, 14 tags, 15 vpc_config, 16 badge_enabled, 17 logs_config, 18 file_system_locations, 19 build_batch_config, 20 concurrent_build_limit, 21 auto_retry_limit });
schema::operation!(UpdateProject -> UpdateProjectOutput, Write, service::UPDATE_PROJECT);

/// The output of `UpdateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProjectOutput {
    pub project: Option<Project>,
}
schema::shape!(UpdateProjectOutput = schemas::UPDATE_PROJECT_OUTPUT { 0 project });

/// The input of `UpdateReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateReportGroup {
    pub arn: String,
    pub export_config: Option<ReportExportConfig>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(UpdateReportGroup = schemas::UPDATE_REPORT_GROUP { 0 arn, 1 export_config, 2 tags });
schema::operation!(UpdateReportGroup -> UpdateReportGroupOutput, Write, service::UPDATE_REPORT_GROUP);

/// The output of `UpdateReportGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateReportGroupOutput {
    pub report_group: Option<ReportGroup>,
}
schema::shape!(UpdateReportGroupOutput = schemas::UPDATE_REPORT_GROUP_OUTPUT { 0 report_group });
