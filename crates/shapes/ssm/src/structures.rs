//! What inputs and outputs hold.

use crate::schemas;

/// `Parameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    pub name: Option<String>,
    pub type_: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<schema::Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}
schema::shape!(Parameter = schemas::PARAMETER { 0 name, 1 type_, 2 value, 3 version, 4 selector, 5 source_result, 6 last_modified_date, 7 arn, 8 data_type });

/// `ParameterHistory` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub type_: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<schema::Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}
schema::shape!(ParameterHistory = schemas::PARAMETER_HISTORY { 0 name, 1 type_, 2 key_id, 3 last_modified_date, 4 last_modified_user, 5 description, 6 value, 7 allowed_pattern, 8 version, 9 labels, 10 tier, 11 policies, 12 data_type });

/// `ParameterInlinePolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}
schema::shape!(ParameterInlinePolicy = schemas::PARAMETER_INLINE_POLICY { 0 policy_text, 1 policy_type, 2 policy_status });

/// `ParameterMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub type_: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<schema::Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}
schema::shape!(ParameterMetadata = schemas::PARAMETER_METADATA { 0 name, 1 arn, 2 type_, 3 key_id, 4 last_modified_date, 5 last_modified_user, 6 description, 7 allowed_pattern, 8 version, 9 tier, 10 policies, 11 data_type });

/// `ParameterStringFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}
schema::shape!(ParameterStringFilter = schemas::PARAMETER_STRING_FILTER { 0 key, 1 option, 2 values });

/// `ParametersFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: String,
    pub values: Vec<String>,
}
schema::shape!(ParametersFilter = schemas::PARAMETERS_FILTER { 0 key, 1 values });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });
