//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ANNOTATION_DIRECTIVE: Text = Text::new(Length::NONE).one_of(&[annotation_directive::COPY, annotation_directive::EXCLUDE]);

pub(crate) static ARCHIVE_STATUS: Text = Text::new(Length::NONE).one_of(&[archive_status::ARCHIVE_ACCESS, archive_status::DEEP_ARCHIVE_ACCESS]);

pub(crate) static BUCKET_ACCELERATE_STATUS: Text = Text::new(Length::NONE).one_of(&[bucket_accelerate_status::ENABLED, bucket_accelerate_status::SUSPENDED]);

pub(crate) static BUCKET_CANNED_ACL: Text = Text::new(Length::NONE).one_of(&[bucket_canned_acl::PRIVATE, bucket_canned_acl::PUBLIC_READ, bucket_canned_acl::PUBLIC_READ_WRITE, bucket_canned_acl::AUTHENTICATED_READ]);

pub(crate) static BUCKET_LOCATION_CONSTRAINT: Text = Text::new(Length::NONE).one_of(&[bucket_location_constraint::AF_SOUTH_1, bucket_location_constraint::AP_EAST_1, bucket_location_constraint::AP_EAST_2, bucket_location_constraint::AP_NORTHEAST_1, bucket_location_constraint::AP_NORTHEAST_2, bucket_location_constraint::AP_NORTHEAST_3, bucket_location_constraint::AP_SOUTH_1, bucket_location_constraint::AP_SOUTH_2, bucket_location_constraint::AP_SOUTHEAST_1, bucket_location_constraint::AP_SOUTHEAST_2, bucket_location_constraint::AP_SOUTHEAST_3, bucket_location_constraint::AP_SOUTHEAST_4, bucket_location_constraint::AP_SOUTHEAST_5, bucket_location_constraint::AP_SOUTHEAST_6, bucket_location_constraint::AP_SOUTHEAST_7, bucket_location_constraint::CA_CENTRAL_1, bucket_location_constraint::CA_WEST_1, bucket_location_constraint::CN_NORTH_1, bucket_location_constraint::CN_NORTHWEST_1, bucket_location_constraint::EU, bucket_location_constraint::EU_CENTRAL_1, bucket_location_constraint::EU_CENTRAL_2, bucket_location_constraint::EU_NORTH_1, bucket_location_constraint::EU_SOUTH_1, bucket_location_constraint::EU_SOUTH_2, bucket_location_constraint::EU_WEST_1, bucket_location_constraint::EU_WEST_2, bucket_location_constraint::EU_WEST_3, bucket_location_constraint::IL_CENTRAL_1, bucket_location_constraint::ME_CENTRAL_1, bucket_location_constraint::ME_SOUTH_1, bucket_location_constraint::MX_CENTRAL_1, bucket_location_constraint::SA_EAST_1, bucket_location_constraint::US_EAST_2, bucket_location_constraint::US_GOV_EAST_1, bucket_location_constraint::US_GOV_WEST_1, bucket_location_constraint::US_WEST_1, bucket_location_constraint::US_WEST_2]);

pub(crate) static BUCKET_LOGS_PERMISSION: Text = Text::new(Length::NONE).one_of(&[bucket_logs_permission::FULL_CONTROL, bucket_logs_permission::READ, bucket_logs_permission::WRITE]);

pub(crate) static BUCKET_NAMESPACE: Text = Text::new(Length::NONE).one_of(&[bucket_namespace::ACCOUNT_REGIONAL, bucket_namespace::GLOBAL]);

pub(crate) static BUCKET_TYPE: Text = Text::new(Length::NONE).one_of(&[bucket_type::DIRECTORY]);

pub(crate) static BUCKET_VERSIONING_STATUS: Text = Text::new(Length::NONE).one_of(&[bucket_versioning_status::ENABLED, bucket_versioning_status::SUSPENDED]);

pub(crate) static CHECKSUM_ALGORITHM: Text = Text::new(Length::NONE).one_of(&[checksum_algorithm::CRC32, checksum_algorithm::CRC32C, checksum_algorithm::SHA1, checksum_algorithm::SHA256, checksum_algorithm::CRC64NVME, checksum_algorithm::SHA512, checksum_algorithm::MD5, checksum_algorithm::XXHASH64, checksum_algorithm::XXHASH3, checksum_algorithm::XXHASH128]);

