//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AccessLevelFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessLevelFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(AccessLevelFilter = schemas::ACCESS_LEVEL_FILTER { 0 key, 1 value });

/// `BudgetDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BudgetDetail {
    pub budget_name: Option<String>,
}
schema::shape!(BudgetDetail = schemas::BUDGET_DETAIL { 0 budget_name });

/// `CloudWatchDashboard` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CloudWatchDashboard {
    pub name: Option<String>,
}
schema::shape!(CloudWatchDashboard = schemas::CLOUD_WATCH_DASHBOARD { 0 name });

/// `CodeStarParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeStarParameters {
    pub connection_arn: String,
    pub repository: String,
    pub branch: String,
    pub artifact_path: String,
}
schema::shape!(CodeStarParameters = schemas::CODE_STAR_PARAMETERS { 0 connection_arn, 1 repository, 2 branch, 3 artifact_path });

/// `ConstraintDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConstraintDetail {
    pub constraint_id: Option<String>,
    pub type_: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub product_id: Option<String>,
    pub portfolio_id: Option<String>,
}
schema::shape!(ConstraintDetail = schemas::CONSTRAINT_DETAIL { 0 constraint_id, 1 type_, 2 description, 3 owner, 4 product_id, 5 portfolio_id });

/// `ConstraintSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConstraintSummary {
    pub type_: Option<String>,
    pub description: Option<String>,
}
schema::shape!(ConstraintSummary = schemas::CONSTRAINT_SUMMARY { 0 type_, 1 description });

/// `LastSync` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LastSync {
    pub last_sync_time: Option<schema::Timestamp>,
    pub last_sync_status: Option<String>,
    pub last_sync_status_message: Option<String>,
    pub last_successful_sync_time: Option<schema::Timestamp>,
    pub last_successful_sync_provisioning_artifact_id: Option<String>,
}
schema::shape!(LastSync = schemas::LAST_SYNC { 0 last_sync_time, 1 last_sync_status, 2 last_sync_status_message, 3 last_successful_sync_time, 4 last_successful_sync_provisioning_artifact_id });

/// `LaunchPath` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchPath {
    pub id: Option<String>,
    pub name: Option<String>,
}
schema::shape!(LaunchPath = schemas::LAUNCH_PATH { 0 id, 1 name });

/// `LaunchPathSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LaunchPathSummary {
    pub id: Option<String>,
    pub constraint_summaries: Option<Vec<ConstraintSummary>>,
    pub tags: Option<Vec<Tag>>,
    pub name: Option<String>,
}
schema::shape!(LaunchPathSummary = schemas::LAUNCH_PATH_SUMMARY { 0 id, 1 constraint_summaries, 2 tags, 3 name });

/// `ListRecordHistorySearchFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ListRecordHistorySearchFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(ListRecordHistorySearchFilter = schemas::LIST_RECORD_HISTORY_SEARCH_FILTER { 0 key, 1 value });

/// `ListTagOptionsFilters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagOptionsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
    pub active: Option<bool>,
}
schema::shape!(ListTagOptionsFilters = schemas::LIST_TAG_OPTIONS_FILTERS { 0 key, 1 value, 2 active });

/// `OrganizationNode` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationNode {
    pub type_: Option<String>,
    pub value: Option<String>,
}
schema::shape!(OrganizationNode = schemas::ORGANIZATION_NODE { 0 type_, 1 value });

/// `ParameterConstraints` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
    pub allowed_pattern: Option<String>,
    pub constraint_description: Option<String>,
    pub max_length: Option<String>,
    pub min_length: Option<String>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
}
schema::shape!(ParameterConstraints = schemas::PARAMETER_CONSTRAINTS { 0 allowed_values, 1 allowed_pattern, 2 constraint_description, 3 max_length, 4 min_length, 5 max_value, 6 min_value });

/// `PortfolioDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PortfolioDetail {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub provider_name: Option<String>,
}
schema::shape!(PortfolioDetail = schemas::PORTFOLIO_DETAIL { 0 id, 1 arn, 2 display_name, 3 description, 4 created_time, 5 provider_name });

