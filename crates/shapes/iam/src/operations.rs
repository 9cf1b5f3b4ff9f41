//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AddClientIDToOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProvider {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}
schema::shape!(AddClientIDToOpenIDConnectProvider = schemas::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER { 0 open_id_connect_provider_arn, 1 client_id });
schema::operation!(AddClientIDToOpenIDConnectProvider -> AddClientIDToOpenIDConnectProviderOutput, Write, service::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER);

/// The output of `AddClientIDToOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderOutput {}
schema::shape!(AddClientIDToOpenIDConnectProviderOutput = schemas::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OUTPUT {});

/// The input of `AddRoleToInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfile {
    pub instance_profile_name: String,
    pub role_name: String,
}
schema::shape!(AddRoleToInstanceProfile = schemas::ADD_ROLE_TO_INSTANCE_PROFILE { 0 instance_profile_name, 1 role_name });
schema::operation!(AddRoleToInstanceProfile -> AddRoleToInstanceProfileOutput, Write, service::ADD_ROLE_TO_INSTANCE_PROFILE);

/// The output of `AddRoleToInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileOutput {}
schema::shape!(AddRoleToInstanceProfileOutput = schemas::ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT {});

/// The input of `AddUserToGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct AddUserToGroup {
    pub group_name: String,
    pub user_name: String,
}
schema::shape!(AddUserToGroup = schemas::ADD_USER_TO_GROUP { 0 group_name, 1 user_name });
schema::operation!(AddUserToGroup -> AddUserToGroupOutput, Write, service::ADD_USER_TO_GROUP);

/// The output of `AddUserToGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct AddUserToGroupOutput {}
schema::shape!(AddUserToGroupOutput = schemas::ADD_USER_TO_GROUP_OUTPUT {});

/// The input of `AttachGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachGroupPolicy {
    pub group_name: String,
    pub policy_arn: String,
}
schema::shape!(AttachGroupPolicy = schemas::ATTACH_GROUP_POLICY { 0 group_name, 1 policy_arn });
schema::operation!(AttachGroupPolicy -> AttachGroupPolicyOutput, Write, service::ATTACH_GROUP_POLICY);

/// The output of `AttachGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachGroupPolicyOutput {}
schema::shape!(AttachGroupPolicyOutput = schemas::ATTACH_GROUP_POLICY_OUTPUT {});

/// The input of `AttachRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicy {
    pub role_name: String,
    pub policy_arn: String,
}
schema::shape!(AttachRolePolicy = schemas::ATTACH_ROLE_POLICY { 0 role_name, 1 policy_arn });
schema::operation!(AttachRolePolicy -> AttachRolePolicyOutput, Write, service::ATTACH_ROLE_POLICY);

/// The output of `AttachRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicyOutput {}
schema::shape!(AttachRolePolicyOutput = schemas::ATTACH_ROLE_POLICY_OUTPUT {});

/// The input of `AttachUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicy {
    pub user_name: String,
    pub policy_arn: String,
}
schema::shape!(AttachUserPolicy = schemas::ATTACH_USER_POLICY { 0 user_name, 1 policy_arn });
schema::operation!(AttachUserPolicy -> AttachUserPolicyOutput, Write, service::ATTACH_USER_POLICY);

/// The output of `AttachUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicyOutput {}
schema::shape!(AttachUserPolicyOutput = schemas::ATTACH_USER_POLICY_OUTPUT {});

/// The input of `CreateAccessKey`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKey {
    pub user_name: Option<String>,
}
schema::shape!(CreateAccessKey = schemas::CREATE_ACCESS_KEY { 0 user_name });
schema::operation!(CreateAccessKey -> CreateAccessKeyOutput, Write, service::CREATE_ACCESS_KEY);

/// The output of `CreateAccessKey`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyOutput {
    pub access_key: AccessKey,
}
schema::shape!(CreateAccessKeyOutput = schemas::CREATE_ACCESS_KEY_OUTPUT { 0 access_key });

/// The input of `CreateAccountAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccountAlias {
    pub account_alias: String,
}
schema::shape!(CreateAccountAlias = schemas::CREATE_ACCOUNT_ALIAS { 0 account_alias });
schema::operation!(CreateAccountAlias -> CreateAccountAliasOutput, Write, service::CREATE_ACCOUNT_ALIAS);

/// The output of `CreateAccountAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccountAliasOutput {}
schema::shape!(CreateAccountAliasOutput = schemas::CREATE_ACCOUNT_ALIAS_OUTPUT {});

/// The input of `CreateGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGroup {
    pub path: Option<String>,
    pub group_name: String,
}
schema::shape!(CreateGroup = schemas::CREATE_GROUP { 0 path, 1 group_name });
schema::operation!(CreateGroup -> CreateGroupOutput, Write, service::CREATE_GROUP);

/// The output of `CreateGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGroupOutput {
    pub group: Group,
}
schema::shape!(CreateGroupOutput = schemas::CREATE_GROUP_OUTPUT { 0 group });

/// The input of `CreateInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceProfile {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateInstanceProfile = schemas::CREATE_INSTANCE_PROFILE { 0 instance_profile_name, 1 path, 2 tags });
schema::operation!(CreateInstanceProfile -> CreateInstanceProfileOutput, Write, service::CREATE_INSTANCE_PROFILE);

/// The output of `CreateInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceProfileOutput {
    pub instance_profile: InstanceProfile,
}
schema::shape!(CreateInstanceProfileOutput = schemas::CREATE_INSTANCE_PROFILE_OUTPUT { 0 instance_profile });

/// The input of `CreateOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProvider {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateOpenIDConnectProvider = schemas::CREATE_OPEN_ID_CONNECT_PROVIDER { 0 url, 1 client_id_list, 2 thumbprint_list, 3 tags });
schema::operation!(CreateOpenIDConnectProvider -> CreateOpenIDConnectProviderOutput, Write, service::CREATE_OPEN_ID_CONNECT_PROVIDER);

/// The output of `CreateOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderOutput {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateOpenIDConnectProviderOutput = schemas::CREATE_OPEN_ID_CONNECT_PROVIDER_OUTPUT { 0 open_id_connect_provider_arn, 1 tags });

/// The input of `CreatePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicy {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreatePolicy = schemas::CREATE_POLICY { 0 policy_name, 1 path, 2 policy_document, 3 description, 4 tags });
schema::operation!(CreatePolicy -> CreatePolicyOutput, Write, service::CREATE_POLICY);

/// The output of `CreatePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
}
schema::shape!(CreatePolicyOutput = schemas::CREATE_POLICY_OUTPUT { 0 policy });

/// The input of `CreatePolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersion {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}
schema::shape!(CreatePolicyVersion = schemas::CREATE_POLICY_VERSION { 0 policy_arn, 1 policy_document, 2 set_as_default });
schema::operation!(CreatePolicyVersion -> CreatePolicyVersionOutput, Write, service::CREATE_POLICY_VERSION);

