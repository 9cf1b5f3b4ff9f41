//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static BATCH_DELETE_BUILDS: OperationFacts = OperationFacts {
    service: "codebuild", name: "BatchDeleteBuilds", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_DELETE_BUILDS, output: &schemas::BATCH_DELETE_BUILDS_OUTPUT,
    new_input: empty::<api::BatchDeleteBuilds>, new_output: empty::<api::BatchDeleteBuildsOutput>,
};

pub(crate) static BATCH_GET_BUILDS: OperationFacts = OperationFacts {
    service: "codebuild", name: "BatchGetBuilds", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_BUILDS, output: &schemas::BATCH_GET_BUILDS_OUTPUT,
    new_input: empty::<api::BatchGetBuilds>, new_output: empty::<api::BatchGetBuildsOutput>,
};

pub(crate) static BATCH_GET_PROJECTS: OperationFacts = OperationFacts {
    service: "codebuild", name: "BatchGetProjects", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_PROJECTS, output: &schemas::BATCH_GET_PROJECTS_OUTPUT,
    new_input: empty::<api::BatchGetProjects>, new_output: empty::<api::BatchGetProjectsOutput>,
};

pub(crate) static BATCH_GET_REPORT_GROUPS: OperationFacts = OperationFacts {
    service: "codebuild", name: "BatchGetReportGroups", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_REPORT_GROUPS, output: &schemas::BATCH_GET_REPORT_GROUPS_OUTPUT,
    new_input: empty::<api::BatchGetReportGroups>, new_output: empty::<api::BatchGetReportGroupsOutput>,
};

pub(crate) static BATCH_GET_REPORTS: OperationFacts = OperationFacts {
    service: "codebuild", name: "BatchGetReports", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_REPORTS, output: &schemas::BATCH_GET_REPORTS_OUTPUT,
    new_input: empty::<api::BatchGetReports>, new_output: empty::<api::BatchGetReportsOutput>,
};

pub(crate) static CREATE_PROJECT: OperationFacts = OperationFacts {
    service: "codebuild", name: "CreateProject", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PROJECT, output: &schemas::CREATE_PROJECT_OUTPUT,
    new_input: empty::<api::CreateProject>, new_output: empty::<api::CreateProjectOutput>,
};

pub(crate) static CREATE_REPORT_GROUP: OperationFacts = OperationFacts {
    service: "codebuild", name: "CreateReportGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_REPORT_GROUP, output: &schemas::CREATE_REPORT_GROUP_OUTPUT,
    new_input: empty::<api::CreateReportGroup>, new_output: empty::<api::CreateReportGroupOutput>,
};

pub(crate) static DELETE_PROJECT: OperationFacts = OperationFacts {
    service: "codebuild", name: "DeleteProject", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PROJECT, output: &schemas::DELETE_PROJECT_OUTPUT,
    new_input: empty::<api::DeleteProject>, new_output: empty::<api::DeleteProjectOutput>,
};

pub(crate) static DELETE_REPORT: OperationFacts = OperationFacts {
    service: "codebuild", name: "DeleteReport", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_REPORT, output: &schemas::DELETE_REPORT_OUTPUT,
    new_input: empty::<api::DeleteReport>, new_output: empty::<api::DeleteReportOutput>,
};

pub(crate) static DELETE_REPORT_GROUP: OperationFacts = OperationFacts {
    service: "codebuild", name: "DeleteReportGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_REPORT_GROUP, output: &schemas::DELETE_REPORT_GROUP_OUTPUT,
    new_input: empty::<api::DeleteReportGroup>, new_output: empty::<api::DeleteReportGroupOutput>,
};

pub(crate) static DELETE_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "codebuild", name: "DeleteResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_RESOURCE_POLICY, output: &schemas::DELETE_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::DeleteResourcePolicy>, new_output: empty::<api::DeleteResourcePolicyOutput>,
};

pub(crate) static DESCRIBE_TEST_CASES: OperationFacts = OperationFacts {
    service: "codebuild", name: "DescribeTestCases", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TEST_CASES, output: &schemas::DESCRIBE_TEST_CASES_OUTPUT,
    new_input: empty::<api::DescribeTestCases>, new_output: empty::<api::DescribeTestCasesOutput>,
};

