//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ARTIFACT_NAMESPACE: Text = Text::new(Length::NONE).one_of(&[artifact_namespace::NONE, artifact_namespace::BUILD_ID]);

pub(crate) static ARTIFACT_PACKAGING: Text = Text::new(Length::NONE).one_of(&[artifact_packaging::NONE, artifact_packaging::ZIP]);

pub(crate) static ARTIFACTS_TYPE: Text = Text::new(Length::NONE).one_of(&[artifacts_type::CODEPIPELINE, artifacts_type::S3, artifacts_type::NO_ARTIFACTS]);

pub(crate) static AUTH_TYPE: Text = Text::new(Length::NONE).one_of(&[auth_type::OAUTH, auth_type::BASIC_AUTH, auth_type::PERSONAL_ACCESS_TOKEN, auth_type::CODECONNECTIONS, auth_type::SECRETS_MANAGER]);

pub(crate) static BATCH_REPORT_MODE_TYPE: Text = Text::new(Length::NONE).one_of(&[batch_report_mode_type::REPORT_INDIVIDUAL_BUILDS, batch_report_mode_type::REPORT_AGGREGATED_BATCH]);

pub(crate) static BUCKET_OWNER_ACCESS: Text = Text::new(Length::NONE).one_of(&[bucket_owner_access::NONE, bucket_owner_access::READ_ONLY, bucket_owner_access::FULL]);

pub(crate) static BUILD_PHASE_TYPE: Text = Text::new(Length::NONE).one_of(&[build_phase_type::SUBMITTED, build_phase_type::QUEUED, build_phase_type::PROVISIONING, build_phase_type::DOWNLOAD_SOURCE, build_phase_type::INSTALL, build_phase_type::PRE_BUILD, build_phase_type::BUILD, build_phase_type::POST_BUILD, build_phase_type::UPLOAD_ARTIFACTS, build_phase_type::FINALIZING, build_phase_type::COMPLETED]);

pub(crate) static CACHE_MODE: Text = Text::new(Length::NONE).one_of(&[cache_mode::LOCAL_DOCKER_LAYER_CACHE, cache_mode::LOCAL_SOURCE_CACHE, cache_mode::LOCAL_CUSTOM_CACHE]);

pub(crate) static CACHE_TYPE: Text = Text::new(Length::NONE).one_of(&[cache_type::NO_CACHE, cache_type::S3, cache_type::LOCAL]);

pub(crate) static COMPUTE_TYPE: Text = Text::new(Length::NONE).one_of(&[compute_type::BUILD_GENERAL1_SMALL, compute_type::BUILD_GENERAL1_MEDIUM, compute_type::BUILD_GENERAL1_LARGE, compute_type::BUILD_GENERAL1_XLARGE, compute_type::BUILD_GENERAL1_2XLARGE, compute_type::BUILD_LAMBDA_1GB, compute_type::BUILD_LAMBDA_2GB, compute_type::BUILD_LAMBDA_4GB, compute_type::BUILD_LAMBDA_8GB, compute_type::BUILD_LAMBDA_10GB, compute_type::ATTRIBUTE_BASED_COMPUTE, compute_type::CUSTOM_INSTANCE_TYPE]);

pub(crate) static CREDENTIAL_PROVIDER_TYPE: Text = Text::new(Length::NONE).one_of(&[credential_provider_type::SECRETS_MANAGER]);

pub(crate) static ENVIRONMENT_TYPE: Text = Text::new(Length::NONE).one_of(&[environment_type::WINDOWS_CONTAINER, environment_type::LINUX_CONTAINER, environment_type::LINUX_GPU_CONTAINER, environment_type::ARM_CONTAINER, environment_type::WINDOWS_SERVER_2019_CONTAINER, environment_type::WINDOWS_SERVER_2022_CONTAINER, environment_type::LINUX_LAMBDA_CONTAINER, environment_type::ARM_LAMBDA_CONTAINER, environment_type::LINUX_EC2, environment_type::ARM_EC2, environment_type::WINDOWS_EC2, environment_type::MAC_ARM]);

