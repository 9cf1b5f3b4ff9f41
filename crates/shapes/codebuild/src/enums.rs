//! The values of the enumerations. On the wire they are text.

/// The values of `ArtifactNamespace`.
pub mod artifact_namespace {
    pub const NONE: &str = "NONE";
    pub const BUILD_ID: &str = "BUILD_ID";
}

/// The values of `ArtifactPackaging`.
pub mod artifact_packaging {
    pub const NONE: &str = "NONE";
    pub const ZIP: &str = "ZIP";
}

/// The values of `ArtifactsType`.
pub mod artifacts_type {
    pub const CODEPIPELINE: &str = "CODEPIPELINE";
    pub const S3: &str = "S3";
    pub const NO_ARTIFACTS: &str = "NO_ARTIFACTS";
}

/// The values of `AuthType`.
pub mod auth_type {
    pub const OAUTH: &str = "OAUTH";
    pub const BASIC_AUTH: &str = "BASIC_AUTH";
    pub const PERSONAL_ACCESS_TOKEN: &str = "PERSONAL_ACCESS_TOKEN";
    pub const CODECONNECTIONS: &str = "CODECONNECTIONS";
    pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
}

/// The values of `BatchReportModeType`.
pub mod batch_report_mode_type {
    pub const REPORT_INDIVIDUAL_BUILDS: &str = "REPORT_INDIVIDUAL_BUILDS";
    pub const REPORT_AGGREGATED_BATCH: &str = "REPORT_AGGREGATED_BATCH";
}

/// The values of `BucketOwnerAccess`.
pub mod bucket_owner_access {
    pub const NONE: &str = "NONE";
    pub const READ_ONLY: &str = "READ_ONLY";
    pub const FULL: &str = "FULL";
}

/// The values of `BuildPhaseType`.
pub mod build_phase_type {
    pub const SUBMITTED: &str = "SUBMITTED";
    pub const QUEUED: &str = "QUEUED";
    pub const PROVISIONING: &str = "PROVISIONING";
    pub const DOWNLOAD_SOURCE: &str = "DOWNLOAD_SOURCE";
    pub const INSTALL: &str = "INSTALL";
    pub const PRE_BUILD: &str = "PRE_BUILD";
    pub const BUILD: &str = "BUILD";
    pub const POST_BUILD: &str = "POST_BUILD";
    pub const UPLOAD_ARTIFACTS: &str = "UPLOAD_ARTIFACTS";
    pub const FINALIZING: &str = "FINALIZING";
    pub const COMPLETED: &str = "COMPLETED";
}

/// The values of `CacheMode`.
pub mod cache_mode {
    pub const LOCAL_DOCKER_LAYER_CACHE: &str = "LOCAL_DOCKER_LAYER_CACHE";
    pub const LOCAL_SOURCE_CACHE: &str = "LOCAL_SOURCE_CACHE";
    pub const LOCAL_CUSTOM_CACHE: &str = "LOCAL_CUSTOM_CACHE";
}

/// The values of `CacheType`.
pub mod cache_type {
    pub const NO_CACHE: &str = "NO_CACHE";
    pub const S3: &str = "S3";
    pub const LOCAL: &str = "LOCAL";
}

/// The values of `ComputeType`.
pub mod compute_type {
    pub const BUILD_GENERAL1_SMALL: &str = "BUILD_GENERAL1_SMALL";
    pub const BUILD_GENERAL1_MEDIUM: &str = "BUILD_GENERAL1_MEDIUM";
    pub const BUILD_GENERAL1_LARGE: &str = "BUILD_GENERAL1_LARGE";
    pub const BUILD_GENERAL1_XLARGE: &str = "BUILD_GENERAL1_XLARGE";
    pub const BUILD_GENERAL1_2XLARGE: &str = "BUILD_GENERAL1_2XLARGE";
    pub const BUILD_LAMBDA_1GB: &str = "BUILD_LAMBDA_1GB";
    pub const BUILD_LAMBDA_2GB: &str = "BUILD_LAMBDA_2GB";
    pub const BUILD_LAMBDA_4GB: &str = "BUILD_LAMBDA_4GB";
    pub const BUILD_LAMBDA_8GB: &str = "BUILD_LAMBDA_8GB";
    pub const BUILD_LAMBDA_10GB: &str = "BUILD_LAMBDA_10GB";
    pub const ATTRIBUTE_BASED_COMPUTE: &str = "ATTRIBUTE_BASED_COMPUTE";
    pub const CUSTOM_INSTANCE_TYPE: &str = "CUSTOM_INSTANCE_TYPE";
}

/// The values of `CredentialProviderType`.
pub mod credential_provider_type {
    pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
}