/// `PortfolioShareDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PortfolioShareDetail {
    pub principal_id: Option<String>,
    pub type_: Option<String>,
    pub accepted: Option<bool>,
    pub share_tag_options: Option<bool>,
    pub share_principals: Option<bool>,
}
schema::shape!(PortfolioShareDetail = schemas::PORTFOLIO_SHARE_DETAIL { 0 principal_id, 1 type_, 2 accepted, 3 share_tag_options, 4 share_principals });

/// `Principal` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Principal {
    pub principal_arn: Option<String>,
    pub principal_type: Option<String>,
}
schema::shape!(Principal = schemas::PRINCIPAL { 0 principal_arn, 1 principal_type });

/// `ProductViewAggregationValue` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductViewAggregationValue {
    pub value: Option<String>,
    pub approximate_count: Option<i32>,
}
schema::shape!(ProductViewAggregationValue = schemas::PRODUCT_VIEW_AGGREGATION_VALUE { 0 value, 1 approximate_count });

/// `ProductViewDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductViewDetail {
    pub product_view_summary: Option<ProductViewSummary>,
    pub status: Option<String>,
    pub product_arn: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub source_connection: Option<SourceConnectionDetail>,
}
schema::shape!(ProductViewDetail = schemas::PRODUCT_VIEW_DETAIL { 0 product_view_summary, 1 status, 2 product_arn, 3 created_time, 4 source_connection });

/// `ProductViewSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductViewSummary {
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub short_description: Option<String>,
    pub type_: Option<String>,
    pub distributor: Option<String>,
    pub has_default_path: Option<bool>,
    pub support_email: Option<String>,
    pub support_description: Option<String>,
    pub support_url: Option<String>,
}
schema::shape!(ProductViewSummary = schemas::PRODUCT_VIEW_SUMMARY { 0 id, 1 product_id, 2 name, 3 owner, 4 short_description, 5 type_, 6 distributor, 7 has_default_path, 8 support_email, 9 support_description, 10 support_url });

/// `ProvisionedProductAttribute` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionedProductAttribute {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub type_: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub idempotency_token: Option<String>,
    pub last_record_id: Option<String>,
    pub last_provisioning_record_id: Option<String>,
    pub last_successful_provisioning_record_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub physical_id: Option<String>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub provisioning_artifact_name: Option<String>,
    pub user_arn: Option<String>,
    pub user_arn_session: Option<String>,
}
schema::shape!(ProvisionedProductAttribute = schemas::PROVISIONED_PRODUCT_ATTRIBUTE { 0 name, 1 arn, 2 type_, 3 id, 4 status, 5 status_message, 6 created_time, 7 idempotency_token, 8 last_record_id, 9 last_provisioning_record_id, 10 last_successful_provisioning_record_id, 11 tags, 12 physical_id, 13 product_id, 14 product_name, 15 provisioning_artifact_id, 16 provisioning_artifact_name, 17 user_arn, 18 user_arn_session });

/// `ProvisionedProductDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionedProductDetail {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub type_: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub idempotency_token: Option<String>,
    pub last_record_id: Option<String>,
    pub last_provisioning_record_id: Option<String>,
    pub last_successful_provisioning_record_id: Option<String>,
    pub product_id: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub launch_role_arn: Option<String>,
}
schema::shape!(ProvisionedProductDetail = schemas::PROVISIONED_PRODUCT_DETAIL { 0 name, 1 arn, 2 type_, 3 id, 4 status, 5 status_message, 6 created_time, 7 idempotency_token, 8 last_record_id, 9 last_provisioning_record_id, 10 last_successful_provisioning_record_id, 11 product_id, 12 provisioning_artifact_id, 13 launch_role_arn });

/// `ProvisioningArtifact` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifact {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub guidance: Option<String>,
}
schema::shape!(ProvisioningArtifact = schemas::PROVISIONING_ARTIFACT { 0 id, 1 name, 2 description, 3 created_time, 4 guidance });