/// The output of `CreatePolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}
schema::shape!(CreatePolicyVersionOutput = schemas::CREATE_POLICY_VERSION_OUTPUT { 0 policy_version });

/// The input of `CreateRole`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRole {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateRole = schemas::CREATE_ROLE { 0 path, 1 role_name, 2 assume_role_policy_document, 3 description, 4 max_session_duration, 5 permissions_boundary, 6 tags });
schema::operation!(CreateRole -> CreateRoleOutput, Write, service::CREATE_ROLE);

/// The output of `CreateRole`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleOutput {
    pub role: Role,
}
schema::shape!(CreateRoleOutput = schemas::CREATE_ROLE_OUTPUT { 0 role });

/// The input of `CreateServiceLinkedRole`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRole {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}
schema::shape!(CreateServiceLinkedRole = schemas::CREATE_SERVICE_LINKED_ROLE { 0 aws_service_name, 1 description, 2 custom_suffix });
schema::operation!(CreateServiceLinkedRole -> CreateServiceLinkedRoleOutput, Write, service::CREATE_SERVICE_LINKED_ROLE);

/// The output of `CreateServiceLinkedRole`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleOutput {
    pub role: Option<Role>,
}
schema::shape!(CreateServiceLinkedRoleOutput = schemas::CREATE_SERVICE_LINKED_ROLE_OUTPUT { 0 role });

/// The input of `CreateUser`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUser {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateUser = schemas::CREATE_USER { 0 path, 1 user_name, 2 permissions_boundary, 3 tags });
schema::operation!(CreateUser -> CreateUserOutput, Write, service::CREATE_USER);

/// The output of `CreateUser`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserOutput {
    pub user: Option<User>,
}
schema::shape!(CreateUserOutput = schemas::CREATE_USER_OUTPUT { 0 user });

/// The input of `DeleteAccessKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKey {
    pub user_name: Option<String>,
    pub access_key_id: String,
}
schema::shape!(DeleteAccessKey = schemas::DELETE_ACCESS_KEY { 0 user_name, 1 access_key_id });
schema::operation!(DeleteAccessKey -> DeleteAccessKeyOutput, Write, service::DELETE_ACCESS_KEY);

/// The output of `DeleteAccessKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKeyOutput {}
schema::shape!(DeleteAccessKeyOutput = schemas::DELETE_ACCESS_KEY_OUTPUT {});

/// The input of `DeleteAccountAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccountAlias {
    pub account_alias: String,
}
schema::shape!(DeleteAccountAlias = schemas::DELETE_ACCOUNT_ALIAS { 0 account_alias });
schema::operation!(DeleteAccountAlias -> DeleteAccountAliasOutput, Write, service::DELETE_ACCOUNT_ALIAS);

/// The output of `DeleteAccountAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccountAliasOutput {}
schema::shape!(DeleteAccountAliasOutput = schemas::DELETE_ACCOUNT_ALIAS_OUTPUT {});

/// The input of `DeleteGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroup {
    pub group_name: String,
}
schema::shape!(DeleteGroup = schemas::DELETE_GROUP { 0 group_name });
schema::operation!(DeleteGroup -> DeleteGroupOutput, Write, service::DELETE_GROUP);

/// The output of `DeleteGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupOutput {}
schema::shape!(DeleteGroupOutput = schemas::DELETE_GROUP_OUTPUT {});

/// The input of `DeleteGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupPolicy {
    pub group_name: String,
    pub policy_name: String,
}
schema::shape!(DeleteGroupPolicy = schemas::DELETE_GROUP_POLICY { 0 group_name, 1 policy_name });
schema::operation!(DeleteGroupPolicy -> DeleteGroupPolicyOutput, Write, service::DELETE_GROUP_POLICY);

/// The output of `DeleteGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyOutput {}
schema::shape!(DeleteGroupPolicyOutput = schemas::DELETE_GROUP_POLICY_OUTPUT {});

/// The input of `DeleteInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceProfile {
    pub instance_profile_name: String,
}
schema::shape!(DeleteInstanceProfile = schemas::DELETE_INSTANCE_PROFILE { 0 instance_profile_name });
schema::operation!(DeleteInstanceProfile -> DeleteInstanceProfileOutput, Write, service::DELETE_INSTANCE_PROFILE);

/// The output of `DeleteInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileOutput {}
schema::shape!(DeleteInstanceProfileOutput = schemas::DELETE_INSTANCE_PROFILE_OUTPUT {});

/// The input of `DeleteOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteOpenIDConnectProvider {
    pub open_id_connect_provider_arn: String,
}
schema::shape!(DeleteOpenIDConnectProvider = schemas::DELETE_OPEN_ID_CONNECT_PROVIDER { 0 open_id_connect_provider_arn });
schema::operation!(DeleteOpenIDConnectProvider -> DeleteOpenIDConnectProviderOutput, Write, service::DELETE_OPEN_ID_CONNECT_PROVIDER);

/// The output of `DeleteOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderOutput {}
schema::shape!(DeleteOpenIDConnectProviderOutput = schemas::DELETE_OPEN_ID_CONNECT_PROVIDER_OUTPUT {});

/// The input of `DeletePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicy {
    pub policy_arn: String,
}
schema::shape!(DeletePolicy = schemas::DELETE_POLICY { 0 policy_arn });
schema::operation!(DeletePolicy -> DeletePolicyOutput, Write, service::DELETE_POLICY);

/// The output of `DeletePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyOutput {}
schema::shape!(DeletePolicyOutput = schemas::DELETE_POLICY_OUTPUT {});

/// The input of `DeletePolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyVersion {
    pub policy_arn: String,
    pub version_id: String,
}
schema::shape!(DeletePolicyVersion = schemas::DELETE_POLICY_VERSION { 0 policy_arn, 1 version_id });
schema::operation!(DeletePolicyVersion -> DeletePolicyVersionOutput, Write, service::DELETE_POLICY_VERSION);

/// The output of `DeletePolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyVersionOutput {}
schema::shape!(DeletePolicyVersionOutput = schemas::DELETE_POLICY_VERSION_OUTPUT {});

/// The input of `DeleteRole`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRole {
    pub role_name: String,
}
schema::shape!(DeleteRole = schemas::DELETE_ROLE { 0 role_name });
schema::operation!(DeleteRole -> DeleteRoleOutput, Write, service::DELETE_ROLE);

/// The output of `DeleteRole`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRoleOutput {}
schema::shape!(DeleteRoleOutput = schemas::DELETE_ROLE_OUTPUT {});

/// The input of `DeleteRolePermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundary {
    pub role_name: String,
}
schema::shape!(DeleteRolePermissionsBoundary = schemas::DELETE_ROLE_PERMISSIONS_BOUNDARY { 0 role_name });
schema::operation!(DeleteRolePermissionsBoundary -> DeleteRolePermissionsBoundaryOutput, Write, service::DELETE_ROLE_PERMISSIONS_BOUNDARY);

