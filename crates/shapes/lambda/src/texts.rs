//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACTION: Text = Text::new(Length::at_most(10000)).pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])");

pub(crate) static ADDITIONAL_VERSION: Text = Text::new(Length::between(1, 1024)).pattern("[0-9]+");

pub(crate) static ALIAS: Text = Text::new(Length::between(1, 128)).pattern(r"[a-zA-Z0-9\-_]+");

pub(crate) static APPLICATION_LOG_LEVEL: Text = Text::new(Length::NONE).one_of(&[application_log_level::TRACE, application_log_level::DEBUG, application_log_level::INFO, application_log_level::WARN, application_log_level::ERROR, application_log_level::FATAL]);

pub(crate) static ARCHITECTURE: Text = Text::new(Length::NONE).one_of(&[architecture::X86_64, architecture::ARM64]);

pub(crate) static ARN: Text = Text::new(Length::at_most(10000)).pattern(r"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1})?:([0-9]{12})?:(.*)");

pub(crate) static CAPACITY_PROVIDER_ARN: Text = Text::new(Length::between(1, 140)).pattern("arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:capacity-provider:[a-zA-Z0-9-_]+");

pub(crate) static CODE_SIGNING_CONFIG_ARN: Text = Text::new(Length::at_most(200)).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}");

pub(crate) static DESCRIPTION: Text = Text::new(Length::at_most(256));

pub(crate) static DESTINATION_ARN: Text = Text::new(Length::at_most(350)).pattern(r"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1})?:([0-9]{12})?:(.*)");

pub(crate) static DIRECT_S3_READ: Text = Text::new(Length::NONE).one_of(&[direct_s3_read::ENABLED, direct_s3_read::DISABLED, direct_s3_read::AUTO]);

pub(crate) static DURABLE_EXECUTION_ARN: Text = Text::new(Length::between(1, 1024)).pattern(r"arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):([0-9]{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)");

pub(crate) static DURABLE_EXECUTION_NAME: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z0-9-_]+");

pub(crate) static ENVIRONMENT_VARIABLE_NAME: Text = Text::new(Length::NONE).pattern("[a-zA-Z]([a-zA-Z0-9_])+").sensitive();

pub(crate) static ENVIRONMENT_VARIABLE_VALUE: Text = Text::new(Length::NONE).sensitive();

pub(crate) static EVENT_SOURCE_TOKEN: Text = Text::new(Length::at_most(256)).pattern(r"[a-zA-Z0-9._\-]+");

pub(crate) static FILE_SYSTEM_ARN: Text = Text::new(Length::at_most(256)).pattern("arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}");

pub(crate) static FUNCTION_ARN: Text = Text::new(Length::at_most(10000)).pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?");

pub(crate) static FUNCTION_NAME: Text = Text::new(Length::between(1, 140)).pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?");

pub(crate) static FUNCTION_RUNTIME_ALIAS: Text = Text::new(Length::between(1, 128));

pub(crate) static FUNCTION_RUNTIME_ARN: Text = Text::new(Length::between(48, 2048)).pattern("arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:runtime/.+");

pub(crate) static FUNCTION_URL_AUTH_TYPE: Text = Text::new(Length::NONE).one_of(&[function_url_auth_type::NONE, function_url_auth_type::AWS_IAM]);

pub(crate) static FUNCTION_VERSION: Text = Text::new(Length::NONE).one_of(&[function_version::ALL]);

pub(crate) static FUNCTION_VERSION_LATEST_PUBLISHED: Text = Text::new(Length::NONE).one_of(&[function_version_latest_published::LATEST_PUBLISHED]);

pub(crate) static HANDLER: Text = Text::new(Length::at_most(128)).pattern(r"[^\x20\t\n\x0B\x0C\r]+");

pub(crate) static INVOCATION_TYPE: Text = Text::new(Length::NONE).one_of(&[invocation_type::EVENT, invocation_type::REQUEST_RESPONSE, invocation_type::DRY_RUN]);

pub(crate) static KMS_KEY_ARN: Text = Text::new(Length::at_most(10000)).pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");

pub(crate) static LAST_UPDATE_STATUS: Text = Text::new(Length::NONE).one_of(&[last_update_status::SUCCESSFUL, last_update_status::FAILED, last_update_status::IN_PROGRESS]);