/// `ProvisioningArtifactDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifactDetail {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub type_: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub active: Option<bool>,
    pub guidance: Option<String>,
    pub source_revision: Option<String>,
}
schema::shape!(ProvisioningArtifactDetail = schemas::PROVISIONING_ARTIFACT_DETAIL { 0 id, 1 name, 2 description, 3 type_, 4 created_time, 5 active, 6 guidance, 7 source_revision });

/// `ProvisioningArtifactOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifactOutput {
    pub key: Option<String>,
    pub description: Option<String>,
}
schema::shape!(ProvisioningArtifactOutput = schemas::PROVISIONING_ARTIFACT_OUTPUT { 0 key, 1 description });

/// `ProvisioningArtifactParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifactParameter {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub parameter_type: Option<String>,
    pub is_no_echo: Option<bool>,
    pub description: Option<String>,
    pub parameter_constraints: Option<ParameterConstraints>,
}
schema::shape!(ProvisioningArtifactParameter = schemas::PROVISIONING_ARTIFACT_PARAMETER { 0 parameter_key, 1 default_value, 2 parameter_type, 3 is_no_echo, 4 description, 5 parameter_constraints });

/// `ProvisioningArtifactPreferences` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifactPreferences {
    pub stack_set_accounts: Option<Vec<String>>,
    pub stack_set_regions: Option<Vec<String>>,
}
schema::shape!(ProvisioningArtifactPreferences = schemas::PROVISIONING_ARTIFACT_PREFERENCES { 0 stack_set_accounts, 1 stack_set_regions });

/// `ProvisioningArtifactProperties` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifactProperties {
    pub name: Option<String>,
    pub description: Option<String>,
    pub info: Option<BTreeMap<String, String>>,
    pub type_: Option<String>,
    pub disable_template_validation: Option<bool>,
}
schema::shape!(ProvisioningArtifactProperties = schemas::PROVISIONING_ARTIFACT_PROPERTIES { 0 name, 1 description, 2 info, 3 type_, 4 disable_template_validation });

/// `ProvisioningArtifactSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningArtifactSummary {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub provisioning_artifact_metadata: Option<BTreeMap<String, String>>,
}
schema::shape!(ProvisioningArtifactSummary = schemas::PROVISIONING_ARTIFACT_SUMMARY { 0 id, 1 name, 2 description, 3 created_time, 4 provisioning_artifact_metadata });

/// `ProvisioningParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningParameter {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(ProvisioningParameter = schemas::PROVISIONING_PARAMETER { 0 key, 1 value });

/// `ProvisioningPreferences` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningPreferences {
    pub stack_set_accounts: Option<Vec<String>>,
    pub stack_set_regions: Option<Vec<String>>,
    pub stack_set_failure_tolerance_count: Option<i32>,
    pub stack_set_failure_tolerance_percentage: Option<i32>,
    pub stack_set_max_concurrency_count: Option<i32>,
    pub stack_set_max_concurrency_percentage: Option<i32>,
}
schema::shape!(ProvisioningPreferences = schemas::PROVISIONING_PREFERENCES { 0 stack_set_accounts, 1 stack_set_regions, 2 stack_set_failure_tolerance_count, 3 stack_set_failure_tolerance_percentage, 4 stack_set_max_concurrency_count, 5 stack_set_max_concurrency_percentage });

/// `RecordDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RecordDetail {
    pub record_id: Option<String>,
    pub provisioned_product_name: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<schema::Timestamp>,
    pub updated_time: Option<schema::Timestamp>,
    pub provisioned_product_type: Option<String>,
    pub record_type: Option<String>,
    pub provisioned_product_id: Option<String>,
    pub product_id: Option<String>,
    pub provisioning_artifact_id: Option<String>,
    pub path_id: Option<String>,
    pub record_errors: Option<Vec<RecordError>>,
    pub record_tags: Option<Vec<RecordTag>>,
    pub launch_role_arn: Option<String>,
}
schema::shape!(RecordDetail = schemas::RECORD_DETAIL { 0 record_id, 1 provisioned_product_name, 2 status, 3 created_time, 4 updated_time, 5 provisioned_product_type, 6 record_type, 7 provisioned_product_id, 8 product_id, 9 provisioning_artifact_id, 10 path_id, 11 record_errors, 12 record_tags, 13 launch_role_arn });

/// `RecordError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RecordError {
    pub code: Option<String>,
    pub description: Option<String>,
}
schema::shape!(RecordError = schemas::RECORD_ERROR { 0 code, 1 description });

/// `RecordOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RecordOutput {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
}
schema::shape!(RecordOutput = schemas::RECORD_OUTPUT { 0 output_key, 1 output_value, 2 description });

/// `RecordTag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RecordTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(RecordTag = schemas::RECORD_TAG { 0 key, 1 value });

/// `ResourceDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceDetail {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<schema::Timestamp>,
}
schema::shape!(ResourceDetail = schemas::RESOURCE_DETAIL { 0 id, 1 arn, 2 name, 3 description, 4 created_time });

/// `ShareDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ShareDetails {
    pub successful_shares: Option<Vec<String>>,
    pub share_errors: Option<Vec<ShareError>>,
}
schema::shape!(ShareDetails = schemas::SHARE_DETAILS { 0 successful_shares, 1 share_errors });

/// `ShareError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ShareError {
    pub accounts: Option<Vec<String>>,
    pub message: Option<String>,
    pub error: Option<String>,
}
schema::shape!(ShareError = schemas::SHARE_ERROR { 0 accounts, 1 message, 2 error });

/// `SourceConnection` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceConnection {
    pub type_: Option<String>,
    pub connection_parameters: SourceConnectionParameters,
}
schema::shape!(SourceConnection = schemas::SOURCE_CONNECTION { 0 type_, 1 connection_parameters });

/// `SourceConnectionDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceConnectionDetail {
    pub type_: Option<String>,
    pub connection_parameters: Option<SourceConnectionParameters>,
    pub last_sync: Option<LastSync>,
}
schema::shape!(SourceConnectionDetail = schemas::SOURCE_CONNECTION_DETAIL { 0 type_, 1 connection_parameters, 2 last_sync });

/// `SourceConnectionParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceConnectionParameters {
    pub code_star: Option<CodeStarParameters>,
}
schema::shape!(SourceConnectionParameters = schemas::SOURCE_CONNECTION_PARAMETERS { 0 code_star });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `TagOptionDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TagOptionDetail {
    pub key: Option<String>,
    pub value: Option<String>,
    pub active: Option<bool>,
    pub id: Option<String>,
    pub owner: Option<String>,
}
schema::shape!(TagOptionDetail = schemas::TAG_OPTION_DETAIL { 0 key, 1 value, 2 active, 3 id, 4 owner });

/// `TagOptionSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TagOptionSummary {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
schema::shape!(TagOptionSummary = schemas::TAG_OPTION_SUMMARY { 0 key, 1 values });

/// `UpdateProvisioningParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisioningParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub use_previous_value: Option<bool>,
}
schema::shape!(UpdateProvisioningParameter = schemas::UPDATE_PROVISIONING_PARAMETER { 0 key, 1 value, 2 use_previous_value });

/// `UpdateProvisioningPreferences` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProvisioningPreferences {
    pub stack_set_accounts: Option<Vec<String>>,
    pub stack_set_regions: Option<Vec<String>>,
    pub stack_set_failure_tolerance_count: Option<i32>,
    pub stack_set_failure_tolerance_percentage: Option<i32>,
    pub stack_set_max_concurrency_count: Option<i32>,
    pub stack_set_max_concurrency_percentage: Option<i32>,
    pub stack_set_operation_type: Option<String>,
}
schema::shape!(UpdateProvisioningPreferences = schemas::UPDATE_PROVISIONING_PREFERENCES { 0 stack_set_accounts, 1 stack_set_regions, 2 stack_set_failure_tolerance_count, 3 stack_set_failure_tolerance_percentage, 4 stack_set_max_concurrency_count, 5 stack_set_max_concurrency_percentage, 6 stack_set_operation_type });

/// `UsageInstruction` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UsageInstruction {
    pub type_: Option<String>,
    pub value: Option<String>,
}
schema::shape!(UsageInstruction = schemas::USAGE_INSTRUCTION { 0 type_, 1 value });