pub(crate) static GET_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "codebuild", name: "GetResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_RESOURCE_POLICY, output: &schemas::GET_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::GetResourcePolicy>, new_output: empty::<api::GetResourcePolicyOutput>,
};

pub(crate) static INVALIDATE_PROJECT_CACHE: OperationFacts = OperationFacts {
    service: "codebuild", name: "InvalidateProjectCache", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::INVALIDATE_PROJECT_CACHE, output: &schemas::INVALIDATE_PROJECT_CACHE_OUTPUT,
    new_input: empty::<api::InvalidateProjectCache>, new_output: empty::<api::InvalidateProjectCacheOutput>,
};

pub(crate) static LIST_BUILDS: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListBuilds", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_BUILDS, output: &schemas::LIST_BUILDS_OUTPUT,
    new_input: empty::<api::ListBuilds>, new_output: empty::<api::ListBuildsOutput>,
};

pub(crate) static LIST_BUILDS_FOR_PROJECT: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListBuildsForProject", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_BUILDS_FOR_PROJECT, output: &schemas::LIST_BUILDS_FOR_PROJECT_OUTPUT,
    new_input: empty::<api::ListBuildsForProject>, new_output: empty::<api::ListBuildsForProjectOutput>,
};

pub(crate) static LIST_CURATED_ENVIRONMENT_IMAGES: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListCuratedEnvironmentImages", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_CURATED_ENVIRONMENT_IMAGES, output: &schemas::LIST_CURATED_ENVIRONMENT_IMAGES_OUTPUT,
    new_input: empty::<api::ListCuratedEnvironmentImages>, new_output: empty::<api::ListCuratedEnvironmentImagesOutput>,
};

pub(crate) static LIST_PROJECTS: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListProjects", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PROJECTS, output: &schemas::LIST_PROJECTS_OUTPUT,
    new_input: empty::<api::ListProjects>, new_output: empty::<api::ListProjectsOutput>,
};

pub(crate) static LIST_REPORT_GROUPS: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListReportGroups", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_REPORT_GROUPS, output: &schemas::LIST_REPORT_GROUPS_OUTPUT,
    new_input: empty::<api::ListReportGroups>, new_output: empty::<api::ListReportGroupsOutput>,
};

pub(crate) static LIST_REPORTS: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListReports", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_REPORTS, output: &schemas::LIST_REPORTS_OUTPUT,
    new_input: empty::<api::ListReports>, new_output: empty::<api::ListReportsOutput>,
};

pub(crate) static LIST_REPORTS_FOR_REPORT_GROUP: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListReportsForReportGroup", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_REPORTS_FOR_REPORT_GROUP, output: &schemas::LIST_REPORTS_FOR_REPORT_GROUP_OUTPUT,
    new_input: empty::<api::ListReportsForReportGroup>, new_output: empty::<api::ListReportsForReportGroupOutput>,
};

pub(crate) static LIST_SOURCE_CREDENTIALS: OperationFacts = OperationFacts {
    service: "codebuild", name: "ListSourceCredentials", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_SOURCE_CREDENTIALS, output: &schemas::LIST_SOURCE_CREDENTIALS_OUTPUT,
    new_input: empty::<api::ListSourceCredentials>, new_output: empty::<api::ListSourceCredentialsOutput>,
};

pub(crate) static PUT_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "codebuild", name: "PutResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_RESOURCE_POLICY, output: &schemas::PUT_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::PutResourcePolicy>, new_output: empty::<api::PutResourcePolicyOutput>,
};

pub(crate) static RETRY_BUILD: OperationFacts = OperationFacts {
    service: "codebuild", name: "RetryBuild", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::RETRY_BUILD, output: &schemas::RETRY_BUILD_OUTPUT,
    new_input: empty::<api::RetryBuild>, new_output: empty::<api::RetryBuildOutput>,
};

pub(crate) static START_BUILD: OperationFacts = OperationFacts {
    service: "codebuild", name: "StartBuild", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::START_BUILD, output: &schemas::START_BUILD_OUTPUT,
    new_input: empty::<api::StartBuild>, new_output: empty::<api::StartBuildOutput>,
};

