//! The values of the enumerations. On the wire they are text.

/// The values of `ApplicationLogLevel`.
pub mod application_log_level {
    pub const TRACE: &str = "TRACE";
    pub const DEBUG: &str = "DEBUG";
    pub const INFO: &str = "INFO";
    pub const WARN: &str = "WARN";
    pub const ERROR: &str = "ERROR";
    pub const FATAL: &str = "FATAL";
}

/// The values of `Architecture`.
pub mod architecture {
    pub const X86_64: &str = "x86_64";
    pub const ARM64: &str = "arm64";
}

/// The values of `DirectS3Read`.
pub mod direct_s3_read {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
    pub const AUTO: &str = "AUTO";
}

/// The values of `FunctionUrlAuthType`.
pub mod function_url_auth_type {
    pub const NONE: &str = "NONE";
    pub const AWS_IAM: &str = "AWS_IAM";
}

/// The values of `FunctionVersion`.
pub mod function_version {
    pub const ALL: &str = "ALL";
}

/// The values of `FunctionVersionLatestPublished`.
pub mod function_version_latest_published {
    pub const LATEST_PUBLISHED: &str = "LATEST_PUBLISHED";
}

/// The values of `InvocationType`.
pub mod invocation_type {
    pub const EVENT: &str = "Event";
    pub const REQUEST_RESPONSE: &str = "RequestResponse";
    pub const DRY_RUN: &str = "DryRun";
}

/// The values of `LastUpdateStatus`.
pub mod last_update_status {
    pub const SUCCESSFUL: &str = "Successful";
    pub const FAILED: &str = "Failed";
    pub const IN_PROGRESS: &str = "InProgress";
}

/// The values of `LastUpdateStatusReasonCode`.
pub mod last_update_status_reason_code {
    pub const ENI_LIMIT_EXCEEDED: &str = "EniLimitExceeded";
    pub const INSUFFICIENT_ROLE_PERMISSIONS: &str = "InsufficientRolePermissions";
    pub const INVALID_CONFIGURATION: &str = "InvalidConfiguration";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const SUBNET_OUT_OF_IP_ADDRESSES: &str = "SubnetOutOfIPAddresses";
    pub const INVALID_SUBNET: &str = "InvalidSubnet";
    pub const INVALID_SECURITY_GROUP: &str = "InvalidSecurityGroup";
    pub const IMAGE_DELETED: &str = "ImageDeleted";
    pub const IMAGE_ACCESS_DENIED: &str = "ImageAccessDenied";
    pub const INVALID_IMAGE: &str = "InvalidImage";
    pub const KMS_KEY_ACCESS_DENIED: &str = "KMSKeyAccessDenied";
    pub const KMS_KEY_NOT_FOUND: &str = "KMSKeyNotFound";
    pub const INVALID_STATE_KMS_KEY: &str = "InvalidStateKMSKey";
    pub const DISABLED_KMS_KEY: &str = "DisabledKMSKey";
    pub const EFSIO_ERROR: &str = "EFSIOError";
    pub const EFS_MOUNT_CONNECTIVITY_ERROR: &str = "EFSMountConnectivityError";
    pub const EFS_MOUNT_FAILURE: &str = "EFSMountFailure";
    pub const EFS_MOUNT_TIMEOUT: &str = "EFSMountTimeout";
    pub const INVALID_RUNTIME: &str = "InvalidRuntime";
    pub const INVALID_ZIP_FILE_EXCEPTION: &str = "InvalidZipFileException";
    pub const FUNCTION_ERROR: &str = "FunctionError";
    pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: &str = "ServiceQuotaExceededException";
    pub const VCPU_LIMIT_EXCEEDED: &str = "VcpuLimitExceeded";
    pub const CAPACITY_PROVIDER_SCALING_LIMIT_EXCEEDED: &str = "CapacityProviderScalingLimitExceeded";
    pub const INSUFFICIENT_CAPACITY: &str = "InsufficientCapacity";
    pub const EC2_REQUEST_LIMIT_EXCEEDED: &str = "EC2RequestLimitExceeded";
    pub const FUNCTION_ERROR_INIT_TIMEOUT: &str = "FunctionError.InitTimeout";
    pub const FUNCTION_ERROR_RUNTIME_INIT_ERROR: &str = "FunctionError.RuntimeInitError";
    pub const FUNCTION_ERROR_EXTENSION_INIT_ERROR: &str = "FunctionError.ExtensionInitError";
    pub const FUNCTION_ERROR_INVALID_ENTRY_POINT: &str = "FunctionError.InvalidEntryPoint";
    pub const FUNCTION_ERROR_INVALID_WORKING_DIRECTORY: &str = "FunctionError.InvalidWorkingDirectory";
    pub const FUNCTION_ERROR_PERMISSION_DENIED: &str = "FunctionError.PermissionDenied";
    pub const FUNCTION_ERROR_TOO_MANY_EXTENSIONS: &str = "FunctionError.TooManyExtensions";
    pub const FUNCTION_ERROR_INIT_RESOURCE_EXHAUSTED: &str = "FunctionError.InitResourceExhausted";
    pub const DISALLOWED_BY_VPC_ENCRYPTION_CONTROL: &str = "DisallowedByVpcEncryptionControl";
    pub const INCOMPATIBLE_ACCELERATOR_INSTANCE_TYPES: &str = "IncompatibleAcceleratorInstanceTypes";
    pub const DEPENDENCY_ERROR: &str = "DependencyError";
}

