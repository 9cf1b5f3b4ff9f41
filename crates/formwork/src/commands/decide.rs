//! `formwork approve` and `formwork reject`: decisions on registered models and on the gates of pipelines.

use client::Client;
use shapes_codepipeline as codepipeline;
use shapes_sagemaker as sagemaker;

use super::account::AccountArgument;
use super::{model, pipeline};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A registered model (`churn/3`, or its ARN), or a pipeline that waits at a gate; without it, the only thing that waits
    what: Option<String>,
    /// Why: it is kept with the decision
    #[arg(long, value_name = "TEXT", default_value = "")]
    comment: String,
    #[command(flatten)]
    account: AccountArgument,
}

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Approved,
    Rejected,
}

impl Decision {
    /// As AWS writes it.
    fn word(self) -> &'static str {
        match self {
            Decision::Approved => "Approved",
            Decision::Rejected => "Rejected",
        }
    }
}

/// Something that can be decided on.
enum Open {
    Model { arn: String, name: String },
    Gate { pipeline: String, stage: String, action: String, token: String },
}

impl Open {
    /// As a person may name it.
    fn name(&self) -> &str {
        match self {
            Open::Model { name, .. } => name,
            Open::Gate { pipeline, .. } => pipeline,
        }
    }

    fn shown(&self) -> String {
        match self {
            Open::Model { name, .. } => format!("the model {name}"),
            Open::Gate { pipeline, stage, action, .. } => format!("the gate {stage}/{action} of {pipeline}"),
        }
    }
}

pub(crate) fn run(arguments: &Arguments, decision: Decision) -> Result {
    let decided = arguments.account.visit(async |client| {
        let open = chosen(&client, arguments.what.as_deref()).await?;
        decide(&client, &open, decision, &arguments.comment).await?;
        Ok(open.shown())
    })?;
    println!("{}: {decided}", decision.word());
    Ok(())
}

/// What the user means: a thing by its name, or the only one that waits.
async fn chosen(client: &Client, what: Option<&str>) -> Result<Open> {
    // A model may be decided on again; only what waits is found without being named.
    if let Some(name) = what.filter(|name| name.contains('/')) {
        let found = model::find(client, name).await?;
        return Ok(Open::Model { name: name.to_owned(), arn: found.model_package_arn });
    }
    let mut waiting = gates(client).await?;
    if what.is_none() {
        waiting.extend(pending(client).await?);
    }
    let mut all = waiting.into_iter().filter(|open| what.is_none_or(|what| open.name() == what));
    match (all.next(), all.next(), what) {
        (Some(only), None, _) => Ok(only),
        (None, ..) => Err(match what {
            Some(what) => Failure::new(format!("{what} waits at no gate"))
                .hint("name a model by its group and version: churn/3"),
            None => Failure::new("nothing waits for a decision"),
        }),
        (Some(first), Some(second), _) => {
            let waiting: Vec<String> =
                [first, second].into_iter().chain(all).map(|open| open.shown()).collect();
            Err(Failure::new(format!("several things wait: {}", waiting.join(", ")))
                .hint("say which one: a model (churn/3) or a pipeline's name"))
        }
    }
}

async fn gates(client: &Client) -> Result<Vec<Open>> {
    let mut open = Vec::new();
    for name in pipeline::names(client).await? {
        for stage in pipeline::stages(client, &name).await? {
            for action in stage.action_states.into_iter().flatten() {
                let latest = action.latest_execution.unwrap_or_default();
                let Some(token) = latest.token.filter(|_| latest.status.as_deref() == Some("InProgress"))
                else {
                    continue;
                };
                open.push(Open::Gate {
                    pipeline: name.clone(),
                    stage: stage.stage_name.clone().unwrap_or_default(),
                    action: action.action_name.unwrap_or_default(),
                    token,
                });
            }
        }
    }
    Ok(open)
}

async fn pending(client: &Client) -> Result<Vec<Open>> {
    let all = model::every(client).await?.into_iter();
    let waits = all.filter(|one| one.model_approval_status.as_deref() == Some("PendingManualApproval"));
    Ok(waits
        .map(|one| Open::Model {
            name: format!(
                "{}/{}",
                one.model_package_group_name.unwrap_or_default(),
                one.model_package_version.unwrap_or_default()
            ),
            arn: one.model_package_arn,
        })
        .collect())
}

async fn decide(client: &Client, open: &Open, decision: Decision, comment: &str) -> Result {
    match open {
        Open::Model { arn, .. } => {
            let update = sagemaker::UpdateModelPackage {
                model_package_arn: arn.clone(),
                model_approval_status: Some(decision.word().to_owned()),
                approval_description: (!comment.is_empty()).then(|| comment.to_owned()),
                ..Default::default()
            };
            client.call(&update).await.map_err(Failure::new)?;
        }
        Open::Gate { pipeline, stage, action, token } => {
            let put = codepipeline::PutApprovalResult {
                pipeline_name: pipeline.clone(),
                stage_name: stage.clone(),
                action_name: action.clone(),
                result: codepipeline::ApprovalResult {
                    summary: comment.to_owned(),
                    status: decision.word().to_owned(),
                },
                token: token.clone(),
            };
            client.call(&put).await.map_err(Failure::new)?;
        }
    }
    Ok(())
}
