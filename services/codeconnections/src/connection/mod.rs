//! Connections: the record, and its making and end.

mod read;
pub(crate) mod resource;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Answers, Call, Guarded, Ids as _, Needs, Place, Record, Result};
use schema::ApiError;
use serde::{Deserialize, Serialize};

use crate::mapping::Mapping;
use crate::{CodeConnections, api};

/// A connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Connection {
    /// Its id, a UUID.
    id: String,
    place: Place,
    name: String,
    /// Where its repositories are: `GitHub`.
    provider: String,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

impl Record for Connection {
    const KIND: &'static str = "codeconnections_connection";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl Guarded for Connection {
    fn owner(&self) -> Option<&str> {
        Some(&self.place.account)
    }

    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Connection {
    /// The connection of an ARN, if it is one of the call's place.
    pub(crate) fn by_arn(call: &Call, arn: &str) -> Result<Option<Connection>> {
        match arn.strip_prefix(&call.place().arn("codeconnections", "connection/")) {
            Some(id) => call.get(id),
            None => Ok(None),
        }
    }

    /// The connection of an ARN, or AWS's error for one that is not there.
    fn find(call: &Call, arn: &str) -> Result<Connection> {
        Connection::by_arn(call, arn)?.ok_or_else(|| {
            ApiError::new("ResourceNotFoundException", format!("Connection not found, ARN: {arn}"))
        })
    }

    fn arn(&self) -> String {
        self.place.arn("codeconnections", format_args!("connection/{}", self.id))
    }

    /// As the wire has it.
    fn shown(&self, call: &Call) -> Result<api::Connection> {
        let arn = self.arn();
        let leads = call.get::<Mapping>(&arn)?.is_some();
        Ok(api::Connection {
            connection_name: Some(self.name.clone()),
            connection_arn: Some(arn),
            provider_type: Some(self.provider.clone()),
            owner_account_id: Some(self.place.account.clone()),
            connection_status: Some(if leads { "AVAILABLE" } else { "PENDING" }.to_owned()),
            host_arn: None,
        })
    }
}

impl Answers<api::CreateConnection> for CodeConnections {
    fn needs(_: &Call, op: &api::CreateConnection) -> Result<Needs> {
        let needs = Needs::on("*").tagging(tags::pairs(op.tags.iter().flatten()));
        Ok(match &op.provider_type {
            Some(provider) => needs.when("codeconnections:ProviderType", provider),
            None => needs,
        })
    }

    fn run(call: &mut Call, op: api::CreateConnection) -> Result<api::CreateConnectionOutput> {
        let refuse = |text: &str| Err(ApiError::new("ValidationException", text));
        if op.host_arn.is_some() {
            return refuse(
                "hosts are not available in this runtime: name a provider type, and map the connection",
            );
        }
        let Some(provider) = op.provider_type else {
            return refuse("a connection has a provider type: GitHub, GitLab, Bitbucket or AzureDevOps");
        };
        if matches!(provider.as_str(), "GitHubEnterpriseServer" | "GitLabSelfManaged") {
            return refuse("this provider type needs a host, and hosts are not available in this runtime");
        }
        let mut connection = Connection {
            id: call.ids().uuid(),
            place: call.place().clone(),
            name: op.connection_name,
            provider,
            tags: BTreeMap::new(),
        };
        tags::add(&mut connection, op.tags.unwrap_or_default())?;
        call.put(&connection)?;
        Ok(api::CreateConnectionOutput {
            connection_arn: connection.arn(),
            tags: Some(tags::shown(&connection.tags)),
        })
    }
}

impl Answers<api::DeleteConnection> for CodeConnections {
    fn needs(call: &Call, op: &api::DeleteConnection) -> Result<Needs> {
        needs(call, &op.connection_arn)
    }

    fn run(call: &mut Call, op: api::DeleteConnection) -> Result<api::DeleteConnectionOutput> {
        let connection = Connection::find(call, &op.connection_arn)?;
        call.remove::<Connection>(&connection.id)?;
        // What it led to is no secret that outlives it.
        call.remove::<Mapping>(&op.connection_arn)?;
        Ok(api::DeleteConnectionOutput {})
    }
}

/// What a call on a connection needs.
fn needs(call: &Call, arn: &str) -> Result<Needs> {
    let needs = match arn.split(':').nth(4) {
        Some(account) => Needs::on(arn).owned_by(account),
        None => Needs::on(arn),
    };
    Ok(needs.given(Connection::by_arn(call, arn)?.as_ref()))
}
