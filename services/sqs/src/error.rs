//! The errors of SQS.

use kernel::ApiError;

pub(crate) fn no_queue() -> ApiError {
    ApiError::new("QueueDoesNotExist", "The specified queue does not exist.")
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterValue", message)
}

pub(crate) fn invalid_value(value: impl std::fmt::Display, parameter: &str, reason: &str) -> ApiError {
    invalid(format!("Value {value} for parameter {parameter} is invalid. Reason: {reason}"))
}

pub(crate) fn missing(parameter: &str) -> ApiError {
    ApiError::new("MissingParameter", format!("The request must contain the parameter {parameter}."))
}

pub(crate) fn unknown_attribute(name: &str) -> ApiError {
    ApiError::new("InvalidAttributeName", format!("Unknown Attribute {name}."))
}

pub(crate) fn invalid_attribute(name: &str) -> ApiError {
    ApiError::new("InvalidAttributeValue", format!("Invalid value for the parameter {name}."))
}

pub(crate) fn unsupported(message: impl Into<String>) -> ApiError {
    ApiError::new("UnsupportedOperation", message)
}

pub(crate) fn handle(handle: &str) -> ApiError {
    ApiError::new(
        "ReceiptHandleIsInvalid",
        format!("The input receipt handle \"{handle}\" is not a valid receipt handle."),
    )
}

/// The kernel's error for a token that is not one of the list, as SQS has it.
pub(crate) fn token(error: ApiError) -> ApiError {
    if error.code == "InvalidNextToken" { invalid("Invalid or expired next token.") } else { error }
}

/// An error of KMS, as SQS passes it on.
pub(crate) fn of_kms(error: ApiError) -> ApiError {
    let code = match &*error.code {
        "AccessDeniedException" => "KmsAccessDenied",
        "NotFoundException" => "KmsNotFound",
        "DisabledException" => "KmsDisabled",
        "KMSInvalidStateException" => "KmsInvalidState",
        "InvalidKeyUsageException" => "KmsInvalidKeyUsage",
        _ => return error,
    };
    ApiError::new(code, error.message)
}
