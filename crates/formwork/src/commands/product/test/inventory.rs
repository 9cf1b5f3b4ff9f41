//! What is there in all accounts, so that what a test leaves behind is found.

use std::collections::BTreeSet;

use client::Client;
use shapes_cloudformation as cloudformation;
use shapes_codebuild as codebuild;
use shapes_codecommit as codecommit;
use shapes_codepipeline as codepipeline;
use shapes_ecr as ecr;
use shapes_events as events;
use shapes_iam as iam;
use shapes_kms as kms;
use shapes_lambda as lambda;
use shapes_logs as logs;
use shapes_s3 as s3;
use shapes_sagemaker as sagemaker;
use shapes_secretsmanager as secretsmanager;
use shapes_sns as sns;
use shapes_sqs as sqs;
use shapes_ssm as ssm;

use crate::failure::Result;
use crate::platform::Platform;

/// What is there, each thing in a line: `dev: bucket churn-artifacts`.
#[derive(Debug, Default)]
pub(super) struct Inventory {
    things: BTreeSet<String>,
    /// How many log groups there are. What writes a log makes its group, and nothing deletes it: so it is on AWS.
    pub(super) log_groups: usize,
}

/// Lists all of one kind: the operation, the member that asks for the next page, the one that names it, and the names that
/// a page has.
macro_rules! names {
    ($client:expr, $op:ty, $ask:ident, $next:ident, |$page:ident| $names:expr) => {
        $client
            .all(
                <$op>::default(),
                |ask: &mut $op, token| ask.$ask = Some(token),
                |$page| {
                    let next = $page.$next.clone();
                    ($names.collect::<Vec<String>>(), next)
                },
            )
            .await?
    };
}

impl Inventory {
    /// What is there now.
    pub(super) async fn taken(platform: &Platform) -> Result<Self> {
        let mut all = Inventory::default();
        for place in platform.home.foundation.places() {
            let Some(part) = place.parts.first() else { continue };
            let client = platform.target.administrator(platform.account(part)?).await?;
            all.made(part, &client).await?;
            all.delivered(part, &client).await?;
            all.learned(part, &client).await?;
        }
        Ok(all)
    }

    /// What is here and not there.
    pub(super) fn beyond(&self, other: &Inventory) -> Vec<String> {
        self.things.difference(&other.things).cloned().collect()
    }

    fn add(&mut self, part: &str, kind: &str, names: Vec<String>) {
        self.things.extend(names.into_iter().map(|name| format!("{part}: {kind} {name}")));
    }

    /// Stacks, and what everything stands on.
    async fn made(&mut self, part: &str, client: &Client) -> Result {
        let stacks = names!(client, cloudformation::ListStacks, next_token, next_token, |page| {
            let stacks = page.stack_summaries.into_iter().flatten();
            stacks.filter(|one| one.stack_status != "DELETE_COMPLETE").map(|one| one.stack_name)
        });
        self.add(part, "stack", stacks);
        let roles =
            names!(client, iam::ListRoles, marker, marker, |page| page.roles.into_iter().map(|one| one.arn));
        self.add(part, "role", roles);
        let policies = {
            let ask = iam::ListPolicies { scope: Some("Local".to_owned()), ..Default::default() };
            let turn = |ask: &mut iam::ListPolicies, token| ask.marker = Some(token);
            let read = |page: iam::ListPoliciesOutput| (page.policies.unwrap_or_default(), page.marker);
            client.all(ask, turn, read).await?
        };
        self.add(part, "policy", policies.into_iter().filter_map(|one| one.arn).collect());
        let users =
            names!(client, iam::ListUsers, marker, marker, |page| page.users.into_iter().map(|one| one.arn));
        self.add(part, "user", users);
        let buckets = names!(client, s3::ListBuckets, continuation_token, continuation_token, |page| {
            page.buckets.into_iter().flatten().filter_map(|one| one.name)
        });
        self.add(part, "bucket", buckets);
        for key in names!(client, kms::ListKeys, marker, next_marker, |page| {
            page.keys.into_iter().flatten().filter_map(|one| one.key_id)
        }) {
            let ask = kms::DescribeKey { key_id: key.clone(), ..Default::default() };
            let found = client.call(&ask).await?.key_metadata.unwrap_or_default();
            // A key is never gone at once; AWS's own come with what uses them.
            let stays = found.key_manager.as_deref() == Some("AWS");
            if !stays && found.key_state.as_deref() != Some("PendingDeletion") {
                self.add(part, "key", vec![key]);
            }
        }
        let aliases = names!(client, kms::ListAliases, marker, next_marker, |page| {
            let names = page.aliases.into_iter().flatten().filter_map(|one| one.alias_name);
            names.filter(|name| !name.starts_with("alias/aws/"))
        });
        self.add(part, "key alias", aliases);
        let parameters = names!(client, ssm::DescribeParameters, next_token, next_token, |page| {
            page.parameters.into_iter().flatten().filter_map(|one| one.name)
        });
        self.add(part, "parameter", parameters);
        let secrets = names!(client, secretsmanager::ListSecrets, next_token, next_token, |page| {
            page.secret_list.into_iter().flatten().filter_map(|one| one.name)
        });
        self.add(part, "secret", secrets);
        let groups = names!(client, logs::DescribeLogGroups, next_token, next_token, |page| {
            page.log_groups.into_iter().flatten().filter_map(|one| one.log_group_name)
        });
        self.log_groups += groups.len();
        Ok(())
    }

