//! The values of the enumerations. On the wire they are text.

/// The values of `ParameterTier`.
pub mod parameter_tier {
    pub const STANDARD: &str = "Standard";
    pub const ADVANCED: &str = "Advanced";
    pub const INTELLIGENT_TIERING: &str = "Intelligent-Tiering";
}

/// The values of `ParameterType`.
pub mod parameter_type {
    pub const STRING: &str = "String";
    pub const STRING_LIST: &str = "StringList";
    pub const SECURE_STRING: &str = "SecureString";
}

/// The values of `ParametersFilterKey`.
pub mod parameters_filter_key {
    pub const NAME: &str = "Name";
    pub const TYPE: &str = "Type";
    pub const KEY_ID: &str = "KeyId";
}

/// The values of `ResourceTypeForTagging`.
pub mod resource_type_for_tagging {
    pub const DOCUMENT: &str = "Document";
    pub const MANAGED_INSTANCE: &str = "ManagedInstance";
    pub const MAINTENANCE_WINDOW: &str = "MaintenanceWindow";
    pub const PARAMETER: &str = "Parameter";
    pub const PATCH_BASELINE: &str = "PatchBaseline";
    pub const OPS_ITEM: &str = "OpsItem";
    pub const OPS_METADATA: &str = "OpsMetadata";
    pub const AUTOMATION: &str = "Automation";
    pub const ASSOCIATION: &str = "Association";
    pub const CLOUD_CONNECTOR: &str = "CloudConnector";
}