/// The output of `DeleteRolePermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryOutput {}
schema::shape!(DeleteRolePermissionsBoundaryOutput = schemas::DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT {});

/// The input of `DeleteRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicy {
    pub role_name: String,
    pub policy_name: String,
}
schema::shape!(DeleteRolePolicy = schemas::DELETE_ROLE_POLICY { 0 role_name, 1 policy_name });
schema::operation!(DeleteRolePolicy -> DeleteRolePolicyOutput, Write, service::DELETE_ROLE_POLICY);

/// The output of `DeleteRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicyOutput {}
schema::shape!(DeleteRolePolicyOutput = schemas::DELETE_ROLE_POLICY_OUTPUT {});

/// The input of `DeleteServiceLinkedRole`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRole {
    pub role_name: String,
}
schema::shape!(DeleteServiceLinkedRole = schemas::DELETE_SERVICE_LINKED_ROLE { 0 role_name });
schema::operation!(DeleteServiceLinkedRole -> DeleteServiceLinkedRoleOutput, Write, service::DELETE_SERVICE_LINKED_ROLE);

/// The output of `DeleteServiceLinkedRole`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: String,
}
schema::shape!(DeleteServiceLinkedRoleOutput = schemas::DELETE_SERVICE_LINKED_ROLE_OUTPUT { 0 deletion_task_id });

/// The input of `DeleteUser`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUser {
    pub user_name: String,
}
schema::shape!(DeleteUser = schemas::DELETE_USER { 0 user_name });
schema::operation!(DeleteUser -> DeleteUserOutput, Write, service::DELETE_USER);

/// The output of `DeleteUser`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserOutput {}
schema::shape!(DeleteUserOutput = schemas::DELETE_USER_OUTPUT {});

/// The input of `DeleteUserPermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundary {
    pub user_name: String,
}
schema::shape!(DeleteUserPermissionsBoundary = schemas::DELETE_USER_PERMISSIONS_BOUNDARY { 0 user_name });
schema::operation!(DeleteUserPermissionsBoundary -> DeleteUserPermissionsBoundaryOutput, Write, service::DELETE_USER_PERMISSIONS_BOUNDARY);

/// The output of `DeleteUserPermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryOutput {}
schema::shape!(DeleteUserPermissionsBoundaryOutput = schemas::DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT {});

/// The input of `DeleteUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicy {
    pub user_name: String,
    pub policy_name: String,
}
schema::shape!(DeleteUserPolicy = schemas::DELETE_USER_POLICY { 0 user_name, 1 policy_name });
schema::operation!(DeleteUserPolicy -> DeleteUserPolicyOutput, Write, service::DELETE_USER_POLICY);

/// The output of `DeleteUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicyOutput {}
schema::shape!(DeleteUserPolicyOutput = schemas::DELETE_USER_POLICY_OUTPUT {});

/// The input of `DetachGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachGroupPolicy {
    pub group_name: String,
    pub policy_arn: String,
}
schema::shape!(DetachGroupPolicy = schemas::DETACH_GROUP_POLICY { 0 group_name, 1 policy_arn });
schema::operation!(DetachGroupPolicy -> DetachGroupPolicyOutput, Write, service::DETACH_GROUP_POLICY);

/// The output of `DetachGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachGroupPolicyOutput {}
schema::shape!(DetachGroupPolicyOutput = schemas::DETACH_GROUP_POLICY_OUTPUT {});

/// The input of `DetachRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicy {
    pub role_name: String,
    pub policy_arn: String,
}
schema::shape!(DetachRolePolicy = schemas::DETACH_ROLE_POLICY { 0 role_name, 1 policy_arn });
schema::operation!(DetachRolePolicy -> DetachRolePolicyOutput, Write, service::DETACH_ROLE_POLICY);

/// The output of `DetachRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicyOutput {}
schema::shape!(DetachRolePolicyOutput = schemas::DETACH_ROLE_POLICY_OUTPUT {});

/// The input of `DetachUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicy {
    pub user_name: String,
    pub policy_arn: String,
}
schema::shape!(DetachUserPolicy = schemas::DETACH_USER_POLICY { 0 user_name, 1 policy_arn });
schema::operation!(DetachUserPolicy -> DetachUserPolicyOutput, Write, service::DETACH_USER_POLICY);

/// The output of `DetachUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicyOutput {}
schema::shape!(DetachUserPolicyOutput = schemas::DETACH_USER_POLICY_OUTPUT {});

/// The input of `GetAccessKeyLastUsed`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsed {
    pub access_key_id: String,
}
schema::shape!(GetAccessKeyLastUsed = schemas::GET_ACCESS_KEY_LAST_USED { 0 access_key_id });
schema::operation!(GetAccessKeyLastUsed -> GetAccessKeyLastUsedOutput, Read, service::GET_ACCESS_KEY_LAST_USED);

/// The output of `GetAccessKeyLastUsed`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedOutput {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}
schema::shape!(GetAccessKeyLastUsedOutput = schemas::GET_ACCESS_KEY_LAST_USED_OUTPUT { 0 user_name, 1 access_key_last_used });

/// The input of `GetAccountAuthorizationDetails`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetails {
    pub filter: Option<Vec<String>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(GetAccountAuthorizationDetails = schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS { 0 filter, 1 max_items, 2 marker });
schema::operation!(GetAccountAuthorizationDetails -> GetAccountAuthorizationDetailsOutput, Read, service::GET_ACCOUNT_AUTHORIZATION_DETAILS);

/// The output of `GetAccountAuthorizationDetails`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsOutput {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(GetAccountAuthorizationDetailsOutput = schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS_OUTPUT { 0 user_detail_list, 1 group_detail_list, 2 role_detail_list, 3 policies, 4 is_truncated, 5 marker });

/// The input of `GetAccountSummary`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSummary {}
schema::shape!(GetAccountSummary = schemas::GET_ACCOUNT_SUMMARY {});
schema::operation!(GetAccountSummary -> GetAccountSummaryOutput, Read, service::GET_ACCOUNT_SUMMARY);

/// The output of `GetAccountSummary`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSummaryOutput {
    pub summary_map: Option<BTreeMap<String, i32>>,
}
schema::shape!(GetAccountSummaryOutput = schemas::GET_ACCOUNT_SUMMARY_OUTPUT { 0 summary_map });

/// The input of `GetContextKeysForCustomPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicy {
    pub policy_input_list: Vec<String>,
}
schema::shape!(GetContextKeysForCustomPolicy = schemas::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY { 0 policy_input_list });
schema::operation!(GetContextKeysForCustomPolicy -> GetContextKeysForCustomPolicyOutput, Read, service::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY);