    /// What code goes through, and what events start.
    async fn delivered(&mut self, part: &str, client: &Client) -> Result {
        let repositories = names!(client, codecommit::ListRepositories, next_token, next_token, |page| {
            page.repositories.into_iter().flatten().filter_map(|one| one.repository_name)
        });
        self.add(part, "repository", repositories);
        let builds = names!(client, codebuild::ListProjects, next_token, next_token, |page| {
            page.projects.into_iter().flatten()
        });
        self.add(part, "build project", builds);
        let pipelines = names!(client, codepipeline::ListPipelines, next_token, next_token, |page| {
            page.pipelines.into_iter().flatten().filter_map(|one| one.name)
        });
        self.add(part, "delivery pipeline", pipelines);
        let rules = names!(client, events::ListRules, next_token, next_token, |page| {
            page.rules.into_iter().flatten().filter_map(|one| one.name)
        });
        self.add(part, "rule", rules);
        let functions = names!(client, lambda::ListFunctions, marker, next_marker, |page| {
            page.functions.into_iter().flatten().filter_map(|one| one.function_name)
        });
        self.add(part, "function", functions);
        let topics = names!(client, sns::ListTopics, next_token, next_token, |page| {
            page.topics.into_iter().flatten().filter_map(|one| one.topic_arn)
        });
        self.add(part, "topic", topics);
        let queues = names!(client, sqs::ListQueues, next_token, next_token, |page| {
            page.queue_urls.into_iter().flatten()
        });
        self.add(part, "queue", queues);
        let images = names!(client, ecr::DescribeRepositories, next_token, next_token, |page| {
            page.repositories.into_iter().flatten().filter_map(|one| one.repository_name)
        });
        self.add(part, "image repository", images);
        Ok(())
    }

    /// What SageMaker has.
    async fn learned(&mut self, part: &str, client: &Client) -> Result {
        let endpoints = names!(client, sagemaker::ListEndpoints, next_token, next_token, |page| {
            page.endpoints.into_iter().map(|one| one.endpoint_name)
        });
        self.add(part, "endpoint", endpoints);
        let configs = names!(client, sagemaker::ListEndpointConfigs, next_token, next_token, |page| {
            page.endpoint_configs.into_iter().map(|one| one.endpoint_config_name)
        });
        self.add(part, "endpoint configuration", configs);
        let models = names!(client, sagemaker::ListModels, next_token, next_token, |page| {
            page.models.into_iter().map(|one| one.model_name)
        });
        self.add(part, "model", models);
        let groups = names!(client, sagemaker::ListModelPackageGroups, next_token, next_token, |page| {
            page.model_package_group_summary_list.into_iter().map(|one| one.model_package_group_name)
        });
        self.add(part, "model package group", groups);
        let pipelines = names!(client, sagemaker::ListPipelines, next_token, next_token, |page| {
            page.pipeline_summaries.into_iter().flatten().filter_map(|one| one.pipeline_name)
        });
        self.add(part, "SageMaker pipeline", pipelines);
        Ok(())
    }
}
