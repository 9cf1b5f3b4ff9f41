//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "AddClientIDToOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER, output: &schemas::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::AddClientIDToOpenIDConnectProvider>, new_output: empty::<api::AddClientIDToOpenIDConnectProviderOutput>,
};

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "AddRoleToInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_ROLE_TO_INSTANCE_PROFILE, output: &schemas::ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::AddRoleToInstanceProfile>, new_output: empty::<api::AddRoleToInstanceProfileOutput>,
};

pub(crate) static ADD_USER_TO_GROUP: OperationFacts = OperationFacts {
    service: "iam", name: "AddUserToGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_USER_TO_GROUP, output: &schemas::ADD_USER_TO_GROUP_OUTPUT,
    new_input: empty::<api::AddUserToGroup>, new_output: empty::<api::AddUserToGroupOutput>,
};

pub(crate) static ATTACH_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "AttachGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ATTACH_GROUP_POLICY, output: &schemas::ATTACH_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::AttachGroupPolicy>, new_output: empty::<api::AttachGroupPolicyOutput>,
};

pub(crate) static ATTACH_ROLE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "AttachRolePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ATTACH_ROLE_POLICY, output: &schemas::ATTACH_ROLE_POLICY_OUTPUT,
    new_input: empty::<api::AttachRolePolicy>, new_output: empty::<api::AttachRolePolicyOutput>,
};

pub(crate) static ATTACH_USER_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "AttachUserPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ATTACH_USER_POLICY, output: &schemas::ATTACH_USER_POLICY_OUTPUT,
    new_input: empty::<api::AttachUserPolicy>, new_output: empty::<api::AttachUserPolicyOutput>,
};

pub(crate) static CREATE_ACCESS_KEY: OperationFacts = OperationFacts {
    service: "iam", name: "CreateAccessKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateAccessKeyResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ACCESS_KEY, output: &schemas::CREATE_ACCESS_KEY_OUTPUT,
    new_input: empty::<api::CreateAccessKey>, new_output: empty::<api::CreateAccessKeyOutput>,
};

pub(crate) static CREATE_ACCOUNT_ALIAS: OperationFacts = OperationFacts {
    service: "iam", name: "CreateAccountAlias", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ACCOUNT_ALIAS, output: &schemas::CREATE_ACCOUNT_ALIAS_OUTPUT,
    new_input: empty::<api::CreateAccountAlias>, new_output: empty::<api::CreateAccountAliasOutput>,
};

pub(crate) static CREATE_GROUP: OperationFacts = OperationFacts {
    service: "iam", name: "CreateGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateGroupResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_GROUP, output: &schemas::CREATE_GROUP_OUTPUT,
    new_input: empty::<api::CreateGroup>, new_output: empty::<api::CreateGroupOutput>,
};

pub(crate) static CREATE_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "CreateInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateInstanceProfileResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_INSTANCE_PROFILE, output: &schemas::CREATE_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::CreateInstanceProfile>, new_output: empty::<api::CreateInstanceProfileOutput>,
};

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "CreateOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateOpenIDConnectProviderResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_OPEN_ID_CONNECT_PROVIDER, output: &schemas::CREATE_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::CreateOpenIDConnectProvider>, new_output: empty::<api::CreateOpenIDConnectProviderOutput>,
};

pub(crate) static CREATE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "CreatePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreatePolicyResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_POLICY, output: &schemas::CREATE_POLICY_OUTPUT,
    new_input: empty::<api::CreatePolicy>, new_output: empty::<api::CreatePolicyOutput>,
};

pub(crate) static CREATE_POLICY_VERSION: OperationFacts = OperationFacts {
    service: "iam", name: "CreatePolicyVersion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreatePolicyVersionResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_POLICY_VERSION, output: &schemas::CREATE_POLICY_VERSION_OUTPUT,
    new_input: empty::<api::CreatePolicyVersion>, new_output: empty::<api::CreatePolicyVersionOutput>,
};

pub(crate) static CREATE_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "CreateRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateRoleResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ROLE, output: &schemas::CREATE_ROLE_OUTPUT,
    new_input: empty::<api::CreateRole>, new_output: empty::<api::CreateRoleOutput>,
};

pub(crate) static CREATE_SERVICE_LINKED_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "CreateServiceLinkedRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateServiceLinkedRoleResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_SERVICE_LINKED_ROLE, output: &schemas::CREATE_SERVICE_LINKED_ROLE_OUTPUT,
    new_input: empty::<api::CreateServiceLinkedRole>, new_output: empty::<api::CreateServiceLinkedRoleOutput>,
};

pub(crate) static CREATE_USER: OperationFacts = OperationFacts {
    service: "iam", name: "CreateUser", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateUserResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_USER, output: &schemas::CREATE_USER_OUTPUT,
    new_input: empty::<api::CreateUser>, new_output: empty::<api::CreateUserOutput>,
};

pub(crate) static DELETE_ACCESS_KEY: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteAccessKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ACCESS_KEY, output: &schemas::DELETE_ACCESS_KEY_OUTPUT,
    new_input: empty::<api::DeleteAccessKey>, new_output: empty::<api::DeleteAccessKeyOutput>,
};

pub(crate) static DELETE_ACCOUNT_ALIAS: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteAccountAlias", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ACCOUNT_ALIAS, output: &schemas::DELETE_ACCOUNT_ALIAS_OUTPUT,
    new_input: empty::<api::DeleteAccountAlias>, new_output: empty::<api::DeleteAccountAliasOutput>,
};