pub(crate) static LAST_UPDATE_STATUS_REASON_CODE: Text = Text::new(Length::NONE).one_of(&[last_update_status_reason_code::ENI_LIMIT_EXCEEDED, last_update_status_reason_code::INSUFFICIENT_ROLE_PERMISSIONS, last_update_status_reason_code::INVALID_CONFIGURATION, last_update_status_reason_code::INTERNAL_ERROR, last_update_status_reason_code::SUBNET_OUT_OF_IP_ADDRESSES, last_update_status_reason_code::INVALID_SUBNET, last_update_status_reason_code::INVALID_SECURITY_GROUP, last_update_status_reason_code::IMAGE_DELETED, last_update_status_reason_code::IMAGE_ACCESS_DENIED, last_update_status_reason_code::INVALID_IMAGE, last_update_status_reason_code::KMS_KEY_ACCESS_DENIED, last_update_status_reason_code::KMS_KEY_NOT_FOUND, last_update_status_reason_code::INVALID_STATE_KMS_KEY, last_update_status_reason_code::DISABLED_KMS_KEY, last_update_status_reason_code::EFSIO_ERROR, last_update_status_reason_code::EFS_MOUNT_CONNECTIVITY_ERROR, last_update_status_reason_code::EFS_MOUNT_FAILURE, last_update_status_reason_code::EFS_MOUNT_TIMEOUT, last_update_status_reason_code::INVALID_RUNTIME, last_update_status_reason_code::INVALID_ZIP_FILE_EXCEPTION, last_update_status_reason_code::FUNCTION_ERROR, last_update_status_reason_code::SERVICE_QUOTA_EXCEEDED_EXCEPTION, last_update_status_reason_code::VCPU_LIMIT_EXCEEDED, last_update_status_reason_code::CAPACITY_PROVIDER_SCALING_LIMIT_EXCEEDED, last_update_status_reason_code::INSUFFICIENT_CAPACITY, last_update_status_reason_code::EC2_REQUEST_LIMIT_EXCEEDED, last_update_status_reason_code::FUNCTION_ERROR_INIT_TIMEOUT, last_update_status_reason_code::FUNCTION_ERROR_RUNTIME_INIT_ERROR, last_update_status_reason_code::FUNCTION_ERROR_EXTENSION_INIT_ERROR, last_update_status_reason_code::FUNCTION_ERROR_INVALID_ENTRY_POINT, last_update_status_reason_code::FUNCTION_ERROR_INVALID_WORKING_DIRECTORY, last_update_status_reason_code::FUNCTION_ERROR_PERMISSION_DENIED, last_update_status_reason_code::FUNCTION_ERROR_TOO_MANY_EXTENSIONS, last_update_status_reason_code::FUNCTION_ERROR_INIT_RESOURCE_EXHAUSTED, last_update_status_reason_code::DISALLOWED_BY_VPC_ENCRYPTION_CONTROL, last_update_status_reason_code::INCOMPATIBLE_ACCELERATOR_INSTANCE_TYPES, last_update_status_reason_code::DEPENDENCY_ERROR]);

pub(crate) static LAYER_ARN: Text = Text::new(Length::between(1, 2048)).pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9-_]+");

pub(crate) static LAYER_NAME: Text = Text::new(Length::between(1, 140)).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+");

pub(crate) static LAYER_NAME_OR_ARN: Text = Text::new(Length::between(1, 2048)).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})");

pub(crate) static LAYER_VERSION_ARN: Text = Text::new(Length::between(1, 2048)).pattern("((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))");

pub(crate) static LICENSE_INFO: Text = Text::new(Length::at_most(512)).pattern(".*");

pub(crate) static LOCAL_MOUNT_PATH: Text = Text::new(Length::at_most(160)).pattern("/mnt/[a-zA-Z0-9-_.]+");

pub(crate) static LOG_FORMAT: Text = Text::new(Length::NONE).one_of(&[log_format::JSON, log_format::TEXT]);

pub(crate) static LOG_GROUP: Text = Text::new(Length::between(1, 512)).pattern(r"[\.\-_/#A-Za-z0-9]+");

pub(crate) static LOG_TYPE: Text = Text::new(Length::NONE).one_of(&[log_type::NONE, log_type::TAIL]);

pub(crate) static MASTER_REGION: Text = Text::new(Length::between(1, 50)).pattern("ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}");

pub(crate) static NAME_SPACED_FUNCTION_ARN: Text = Text::new(Length::at_most(10000)).pattern(r"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?");

pub(crate) static NAMESPACED_FUNCTION_NAME: Text = Text::new(Length::between(1, 256)).pattern(r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?");

pub(crate) static NAMESPACED_STATEMENT_ID: Text = Text::new(Length::between(1, 100)).pattern("([a-zA-Z0-9-_.]+)");

pub(crate) static NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER: Text = Text::new(Length::between(1, 128)).pattern(r"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+");

pub(crate) static PACKAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[package_type::ZIP, package_type::IMAGE]);

pub(crate) static PRINCIPAL: Text = Text::new(Length::at_most(2048)).pattern(r"[^\x20\t\n\x0B\x0C\r]+");

pub(crate) static PRINCIPAL_ORG_ID: Text = Text::new(Length::between(12, 34)).pattern("o-[a-z0-9]{10,32}");

pub(crate) static RECURSIVE_LOOP: Text = Text::new(Length::NONE).one_of(&[recursive_loop::ALLOW, recursive_loop::TERMINATE]);

pub(crate) static RESOURCE_ARN: Text = Text::new(Length::at_most(10000)).pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");

pub(crate) static ROLE_ARN: Text = Text::new(Length::at_most(10000)).pattern(r"arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+");

pub(crate) static RUNTIME: Text = Text::new(Length::NONE).one_of(&[runtime::NODEJS, runtime::NODEJS4_3, runtime::NODEJS6_10, runtime::NODEJS8_10, runtime::NODEJS10_X, runtime::NODEJS12_X, runtime::NODEJS14_X, runtime::NODEJS16_X, runtime::NODEJS18_X, runtime::NODEJS20_X, runtime::NODEJS22_X, runtime::NODEJS24_X, runtime::JAVA8, runtime::JAVA8_AL2, runtime::JAVA11, runtime::JAVA17, runtime::JAVA21, runtime::JAVA25, runtime::PYTHON2_7, runtime::PYTHON3_6, runtime::PYTHON3_7, runtime::PYTHON3_8, runtime::PYTHON3_9, runtime::PYTHON3_10, runtime::PYTHON3_11, runtime::PYTHON3_12, runtime::PYTHON3_13, runtime::PYTHON3_14, runtime::DOTNETCORE1_0, runtime::DOTNETCORE2_0, runtime::DOTNETCORE2_1, runtime::DOTNETCORE3_1, runtime::DOTNET6, runtime::DOTNET8, runtime::DOTNET10, runtime::NODEJS4_3_EDGE, runtime::GO1_X, runtime::RUBY2_5, runtime::RUBY2_7, runtime::RUBY3_2, runtime::RUBY3_3, runtime::RUBY3_4, runtime::RUBY4_0, runtime::PROVIDED, runtime::PROVIDED_AL2, runtime::PROVIDED_AL2023, runtime::NODEJS26_X, runtime::PYTHON3_15, runtime::JAVA8_AL2023, runtime::JAVA11_AL2023, runtime::JAVA17_AL2023, runtime::CUSTOM]);

pub(crate) static RUNTIME_VERSION_ARN: Text = Text::new(Length::between(26, 2048)).pattern("((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))");

pub(crate) static S3_BUCKET: Text = Text::new(Length::between(3, 63)).pattern(r"[0-9A-Za-z.\-_]*[0-9A-Za-z\-_]");

pub(crate) static S3_KEY: Text = Text::new(Length::between(1, 1024)).pattern(".*");

pub(crate) static S3_OBJECT_STORAGE_MODE: Text = Text::new(Length::NONE).one_of(&[s3_object_storage_mode::COPY, s3_object_storage_mode::REFERENCE]);

pub(crate) static S3_OBJECT_VERSION: Text = Text::new(Length::between(1, 1024)).pattern(".*");

pub(crate) static SECURITY_GROUP_ID: Text = Text::new(Length::at_most(1024)).pattern("sg-[0-9a-zA-Z]*");

pub(crate) static SENSITIVE_STRING: Text = Text::new(Length::NONE).sensitive();

pub(crate) static SENSITIVE_STRING_ON_SERVER_ONLY: Text = Text::new(Length::at_most(10000));

pub(crate) static SNAP_START_APPLY_ON: Text = Text::new(Length::NONE).one_of(&[snap_start_apply_on::PUBLISHED_VERSIONS, snap_start_apply_on::NONE]);

pub(crate) static SNAP_START_OPTIMIZATION_STATUS: Text = Text::new(Length::NONE).one_of(&[snap_start_optimization_status::ON, snap_start_optimization_status::OFF]);

pub(crate) static SOURCE_OWNER: Text = Text::new(Length::at_most(12)).pattern("[0-9]{12}");

pub(crate) static STATE: Text = Text::new(Length::NONE).one_of(&[state::PENDING, state::ACTIVE, state::INACTIVE, state::FAILED, state::DEACTIVATING, state::DEACTIVATED, state::ACTIVE_NON_INVOCABLE, state::DELETING]);