pub(crate) static STOP_BUILD: OperationFacts = OperationFacts {
    service: "codebuild", name: "StopBuild", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_BUILD, output: &schemas::STOP_BUILD_OUTPUT,
    new_input: empty::<api::StopBuild>, new_output: empty::<api::StopBuildOutput>,
};

pub(crate) static UPDATE_PROJECT: OperationFacts = OperationFacts {
    service: "codebuild", name: "UpdateProject", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PROJECT, output: &schemas::UPDATE_PROJECT_OUTPUT,
    new_input: empty::<api::UpdateProject>, new_output: empty::<api::UpdateProjectOutput>,
};

pub(crate) static UPDATE_REPORT_GROUP: OperationFacts = OperationFacts {
    service: "codebuild", name: "UpdateReportGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_REPORT_GROUP, output: &schemas::UPDATE_REPORT_GROUP_OUTPUT,
    new_input: empty::<api::UpdateReportGroup>, new_output: empty::<api::UpdateReportGroupOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "codebuild",
    signing_name: "codebuild",
    endpoint_prefix: "codebuild",
    api_version: "2016-10-06",
    protocols: &[Protocol::Json11, Protocol::Cbor],
    target_prefix: "CodeBuild_20161006",
    xml_namespace: "",
    operations: &[
        &BATCH_DELETE_BUILDS,
        &BATCH_GET_BUILDS,
        &BATCH_GET_PROJECTS,
        &BATCH_GET_REPORT_GROUPS,
        &BATCH_GET_REPORTS,
        &CREATE_PROJECT,
        &CREATE_REPORT_GROUP,
        &DELETE_PROJECT,
        &DELETE_REPORT,
        &DELETE_REPORT_GROUP,
        &DELETE_RESOURCE_POLICY,
        &DESCRIBE_TEST_CASES,
        &GET_RESOURCE_POLICY,
        &INVALIDATE_PROJECT_CACHE,
        &LIST_BUILDS,
        &LIST_BUILDS_FOR_PROJECT,
        &LIST_CURATED_ENVIRONMENT_IMAGES,
        &LIST_PROJECTS,
        &LIST_REPORT_GROUPS,
        &LIST_REPORTS,
        &LIST_REPORTS_FOR_REPORT_GROUP,
        &LIST_SOURCE_CREDENTIALS,
        &PUT_RESOURCE_POLICY,
        &RETRY_BUILD,
        &START_BUILD,
        &STOP_BUILD,
        &UPDATE_PROJECT,
        &UPDATE_REPORT_GROUP,
    ],
    others: &[
        "BatchGetBuildBatches",
        "BatchGetCommandExecutions",
        "BatchGetFleets",
        "BatchGetSandboxes",
        "CreateFleet",
        "CreateWebhook",
        "DeleteBuildBatch",
        "DeleteFleet",
        "DeleteSourceCredentials",
        "DeleteWebhook",
        "DescribeCodeCoverages",
        "GetReportGroupTrend",
        "ImportSourceCredentials",
        "ListBuildBatches",
        "ListBuildBatchesForProject",
        "ListCommandExecutionsForSandbox",
        "ListFleets",
        "ListSandboxes",
        "ListSandboxesForProject",
        "ListSharedProjects",
        "ListSharedReportGroups",
        "RetryBuildBatch",
        "StartBuildBatch",
        "StartCommandExecution",
        "StartSandbox",
        "StartSandboxConnection",
        "StopBuildBatch",
        "StopSandbox",
        "UpdateFleet",
        "UpdateProjectVisibility",
        "UpdateWebhook",
    ],
    errors: &[
        ServiceError { shape: "AccountLimitExceededException", code: "AccountLimitExceededException", status: 400 },
        ServiceError { shape: "AccountSuspendedException", code: "AccountSuspendedException", status: 400 },
        ServiceError { shape: "InvalidInputException", code: "InvalidInputException", status: 400 },
        ServiceError { shape: "OAuthProviderException", code: "OAuthProviderException", status: 400 },
        ServiceError { shape: "ResourceAlreadyExistsException", code: "ResourceAlreadyExistsException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
    ],
};