pub(crate) static DELETE_GROUP: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_GROUP, output: &schemas::DELETE_GROUP_OUTPUT,
    new_input: empty::<api::DeleteGroup>, new_output: empty::<api::DeleteGroupOutput>,
};

pub(crate) static DELETE_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_GROUP_POLICY, output: &schemas::DELETE_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::DeleteGroupPolicy>, new_output: empty::<api::DeleteGroupPolicyOutput>,
};

pub(crate) static DELETE_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_INSTANCE_PROFILE, output: &schemas::DELETE_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::DeleteInstanceProfile>, new_output: empty::<api::DeleteInstanceProfileOutput>,
};

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_OPEN_ID_CONNECT_PROVIDER, output: &schemas::DELETE_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::DeleteOpenIDConnectProvider>, new_output: empty::<api::DeleteOpenIDConnectProviderOutput>,
};

pub(crate) static DELETE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DeletePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_POLICY, output: &schemas::DELETE_POLICY_OUTPUT,
    new_input: empty::<api::DeletePolicy>, new_output: empty::<api::DeletePolicyOutput>,
};

pub(crate) static DELETE_POLICY_VERSION: OperationFacts = OperationFacts {
    service: "iam", name: "DeletePolicyVersion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_POLICY_VERSION, output: &schemas::DELETE_POLICY_VERSION_OUTPUT,
    new_input: empty::<api::DeletePolicyVersion>, new_output: empty::<api::DeletePolicyVersionOutput>,
};

pub(crate) static DELETE_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ROLE, output: &schemas::DELETE_ROLE_OUTPUT,
    new_input: empty::<api::DeleteRole>, new_output: empty::<api::DeleteRoleOutput>,
};

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteRolePermissionsBoundary", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ROLE_PERMISSIONS_BOUNDARY, output: &schemas::DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
    new_input: empty::<api::DeleteRolePermissionsBoundary>, new_output: empty::<api::DeleteRolePermissionsBoundaryOutput>,
};

pub(crate) static DELETE_ROLE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteRolePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ROLE_POLICY, output: &schemas::DELETE_ROLE_POLICY_OUTPUT,
    new_input: empty::<api::DeleteRolePolicy>, new_output: empty::<api::DeleteRolePolicyOutput>,
};

pub(crate) static DELETE_SERVICE_LINKED_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteServiceLinkedRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "DeleteServiceLinkedRoleResult", streams_in: false, streams_out: false,
    input: &schemas::DELETE_SERVICE_LINKED_ROLE, output: &schemas::DELETE_SERVICE_LINKED_ROLE_OUTPUT,
    new_input: empty::<api::DeleteServiceLinkedRole>, new_output: empty::<api::DeleteServiceLinkedRoleOutput>,
};

pub(crate) static DELETE_USER: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteUser", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_USER, output: &schemas::DELETE_USER_OUTPUT,
    new_input: empty::<api::DeleteUser>, new_output: empty::<api::DeleteUserOutput>,
};

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteUserPermissionsBoundary", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_USER_PERMISSIONS_BOUNDARY, output: &schemas::DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT,
    new_input: empty::<api::DeleteUserPermissionsBoundary>, new_output: empty::<api::DeleteUserPermissionsBoundaryOutput>,
};

pub(crate) static DELETE_USER_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DeleteUserPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_USER_POLICY, output: &schemas::DELETE_USER_POLICY_OUTPUT,
    new_input: empty::<api::DeleteUserPolicy>, new_output: empty::<api::DeleteUserPolicyOutput>,
};

pub(crate) static DETACH_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DetachGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DETACH_GROUP_POLICY, output: &schemas::DETACH_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::DetachGroupPolicy>, new_output: empty::<api::DetachGroupPolicyOutput>,
};

pub(crate) static DETACH_ROLE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DetachRolePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DETACH_ROLE_POLICY, output: &schemas::DETACH_ROLE_POLICY_OUTPUT,
    new_input: empty::<api::DetachRolePolicy>, new_output: empty::<api::DetachRolePolicyOutput>,
};

pub(crate) static DETACH_USER_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "DetachUserPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DETACH_USER_POLICY, output: &schemas::DETACH_USER_POLICY_OUTPUT,
    new_input: empty::<api::DetachUserPolicy>, new_output: empty::<api::DetachUserPolicyOutput>,
};

pub(crate) static GET_ACCESS_KEY_LAST_USED: OperationFacts = OperationFacts {
    service: "iam", name: "GetAccessKeyLastUsed", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetAccessKeyLastUsedResult", streams_in: false, streams_out: false,
    input: &schemas::GET_ACCESS_KEY_LAST_USED, output: &schemas::GET_ACCESS_KEY_LAST_USED_OUTPUT,
    new_input: empty::<api::GetAccessKeyLastUsed>, new_output: empty::<api::GetAccessKeyLastUsedOutput>,
};

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationFacts = OperationFacts {
    service: "iam", name: "GetAccountAuthorizationDetails", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetAccountAuthorizationDetailsResult", streams_in: false, streams_out: false,
    input: &schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS, output: &schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS_OUTPUT,
    new_input: empty::<api::GetAccountAuthorizationDetails>, new_output: empty::<api::GetAccountAuthorizationDetailsOutput>,
};

