//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static BATCH_GET_SECRET_VALUE: Schema = Schema { name: "BatchGetSecretValueRequest", members: &[
    Member::new("SecretIdList", Type::List(&collections::SECRET_ID_LIST_TYPE)),
    Member::new("Filters", Type::List(&collections::FILTERS_LIST_TYPE)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 20))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN_TYPE)),
] };

pub(crate) static BATCH_GET_SECRET_VALUE_OUTPUT: Schema = Schema { name: "BatchGetSecretValueResponse", members: &[
    Member::new("SecretValues", Type::List(&collections::SECRET_VALUES_TYPE)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN_TYPE)),
    Member::new("Errors", Type::List(&collections::API_ERROR_LIST_TYPE)),
] };

pub(crate) static CREATE_SECRET: Schema = Schema { name: "CreateSecretRequest", members: &[
    Member::new("Name", Type::Text(&texts::NAME_TYPE)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN_TYPE)).idempotency_token(),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID_TYPE)),
    Member::new("SecretBinary", Type::Blob(Length::between(1, 65536))),
    Member::new("SecretString", Type::Text(&texts::SECRET_STRING_TYPE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("AddReplicaRegions", Type::List(&collections::ADD_REPLICA_REGION_LIST_TYPE)),
    Member::new("ForceOverwriteReplicaSecret", Type::Boolean),
    Member::new("Type", Type::Text(&texts::MEDEA_TYPE_TYPE)),
    Member::new("CrossAccountPrimaryARN", Type::Text(&texts::SECRET_ARN_TYPE)),
] };

pub(crate) static CREATE_SECRET_OUTPUT: Schema = Schema { name: "CreateSecretResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("ReplicationStatus", Type::List(&collections::REPLICATION_STATUS_LIST_TYPE)),
] };

pub(crate) static DELETE_RESOURCE_POLICY: Schema = Schema { name: "DeleteResourcePolicyRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::RESOURCE_POLICY_NAME_TYPE)),
] };

pub(crate) static DELETE_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "DeleteResourcePolicyResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::NAME_TYPE)),
    Member::new("PolicyName", Type::Text(&texts::RESOURCE_POLICY_NAME_TYPE)),
] };

pub(crate) static DELETE_SECRET: Schema = Schema { name: "DeleteSecretRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("RecoveryWindowInDays", Type::Long(Range::NONE)),
    Member::new("ForceDeleteWithoutRecovery", Type::Boolean),
] };

pub(crate) static DELETE_SECRET_OUTPUT: Schema = Schema { name: "DeleteSecretResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("DeletionDate", Type::Timestamp(None)),
] };

pub(crate) static DESCRIBE_SECRET: Schema = Schema { name: "DescribeSecretRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
] };

pub(crate) static DESCRIBE_SECRET_OUTPUT: Schema = Schema { name: "DescribeSecretResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("Type", Type::Text(&texts::MEDEA_TYPE_TYPE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID_TYPE)),
    Member::new("RotationEnabled", Type::Boolean),
    Member::new("RotationLambdaARN", Type::Text(&texts::ROTATION_LAMBDA_ARN_TYPE)),
    Member::new("RotationRules", Type::Structure(&ROTATION_RULES_TYPE)),
    Member::new("ExternalSecretRotationMetadata", Type::List(&collections::EXTERNAL_SECRET_ROTATION_METADATA_TYPE)),
    Member::new("ExternalSecretRotationRoleArn", Type::Text(&texts::ROLE_ARN_TYPE)),
    Member::new("LastRotatedDate", Type::Timestamp(None)),
    Member::new("LastChangedDate", Type::Timestamp(None)),
    Member::new("LastAccessedDate", Type::Timestamp(None)),
    Member::new("DeletedDate", Type::Timestamp(None)),
    Member::new("NextRotationDate", Type::Timestamp(None)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("VersionIdsToStages", Type::Map(&collections::SECRET_VERSIONS_TO_STAGES_MAP_TYPE)),
    Member::new("OwningService", Type::Text(&texts::OWNING_SERVICE_TYPE)),
    Member::new("CreatedDate", Type::Timestamp(None)),
    Member::new("PrimaryRegion", Type::Text(&texts::REGION_TYPE)),
    Member::new("ReplicationStatus", Type::List(&collections::REPLICATION_STATUS_LIST_TYPE)),
    Member::new("CrossAccountPrimary", Type::Structure(&CROSS_ACCOUNT_PRIMARY_TYPE)),
    Member::new("CrossAccountReplicas", Type::List(&collections::CROSS_ACCOUNT_REPLICA_LIST_TYPE)),
] };

