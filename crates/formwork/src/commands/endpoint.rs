//! `formwork endpoint`: the endpoints of an account.

use client::{Client, Error};
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
        let serves = serves(client, found.endpoint_config_name.as_deref()).await?;
        let variants = found.production_variants.into_iter().flatten().map(|variant| variant.variant_name);
        Ok(Shown::Members(row([
            ("name", json!(found.endpoint_name)),
            ("status", json!(found.endpoint_status)),
            ("why", json!(found.failure_reason)),
            ("serves", json!(serves)),
            ("configuration", json!(found.endpoint_config_name)),
            ("variants", json!(variants.collect::<Vec<_>>())),
            ("arn", json!(found.endpoint_arn)),
            ("created", json!(found.creation_time.to_string())),
            ("changed", json!(found.last_modified_time.to_string())),
        ])))
    }
}

/// What the models of an endpoint's configuration are: the version that was registered, or else the model's own name. None
/// if that is not for the caller's eyes.
async fn serves(client: &Client, configuration: Option<&str>) -> Result<Option<Vec<String>>> {
    let Some(name) = configuration else { return Ok(None) };
    let ask = sagemaker::DescribeEndpointConfig { endpoint_config_name: name.to_owned() };
    let variants = match client.call(&ask).await {
        Ok(found) => found.production_variants,
        Err(Error::Api { .. }) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let mut all = Vec::new();
    for model in variants.into_iter().filter_map(|variant| variant.model_name) {
        let found = match client.call(&sagemaker::DescribeModel { model_name: model.clone() }).await {
            Ok(found) => found,
            Err(Error::Api { .. }) => return Ok(None),
            Err(other) => return Err(other.into()),
        };
        let containers = found.primary_container.into_iter().chain(found.containers.into_iter().flatten());
        let packages: Vec<String> = containers
            .filter_map(|container| container.model_package_name)
            .map(|arn| arn.split_once(":model-package/").map_or(arn.clone(), |(_, name)| name.to_owned()))
            .collect();
        if packages.is_empty() {
            all.push(model);
        } else {
            all.extend(packages);
        }
    }
    Ok(Some(all))
}