pub(crate) static CHECKSUM_MODE: Text = Text::new(Length::NONE).one_of(&[checksum_mode::ENABLED]);

pub(crate) static CHECKSUM_TYPE: Text = Text::new(Length::NONE).one_of(&[checksum_type::COMPOSITE, checksum_type::FULL_OBJECT]);

pub(crate) static COPY_SOURCE: Text = Text::new(Length::NONE).pattern(r"\/?.+\/.+");

pub(crate) static COPY_SOURCE_SSE_CUSTOMER_KEY: Text = Text::new(Length::NONE).sensitive();

pub(crate) static DATA_REDUNDANCY: Text = Text::new(Length::NONE).one_of(&[data_redundancy::SINGLE_AVAILABILITY_ZONE, data_redundancy::SINGLE_LOCAL_ZONE]);

pub(crate) static DELETE_MARKER_REPLICATION_STATUS: Text = Text::new(Length::NONE).one_of(&[delete_marker_replication_status::ENABLED, delete_marker_replication_status::DISABLED]);

pub(crate) static ENCODING_TYPE: Text = Text::new(Length::NONE).one_of(&[encoding_type::URL]);

pub(crate) static ENCRYPTION_TYPE: Text = Text::new(Length::NONE).one_of(&[encryption_type::NONE, encryption_type::SSE_C]);

pub(crate) static EVENT: Text = Text::new(Length::NONE).one_of(&[event::S3_REDUCED_REDUNDANCY_LOST_OBJECT, event::S3_OBJECT_CREATED, event::S3_OBJECT_CREATED_PUT, event::S3_OBJECT_CREATED_POST, event::S3_OBJECT_CREATED_COPY, event::S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD, event::S3_OBJECT_REMOVED, event::S3_OBJECT_REMOVED_DELETE, event::S3_OBJECT_REMOVED_DELETE_MARKER_CREATED, event::S3_OBJECT_RESTORE, event::S3_OBJECT_RESTORE_POST, event::S3_OBJECT_RESTORE_COMPLETED, event::S3_REPLICATION, event::S3_REPLICATION_OPERATION_FAILED_REPLICATION, event::S3_REPLICATION_OPERATION_NOT_TRACKED, event::S3_REPLICATION_OPERATION_MISSED_THRESHOLD, event::S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD, event::S3_OBJECT_RESTORE_DELETE, event::S3_LIFECYCLE_TRANSITION, event::S3_INTELLIGENT_TIERING, event::S3_OBJECT_ACL_PUT, event::S3_LIFECYCLE_EXPIRATION, event::S3_LIFECYCLE_EXPIRATION_DELETE, event::S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED, event::S3_OBJECT_TAGGING, event::S3_OBJECT_TAGGING_PUT, event::S3_OBJECT_TAGGING_DELETE, event::S3_OBJECT_ANNOTATION, event::S3_OBJECT_ANNOTATION_PUT, event::S3_OBJECT_ANNOTATION_DELETE, event::S3_OBJECT_RETENTION_PUT]);

pub(crate) static EXISTING_OBJECT_REPLICATION_STATUS: Text = Text::new(Length::NONE).one_of(&[existing_object_replication_status::ENABLED, existing_object_replication_status::DISABLED]);

pub(crate) static EXPIRATION_STATUS: Text = Text::new(Length::NONE).one_of(&[expiration_status::ENABLED, expiration_status::DISABLED]);

pub(crate) static FILTER_RULE_NAME: Text = Text::new(Length::NONE).one_of(&[filter_rule_name::PREFIX, filter_rule_name::SUFFIX]);

pub(crate) static LOCATION_TYPE: Text = Text::new(Length::NONE).one_of(&[location_type::AVAILABILITY_ZONE, location_type::LOCAL_ZONE]);

pub(crate) static MFA_DELETE: Text = Text::new(Length::NONE).one_of(&[mfa_delete::ENABLED, mfa_delete::DISABLED]);

pub(crate) static MFA_DELETE_STATUS: Text = Text::new(Length::NONE).one_of(&[mfa_delete_status::ENABLED, mfa_delete_status::DISABLED]);

