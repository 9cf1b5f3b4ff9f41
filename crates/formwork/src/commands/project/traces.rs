//! What a project leaves in the accounts besides its own stack.

use std::fmt;

use client::{Client, Error};
use shapes_cloudformation as cloudformation;
use shapes_sagemaker as sagemaker;

use crate::commands::model;
use crate::deployment::{Deployment, remove};
use crate::failure::{Failure, Result};

/// A thing that a project made, in an order in which they are deleted.
pub(super) enum Trace {
    /// A stack that its delivery pipeline deployed.
    Stack(String),
    /// A SageMaker pipeline.
    Pipeline(String),
    /// A version of a model, by its ARN.
    ModelPackage(String),
    /// A model that no stack made.
    Model(String),
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trace::Stack(name) => write!(f, "the stack {name}"),
            Trace::Pipeline(name) => write!(f, "the SageMaker pipeline {name}"),
            Trace::ModelPackage(arn) => {
                let name = arn.split_once("model-package/").map_or(arn.as_str(), |(_, name)| name);
                write!(f, "the registered model {name}")
            }
            Trace::Model(name) => write!(f, "the model {name}"),
        }
    }
}

/// What a project's pipelines deployed into an account. `prefix` is the project's name and id.
pub(super) async fn deployed(client: &Client, prefix: &str) -> Result<Vec<Trace>> {
    Ok(stacks_of(client, prefix).await?.into_iter().map(Trace::Stack).collect())
}

/// The stacks that a project's pipelines deployed into an account.
pub(crate) async fn stacks_of(client: &Client, prefix: &str) -> Result<Vec<String>> {
    let turn = |ask: &mut cloudformation::ListStacks, token| ask.next_token = Some(token);
    let read =
        |page: cloudformation::ListStacksOutput| (page.stack_summaries.unwrap_or_default(), page.next_token);
    let all = client.all(cloudformation::ListStacks::default(), turn, read).await?;
    let there = all.into_iter().filter(|one| one.stack_status != "DELETE_COMPLETE");
    Ok(there.map(|one| one.stack_name).filter(|name| of(name, prefix)).collect())
}

/// What a project made with SageMaker in its own account, besides stacks. `groups` are its model package groups.
pub(super) async fn trained(client: &Client, prefix: &str, groups: Vec<String>) -> Result<Vec<Trace>> {
    let ask =
        sagemaker::ListPipelines { pipeline_name_prefix: Some(prefix.to_owned()), ..Default::default() };
    let turn = |ask: &mut sagemaker::ListPipelines, token| ask.next_token = Some(token);
    let read =
        |page: sagemaker::ListPipelinesOutput| (page.pipeline_summaries.unwrap_or_default(), page.next_token);
    let pipelines = client.all(ask, turn, read).await?.into_iter();
    let names = pipelines.filter_map(|one| one.pipeline_name).filter(|name| of(name, prefix));
    let mut all: Vec<Trace> = names.map(Trace::Pipeline).collect();
    for group in groups {
        let packages = model::packages(client, group).await?;
        all.extend(packages.into_iter().map(|one| Trace::ModelPackage(one.model_package_arn)));
    }
    let ask = sagemaker::ListModels { name_contains: Some(prefix.to_owned()), ..Default::default() };
    let turn = |ask: &mut sagemaker::ListModels, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListModelsOutput| (page.models, page.next_token);
    let models = client.all(ask, turn, read).await?.into_iter();
    all.extend(models.map(|one| one.model_name).filter(|name| of(name, prefix)).map(Trace::Model));
    Ok(all)
}

/// Whether a name is the prefix, or goes on after it with a part of its own.
fn of(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

impl Trace {
    /// Deletes it, and waits until it is gone.
    pub(super) async fn delete(&self, deployment: &Deployment<'_>) -> Result {
        let client = deployment.client;
        match self {
            Trace::Stack(name) => remove(deployment, name).await.map(drop),
            Trace::Pipeline(name) => {
                let delete = sagemaker::DeletePipeline {
                    pipeline_name: name.clone(),
                    client_request_token: client::token().map_err(Failure::new)?,
                };
                match client.call(&delete).await {
                    // One that a stack of the project's made was deleted with it.
                    Err(Error::Api { error, .. }) if error.code == "ResourceNotFound" => Ok(()),
                    outcome => outcome.map(drop).map_err(Failure::from),
                }
            }
            Trace::ModelPackage(arn) => {
                let delete = sagemaker::DeleteModelPackage { model_package_name: arn.clone() };
                client.call(&delete).await.map(drop).map_err(Failure::from)
            }
            Trace::Model(name) => {
                let delete = sagemaker::DeleteModel { model_name: name.clone() };
                client.call(&delete).await.map(drop).map_err(Failure::from)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_belongs_to_a_project_only_as_a_whole() {
        assert!(of("churn-p-1", "churn-p-1") && of("churn-p-1-dev", "churn-p-1"));
        assert!(!of("churn-p-12", "churn-p-1") && !of("a-churn-p-1", "churn-p-1"));
    }
}
