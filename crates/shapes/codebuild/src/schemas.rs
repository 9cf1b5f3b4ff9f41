//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static BATCH_DELETE_BUILDS: Schema = Schema { name: "BatchDeleteBuildsInput", members: &[
    Member::new("ids", Type::List(&collections::BUILD_IDS)).required(),
] };

pub(crate) static BATCH_DELETE_BUILDS_OUTPUT: Schema = Schema { name: "BatchDeleteBuildsOutput", members: &[
    Member::new("buildsDeleted", Type::List(&collections::BUILD_IDS)),
    Member::new("buildsNotDeleted", Type::List(&collections::BUILDS_NOT_DELETED)),
] };

pub(crate) static BATCH_GET_BUILDS: Schema = Schema { name: "BatchGetBuildsInput", members: &[
    Member::new("ids", Type::List(&collections::BUILD_IDS)).required(),
] };

pub(crate) static BATCH_GET_BUILDS_OUTPUT: Schema = Schema { name: "BatchGetBuildsOutput", members: &[
    Member::new("builds", Type::List(&collections::BUILDS)),
    Member::new("buildsNotFound", Type::List(&collections::BUILD_IDS)),
] };

pub(crate) static BATCH_GET_PROJECTS: Schema = Schema { name: "BatchGetProjectsInput", members: &[
    Member::new("names", Type::List(&collections::PROJECT_NAMES)).required(),
] };

pub(crate) static BATCH_GET_PROJECTS_OUTPUT: Schema = Schema { name: "BatchGetProjectsOutput", members: &[
    Member::new("projects", Type::List(&collections::PROJECTS)),
    Member::new("projectsNotFound", Type::List(&collections::PROJECT_NAMES)),
] };

pub(crate) static BATCH_GET_REPORT_GROUPS: Schema = Schema { name: "BatchGetReportGroupsInput", members: &[
    Member::new("reportGroupArns", Type::List(&collections::REPORT_GROUP_ARNS)).required(),
] };

pub(crate) static BATCH_GET_REPORT_GROUPS_OUTPUT: Schema = Schema { name: "BatchGetReportGroupsOutput", members: &[
    Member::new("reportGroups", Type::List(&collections::REPORT_GROUPS)),
    Member::new("reportGroupsNotFound", Type::List(&collections::REPORT_GROUP_ARNS)),
] };

pub(crate) static BATCH_GET_REPORTS: Schema = Schema { name: "BatchGetReportsInput", members: &[
    Member::new("reportArns", Type::List(&collections::REPORT_ARNS)).required(),
] };

pub(crate) static BATCH_GET_REPORTS_OUTPUT: Schema = Schema { name: "BatchGetReportsOutput", members: &[
    Member::new("reports", Type::List(&collections::REPORTS)),
    Member::new("reportsNotFound", Type::List(&collections::REPORT_ARNS)),
] };