pub(crate) static GET_ACCOUNT_SUMMARY: OperationFacts = OperationFacts {
    service: "iam", name: "GetAccountSummary", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetAccountSummaryResult", streams_in: false, streams_out: false,
    input: &schemas::GET_ACCOUNT_SUMMARY, output: &schemas::GET_ACCOUNT_SUMMARY_OUTPUT,
    new_input: empty::<api::GetAccountSummary>, new_output: empty::<api::GetAccountSummaryOutput>,
};

pub(crate) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "GetContextKeysForCustomPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetContextKeysForCustomPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY, output: &schemas::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OUTPUT,
    new_input: empty::<api::GetContextKeysForCustomPolicy>, new_output: empty::<api::GetContextKeysForCustomPolicyOutput>,
};

pub(crate) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "GetContextKeysForPrincipalPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetContextKeysForPrincipalPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY, output: &schemas::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OUTPUT,
    new_input: empty::<api::GetContextKeysForPrincipalPolicy>, new_output: empty::<api::GetContextKeysForPrincipalPolicyOutput>,
};

pub(crate) static GET_GROUP: OperationFacts = OperationFacts {
    service: "iam", name: "GetGroup", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetGroupResult", streams_in: false, streams_out: false,
    input: &schemas::GET_GROUP, output: &schemas::GET_GROUP_OUTPUT,
    new_input: empty::<api::GetGroup>, new_output: empty::<api::GetGroupOutput>,
};

pub(crate) static GET_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "GetGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetGroupPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_GROUP_POLICY, output: &schemas::GET_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::GetGroupPolicy>, new_output: empty::<api::GetGroupPolicyOutput>,
};

pub(crate) static GET_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "GetInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetInstanceProfileResult", streams_in: false, streams_out: false,
    input: &schemas::GET_INSTANCE_PROFILE, output: &schemas::GET_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::GetInstanceProfile>, new_output: empty::<api::GetInstanceProfileOutput>,
};

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "GetOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetOpenIDConnectProviderResult", streams_in: false, streams_out: false,
    input: &schemas::GET_OPEN_ID_CONNECT_PROVIDER, output: &schemas::GET_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::GetOpenIDConnectProvider>, new_output: empty::<api::GetOpenIDConnectProviderOutput>,
};

pub(crate) static GET_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "GetPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_POLICY, output: &schemas::GET_POLICY_OUTPUT,
    new_input: empty::<api::GetPolicy>, new_output: empty::<api::GetPolicyOutput>,
};

pub(crate) static GET_POLICY_VERSION: OperationFacts = OperationFacts {
    service: "iam", name: "GetPolicyVersion", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetPolicyVersionResult", streams_in: false, streams_out: false,
    input: &schemas::GET_POLICY_VERSION, output: &schemas::GET_POLICY_VERSION_OUTPUT,
    new_input: empty::<api::GetPolicyVersion>, new_output: empty::<api::GetPolicyVersionOutput>,
};

pub(crate) static GET_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "GetRole", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetRoleResult", streams_in: false, streams_out: false,
    input: &schemas::GET_ROLE, output: &schemas::GET_ROLE_OUTPUT,
    new_input: empty::<api::GetRole>, new_output: empty::<api::GetRoleOutput>,
};

pub(crate) static GET_ROLE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "GetRolePolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetRolePolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_ROLE_POLICY, output: &schemas::GET_ROLE_POLICY_OUTPUT,
    new_input: empty::<api::GetRolePolicy>, new_output: empty::<api::GetRolePolicyOutput>,
};

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationFacts = OperationFacts {
    service: "iam", name: "GetServiceLinkedRoleDeletionStatus", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetServiceLinkedRoleDeletionStatusResult", streams_in: false, streams_out: false,
    input: &schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS, output: &schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_OUTPUT,
    new_input: empty::<api::GetServiceLinkedRoleDeletionStatus>, new_output: empty::<api::GetServiceLinkedRoleDeletionStatusOutput>,
};

pub(crate) static GET_USER: OperationFacts = OperationFacts {
    service: "iam", name: "GetUser", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetUserResult", streams_in: false, streams_out: false,
    input: &schemas::GET_USER, output: &schemas::GET_USER_OUTPUT,
    new_input: empty::<api::GetUser>, new_output: empty::<api::GetUserOutput>,
};

pub(crate) static GET_USER_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "GetUserPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetUserPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_USER_POLICY, output: &schemas::GET_USER_POLICY_OUTPUT,
    new_input: empty::<api::GetUserPolicy>, new_output: empty::<api::GetUserPolicyOutput>,
};

pub(crate) static LIST_ACCESS_KEYS: OperationFacts = OperationFacts {
    service: "iam", name: "ListAccessKeys", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListAccessKeysResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ACCESS_KEYS, output: &schemas::LIST_ACCESS_KEYS_OUTPUT,
    new_input: empty::<api::ListAccessKeys>, new_output: empty::<api::ListAccessKeysOutput>,
};

pub(crate) static LIST_ACCOUNT_ALIASES: OperationFacts = OperationFacts {
    service: "iam", name: "ListAccountAliases", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListAccountAliasesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ACCOUNT_ALIASES, output: &schemas::LIST_ACCOUNT_ALIASES_OUTPUT,
    new_input: empty::<api::ListAccountAliases>, new_output: empty::<api::ListAccountAliasesOutput>,
};