/// The values of `EnvironmentType`.
pub mod environment_type {
    pub const WINDOWS_CONTAINER: &str = "WINDOWS_CONTAINER";
    pub const LINUX_CONTAINER: &str = "LINUX_CONTAINER";
    pub const LINUX_GPU_CONTAINER: &str = "LINUX_GPU_CONTAINER";
    pub const ARM_CONTAINER: &str = "ARM_CONTAINER";
    pub const WINDOWS_SERVER_2019_CONTAINER: &str = "WINDOWS_SERVER_2019_CONTAINER";
    pub const WINDOWS_SERVER_2022_CONTAINER: &str = "WINDOWS_SERVER_2022_CONTAINER";
    pub const LINUX_LAMBDA_CONTAINER: &str = "LINUX_LAMBDA_CONTAINER";
    pub const ARM_LAMBDA_CONTAINER: &str = "ARM_LAMBDA_CONTAINER";
    pub const LINUX_EC2: &str = "LINUX_EC2";
    pub const ARM_EC2: &str = "ARM_EC2";
    pub const WINDOWS_EC2: &str = "WINDOWS_EC2";
    pub const MAC_ARM: &str = "MAC_ARM";
}

/// The values of `EnvironmentVariableType`.
pub mod environment_variable_type {
    pub const PLAINTEXT: &str = "PLAINTEXT";
    pub const PARAMETER_STORE: &str = "PARAMETER_STORE";
    pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
}

/// The values of `FileSystemType`.
pub mod file_system_type {
    pub const EFS: &str = "EFS";
}

/// The values of `HostKernel`.
pub mod host_kernel {
    pub const LINUX_KERNEL_4: &str = "LINUX_KERNEL_4";
    pub const LINUX_KERNEL_6: &str = "LINUX_KERNEL_6";
    pub const LINUX_KERNEL_LATEST: &str = "LINUX_KERNEL_LATEST";
}

/// The values of `ImagePullCredentialsType`.
pub mod image_pull_credentials_type {
    pub const CODEBUILD: &str = "CODEBUILD";
    pub const SERVICE_ROLE: &str = "SERVICE_ROLE";
}

/// The values of `LanguageType`.
pub mod language_type {
    pub const JAVA: &str = "JAVA";
    pub const PYTHON: &str = "PYTHON";
    pub const NODE_JS: &str = "NODE_JS";
    pub const RUBY: &str = "RUBY";
    pub const GOLANG: &str = "GOLANG";
    pub const DOCKER: &str = "DOCKER";
    pub const ANDROID: &str = "ANDROID";
    pub const DOTNET: &str = "DOTNET";
    pub const BASE: &str = "BASE";
    pub const PHP: &str = "PHP";
}