pub(crate) static GET_RANDOM_PASSWORD: Schema = Schema { name: "GetRandomPasswordRequest", members: &[
    Member::new("PasswordLength", Type::Long(Range::between(1, 4096))),
    Member::new("ExcludeCharacters", Type::Text(&texts::EXCLUDE_CHARACTERS_TYPE)),
    Member::new("ExcludeNumbers", Type::Boolean),
    Member::new("ExcludePunctuation", Type::Boolean),
    Member::new("ExcludeUppercase", Type::Boolean),
    Member::new("ExcludeLowercase", Type::Boolean),
    Member::new("IncludeSpace", Type::Boolean),
    Member::new("RequireEachIncludedType", Type::Boolean),
] };

pub(crate) static GET_RANDOM_PASSWORD_OUTPUT: Schema = Schema { name: "GetRandomPasswordResponse", members: &[
    Member::new("RandomPassword", Type::Text(&texts::RANDOM_PASSWORD_TYPE)),
] };

pub(crate) static GET_RESOURCE_POLICY: Schema = Schema { name: "GetResourcePolicyRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::RESOURCE_POLICY_NAME_TYPE)),
] };

pub(crate) static GET_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "GetResourcePolicyResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::NAME_TYPE)),
    Member::new("ResourcePolicy", Type::Text(&texts::NON_EMPTY_RESOURCE_POLICY_TYPE)),
    Member::new("PolicyName", Type::Text(&texts::RESOURCE_POLICY_NAME_TYPE)),
] };

pub(crate) static GET_SECRET_VALUE: Schema = Schema { name: "GetSecretValueRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("VersionStage", Type::Text(&texts::SECRET_VERSION_STAGE_TYPE)),
] };

pub(crate) static GET_SECRET_VALUE_OUTPUT: Schema = Schema { name: "GetSecretValueResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("SecretBinary", Type::Blob(Length::between(1, 65536))),
    Member::new("SecretString", Type::Text(&texts::SECRET_STRING_TYPE)),
    Member::new("VersionStages", Type::List(&collections::SECRET_VERSION_STAGES_TYPE)),
    Member::new("CreatedDate", Type::Timestamp(None)),
] };

pub(crate) static LIST_SECRET_VERSION_IDS: Schema = Schema { name: "ListSecretVersionIdsRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN_TYPE)),
    Member::new("IncludeDeprecated", Type::Boolean),
] };

pub(crate) static LIST_SECRET_VERSION_IDS_OUTPUT: Schema = Schema { name: "ListSecretVersionIdsResponse", members: &[
    Member::new("Versions", Type::List(&collections::SECRET_VERSIONS_LIST_TYPE)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN_TYPE)),
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
] };

pub(crate) static LIST_SECRETS: Schema = Schema { name: "ListSecretsRequest", members: &[
    Member::new("IncludePlannedDeletion", Type::Boolean),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN_TYPE)),
    Member::new("Filters", Type::List(&collections::FILTERS_LIST_TYPE)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER_TYPE)),
    Member::new("SortBy", Type::Text(&texts::SORT_BY_TYPE)),
] };

pub(crate) static LIST_SECRETS_OUTPUT: Schema = Schema { name: "ListSecretsResponse", members: &[
    Member::new("SecretList", Type::List(&collections::SECRET_LIST_TYPE)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN_TYPE)),
] };