pub(crate) static ENVIRONMENT_VARIABLE_TYPE: Text = Text::new(Length::NONE).one_of(&[environment_variable_type::PLAINTEXT, environment_variable_type::PARAMETER_STORE, environment_variable_type::SECRETS_MANAGER]);

pub(crate) static FILE_SYSTEM_TYPE: Text = Text::new(Length::NONE).one_of(&[file_system_type::EFS]);

pub(crate) static HOST_KERNEL: Text = Text::new(Length::NONE).one_of(&[host_kernel::LINUX_KERNEL_4, host_kernel::LINUX_KERNEL_6, host_kernel::LINUX_KERNEL_LATEST]);

pub(crate) static IMAGE_PULL_CREDENTIALS_TYPE: Text = Text::new(Length::NONE).one_of(&[image_pull_credentials_type::CODEBUILD, image_pull_credentials_type::SERVICE_ROLE]);

pub(crate) static KEY_INPUT: Text = Text::new(Length::between(1, 127)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$");

pub(crate) static LANGUAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[language_type::JAVA, language_type::PYTHON, language_type::NODE_JS, language_type::RUBY, language_type::GOLANG, language_type::DOCKER, language_type::ANDROID, language_type::DOTNET, language_type::BASE, language_type::PHP]);

pub(crate) static LOGS_CONFIG_STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[logs_config_status_type::ENABLED, logs_config_status_type::DISABLED]);

pub(crate) static MACHINE_TYPE: Text = Text::new(Length::NONE).one_of(&[machine_type::GENERAL, machine_type::NVME]);

pub(crate) static NON_EMPTY_STRING: Text = Text::new(Length::at_least(1));

pub(crate) static PLATFORM_TYPE: Text = Text::new(Length::NONE).one_of(&[platform_type::DEBIAN, platform_type::AMAZON_LINUX, platform_type::UBUNTU, platform_type::WINDOWS_SERVER]);

pub(crate) static PROJECT_DESCRIPTION: Text = Text::new(Length::at_most(255));

pub(crate) static PROJECT_NAME: Text = Text::new(Length::between(2, 150)).pattern(r"[A-Za-z0-9][A-Za-z0-9\-_]{1,149}");

pub(crate) static PROJECT_SORT_BY_TYPE: Text = Text::new(Length::NONE).one_of(&[project_sort_by_type::NAME, project_sort_by_type::CREATED_TIME, project_sort_by_type::LAST_MODIFIED_TIME]);

pub(crate) static PROJECT_VISIBILITY_TYPE: Text = Text::new(Length::NONE).one_of(&[project_visibility_type::PUBLIC_READ, project_visibility_type::PRIVATE]);

pub(crate) static PULL_REQUEST_BUILD_APPROVER_ROLE: Text = Text::new(Length::NONE).one_of(&[pull_request_build_approver_role::GITHUB_READ, pull_request_build_approver_role::GITHUB_TRIAGE, pull_request_build_approver_role::GITHUB_WRITE, pull_request_build_approver_role::GITHUB_MAINTAIN, pull_request_build_approver_role::GITHUB_ADMIN, pull_request_build_approver_role::GITLAB_GUEST, pull_request_build_approver_role::GITLAB_PLANNER, pull_request_build_approver_role::GITLAB_REPORTER, pull_request_build_approver_role::GITLAB_DEVELOPER, pull_request_build_approver_role::GITLAB_MAINTAINER, pull_request_build_approver_role::GITLAB_OWNER, pull_request_build_approver_role::BITBUCKET_READ, pull_request_build_approver_role::BITBUCKET_WRITE, pull_request_build_approver_role::BITBUCKET_ADMIN]);

pub(crate) static PULL_REQUEST_BUILD_COMMENT_APPROVAL: Text = Text::new(Length::NONE).one_of(&[pull_request_build_comment_approval::DISABLED, pull_request_build_comment_approval::ALL_PULL_REQUESTS, pull_request_build_comment_approval::FORK_PULL_REQUESTS]);

pub(crate) static REPORT_EXPORT_CONFIG_TYPE: Text = Text::new(Length::NONE).one_of(&[report_export_config_type::S3, report_export_config_type::NO_EXPORT]);

pub(crate) static REPORT_GROUP_NAME: Text = Text::new(Length::between(2, 128));

pub(crate) static REPORT_GROUP_SORT_BY_TYPE: Text = Text::new(Length::NONE).one_of(&[report_group_sort_by_type::NAME, report_group_sort_by_type::CREATED_TIME, report_group_sort_by_type::LAST_MODIFIED_TIME]);

pub(crate) static REPORT_GROUP_STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[report_group_status_type::ACTIVE, report_group_status_type::DELETING]);

pub(crate) static REPORT_PACKAGING_TYPE: Text = Text::new(Length::NONE).one_of(&[report_packaging_type::ZIP, report_packaging_type::NONE]);

pub(crate) static REPORT_STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[report_status_type::GENERATING, report_status_type::SUCCEEDED, report_status_type::FAILED, report_status_type::INCOMPLETE, report_status_type::DELETING]);

pub(crate) static REPORT_TYPE: Text = Text::new(Length::NONE).one_of(&[report_type::TEST, report_type::CODE_COVERAGE]);

pub(crate) static SERVER_TYPE: Text = Text::new(Length::NONE).one_of(&[server_type::GITHUB, server_type::BITBUCKET, server_type::GITHUB_ENTERPRISE, server_type::GITLAB, server_type::GITLAB_SELF_MANAGED]);

pub(crate) static SORT_ORDER_TYPE: Text = Text::new(Length::NONE).one_of(&[sort_order_type::ASCENDING, sort_order_type::DESCENDING]);

pub(crate) static SOURCE_AUTH_TYPE: Text = Text::new(Length::NONE).one_of(&[source_auth_type::OAUTH, source_auth_type::CODECONNECTIONS, source_auth_type::SECRETS_MANAGER]);

pub(crate) static SOURCE_TYPE: Text = Text::new(Length::NONE).one_of(&[source_type::CODECOMMIT, source_type::CODEPIPELINE, source_type::GITHUB, source_type::GITLAB, source_type::GITLAB_SELF_MANAGED, source_type::S3, source_type::BITBUCKET, source_type::GITHUB_ENTERPRISE, source_type::NO_SOURCE]);

pub(crate) static STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[status_type::SUCCEEDED, status_type::FAILED, status_type::FAULT, status_type::TIMED_OUT, status_type::IN_PROGRESS, status_type::STOPPED]);

pub(crate) static VALUE_INPUT: Text = Text::new(Length::at_most(255)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$");

pub(crate) static WEBHOOK_BUILD_TYPE: Text = Text::new(Length::NONE).one_of(&[webhook_build_type::BUILD, webhook_build_type::BUILD_BATCH, webhook_build_type::RUNNER_BUILDKITE_BUILD]);

pub(crate) static WEBHOOK_FILTER_TYPE: Text = Text::new(Length::NONE).one_of(&[webhook_filter_type::EVENT, webhook_filter_type::BASE_REF, webhook_filter_type::HEAD_REF, webhook_filter_type::ACTOR_ACCOUNT_ID, webhook_filter_type::FILE_PATH, webhook_filter_type::COMMIT_MESSAGE, webhook_filter_type::WORKFLOW_NAME, webhook_filter_type::TAG_NAME, webhook_filter_type::RELEASE_NAME, webhook_filter_type::REPOSITORY_NAME, webhook_filter_type::ORGANIZATION_NAME]);

pub(crate) static WEBHOOK_SCOPE_TYPE: Text = Text::new(Length::NONE).one_of(&[webhook_scope_type::GITHUB_ORGANIZATION, webhook_scope_type::GITHUB_GLOBAL, webhook_scope_type::GITLAB_GROUP]);

pub(crate) static WEBHOOK_STATUS: Text = Text::new(Length::NONE).one_of(&[webhook_status::CREATING, webhook_status::CREATE_FAILED, webhook_status::ACTIVE, webhook_status::DELETING]);