pub(crate) static LIST_ATTACHED_GROUP_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListAttachedGroupPolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListAttachedGroupPoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ATTACHED_GROUP_POLICIES, output: &schemas::LIST_ATTACHED_GROUP_POLICIES_OUTPUT,
    new_input: empty::<api::ListAttachedGroupPolicies>, new_output: empty::<api::ListAttachedGroupPoliciesOutput>,
};

pub(crate) static LIST_ATTACHED_ROLE_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListAttachedRolePolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListAttachedRolePoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ATTACHED_ROLE_POLICIES, output: &schemas::LIST_ATTACHED_ROLE_POLICIES_OUTPUT,
    new_input: empty::<api::ListAttachedRolePolicies>, new_output: empty::<api::ListAttachedRolePoliciesOutput>,
};

pub(crate) static LIST_ATTACHED_USER_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListAttachedUserPolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListAttachedUserPoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ATTACHED_USER_POLICIES, output: &schemas::LIST_ATTACHED_USER_POLICIES_OUTPUT,
    new_input: empty::<api::ListAttachedUserPolicies>, new_output: empty::<api::ListAttachedUserPoliciesOutput>,
};

pub(crate) static LIST_ENTITIES_FOR_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "ListEntitiesForPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListEntitiesForPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ENTITIES_FOR_POLICY, output: &schemas::LIST_ENTITIES_FOR_POLICY_OUTPUT,
    new_input: empty::<api::ListEntitiesForPolicy>, new_output: empty::<api::ListEntitiesForPolicyOutput>,
};

pub(crate) static LIST_GROUP_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListGroupPolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListGroupPoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_GROUP_POLICIES, output: &schemas::LIST_GROUP_POLICIES_OUTPUT,
    new_input: empty::<api::ListGroupPolicies>, new_output: empty::<api::ListGroupPoliciesOutput>,
};

pub(crate) static LIST_GROUPS: OperationFacts = OperationFacts {
    service: "iam", name: "ListGroups", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListGroupsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_GROUPS, output: &schemas::LIST_GROUPS_OUTPUT,
    new_input: empty::<api::ListGroups>, new_output: empty::<api::ListGroupsOutput>,
};

pub(crate) static LIST_GROUPS_FOR_USER: OperationFacts = OperationFacts {
    service: "iam", name: "ListGroupsForUser", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListGroupsForUserResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_GROUPS_FOR_USER, output: &schemas::LIST_GROUPS_FOR_USER_OUTPUT,
    new_input: empty::<api::ListGroupsForUser>, new_output: empty::<api::ListGroupsForUserOutput>,
};

pub(crate) static LIST_INSTANCE_PROFILE_TAGS: OperationFacts = OperationFacts {
    service: "iam", name: "ListInstanceProfileTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListInstanceProfileTagsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_INSTANCE_PROFILE_TAGS, output: &schemas::LIST_INSTANCE_PROFILE_TAGS_OUTPUT,
    new_input: empty::<api::ListInstanceProfileTags>, new_output: empty::<api::ListInstanceProfileTagsOutput>,
};

pub(crate) static LIST_INSTANCE_PROFILES: OperationFacts = OperationFacts {
    service: "iam", name: "ListInstanceProfiles", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListInstanceProfilesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_INSTANCE_PROFILES, output: &schemas::LIST_INSTANCE_PROFILES_OUTPUT,
    new_input: empty::<api::ListInstanceProfiles>, new_output: empty::<api::ListInstanceProfilesOutput>,
};

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "ListInstanceProfilesForRole", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListInstanceProfilesForRoleResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE, output: &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT,
    new_input: empty::<api::ListInstanceProfilesForRole>, new_output: empty::<api::ListInstanceProfilesForRoleOutput>,
};

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationFacts = OperationFacts {
    service: "iam", name: "ListOpenIDConnectProviderTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListOpenIDConnectProviderTagsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS, output: &schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OUTPUT,
    new_input: empty::<api::ListOpenIDConnectProviderTags>, new_output: empty::<api::ListOpenIDConnectProviderTagsOutput>,
};

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS: OperationFacts = OperationFacts {
    service: "iam", name: "ListOpenIDConnectProviders", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListOpenIDConnectProvidersResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_OPEN_ID_CONNECT_PROVIDERS, output: &schemas::LIST_OPEN_ID_CONNECT_PROVIDERS_OUTPUT,
    new_input: empty::<api::ListOpenIDConnectProviders>, new_output: empty::<api::ListOpenIDConnectProvidersOutput>,
};

pub(crate) static LIST_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListPolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListPoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_POLICIES, output: &schemas::LIST_POLICIES_OUTPUT,
    new_input: empty::<api::ListPolicies>, new_output: empty::<api::ListPoliciesOutput>,
};

pub(crate) static LIST_POLICY_TAGS: OperationFacts = OperationFacts {
    service: "iam", name: "ListPolicyTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListPolicyTagsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_POLICY_TAGS, output: &schemas::LIST_POLICY_TAGS_OUTPUT,
    new_input: empty::<api::ListPolicyTags>, new_output: empty::<api::ListPolicyTagsOutput>,
};

pub(crate) static LIST_POLICY_VERSIONS: OperationFacts = OperationFacts {
    service: "iam", name: "ListPolicyVersions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListPolicyVersionsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_POLICY_VERSIONS, output: &schemas::LIST_POLICY_VERSIONS_OUTPUT,
    new_input: empty::<api::ListPolicyVersions>, new_output: empty::<api::ListPolicyVersionsOutput>,
};

