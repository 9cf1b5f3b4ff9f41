//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ATTRIBUTE_KEY: Text = Text::new(Length::between(1, 128));

pub(crate) static ATTRIBUTE_VALUE: Text = Text::new(Length::between(1, 256));

pub(crate) static BASE64: Text = Text::new(Length::NONE).pattern(r"^[^\x20\t\n\x0B\x0C\r]+$").sensitive();

pub(crate) static BATCHED_OPERATION_LAYER_DIGEST: Text = Text::new(Length::at_most(1000));

pub(crate) static ENCRYPTION_TYPE: Text = Text::new(Length::NONE).one_of(&[encryption_type::AES256, encryption_type::KMS, encryption_type::KMS_DSSE]);

pub(crate) static FINDING_SEVERITY: Text = Text::new(Length::NONE).one_of(&[finding_severity::INFORMATIONAL, finding_severity::LOW, finding_severity::MEDIUM, finding_severity::HIGH, finding_severity::CRITICAL, finding_severity::UNDEFINED]);

pub(crate) static IMAGE_FAILURE_CODE: Text = Text::new(Length::NONE).one_of(&[image_failure_code::INVALID_IMAGE_DIGEST, image_failure_code::INVALID_IMAGE_TAG, image_failure_code::IMAGE_TAG_DOES_NOT_MATCH_DIGEST, image_failure_code::IMAGE_NOT_FOUND, image_failure_code::MISSING_DIGEST_AND_TAG, image_failure_code::IMAGE_REFERENCED_BY_MANIFEST_LIST, image_failure_code::KMS_ERROR, image_failure_code::UPSTREAM_ACCESS_DENIED, image_failure_code::UPSTREAM_TOO_MANY_REQUESTS, image_failure_code::UPSTREAM_UNAVAILABLE, image_failure_code::IMAGE_INACCESSIBLE]);

pub(crate) static IMAGE_MANIFEST: Text = Text::new(Length::between(1, 4194304));

pub(crate) static IMAGE_STATUS: Text = Text::new(Length::NONE).one_of(&[image_status::ACTIVE, image_status::ARCHIVED, image_status::ACTIVATING]);

pub(crate) static IMAGE_STATUS_FILTER: Text = Text::new(Length::NONE).one_of(&[image_status_filter::ACTIVE, image_status_filter::ARCHIVED, image_status_filter::ACTIVATING, image_status_filter::ANY]);

pub(crate) static IMAGE_TAG: Text = Text::new(Length::between(1, 300));

pub(crate) static IMAGE_TAG_MUTABILITY: Text = Text::new(Length::NONE).one_of(&[image_tag_mutability::MUTABLE, image_tag_mutability::IMMUTABLE, image_tag_mutability::IMMUTABLE_WITH_EXCLUSION, image_tag_mutability::MUTABLE_WITH_EXCLUSION]);

pub(crate) static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Text = Text::new(Length::NONE).one_of(&[image_tag_mutability_exclusion_filter_type::WILDCARD]);

pub(crate) static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Text = Text::new(Length::between(1, 128)).pattern("^[0-9a-zA-Z._*-]{1,128}$");

pub(crate) static KMS_KEY: Text = Text::new(Length::between(1, 2048));

pub(crate) static LAYER_AVAILABILITY: Text = Text::new(Length::NONE).one_of(&[layer_availability::AVAILABLE, layer_availability::UNAVAILABLE, layer_availability::ARCHIVED]);

pub(crate) static LAYER_DIGEST: Text = Text::new(Length::NONE).pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+");

pub(crate) static LAYER_FAILURE_CODE: Text = Text::new(Length::NONE).one_of(&[layer_failure_code::INVALID_LAYER_DIGEST, layer_failure_code::MISSING_LAYER_DIGEST]);

pub(crate) static LIFECYCLE_POLICY_TEXT: Text = Text::new(Length::between(100, 30720));

pub(crate) static REGION: Text = Text::new(Length::between(2, 25)).pattern("[0-9a-z-]{2,25}");

pub(crate) static REGISTRY_ID: Text = Text::new(Length::NONE).pattern("[0-9]{12}");

pub(crate) static REGISTRY_POLICY_TEXT: Text = Text::new(Length::at_most(10240));

pub(crate) static REPOSITORY_FILTER_TYPE: Text = Text::new(Length::NONE).one_of(&[repository_filter_type::PREFIX_MATCH]);

pub(crate) static REPOSITORY_FILTER_VALUE: Text = Text::new(Length::between(2, 256)).pattern("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$");

pub(crate) static REPOSITORY_NAME: Text = Text::new(Length::between(2, 256)).pattern(r"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*");

pub(crate) static REPOSITORY_POLICY_TEXT: Text = Text::new(Length::at_most(10240));

pub(crate) static SCAN_STATUS: Text = Text::new(Length::NONE).one_of(&[scan_status::IN_PROGRESS, scan_status::COMPLETE, scan_status::FAILED, scan_status::UNSUPPORTED_IMAGE, scan_status::ACTIVE, scan_status::PENDING, scan_status::SCAN_ELIGIBILITY_EXPIRED, scan_status::FINDINGS_UNAVAILABLE, scan_status::LIMIT_EXCEEDED, scan_status::IMAGE_ARCHIVED, scan_status::IMAGE_SIZE_EXCEEDED]);

pub(crate) static TAG_STATUS: Text = Text::new(Length::NONE).one_of(&[tag_status::TAGGED, tag_status::UNTAGGED, tag_status::ANY]);

pub(crate) static UPLOAD_ID: Text = Text::new(Length::NONE).pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
