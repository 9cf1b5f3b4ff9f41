//! `formwork endpoint`: the endpoints of an account.

use client::Client;
use serde_json::json;
use shapes_sagemaker as sagemaker;

use super::look::{Noun, Shown};
use super::output::{Row, row};
use crate::failure::Result;

/// An endpoint.
pub(crate) struct Endpoint;

impl Noun for Endpoint {
    const WORD: &'static str = "endpoint";
    const COLUMNS: &'static [&'static str] = &["name", "status", "changed"];

    async fn list(client: &Client) -> Result<Vec<Row>> {
        let turn = |ask: &mut sagemaker::ListEndpoints, token| ask.next_token = Some(token);
        let read = |page: sagemaker::ListEndpointsOutput| (page.endpoints, page.next_token);
        let found = client.all(sagemaker::ListEndpoints::default(), turn, read).await?;
        let shown = found.into_iter().map(|one| {
            row([
                ("name", json!(one.endpoint_name)),
                ("status", json!(one.endpoint_status)),
                ("changed", json!(one.last_modified_time.to_string())),
                ("arn", json!(one.endpoint_arn)),
            ])
        });
        Ok(shown.collect())
    }

    async fn show(client: &Client, name: String) -> Result<Shown> {
        let ask = sagemaker::DescribeEndpoint { endpoint_name: name };
        let found = client.call(&ask).await?;
        let variants = found.production_variants.into_iter().flatten().map(|variant| variant.variant_name);
        Ok(Shown::Members(row([
            ("name", json!(found.endpoint_name)),
            ("status", json!(found.endpoint_status)),
            ("why", json!(found.failure_reason)),
            ("configuration", json!(found.endpoint_config_name)),
            ("variants", json!(variants.collect::<Vec<_>>())),
            ("arn", json!(found.endpoint_arn)),
            ("created", json!(found.creation_time.to_string())),
            ("changed", json!(found.last_modified_time.to_string())),
        ])))
    }
}
