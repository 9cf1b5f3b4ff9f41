//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AccessKey` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: String,
    pub secret_access_key: String,
    pub create_date: Option<schema::Timestamp>,
}
schema::shape!(AccessKey = schemas::ACCESS_KEY { 0 user_name, 1 access_key_id, 2 status, 3 secret_access_key, 4 create_date });

/// `AccessKeyLastUsed` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<schema::Timestamp>,
    pub service_name: String,
    pub region: String,
}
schema::shape!(AccessKeyLastUsed = schemas::ACCESS_KEY_LAST_USED { 0 last_used_date, 1 service_name, 2 region });

/// `AccessKeyMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<schema::Timestamp>,
}
schema::shape!(AccessKeyMetadata = schemas::ACCESS_KEY_METADATA { 0 user_name, 1 access_key_id, 2 status, 3 create_date });

/// `AttachedPermissionsBoundary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}
schema::shape!(AttachedPermissionsBoundary = schemas::ATTACHED_PERMISSIONS_BOUNDARY { 0 permissions_boundary_type, 1 permissions_boundary_arn });

/// `AttachedPolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}
schema::shape!(AttachedPolicy = schemas::ATTACHED_POLICY { 0 policy_name, 1 policy_arn });

/// `ContextEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<String>,
}
schema::shape!(ContextEntry = schemas::CONTEXT_ENTRY { 0 context_key_name, 1 context_key_values, 2 context_key_type });

/// `DeletionTaskFailureReasonType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}
schema::shape!(DeletionTaskFailureReasonType = schemas::DELETION_TASK_FAILURE_REASON_TYPE { 0 reason, 1 role_usage_list });

/// `EvaluationResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: Option<String>,
    pub eval_decision: String,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}
schema::shape!(EvaluationResult = schemas::EVALUATION_RESULT { 0 eval_action_name, 1 eval_resource_name, 2 eval_decision, 3 matched_statements, 4 missing_context_values, 5 organizations_decision_detail, 6 permissions_boundary_decision_detail, 7 eval_decision_details, 8 resource_specific_results });

/// `Group` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: schema::Timestamp,
}
schema::shape!(Group = schemas::GROUP { 0 path, 1 group_name, 2 group_id, 3 arn, 4 create_date });

/// `GroupDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<schema::Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}
schema::shape!(GroupDetail = schemas::GROUP_DETAIL { 0 path, 1 group_name, 2 group_id, 3 arn, 4 create_date, 5 group_policy_list, 6 attached_managed_policies });

/// `InlinePolicyIdentifierType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: String,
    pub attachment_name: String,
}
schema::shape!(InlinePolicyIdentifierType = schemas::INLINE_POLICY_IDENTIFIER_TYPE { 0 policy_name, 1 attachment_type, 2 attachment_name });

/// `InstanceProfile` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: schema::Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(InstanceProfile = schemas::INSTANCE_PROFILE { 0 path, 1 instance_profile_name, 2 instance_profile_id, 3 arn, 4 create_date, 5 roles, 6 tags });

/// `ManagedPolicyDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<schema::Timestamp>,
    pub update_date: Option<schema::Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}
schema::shape!(ManagedPolicyDetail = schemas::MANAGED_POLICY_DETAIL { 0 policy_name, 1 policy_id, 2 arn, 3 path, 4 default_version_id, 5 attachment_count, 6 permissions_boundary_usage_count, 7 is_attachable, 8 description, 9 create_date, 10 update_date, 11 policy_version_list });

/// `OpenIDConnectProviderListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}
schema::shape!(OpenIDConnectProviderListEntry = schemas::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY { 0 arn });

/// `OrderedOrganizationPolicyType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}
schema::shape!(OrderedOrganizationPolicyType = schemas::ORDERED_ORGANIZATION_POLICY_TYPE { 0 service_control_policy_input_list });

/// `OrganizationsDecisionDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}
schema::shape!(OrganizationsDecisionDetail = schemas::ORGANIZATIONS_DECISION_DETAIL { 0 allowed_by_organizations });

/// `PermissionsBoundaryDecisionDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}
schema::shape!(PermissionsBoundaryDecisionDetail = schemas::PERMISSIONS_BOUNDARY_DECISION_DETAIL { 0 allowed_by_permissions_boundary });

/// `Policy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<schema::Timestamp>,
    pub update_date: Option<schema::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(Policy = schemas::POLICY { 0 policy_name, 1 policy_id, 2 arn, 3 path, 4 default_version_id, 5 attachment_count, 6 permissions_boundary_usage_count, 7 is_attachable, 8 description, 9 create_date, 10 update_date, 11 tags });

/// `PolicyDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
schema::shape!(PolicyDetail = schemas::POLICY_DETAIL { 0 policy_name, 1 policy_document });

/// `PolicyGroup` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}
schema::shape!(PolicyGroup = schemas::POLICY_GROUP { 0 group_name, 1 group_id });

/// `PolicyIdentifier` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyIdentifier {
    pub policy_type: Option<String>,
    pub policy_arn: Option<String>,
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}
schema::shape!(PolicyIdentifier = schemas::POLICY_IDENTIFIER { 0 policy_type, 1 policy_arn, 2 inline_policy_identifier });

/// `PolicyRole` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}
schema::shape!(PolicyRole = schemas::POLICY_ROLE { 0 role_name, 1 role_id });

/// `PolicyUser` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
schema::shape!(PolicyUser = schemas::POLICY_USER { 0 user_name, 1 user_id });

/// `PolicyVersion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<schema::Timestamp>,
}
schema::shape!(PolicyVersion = schemas::POLICY_VERSION { 0 document, 1 version_id, 2 is_default_version, 3 create_date });

/// `Position` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}
schema::shape!(Position = schemas::POSITION { 0 line, 1 column });

/// `ResourceSpecificResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: String,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}
schema::shape!(ResourceSpecificResult = schemas::RESOURCE_SPECIFIC_RESULT { 0 eval_resource_name, 1 eval_resource_decision, 2 matched_statements, 3 missing_context_values, 4 eval_decision_details, 5 permissions_boundary_decision_detail });

/// `Role` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: schema::Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}
schema::shape!(Role = schemas::ROLE { 0 path, 1 role_name, 2 role_id, 3 arn, 4 create_date, 5 assume_role_policy_document, 6 description, 7 max_session_duration, 8 permissions_boundary, 9 tags, 10 role_last_used, 11 source_role_template });

/// `RoleDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<schema::Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}
schema::shape!(RoleDetail = schemas::ROLE_DETAIL { 0 path, 1 role_name, 2 role_id, 3 arn, 4 create_date, 5 assume_role_policy_document, 6 instance_profile_list, 7 role_policy_list, 8 attached_managed_policies, 9 permissions_boundary, 10 tags, 11 role_last_used });

/// `RoleLastUsed` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<schema::Timestamp>,
    pub region: Option<String>,
}
schema::shape!(RoleLastUsed = schemas::ROLE_LAST_USED { 0 last_used_date, 1 region });

/// `RoleUsageType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}
schema::shape!(RoleUsageType = schemas::ROLE_USAGE_TYPE { 0 region, 1 resources });

/// `SourceRoleTemplate` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}
schema::shape!(SourceRoleTemplate = schemas::SOURCE_ROLE_TEMPLATE { 0 template_arn, 1 template_minor_version });

/// `Statement` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}
schema::shape!(Statement = schemas::STATEMENT { 0 source_policy_id, 1 source_policy_type, 2 start_position, 3 end_position });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `User` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: schema::Timestamp,
    pub password_last_used: Option<schema::Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(User = schemas::USER { 0 path, 1 user_name, 2 user_id, 3 arn, 4 create_date, 5 password_last_used, 6 permissions_boundary, 7 tags });

/// `UserDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<schema::Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(UserDetail = schemas::USER_DETAIL { 0 path, 1 user_name, 2 user_id, 3 arn, 4 create_date, 5 user_policy_list, 6 group_list, 7 attached_managed_policies, 8 permissions_boundary, 9 tags });
