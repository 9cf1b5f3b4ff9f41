//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `CreateConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConnection {
    pub provider_type: Option<String>,
    pub connection_name: String,
    pub tags: Option<Vec<Tag>>,
    pub host_arn: Option<String>,
}
schema::shape!(CreateConnection = schemas::CREATE_CONNECTION { 0 provider_type, 1 connection_name, 2 tags, 3 host_arn });
schema::operation!(CreateConnection -> CreateConnectionOutput, Write, service::CREATE_CONNECTION);

/// The output of `CreateConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConnectionOutput {
    pub connection_arn: String,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateConnectionOutput = schemas::CREATE_CONNECTION_OUTPUT { 0 connection_arn, 1 tags });

/// The input of `DeleteConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteConnection {
    pub connection_arn: String,
}
schema::shape!(DeleteConnection = schemas::DELETE_CONNECTION { 0 connection_arn });
schema::operation!(DeleteConnection -> DeleteConnectionOutput, Write, service::DELETE_CONNECTION);

/// The output of `DeleteConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteConnectionOutput {}
schema::shape!(DeleteConnectionOutput = schemas::DELETE_CONNECTION_OUTPUT {});

/// The input of `GetConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnection {
    pub connection_arn: String,
}
schema::shape!(GetConnection = schemas::GET_CONNECTION { 0 connection_arn });
schema::operation!(GetConnection -> GetConnectionOutput, Read, service::GET_CONNECTION);

/// The output of `GetConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct GetConnectionOutput {
    pub connection: Option<Connection>,
}
schema::shape!(GetConnectionOutput = schemas::GET_CONNECTION_OUTPUT { 0 connection });

/// The input of `ListConnections`.
#[derive(Clone, Default, PartialEq)]
pub struct ListConnections {
    pub provider_type_filter: Option<String>,
    pub host_arn_filter: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(ListConnections = schemas::LIST_CONNECTIONS { 0 provider_type_filter, 1 host_arn_filter, 2 max_results, 3 next_token });
schema::operation!(ListConnections -> ListConnectionsOutput, Read, service::LIST_CONNECTIONS);

/// The output of `ListConnections`.
#[derive(Clone, Default, PartialEq)]
pub struct ListConnectionsOutput {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}
schema::shape!(ListConnectionsOutput = schemas::LIST_CONNECTIONS_OUTPUT { 0 connections, 1 next_token });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_arn: String,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_arn });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource_arn, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 resource_arn, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});
