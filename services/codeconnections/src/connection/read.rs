//! `GetConnection` and `ListConnections`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Connection, needs};
use crate::{CodeConnections, api};

/// How many connections are in a page, unless fewer are asked for.
const PAGE: usize = 50;

impl Answers<api::GetConnection> for CodeConnections {
    fn needs(call: &Call, op: &api::GetConnection) -> Result<Needs> {
        needs(call, &op.connection_arn)
    }

    fn run(call: &Call, op: api::GetConnection) -> Result<api::GetConnectionOutput> {
        let connection = Connection::find(call, &op.connection_arn)?;
        Ok(api::GetConnectionOutput { connection: Some(connection.shown(call)?) })
    }
}

impl Answers<api::ListConnections> for CodeConnections {
    fn needs(_: &Call, _: &api::ListConnections) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListConnections) -> Result<api::ListConnectionsOutput> {
        let limit = op.max_results.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0);
        let query = Query::all().limit(limit.unwrap_or(PAGE)).after(op.next_token.as_deref());
        // No connection here has a host.
        let wanted = |connection: &Connection| {
            op.host_arn_filter.is_none()
                && op.provider_type_filter.as_ref().is_none_or(|provider| *provider == connection.provider)
        };
        let page = call.page::<Connection>(&query, |connection| Ok(wanted(connection)))?;
        let shown = page.items.iter().map(|connection| connection.shown(call)).collect::<Result<_>>()?;
        Ok(api::ListConnectionsOutput { connections: Some(shown), next_token: page.next })
    }
}