/// The values of `LogFormat`.
pub mod log_format {
    pub const JSON: &str = "JSON";
    pub const TEXT: &str = "Text";
}

/// The values of `LogType`.
pub mod log_type {
    pub const NONE: &str = "None";
    pub const TAIL: &str = "Tail";
}

/// The values of `PackageType`.
pub mod package_type {
    pub const ZIP: &str = "Zip";
    pub const IMAGE: &str = "Image";
}

/// The values of `RecursiveLoop`.
pub mod recursive_loop {
    pub const ALLOW: &str = "Allow";
    pub const TERMINATE: &str = "Terminate";
}

/// The values of `Runtime`.
pub mod runtime {
    pub const NODEJS: &str = "nodejs";
    pub const NODEJS4_3: &str = "nodejs4.3";
    pub const NODEJS6_10: &str = "nodejs6.10";
    pub const NODEJS8_10: &str = "nodejs8.10";
    pub const NODEJS10_X: &str = "nodejs10.x";
    pub const NODEJS12_X: &str = "nodejs12.x";
    pub const NODEJS14_X: &str = "nodejs14.x";
    pub const NODEJS16_X: &str = "nodejs16.x";
    pub const NODEJS18_X: &str = "nodejs18.x";
    pub const NODEJS20_X: &str = "nodejs20.x";
    pub const NODEJS22_X: &str = "nodejs22.x";
    pub const NODEJS24_X: &str = "nodejs24.x";
    pub const JAVA8: &str = "java8";
    pub const JAVA8_AL2: &str = "java8.al2";
    pub const JAVA11: &str = "java11";
    pub const JAVA17: &str = "java17";
    pub const JAVA21: &str = "java21";
    pub const JAVA25: &str = "java25";
    pub const PYTHON2_7: &str = "python2.7";
    pub const PYTHON3_6: &str = "python3.6";
    pub const PYTHON3_7: &str = "python3.7";
    pub const PYTHON3_8: &str = "python3.8";
    pub const PYTHON3_9: &str = "python3.9";
    pub const PYTHON3_10: &str = "python3.10";
    pub const PYTHON3_11: &str = "python3.11";
    pub const PYTHON3_12: &str = "python3.12";
    pub const PYTHON3_13: &str = "python3.13";
    pub const PYTHON3_14: &str = "python3.14";
    pub const DOTNETCORE1_0: &str = "dotnetcore1.0";
    pub const DOTNETCORE2_0: &str = "dotnetcore2.0";
    pub const DOTNETCORE2_1: &str = "dotnetcore2.1";
    pub const DOTNETCORE3_1: &str = "dotnetcore3.1";
    pub const DOTNET6: &str = "dotnet6";
    pub const DOTNET8: &str = "dotnet8";
    pub const DOTNET10: &str = "dotnet10";
    pub const NODEJS4_3_EDGE: &str = "nodejs4.3-edge";
    pub const GO1_X: &str = "go1.x";
    pub const RUBY2_5: &str = "ruby2.5";
    pub const RUBY2_7: &str = "ruby2.7";
    pub const RUBY3_2: &str = "ruby3.2";
    pub const RUBY3_3: &str = "ruby3.3";
    pub const RUBY3_4: &str = "ruby3.4";
    pub const RUBY4_0: &str = "ruby4.0";
    pub const PROVIDED: &str = "provided";
    pub const PROVIDED_AL2: &str = "provided.al2";
    pub const PROVIDED_AL2023: &str = "provided.al2023";
    pub const NODEJS26_X: &str = "nodejs26.x";
    pub const PYTHON3_15: &str = "python3.15";
    pub const JAVA8_AL2023: &str = "java8.al2023";
    pub const JAVA11_AL2023: &str = "java11.al2023";
    pub const JAVA17_AL2023: &str = "java17.al2023";
    pub const CUSTOM: &str = "custom";
}

/// The values of `S3ObjectStorageMode`.
pub mod s3_object_storage_mode {
    pub const COPY: &str = "COPY";
    pub const REFERENCE: &str = "REFERENCE";
}

/// The values of `SnapStartApplyOn`.
pub mod snap_start_apply_on {
    pub const PUBLISHED_VERSIONS: &str = "PublishedVersions";
    pub const NONE: &str = "None";
}

/// The values of `SnapStartOptimizationStatus`.
pub mod snap_start_optimization_status {
    pub const ON: &str = "On";
    pub const OFF: &str = "Off";
}

/// The values of `State`.
pub mod state {
    pub const PENDING: &str = "Pending";
    pub const ACTIVE: &str = "Active";
    pub const INACTIVE: &str = "Inactive";
    pub const FAILED: &str = "Failed";
    pub const DEACTIVATING: &str = "Deactivating";
    pub const DEACTIVATED: &str = "Deactivated";
    pub const ACTIVE_NON_INVOCABLE: &str = "ActiveNonInvocable";
    pub const DELETING: &str = "Deleting";
}

/// The values of `StateReasonCode`.
pub mod state_reason_code {
    pub const IDLE: &str = "Idle";
    pub const CREATING: &str = "Creating";
    pub const RESTORING: &str = "Restoring";
    pub const ENI_LIMIT_EXCEEDED: &str = "EniLimitExceeded";
    pub const INSUFFICIENT_ROLE_PERMISSIONS: &str = "InsufficientRolePermissions";
    pub const INVALID_CONFIGURATION: &str = "InvalidConfiguration";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const SUBNET_OUT_OF_IP_ADDRESSES: &str = "SubnetOutOfIPAddresses";
    pub const INVALID_SUBNET: &str = "InvalidSubnet";
    pub const INVALID_SECURITY_GROUP: &str = "InvalidSecurityGroup";
    pub const IMAGE_DELETED: &str = "ImageDeleted";
    pub const IMAGE_ACCESS_DENIED: &str = "ImageAccessDenied";
    pub const INVALID_IMAGE: &str = "InvalidImage";
    pub const KMS_KEY_ACCESS_DENIED: &str = "KMSKeyAccessDenied";
    pub const KMS_KEY_NOT_FOUND: &str = "KMSKeyNotFound";
    pub const INVALID_STATE_KMS_KEY: &str = "InvalidStateKMSKey";
    pub const DISABLED_KMS_KEY: &str = "DisabledKMSKey";
    pub const EFSIO_ERROR: &str = "EFSIOError";
    pub const EFS_MOUNT_CONNECTIVITY_ERROR: &str = "EFSMountConnectivityError";
    pub const EFS_MOUNT_FAILURE: &str = "EFSMountFailure";
    pub const EFS_MOUNT_TIMEOUT: &str = "EFSMountTimeout";
    pub const INVALID_RUNTIME: &str = "InvalidRuntime";
    pub const INVALID_ZIP_FILE_EXCEPTION: &str = "InvalidZipFileException";
    pub const FUNCTION_ERROR: &str = "FunctionError";
    pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: &str = "ServiceQuotaExceededException";
    pub const VCPU_LIMIT_EXCEEDED: &str = "VcpuLimitExceeded";
    pub const CAPACITY_PROVIDER_SCALING_LIMIT_EXCEEDED: &str = "CapacityProviderScalingLimitExceeded";
    pub const INSUFFICIENT_CAPACITY: &str = "InsufficientCapacity";
    pub const EC2_REQUEST_LIMIT_EXCEEDED: &str = "EC2RequestLimitExceeded";
    pub const FUNCTION_ERROR_INIT_TIMEOUT: &str = "FunctionError.InitTimeout";
    pub const FUNCTION_ERROR_RUNTIME_INIT_ERROR: &str = "FunctionError.RuntimeInitError";
    pub const FUNCTION_ERROR_EXTENSION_INIT_ERROR: &str = "FunctionError.ExtensionInitError";
    pub const FUNCTION_ERROR_INVALID_ENTRY_POINT: &str = "FunctionError.InvalidEntryPoint";
    pub const FUNCTION_ERROR_INVALID_WORKING_DIRECTORY: &str = "FunctionError.InvalidWorkingDirectory";
    pub const FUNCTION_ERROR_PERMISSION_DENIED: &str = "FunctionError.PermissionDenied";
    pub const FUNCTION_ERROR_TOO_MANY_EXTENSIONS: &str = "FunctionError.TooManyExtensions";
    pub const FUNCTION_ERROR_INIT_RESOURCE_EXHAUSTED: &str = "FunctionError.InitResourceExhausted";
    pub const DISALLOWED_BY_VPC_ENCRYPTION_CONTROL: &str = "DisallowedByVpcEncryptionControl";
    pub const DRAINING_DURABLE_EXECUTIONS: &str = "DrainingDurableExecutions";
    pub const INCOMPATIBLE_ACCELERATOR_INSTANCE_TYPES: &str = "IncompatibleAcceleratorInstanceTypes";
    pub const DEPENDENCY_ERROR: &str = "DependencyError";
}

/// The values of `SystemLogLevel`.
pub mod system_log_level {
    pub const DEBUG: &str = "DEBUG";
    pub const INFO: &str = "INFO";
    pub const WARN: &str = "WARN";
}

/// The values of `TenantIsolationMode`.
pub mod tenant_isolation_mode {
    pub const PER_TENANT: &str = "PER_TENANT";
}

/// The values of `TracingMode`.
pub mod tracing_mode {
    pub const ACTIVE: &str = "Active";
    pub const PASS_THROUGH: &str = "PassThrough";
}

/// The values of `UpdateRuntimeOn`.
pub mod update_runtime_on {
    pub const AUTO: &str = "Auto";
    pub const MANUAL: &str = "Manual";
    pub const FUNCTION_UPDATE: &str = "FunctionUpdate";
}