pub(crate) static STATE_REASON_CODE: Text = Text::new(Length::NONE).one_of(&[state_reason_code::IDLE, state_reason_code::CREATING, state_reason_code::RESTORING, state_reason_code::ENI_LIMIT_EXCEEDED, state_reason_code::INSUFFICIENT_ROLE_PERMISSIONS, state_reason_code::INVALID_CONFIGURATION, state_reason_code::INTERNAL_ERROR, state_reason_code::SUBNET_OUT_OF_IP_ADDRESSES, state_reason_code::INVALID_SUBNET, state_reason_code::INVALID_SECURITY_GROUP, state_reason_code::IMAGE_DELETED, state_reason_code::IMAGE_ACCESS_DENIED, state_reason_code::INVALID_IMAGE, state_reason_code::KMS_KEY_ACCESS_DENIED, state_reason_code::KMS_KEY_NOT_FOUND, state_reason_code::INVALID_STATE_KMS_KEY, state_reason_code::DISABLED_KMS_KEY, state_reason_code::EFSIO_ERROR, state_reason_code::EFS_MOUNT_CONNECTIVITY_ERROR, state_reason_code::EFS_MOUNT_FAILURE, state_reason_code::EFS_MOUNT_TIMEOUT, state_reason_code::INVALID_RUNTIME, state_reason_code::INVALID_ZIP_FILE_EXCEPTION, state_reason_code::FUNCTION_ERROR, state_reason_code::SERVICE_QUOTA_EXCEEDED_EXCEPTION, state_reason_code::VCPU_LIMIT_EXCEEDED, state_reason_code::CAPACITY_PROVIDER_SCALING_LIMIT_EXCEEDED, state_reason_code::INSUFFICIENT_CAPACITY, state_reason_code::EC2_REQUEST_LIMIT_EXCEEDED, state_reason_code::FUNCTION_ERROR_INIT_TIMEOUT, state_reason_code::FUNCTION_ERROR_RUNTIME_INIT_ERROR, state_reason_code::FUNCTION_ERROR_EXTENSION_INIT_ERROR, state_reason_code::FUNCTION_ERROR_INVALID_ENTRY_POINT, state_reason_code::FUNCTION_ERROR_INVALID_WORKING_DIRECTORY, state_reason_code::FUNCTION_ERROR_PERMISSION_DENIED, state_reason_code::FUNCTION_ERROR_TOO_MANY_EXTENSIONS, state_reason_code::FUNCTION_ERROR_INIT_RESOURCE_EXHAUSTED, state_reason_code::DISALLOWED_BY_VPC_ENCRYPTION_CONTROL, state_reason_code::DRAINING_DURABLE_EXECUTIONS, state_reason_code::INCOMPATIBLE_ACCELERATOR_INSTANCE_TYPES, state_reason_code::DEPENDENCY_ERROR]);

pub(crate) static STATEMENT_ID: Text = Text::new(Length::between(1, 100)).pattern("([a-zA-Z0-9-_]+)");

pub(crate) static SUBNET_ID: Text = Text::new(Length::at_most(1024)).pattern("subnet-[0-9a-z]*");

pub(crate) static SYSTEM_LOG_LEVEL: Text = Text::new(Length::NONE).one_of(&[system_log_level::DEBUG, system_log_level::INFO, system_log_level::WARN]);

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");

pub(crate) static TAGGABLE_RESOURCE: Text = Text::new(Length::between(1, 10000)).pattern(r"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:[0-9]{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})");

pub(crate) static TAGS_ERROR_CODE: Text = Text::new(Length::between(10, 21)).pattern("[A-Za-z]+Exception");

pub(crate) static TAGS_ERROR_MESSAGE: Text = Text::new(Length::between(84, 1000)).pattern(".*");

pub(crate) static TENANT_ID: Text = Text::new(Length::between(1, 256)).pattern(r"[a-zA-Z0-9\._:\/=+\-@ ]+");

pub(crate) static TENANT_ISOLATION_MODE: Text = Text::new(Length::NONE).one_of(&[tenant_isolation_mode::PER_TENANT]);

pub(crate) static TIMESTAMP: Text = Text::new(Length::at_most(100)).pattern(".*");

pub(crate) static TRACING_MODE: Text = Text::new(Length::NONE).one_of(&[tracing_mode::ACTIVE, tracing_mode::PASS_THROUGH]);

pub(crate) static UNQUALIFIED_FUNCTION_NAME: Text = Text::new(Length::between(1, 140)).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?([a-zA-Z0-9-_]+)");

pub(crate) static UPDATE_RUNTIME_ON: Text = Text::new(Length::NONE).one_of(&[update_runtime_on::AUTO, update_runtime_on::MANUAL, update_runtime_on::FUNCTION_UPDATE]);

pub(crate) static VERSION: Text = Text::new(Length::between(1, 1024)).pattern(r"(\$LATEST|[0-9]+)");

pub(crate) static VERSION_WITH_LATEST_PUBLISHED: Text = Text::new(Length::between(1, 1024)).pattern(r"(\$LATEST(\.PUBLISHED)?|[0-9]+)");

pub(crate) static WORKING_DIRECTORY: Text = Text::new(Length::at_most(1000));