/// The output of `GetContextKeysForCustomPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyOutput {
    pub context_key_names: Option<Vec<String>>,
}
schema::shape!(GetContextKeysForCustomPolicyOutput = schemas::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OUTPUT { 0 context_key_names });

/// The input of `GetContextKeysForPrincipalPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicy {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}
schema::shape!(GetContextKeysForPrincipalPolicy = schemas::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY { 0 policy_source_arn, 1 policy_input_list });
schema::operation!(GetContextKeysForPrincipalPolicy -> GetContextKeysForPrincipalPolicyOutput, Read, service::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY);

/// The output of `GetContextKeysForPrincipalPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyOutput {
    pub context_key_names: Option<Vec<String>>,
}
schema::shape!(GetContextKeysForPrincipalPolicyOutput = schemas::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OUTPUT { 0 context_key_names });

/// The input of `GetGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct GetGroup {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(GetGroup = schemas::GET_GROUP { 0 group_name, 1 marker, 2 max_items });
schema::operation!(GetGroup -> GetGroupOutput, Read, service::GET_GROUP);

/// The output of `GetGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct GetGroupOutput {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(GetGroupOutput = schemas::GET_GROUP_OUTPUT { 0 group, 1 users, 2 is_truncated, 3 marker });

/// The input of `GetGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetGroupPolicy {
    pub group_name: String,
    pub policy_name: String,
}
schema::shape!(GetGroupPolicy = schemas::GET_GROUP_POLICY { 0 group_name, 1 policy_name });
schema::operation!(GetGroupPolicy -> GetGroupPolicyOutput, Read, service::GET_GROUP_POLICY);

/// The output of `GetGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetGroupPolicyOutput {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}
schema::shape!(GetGroupPolicyOutput = schemas::GET_GROUP_POLICY_OUTPUT { 0 group_name, 1 policy_name, 2 policy_document });

/// The input of `GetInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct GetInstanceProfile {
    pub instance_profile_name: String,
}
schema::shape!(GetInstanceProfile = schemas::GET_INSTANCE_PROFILE { 0 instance_profile_name });
schema::operation!(GetInstanceProfile -> GetInstanceProfileOutput, Read, service::GET_INSTANCE_PROFILE);

/// The output of `GetInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct GetInstanceProfileOutput {
    pub instance_profile: InstanceProfile,
}
schema::shape!(GetInstanceProfileOutput = schemas::GET_INSTANCE_PROFILE_OUTPUT { 0 instance_profile });

/// The input of `GetOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProvider {
    pub open_id_connect_provider_arn: String,
}
schema::shape!(GetOpenIDConnectProvider = schemas::GET_OPEN_ID_CONNECT_PROVIDER { 0 open_id_connect_provider_arn });
schema::operation!(GetOpenIDConnectProvider -> GetOpenIDConnectProviderOutput, Read, service::GET_OPEN_ID_CONNECT_PROVIDER);

/// The output of `GetOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderOutput {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<schema::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(GetOpenIDConnectProviderOutput = schemas::GET_OPEN_ID_CONNECT_PROVIDER_OUTPUT { 0 url, 1 client_id_list, 2 thumbprint_list, 3 create_date, 4 tags });

/// The input of `GetPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicy {
    pub policy_arn: String,
}
schema::shape!(GetPolicy = schemas::GET_POLICY { 0 policy_arn });
schema::operation!(GetPolicy -> GetPolicyOutput, Read, service::GET_POLICY);

/// The output of `GetPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyOutput {
    pub policy: Option<Policy>,
}
schema::shape!(GetPolicyOutput = schemas::GET_POLICY_OUTPUT { 0 policy });

/// The input of `GetPolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersion {
    pub policy_arn: String,
    pub version_id: String,
}
schema::shape!(GetPolicyVersion = schemas::GET_POLICY_VERSION { 0 policy_arn, 1 version_id });
schema::operation!(GetPolicyVersion -> GetPolicyVersionOutput, Read, service::GET_POLICY_VERSION);

/// The output of `GetPolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}
schema::shape!(GetPolicyVersionOutput = schemas::GET_POLICY_VERSION_OUTPUT { 0 policy_version });

/// The input of `GetRole`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRole {
    pub role_name: String,
}
schema::shape!(GetRole = schemas::GET_ROLE { 0 role_name });
schema::operation!(GetRole -> GetRoleOutput, Read, service::GET_ROLE);

/// The output of `GetRole`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleOutput {
    pub role: Role,
}
schema::shape!(GetRoleOutput = schemas::GET_ROLE_OUTPUT { 0 role });

/// The input of `GetRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicy {
    pub role_name: String,
    pub policy_name: String,
}
schema::shape!(GetRolePolicy = schemas::GET_ROLE_POLICY { 0 role_name, 1 policy_name });
schema::operation!(GetRolePolicy -> GetRolePolicyOutput, Read, service::GET_ROLE_POLICY);

/// The output of `GetRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyOutput {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}
schema::shape!(GetRolePolicyOutput = schemas::GET_ROLE_POLICY_OUTPUT { 0 role_name, 1 policy_name, 2 policy_document });

/// The input of `GetServiceLinkedRoleDeletionStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatus {
    pub deletion_task_id: String,
}
schema::shape!(GetServiceLinkedRoleDeletionStatus = schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS { 0 deletion_task_id });
schema::operation!(GetServiceLinkedRoleDeletionStatus -> GetServiceLinkedRoleDeletionStatusOutput, Read, service::GET_SERVICE_LINKED_ROLE_DELETION_STATUS);

/// The output of `GetServiceLinkedRoleDeletionStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub status: String,
    pub reason: Option<DeletionTaskFailureReasonType>,
}
schema::shape!(GetServiceLinkedRoleDeletionStatusOutput = schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_OUTPUT { 0 status, 1 reason });

/// The input of `GetUser`.
#[derive(Clone, Default, PartialEq)]
pub struct GetUser {
    pub user_name: Option<String>,
}
schema::shape!(GetUser = schemas::GET_USER { 0 user_name });
schema::operation!(GetUser -> GetUserOutput, Read, service::GET_USER);

/// The output of `GetUser`.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserOutput {
    pub user: User,
}
schema::shape!(GetUserOutput = schemas::GET_USER_OUTPUT { 0 user });

/// The input of `GetUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicy {
    pub user_name: String,
    pub policy_name: String,
}
schema::shape!(GetUserPolicy = schemas::GET_USER_POLICY { 0 user_name, 1 policy_name });
schema::operation!(GetUserPolicy -> GetUserPolicyOutput, Read, service::GET_USER_POLICY);

/// The output of `GetUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyOutput {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}
schema::shape!(GetUserPolicyOutput = schemas::GET_USER_POLICY_OUTPUT { 0 user_name, 1 policy_name, 2 policy_document });