pub(crate) static CREATE_PROJECT: Schema = Schema { name: "CreateProjectInput", members: &[
    Member::new("name", Type::Text(&texts::PROJECT_NAME)).required(),
    Member::new("description", Type::Text(&texts::PROJECT_DESCRIPTION)),
    Member::new("source", Type::Structure(&PROJECT_SOURCE)).required(),
    Member::new("secondarySources", Type::List(&collections::PROJECT_SOURCES)),
    Member::new("sourceVersion", Type::Text(Text::FREE)),
    Member::new("secondarySourceVersions", Type::List(&collections::PROJECT_SECONDARY_SOURCE_VERSIONS)),
    Member::new("artifacts", Type::Structure(&PROJECT_ARTIFACTS)).required(),
    Member::new("secondaryArtifacts", Type::List(&collections::PROJECT_ARTIFACTS_LIST)),
    Member::new("cache", Type::Structure(&PROJECT_CACHE)),
    Member::new("environment", Type::Structure(&PROJECT_ENVIRONMENT)).required(),
    Member::new("serviceRole", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("timeoutInMinutes", Type::Integer(Range::between(5, 2160))),
    Member::new("queuedTimeoutInMinutes", Type::Integer(Range::between(5, 480))),
    Member::new("encryptionKey", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
    Member::new("vpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("badgeEnabled", Type::Boolean),
    Member::new("logsConfig", Type::Structure(&LOGS_CONFIG)),
    Member::new("fileSystemLocations", Type::List(&collections::PROJECT_FILE_SYSTEM_LOCATIONS)),
    Member::new("buildBatchConfig", Type::Structure(&PROJECT_BUILD_BATCH_CONFIG)),
    Member::new("concurrentBuildLimit", Type::Integer(Range::NONE)),
    Member::new("autoRetryLimit", Type::Integer(Range::NONE)),
] };

pub(crate) static CREATE_PROJECT_OUTPUT: Schema = Schema { name: "CreateProjectOutput", members: &[
    Member::new("project", Type::Structure(&PROJECT)),
] };

pub(crate) static CREATE_REPORT_GROUP: Schema = Schema { name: "CreateReportGroupInput", members: &[
    Member::new("name", Type::Text(&texts::REPORT_GROUP_NAME)).required(),
    Member::new("type", Type::Text(&texts::REPORT_TYPE)).required(),
    Member::new("exportConfig", Type::Structure(&REPORT_EXPORT_CONFIG)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_REPORT_GROUP_OUTPUT: Schema = Schema { name: "CreateReportGroupOutput", members: &[
    Member::new("reportGroup", Type::Structure(&REPORT_GROUP)),
] };

pub(crate) static DELETE_PROJECT: Schema = Schema { name: "DeleteProjectInput", members: &[
    Member::new("name", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static DELETE_PROJECT_OUTPUT: Schema = Schema { name: "DeleteProjectOutput", members: &[] };

pub(crate) static DELETE_REPORT: Schema = Schema { name: "DeleteReportInput", members: &[
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static DELETE_REPORT_GROUP: Schema = Schema { name: "DeleteReportGroupInput", members: &[
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("deleteReports", Type::Boolean),
] };

pub(crate) static DELETE_REPORT_GROUP_OUTPUT: Schema = Schema { name: "DeleteReportGroupOutput", members: &[] };

pub(crate) static DELETE_REPORT_OUTPUT: Schema = Schema { name: "DeleteReportOutput", members: &[] };

pub(crate) static DELETE_RESOURCE_POLICY: Schema = Schema { name: "DeleteResourcePolicyInput", members: &[
    Member::new("resourceArn", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static DELETE_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "DeleteResourcePolicyOutput", members: &[] };

pub(crate) static DESCRIBE_TEST_CASES: Schema = Schema { name: "DescribeTestCasesInput", members: &[
    Member::new("reportArn", Type::Text(Text::FREE)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
    Member::new("filter", Type::Structure(&TEST_CASE_FILTER)),
] };

pub(crate) static DESCRIBE_TEST_CASES_OUTPUT: Schema = Schema { name: "DescribeTestCasesOutput", members: &[
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("testCases", Type::List(&collections::TEST_CASES)),
] };

pub(crate) static GET_RESOURCE_POLICY: Schema = Schema { name: "GetResourcePolicyInput", members: &[
    Member::new("resourceArn", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static GET_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "GetResourcePolicyOutput", members: &[
    Member::new("policy", Type::Text(&texts::NON_EMPTY_STRING)),
] };

pub(crate) static INVALIDATE_PROJECT_CACHE: Schema = Schema { name: "InvalidateProjectCacheInput", members: &[
    Member::new("projectName", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static INVALIDATE_PROJECT_CACHE_OUTPUT: Schema = Schema { name: "InvalidateProjectCacheOutput", members: &[] };

pub(crate) static LIST_BUILDS: Schema = Schema { name: "ListBuildsInput", members: &[
    Member::new("sortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_BUILDS_FOR_PROJECT: Schema = Schema { name: "ListBuildsForProjectInput", members: &[
    Member::new("projectName", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("sortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_BUILDS_FOR_PROJECT_OUTPUT: Schema = Schema { name: "ListBuildsForProjectOutput", members: &[
    Member::new("ids", Type::List(&collections::BUILD_IDS)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_BUILDS_OUTPUT: Schema = Schema { name: "ListBuildsOutput", members: &[
    Member::new("ids", Type::List(&collections::BUILD_IDS)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_CURATED_ENVIRONMENT_IMAGES: Schema = Schema { name: "ListCuratedEnvironmentImagesInput", members: &[] };

pub(crate) static LIST_CURATED_ENVIRONMENT_IMAGES_OUTPUT: Schema = Schema { name: "ListCuratedEnvironmentImagesOutput", members: &[
    Member::new("platforms", Type::List(&collections::ENVIRONMENT_PLATFORMS)),
] };

pub(crate) static LIST_PROJECTS: Schema = Schema { name: "ListProjectsInput", members: &[
    Member::new("sortBy", Type::Text(&texts::PROJECT_SORT_BY_TYPE)),
    Member::new("sortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("nextToken", Type::Text(&texts::NON_EMPTY_STRING)),
] };

pub(crate) static LIST_PROJECTS_OUTPUT: Schema = Schema { name: "ListProjectsOutput", members: &[
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("projects", Type::List(&collections::PROJECT_NAMES)),
] };

pub(crate) static LIST_REPORT_GROUPS: Schema = Schema { name: "ListReportGroupsInput", members: &[
    Member::new("sortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("sortBy", Type::Text(&texts::REPORT_GROUP_SORT_BY_TYPE)),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_REPORT_GROUPS_OUTPUT: Schema = Schema { name: "ListReportGroupsOutput", members: &[
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("reportGroups", Type::List(&collections::REPORT_GROUP_ARNS)),
] };

pub(crate) static LIST_REPORTS: Schema = Schema { name: "ListReportsInput", members: &[
    Member::new("sortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
    Member::new("filter", Type::Structure(&REPORT_FILTER)),
] };

pub(crate) static LIST_REPORTS_FOR_REPORT_GROUP: Schema = Schema { name: "ListReportsForReportGroupInput", members: &[
    Member::new("reportGroupArn", Type::Text(Text::FREE)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("sortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
    Member::new("filter", Type::Structure(&REPORT_FILTER)),
] };

pub(crate) static LIST_REPORTS_FOR_REPORT_GROUP_OUTPUT: Schema = Schema { name: "ListReportsForReportGroupOutput", members: &[
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("reports", Type::List(&collections::REPORT_ARNS)),
] };

pub(crate) static LIST_REPORTS_OUTPUT: Schema = Schema { name: "ListReportsOutput", members: &[
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("reports", Type::List(&collections::REPORT_ARNS)),
] };

pub(crate) static LIST_SOURCE_CREDENTIALS: Schema = Schema { name: "ListSourceCredentialsInput", members: &[] };

pub(crate) static LIST_SOURCE_CREDENTIALS_OUTPUT: Schema = Schema { name: "ListSourceCredentialsOutput", members: &[
    Member::new("sourceCredentialsInfos", Type::List(&collections::SOURCE_CREDENTIALS_INFOS)),
] };

pub(crate) static PUT_RESOURCE_POLICY: Schema = Schema { name: "PutResourcePolicyInput", members: &[
    Member::new("policy", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("resourceArn", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static PUT_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "PutResourcePolicyOutput", members: &[
    Member::new("resourceArn", Type::Text(&texts::NON_EMPTY_STRING)),
] };

pub(crate) static RETRY_BUILD: Schema = Schema { name: "RetryBuildInput", members: &[
    Member::new("id", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("idempotencyToken", Type::Text(Text::FREE)),
] };

pub(crate) static RETRY_BUILD_OUTPUT: Schema = Schema { name: "RetryBuildOutput", members: &[
    Member::new("build", Type::Structure(&BUILD)),
] };

pub(crate) static START_BUILD: Schema = Schema { name: "StartBuildInput", members: &[
    Member::new("projectName", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("secondarySourcesOverride", Type::List(&collections::PROJECT_SOURCES)),
    Member::new("secondarySourcesVersionOverride", Type::List(&collections::PROJECT_SECONDARY_SOURCE_VERSIONS)),
    Member::new("sourceVersion", Type::Text(Text::FREE)),
    Member::new("artifactsOverride", Type::Structure(&PROJECT_ARTIFACTS)),
    Member::new("secondaryArtifactsOverride", Type::List(&collections::PROJECT_ARTIFACTS_LIST)),
    Member::new("environmentVariablesOverride", Type::List(&collections::ENVIRONMENT_VARIABLES)),
    Member::new("sourceTypeOverride", Type::Text(&texts::SOURCE_TYPE)),
    Member::new("sourceLocationOverride", Type::Text(Text::FREE)),
    Member::new("sourceAuthOverride", Type::Structure(&SOURCE_AUTH)),
    Member::new("gitCloneDepthOverride", Type::Integer(Range::at_least(0))),
    Member::new("gitSubmodulesConfigOverride", Type::Structure(&GIT_SUBMODULES_CONFIG)),
    Member::new("buildspecOverride", Type::Text(Text::FREE)),
    Member::new("insecureSslOverride", Type::Boolean),
    Member::new("reportBuildStatusOverride", Type::Boolean),
    Member::new("buildStatusConfigOverride", Type::Structure(&BUILD_STATUS_CONFIG)),
    Member::new("environmentTypeOverride", Type::Text(&texts::ENVIRONMENT_TYPE)),
    Member::new("imageOverride", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("computeTypeOverride", Type::Text(&texts::COMPUTE_TYPE)),
    Member::new("certificateOverride", Type::Text(Text::FREE)),
    Member::new("cacheOverride", Type::Structure(&PROJECT_CACHE)),
    Member::new("serviceRoleOverride", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("privilegedModeOverride", Type::Boolean),
    Member::new("timeoutInMinutesOverride", Type::Integer(Range::between(5, 2160))),
    Member::new("queuedTimeoutInMinutesOverride", Type::Integer(Range::between(5, 480))),
    Member::new("encryptionKeyOverride", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("idempotencyToken", Type::Text(Text::FREE)),
    Member::new("logsConfigOverride", Type::Structure(&LOGS_CONFIG)),
    Member::new("registryCredentialOverride", Type::Structure(&REGISTRY_CREDENTIAL)),
    Member::new("imagePullCredentialsTypeOverride", Type::Text(&texts::IMAGE_PULL_CREDENTIALS_TYPE)),
    Member::new("debugSessionEnabled", Type::Boolean),
    Member::new("fleetOverride", Type::Structure(&PROJECT_FLEET)),
    Member::new("autoRetryLimitOverride", Type::Integer(Range::NONE)),
    Member::new("hostKernelOverride", Type::Text(&texts::HOST_KERNEL)),
] };

pub(crate) static START_BUILD_OUTPUT: Schema = Schema { name: "StartBuildOutput", members: &[
    Member::new("build", Type::Structure(&BUILD)),
] };

pub(crate) static STOP_BUILD: Schema = Schema { name: "StopBuildInput", members: &[
    Member::new("id", Type::Text(&texts::NON_EMPTY_STRING)).required(),
] };

pub(crate) static STOP_BUILD_OUTPUT: Schema = Schema { name: "StopBuildOutput", members: &[
    Member::new("build", Type::Structure(&BUILD)),
] };

pub(crate) static UPDATE_PROJECT: Schema = Schema { name: "UpdateProjectInput", members: &[
    Member::new("name", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("description", Type::Text(&texts::PROJECT_DESCRIPTION)),
    Member::new("source", Type::Structure(&PROJECT_SOURCE)),
    Member::new("secondarySources", Type::List(&collections::PROJECT_SOURCES)),
    Member::new("sourceVersion", Type::Text(Text::FREE)),
    Member::new("secondarySourceVersions", Type::List(&collections::PROJECT_SECONDARY_SOURCE_VERSIONS)),
    Member::new("artifacts", Type::Structure(&PROJECT_ARTIFACTS)),
    Member::new("secondaryArtifacts", Type::List(&collections::PROJECT_ARTIFACTS_LIST)),
    Member::new("cache", Type::Structure(&PROJECT_CACHE)),
    Member::new("environment", Type::Structure(&PROJECT_ENVIRONMENT)),
    Member::new("serviceRole", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("timeoutInMinutes", Type::Integer(Range::between(5, 2160))),
    Member::new("queuedTimeoutInMinutes", Type::Integer(Range::between(5, 480))),
    Member::new("encryptionKey", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
    Member::new("vpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("badgeEnabled", Type::Boolean),
    Member::new("logsConfig", Type::Structure(&LOGS_CONFIG)),
    Member::new("fileSystemLocations", Type::List(&collections::PROJECT_FILE_SYSTEM_LOCATIONS)),
    Member::new("buildBatchConfig", Type::Structure(&PROJECT_BUILD_BATCH_CONFIG)),
    Member::new("concurrentBuildLimit", Type::Integer(Range::NONE)),
    Member::new("autoRetryLimit", Type::Integer(Range::NONE)),
] };

pub(crate) static UPDATE_PROJECT_OUTPUT: Schema = Schema { name: "UpdateProjectOutput", members: &[
    Member::new("project", Type::Structure(&PROJECT)),
] };

pub(crate) static UPDATE_REPORT_GROUP: Schema = Schema { name: "UpdateReportGroupInput", members: &[
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("exportConfig", Type::Structure(&REPORT_EXPORT_CONFIG)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static UPDATE_REPORT_GROUP_OUTPUT: Schema = Schema { name: "UpdateReportGroupOutput", members: &[
    Member::new("reportGroup", Type::Structure(&REPORT_GROUP)),
] };

pub(crate) static AUTO_RETRY_CONFIG: Schema = Schema { name: "AutoRetryConfig", members: &[
    Member::new("autoRetryLimit", Type::Integer(Range::NONE)),
    Member::new("autoRetryNumber", Type::Integer(Range::NONE)),
    Member::new("nextAutoRetry", Type::Text(Text::FREE)),
    Member::new("previousAutoRetry", Type::Text(Text::FREE)),
] };

pub(crate) static BATCH_RESTRICTIONS: Schema = Schema { name: "BatchRestrictions", members: &[
    Member::new("maximumBuildsAllowed", Type::Integer(Range::NONE)),
    Member::new("computeTypesAllowed", Type::List(&collections::COMPUTE_TYPES_ALLOWED)),
    Member::new("fleetsAllowed", Type::List(&collections::FLEETS_ALLOWED)),
] };

pub(crate) static BUILD: Schema = Schema { name: "Build", members: &[
    Member::new("id", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("buildNumber", Type::Long(Range::NONE)),
    Member::new("startTime", Type::Timestamp(None)),
    Member::new("endTime", Type::Timestamp(None)),
    Member::new("currentPhase", Type::Text(Text::FREE)),
    Member::new("buildStatus", Type::Text(&texts::STATUS_TYPE)),
    Member::new("sourceVersion", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("resolvedSourceVersion", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("projectName", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("phases", Type::List(&collections::BUILD_PHASES)),
    Member::new("source", Type::Structure(&PROJECT_SOURCE)),
    Member::new("secondarySources", Type::List(&collections::PROJECT_SOURCES)),
    Member::new("secondarySourceVersions", Type::List(&collections::PROJECT_SECONDARY_SOURCE_VERSIONS)),
    Member::new("artifacts", Type::Structure(&BUILD_ARTIFACTS)),
    Member::new("secondaryArtifacts", Type::List(&collections::BUILD_ARTIFACTS_LIST)),
    Member::new("cache", Type::Structure(&PROJECT_CACHE)),
    Member::new("environment", Type::Structure(&PROJECT_ENVIRONMENT)),
    Member::new("serviceRole", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("logs", Type::Structure(&LOGS_LOCATION)),
    Member::new("timeoutInMinutes", Type::Integer(Range::NONE)),
    Member::new("queuedTimeoutInMinutes", Type::Integer(Range::NONE)),
    Member::new("buildComplete", Type::Boolean),
    Member::new("initiator", Type::Text(Text::FREE)),
    Member::new("vpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("networkInterface", Type::Structure(&NETWORK_INTERFACE)),
    Member::new("encryptionKey", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("exportedEnvironmentVariables", Type::List(&collections::EXPORTED_ENVIRONMENT_VARIABLES)),
    Member::new("reportArns", Type::List(&collections::BUILD_REPORT_ARNS)),
    Member::new("fileSystemLocations", Type::List(&collections::PROJECT_FILE_SYSTEM_LOCATIONS)),
    Member::new("debugSession", Type::Structure(&DEBUG_SESSION)),
    Member::new("buildBatchArn", Type::Text(Text::FREE)),
    Member::new("autoRetryConfig", Type::Structure(&AUTO_RETRY_CONFIG)),
] };

pub(crate) static BUILD_ARTIFACTS: Schema = Schema { name: "BuildArtifacts", members: &[
    Member::new("location", Type::Text(Text::FREE)),
    Member::new("sha256sum", Type::Text(Text::FREE)),
    Member::new("md5sum", Type::Text(Text::FREE)),
    Member::new("overrideArtifactName", Type::Boolean),
    Member::new("encryptionDisabled", Type::Boolean),
    Member::new("artifactIdentifier", Type::Text(Text::FREE)),
    Member::new("bucketOwnerAccess", Type::Text(&texts::BUCKET_OWNER_ACCESS)),
] };

pub(crate) static BUILD_NOT_DELETED: Schema = Schema { name: "BuildNotDeleted", members: &[
    Member::new("id", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("statusCode", Type::Text(Text::FREE)),
] };

pub(crate) static BUILD_PHASE: Schema = Schema { name: "BuildPhase", members: &[
    Member::new("phaseType", Type::Text(&texts::BUILD_PHASE_TYPE)),
    Member::new("phaseStatus", Type::Text(&texts::STATUS_TYPE)),
    Member::new("startTime", Type::Timestamp(None)),
    Member::new("endTime", Type::Timestamp(None)),
    Member::new("durationInSeconds", Type::Long(Range::NONE)),
    Member::new("contexts", Type::List(&collections::PHASE_CONTEXTS)),
] };

pub(crate) static BUILD_STATUS_CONFIG: Schema = Schema { name: "BuildStatusConfig", members: &[
    Member::new("context", Type::Text(Text::FREE)),
    Member::new("targetUrl", Type::Text(Text::FREE)),
] };

pub(crate) static CLOUD_WATCH_LOGS_CONFIG: Schema = Schema { name: "CloudWatchLogsConfig", members: &[
    Member::new("status", Type::Text(&texts::LOGS_CONFIG_STATUS_TYPE)).required(),
    Member::new("groupName", Type::Text(Text::FREE)),
    Member::new("streamName", Type::Text(Text::FREE)),
] };

pub(crate) static CODE_COVERAGE_REPORT_SUMMARY: Schema = Schema { name: "CodeCoverageReportSummary", members: &[
    Member::new("lineCoveragePercentage", Type::Double),
    Member::new("linesCovered", Type::Integer(Range::at_least(0))),
    Member::new("linesMissed", Type::Integer(Range::at_least(0))),
    Member::new("branchCoveragePercentage", Type::Double),
    Member::new("branchesCovered", Type::Integer(Range::at_least(0))),
    Member::new("branchesMissed", Type::Integer(Range::at_least(0))),
] };

pub(crate) static COMPUTE_CONFIGURATION: Schema = Schema { name: "ComputeConfiguration", members: &[
    Member::new("vCpu", Type::Long(Range::NONE)),
    Member::new("memory", Type::Long(Range::NONE)),
    Member::new("disk", Type::Long(Range::NONE)),
    Member::new("machineType", Type::Text(&texts::MACHINE_TYPE)),
    Member::new("instanceType", Type::Text(&texts::NON_EMPTY_STRING)),
] };

pub(crate) static DEBUG_SESSION: Schema = Schema { name: "DebugSession", members: &[
    Member::new("sessionEnabled", Type::Boolean),
    Member::new("sessionTarget", Type::Text(&texts::NON_EMPTY_STRING)),
] };

pub(crate) static DOCKER_SERVER: Schema = Schema { name: "DockerServer", members: &[
    Member::new("computeType", Type::Text(&texts::COMPUTE_TYPE)).required(),
    Member::new("securityGroupIds", Type::List(&collections::SECURITY_GROUP_IDS)),
    Member::new("status", Type::Structure(&DOCKER_SERVER_STATUS)),
] };

pub(crate) static DOCKER_SERVER_STATUS: Schema = Schema { name: "DockerServerStatus", members: &[
    Member::new("status", Type::Text(Text::FREE)),
    Member::new("message", Type::Text(Text::FREE)),
] };

pub(crate) static ENVIRONMENT_IMAGE: Schema = Schema { name: "EnvironmentImage", members: &[
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("description", Type::Text(Text::FREE)),
    Member::new("versions", Type::List(&collections::IMAGE_VERSIONS)),
] };

pub(crate) static ENVIRONMENT_LANGUAGE: Schema = Schema { name: "EnvironmentLanguage", members: &[
    Member::new("language", Type::Text(&texts::LANGUAGE_TYPE)),
    Member::new("images", Type::List(&collections::ENVIRONMENT_IMAGES)),
] };

pub(crate) static ENVIRONMENT_PLATFORM: Schema = Schema { name: "EnvironmentPlatform", members: &[
    Member::new("platform", Type::Text(&texts::PLATFORM_TYPE)),
    Member::new("languages", Type::List(&collections::ENVIRONMENT_LANGUAGES)),
] };

pub(crate) static ENVIRONMENT_VARIABLE: Schema = Schema { name: "EnvironmentVariable", members: &[
    Member::new("name", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("value", Type::Text(Text::FREE)).required(),
    Member::new("type", Type::Text(&texts::ENVIRONMENT_VARIABLE_TYPE)),
] };

pub(crate) static EXPORTED_ENVIRONMENT_VARIABLE: Schema = Schema { name: "ExportedEnvironmentVariable", members: &[
    Member::new("name", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("value", Type::Text(Text::FREE)),
] };

pub(crate) static GIT_SUBMODULES_CONFIG: Schema = Schema { name: "GitSubmodulesConfig", members: &[
    Member::new("fetchSubmodules", Type::Boolean).required(),
] };

pub(crate) static LOGS_CONFIG: Schema = Schema { name: "LogsConfig", members: &[
    Member::new("cloudWatchLogs", Type::Structure(&CLOUD_WATCH_LOGS_CONFIG)),
    Member::new("s3Logs", Type::Structure(&S3_LOGS_CONFIG)),
] };

pub(crate) static LOGS_LOCATION: Schema = Schema { name: "LogsLocation", members: &[
    Member::new("groupName", Type::Text(Text::FREE)),
    Member::new("streamName", Type::Text(Text::FREE)),
    Member::new("deepLink", Type::Text(Text::FREE)),
    Member::new("s3DeepLink", Type::Text(Text::FREE)),
    Member::new("cloudWatchLogsArn", Type::Text(Text::FREE)),
    Member::new("s3LogsArn", Type::Text(Text::FREE)),
    Member::new("cloudWatchLogs", Type::Structure(&CLOUD_WATCH_LOGS_CONFIG)),
    Member::new("s3Logs", Type::Structure(&S3_LOGS_CONFIG)),
] };

pub(crate) static NETWORK_INTERFACE: Schema = Schema { name: "NetworkInterface", members: &[
    Member::new("subnetId", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("networkInterfaceId", Type::Text(&texts::NON_EMPTY_STRING)),
] };

pub(crate) static PHASE_CONTEXT: Schema = Schema { name: "PhaseContext", members: &[
    Member::new("statusCode", Type::Text(Text::FREE)),
    Member::new("message", Type::Text(Text::FREE)),
] };

pub(crate) static PROJECT: Schema = Schema { name: "Project", members: &[
    Member::new("name", Type::Text(&texts::PROJECT_NAME)),
    Member::new("arn", Type::Text(Text::FREE)),
    Member::new("description", Type::Text(&texts::PROJECT_DESCRIPTION)),
    Member::new("source", Type::Structure(&PROJECT_SOURCE)),
    Member::new("secondarySources", Type::List(&collections::PROJECT_SOURCES)),
    Member::new("sourceVersion", Type::Text(Text::FREE)),
    Member::new("secondarySourceVersions", Type::List(&collections::PROJECT_SECONDARY_SOURCE_VERSIONS)),
    Member::new("artifacts", Type::Structure(&PROJECT_ARTIFACTS)),
    Member::new("secondaryArtifacts", Type::List(&collections::PROJECT_ARTIFACTS_LIST)),
    Member::new("cache", Type::Structure(&PROJECT_CACHE)),
    Member::new("environment", Type::Structure(&PROJECT_ENVIRONMENT)),
    Member::new("serviceRole", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("timeoutInMinutes", Type::Integer(Range::between(5, 2160))),
    Member::new("queuedTimeoutInMinutes", Type::Integer(Range::between(5, 480))),
    Member::new("encryptionKey", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("lastModified", Type::Timestamp(None)),
    Member::new("webhook", Type::Structure(&WEBHOOK)),
    Member::new("vpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("badge", Type::Structure(&PROJECT_BADGE)),
    Member::new("logsConfig", Type::Structure(&LOGS_CONFIG)),
    Member::new("fileSystemLocations", Type::List(&collections::PROJECT_FILE_SYSTEM_LOCATIONS)),
    Member::new("buildBatchConfig", Type::Structure(&PROJECT_BUILD_BATCH_CONFIG)),
    Member::new("concurrentBuildLimit", Type::Integer(Range::NONE)),
    Member::new("projectVisibility", Type::Text(&texts::PROJECT_VISIBILITY_TYPE)),
    Member::new("publicProjectAlias", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("resourceAccessRole", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("autoRetryLimit", Type::Integer(Range::NONE)),
] };

pub(crate) static PROJECT_ARTIFACTS: Schema = Schema { name: "ProjectArtifacts", members: &[
    Member::new("type", Type::Text(&texts::ARTIFACTS_TYPE)).required(),
    Member::new("location", Type::Text(Text::FREE)),
    Member::new("path", Type::Text(Text::FREE)),
    Member::new("namespaceType", Type::Text(&texts::ARTIFACT_NAMESPACE)),
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("packaging", Type::Text(&texts::ARTIFACT_PACKAGING)),
    Member::new("overrideArtifactName", Type::Boolean),
    Member::new("encryptionDisabled", Type::Boolean),
    Member::new("artifactIdentifier", Type::Text(Text::FREE)),
    Member::new("bucketOwnerAccess", Type::Text(&texts::BUCKET_OWNER_ACCESS)),
] };

pub(crate) static PROJECT_BADGE: Schema = Schema { name: "ProjectBadge", members: &[
    Member::new("badgeEnabled", Type::Boolean),
    Member::new("badgeRequestUrl", Type::Text(Text::FREE)),
] };

pub(crate) static PROJECT_BUILD_BATCH_CONFIG: Schema = Schema { name: "ProjectBuildBatchConfig", members: &[
    Member::new("serviceRole", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("combineArtifacts", Type::Boolean),
    Member::new("restrictions", Type::Structure(&BATCH_RESTRICTIONS)),
    Member::new("timeoutInMins", Type::Integer(Range::NONE)),
    Member::new("batchReportMode", Type::Text(&texts::BATCH_REPORT_MODE_TYPE)),
] };

pub(crate) static PROJECT_CACHE: Schema = Schema { name: "ProjectCache", members: &[
    Member::new("type", Type::Text(&texts::CACHE_TYPE)).required(),
    Member::new("location", Type::Text(Text::FREE)),
    Member::new("modes", Type::List(&collections::PROJECT_CACHE_MODES)),
    Member::new("cacheNamespace", Type::Text(Text::FREE)),
] };

pub(crate) static PROJECT_ENVIRONMENT: Schema = Schema { name: "ProjectEnvironment", members: &[
    Member::new("type", Type::Text(&texts::ENVIRONMENT_TYPE)).required(),
    Member::new("image", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("computeType", Type::Text(&texts::COMPUTE_TYPE)).required(),
    Member::new("computeConfiguration", Type::Structure(&COMPUTE_CONFIGURATION)),
    Member::new("fleet", Type::Structure(&PROJECT_FLEET)),
    Member::new("environmentVariables", Type::List(&collections::ENVIRONMENT_VARIABLES)),
    Member::new("privilegedMode", Type::Boolean),
    Member::new("certificate", Type::Text(Text::FREE)),
    Member::new("registryCredential", Type::Structure(&REGISTRY_CREDENTIAL)),
    Member::new("imagePullCredentialsType", Type::Text(&texts::IMAGE_PULL_CREDENTIALS_TYPE)),
    Member::new("dockerServer", Type::Structure(&DOCKER_SERVER)),
    Member::new("hostKernel", Type::Text(&texts::HOST_KERNEL)),
] };

pub(crate) static PROJECT_FILE_SYSTEM_LOCATION: Schema = Schema { name: "ProjectFileSystemLocation", members: &[
    Member::new("type", Type::Text(&texts::FILE_SYSTEM_TYPE)),
    Member::new("location", Type::Text(Text::FREE)),
    Member::new("mountPoint", Type::Text(Text::FREE)),
    Member::new("identifier", Type::Text(Text::FREE)),
    Member::new("mountOptions", Type::Text(Text::FREE)),
] };

pub(crate) static PROJECT_FLEET: Schema = Schema { name: "ProjectFleet", members: &[
    Member::new("fleetArn", Type::Text(Text::FREE)),
] };

pub(crate) static PROJECT_SOURCE: Schema = Schema { name: "ProjectSource", members: &[
    Member::new("type", Type::Text(&texts::SOURCE_TYPE)).required(),
    Member::new("location", Type::Text(Text::FREE)),
    Member::new("gitCloneDepth", Type::Integer(Range::at_least(0))),
    Member::new("gitSubmodulesConfig", Type::Structure(&GIT_SUBMODULES_CONFIG)),
    Member::new("buildspec", Type::Text(Text::FREE)),
    Member::new("auth", Type::Structure(&SOURCE_AUTH)),
    Member::new("reportBuildStatus", Type::Boolean),
    Member::new("buildStatusConfig", Type::Structure(&BUILD_STATUS_CONFIG)),
    Member::new("insecureSsl", Type::Boolean),
    Member::new("sourceIdentifier", Type::Text(Text::FREE)),
] };

pub(crate) static PROJECT_SOURCE_VERSION: Schema = Schema { name: "ProjectSourceVersion", members: &[
    Member::new("sourceIdentifier", Type::Text(Text::FREE)).required(),
    Member::new("sourceVersion", Type::Text(Text::FREE)).required(),
] };

pub(crate) static PULL_REQUEST_BUILD_POLICY: Schema = Schema { name: "PullRequestBuildPolicy", members: &[
    Member::new("requiresCommentApproval", Type::Text(&texts::PULL_REQUEST_BUILD_COMMENT_APPROVAL)).required(),
    Member::new("approverRoles", Type::List(&collections::PULL_REQUEST_BUILD_APPROVER_ROLES)),
] };

pub(crate) static REGISTRY_CREDENTIAL: Schema = Schema { name: "RegistryCredential", members: &[
    Member::new("credential", Type::Text(&texts::NON_EMPTY_STRING)).required(),
    Member::new("credentialProvider", Type::Text(&texts::CREDENTIAL_PROVIDER_TYPE)).required(),
] };

pub(crate) static REPORT: Schema = Schema { name: "Report", members: &[
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("type", Type::Text(&texts::REPORT_TYPE)),
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("reportGroupArn", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("executionId", Type::Text(Text::FREE)),
    Member::new("status", Type::Text(&texts::REPORT_STATUS_TYPE)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("expired", Type::Timestamp(None)),
    Member::new("exportConfig", Type::Structure(&REPORT_EXPORT_CONFIG)),
    Member::new("truncated", Type::Boolean),
    Member::new("testSummary", Type::Structure(&TEST_REPORT_SUMMARY)),
    Member::new("codeCoverageSummary", Type::Structure(&CODE_COVERAGE_REPORT_SUMMARY)),
] };

pub(crate) static REPORT_EXPORT_CONFIG: Schema = Schema { name: "ReportExportConfig", members: &[
    Member::new("exportConfigType", Type::Text(&texts::REPORT_EXPORT_CONFIG_TYPE)),
    Member::new("s3Destination", Type::Structure(&S3_REPORT_EXPORT_CONFIG)),
] };

pub(crate) static REPORT_FILTER: Schema = Schema { name: "ReportFilter", members: &[
    Member::new("status", Type::Text(&texts::REPORT_STATUS_TYPE)),
] };

pub(crate) static REPORT_GROUP: Schema = Schema { name: "ReportGroup", members: &[
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("name", Type::Text(&texts::REPORT_GROUP_NAME)),
    Member::new("type", Type::Text(&texts::REPORT_TYPE)),
    Member::new("exportConfig", Type::Structure(&REPORT_EXPORT_CONFIG)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("lastModified", Type::Timestamp(None)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
    Member::new("status", Type::Text(&texts::REPORT_GROUP_STATUS_TYPE)),
] };

pub(crate) static S3_LOGS_CONFIG: Schema = Schema { name: "S3LogsConfig", members: &[
    Member::new("status", Type::Text(&texts::LOGS_CONFIG_STATUS_TYPE)).required(),
    Member::new("location", Type::Text(Text::FREE)),
    Member::new("encryptionDisabled", Type::Boolean),
    Member::new("bucketOwnerAccess", Type::Text(&texts::BUCKET_OWNER_ACCESS)),
] };

pub(crate) static S3_REPORT_EXPORT_CONFIG: Schema = Schema { name: "S3ReportExportConfig", members: &[
    Member::new("bucket", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("bucketOwner", Type::Text(Text::FREE)),
    Member::new("path", Type::Text(Text::FREE)),
    Member::new("packaging", Type::Text(&texts::REPORT_PACKAGING_TYPE)),
    Member::new("encryptionKey", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("encryptionDisabled", Type::Boolean),
] };

pub(crate) static SCOPE_CONFIGURATION: Schema = Schema { name: "ScopeConfiguration", members: &[
    Member::new("name", Type::Text(Text::FREE)).required(),
    Member::new("domain", Type::Text(Text::FREE)),
    Member::new("scope", Type::Text(&texts::WEBHOOK_SCOPE_TYPE)).required(),
] };

pub(crate) static SOURCE_AUTH: Schema = Schema { name: "SourceAuth", members: &[
    Member::new("type", Type::Text(&texts::SOURCE_AUTH_TYPE)).required(),
    Member::new("resource", Type::Text(Text::FREE)),
] };

pub(crate) static SOURCE_CREDENTIALS_INFO: Schema = Schema { name: "SourceCredentialsInfo", members: &[
    Member::new("arn", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("serverType", Type::Text(&texts::SERVER_TYPE)),
    Member::new("authType", Type::Text(&texts::AUTH_TYPE)),
    Member::new("resource", Type::Text(Text::FREE)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("key", Type::Text(&texts::KEY_INPUT)),
    Member::new("value", Type::Text(&texts::VALUE_INPUT)),
] };

pub(crate) static TEST_CASE: Schema = Schema { name: "TestCase", members: &[
    Member::new("reportArn", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("testRawDataPath", Type::Text(Text::FREE)),
    Member::new("prefix", Type::Text(Text::FREE)),
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("status", Type::Text(Text::FREE)),
    Member::new("durationInNanoSeconds", Type::Long(Range::NONE)),
    Member::new("message", Type::Text(Text::FREE)),
    Member::new("expired", Type::Timestamp(None)),
    Member::new("testSuiteName", Type::Text(Text::FREE)),
] };

pub(crate) static TEST_CASE_FILTER: Schema = Schema { name: "TestCaseFilter", members: &[
    Member::new("status", Type::Text(Text::FREE)),
    Member::new("keyword", Type::Text(Text::FREE)),
] };

pub(crate) static TEST_REPORT_SUMMARY: Schema = Schema { name: "TestReportSummary", members: &[
    Member::new("total", Type::Integer(Range::NONE)).required(),
    Member::new("statusCounts", Type::Map(&collections::REPORT_STATUS_COUNTS)).required(),
    Member::new("durationInNanoSeconds", Type::Long(Range::NONE)).required(),
] };

pub(crate) static VPC_CONFIG: Schema = Schema { name: "VpcConfig", members: &[
    Member::new("vpcId", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("subnets", Type::List(&collections::SUBNETS)),
    Member::new("securityGroupIds", Type::List(&collections::SECURITY_GROUP_IDS)),
] };

pub(crate) static WEBHOOK: Schema = Schema { name: "Webhook", members: &[
    Member::new("url", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("payloadUrl", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("secret", Type::Text(&texts::NON_EMPTY_STRING)),
    Member::new("branchFilter", Type::Text(Text::FREE)),
    Member::new("filterGroups", Type::List(&collections::FILTER_GROUPS)),
    Member::new("buildType", Type::Text(&texts::WEBHOOK_BUILD_TYPE)),
    Member::new("manualCreation", Type::Boolean),
    Member::new("lastModifiedSecret", Type::Timestamp(None)),
    Member::new("scopeConfiguration", Type::Structure(&SCOPE_CONFIGURATION)),
    Member::new("status", Type::Text(&texts::WEBHOOK_STATUS)),
    Member::new("statusMessage", Type::Text(Text::FREE)),
    Member::new("pullRequestBuildPolicy", Type::Structure(&PULL_REQUEST_BUILD_POLICY)),
] };

pub(crate) static WEBHOOK_FILTER: Schema = Schema { name: "WebhookFilter", members: &[
    Member::new("type", Type::Text(&texts::WEBHOOK_FILTER_TYPE)).required(),
    Member::new("pattern", Type::Text(Text::FREE)).required(),
    Member::new("excludeMatchedPattern", Type::Boolean),
] };
