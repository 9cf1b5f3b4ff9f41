//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "AddClientIDToOpenIDConnectProviderRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("ClientID", Type::Text(&texts::CLIENT_ID_TYPE)).required(),
] };

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "AddClientIDToOpenIDConnectProviderOutput", members: &[] };

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE: Schema = Schema { name: "AddRoleToInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
] };

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "AddRoleToInstanceProfileOutput", members: &[] };

pub(crate) static ADD_USER_TO_GROUP: Schema = Schema { name: "AddUserToGroupRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
] };

pub(crate) static ADD_USER_TO_GROUP_OUTPUT: Schema = Schema { name: "AddUserToGroupOutput", members: &[] };

pub(crate) static ATTACH_GROUP_POLICY: Schema = Schema { name: "AttachGroupPolicyRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static ATTACH_GROUP_POLICY_OUTPUT: Schema = Schema { name: "AttachGroupPolicyOutput", members: &[] };

pub(crate) static ATTACH_ROLE_POLICY: Schema = Schema { name: "AttachRolePolicyRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static ATTACH_ROLE_POLICY_OUTPUT: Schema = Schema { name: "AttachRolePolicyOutput", members: &[] };

pub(crate) static ATTACH_USER_POLICY: Schema = Schema { name: "AttachUserPolicyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static ATTACH_USER_POLICY_OUTPUT: Schema = Schema { name: "AttachUserPolicyOutput", members: &[] };

pub(crate) static CREATE_ACCESS_KEY: Schema = Schema { name: "CreateAccessKeyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)),
] };

pub(crate) static CREATE_ACCESS_KEY_OUTPUT: Schema = Schema { name: "CreateAccessKeyResponse", members: &[
    Member::new("AccessKey", Type::Structure(&ACCESS_KEY)).required(),
] };

pub(crate) static CREATE_ACCOUNT_ALIAS: Schema = Schema { name: "CreateAccountAliasRequest", members: &[
    Member::new("AccountAlias", Type::Text(&texts::ACCOUNT_ALIAS_TYPE)).required(),
] };

pub(crate) static CREATE_ACCOUNT_ALIAS_OUTPUT: Schema = Schema { name: "CreateAccountAliasOutput", members: &[] };

pub(crate) static CREATE_GROUP: Schema = Schema { name: "CreateGroupRequest", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
] };

pub(crate) static CREATE_GROUP_OUTPUT: Schema = Schema { name: "CreateGroupResponse", members: &[
    Member::new("Group", Type::Structure(&GROUP)).required(),
] };

pub(crate) static CREATE_INSTANCE_PROFILE: Schema = Schema { name: "CreateInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static CREATE_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "CreateInstanceProfileResponse", members: &[
    Member::new("InstanceProfile", Type::Structure(&INSTANCE_PROFILE)).required(),
] };

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "CreateOpenIDConnectProviderRequest", members: &[
    Member::new("Url", Type::Text(&texts::OPEN_ID_CONNECT_PROVIDER_URL_TYPE)).required(),
    Member::new("ClientIDList", Type::List(&collections::CLIENT_ID_LIST_TYPE)),
    Member::new("ThumbprintList", Type::List(&collections::THUMBPRINT_LIST_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "CreateOpenIDConnectProviderResponse", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static CREATE_POLICY: Schema = Schema { name: "CreatePolicyRequest", members: &[
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("Path", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::POLICY_DESCRIPTION_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static CREATE_POLICY_OUTPUT: Schema = Schema { name: "CreatePolicyResponse", members: &[
    Member::new("Policy", Type::Structure(&POLICY)),
] };

pub(crate) static CREATE_POLICY_VERSION: Schema = Schema { name: "CreatePolicyVersionRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
    Member::new("SetAsDefault", Type::Boolean),
] };

pub(crate) static CREATE_POLICY_VERSION_OUTPUT: Schema = Schema { name: "CreatePolicyVersionResponse", members: &[
    Member::new("PolicyVersion", Type::Structure(&POLICY_VERSION)),
] };

pub(crate) static CREATE_ROLE: Schema = Schema { name: "CreateRoleRequest", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("AssumeRolePolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::ROLE_DESCRIPTION_TYPE)),
    Member::new("MaxSessionDuration", Type::Integer(Range::between(3600, 43200))),
    Member::new("PermissionsBoundary", Type::Text(&texts::ARN_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static CREATE_ROLE_OUTPUT: Schema = Schema { name: "CreateRoleResponse", members: &[
    Member::new("Role", Type::Structure(&ROLE)).required(),
] };

pub(crate) static CREATE_SERVICE_LINKED_ROLE: Schema = Schema { name: "CreateServiceLinkedRoleRequest", members: &[
    Member::new("AWSServiceName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::ROLE_DESCRIPTION_TYPE)),
    Member::new("CustomSuffix", Type::Text(&texts::CUSTOM_SUFFIX_TYPE)),
] };

pub(crate) static CREATE_SERVICE_LINKED_ROLE_OUTPUT: Schema = Schema { name: "CreateServiceLinkedRoleResponse", members: &[
    Member::new("Role", Type::Structure(&ROLE)),
] };

pub(crate) static CREATE_USER: Schema = Schema { name: "CreateUserRequest", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("PermissionsBoundary", Type::Text(&texts::ARN_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static CREATE_USER_OUTPUT: Schema = Schema { name: "CreateUserResponse", members: &[
    Member::new("User", Type::Structure(&USER)),
] };

pub(crate) static DELETE_ACCESS_KEY: Schema = Schema { name: "DeleteAccessKeyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)),
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)).required(),
] };

pub(crate) static DELETE_ACCESS_KEY_OUTPUT: Schema = Schema { name: "DeleteAccessKeyOutput", members: &[] };

pub(crate) static DELETE_ACCOUNT_ALIAS: Schema = Schema { name: "DeleteAccountAliasRequest", members: &[
    Member::new("AccountAlias", Type::Text(&texts::ACCOUNT_ALIAS_TYPE)).required(),
] };

pub(crate) static DELETE_ACCOUNT_ALIAS_OUTPUT: Schema = Schema { name: "DeleteAccountAliasOutput", members: &[] };

pub(crate) static DELETE_GROUP: Schema = Schema { name: "DeleteGroupRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_GROUP_OUTPUT: Schema = Schema { name: "DeleteGroupOutput", members: &[] };

pub(crate) static DELETE_GROUP_POLICY: Schema = Schema { name: "DeleteGroupPolicyRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_GROUP_POLICY_OUTPUT: Schema = Schema { name: "DeleteGroupPolicyOutput", members: &[] };

pub(crate) static DELETE_INSTANCE_PROFILE: Schema = Schema { name: "DeleteInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "DeleteInstanceProfileOutput", members: &[] };

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "DeleteOpenIDConnectProviderRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "DeleteOpenIDConnectProviderOutput", members: &[] };

pub(crate) static DELETE_POLICY: Schema = Schema { name: "DeletePolicyRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static DELETE_POLICY_OUTPUT: Schema = Schema { name: "DeletePolicyOutput", members: &[] };

pub(crate) static DELETE_POLICY_VERSION: Schema = Schema { name: "DeletePolicyVersionRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("VersionId", Type::Text(&texts::POLICY_VERSION_ID_TYPE)).required(),
] };

pub(crate) static DELETE_POLICY_VERSION_OUTPUT: Schema = Schema { name: "DeletePolicyVersionOutput", members: &[] };

pub(crate) static DELETE_ROLE: Schema = Schema { name: "DeleteRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_ROLE_OUTPUT: Schema = Schema { name: "DeleteRoleOutput", members: &[] };

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY: Schema = Schema { name: "DeleteRolePermissionsBoundaryRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: Schema = Schema { name: "DeleteRolePermissionsBoundaryOutput", members: &[] };

pub(crate) static DELETE_ROLE_POLICY: Schema = Schema { name: "DeleteRolePolicyRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_ROLE_POLICY_OUTPUT: Schema = Schema { name: "DeleteRolePolicyOutput", members: &[] };

pub(crate) static DELETE_SERVICE_LINKED_ROLE: Schema = Schema { name: "DeleteServiceLinkedRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_SERVICE_LINKED_ROLE_OUTPUT: Schema = Schema { name: "DeleteServiceLinkedRoleResponse", members: &[
    Member::new("DeletionTaskId", Type::Text(&texts::DELETION_TASK_ID_TYPE)).required(),
] };

pub(crate) static DELETE_USER: Schema = Schema { name: "DeleteUserRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_USER_OUTPUT: Schema = Schema { name: "DeleteUserOutput", members: &[] };

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY: Schema = Schema { name: "DeleteUserPermissionsBoundaryRequest", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT: Schema = Schema { name: "DeleteUserPermissionsBoundaryOutput", members: &[] };

pub(crate) static DELETE_USER_POLICY: Schema = Schema { name: "DeleteUserPolicyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_USER_POLICY_OUTPUT: Schema = Schema { name: "DeleteUserPolicyOutput", members: &[] };

pub(crate) static DETACH_GROUP_POLICY: Schema = Schema { name: "DetachGroupPolicyRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static DETACH_GROUP_POLICY_OUTPUT: Schema = Schema { name: "DetachGroupPolicyOutput", members: &[] };

pub(crate) static DETACH_ROLE_POLICY: Schema = Schema { name: "DetachRolePolicyRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static DETACH_ROLE_POLICY_OUTPUT: Schema = Schema { name: "DetachRolePolicyOutput", members: &[] };

pub(crate) static DETACH_USER_POLICY: Schema = Schema { name: "DetachUserPolicyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static DETACH_USER_POLICY_OUTPUT: Schema = Schema { name: "DetachUserPolicyOutput", members: &[] };

pub(crate) static GET_ACCESS_KEY_LAST_USED: Schema = Schema { name: "GetAccessKeyLastUsedRequest", members: &[
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)).required(),
] };

pub(crate) static GET_ACCESS_KEY_LAST_USED_OUTPUT: Schema = Schema { name: "GetAccessKeyLastUsedResponse", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)),
    Member::new("AccessKeyLastUsed", Type::Structure(&ACCESS_KEY_LAST_USED)),
] };

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS: Schema = Schema { name: "GetAccountAuthorizationDetailsRequest", members: &[
    Member::new("Filter", Type::List(&collections::ENTITY_LIST_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS_OUTPUT: Schema = Schema { name: "GetAccountAuthorizationDetailsResponse", members: &[
    Member::new("UserDetailList", Type::List(&collections::USER_DETAIL_LIST_TYPE)),
    Member::new("GroupDetailList", Type::List(&collections::GROUP_DETAIL_LIST_TYPE)),
    Member::new("RoleDetailList", Type::List(&collections::ROLE_DETAIL_LIST_TYPE)),
    Member::new("Policies", Type::List(&collections::MANAGED_POLICY_DETAIL_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static GET_ACCOUNT_SUMMARY: Schema = Schema { name: "GetAccountSummary", members: &[] };

pub(crate) static GET_ACCOUNT_SUMMARY_OUTPUT: Schema = Schema { name: "GetAccountSummaryResponse", members: &[
    Member::new("SummaryMap", Type::Map(&collections::SUMMARY_MAP_TYPE)),
] };

pub(crate) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: Schema = Schema { name: "GetContextKeysForCustomPolicyRequest", members: &[
    Member::new("PolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)).required(),
] };

pub(crate) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OUTPUT: Schema = Schema { name: "GetContextKeysForPolicyResponse", members: &[
    Member::new("ContextKeyNames", Type::List(&collections::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)),
] };

pub(crate) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: Schema = Schema { name: "GetContextKeysForPrincipalPolicyRequest", members: &[
    Member::new("PolicySourceArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("PolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)),
] };

pub(crate) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OUTPUT: Schema = Schema { name: "GetContextKeysForPolicyResponse", members: &[
    Member::new("ContextKeyNames", Type::List(&collections::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)),
] };

pub(crate) static GET_GROUP: Schema = Schema { name: "GetGroupRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static GET_GROUP_OUTPUT: Schema = Schema { name: "GetGroupResponse", members: &[
    Member::new("Group", Type::Structure(&GROUP)).required(),
    Member::new("Users", Type::List(&collections::USER_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static GET_GROUP_POLICY: Schema = Schema { name: "GetGroupPolicyRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
] };

pub(crate) static GET_GROUP_POLICY_OUTPUT: Schema = Schema { name: "GetGroupPolicyResponse", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static GET_INSTANCE_PROFILE: Schema = Schema { name: "GetInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
] };

pub(crate) static GET_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "GetInstanceProfileResponse", members: &[
    Member::new("InstanceProfile", Type::Structure(&INSTANCE_PROFILE)).required(),
] };

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "GetOpenIDConnectProviderRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "GetOpenIDConnectProviderResponse", members: &[
    Member::new("Url", Type::Text(&texts::OPEN_ID_CONNECT_PROVIDER_URL_TYPE)),
    Member::new("ClientIDList", Type::List(&collections::CLIENT_ID_LIST_TYPE)),
    Member::new("ThumbprintList", Type::List(&collections::THUMBPRINT_LIST_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static GET_POLICY: Schema = Schema { name: "GetPolicyRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static GET_POLICY_OUTPUT: Schema = Schema { name: "GetPolicyResponse", members: &[
    Member::new("Policy", Type::Structure(&POLICY)),
] };

pub(crate) static GET_POLICY_VERSION: Schema = Schema { name: "GetPolicyVersionRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("VersionId", Type::Text(&texts::POLICY_VERSION_ID_TYPE)).required(),
] };

pub(crate) static GET_POLICY_VERSION_OUTPUT: Schema = Schema { name: "GetPolicyVersionResponse", members: &[
    Member::new("PolicyVersion", Type::Structure(&POLICY_VERSION)),
] };

pub(crate) static GET_ROLE: Schema = Schema { name: "GetRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
] };

pub(crate) static GET_ROLE_OUTPUT: Schema = Schema { name: "GetRoleResponse", members: &[
    Member::new("Role", Type::Structure(&ROLE)).required(),
] };

pub(crate) static GET_ROLE_POLICY: Schema = Schema { name: "GetRolePolicyRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
] };

pub(crate) static GET_ROLE_POLICY_OUTPUT: Schema = Schema { name: "GetRolePolicyResponse", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: Schema = Schema { name: "GetServiceLinkedRoleDeletionStatusRequest", members: &[
    Member::new("DeletionTaskId", Type::Text(&texts::DELETION_TASK_ID_TYPE)).required(),
] };

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_OUTPUT: Schema = Schema { name: "GetServiceLinkedRoleDeletionStatusResponse", members: &[
    Member::new("Status", Type::Text(&texts::DELETION_TASK_STATUS_TYPE)).required(),
    Member::new("Reason", Type::Structure(&DELETION_TASK_FAILURE_REASON_TYPE)),
] };

pub(crate) static GET_USER: Schema = Schema { name: "GetUserRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)),
] };

pub(crate) static GET_USER_OUTPUT: Schema = Schema { name: "GetUserResponse", members: &[
    Member::new("User", Type::Structure(&USER)).required(),
] };

pub(crate) static GET_USER_POLICY: Schema = Schema { name: "GetUserPolicyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
] };

pub(crate) static GET_USER_POLICY_OUTPUT: Schema = Schema { name: "GetUserPolicyResponse", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static LIST_ACCESS_KEYS: Schema = Schema { name: "ListAccessKeysRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ACCESS_KEYS_OUTPUT: Schema = Schema { name: "ListAccessKeysResponse", members: &[
    Member::new("AccessKeyMetadata", Type::List(&collections::ACCESS_KEY_METADATA_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ACCOUNT_ALIASES: Schema = Schema { name: "ListAccountAliasesRequest", members: &[
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ACCOUNT_ALIASES_OUTPUT: Schema = Schema { name: "ListAccountAliasesResponse", members: &[
    Member::new("AccountAliases", Type::List(&collections::ACCOUNT_ALIAS_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ATTACHED_GROUP_POLICIES: Schema = Schema { name: "ListAttachedGroupPoliciesRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PathPrefix", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ATTACHED_GROUP_POLICIES_OUTPUT: Schema = Schema { name: "ListAttachedGroupPoliciesResponse", members: &[
    Member::new("AttachedPolicies", Type::List(&collections::ATTACHED_POLICIES_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ATTACHED_ROLE_POLICIES: Schema = Schema { name: "ListAttachedRolePoliciesRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PathPrefix", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ATTACHED_ROLE_POLICIES_OUTPUT: Schema = Schema { name: "ListAttachedRolePoliciesResponse", members: &[
    Member::new("AttachedPolicies", Type::List(&collections::ATTACHED_POLICIES_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ATTACHED_USER_POLICIES: Schema = Schema { name: "ListAttachedUserPoliciesRequest", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("PathPrefix", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ATTACHED_USER_POLICIES_OUTPUT: Schema = Schema { name: "ListAttachedUserPoliciesResponse", members: &[
    Member::new("AttachedPolicies", Type::List(&collections::ATTACHED_POLICIES_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ENTITIES_FOR_POLICY: Schema = Schema { name: "ListEntitiesForPolicyRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("EntityFilter", Type::Text(&texts::ENTITY_TYPE)),
    Member::new("PathPrefix", Type::Text(&texts::PATH_TYPE)),
    Member::new("PolicyUsageFilter", Type::Text(&texts::POLICY_USAGE_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ENTITIES_FOR_POLICY_OUTPUT: Schema = Schema { name: "ListEntitiesForPolicyResponse", members: &[
    Member::new("PolicyGroups", Type::List(&collections::POLICY_GROUP_LIST_TYPE)),
    Member::new("PolicyUsers", Type::List(&collections::POLICY_USER_LIST_TYPE)),
    Member::new("PolicyRoles", Type::List(&collections::POLICY_ROLE_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_GROUP_POLICIES: Schema = Schema { name: "ListGroupPoliciesRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_GROUP_POLICIES_OUTPUT: Schema = Schema { name: "ListGroupPoliciesResponse", members: &[
    Member::new("PolicyNames", Type::List(&collections::POLICY_NAME_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_GROUPS: Schema = Schema { name: "ListGroupsRequest", members: &[
    Member::new("PathPrefix", Type::Text(&texts::PATH_PREFIX_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_GROUPS_FOR_USER: Schema = Schema { name: "ListGroupsForUserRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_GROUPS_FOR_USER_OUTPUT: Schema = Schema { name: "ListGroupsForUserResponse", members: &[
    Member::new("Groups", Type::List(&collections::GROUP_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_GROUPS_OUTPUT: Schema = Schema { name: "ListGroupsResponse", members: &[
    Member::new("Groups", Type::List(&collections::GROUP_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_INSTANCE_PROFILE_TAGS: Schema = Schema { name: "ListInstanceProfileTagsRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_INSTANCE_PROFILE_TAGS_OUTPUT: Schema = Schema { name: "ListInstanceProfileTagsResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_INSTANCE_PROFILES: Schema = Schema { name: "ListInstanceProfilesRequest", members: &[
    Member::new("PathPrefix", Type::Text(&texts::PATH_PREFIX_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE: Schema = Schema { name: "ListInstanceProfilesForRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT: Schema = Schema { name: "ListInstanceProfilesForRoleResponse", members: &[
    Member::new("InstanceProfiles", Type::List(&collections::INSTANCE_PROFILE_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_INSTANCE_PROFILES_OUTPUT: Schema = Schema { name: "ListInstanceProfilesResponse", members: &[
    Member::new("InstanceProfiles", Type::List(&collections::INSTANCE_PROFILE_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: Schema = Schema { name: "ListOpenIDConnectProviderTagsRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OUTPUT: Schema = Schema { name: "ListOpenIDConnectProviderTagsResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS: Schema = Schema { name: "ListOpenIDConnectProvidersRequest", members: &[] };

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS_OUTPUT: Schema = Schema { name: "ListOpenIDConnectProvidersResponse", members: &[
    Member::new("OpenIDConnectProviderList", Type::List(&collections::OPEN_ID_CONNECT_PROVIDER_LIST_TYPE)),
] };

pub(crate) static LIST_POLICIES: Schema = Schema { name: "ListPoliciesRequest", members: &[
    Member::new("Scope", Type::Text(&texts::POLICY_SCOPE_TYPE)),
    Member::new("OnlyAttached", Type::Boolean),
    Member::new("PathPrefix", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("PolicyUsageFilter", Type::Text(&texts::POLICY_USAGE_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_POLICIES_OUTPUT: Schema = Schema { name: "ListPoliciesResponse", members: &[
    Member::new("Policies", Type::List(&collections::POLICY_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_POLICY_TAGS: Schema = Schema { name: "ListPolicyTagsRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_POLICY_TAGS_OUTPUT: Schema = Schema { name: "ListPolicyTagsResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_POLICY_VERSIONS: Schema = Schema { name: "ListPolicyVersionsRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_POLICY_VERSIONS_OUTPUT: Schema = Schema { name: "ListPolicyVersionsResponse", members: &[
    Member::new("Versions", Type::List(&collections::POLICY_DOCUMENT_VERSION_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ROLE_POLICIES: Schema = Schema { name: "ListRolePoliciesRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ROLE_POLICIES_OUTPUT: Schema = Schema { name: "ListRolePoliciesResponse", members: &[
    Member::new("PolicyNames", Type::List(&collections::POLICY_NAME_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ROLE_TAGS: Schema = Schema { name: "ListRoleTagsRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ROLE_TAGS_OUTPUT: Schema = Schema { name: "ListRoleTagsResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_ROLES: Schema = Schema { name: "ListRolesRequest", members: &[
    Member::new("PathPrefix", Type::Text(&texts::PATH_PREFIX_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_ROLES_OUTPUT: Schema = Schema { name: "ListRolesResponse", members: &[
    Member::new("Roles", Type::List(&collections::ROLE_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_USER_POLICIES: Schema = Schema { name: "ListUserPoliciesRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_USER_POLICIES_OUTPUT: Schema = Schema { name: "ListUserPoliciesResponse", members: &[
    Member::new("PolicyNames", Type::List(&collections::POLICY_NAME_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_USER_TAGS: Schema = Schema { name: "ListUserTagsRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_USER_TAGS_OUTPUT: Schema = Schema { name: "ListUserTagsResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_USERS: Schema = Schema { name: "ListUsersRequest", members: &[
    Member::new("PathPrefix", Type::Text(&texts::PATH_PREFIX_TYPE)),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_USERS_OUTPUT: Schema = Schema { name: "ListUsersResponse", members: &[
    Member::new("Users", Type::List(&collections::USER_LIST_TYPE)).required(),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static PUT_GROUP_POLICY: Schema = Schema { name: "PutGroupPolicyRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static PUT_GROUP_POLICY_OUTPUT: Schema = Schema { name: "PutGroupPolicyOutput", members: &[] };

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY: Schema = Schema { name: "PutRolePermissionsBoundaryRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PermissionsBoundary", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: Schema = Schema { name: "PutRolePermissionsBoundaryOutput", members: &[] };

pub(crate) static PUT_ROLE_POLICY: Schema = Schema { name: "PutRolePolicyRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static PUT_ROLE_POLICY_OUTPUT: Schema = Schema { name: "PutRolePolicyOutput", members: &[] };

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY: Schema = Schema { name: "PutUserPermissionsBoundaryRequest", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("PermissionsBoundary", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT: Schema = Schema { name: "PutUserPermissionsBoundaryOutput", members: &[] };

pub(crate) static PUT_USER_POLICY: Schema = Schema { name: "PutUserPolicyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static PUT_USER_POLICY_OUTPUT: Schema = Schema { name: "PutUserPolicyOutput", members: &[] };

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "RemoveClientIDFromOpenIDConnectProviderRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("ClientID", Type::Text(&texts::CLIENT_ID_TYPE)).required(),
] };

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "RemoveClientIDFromOpenIDConnectProviderOutput", members: &[] };

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE: Schema = Schema { name: "RemoveRoleFromInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
] };

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "RemoveRoleFromInstanceProfileOutput", members: &[] };

pub(crate) static REMOVE_USER_FROM_GROUP: Schema = Schema { name: "RemoveUserFromGroupRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
] };

pub(crate) static REMOVE_USER_FROM_GROUP_OUTPUT: Schema = Schema { name: "RemoveUserFromGroupOutput", members: &[] };

pub(crate) static SET_DEFAULT_POLICY_VERSION: Schema = Schema { name: "SetDefaultPolicyVersionRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("VersionId", Type::Text(&texts::POLICY_VERSION_ID_TYPE)).required(),
] };

pub(crate) static SET_DEFAULT_POLICY_VERSION_OUTPUT: Schema = Schema { name: "SetDefaultPolicyVersionOutput", members: &[] };

pub(crate) static SIMULATE_CUSTOM_POLICY: Schema = Schema { name: "SimulateCustomPolicyRequest", members: &[
    Member::new("PolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)).required(),
    Member::new("PermissionsBoundaryPolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)),
    Member::new("OrderedOrganizationPolicyInputList", Type::List(&collections::ORGANIZATION_POLICY_LIST_TYPE)),
    Member::new("ActionNames", Type::List(&collections::ACTION_NAME_LIST_TYPE)).required(),
    Member::new("ResourceArns", Type::List(&collections::RESOURCE_NAME_LIST_TYPE)),
    Member::new("ResourcePolicy", Type::Text(&texts::POLICY_DOCUMENT_TYPE)),
    Member::new("ResourceOwner", Type::Text(&texts::RESOURCE_NAME_TYPE)),
    Member::new("CallerArn", Type::Text(&texts::RESOURCE_NAME_TYPE)),
    Member::new("ContextEntries", Type::List(&collections::CONTEXT_ENTRY_LIST_TYPE)),
    Member::new("ResourceHandlingOption", Type::Text(&texts::RESOURCE_HANDLING_OPTION_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static SIMULATE_CUSTOM_POLICY_OUTPUT: Schema = Schema { name: "SimulatePolicyResponse", members: &[
    Member::new("EvaluationResults", Type::List(&collections::EVALUATION_RESULTS_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static SIMULATE_PRINCIPAL_POLICY: Schema = Schema { name: "SimulatePrincipalPolicyRequest", members: &[
    Member::new("PolicySourceArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("PolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)),
    Member::new("PermissionsBoundaryPolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)),
    Member::new("PolicyExclusionList", Type::List(&collections::POLICY_EXCLUSIONS_LIST_TYPE)),
    Member::new("ActionNames", Type::List(&collections::ACTION_NAME_LIST_TYPE)).required(),
    Member::new("ResourceArns", Type::List(&collections::RESOURCE_NAME_LIST_TYPE)),
    Member::new("ResourcePolicy", Type::Text(&texts::POLICY_DOCUMENT_TYPE)),
    Member::new("ResourceOwner", Type::Text(&texts::RESOURCE_NAME_TYPE)),
    Member::new("CallerArn", Type::Text(&texts::RESOURCE_NAME_TYPE)),
    Member::new("ContextEntries", Type::List(&collections::CONTEXT_ENTRY_LIST_TYPE)),
    Member::new("ResourceHandlingOption", Type::Text(&texts::RESOURCE_HANDLING_OPTION_TYPE)),
    Member::new("MaxItems", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static SIMULATE_PRINCIPAL_POLICY_OUTPUT: Schema = Schema { name: "SimulatePolicyResponse", members: &[
    Member::new("EvaluationResults", Type::List(&collections::EVALUATION_RESULTS_LIST_TYPE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
] };

pub(crate) static TAG_INSTANCE_PROFILE: Schema = Schema { name: "TagInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
] };

pub(crate) static TAG_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "TagInstanceProfileOutput", members: &[] };

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "TagOpenIDConnectProviderRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
] };

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "TagOpenIDConnectProviderOutput", members: &[] };

pub(crate) static TAG_POLICY: Schema = Schema { name: "TagPolicyRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
] };

pub(crate) static TAG_POLICY_OUTPUT: Schema = Schema { name: "TagPolicyOutput", members: &[] };

pub(crate) static TAG_ROLE: Schema = Schema { name: "TagRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
] };

pub(crate) static TAG_ROLE_OUTPUT: Schema = Schema { name: "TagRoleOutput", members: &[] };

pub(crate) static TAG_USER: Schema = Schema { name: "TagUserRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
] };

pub(crate) static TAG_USER_OUTPUT: Schema = Schema { name: "TagUserOutput", members: &[] };

pub(crate) static UNTAG_INSTANCE_PROFILE: Schema = Schema { name: "UntagInstanceProfileRequest", members: &[
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)).required(),
] };

pub(crate) static UNTAG_INSTANCE_PROFILE_OUTPUT: Schema = Schema { name: "UntagInstanceProfileOutput", members: &[] };

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER: Schema = Schema { name: "UntagOpenIDConnectProviderRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)).required(),
] };

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema { name: "UntagOpenIDConnectProviderOutput", members: &[] };

pub(crate) static UNTAG_POLICY: Schema = Schema { name: "UntagPolicyRequest", members: &[
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)).required(),
] };

pub(crate) static UNTAG_POLICY_OUTPUT: Schema = Schema { name: "UntagPolicyOutput", members: &[] };

pub(crate) static UNTAG_ROLE: Schema = Schema { name: "UntagRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)).required(),
] };

pub(crate) static UNTAG_ROLE_OUTPUT: Schema = Schema { name: "UntagRoleOutput", members: &[] };

pub(crate) static UNTAG_USER: Schema = Schema { name: "UntagUserRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)).required(),
] };

pub(crate) static UNTAG_USER_OUTPUT: Schema = Schema { name: "UntagUserOutput", members: &[] };

pub(crate) static UPDATE_ACCESS_KEY: Schema = Schema { name: "UpdateAccessKeyRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)),
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)).required(),
    Member::new("Status", Type::Text(&texts::STATUS_TYPE)).required(),
] };

pub(crate) static UPDATE_ACCESS_KEY_OUTPUT: Schema = Schema { name: "UpdateAccessKeyOutput", members: &[] };

pub(crate) static UPDATE_ASSUME_ROLE_POLICY: Schema = Schema { name: "UpdateAssumeRolePolicyRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)).required(),
] };

pub(crate) static UPDATE_ASSUME_ROLE_POLICY_OUTPUT: Schema = Schema { name: "UpdateAssumeRolePolicyOutput", members: &[] };

pub(crate) static UPDATE_GROUP: Schema = Schema { name: "UpdateGroupRequest", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("NewPath", Type::Text(&texts::PATH_TYPE)),
    Member::new("NewGroupName", Type::Text(&texts::GROUP_NAME_TYPE)),
] };

pub(crate) static UPDATE_GROUP_OUTPUT: Schema = Schema { name: "UpdateGroupOutput", members: &[] };

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: Schema = Schema { name: "UpdateOpenIDConnectProviderThumbprintRequest", members: &[
    Member::new("OpenIDConnectProviderArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("ThumbprintList", Type::List(&collections::THUMBPRINT_LIST_TYPE)).required(),
] };

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OUTPUT: Schema = Schema { name: "UpdateOpenIDConnectProviderThumbprintOutput", members: &[] };

pub(crate) static UPDATE_ROLE: Schema = Schema { name: "UpdateRoleRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::ROLE_DESCRIPTION_TYPE)),
    Member::new("MaxSessionDuration", Type::Integer(Range::between(3600, 43200))),
] };

pub(crate) static UPDATE_ROLE_DESCRIPTION: Schema = Schema { name: "UpdateRoleDescriptionRequest", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::ROLE_DESCRIPTION_TYPE)).required(),
] };

pub(crate) static UPDATE_ROLE_DESCRIPTION_OUTPUT: Schema = Schema { name: "UpdateRoleDescriptionResponse", members: &[
    Member::new("Role", Type::Structure(&ROLE)),
] };

pub(crate) static UPDATE_ROLE_OUTPUT: Schema = Schema { name: "UpdateRoleResponse", members: &[] };

pub(crate) static UPDATE_USER: Schema = Schema { name: "UpdateUserRequest", members: &[
    Member::new("UserName", Type::Text(&texts::EXISTING_USER_NAME_TYPE)).required(),
    Member::new("NewPath", Type::Text(&texts::PATH_TYPE)),
    Member::new("NewUserName", Type::Text(&texts::USER_NAME_TYPE)),
] };

pub(crate) static UPDATE_USER_OUTPUT: Schema = Schema { name: "UpdateUserOutput", members: &[] };

pub(crate) static ACCESS_KEY: Schema = Schema { name: "AccessKey", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)).required(),
    Member::new("Status", Type::Text(&texts::STATUS_TYPE)).required(),
    Member::new("SecretAccessKey", Type::Text(&texts::ACCESS_KEY_SECRET_TYPE)).required(),
    Member::new("CreateDate", Type::Timestamp(None)),
] };

pub(crate) static ACCESS_KEY_LAST_USED: Schema = Schema { name: "AccessKeyLastUsed", members: &[
    Member::new("LastUsedDate", Type::Timestamp(None)),
    Member::new("ServiceName", Type::Text(Text::FREE)).required(),
    Member::new("Region", Type::Text(Text::FREE)).required(),
] };

pub(crate) static ACCESS_KEY_METADATA: Schema = Schema { name: "AccessKeyMetadata", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)),
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)),
    Member::new("Status", Type::Text(&texts::STATUS_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
] };

pub(crate) static ATTACHED_PERMISSIONS_BOUNDARY: Schema = Schema { name: "AttachedPermissionsBoundary", members: &[
    Member::new("PermissionsBoundaryType", Type::Text(&texts::PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE)),
    Member::new("PermissionsBoundaryArn", Type::Text(&texts::ARN_TYPE)),
] };

pub(crate) static ATTACHED_POLICY: Schema = Schema { name: "AttachedPolicy", members: &[
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)),
] };

pub(crate) static CONTEXT_ENTRY: Schema = Schema { name: "ContextEntry", members: &[
    Member::new("ContextKeyName", Type::Text(&texts::CONTEXT_KEY_NAME_TYPE)),
    Member::new("ContextKeyValues", Type::List(&collections::CONTEXT_KEY_VALUE_LIST_TYPE)),
    Member::new("ContextKeyType", Type::Text(&texts::CONTEXT_KEY_TYPE_ENUM)),
] };

pub(crate) static DELETION_TASK_FAILURE_REASON_TYPE: Schema = Schema { name: "DeletionTaskFailureReasonType", members: &[
    Member::new("Reason", Type::Text(&texts::REASON_TYPE)),
    Member::new("RoleUsageList", Type::List(&collections::ROLE_USAGE_LIST_TYPE)),
] };

pub(crate) static EVALUATION_RESULT: Schema = Schema { name: "EvaluationResult", members: &[
    Member::new("EvalActionName", Type::Text(&texts::ACTION_NAME_TYPE)).required(),
    Member::new("EvalResourceName", Type::Text(&texts::RESOURCE_NAME_TYPE)),
    Member::new("EvalDecision", Type::Text(&texts::POLICY_EVALUATION_DECISION_TYPE)).required(),
    Member::new("MatchedStatements", Type::List(&collections::STATEMENT_LIST_TYPE)),
    Member::new("MissingContextValues", Type::List(&collections::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)),
    Member::new("OrganizationsDecisionDetail", Type::Structure(&ORGANIZATIONS_DECISION_DETAIL)),
    Member::new("PermissionsBoundaryDecisionDetail", Type::Structure(&PERMISSIONS_BOUNDARY_DECISION_DETAIL)),
    Member::new("EvalDecisionDetails", Type::Map(&collections::EVAL_DECISION_DETAILS_TYPE)),
    Member::new("ResourceSpecificResults", Type::List(&collections::RESOURCE_SPECIFIC_RESULT_LIST_TYPE)),
] };

pub(crate) static GROUP: Schema = Schema { name: "Group", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)).required(),
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)).required(),
    Member::new("GroupId", Type::Text(&texts::ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("CreateDate", Type::Timestamp(None)).required(),
] };

pub(crate) static GROUP_DETAIL: Schema = Schema { name: "GroupDetail", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)),
    Member::new("GroupId", Type::Text(&texts::ID_TYPE)),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
    Member::new("GroupPolicyList", Type::List(&collections::POLICY_DETAIL_LIST_TYPE)),
    Member::new("AttachedManagedPolicies", Type::List(&collections::ATTACHED_POLICIES_LIST_TYPE)),
] };

pub(crate) static INLINE_POLICY_IDENTIFIER_TYPE: Schema = Schema { name: "InlinePolicyIdentifierType", members: &[
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)).required(),
    Member::new("AttachmentType", Type::Text(&texts::ATTACHMENT_TYPE)).required(),
    Member::new("AttachmentName", Type::Text(&texts::ATTACHMENT_NAME)).required(),
] };

pub(crate) static INSTANCE_PROFILE: Schema = Schema { name: "InstanceProfile", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)).required(),
    Member::new("InstanceProfileName", Type::Text(&texts::INSTANCE_PROFILE_NAME_TYPE)).required(),
    Member::new("InstanceProfileId", Type::Text(&texts::ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("CreateDate", Type::Timestamp(None)).required(),
    Member::new("Roles", Type::List(&collections::ROLE_LIST_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static MANAGED_POLICY_DETAIL: Schema = Schema { name: "ManagedPolicyDetail", members: &[
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
    Member::new("PolicyId", Type::Text(&texts::ID_TYPE)),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("Path", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("DefaultVersionId", Type::Text(&texts::POLICY_VERSION_ID_TYPE)),
    Member::new("AttachmentCount", Type::Integer(Range::NONE)),
    Member::new("PermissionsBoundaryUsageCount", Type::Integer(Range::NONE)),
    Member::new("IsAttachable", Type::Boolean),
    Member::new("Description", Type::Text(&texts::POLICY_DESCRIPTION_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
    Member::new("UpdateDate", Type::Timestamp(None)),
    Member::new("PolicyVersionList", Type::List(&collections::POLICY_DOCUMENT_VERSION_LIST_TYPE)),
] };

pub(crate) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Schema = Schema { name: "OpenIDConnectProviderListEntry", members: &[
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
] };

pub(crate) static ORDERED_ORGANIZATION_POLICY_TYPE: Schema = Schema { name: "OrderedOrganizationPolicyType", members: &[
    Member::new("ServiceControlPolicyInputList", Type::List(&collections::SIMULATION_POLICY_LIST_TYPE)),
] };

pub(crate) static ORGANIZATIONS_DECISION_DETAIL: Schema = Schema { name: "OrganizationsDecisionDetail", members: &[
    Member::new("AllowedByOrganizations", Type::Boolean),
] };

pub(crate) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Schema = Schema { name: "PermissionsBoundaryDecisionDetail", members: &[
    Member::new("AllowedByPermissionsBoundary", Type::Boolean),
] };

pub(crate) static POLICY: Schema = Schema { name: "Policy", members: &[
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
    Member::new("PolicyId", Type::Text(&texts::ID_TYPE)),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("Path", Type::Text(&texts::POLICY_PATH_TYPE)),
    Member::new("DefaultVersionId", Type::Text(&texts::POLICY_VERSION_ID_TYPE)),
    Member::new("AttachmentCount", Type::Integer(Range::NONE)),
    Member::new("PermissionsBoundaryUsageCount", Type::Integer(Range::NONE)),
    Member::new("IsAttachable", Type::Boolean),
    Member::new("Description", Type::Text(&texts::POLICY_DESCRIPTION_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
    Member::new("UpdateDate", Type::Timestamp(None)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static POLICY_DETAIL: Schema = Schema { name: "PolicyDetail", members: &[
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
    Member::new("PolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)),
] };

pub(crate) static POLICY_GROUP: Schema = Schema { name: "PolicyGroup", members: &[
    Member::new("GroupName", Type::Text(&texts::GROUP_NAME_TYPE)),
    Member::new("GroupId", Type::Text(&texts::ID_TYPE)),
] };

pub(crate) static POLICY_IDENTIFIER: Schema = Schema { name: "PolicyIdentifier", members: &[
    Member::new("PolicyType", Type::Text(&texts::POLICY_IDENTIFIER_POLICY_TYPE)),
    Member::new("PolicyArn", Type::Text(&texts::ARN_TYPE)),
    Member::new("InlinePolicyIdentifier", Type::Structure(&INLINE_POLICY_IDENTIFIER_TYPE)),
] };

pub(crate) static POLICY_ROLE: Schema = Schema { name: "PolicyRole", members: &[
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)),
    Member::new("RoleId", Type::Text(&texts::ID_TYPE)),
] };

pub(crate) static POLICY_USER: Schema = Schema { name: "PolicyUser", members: &[
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)),
    Member::new("UserId", Type::Text(&texts::ID_TYPE)),
] };

pub(crate) static POLICY_VERSION: Schema = Schema { name: "PolicyVersion", members: &[
    Member::new("Document", Type::Text(&texts::POLICY_DOCUMENT_TYPE)),
    Member::new("VersionId", Type::Text(&texts::POLICY_VERSION_ID_TYPE)),
    Member::new("IsDefaultVersion", Type::Boolean),
    Member::new("CreateDate", Type::Timestamp(None)),
] };

pub(crate) static POSITION: Schema = Schema { name: "Position", members: &[
    Member::new("Line", Type::Integer(Range::NONE)),
    Member::new("Column", Type::Integer(Range::NONE)),
] };

pub(crate) static RESOURCE_SPECIFIC_RESULT: Schema = Schema { name: "ResourceSpecificResult", members: &[
    Member::new("EvalResourceName", Type::Text(&texts::RESOURCE_NAME_TYPE)).required(),
    Member::new("EvalResourceDecision", Type::Text(&texts::POLICY_EVALUATION_DECISION_TYPE)).required(),
    Member::new("MatchedStatements", Type::List(&collections::STATEMENT_LIST_TYPE)),
    Member::new("MissingContextValues", Type::List(&collections::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)),
    Member::new("EvalDecisionDetails", Type::Map(&collections::EVAL_DECISION_DETAILS_TYPE)),
    Member::new("PermissionsBoundaryDecisionDetail", Type::Structure(&PERMISSIONS_BOUNDARY_DECISION_DETAIL)),
] };

pub(crate) static ROLE: Schema = Schema { name: "Role", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)).required(),
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)).required(),
    Member::new("RoleId", Type::Text(&texts::ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("CreateDate", Type::Timestamp(None)).required(),
    Member::new("AssumeRolePolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)),
    Member::new("Description", Type::Text(&texts::ROLE_DESCRIPTION_TYPE)),
    Member::new("MaxSessionDuration", Type::Integer(Range::between(3600, 43200))),
    Member::new("PermissionsBoundary", Type::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("RoleLastUsed", Type::Structure(&ROLE_LAST_USED)),
    Member::new("SourceRoleTemplate", Type::Structure(&SOURCE_ROLE_TEMPLATE)),
] };

pub(crate) static ROLE_DETAIL: Schema = Schema { name: "RoleDetail", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("RoleName", Type::Text(&texts::ROLE_NAME_TYPE)),
    Member::new("RoleId", Type::Text(&texts::ID_TYPE)),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
    Member::new("AssumeRolePolicyDocument", Type::Text(&texts::POLICY_DOCUMENT_TYPE)),
    Member::new("InstanceProfileList", Type::List(&collections::INSTANCE_PROFILE_LIST_TYPE)),
    Member::new("RolePolicyList", Type::List(&collections::POLICY_DETAIL_LIST_TYPE)),
    Member::new("AttachedManagedPolicies", Type::List(&collections::ATTACHED_POLICIES_LIST_TYPE)),
    Member::new("PermissionsBoundary", Type::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("RoleLastUsed", Type::Structure(&ROLE_LAST_USED)),
] };

pub(crate) static ROLE_LAST_USED: Schema = Schema { name: "RoleLastUsed", members: &[
    Member::new("LastUsedDate", Type::Timestamp(None)),
    Member::new("Region", Type::Text(Text::FREE)),
] };

pub(crate) static ROLE_USAGE_TYPE: Schema = Schema { name: "RoleUsageType", members: &[
    Member::new("Region", Type::Text(&texts::REGION_NAME_TYPE)),
    Member::new("Resources", Type::List(&collections::ARN_LIST_TYPE)),
] };

pub(crate) static SOURCE_ROLE_TEMPLATE: Schema = Schema { name: "SourceRoleTemplate", members: &[
    Member::new("TemplateArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("TemplateMinorVersion", Type::Integer(Range::NONE)).required(),
] };

pub(crate) static STATEMENT: Schema = Schema { name: "Statement", members: &[
    Member::new("SourcePolicyId", Type::Text(Text::FREE)),
    Member::new("SourcePolicyType", Type::Text(&texts::POLICY_SOURCE_TYPE)),
    Member::new("StartPosition", Type::Structure(&POSITION)),
    Member::new("EndPosition", Type::Structure(&POSITION)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY_TYPE)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE_TYPE)).required(),
] };

pub(crate) static USER: Schema = Schema { name: "User", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)).required(),
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("UserId", Type::Text(&texts::ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("CreateDate", Type::Timestamp(None)).required(),
    Member::new("PasswordLastUsed", Type::Timestamp(None)),
    Member::new("PermissionsBoundary", Type::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };

pub(crate) static USER_DETAIL: Schema = Schema { name: "UserDetail", members: &[
    Member::new("Path", Type::Text(&texts::PATH_TYPE)),
    Member::new("UserName", Type::Text(&texts::USER_NAME_TYPE)),
    Member::new("UserId", Type::Text(&texts::ID_TYPE)),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("CreateDate", Type::Timestamp(None)),
    Member::new("UserPolicyList", Type::List(&collections::POLICY_DETAIL_LIST_TYPE)),
    Member::new("GroupList", Type::List(&collections::GROUP_NAME_LIST_TYPE)),
    Member::new("AttachedManagedPolicies", Type::List(&collections::ATTACHED_POLICIES_LIST_TYPE)),
    Member::new("PermissionsBoundary", Type::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
] };