/// The input of `ListAccessKeys`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeys {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListAccessKeys = schemas::LIST_ACCESS_KEYS { 0 user_name, 1 marker, 2 max_items });
schema::operation!(ListAccessKeys -> ListAccessKeysOutput, Read, service::LIST_ACCESS_KEYS);

/// The output of `ListAccessKeys`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysOutput {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListAccessKeysOutput = schemas::LIST_ACCESS_KEYS_OUTPUT { 0 access_key_metadata, 1 is_truncated, 2 marker });

/// The input of `ListAccountAliases`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliases {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListAccountAliases = schemas::LIST_ACCOUNT_ALIASES { 0 marker, 1 max_items });
schema::operation!(ListAccountAliases -> ListAccountAliasesOutput, Read, service::LIST_ACCOUNT_ALIASES);

/// The output of `ListAccountAliases`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesOutput {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListAccountAliasesOutput = schemas::LIST_ACCOUNT_ALIASES_OUTPUT { 0 account_aliases, 1 is_truncated, 2 marker });

/// The input of `ListAttachedGroupPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedGroupPolicies {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListAttachedGroupPolicies = schemas::LIST_ATTACHED_GROUP_POLICIES { 0 group_name, 1 path_prefix, 2 marker, 3 max_items });
schema::operation!(ListAttachedGroupPolicies -> ListAttachedGroupPoliciesOutput, Read, service::LIST_ATTACHED_GROUP_POLICIES);

/// The output of `ListAttachedGroupPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListAttachedGroupPoliciesOutput = schemas::LIST_ATTACHED_GROUP_POLICIES_OUTPUT { 0 attached_policies, 1 is_truncated, 2 marker });

/// The input of `ListAttachedRolePolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePolicies {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListAttachedRolePolicies = schemas::LIST_ATTACHED_ROLE_POLICIES { 0 role_name, 1 path_prefix, 2 marker, 3 max_items });
schema::operation!(ListAttachedRolePolicies -> ListAttachedRolePoliciesOutput, Read, service::LIST_ATTACHED_ROLE_POLICIES);

/// The output of `ListAttachedRolePolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListAttachedRolePoliciesOutput = schemas::LIST_ATTACHED_ROLE_POLICIES_OUTPUT { 0 attached_policies, 1 is_truncated, 2 marker });

/// The input of `ListAttachedUserPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPolicies {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListAttachedUserPolicies = schemas::LIST_ATTACHED_USER_POLICIES { 0 user_name, 1 path_prefix, 2 marker, 3 max_items });
schema::operation!(ListAttachedUserPolicies -> ListAttachedUserPoliciesOutput, Read, service::LIST_ATTACHED_USER_POLICIES);

/// The output of `ListAttachedUserPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListAttachedUserPoliciesOutput = schemas::LIST_ATTACHED_USER_POLICIES_OUTPUT { 0 attached_policies, 1 is_truncated, 2 marker });

/// The input of `ListEntitiesForPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicy {
    pub policy_arn: String,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListEntitiesForPolicy = schemas::LIST_ENTITIES_FOR_POLICY { 0 policy_arn, 1 entity_filter, 2 path_prefix, 3 policy_usage_filter, 4 marker, 5 max_items });
schema::operation!(ListEntitiesForPolicy -> ListEntitiesForPolicyOutput, Read, service::LIST_ENTITIES_FOR_POLICY);

/// The output of `ListEntitiesForPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyOutput {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListEntitiesForPolicyOutput = schemas::LIST_ENTITIES_FOR_POLICY_OUTPUT { 0 policy_groups, 1 policy_users, 2 policy_roles, 3 is_truncated, 4 marker });

/// The input of `ListGroupPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupPolicies {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListGroupPolicies = schemas::LIST_GROUP_POLICIES { 0 group_name, 1 marker, 2 max_items });
schema::operation!(ListGroupPolicies -> ListGroupPoliciesOutput, Read, service::LIST_GROUP_POLICIES);

/// The output of `ListGroupPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupPoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListGroupPoliciesOutput = schemas::LIST_GROUP_POLICIES_OUTPUT { 0 policy_names, 1 is_truncated, 2 marker });

/// The input of `ListGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGroups {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListGroups = schemas::LIST_GROUPS { 0 path_prefix, 1 marker, 2 max_items });
schema::operation!(ListGroups -> ListGroupsOutput, Read, service::LIST_GROUPS);

/// The input of `ListGroupsForUser`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsForUser {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListGroupsForUser = schemas::LIST_GROUPS_FOR_USER { 0 user_name, 1 marker, 2 max_items });
schema::operation!(ListGroupsForUser -> ListGroupsForUserOutput, Read, service::LIST_GROUPS_FOR_USER);

/// The output of `ListGroupsForUser`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsForUserOutput {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListGroupsForUserOutput = schemas::LIST_GROUPS_FOR_USER_OUTPUT { 0 groups, 1 is_truncated, 2 marker });

/// The output of `ListGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsOutput {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListGroupsOutput = schemas::LIST_GROUPS_OUTPUT { 0 groups, 1 is_truncated, 2 marker });

/// The input of `ListInstanceProfileTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfileTags {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListInstanceProfileTags = schemas::LIST_INSTANCE_PROFILE_TAGS { 0 instance_profile_name, 1 marker, 2 max_items });
schema::operation!(ListInstanceProfileTags -> ListInstanceProfileTagsOutput, Read, service::LIST_INSTANCE_PROFILE_TAGS);

/// The output of `ListInstanceProfileTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListInstanceProfileTagsOutput = schemas::LIST_INSTANCE_PROFILE_TAGS_OUTPUT { 0 tags, 1 is_truncated, 2 marker });

/// The input of `ListInstanceProfiles`.
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfiles {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListInstanceProfiles = schemas::LIST_INSTANCE_PROFILES { 0 path_prefix, 1 marker, 2 max_items });
schema::operation!(ListInstanceProfiles -> ListInstanceProfilesOutput, Read, service::LIST_INSTANCE_PROFILES);

/// The input of `ListInstanceProfilesForRole`.
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRole {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListInstanceProfilesForRole = schemas::LIST_INSTANCE_PROFILES_FOR_ROLE { 0 role_name, 1 marker, 2 max_items });
schema::operation!(ListInstanceProfilesForRole -> ListInstanceProfilesForRoleOutput, Read, service::LIST_INSTANCE_PROFILES_FOR_ROLE);

/// The output of `ListInstanceProfilesForRole`.
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleOutput {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListInstanceProfilesForRoleOutput = schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT { 0 instance_profiles, 1 is_truncated, 2 marker });

/// The output of `ListInstanceProfiles`.
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesOutput {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListInstanceProfilesOutput = schemas::LIST_INSTANCE_PROFILES_OUTPUT { 0 instance_profiles, 1 is_truncated, 2 marker });

/// The input of `ListOpenIDConnectProviderTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTags {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListOpenIDConnectProviderTags = schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS { 0 open_id_connect_provider_arn, 1 marker, 2 max_items });
schema::operation!(ListOpenIDConnectProviderTags -> ListOpenIDConnectProviderTagsOutput, Read, service::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS);

/// The output of `ListOpenIDConnectProviderTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListOpenIDConnectProviderTagsOutput = schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OUTPUT { 0 tags, 1 is_truncated, 2 marker });

/// The input of `ListOpenIDConnectProviders`.
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviders {}
schema::shape!(ListOpenIDConnectProviders = schemas::LIST_OPEN_ID_CONNECT_PROVIDERS {});
schema::operation!(ListOpenIDConnectProviders -> ListOpenIDConnectProvidersOutput, Read, service::LIST_OPEN_ID_CONNECT_PROVIDERS);

/// The output of `ListOpenIDConnectProviders`.
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersOutput {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}
schema::shape!(ListOpenIDConnectProvidersOutput = schemas::LIST_OPEN_ID_CONNECT_PROVIDERS_OUTPUT { 0 open_id_connect_provider_list });

/// The input of `ListPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicies {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListPolicies = schemas::LIST_POLICIES { 0 scope, 1 only_attached, 2 path_prefix, 3 policy_usage_filter, 4 marker, 5 max_items });
schema::operation!(ListPolicies -> ListPoliciesOutput, Read, service::LIST_POLICIES);

/// The output of `ListPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesOutput {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListPoliciesOutput = schemas::LIST_POLICIES_OUTPUT { 0 policies, 1 is_truncated, 2 marker });

/// The input of `ListPolicyTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyTags {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListPolicyTags = schemas::LIST_POLICY_TAGS { 0 policy_arn, 1 marker, 2 max_items });
schema::operation!(ListPolicyTags -> ListPolicyTagsOutput, Read, service::LIST_POLICY_TAGS);

/// The output of `ListPolicyTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListPolicyTagsOutput = schemas::LIST_POLICY_TAGS_OUTPUT { 0 tags, 1 is_truncated, 2 marker });

/// The input of `ListPolicyVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersions {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListPolicyVersions = schemas::LIST_POLICY_VERSIONS { 0 policy_arn, 1 marker, 2 max_items });
schema::operation!(ListPolicyVersions -> ListPolicyVersionsOutput, Read, service::LIST_POLICY_VERSIONS);

/// The output of `ListPolicyVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersionsOutput {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListPolicyVersionsOutput = schemas::LIST_POLICY_VERSIONS_OUTPUT { 0 versions, 1 is_truncated, 2 marker });

/// The input of `ListRolePolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolePolicies {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListRolePolicies = schemas::LIST_ROLE_POLICIES { 0 role_name, 1 marker, 2 max_items });
schema::operation!(ListRolePolicies -> ListRolePoliciesOutput, Read, service::LIST_ROLE_POLICIES);

/// The output of `ListRolePolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListRolePoliciesOutput = schemas::LIST_ROLE_POLICIES_OUTPUT { 0 policy_names, 1 is_truncated, 2 marker });

/// The input of `ListRoleTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRoleTags {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListRoleTags = schemas::LIST_ROLE_TAGS { 0 role_name, 1 marker, 2 max_items });
schema::operation!(ListRoleTags -> ListRoleTagsOutput, Read, service::LIST_ROLE_TAGS);

/// The output of `ListRoleTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRoleTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListRoleTagsOutput = schemas::LIST_ROLE_TAGS_OUTPUT { 0 tags, 1 is_truncated, 2 marker });

/// The input of `ListRoles`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRoles {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListRoles = schemas::LIST_ROLES { 0 path_prefix, 1 marker, 2 max_items });
schema::operation!(ListRoles -> ListRolesOutput, Read, service::LIST_ROLES);

/// The output of `ListRoles`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRolesOutput {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListRolesOutput = schemas::LIST_ROLES_OUTPUT { 0 roles, 1 is_truncated, 2 marker });

/// The input of `ListUserPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserPolicies {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListUserPolicies = schemas::LIST_USER_POLICIES { 0 user_name, 1 marker, 2 max_items });
schema::operation!(ListUserPolicies -> ListUserPoliciesOutput, Read, service::LIST_USER_POLICIES);

/// The output of `ListUserPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListUserPoliciesOutput = schemas::LIST_USER_POLICIES_OUTPUT { 0 policy_names, 1 is_truncated, 2 marker });

/// The input of `ListUserTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserTags {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListUserTags = schemas::LIST_USER_TAGS { 0 user_name, 1 marker, 2 max_items });
schema::operation!(ListUserTags -> ListUserTagsOutput, Read, service::LIST_USER_TAGS);

/// The output of `ListUserTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListUserTagsOutput = schemas::LIST_USER_TAGS_OUTPUT { 0 tags, 1 is_truncated, 2 marker });

/// The input of `ListUsers`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUsers {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListUsers = schemas::LIST_USERS { 0 path_prefix, 1 marker, 2 max_items });
schema::operation!(ListUsers -> ListUsersOutput, Read, service::LIST_USERS);

/// The output of `ListUsers`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUsersOutput {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(ListUsersOutput = schemas::LIST_USERS_OUTPUT { 0 users, 1 is_truncated, 2 marker });

/// The input of `PutGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutGroupPolicy {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}
schema::shape!(PutGroupPolicy = schemas::PUT_GROUP_POLICY { 0 group_name, 1 policy_name, 2 policy_document });
schema::operation!(PutGroupPolicy -> PutGroupPolicyOutput, Write, service::PUT_GROUP_POLICY);

/// The output of `PutGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutGroupPolicyOutput {}
schema::shape!(PutGroupPolicyOutput = schemas::PUT_GROUP_POLICY_OUTPUT {});

/// The input of `PutRolePermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundary {
    pub role_name: String,
    pub permissions_boundary: String,
}
schema::shape!(PutRolePermissionsBoundary = schemas::PUT_ROLE_PERMISSIONS_BOUNDARY { 0 role_name, 1 permissions_boundary });
schema::operation!(PutRolePermissionsBoundary -> PutRolePermissionsBoundaryOutput, Write, service::PUT_ROLE_PERMISSIONS_BOUNDARY);

/// The output of `PutRolePermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryOutput {}
schema::shape!(PutRolePermissionsBoundaryOutput = schemas::PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT {});

/// The input of `PutRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicy {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}
schema::shape!(PutRolePolicy = schemas::PUT_ROLE_POLICY { 0 role_name, 1 policy_name, 2 policy_document });
schema::operation!(PutRolePolicy -> PutRolePolicyOutput, Write, service::PUT_ROLE_POLICY);

/// The output of `PutRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicyOutput {}
schema::shape!(PutRolePolicyOutput = schemas::PUT_ROLE_POLICY_OUTPUT {});

/// The input of `PutUserPermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPermissionsBoundary {
    pub user_name: String,
    pub permissions_boundary: String,
}
schema::shape!(PutUserPermissionsBoundary = schemas::PUT_USER_PERMISSIONS_BOUNDARY { 0 user_name, 1 permissions_boundary });
schema::operation!(PutUserPermissionsBoundary -> PutUserPermissionsBoundaryOutput, Write, service::PUT_USER_PERMISSIONS_BOUNDARY);

/// The output of `PutUserPermissionsBoundary`.
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryOutput {}
schema::shape!(PutUserPermissionsBoundaryOutput = schemas::PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT {});

/// The input of `PutUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicy {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}
schema::shape!(PutUserPolicy = schemas::PUT_USER_POLICY { 0 user_name, 1 policy_name, 2 policy_document });
schema::operation!(PutUserPolicy -> PutUserPolicyOutput, Write, service::PUT_USER_POLICY);

/// The output of `PutUserPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicyOutput {}
schema::shape!(PutUserPolicyOutput = schemas::PUT_USER_POLICY_OUTPUT {});

/// The input of `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProvider {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}
schema::shape!(RemoveClientIDFromOpenIDConnectProvider = schemas::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER { 0 open_id_connect_provider_arn, 1 client_id });
schema::operation!(RemoveClientIDFromOpenIDConnectProvider -> RemoveClientIDFromOpenIDConnectProviderOutput, Write, service::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER);

/// The output of `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderOutput {}
schema::shape!(RemoveClientIDFromOpenIDConnectProviderOutput = schemas::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OUTPUT {});

/// The input of `RemoveRoleFromInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfile {
    pub instance_profile_name: String,
    pub role_name: String,
}
schema::shape!(RemoveRoleFromInstanceProfile = schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE { 0 instance_profile_name, 1 role_name });
schema::operation!(RemoveRoleFromInstanceProfile -> RemoveRoleFromInstanceProfileOutput, Write, service::REMOVE_ROLE_FROM_INSTANCE_PROFILE);

/// The output of `RemoveRoleFromInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileOutput {}
schema::shape!(RemoveRoleFromInstanceProfileOutput = schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT {});

/// The input of `RemoveUserFromGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveUserFromGroup {
    pub group_name: String,
    pub user_name: String,
}
schema::shape!(RemoveUserFromGroup = schemas::REMOVE_USER_FROM_GROUP { 0 group_name, 1 user_name });
schema::operation!(RemoveUserFromGroup -> RemoveUserFromGroupOutput, Write, service::REMOVE_USER_FROM_GROUP);

/// The output of `RemoveUserFromGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupOutput {}
schema::shape!(RemoveUserFromGroupOutput = schemas::REMOVE_USER_FROM_GROUP_OUTPUT {});

/// The input of `SetDefaultPolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersion {
    pub policy_arn: String,
    pub version_id: String,
}
schema::shape!(SetDefaultPolicyVersion = schemas::SET_DEFAULT_POLICY_VERSION { 0 policy_arn, 1 version_id });
schema::operation!(SetDefaultPolicyVersion -> SetDefaultPolicyVersionOutput, Write, service::SET_DEFAULT_POLICY_VERSION);

/// The output of `SetDefaultPolicyVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionOutput {}
schema::shape!(SetDefaultPolicyVersionOutput = schemas::SET_DEFAULT_POLICY_VERSION_OUTPUT {});

/// The input of `SimulateCustomPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SimulateCustomPolicy {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(SimulateCustomPolicy = schemas::SIMULATE_CUSTOM_POLICY { 0 policy_input_list, 1 permissions_boundary_policy_input_list, 2 ordered_organization_policy_input_list, 3 action_names, 4 resource_arns, 5 resource_policy, 6 resource_owner, 7 caller_arn, 8 context_entries, 9 resource_handling_option, 10 max_items, 11 marker });
schema::operation!(SimulateCustomPolicy -> SimulateCustomPolicyOutput, Read, service::SIMULATE_CUSTOM_POLICY);

/// The output of `SimulateCustomPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SimulateCustomPolicyOutput {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(SimulateCustomPolicyOutput = schemas::SIMULATE_CUSTOM_POLICY_OUTPUT { 0 evaluation_results, 1 is_truncated, 2 marker });

/// The input of `SimulatePrincipalPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SimulatePrincipalPolicy {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(SimulatePrincipalPolicy = schemas::SIMULATE_PRINCIPAL_POLICY { 0 policy_source_arn, 1 policy_input_list, 2 permissions_boundary_policy_input_list, 3 policy_exclusion_list, 4 action_names, 5 resource_arns, 6 resource_policy, 7 resource_owner, 8 caller_arn, 9 context_entries, 10 resource_handling_option, 11 max_items, 12 marker });
schema::operation!(SimulatePrincipalPolicy -> SimulatePrincipalPolicyOutput, Read, service::SIMULATE_PRINCIPAL_POLICY);

/// The output of `SimulatePrincipalPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SimulatePrincipalPolicyOutput {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
schema::shape!(SimulatePrincipalPolicyOutput = schemas::SIMULATE_PRINCIPAL_POLICY_OUTPUT { 0 evaluation_results, 1 is_truncated, 2 marker });

/// The input of `TagInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct TagInstanceProfile {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagInstanceProfile = schemas::TAG_INSTANCE_PROFILE { 0 instance_profile_name, 1 tags });
schema::operation!(TagInstanceProfile -> TagInstanceProfileOutput, Write, service::TAG_INSTANCE_PROFILE);

/// The output of `TagInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct TagInstanceProfileOutput {}
schema::shape!(TagInstanceProfileOutput = schemas::TAG_INSTANCE_PROFILE_OUTPUT {});

/// The input of `TagOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct TagOpenIDConnectProvider {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagOpenIDConnectProvider = schemas::TAG_OPEN_ID_CONNECT_PROVIDER { 0 open_id_connect_provider_arn, 1 tags });
schema::operation!(TagOpenIDConnectProvider -> TagOpenIDConnectProviderOutput, Write, service::TAG_OPEN_ID_CONNECT_PROVIDER);

/// The output of `TagOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct TagOpenIDConnectProviderOutput {}
schema::shape!(TagOpenIDConnectProviderOutput = schemas::TAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT {});

/// The input of `TagPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct TagPolicy {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagPolicy = schemas::TAG_POLICY { 0 policy_arn, 1 tags });
schema::operation!(TagPolicy -> TagPolicyOutput, Write, service::TAG_POLICY);

/// The output of `TagPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct TagPolicyOutput {}
schema::shape!(TagPolicyOutput = schemas::TAG_POLICY_OUTPUT {});

