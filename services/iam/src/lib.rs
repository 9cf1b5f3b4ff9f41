//! IAM and STS: users, groups, roles, policies and temporary credentials; and from them the decision on every call.
//!
//! Served are the operations listed below and the CloudFormation types of IAM. What a model of AWS has besides is
//! refused by name: last-used dates of keys and roles are not kept, there are no passwords, MFA devices or signing
//! certificates, and tokens of identity providers are not verified.
//!
//! Beside the two services stand [`IamAuthority`], the kernel's authority; [`authenticate`], which the gateway asks
//! whose a key is; [`issue`], which gives a process the credentials of its role; and [`found`], which sets a
//! new runtime up.

mod access_key;
mod account;
mod arn;
mod authenticate;
mod authority;
mod document;
mod entity;
mod errors;
mod found;
mod group;
mod held;
mod holder;
mod ids;
mod inline_policy;
mod instance_profile;
mod managed;
mod oidc_provider;
mod paging;
mod report;
mod role;
mod simulate;
mod stack;
mod sts;
mod tags;
mod user;

use kernel::serves;
use shapes_iam as api;

pub use authenticate::{AuthenticationError, Credentials, authenticate, bearer};
pub use authority::{IamAuthority, Unchecked};
pub use found::{ADMINISTRATOR, OPERATOR, OperatorKey, found, found_again};
pub use sts::Sts;
pub use sts::session::{Issued, issue};

/// Identity and Access Management.
#[derive(Debug)]
pub struct Iam;

serves!(Iam: shapes_iam::SERVICE,
    operations [
        CreateUser, GetUser, ListUsers, UpdateUser, DeleteUser,
        PutUserPolicy, GetUserPolicy, ListUserPolicies, DeleteUserPolicy,
        AttachUserPolicy, DetachUserPolicy, ListAttachedUserPolicies,
        PutUserPermissionsBoundary, DeleteUserPermissionsBoundary, TagUser, UntagUser, ListUserTags,
        CreateAccessKey, ListAccessKeys, UpdateAccessKey, DeleteAccessKey,
        CreateGroup, GetGroup, ListGroups, UpdateGroup, DeleteGroup,
        AddUserToGroup, RemoveUserFromGroup, ListGroupsForUser,
        PutGroupPolicy, GetGroupPolicy, ListGroupPolicies, DeleteGroupPolicy,
        AttachGroupPolicy, DetachGroupPolicy, ListAttachedGroupPolicies,
        CreateRole, GetRole, ListRoles, UpdateRole, UpdateRoleDescription, UpdateAssumeRolePolicy, DeleteRole,
        PutRolePolicy, GetRolePolicy, ListRolePolicies, DeleteRolePolicy,
        AttachRolePolicy, DetachRolePolicy, ListAttachedRolePolicies,
        PutRolePermissionsBoundary, DeleteRolePermissionsBoundary, TagRole, UntagRole, ListRoleTags,
        CreatePolicy, GetPolicy, ListPolicies, DeletePolicy, ListEntitiesForPolicy,
        CreatePolicyVersion, GetPolicyVersion, ListPolicyVersions, SetDefaultPolicyVersion, DeletePolicyVersion,
        TagPolicy, UntagPolicy, ListPolicyTags,
        CreateInstanceProfile, GetInstanceProfile, ListInstanceProfiles, ListInstanceProfilesForRole,
        DeleteInstanceProfile, AddRoleToInstanceProfile, RemoveRoleFromInstanceProfile,
        TagInstanceProfile, UntagInstanceProfile, ListInstanceProfileTags,
        CreateAccountAlias, DeleteAccountAlias, ListAccountAliases,
        GetAccountAuthorizationDetails, GetAccountSummary,
        SimulatePrincipalPolicy, SimulateCustomPolicy,
        GetContextKeysForCustomPolicy, GetContextKeysForPrincipalPolicy,
        CreateOpenIDConnectProvider, GetOpenIDConnectProvider, ListOpenIDConnectProviders,
        DeleteOpenIDConnectProvider, AddClientIDToOpenIDConnectProvider, RemoveClientIDFromOpenIDConnectProvider,
        UpdateOpenIDConnectProviderThumbprint, TagOpenIDConnectProvider, UntagOpenIDConnectProvider,
        ListOpenIDConnectProviderTags,
    ],
    resources [
        role::resource::RoleResource, user::resource::UserResource, group::resource::GroupResource,
        managed::resource::ManagedPolicyResource, inline_policy::InlinePolicyResource,
        access_key::resource::AccessKeyResource, instance_profile::resource::InstanceProfileResource,
        oidc_provider::ProviderResource,
    ],
    records [
        user::User, group::Group, role::Role, managed::Managed, instance_profile::InstanceProfile,
        access_key::AccessKey, entity::UniqueId, account::Alias,
        oidc_provider::Provider,
    ]
);