pub(crate) static PUT_RESOURCE_POLICY: Schema = Schema { name: "PutResourcePolicyRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("ResourcePolicy", Type::Text(&texts::NON_EMPTY_RESOURCE_POLICY_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::RESOURCE_POLICY_NAME_TYPE)),
    Member::new("BlockPublicPolicy", Type::Boolean),
] };

pub(crate) static PUT_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "PutResourcePolicyResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::NAME_TYPE)),
    Member::new("PolicyName", Type::Text(&texts::RESOURCE_POLICY_NAME_TYPE)),
] };

pub(crate) static PUT_SECRET_VALUE: Schema = Schema { name: "PutSecretValueRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN_TYPE)).idempotency_token(),
    Member::new("SecretBinary", Type::Blob(Length::between(1, 65536))),
    Member::new("SecretString", Type::Text(&texts::SECRET_STRING_TYPE)),
    Member::new("VersionStages", Type::List(&collections::SECRET_VERSION_STAGES_TYPE)),
    Member::new("RotationToken", Type::Text(&texts::ROTATION_TOKEN_TYPE)),
] };

pub(crate) static PUT_SECRET_VALUE_OUTPUT: Schema = Schema { name: "PutSecretValueResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("VersionStages", Type::List(&collections::SECRET_VERSION_STAGES_TYPE)),
] };

pub(crate) static RESTORE_SECRET: Schema = Schema { name: "RestoreSecretRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
] };

pub(crate) static RESTORE_SECRET_OUTPUT: Schema = Schema { name: "RestoreSecretResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static UPDATE_SECRET: Schema = Schema { name: "UpdateSecretRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN_TYPE)).idempotency_token(),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID_TYPE)),
    Member::new("SecretBinary", Type::Blob(Length::between(1, 65536))),
    Member::new("SecretString", Type::Text(&texts::SECRET_STRING_TYPE)),
    Member::new("Type", Type::Text(&texts::MEDEA_TYPE_TYPE)),
] };

pub(crate) static UPDATE_SECRET_OUTPUT: Schema = Schema { name: "UpdateSecretResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
] };

pub(crate) static UPDATE_SECRET_VERSION_STAGE: Schema = Schema { name: "UpdateSecretVersionStageRequest", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)).required(),
    Member::new("VersionStage", Type::Text(&texts::SECRET_VERSION_STAGE_TYPE)).required(),
    Member::new("RemoveFromVersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("MoveToVersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
] };

pub(crate) static UPDATE_SECRET_VERSION_STAGE_OUTPUT: Schema = Schema { name: "UpdateSecretVersionStageResponse", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
] };

pub(crate) static API_ERROR_TYPE: Schema = Schema { name: "APIErrorType", members: &[
    Member::new("SecretId", Type::Text(&texts::SECRET_ID_TYPE)),
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("Message", Type::Text(Text::FREE)),
] };