/// The values of `LogsConfigStatusType`.
pub mod logs_config_status_type {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `MachineType`.
pub mod machine_type {
    pub const GENERAL: &str = "GENERAL";
    pub const NVME: &str = "NVME";
}

/// The values of `PlatformType`.
pub mod platform_type {
    pub const DEBIAN: &str = "DEBIAN";
    pub const AMAZON_LINUX: &str = "AMAZON_LINUX";
    pub const UBUNTU: &str = "UBUNTU";
    pub const WINDOWS_SERVER: &str = "WINDOWS_SERVER";
}

/// The values of `ProjectSortByType`.
pub mod project_sort_by_type {
    pub const NAME: &str = "NAME";
    pub const CREATED_TIME: &str = "CREATED_TIME";
    pub const LAST_MODIFIED_TIME: &str = "LAST_MODIFIED_TIME";
}

/// The values of `ProjectVisibilityType`.
pub mod project_visibility_type {
    pub const PUBLIC_READ: &str = "PUBLIC_READ";
    pub const PRIVATE: &str = "PRIVATE";
}

/// The values of `PullRequestBuildApproverRole`.
pub mod pull_request_build_approver_role {
    pub const GITHUB_READ: &str = "GITHUB_READ";
    pub const GITHUB_TRIAGE: &str = "GITHUB_TRIAGE";
    pub const GITHUB_WRITE: &str = "GITHUB_WRITE";
    pub const GITHUB_MAINTAIN: &str = "GITHUB_MAINTAIN";
    pub const GITHUB_ADMIN: &str = "GITHUB_ADMIN";
    pub const GITLAB_GUEST: &str = "GITLAB_GUEST";
    pub const GITLAB_PLANNER: &str = "GITLAB_PLANNER";
    pub const GITLAB_REPORTER: &str = "GITLAB_REPORTER";
    pub const GITLAB_DEVELOPER: &str = "GITLAB_DEVELOPER";
    pub const GITLAB_MAINTAINER: &str = "GITLAB_MAINTAINER";
    pub const GITLAB_OWNER: &str = "GITLAB_OWNER";
    pub const BITBUCKET_READ: &str = "BITBUCKET_READ";
    pub const BITBUCKET_WRITE: &str = "BITBUCKET_WRITE";
    pub const BITBUCKET_ADMIN: &str = "BITBUCKET_ADMIN";
}

/// The values of `PullRequestBuildCommentApproval`.
pub mod pull_request_build_comment_approval {
    pub const DISABLED: &str = "DISABLED";
    pub const ALL_PULL_REQUESTS: &str = "ALL_PULL_REQUESTS";
    pub const FORK_PULL_REQUESTS: &str = "FORK_PULL_REQUESTS";
}

/// The values of `ReportExportConfigType`.
pub mod report_export_config_type {
    pub const S3: &str = "S3";
    pub const NO_EXPORT: &str = "NO_EXPORT";
}

/// The values of `ReportGroupSortByType`.
pub mod report_group_sort_by_type {
    pub const NAME: &str = "NAME";
    pub const CREATED_TIME: &str = "CREATED_TIME";
    pub const LAST_MODIFIED_TIME: &str = "LAST_MODIFIED_TIME";
}

/// The values of `ReportGroupStatusType`.
pub mod report_group_status_type {
    pub const ACTIVE: &str = "ACTIVE";
    pub const DELETING: &str = "DELETING";
}

/// The values of `ReportPackagingType`.
pub mod report_packaging_type {
    pub const ZIP: &str = "ZIP";
    pub const NONE: &str = "NONE";
}

/// The values of `ReportStatusType`.
pub mod report_status_type {
    pub const GENERATING: &str = "GENERATING";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
    pub const INCOMPLETE: &str = "INCOMPLETE";
    pub const DELETING: &str = "DELETING";
}

/// The values of `ReportType`.
pub mod report_type {
    pub const TEST: &str = "TEST";
    pub const CODE_COVERAGE: &str = "CODE_COVERAGE";
}

/// The values of `ServerType`.
pub mod server_type {
    pub const GITHUB: &str = "GITHUB";
    pub const BITBUCKET: &str = "BITBUCKET";
    pub const GITHUB_ENTERPRISE: &str = "GITHUB_ENTERPRISE";
    pub const GITLAB: &str = "GITLAB";
    pub const GITLAB_SELF_MANAGED: &str = "GITLAB_SELF_MANAGED";
}

/// The values of `SortOrderType`.
pub mod sort_order_type {
    pub const ASCENDING: &str = "ASCENDING";
    pub const DESCENDING: &str = "DESCENDING";
}

/// The values of `SourceAuthType`.
pub mod source_auth_type {
    pub const OAUTH: &str = "OAUTH";
    pub const CODECONNECTIONS: &str = "CODECONNECTIONS";
    pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
}

/// The values of `SourceType`.
pub mod source_type {
    pub const CODECOMMIT: &str = "CODECOMMIT";
    pub const CODEPIPELINE: &str = "CODEPIPELINE";
    pub const GITHUB: &str = "GITHUB";
    pub const GITLAB: &str = "GITLAB";
    pub const GITLAB_SELF_MANAGED: &str = "GITLAB_SELF_MANAGED";
    pub const S3: &str = "S3";
    pub const BITBUCKET: &str = "BITBUCKET";
    pub const GITHUB_ENTERPRISE: &str = "GITHUB_ENTERPRISE";
    pub const NO_SOURCE: &str = "NO_SOURCE";
}

/// The values of `StatusType`.
pub mod status_type {
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
    pub const FAULT: &str = "FAULT";
    pub const TIMED_OUT: &str = "TIMED_OUT";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const STOPPED: &str = "STOPPED";
}

/// The values of `WebhookBuildType`.
pub mod webhook_build_type {
    pub const BUILD: &str = "BUILD";
    pub const BUILD_BATCH: &str = "BUILD_BATCH";
    pub const RUNNER_BUILDKITE_BUILD: &str = "RUNNER_BUILDKITE_BUILD";
}

/// The values of `WebhookFilterType`.
pub mod webhook_filter_type {
    pub const EVENT: &str = "EVENT";
    pub const BASE_REF: &str = "BASE_REF";
    pub const HEAD_REF: &str = "HEAD_REF";
    pub const ACTOR_ACCOUNT_ID: &str = "ACTOR_ACCOUNT_ID";
    pub const FILE_PATH: &str = "FILE_PATH";
    pub const COMMIT_MESSAGE: &str = "COMMIT_MESSAGE";
    pub const WORKFLOW_NAME: &str = "WORKFLOW_NAME";
    pub const TAG_NAME: &str = "TAG_NAME";
    pub const RELEASE_NAME: &str = "RELEASE_NAME";
    pub const REPOSITORY_NAME: &str = "REPOSITORY_NAME";
    pub const ORGANIZATION_NAME: &str = "ORGANIZATION_NAME";
}

/// The values of `WebhookScopeType`.
pub mod webhook_scope_type {
    pub const GITHUB_ORGANIZATION: &str = "GITHUB_ORGANIZATION";
    pub const GITHUB_GLOBAL: &str = "GITHUB_GLOBAL";
    pub const GITLAB_GROUP: &str = "GITLAB_GROUP";
}

/// The values of `WebhookStatus`.
pub mod webhook_status {
    pub const CREATING: &str = "CREATING";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const ACTIVE: &str = "ACTIVE";
    pub const DELETING: &str = "DELETING";
}