pub(crate) static LIST_ROLE_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListRolePolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListRolePoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ROLE_POLICIES, output: &schemas::LIST_ROLE_POLICIES_OUTPUT,
    new_input: empty::<api::ListRolePolicies>, new_output: empty::<api::ListRolePoliciesOutput>,
};

pub(crate) static LIST_ROLE_TAGS: OperationFacts = OperationFacts {
    service: "iam", name: "ListRoleTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListRoleTagsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ROLE_TAGS, output: &schemas::LIST_ROLE_TAGS_OUTPUT,
    new_input: empty::<api::ListRoleTags>, new_output: empty::<api::ListRoleTagsOutput>,
};

pub(crate) static LIST_ROLES: OperationFacts = OperationFacts {
    service: "iam", name: "ListRoles", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListRolesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_ROLES, output: &schemas::LIST_ROLES_OUTPUT,
    new_input: empty::<api::ListRoles>, new_output: empty::<api::ListRolesOutput>,
};

pub(crate) static LIST_USER_POLICIES: OperationFacts = OperationFacts {
    service: "iam", name: "ListUserPolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListUserPoliciesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_USER_POLICIES, output: &schemas::LIST_USER_POLICIES_OUTPUT,
    new_input: empty::<api::ListUserPolicies>, new_output: empty::<api::ListUserPoliciesOutput>,
};

pub(crate) static LIST_USER_TAGS: OperationFacts = OperationFacts {
    service: "iam", name: "ListUserTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListUserTagsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_USER_TAGS, output: &schemas::LIST_USER_TAGS_OUTPUT,
    new_input: empty::<api::ListUserTags>, new_output: empty::<api::ListUserTagsOutput>,
};

pub(crate) static LIST_USERS: OperationFacts = OperationFacts {
    service: "iam", name: "ListUsers", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListUsersResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_USERS, output: &schemas::LIST_USERS_OUTPUT,
    new_input: empty::<api::ListUsers>, new_output: empty::<api::ListUsersOutput>,
};

pub(crate) static PUT_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "PutGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_GROUP_POLICY, output: &schemas::PUT_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::PutGroupPolicy>, new_output: empty::<api::PutGroupPolicyOutput>,
};

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY: OperationFacts = OperationFacts {
    service: "iam", name: "PutRolePermissionsBoundary", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_ROLE_PERMISSIONS_BOUNDARY, output: &schemas::PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
    new_input: empty::<api::PutRolePermissionsBoundary>, new_output: empty::<api::PutRolePermissionsBoundaryOutput>,
};

pub(crate) static PUT_ROLE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "PutRolePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_ROLE_POLICY, output: &schemas::PUT_ROLE_POLICY_OUTPUT,
    new_input: empty::<api::PutRolePolicy>, new_output: empty::<api::PutRolePolicyOutput>,
};

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY: OperationFacts = OperationFacts {
    service: "iam", name: "PutUserPermissionsBoundary", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_USER_PERMISSIONS_BOUNDARY, output: &schemas::PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT,
    new_input: empty::<api::PutUserPermissionsBoundary>, new_output: empty::<api::PutUserPermissionsBoundaryOutput>,
};

pub(crate) static PUT_USER_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "PutUserPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_USER_POLICY, output: &schemas::PUT_USER_POLICY_OUTPUT,
    new_input: empty::<api::PutUserPolicy>, new_output: empty::<api::PutUserPolicyOutput>,
};

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "RemoveClientIDFromOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER, output: &schemas::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::RemoveClientIDFromOpenIDConnectProvider>, new_output: empty::<api::RemoveClientIDFromOpenIDConnectProviderOutput>,
};

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "RemoveRoleFromInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE, output: &schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::RemoveRoleFromInstanceProfile>, new_output: empty::<api::RemoveRoleFromInstanceProfileOutput>,
};

pub(crate) static REMOVE_USER_FROM_GROUP: OperationFacts = OperationFacts {
    service: "iam", name: "RemoveUserFromGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_USER_FROM_GROUP, output: &schemas::REMOVE_USER_FROM_GROUP_OUTPUT,
    new_input: empty::<api::RemoveUserFromGroup>, new_output: empty::<api::RemoveUserFromGroupOutput>,
};

pub(crate) static SET_DEFAULT_POLICY_VERSION: OperationFacts = OperationFacts {
    service: "iam", name: "SetDefaultPolicyVersion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SET_DEFAULT_POLICY_VERSION, output: &schemas::SET_DEFAULT_POLICY_VERSION_OUTPUT,
    new_input: empty::<api::SetDefaultPolicyVersion>, new_output: empty::<api::SetDefaultPolicyVersionOutput>,
};

pub(crate) static SIMULATE_CUSTOM_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "SimulateCustomPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "SimulateCustomPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::SIMULATE_CUSTOM_POLICY, output: &schemas::SIMULATE_CUSTOM_POLICY_OUTPUT,
    new_input: empty::<api::SimulateCustomPolicy>, new_output: empty::<api::SimulateCustomPolicyOutput>,
};

pub(crate) static SIMULATE_PRINCIPAL_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "SimulatePrincipalPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "SimulatePrincipalPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::SIMULATE_PRINCIPAL_POLICY, output: &schemas::SIMULATE_PRINCIPAL_POLICY_OUTPUT,
    new_input: empty::<api::SimulatePrincipalPolicy>, new_output: empty::<api::SimulatePrincipalPolicyOutput>,
};

