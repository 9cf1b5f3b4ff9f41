//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AddTagsToResource`.
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsToResource {
    pub resource_type: String,
    pub resource_id: String,
    pub tags: Vec<Tag>,
}
schema::shape!(AddTagsToResource = schemas::ADD_TAGS_TO_RESOURCE { 0 resource_type, 1 resource_id, 2 tags });
schema::operation!(AddTagsToResource -> AddTagsToResourceOutput, Write, service::ADD_TAGS_TO_RESOURCE);

/// The output of `AddTagsToResource`.
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsToResourceOutput {}
schema::shape!(AddTagsToResourceOutput = schemas::ADD_TAGS_TO_RESOURCE_OUTPUT {});

/// The input of `DeleteParameter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParameter {
    pub name: String,
}
schema::shape!(DeleteParameter = schemas::DELETE_PARAMETER { 0 name });
schema::operation!(DeleteParameter -> DeleteParameterOutput, Write, service::DELETE_PARAMETER);

/// The output of `DeleteParameter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParameterOutput {}
schema::shape!(DeleteParameterOutput = schemas::DELETE_PARAMETER_OUTPUT {});

/// The input of `DeleteParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParameters {
    pub names: Vec<String>,
}
schema::shape!(DeleteParameters = schemas::DELETE_PARAMETERS { 0 names });
schema::operation!(DeleteParameters -> DeleteParametersOutput, Write, service::DELETE_PARAMETERS);

/// The output of `DeleteParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParametersOutput {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}
schema::shape!(DeleteParametersOutput = schemas::DELETE_PARAMETERS_OUTPUT { 0 deleted_parameters, 1 invalid_parameters });

/// The input of `DescribeParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeParameters {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}
schema::shape!(DescribeParameters = schemas::DESCRIBE_PARAMETERS { 0 filters, 1 parameter_filters, 2 max_results, 3 next_token, 4 shared });
schema::operation!(DescribeParameters -> DescribeParametersOutput, Read, service::DESCRIBE_PARAMETERS);

/// The output of `DescribeParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeParametersOutput {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeParametersOutput = schemas::DESCRIBE_PARAMETERS_OUTPUT { 0 parameters, 1 next_token });

/// The input of `GetParameter`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParameter {
    pub name: String,
    pub with_decryption: Option<bool>,
}
schema::shape!(GetParameter = schemas::GET_PARAMETER { 0 name, 1 with_decryption });
schema::operation!(GetParameter -> GetParameterOutput, Read, service::GET_PARAMETER);

/// The input of `GetParameterHistory`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterHistory {
    pub name: String,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(GetParameterHistory = schemas::GET_PARAMETER_HISTORY { 0 name, 1 with_decryption, 2 max_results, 3 next_token });
schema::operation!(GetParameterHistory -> GetParameterHistoryOutput, Read, service::GET_PARAMETER_HISTORY);

/// The output of `GetParameterHistory`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterHistoryOutput {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}
schema::shape!(GetParameterHistoryOutput = schemas::GET_PARAMETER_HISTORY_OUTPUT { 0 parameters, 1 next_token });

/// The output of `GetParameter`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterOutput {
    pub parameter: Option<Parameter>,
}
schema::shape!(GetParameterOutput = schemas::GET_PARAMETER_OUTPUT { 0 parameter });

/// The input of `GetParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParameters {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}
schema::shape!(GetParameters = schemas::GET_PARAMETERS { 0 names, 1 with_decryption });
schema::operation!(GetParameters -> GetParametersOutput, Read, service::GET_PARAMETERS);

/// The input of `GetParametersByPath`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersByPath {
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(GetParametersByPath = schemas::GET_PARAMETERS_BY_PATH { 0 path, 1 recursive, 2 parameter_filters, 3 with_decryption, 4 max_results, 5 next_token });
schema::operation!(GetParametersByPath -> GetParametersByPathOutput, Read, service::GET_PARAMETERS_BY_PATH);

/// The output of `GetParametersByPath`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersByPathOutput {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}
schema::shape!(GetParametersByPathOutput = schemas::GET_PARAMETERS_BY_PATH_OUTPUT { 0 parameters, 1 next_token });

/// The output of `GetParameters`.
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersOutput {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}
schema::shape!(GetParametersOutput = schemas::GET_PARAMETERS_OUTPUT { 0 parameters, 1 invalid_parameters });

/// The input of `LabelParameterVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct LabelParameterVersion {
    pub name: String,
    pub parameter_version: Option<i64>,
    pub labels: Vec<String>,
}
schema::shape!(LabelParameterVersion = schemas::LABEL_PARAMETER_VERSION { 0 name, 1 parameter_version, 2 labels });
schema::operation!(LabelParameterVersion -> LabelParameterVersionOutput, Write, service::LABEL_PARAMETER_VERSION);

/// The output of `LabelParameterVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct LabelParameterVersionOutput {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}
schema::shape!(LabelParameterVersionOutput = schemas::LABEL_PARAMETER_VERSION_OUTPUT { 0 invalid_labels, 1 parameter_version });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_type: String,
    pub resource_id: String,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_type, 1 resource_id });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tag_list: Option<Vec<Tag>>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tag_list });

/// The input of `PutParameter`.
#[derive(Clone, Default, PartialEq)]
pub struct PutParameter {
    pub name: String,
    pub description: Option<String>,
    pub value: String,
    pub type_: Option<String>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}
schema::shape!(PutParameter = schemas::PUT_PARAMETER { 0 name, 1 description, 2 value, 3 type_, 4 key_id, 5 overwrite, 6 allowed_pattern, 7 tags, 8 tier, 9 policies, 10 data_type });
schema::operation!(PutParameter -> PutParameterOutput, Write, service::PUT_PARAMETER);

/// The output of `PutParameter`.
#[derive(Clone, Default, PartialEq)]
pub struct PutParameterOutput {
    pub version: Option<i64>,
    pub tier: Option<String>,
}
schema::shape!(PutParameterOutput = schemas::PUT_PARAMETER_OUTPUT { 0 version, 1 tier });

/// The input of `RemoveTagsFromResource`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsFromResource {
    pub resource_type: String,
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(RemoveTagsFromResource = schemas::REMOVE_TAGS_FROM_RESOURCE { 0 resource_type, 1 resource_id, 2 tag_keys });
schema::operation!(RemoveTagsFromResource -> RemoveTagsFromResourceOutput, Write, service::REMOVE_TAGS_FROM_RESOURCE);

/// The output of `RemoveTagsFromResource`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceOutput {}
schema::shape!(RemoveTagsFromResourceOutput = schemas::REMOVE_TAGS_FROM_RESOURCE_OUTPUT {});

/// The input of `UnlabelParameterVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct UnlabelParameterVersion {
    pub name: String,
    pub parameter_version: i64,
    pub labels: Vec<String>,
}
schema::shape!(UnlabelParameterVersion = schemas::UNLABEL_PARAMETER_VERSION { 0 name, 1 parameter_version, 2 labels });
schema::operation!(UnlabelParameterVersion -> UnlabelParameterVersionOutput, Write, service::UNLABEL_PARAMETER_VERSION);

/// The output of `UnlabelParameterVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct UnlabelParameterVersionOutput {
    pub removed_labels: Option<Vec<String>>,
    pub invalid_labels: Option<Vec<String>>,
}
schema::shape!(UnlabelParameterVersionOutput = schemas::UNLABEL_PARAMETER_VERSION_OUTPUT { 0 removed_labels, 1 invalid_labels });