/// The input of `TagRole`.
#[derive(Clone, Default, PartialEq)]
pub struct TagRole {
    pub role_name: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagRole = schemas::TAG_ROLE { 0 role_name, 1 tags });
schema::operation!(TagRole -> TagRoleOutput, Write, service::TAG_ROLE);

/// The output of `TagRole`.
#[derive(Clone, Default, PartialEq)]
pub struct TagRoleOutput {}
schema::shape!(TagRoleOutput = schemas::TAG_ROLE_OUTPUT {});

/// The input of `TagUser`.
#[derive(Clone, Default, PartialEq)]
pub struct TagUser {
    pub user_name: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagUser = schemas::TAG_USER { 0 user_name, 1 tags });
schema::operation!(TagUser -> TagUserOutput, Write, service::TAG_USER);

/// The output of `TagUser`.
#[derive(Clone, Default, PartialEq)]
pub struct TagUserOutput {}
schema::shape!(TagUserOutput = schemas::TAG_USER_OUTPUT {});

/// The input of `UntagInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagInstanceProfile {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagInstanceProfile = schemas::UNTAG_INSTANCE_PROFILE { 0 instance_profile_name, 1 tag_keys });
schema::operation!(UntagInstanceProfile -> UntagInstanceProfileOutput, Write, service::UNTAG_INSTANCE_PROFILE);

/// The output of `UntagInstanceProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagInstanceProfileOutput {}
schema::shape!(UntagInstanceProfileOutput = schemas::UNTAG_INSTANCE_PROFILE_OUTPUT {});

/// The input of `UntagOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagOpenIDConnectProvider {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagOpenIDConnectProvider = schemas::UNTAG_OPEN_ID_CONNECT_PROVIDER { 0 open_id_connect_provider_arn, 1 tag_keys });
schema::operation!(UntagOpenIDConnectProvider -> UntagOpenIDConnectProviderOutput, Write, service::UNTAG_OPEN_ID_CONNECT_PROVIDER);

/// The output of `UntagOpenIDConnectProvider`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderOutput {}
schema::shape!(UntagOpenIDConnectProviderOutput = schemas::UNTAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT {});

/// The input of `UntagPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagPolicy {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagPolicy = schemas::UNTAG_POLICY { 0 policy_arn, 1 tag_keys });
schema::operation!(UntagPolicy -> UntagPolicyOutput, Write, service::UNTAG_POLICY);

/// The output of `UntagPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagPolicyOutput {}
schema::shape!(UntagPolicyOutput = schemas::UNTAG_POLICY_OUTPUT {});

/// The input of `UntagRole`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagRole {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagRole = schemas::UNTAG_ROLE { 0 role_name, 1 tag_keys });
schema::operation!(UntagRole -> UntagRoleOutput, Write, service::UNTAG_ROLE);

/// The output of `UntagRole`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagRoleOutput {}
schema::shape!(UntagRoleOutput = schemas::UNTAG_ROLE_OUTPUT {});

/// The input of `UntagUser`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagUser {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagUser = schemas::UNTAG_USER { 0 user_name, 1 tag_keys });
schema::operation!(UntagUser -> UntagUserOutput, Write, service::UNTAG_USER);

/// The output of `UntagUser`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagUserOutput {}
schema::shape!(UntagUserOutput = schemas::UNTAG_USER_OUTPUT {});

/// The input of `UpdateAccessKey`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKey {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}
schema::shape!(UpdateAccessKey = schemas::UPDATE_ACCESS_KEY { 0 user_name, 1 access_key_id, 2 status });
schema::operation!(UpdateAccessKey -> UpdateAccessKeyOutput, Write, service::UPDATE_ACCESS_KEY);

/// The output of `UpdateAccessKey`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKeyOutput {}
schema::shape!(UpdateAccessKeyOutput = schemas::UPDATE_ACCESS_KEY_OUTPUT {});

/// The input of `UpdateAssumeRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicy {
    pub role_name: String,
    pub policy_document: String,
}
schema::shape!(UpdateAssumeRolePolicy = schemas::UPDATE_ASSUME_ROLE_POLICY { 0 role_name, 1 policy_document });
schema::operation!(UpdateAssumeRolePolicy -> UpdateAssumeRolePolicyOutput, Write, service::UPDATE_ASSUME_ROLE_POLICY);

/// The output of `UpdateAssumeRolePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyOutput {}
schema::shape!(UpdateAssumeRolePolicyOutput = schemas::UPDATE_ASSUME_ROLE_POLICY_OUTPUT {});

/// The input of `UpdateGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGroup {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}
schema::shape!(UpdateGroup = schemas::UPDATE_GROUP { 0 group_name, 1 new_path, 2 new_group_name });
schema::operation!(UpdateGroup -> UpdateGroupOutput, Write, service::UPDATE_GROUP);

/// The output of `UpdateGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGroupOutput {}
schema::shape!(UpdateGroupOutput = schemas::UPDATE_GROUP_OUTPUT {});

/// The input of `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprint {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}
schema::shape!(UpdateOpenIDConnectProviderThumbprint = schemas::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT { 0 open_id_connect_provider_arn, 1 thumbprint_list });
schema::operation!(UpdateOpenIDConnectProviderThumbprint -> UpdateOpenIDConnectProviderThumbprintOutput, Write, service::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT);

/// The output of `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintOutput {}
schema::shape!(UpdateOpenIDConnectProviderThumbprintOutput = schemas::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OUTPUT {});

/// The input of `UpdateRole`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRole {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}
schema::shape!(UpdateRole = schemas::UPDATE_ROLE { 0 role_name, 1 description, 2 max_session_duration });
schema::operation!(UpdateRole -> UpdateRoleOutput, Write, service::UPDATE_ROLE);

/// The input of `UpdateRoleDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescription {
    pub role_name: String,
    pub description: String,
}
schema::shape!(UpdateRoleDescription = schemas::UPDATE_ROLE_DESCRIPTION { 0 role_name, 1 description });
schema::operation!(UpdateRoleDescription -> UpdateRoleDescriptionOutput, Write, service::UPDATE_ROLE_DESCRIPTION);

/// The output of `UpdateRoleDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionOutput {
    pub role: Option<Role>,
}
schema::shape!(UpdateRoleDescriptionOutput = schemas::UPDATE_ROLE_DESCRIPTION_OUTPUT { 0 role });

/// The output of `UpdateRole`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleOutput {}
schema::shape!(UpdateRoleOutput = schemas::UPDATE_ROLE_OUTPUT {});

/// The input of `UpdateUser`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUser {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}
schema::shape!(UpdateUser = schemas::UPDATE_USER { 0 user_name, 1 new_path, 2 new_user_name });
schema::operation!(UpdateUser -> UpdateUserOutput, Write, service::UPDATE_USER);

/// The output of `UpdateUser`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserOutput {}
schema::shape!(UpdateUserOutput = schemas::UPDATE_USER_OUTPUT {});