pub(crate) static CROSS_ACCOUNT_PRIMARY_TYPE: Schema = Schema { name: "CrossAccountPrimaryType", members: &[
    Member::new("PrimarySecretARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("ReplicationStatus", Type::Text(&texts::STATUS_TYPE)),
    Member::new("StatusMessage", Type::Text(&texts::STATUS_MESSAGE_TYPE)),
] };

pub(crate) static CROSS_ACCOUNT_REPLICA_ENTRY: Schema = Schema { name: "CrossAccountReplicaEntry", members: &[
    Member::new("ReplicaSecretARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("ReplicationRoleARN", Type::Text(&texts::ROLE_ARN_TYPE)),
    Member::new("ReplicationStatus", Type::Text(&texts::STATUS_TYPE)),
    Member::new("StatusMessage", Type::Text(&texts::STATUS_MESSAGE_TYPE)),
] };

pub(crate) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Schema = Schema { name: "ExternalSecretRotationMetadataItem", members: &[
    Member::new("Key", Type::Text(&texts::EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE)),
    Member::new("Value", Type::Text(&texts::EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE)),
] };

pub(crate) static FILTER: Schema = Schema { name: "Filter", members: &[
    Member::new("Key", Type::Text(&texts::FILTER_NAME_STRING_TYPE)),
    Member::new("Values", Type::List(&collections::FILTER_VALUES_STRING_LIST)),
] };

pub(crate) static REPLICA_REGION_TYPE: Schema = Schema { name: "ReplicaRegionType", members: &[
    Member::new("Region", Type::Text(&texts::REGION_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID_TYPE)),
] };

pub(crate) static REPLICATION_STATUS_TYPE: Schema = Schema { name: "ReplicationStatusType", members: &[
    Member::new("Region", Type::Text(&texts::REGION_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID_TYPE)),
    Member::new("Status", Type::Text(&texts::STATUS_TYPE)),
    Member::new("StatusMessage", Type::Text(&texts::STATUS_MESSAGE_TYPE)),
    Member::new("LastAccessedDate", Type::Timestamp(None)),
] };

pub(crate) static ROTATION_RULES_TYPE: Schema = Schema { name: "RotationRulesType", members: &[
    Member::new("AutomaticallyAfterDays", Type::Long(Range::between(1, 1000))),
    Member::new("Duration", Type::Text(&texts::DURATION_TYPE)),
    Member::new("ScheduleExpression", Type::Text(&texts::SCHEDULE_EXPRESSION_TYPE)),
] };

pub(crate) static SECRET_LIST_ENTRY: Schema = Schema { name: "SecretListEntry", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("Type", Type::Text(&texts::MEDEA_TYPE_TYPE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID_TYPE)),
    Member::new("RotationEnabled", Type::Boolean),
    Member::new("RotationLambdaARN", Type::Text(&texts::ROTATION_LAMBDA_ARN_TYPE)),
    Member::new("RotationRules", Type::Structure(&ROTATION_RULES_TYPE)),
    Member::new("ExternalSecretRotationMetadata", Type::List(&collections::EXTERNAL_SECRET_ROTATION_METADATA_TYPE)),
    Member::new("ExternalSecretRotationRoleArn", Type::Text(&texts::ROLE_ARN_TYPE)),
    Member::new("LastRotatedDate", Type::Timestamp(None)),
    Member::new("LastChangedDate", Type::Timestamp(None)),
    Member::new("LastAccessedDate", Type::Timestamp(None)),
    Member::new("DeletedDate", Type::Timestamp(None)),
    Member::new("NextRotationDate", Type::Timestamp(None)),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("SecretVersionsToStages", Type::Map(&collections::SECRET_VERSIONS_TO_STAGES_MAP_TYPE)),
    Member::new("OwningService", Type::Text(&texts::OWNING_SERVICE_TYPE)),
    Member::new("CreatedDate", Type::Timestamp(None)),
    Member::new("PrimaryRegion", Type::Text(&texts::REGION_TYPE)),
] };

pub(crate) static SECRET_VALUE_ENTRY: Schema = Schema { name: "SecretValueEntry", members: &[
    Member::new("ARN", Type::Text(&texts::SECRET_ARN_TYPE)),
    Member::new("Name", Type::Text(&texts::SECRET_NAME_TYPE)),
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("SecretBinary", Type::Blob(Length::between(1, 65536))),
    Member::new("SecretString", Type::Text(&texts::SECRET_STRING_TYPE)),
    Member::new("VersionStages", Type::List(&collections::SECRET_VERSION_STAGES_TYPE)),
    Member::new("CreatedDate", Type::Timestamp(None)),
] };

pub(crate) static SECRET_VERSIONS_LIST_ENTRY: Schema = Schema { name: "SecretVersionsListEntry", members: &[
    Member::new("VersionId", Type::Text(&texts::SECRET_VERSION_ID_TYPE)),
    Member::new("VersionStages", Type::List(&collections::SECRET_VERSION_STAGES_TYPE)),
    Member::new("LastAccessedDate", Type::Timestamp(None)),
    Member::new("CreatedDate", Type::Timestamp(None)),
    Member::new("KmsKeyIds", Type::List(&collections::KMS_KEY_ID_LIST_TYPE)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY_TYPE)),
    Member::new("Value", Type::Text(&texts::TAG_VALUE_TYPE)),
] };