pub(crate) static TAG_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "TagInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_INSTANCE_PROFILE, output: &schemas::TAG_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::TagInstanceProfile>, new_output: empty::<api::TagInstanceProfileOutput>,
};

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "TagOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_OPEN_ID_CONNECT_PROVIDER, output: &schemas::TAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::TagOpenIDConnectProvider>, new_output: empty::<api::TagOpenIDConnectProviderOutput>,
};

pub(crate) static TAG_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "TagPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_POLICY, output: &schemas::TAG_POLICY_OUTPUT,
    new_input: empty::<api::TagPolicy>, new_output: empty::<api::TagPolicyOutput>,
};

pub(crate) static TAG_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "TagRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_ROLE, output: &schemas::TAG_ROLE_OUTPUT,
    new_input: empty::<api::TagRole>, new_output: empty::<api::TagRoleOutput>,
};

pub(crate) static TAG_USER: OperationFacts = OperationFacts {
    service: "iam", name: "TagUser", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_USER, output: &schemas::TAG_USER_OUTPUT,
    new_input: empty::<api::TagUser>, new_output: empty::<api::TagUserOutput>,
};

pub(crate) static UNTAG_INSTANCE_PROFILE: OperationFacts = OperationFacts {
    service: "iam", name: "UntagInstanceProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_INSTANCE_PROFILE, output: &schemas::UNTAG_INSTANCE_PROFILE_OUTPUT,
    new_input: empty::<api::UntagInstanceProfile>, new_output: empty::<api::UntagInstanceProfileOutput>,
};

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationFacts = OperationFacts {
    service: "iam", name: "UntagOpenIDConnectProvider", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_OPEN_ID_CONNECT_PROVIDER, output: &schemas::UNTAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT,
    new_input: empty::<api::UntagOpenIDConnectProvider>, new_output: empty::<api::UntagOpenIDConnectProviderOutput>,
};

pub(crate) static UNTAG_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "UntagPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_POLICY, output: &schemas::UNTAG_POLICY_OUTPUT,
    new_input: empty::<api::UntagPolicy>, new_output: empty::<api::UntagPolicyOutput>,
};

pub(crate) static UNTAG_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "UntagRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_ROLE, output: &schemas::UNTAG_ROLE_OUTPUT,
    new_input: empty::<api::UntagRole>, new_output: empty::<api::UntagRoleOutput>,
};

pub(crate) static UNTAG_USER: OperationFacts = OperationFacts {
    service: "iam", name: "UntagUser", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_USER, output: &schemas::UNTAG_USER_OUTPUT,
    new_input: empty::<api::UntagUser>, new_output: empty::<api::UntagUserOutput>,
};

pub(crate) static UPDATE_ACCESS_KEY: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateAccessKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ACCESS_KEY, output: &schemas::UPDATE_ACCESS_KEY_OUTPUT,
    new_input: empty::<api::UpdateAccessKey>, new_output: empty::<api::UpdateAccessKeyOutput>,
};

pub(crate) static UPDATE_ASSUME_ROLE_POLICY: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateAssumeRolePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ASSUME_ROLE_POLICY, output: &schemas::UPDATE_ASSUME_ROLE_POLICY_OUTPUT,
    new_input: empty::<api::UpdateAssumeRolePolicy>, new_output: empty::<api::UpdateAssumeRolePolicyOutput>,
};

pub(crate) static UPDATE_GROUP: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_GROUP, output: &schemas::UPDATE_GROUP_OUTPUT,
    new_input: empty::<api::UpdateGroup>, new_output: empty::<api::UpdateGroupOutput>,
};

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateOpenIDConnectProviderThumbprint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT, output: &schemas::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OUTPUT,
    new_input: empty::<api::UpdateOpenIDConnectProviderThumbprint>, new_output: empty::<api::UpdateOpenIDConnectProviderThumbprintOutput>,
};

pub(crate) static UPDATE_ROLE: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "UpdateRoleResult", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ROLE, output: &schemas::UPDATE_ROLE_OUTPUT,
    new_input: empty::<api::UpdateRole>, new_output: empty::<api::UpdateRoleOutput>,
};

pub(crate) static UPDATE_ROLE_DESCRIPTION: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateRoleDescription", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "UpdateRoleDescriptionResult", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ROLE_DESCRIPTION, output: &schemas::UPDATE_ROLE_DESCRIPTION_OUTPUT,
    new_input: empty::<api::UpdateRoleDescription>, new_output: empty::<api::UpdateRoleDescriptionOutput>,
};

