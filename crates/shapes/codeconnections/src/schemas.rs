//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Type};

use crate::{collections, texts};

pub(crate) static CREATE_CONNECTION: Schema = Schema { name: "CreateConnectionInput", members: &[
    Member::new("ProviderType", Type::Text(&texts::PROVIDER_TYPE)),
    Member::new("ConnectionName", Type::Text(&texts::CONNECTION_NAME)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("HostArn", Type::Text(&texts::HOST_ARN)),
] };

pub(crate) static CREATE_CONNECTION_OUTPUT: Schema = Schema { name: "CreateConnectionOutput", members: &[
    Member::new("ConnectionArn", Type::Text(&texts::CONNECTION_ARN)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static DELETE_CONNECTION: Schema = Schema { name: "DeleteConnectionInput", members: &[
    Member::new("ConnectionArn", Type::Text(&texts::CONNECTION_ARN)).required(),
] };

pub(crate) static DELETE_CONNECTION_OUTPUT: Schema = Schema { name: "DeleteConnectionOutput", members: &[] };

pub(crate) static GET_CONNECTION: Schema = Schema { name: "GetConnectionInput", members: &[
    Member::new("ConnectionArn", Type::Text(&texts::CONNECTION_ARN)).required(),
] };

pub(crate) static GET_CONNECTION_OUTPUT: Schema = Schema { name: "GetConnectionOutput", members: &[
    Member::new("Connection", Type::Structure(&CONNECTION)),
] };

pub(crate) static LIST_CONNECTIONS: Schema = Schema { name: "ListConnectionsInput", members: &[
    Member::new("ProviderTypeFilter", Type::Text(&texts::PROVIDER_TYPE)),
    Member::new("HostArnFilter", Type::Text(&texts::HOST_ARN)),
    Member::new("MaxResults", Type::Integer(Range::between(0, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_CONNECTIONS_OUTPUT: Schema = Schema { name: "ListConnectionsOutput", members: &[
    Member::new("Connections", Type::List(&collections::CONNECTION_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceInput", members: &[
    Member::new("ResourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceOutput", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceInput", members: &[
    Member::new("ResourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceInput", members: &[
    Member::new("ResourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static CONNECTION: Schema = Schema { name: "Connection", members: &[
    Member::new("ConnectionName", Type::Text(&texts::CONNECTION_NAME)),
    Member::new("ConnectionArn", Type::Text(&texts::CONNECTION_ARN)),
    Member::new("ProviderType", Type::Text(&texts::PROVIDER_TYPE)),
    Member::new("OwnerAccountId", Type::Text(&texts::ACCOUNT_ID)),
    Member::new("ConnectionStatus", Type::Text(&texts::CONNECTION_STATUS)),
    Member::new("HostArn", Type::Text(&texts::HOST_ARN)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };
