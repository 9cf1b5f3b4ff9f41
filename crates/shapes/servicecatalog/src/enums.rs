//! The values of the enumerations. On the wire they are text.

/// The values of `AccessLevelFilterKey`.
pub mod access_level_filter_key {
    pub const ACCOUNT: &str = "Account";
    pub const ROLE: &str = "Role";
    pub const USER: &str = "User";
}

/// The values of `DescribePortfolioShareType`.
pub mod describe_portfolio_share_type {
    pub const ACCOUNT: &str = "ACCOUNT";
    pub const ORGANIZATION: &str = "ORGANIZATION";
    pub const ORGANIZATIONAL_UNIT: &str = "ORGANIZATIONAL_UNIT";
    pub const ORGANIZATION_MEMBER_ACCOUNT: &str = "ORGANIZATION_MEMBER_ACCOUNT";
}

/// The values of `LastSyncStatus`.
pub mod last_sync_status {
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
}

/// The values of `OrganizationNodeType`.
pub mod organization_node_type {
    pub const ORGANIZATION: &str = "ORGANIZATION";
    pub const ORGANIZATIONAL_UNIT: &str = "ORGANIZATIONAL_UNIT";
    pub const ACCOUNT: &str = "ACCOUNT";
}

/// The values of `PortfolioShareType`.
pub mod portfolio_share_type {
    pub const IMPORTED: &str = "IMPORTED";
    pub const AWS_SERVICECATALOG: &str = "AWS_SERVICECATALOG";
    pub const AWS_ORGANIZATIONS: &str = "AWS_ORGANIZATIONS";
}

/// The values of `PrincipalType`.
pub mod principal_type {
    pub const IAM: &str = "IAM";
    pub const IAM_PATTERN: &str = "IAM_PATTERN";
}

/// The values of `ProductSource`.
pub mod product_source {
    pub const ACCOUNT: &str = "ACCOUNT";
}

/// The values of `ProductType`.
pub mod product_type {
    pub const CLOUD_FORMATION_TEMPLATE: &str = "CLOUD_FORMATION_TEMPLATE";
    pub const MARKETPLACE: &str = "MARKETPLACE";
    pub const TERRAFORM_OPEN_SOURCE: &str = "TERRAFORM_OPEN_SOURCE";
    pub const TERRAFORM_CLOUD: &str = "TERRAFORM_CLOUD";
    pub const EXTERNAL: &str = "EXTERNAL";
}

/// The values of `ProductViewFilterBy`.
pub mod product_view_filter_by {
    pub const FULL_TEXT_SEARCH: &str = "FullTextSearch";
    pub const OWNER: &str = "Owner";
    pub const PRODUCT_TYPE: &str = "ProductType";
    pub const SOURCE_PRODUCT_ID: &str = "SourceProductId";
}

/// The values of `ProductViewSortBy`.
pub mod product_view_sort_by {
    pub const TITLE: &str = "Title";
    pub const VERSION_COUNT: &str = "VersionCount";
    pub const CREATION_DATE: &str = "CreationDate";
}

/// The values of `PropertyKey`.
pub mod property_key {
    pub const OWNER: &str = "OWNER";
    pub const LAUNCH_ROLE: &str = "LAUNCH_ROLE";
}

/// The values of `ProvisionedProductStatus`.
pub mod provisioned_product_status {
    pub const AVAILABLE: &str = "AVAILABLE";
    pub const UNDER_CHANGE: &str = "UNDER_CHANGE";
    pub const TAINTED: &str = "TAINTED";
    pub const ERROR: &str = "ERROR";
    pub const PLAN_IN_PROGRESS: &str = "PLAN_IN_PROGRESS";
}

/// The values of `ProvisionedProductViewFilterBy`.
pub mod provisioned_product_view_filter_by {
    pub const SEARCH_QUERY: &str = "SearchQuery";
}

/// The values of `ProvisioningArtifactGuidance`.
pub mod provisioning_artifact_guidance {
    pub const DEFAULT: &str = "DEFAULT";
    pub const DEPRECATED: &str = "DEPRECATED";
}

/// The values of `ProvisioningArtifactType`.
pub mod provisioning_artifact_type {
    pub const CLOUD_FORMATION_TEMPLATE: &str = "CLOUD_FORMATION_TEMPLATE";
    pub const MARKETPLACE_AMI: &str = "MARKETPLACE_AMI";
    pub const MARKETPLACE_CAR: &str = "MARKETPLACE_CAR";
    pub const TERRAFORM_OPEN_SOURCE: &str = "TERRAFORM_OPEN_SOURCE";
    pub const TERRAFORM_CLOUD: &str = "TERRAFORM_CLOUD";
    pub const EXTERNAL: &str = "EXTERNAL";
}

/// The values of `RecordStatus`.
pub mod record_status {
    pub const CREATED: &str = "CREATED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const IN_PROGRESS_IN_ERROR: &str = "IN_PROGRESS_IN_ERROR";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
}

/// The values of `ShareStatus`.
pub mod share_status {
    pub const NOT_STARTED: &str = "NOT_STARTED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const COMPLETED: &str = "COMPLETED";
    pub const COMPLETED_WITH_ERRORS: &str = "COMPLETED_WITH_ERRORS";
    pub const ERROR: &str = "ERROR";
}

/// The values of `SortOrder`.
pub mod sort_order {
    pub const ASCENDING: &str = "ASCENDING";
    pub const DESCENDING: &str = "DESCENDING";
}

/// The values of `SourceType`.
pub mod source_type {
    pub const CODESTAR: &str = "CODESTAR";
}

/// The values of `StackSetOperationType`.
pub mod stack_set_operation_type {
    pub const CREATE: &str = "CREATE";
    pub const UPDATE: &str = "UPDATE";
    pub const DELETE: &str = "DELETE";
}

/// The values of `Status`.
pub mod status {
    pub const AVAILABLE: &str = "AVAILABLE";
    pub const CREATING: &str = "CREATING";
    pub const FAILED: &str = "FAILED";
}
