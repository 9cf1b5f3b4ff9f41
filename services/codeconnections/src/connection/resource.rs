//! `AWS::CodeConnections::Connection`. Its physical id is the connection's ARN.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;

use crate::api;

/// The resource type.
pub(crate) struct ConnectionResource;

impl Resource for ConnectionResource {
    const TYPE: &'static str = "AWS::CodeConnections::Connection";
    const PROPERTIES: &'static [&'static str] = &["ConnectionName", "HostArn", "ProviderType", "Tags"];
    const REQUIRED: &'static [&'static str] = &["ConnectionName"];
    const CREATE_ONLY: &'static [&'static str] = &["ConnectionName", "HostArn", "ProviderType"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let own = new.iter().filter(|(name, _)| *name != "Tags");
        let own: Props = own.map(|(name, value)| (name.clone(), value.clone())).collect();
        let tags = super::tags::shown(&at.tags_of(new));
        let create = api::CreateConnection { tags: Some(tags), ..input(&own)? };
        Ok(Made::Now(call.invoke(at.principal(), create)?.connection_arn))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let tags = at.retagged(old, new);
        if !tags.gone.is_empty() {
            let untag = api::UntagResource { resource_arn: id.to_owned(), tag_keys: tags.gone };
            call.invoke(at.principal(), untag)?;
        }
        if !tags.added.is_empty() {
            let tags = super::tags::shown(&tags.added);
            call.invoke(at.principal(), api::TagResource { resource_arn: id.to_owned(), tags })?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        match call.invoke(at.principal(), api::DeleteConnection { connection_arn: id.to_owned() }) {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let connection = super::Connection::find(call, id)?.shown(call)?;
        let values = [
            ("ConnectionArn", connection.connection_arn),
            ("ConnectionStatus", connection.connection_status),
            ("OwnerAccountId", connection.owner_account_id),
        ];
        Ok(values.into_iter().map(|(name, value)| (name.to_owned(), Value::from(value))).collect())
    }
}