pub(crate) static UPDATE_USER: OperationFacts = OperationFacts {
    service: "iam", name: "UpdateUser", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_USER, output: &schemas::UPDATE_USER_OUTPUT,
    new_input: empty::<api::UpdateUser>, new_output: empty::<api::UpdateUserOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "iam",
    signing_name: "iam",
    endpoint_prefix: "iam",
    api_version: "2010-05-08",
    protocols: &[Protocol::Query],
    target_prefix: "",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    operations: &[
        &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &ADD_ROLE_TO_INSTANCE_PROFILE,
        &ADD_USER_TO_GROUP,
        &ATTACH_GROUP_POLICY,
        &ATTACH_ROLE_POLICY,
        &ATTACH_USER_POLICY,
        &CREATE_ACCESS_KEY,
        &CREATE_ACCOUNT_ALIAS,
        &CREATE_GROUP,
        &CREATE_INSTANCE_PROFILE,
        &CREATE_OPEN_ID_CONNECT_PROVIDER,
        &CREATE_POLICY,
        &CREATE_POLICY_VERSION,
        &CREATE_ROLE,
        &CREATE_SERVICE_LINKED_ROLE,
        &CREATE_USER,
        &DELETE_ACCESS_KEY,
        &DELETE_ACCOUNT_ALIAS,
        &DELETE_GROUP,
        &DELETE_GROUP_POLICY,
        &DELETE_INSTANCE_PROFILE,
        &DELETE_OPEN_ID_CONNECT_PROVIDER,
        &DELETE_POLICY,
        &DELETE_POLICY_VERSION,
        &DELETE_ROLE,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &DELETE_ROLE_POLICY,
        &DELETE_SERVICE_LINKED_ROLE,
        &DELETE_USER,
        &DELETE_USER_PERMISSIONS_BOUNDARY,
        &DELETE_USER_POLICY,
        &DETACH_GROUP_POLICY,
        &DETACH_ROLE_POLICY,
        &DETACH_USER_POLICY,
        &GET_ACCESS_KEY_LAST_USED,
        &GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &GET_ACCOUNT_SUMMARY,
        &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &GET_GROUP,
        &GET_GROUP_POLICY,
        &GET_INSTANCE_PROFILE,
        &GET_OPEN_ID_CONNECT_PROVIDER,
        &GET_POLICY,
        &GET_POLICY_VERSION,
        &GET_ROLE,
        &GET_ROLE_POLICY,
        &GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &GET_USER,
        &GET_USER_POLICY,
        &LIST_ACCESS_KEYS,
        &LIST_ACCOUNT_ALIASES,
        &LIST_ATTACHED_GROUP_POLICIES,
        &LIST_ATTACHED_ROLE_POLICIES,
        &LIST_ATTACHED_USER_POLICIES,
        &LIST_ENTITIES_FOR_POLICY,
        &LIST_GROUP_POLICIES,
        &LIST_GROUPS,
        &LIST_GROUPS_FOR_USER,
        &LIST_INSTANCE_PROFILE_TAGS,
        &LIST_INSTANCE_PROFILES,
        &LIST_INSTANCE_PROFILES_FOR_ROLE,
        &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &LIST_OPEN_ID_CONNECT_PROVIDERS,
        &LIST_POLICIES,
        &LIST_POLICY_TAGS,
        &LIST_POLICY_VERSIONS,
        &LIST_ROLE_POLICIES,
        &LIST_ROLE_TAGS,
        &LIST_ROLES,
        &LIST_USER_POLICIES,
        &LIST_USER_TAGS,
        &LIST_USERS,
        &PUT_GROUP_POLICY,
        &PUT_ROLE_PERMISSIONS_BOUNDARY,
        &PUT_ROLE_POLICY,
        &PUT_USER_PERMISSIONS_BOUNDARY,
        &PUT_USER_POLICY,
        &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &REMOVE_USER_FROM_GROUP,
        &SET_DEFAULT_POLICY_VERSION,
        &SIMULATE_CUSTOM_POLICY,
        &SIMULATE_PRINCIPAL_POLICY,
        &TAG_INSTANCE_PROFILE,
        &TAG_OPEN_ID_CONNECT_PROVIDER,
        &TAG_POLICY,
        &TAG_ROLE,
        &TAG_USER,
        &UNTAG_INSTANCE_PROFILE,
        &UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &UNTAG_POLICY,
        &UNTAG_ROLE,
        &UNTAG_USER,
        &UPDATE_ACCESS_KEY,
        &UPDATE_ASSUME_ROLE_POLICY,
        &UPDATE_GROUP,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &UPDATE_ROLE,
        &UPDATE_ROLE_DESCRIPTION,
        &UPDATE_USER,
    ],
    others: &[
        "AcceptDelegationRequest",
        "AcquireRole",
        "AssociateDelegationRequest",
        "ChangePassword",
        "CreateDelegationRequest",
        "CreateLoginProfile",
        "CreateSAMLProvider",
        "CreateServiceSpecificCredential",
        "CreateVirtualMFADevice",
        "DeactivateMFADevice",
        "DeleteAccountPasswordPolicy",
        "DeleteLoginProfile",
        "DeleteSAMLProvider",
        "DeleteSSHPublicKey",
        "DeleteServerCertificate",
        "DeleteServiceSpecificCredential",
        "DeleteSigningCertificate",
        "DeleteVirtualMFADevice",
        "DisableOrganizationsRootCredentialsManagement",
        "DisableOrganizationsRootSessions",
        "DisableOutboundWebIdentityFederation",
        "EnableMFADevice",
        "EnableOrganizationsRootCredentialsManagement",
        "EnableOrganizationsRootSessions",
        "EnableOutboundWebIdentityFederation",
        "GenerateCredentialReport",
        "GenerateOrganizationsAccessReport",
        "GenerateServiceLastAccessedDetails",
        "GetAccountPasswordPolicy",
        "GetAccountProperties",
        "GetCredentialReport",
        "GetDelegationRequest",
        "GetHumanReadableSummary",
        "GetLoginProfile",
        "GetMFADevice",
        "GetOrganizationsAccessReport",
        "GetOutboundWebIdentityFederationInfo",
        "GetRoleTemplateVersion",
        "GetSAMLProvider",
        "GetSSHPublicKey",
        "GetServerCertificate",
        "GetServiceLastAccessedDetails",
        "GetServiceLastAccessedDetailsWithEntities",
        "ListDelegationRequests",
        "ListMFADeviceTags",
        "ListMFADevices",
        "ListOrganizationsFeatures",
        "ListPoliciesGrantingServiceAccess",
        "ListSAMLProviderTags",
        "ListSAMLProviders",
        "ListSSHPublicKeys",
        "ListServerCertificateTags",
        "ListServerCertificates",
        "ListServiceSpecificCredentials",
        "ListSigningCertificates",
        "ListVirtualMFADevices",
        "PutAccountProperties",
        "RejectDelegationRequest",
        "ResetServiceSpecificCredential",
        "ResyncMFADevice",
        "SendDelegationToken",
        "SetSecurityTokenServicePreferences",
        "TagMFADevice",
        "TagSAMLProvider",
        "TagServerCertificate",
        "UntagMFADevice",
        "UntagSAMLProvider",
        "UntagServerCertificate",
        "UpdateAccountPasswordPolicy",
        "UpdateDelegationRequest",
        "UpdateLoginProfile",
        "UpdateSAMLProvider",
        "UpdateSSHPublicKey",
        "UpdateServerCertificate",
        "UpdateServiceSpecificCredential",
        "UpdateSigningCertificate",
        "UploadSSHPublicKey",
        "UploadServerCertificate",
        "UploadSigningCertificate",
    ],
    errors: &[
        ServiceError { shape: "AccountNotManagementOrDelegatedAdministratorException", code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        ServiceError { shape: "CallerIsNotManagementAccountException", code: "CallerIsNotManagementAccountException", status: 400 },
        ServiceError { shape: "ConcurrentModificationException", code: "ConcurrentModification", status: 409 },
        ServiceError { shape: "CredentialReportExpiredException", code: "ReportExpired", status: 410 },
        ServiceError { shape: "CredentialReportNotPresentException", code: "ReportNotPresent", status: 410 },
        ServiceError { shape: "CredentialReportNotReadyException", code: "ReportInProgress", status: 404 },
        ServiceError { shape: "DeleteConflictException", code: "DeleteConflict", status: 409 },
        ServiceError { shape: "DuplicateCertificateException", code: "DuplicateCertificate", status: 409 },
        ServiceError { shape: "DuplicateSSHPublicKeyException", code: "DuplicateSSHPublicKey", status: 400 },
        ServiceError { shape: "EntityAlreadyExistsException", code: "EntityAlreadyExists", status: 409 },
        ServiceError { shape: "EntityTemporarilyUnmodifiableException", code: "EntityTemporarilyUnmodifiable", status: 409 },
        ServiceError { shape: "FeatureDisabledException", code: "FeatureDisabled", status: 404 },
        ServiceError { shape: "FeatureEnabledException", code: "FeatureEnabled", status: 409 },
        ServiceError { shape: "InvalidAuthenticationCodeException", code: "InvalidAuthenticationCode", status: 403 },
        ServiceError { shape: "InvalidCertificateException", code: "InvalidCertificate", status: 400 },
        ServiceError { shape: "InvalidInputException", code: "InvalidInput", status: 400 },
        ServiceError { shape: "InvalidPublicKeyException", code: "InvalidPublicKey", status: 400 },
        ServiceError { shape: "InvalidUserTypeException", code: "InvalidUserType", status: 400 },
        ServiceError { shape: "KeyPairMismatchException", code: "KeyPairMismatch", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceeded", status: 409 },
        ServiceError { shape: "MalformedCertificateException", code: "MalformedCertificate", status: 400 },
        ServiceError { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocument", status: 400 },
        ServiceError { shape: "NameConflictException", code: "NameConflict", status: 409 },
        ServiceError { shape: "NoSuchEntityException", code: "NoSuchEntity", status: 404 },
        ServiceError { shape: "OpenIdIdpCommunicationErrorException", code: "OpenIdIdpCommunicationError", status: 400 },
        ServiceError { shape: "OrganizationNotFoundException", code: "OrganizationNotFoundException", status: 400 },
        ServiceError { shape: "OrganizationNotInAllFeaturesModeException", code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        ServiceError { shape: "PasswordPolicyViolationException", code: "PasswordPolicyViolation", status: 400 },
        ServiceError { shape: "PolicyEvaluationException", code: "PolicyEvaluation", status: 500 },
        ServiceError { shape: "PolicyNotAttachableException", code: "PolicyNotAttachable", status: 400 },
        ServiceError { shape: "ReportGenerationLimitExceededException", code: "ReportGenerationLimitExceeded", status: 409 },
        ServiceError { shape: "RoleModifiedException", code: "RoleModified", status: 409 },
        ServiceError { shape: "RoleTemplateDisabledException", code: "RoleTemplateDisabled", status: 400 },
        ServiceError { shape: "ServiceAccessNotEnabledException", code: "ServiceAccessNotEnabledException", status: 400 },
        ServiceError { shape: "ServiceFailureException", code: "ServiceFailure", status: 500 },
        ServiceError { shape: "ServiceNotSupportedException", code: "NotSupportedService", status: 404 },
        ServiceError { shape: "UnmodifiableEntityException", code: "UnmodifiableEntity", status: 400 },
        ServiceError { shape: "UnrecognizedPublicKeyEncodingException", code: "UnrecognizedPublicKeyEncoding", status: 400 },
    ],
};
