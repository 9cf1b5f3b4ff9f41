//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ADD_TAGS_TO_RESOURCE: Schema = Schema { name: "AddTagsToResourceRequest", members: &[
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE_FOR_TAGGING)).required(),
    Member::new("ResourceId", Type::Text(Text::FREE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static ADD_TAGS_TO_RESOURCE_OUTPUT: Schema = Schema { name: "AddTagsToResourceResult", members: &[] };

pub(crate) static DELETE_PARAMETER: Schema = Schema { name: "DeleteParameterRequest", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
] };

pub(crate) static DELETE_PARAMETER_OUTPUT: Schema = Schema { name: "DeleteParameterResult", members: &[] };

pub(crate) static DELETE_PARAMETERS: Schema = Schema { name: "DeleteParametersRequest", members: &[
    Member::new("Names", Type::List(&collections::PARAMETER_NAME_LIST)).required(),
] };

pub(crate) static DELETE_PARAMETERS_OUTPUT: Schema = Schema { name: "DeleteParametersResult", members: &[
    Member::new("DeletedParameters", Type::List(&collections::PARAMETER_NAME_LIST)),
    Member::new("InvalidParameters", Type::List(&collections::PARAMETER_NAME_LIST)),
] };

pub(crate) static DESCRIBE_PARAMETERS: Schema = Schema { name: "DescribeParametersRequest", members: &[
    Member::new("Filters", Type::List(&collections::PARAMETERS_FILTER_LIST)),
    Member::new("ParameterFilters", Type::List(&collections::PARAMETER_STRING_FILTER_LIST)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 50))),
    Member::new("NextToken", Type::Text(Text::FREE)),
    Member::new("Shared", Type::Boolean),
] };

