//! The values of the enumerations. On the wire they are text.

/// The values of `AttachmentType`.
pub mod attachment_type {
    pub const USER: &str = "user";
    pub const GROUP: &str = "group";
    pub const ROLE: &str = "role";
}

/// The values of `ContextKeyTypeEnum`.
pub mod context_key_type_enum {
    pub const STRING: &str = "string";
    pub const STRING_LIST: &str = "stringList";
    pub const NUMERIC: &str = "numeric";
    pub const NUMERIC_LIST: &str = "numericList";
    pub const BOOLEAN: &str = "boolean";
    pub const BOOLEAN_LIST: &str = "booleanList";
    pub const IP: &str = "ip";
    pub const IP_LIST: &str = "ipList";
    pub const BINARY: &str = "binary";
    pub const BINARY_LIST: &str = "binaryList";
    pub const DATE: &str = "date";
    pub const DATE_LIST: &str = "dateList";
}

/// The values of `DeletionTaskStatusType`.
pub mod deletion_task_status_type {
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const FAILED: &str = "FAILED";
    pub const NOT_STARTED: &str = "NOT_STARTED";
}

/// The values of `EntityType`.
pub mod entity_type {
    pub const USER: &str = "User";
    pub const ROLE: &str = "Role";
    pub const GROUP: &str = "Group";
    pub const LOCAL_MANAGED_POLICY: &str = "LocalManagedPolicy";
    pub const AWS_MANAGED_POLICY: &str = "AWSManagedPolicy";
}

/// The values of `PermissionsBoundaryAttachmentType`.
pub mod permissions_boundary_attachment_type {
    pub const PERMISSIONS_BOUNDARY_POLICY: &str = "PermissionsBoundaryPolicy";
}

/// The values of `PolicyEvaluationDecisionType`.
pub mod policy_evaluation_decision_type {
    pub const ALLOWED: &str = "allowed";
    pub const EXPLICIT_DENY: &str = "explicitDeny";
    pub const IMPLICIT_DENY: &str = "implicitDeny";
}

/// The values of `PolicyIdentifierPolicyType`.
pub mod policy_identifier_policy_type {
    pub const INLINE: &str = "inline";
    pub const AWS_MANAGED: &str = "aws-managed";
    pub const USER_MANAGED: &str = "user-managed";
    pub const PERMISSION_BOUNDARY: &str = "permission-boundary";
    pub const SCP: &str = "scp";
    pub const RCP: &str = "rcp";
}

/// The values of `PolicySourceType`.
pub mod policy_source_type {
    pub const USER: &str = "user";
    pub const GROUP: &str = "group";
    pub const ROLE: &str = "role";
    pub const AWS_MANAGED: &str = "aws-managed";
    pub const USER_MANAGED: &str = "user-managed";
    pub const RESOURCE: &str = "resource";
    pub const NONE: &str = "none";
}

/// The values of `PolicyUsageType`.
pub mod policy_usage_type {
    pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
    pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
}

/// The values of `policyScopeType`.
pub mod policy_scope_type {
    pub const ALL: &str = "All";
    pub const AWS: &str = "AWS";
    pub const LOCAL: &str = "Local";
}

/// The values of `statusType`.
pub mod status_type {
    pub const ACTIVE: &str = "Active";
    pub const INACTIVE: &str = "Inactive";
    pub const EXPIRED: &str = "Expired";
}

/// The values of `summaryKeyType`.
pub mod summary_key_type {
    pub const USERS: &str = "Users";
    pub const USERS_QUOTA: &str = "UsersQuota";
    pub const GROUPS: &str = "Groups";
    pub const GROUPS_QUOTA: &str = "GroupsQuota";
    pub const SERVER_CERTIFICATES: &str = "ServerCertificates";
    pub const SERVER_CERTIFICATES_QUOTA: &str = "ServerCertificatesQuota";
    pub const USER_POLICY_SIZE_QUOTA: &str = "UserPolicySizeQuota";
    pub const GROUP_POLICY_SIZE_QUOTA: &str = "GroupPolicySizeQuota";
    pub const GROUPS_PER_USER_QUOTA: &str = "GroupsPerUserQuota";
    pub const SIGNING_CERTIFICATES_PER_USER_QUOTA: &str = "SigningCertificatesPerUserQuota";
    pub const ACCESS_KEYS_PER_USER_QUOTA: &str = "AccessKeysPerUserQuota";
    pub const MFA_DEVICES: &str = "MFADevices";
    pub const MFA_DEVICES_IN_USE: &str = "MFADevicesInUse";
    pub const ACCOUNT_MFA_ENABLED: &str = "AccountMFAEnabled";
    pub const ACCOUNT_ACCESS_KEYS_PRESENT: &str = "AccountAccessKeysPresent";
    pub const ACCOUNT_PASSWORD_PRESENT: &str = "AccountPasswordPresent";
    pub const ACCOUNT_SIGNING_CERTIFICATES_PRESENT: &str = "AccountSigningCertificatesPresent";
    pub const ATTACHED_POLICIES_PER_GROUP_QUOTA: &str = "AttachedPoliciesPerGroupQuota";
    pub const ATTACHED_POLICIES_PER_ROLE_QUOTA: &str = "AttachedPoliciesPerRoleQuota";
    pub const ATTACHED_POLICIES_PER_USER_QUOTA: &str = "AttachedPoliciesPerUserQuota";
    pub const POLICIES: &str = "Policies";
    pub const POLICIES_QUOTA: &str = "PoliciesQuota";
    pub const POLICY_SIZE_QUOTA: &str = "PolicySizeQuota";
    pub const POLICY_VERSIONS_IN_USE: &str = "PolicyVersionsInUse";
    pub const POLICY_VERSIONS_IN_USE_QUOTA: &str = "PolicyVersionsInUseQuota";
    pub const VERSIONS_PER_POLICY_QUOTA: &str = "VersionsPerPolicyQuota";
    pub const GLOBAL_ENDPOINT_TOKEN_VERSION: &str = "GlobalEndpointTokenVersion";
    pub const ASSUME_ROLE_POLICY_SIZE_QUOTA: &str = "AssumeRolePolicySizeQuota";
    pub const INSTANCE_PROFILES: &str = "InstanceProfiles";
    pub const INSTANCE_PROFILES_QUOTA: &str = "InstanceProfilesQuota";
    pub const PROVIDERS: &str = "Providers";
    pub const ROLE_POLICY_SIZE_QUOTA: &str = "RolePolicySizeQuota";
    pub const ROLES: &str = "Roles";
    pub const ROLES_QUOTA: &str = "RolesQuota";
}
