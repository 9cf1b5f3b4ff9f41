//! `formwork project`: the projects of an account.

use client::{Client, Error};
use serde_json::json;
use shapes_cloudformation as cloudformation;
use shapes_codecommit as codecommit;
use shapes_sagemaker as sagemaker;

use super::look::{Noun, Shown};
use super::output::{Row, row};
use crate::failure::{Failure, Result};

/// A project.
pub(crate) struct Project;

impl Noun for Project {
    const WORD: &'static str = "project";
    const COLUMNS: &'static [&'static str] = &["name", "id", "status", "created"];

    async fn list(client: &Client) -> Result<Vec<Row>> {
        let turn = |ask: &mut sagemaker::ListProjects, token| ask.next_token = Some(token);
        let read = |page: sagemaker::ListProjectsOutput| (page.project_summary_list, page.next_token);
        let found = client.all(sagemaker::ListProjects::default(), turn, read).await.map_err(Failure::new)?;
        let shown = found.into_iter().map(|project| {
            row([
                ("name", json!(project.project_name)),
                ("id", json!(project.project_id)),
                ("status", json!(project.project_status)),
                ("created", json!(project.creation_time.to_string())),
            ])
        });
        Ok(shown.collect())
    }

    async fn show(client: &Client, name: String) -> Result<Shown> {
        let ask = sagemaker::DescribeProject { project_name: name };
        let found = client.call(&ask).await.map_err(Failure::new)?;
        let product = found.service_catalog_provisioned_product_details.unwrap_or_default();
        // The catalog names a product's stack so.
        let account = found.project_arn.split(':').nth(4).unwrap_or_default();
        let stack = product.provisioned_product_id.as_ref().map(|id| format!("SC-{account}-{id}"));
        let repositories = match &stack {
            Some(stack) => repositories(client, stack).await?,
            None => None,
        };
        Ok(Shown::Members(row([
            ("name", json!(found.project_name)),
            ("id", json!(found.project_id)),
            ("status", json!(found.project_status)),
            ("why", json!(product.provisioned_product_status_message)),
            ("description", json!(found.project_description)),
            ("product", json!(product.provisioned_product_id)),
            ("stack", json!(stack)),
            ("repositories", json!(repositories)),
            ("arn", json!(found.project_arn)),
            ("created", json!(found.creation_time.to_string())),
        ])))
    }
}

/// Where the repositories of a project's stack are cloned from; none if the stack is gone, or not for the caller's eyes.
async fn repositories(client: &Client, stack: &str) -> Result<Option<Vec<String>>> {
    let ask =
        cloudformation::DescribeStackResources { stack_name: Some(stack.to_owned()), ..Default::default() };
    let made = match client.call(&ask).await {
        Ok(found) => found.stack_resources.unwrap_or_default(),
        Err(Error::Api { .. }) => return Ok(None),
        Err(other) => return Err(Failure::new(other)),
    };
    // A stack knows its repositories by their ids, everything else by their names.
    let made: Vec<String> = made
        .into_iter()
        .filter(|one| one.resource_type == "AWS::CodeCommit::Repository")
        .filter_map(|one| one.physical_resource_id)
        .collect();
    let turn = |ask: &mut codecommit::ListRepositories, token| ask.next_token = Some(token);
    let read =
        |page: codecommit::ListRepositoriesOutput| (page.repositories.unwrap_or_default(), page.next_token);
    let all = match client.all(codecommit::ListRepositories::default(), turn, read).await {
        Ok(all) => all.into_iter(),
        Err(Error::Api { .. }) => return Ok(None),
        Err(other) => return Err(Failure::new(other)),
    };
    let own = all.filter(|one| one.repository_id.as_ref().is_some_and(|id| made.contains(id)));
    let mut places = Vec::new();
    for name in own.filter_map(|one| one.repository_name) {
        let ask = codecommit::GetRepository { repository_name: name };
        let found = client.call(&ask).await.map_err(Failure::new)?.repository_metadata;
        places.extend(found.and_then(|found| found.clone_url_http));
    }
    Ok(Some(places))
}