pub(crate) static DESCRIBE_PARAMETERS_OUTPUT: Schema = Schema { name: "DescribeParametersResult", members: &[
    Member::new("Parameters", Type::List(&collections::PARAMETER_METADATA_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_PARAMETER: Schema = Schema { name: "GetParameterRequest", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
    Member::new("WithDecryption", Type::Boolean),
] };

pub(crate) static GET_PARAMETER_HISTORY: Schema = Schema { name: "GetParameterHistoryRequest", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
    Member::new("WithDecryption", Type::Boolean),
    Member::new("MaxResults", Type::Integer(Range::between(1, 50))),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_PARAMETER_HISTORY_OUTPUT: Schema = Schema { name: "GetParameterHistoryResult", members: &[
    Member::new("Parameters", Type::List(&collections::PARAMETER_HISTORY_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_PARAMETER_OUTPUT: Schema = Schema { name: "GetParameterResult", members: &[
    Member::new("Parameter", Type::Structure(&PARAMETER)),
] };

pub(crate) static GET_PARAMETERS: Schema = Schema { name: "GetParametersRequest", members: &[
    Member::new("Names", Type::List(&collections::PARAMETER_NAME_LIST)).required(),
    Member::new("WithDecryption", Type::Boolean),
] };

pub(crate) static GET_PARAMETERS_BY_PATH: Schema = Schema { name: "GetParametersByPathRequest", members: &[
    Member::new("Path", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
    Member::new("Recursive", Type::Boolean),
    Member::new("ParameterFilters", Type::List(&collections::PARAMETER_STRING_FILTER_LIST)),
    Member::new("WithDecryption", Type::Boolean),
    Member::new("MaxResults", Type::Integer(Range::between(1, 10))),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_PARAMETERS_BY_PATH_OUTPUT: Schema = Schema { name: "GetParametersByPathResult", members: &[
    Member::new("Parameters", Type::List(&collections::PARAMETER_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_PARAMETERS_OUTPUT: Schema = Schema { name: "GetParametersResult", members: &[
    Member::new("Parameters", Type::List(&collections::PARAMETER_LIST)),
    Member::new("InvalidParameters", Type::List(&collections::PARAMETER_NAME_LIST)),
] };

pub(crate) static LABEL_PARAMETER_VERSION: Schema = Schema { name: "LabelParameterVersionRequest", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
    Member::new("ParameterVersion", Type::Long(Range::NONE)),
    Member::new("Labels", Type::List(&collections::PARAMETER_LABEL_LIST)).required(),
] };

pub(crate) static LABEL_PARAMETER_VERSION_OUTPUT: Schema = Schema { name: "LabelParameterVersionResult", members: &[
    Member::new("InvalidLabels", Type::List(&collections::PARAMETER_LABEL_LIST)),
    Member::new("ParameterVersion", Type::Long(Range::NONE)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceRequest", members: &[
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE_FOR_TAGGING)).required(),
    Member::new("ResourceId", Type::Text(Text::FREE)).required(),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceResult", members: &[
    Member::new("TagList", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static PUT_PARAMETER: Schema = Schema { name: "PutParameterRequest", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
    Member::new("Description", Type::Text(&texts::PARAMETER_DESCRIPTION)),
    Member::new("Value", Type::Text(&texts::PS_PARAMETER_VALUE)).required(),
    Member::new("Type", Type::Text(&texts::PARAMETER_TYPE)),
    Member::new("KeyId", Type::Text(&texts::PARAMETER_KEY_ID)),
    Member::new("Overwrite", Type::Boolean),
    Member::new("AllowedPattern", Type::Text(&texts::ALLOWED_PATTERN)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("Tier", Type::Text(&texts::PARAMETER_TIER)),
    Member::new("Policies", Type::Text(&texts::PARAMETER_POLICIES)),
    Member::new("DataType", Type::Text(&texts::PARAMETER_DATA_TYPE)),
] };

pub(crate) static PUT_PARAMETER_OUTPUT: Schema = Schema { name: "PutParameterResult", members: &[
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("Tier", Type::Text(&texts::PARAMETER_TIER)),
] };

pub(crate) static REMOVE_TAGS_FROM_RESOURCE: Schema = Schema { name: "RemoveTagsFromResourceRequest", members: &[
    Member::new("ResourceType", Type::Text(&texts::RESOURCE_TYPE_FOR_TAGGING)).required(),
    Member::new("ResourceId", Type::Text(Text::FREE)).required(),
    Member::new("TagKeys", Type::List(&collections::KEY_LIST)).required(),
] };

pub(crate) static REMOVE_TAGS_FROM_RESOURCE_OUTPUT: Schema = Schema { name: "RemoveTagsFromResourceResult", members: &[] };

pub(crate) static UNLABEL_PARAMETER_VERSION: Schema = Schema { name: "UnlabelParameterVersionRequest", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)).required(),
    Member::new("ParameterVersion", Type::Long(Range::NONE)).required(),
    Member::new("Labels", Type::List(&collections::PARAMETER_LABEL_LIST)).required(),
] };

pub(crate) static UNLABEL_PARAMETER_VERSION_OUTPUT: Schema = Schema { name: "UnlabelParameterVersionResult", members: &[
    Member::new("RemovedLabels", Type::List(&collections::PARAMETER_LABEL_LIST)),
    Member::new("InvalidLabels", Type::List(&collections::PARAMETER_LABEL_LIST)),
] };

pub(crate) static PARAMETER: Schema = Schema { name: "Parameter", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)),
    Member::new("Type", Type::Text(&texts::PARAMETER_TYPE)),
    Member::new("Value", Type::Text(&texts::PS_PARAMETER_VALUE)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("Selector", Type::Text(&texts::PS_PARAMETER_SELECTOR)),
    Member::new("SourceResult", Type::Text(Text::FREE)),
    Member::new("LastModifiedDate", Type::Timestamp(None)),
    Member::new("ARN", Type::Text(Text::FREE)),
    Member::new("DataType", Type::Text(&texts::PARAMETER_DATA_TYPE)),
] };

pub(crate) static PARAMETER_HISTORY: Schema = Schema { name: "ParameterHistory", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)),
    Member::new("Type", Type::Text(&texts::PARAMETER_TYPE)),
    Member::new("KeyId", Type::Text(&texts::PARAMETER_KEY_ID)),
    Member::new("LastModifiedDate", Type::Timestamp(None)),
    Member::new("LastModifiedUser", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::PARAMETER_DESCRIPTION)),
    Member::new("Value", Type::Text(&texts::PS_PARAMETER_VALUE)),
    Member::new("AllowedPattern", Type::Text(&texts::ALLOWED_PATTERN)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("Labels", Type::List(&collections::PARAMETER_LABEL_LIST)),
    Member::new("Tier", Type::Text(&texts::PARAMETER_TIER)),
    Member::new("Policies", Type::List(&collections::PARAMETER_POLICY_LIST)),
    Member::new("DataType", Type::Text(&texts::PARAMETER_DATA_TYPE)),
] };

pub(crate) static PARAMETER_INLINE_POLICY: Schema = Schema { name: "ParameterInlinePolicy", members: &[
    Member::new("PolicyText", Type::Text(Text::FREE)),
    Member::new("PolicyType", Type::Text(Text::FREE)),
    Member::new("PolicyStatus", Type::Text(Text::FREE)),
] };

pub(crate) static PARAMETER_METADATA: Schema = Schema { name: "ParameterMetadata", members: &[
    Member::new("Name", Type::Text(&texts::PS_PARAMETER_NAME)),
    Member::new("ARN", Type::Text(Text::FREE)),
    Member::new("Type", Type::Text(&texts::PARAMETER_TYPE)),
    Member::new("KeyId", Type::Text(&texts::PARAMETER_KEY_ID)),
    Member::new("LastModifiedDate", Type::Timestamp(None)),
    Member::new("LastModifiedUser", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::PARAMETER_DESCRIPTION)),
    Member::new("AllowedPattern", Type::Text(&texts::ALLOWED_PATTERN)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("Tier", Type::Text(&texts::PARAMETER_TIER)),
    Member::new("Policies", Type::List(&collections::PARAMETER_POLICY_LIST)),
    Member::new("DataType", Type::Text(&texts::PARAMETER_DATA_TYPE)),
] };

pub(crate) static PARAMETER_STRING_FILTER: Schema = Schema { name: "ParameterStringFilter", members: &[
    Member::new("Key", Type::Text(&texts::PARAMETER_STRING_FILTER_KEY)).required(),
    Member::new("Option", Type::Text(&texts::PARAMETER_STRING_QUERY_OPTION)),
    Member::new("Values", Type::List(&collections::PARAMETER_STRING_FILTER_VALUE_LIST)),
] };

pub(crate) static PARAMETERS_FILTER: Schema = Schema { name: "ParametersFilter", members: &[
    Member::new("Key", Type::Text(&texts::PARAMETERS_FILTER_KEY)).required(),
    Member::new("Values", Type::List(&collections::PARAMETERS_FILTER_VALUE_LIST)).required(),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };
