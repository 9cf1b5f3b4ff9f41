//! The values of the enumerations. On the wire they are text.

/// The values of `ConnectionStatus`.
pub mod connection_status {
    pub const PENDING: &str = "PENDING";
    pub const AVAILABLE: &str = "AVAILABLE";
    pub const ERROR: &str = "ERROR";
}

/// The values of `ProviderType`.
pub mod provider_type {
    pub const BITBUCKET: &str = "Bitbucket";
    pub const GIT_HUB: &str = "GitHub";
    pub const GIT_HUB_ENTERPRISE_SERVER: &str = "GitHubEnterpriseServer";
    pub const GIT_LAB: &str = "GitLab";
    pub const GIT_LAB_SELF_MANAGED: &str = "GitLabSelfManaged";
    pub const AZURE_DEV_OPS: &str = "AzureDevOps";
}
