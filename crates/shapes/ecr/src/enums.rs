//! The values of the enumerations. On the wire they are text.

/// The values of `EncryptionType`.
pub mod encryption_type {
    pub const AES256: &str = "AES256";
    pub const KMS: &str = "KMS";
    pub const KMS_DSSE: &str = "KMS_DSSE";
}

/// The values of `FindingSeverity`.
pub mod finding_severity {
    pub const INFORMATIONAL: &str = "INFORMATIONAL";
    pub const LOW: &str = "LOW";
    pub const MEDIUM: &str = "MEDIUM";
    pub const HIGH: &str = "HIGH";
    pub const CRITICAL: &str = "CRITICAL";
    pub const UNDEFINED: &str = "UNDEFINED";
}

/// The values of `ImageFailureCode`.
pub mod image_failure_code {
    pub const INVALID_IMAGE_DIGEST: &str = "InvalidImageDigest";
    pub const INVALID_IMAGE_TAG: &str = "InvalidImageTag";
    pub const IMAGE_TAG_DOES_NOT_MATCH_DIGEST: &str = "ImageTagDoesNotMatchDigest";
    pub const IMAGE_NOT_FOUND: &str = "ImageNotFound";
    pub const MISSING_DIGEST_AND_TAG: &str = "MissingDigestAndTag";
    pub const IMAGE_REFERENCED_BY_MANIFEST_LIST: &str = "ImageReferencedByManifestList";
    pub const KMS_ERROR: &str = "KmsError";
    pub const UPSTREAM_ACCESS_DENIED: &str = "UpstreamAccessDenied";
    pub const UPSTREAM_TOO_MANY_REQUESTS: &str = "UpstreamTooManyRequests";
    pub const UPSTREAM_UNAVAILABLE: &str = "UpstreamUnavailable";
    pub const IMAGE_INACCESSIBLE: &str = "ImageInaccessible";
}

/// The values of `ImageStatus`.
pub mod image_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const ACTIVATING: &str = "ACTIVATING";
}

/// The values of `ImageStatusFilter`.
pub mod image_status_filter {
    pub const ACTIVE: &str = "ACTIVE";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const ACTIVATING: &str = "ACTIVATING";
    pub const ANY: &str = "ANY";
}

/// The values of `ImageTagMutability`.
pub mod image_tag_mutability {
    pub const MUTABLE: &str = "MUTABLE";
    pub const IMMUTABLE: &str = "IMMUTABLE";
    pub const IMMUTABLE_WITH_EXCLUSION: &str = "IMMUTABLE_WITH_EXCLUSION";
    pub const MUTABLE_WITH_EXCLUSION: &str = "MUTABLE_WITH_EXCLUSION";
}

/// The values of `ImageTagMutabilityExclusionFilterType`.
pub mod image_tag_mutability_exclusion_filter_type {
    pub const WILDCARD: &str = "WILDCARD";
}

/// The values of `LayerAvailability`.
pub mod layer_availability {
    pub const AVAILABLE: &str = "AVAILABLE";
    pub const UNAVAILABLE: &str = "UNAVAILABLE";
    pub const ARCHIVED: &str = "ARCHIVED";
}

/// The values of `LayerFailureCode`.
pub mod layer_failure_code {
    pub const INVALID_LAYER_DIGEST: &str = "InvalidLayerDigest";
    pub const MISSING_LAYER_DIGEST: &str = "MissingLayerDigest";
}

/// The values of `RepositoryFilterType`.
pub mod repository_filter_type {
    pub const PREFIX_MATCH: &str = "PREFIX_MATCH";
}

/// The values of `ScanStatus`.
pub mod scan_status {
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const COMPLETE: &str = "COMPLETE";
    pub const FAILED: &str = "FAILED";
    pub const UNSUPPORTED_IMAGE: &str = "UNSUPPORTED_IMAGE";
    pub const ACTIVE: &str = "ACTIVE";
    pub const PENDING: &str = "PENDING";
    pub const SCAN_ELIGIBILITY_EXPIRED: &str = "SCAN_ELIGIBILITY_EXPIRED";
    pub const FINDINGS_UNAVAILABLE: &str = "FINDINGS_UNAVAILABLE";
    pub const LIMIT_EXCEEDED: &str = "LIMIT_EXCEEDED";
    pub const IMAGE_ARCHIVED: &str = "IMAGE_ARCHIVED";
    pub const IMAGE_SIZE_EXCEEDED: &str = "IMAGE_SIZE_EXCEEDED";
}

/// The values of `TagStatus`.
pub mod tag_status {
    pub const TAGGED: &str = "TAGGED";
    pub const UNTAGGED: &str = "UNTAGGED";
    pub const ANY: &str = "ANY";
}