pub(crate) static METADATA_DIRECTIVE: Text = Text::new(Length::NONE).one_of(&[metadata_directive::COPY, metadata_directive::REPLACE]);

pub(crate) static METRICS_STATUS: Text = Text::new(Length::NONE).one_of(&[metrics_status::ENABLED, metrics_status::DISABLED]);

pub(crate) static OBJECT_ATTRIBUTES: Text = Text::new(Length::NONE).one_of(&[object_attributes::E_TAG, object_attributes::CHECKSUM, object_attributes::OBJECT_PARTS, object_attributes::STORAGE_CLASS, object_attributes::OBJECT_SIZE]);

pub(crate) static OBJECT_CANNED_ACL: Text = Text::new(Length::NONE).one_of(&[object_canned_acl::PRIVATE, object_canned_acl::PUBLIC_READ, object_canned_acl::PUBLIC_READ_WRITE, object_canned_acl::AUTHENTICATED_READ, object_canned_acl::AWS_EXEC_READ, object_canned_acl::BUCKET_OWNER_READ, object_canned_acl::BUCKET_OWNER_FULL_CONTROL]);

pub(crate) static OBJECT_KEY: Text = Text::new(Length::at_least(1));

pub(crate) static OBJECT_LOCK_ENABLED: Text = Text::new(Length::NONE).one_of(&[object_lock_enabled::ENABLED]);

pub(crate) static OBJECT_LOCK_EVENT_HOLD: Text = Text::new(Length::NONE).one_of(&[object_lock_event_hold::ON, object_lock_event_hold::OFF]);

pub(crate) static OBJECT_LOCK_LEGAL_HOLD_STATUS: Text = Text::new(Length::NONE).one_of(&[object_lock_legal_hold_status::ON, object_lock_legal_hold_status::OFF]);

pub(crate) static OBJECT_LOCK_MODE: Text = Text::new(Length::NONE).one_of(&[object_lock_mode::GOVERNANCE, object_lock_mode::COMPLIANCE]);

pub(crate) static OBJECT_LOCK_RETENTION_MODE: Text = Text::new(Length::NONE).one_of(&[object_lock_retention_mode::GOVERNANCE, object_lock_retention_mode::COMPLIANCE]);

pub(crate) static OBJECT_OWNERSHIP: Text = Text::new(Length::NONE).one_of(&[object_ownership::BUCKET_OWNER_PREFERRED, object_ownership::OBJECT_WRITER, object_ownership::BUCKET_OWNER_ENFORCED]);

pub(crate) static OBJECT_STORAGE_CLASS: Text = Text::new(Length::NONE).one_of(&[object_storage_class::STANDARD, object_storage_class::REDUCED_REDUNDANCY, object_storage_class::GLACIER, object_storage_class::STANDARD_IA, object_storage_class::ONEZONE_IA, object_storage_class::INTELLIGENT_TIERING, object_storage_class::DEEP_ARCHIVE, object_storage_class::OUTPOSTS, object_storage_class::GLACIER_IR, object_storage_class::SNOW, object_storage_class::EXPRESS_ONEZONE, object_storage_class::FSX_OPENZFS, object_storage_class::FSX_ONTAP, object_storage_class::AWS_BACKUP_WARM, object_storage_class::AWS_BACKUP_LOW_COST_WARM]);

pub(crate) static OBJECT_VERSION_STORAGE_CLASS: Text = Text::new(Length::NONE).one_of(&[object_version_storage_class::STANDARD]);

pub(crate) static OPTIONAL_OBJECT_ATTRIBUTES: Text = Text::new(Length::NONE).one_of(&[optional_object_attributes::RESTORE_STATUS]);

pub(crate) static OWNER_OVERRIDE: Text = Text::new(Length::NONE).one_of(&[owner_override::DESTINATION]);

pub(crate) static PARTITION_DATE_SOURCE: Text = Text::new(Length::NONE).one_of(&[partition_date_source::EVENT_TIME, partition_date_source::DELIVERY_TIME]);

pub(crate) static PAYER: Text = Text::new(Length::NONE).one_of(&[payer::REQUESTER, payer::BUCKET_OWNER]);

pub(crate) static PERMISSION: Text = Text::new(Length::NONE).one_of(&[permission::FULL_CONTROL, permission::WRITE, permission::WRITE_ACP, permission::READ, permission::READ_ACP]);

pub(crate) static PROTOCOL: Text = Text::new(Length::NONE).one_of(&[protocol::HTTP, protocol::HTTPS]);

pub(crate) static REGION: Text = Text::new(Length::at_most(20));

pub(crate) static REPLICA_MODIFICATIONS_STATUS: Text = Text::new(Length::NONE).one_of(&[replica_modifications_status::ENABLED, replica_modifications_status::DISABLED]);

pub(crate) static REPLICATION_RULE_STATUS: Text = Text::new(Length::NONE).one_of(&[replication_rule_status::ENABLED, replication_rule_status::DISABLED]);

pub(crate) static REPLICATION_STATUS: Text = Text::new(Length::NONE).one_of(&[replication_status::COMPLETE, replication_status::PENDING, replication_status::FAILED, replication_status::REPLICA, replication_status::COMPLETED]);

pub(crate) static REPLICATION_TIME_STATUS: Text = Text::new(Length::NONE).one_of(&[replication_time_status::ENABLED, replication_time_status::DISABLED]);

pub(crate) static REQUEST_CHARGED: Text = Text::new(Length::NONE).one_of(&[request_charged::REQUESTER]);

pub(crate) static REQUEST_PAYER: Text = Text::new(Length::NONE).one_of(&[request_payer::REQUESTER]);

pub(crate) static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Text = Text::new(Length::between(1, 128)).pattern("arn:[^:]+:(s3|s3express):.*");

pub(crate) static SSE_CUSTOMER_KEY: Text = Text::new(Length::NONE).sensitive();

pub(crate) static SSEKMS_ENCRYPTION_CONTEXT: Text = Text::new(Length::NONE).sensitive();

pub(crate) static SSEKMS_KEY_ID: Text = Text::new(Length::NONE).sensitive();

pub(crate) static SERVER_SIDE_ENCRYPTION: Text = Text::new(Length::NONE).one_of(&[server_side_encryption::AES256, server_side_encryption::AWS_FSX, server_side_encryption::AWS_BACKUP, server_side_encryption::AWS_KMS, server_side_encryption::AWS_KMS_DSSE]);

pub(crate) static SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Text = Text::new(Length::NONE).one_of(&[sse_kms_encrypted_objects_status::ENABLED, sse_kms_encrypted_objects_status::DISABLED]);

pub(crate) static STORAGE_CLASS: Text = Text::new(Length::NONE).one_of(&[storage_class::STANDARD, storage_class::REDUCED_REDUNDANCY, storage_class::STANDARD_IA, storage_class::ONEZONE_IA, storage_class::INTELLIGENT_TIERING, storage_class::GLACIER, storage_class::DEEP_ARCHIVE, storage_class::OUTPOSTS, storage_class::GLACIER_IR, storage_class::SNOW, storage_class::EXPRESS_ONEZONE, storage_class::FSX_OPENZFS, storage_class::FSX_ONTAP, storage_class::AWS_BACKUP_WARM, storage_class::AWS_BACKUP_LOW_COST_WARM]);

pub(crate) static TAGGING_DIRECTIVE: Text = Text::new(Length::NONE).one_of(&[tagging_directive::COPY, tagging_directive::REPLACE]);

pub(crate) static TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: Text = Text::new(Length::NONE).one_of(&[transition_default_minimum_object_size::VARIES_BY_STORAGE_CLASS, transition_default_minimum_object_size::ALL_STORAGE_CLASSES_128K]);

pub(crate) static TRANSITION_STORAGE_CLASS: Text = Text::new(Length::NONE).one_of(&[transition_storage_class::GLACIER, transition_storage_class::STANDARD_IA, transition_storage_class::ONEZONE_IA, transition_storage_class::INTELLIGENT_TIERING, transition_storage_class::DEEP_ARCHIVE, transition_storage_class::GLACIER_IR]);

pub(crate) static TYPE: Text = Text::new(Length::NONE).one_of(&[type_::CANONICAL_USER, type_::AMAZON_CUSTOMER_BY_EMAIL, type_::GROUP]);
