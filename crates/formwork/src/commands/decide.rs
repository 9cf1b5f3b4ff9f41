//! `formwork approve` and `formwork reject`: decisions on registered models and on the gates of pipelines.

use client::Client;
use shapes_sagemaker as sagemaker;

use super::account::AccountArgument;
use super::model;
use super::pipeline;
use crate::failure::{Failure, Result};
use crate::gates::{self, Gate};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A registered model (`churn/3`, or its ARN), or a gate (its pipeline's name, or `PIPELINE/GATE` where several wait);
    /// without it, the only thing that waits
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
    Model { arn: String, name: String, approval: String },
    Gate(Gate),
}

impl Open {
    /// The name by which a person may decide on it.
    fn name(&self) -> String {
        match self {
            Open::Model { name, .. } => name.clone(),
            Open::Gate(gate) => gate.name(),
        }
    }

    fn shown(&self) -> String {
        match self {
            Open::Model { name, .. } => format!("the model {name}"),
            Open::Gate(Gate { pipeline, stage, action, .. }) => {
                format!("the gate {stage}/{action} of {pipeline}")
            }
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

/// Whether a name is a registered model's: an ARN, or a group and a version.
fn is_model(name: &str) -> bool {
    let version = |(group, version): (&str, &str)| !group.contains('/') && version.parse::<u32>().is_ok();
    name.starts_with("arn:") || name.rsplit_once('/').is_some_and(version)
}

/// What the user means: a thing by its name, or the only one that waits.
async fn chosen(client: &Client, what: Option<&str>) -> Result<Open> {
    // A model may be decided on again; only what waits is found without being named.
    if let Some(name) = what.filter(|name| is_model(name)) {
        let found = model::find(client, name).await?;
        return Ok(Open::Model {
            name: name.to_owned(),
            arn: found.model_package_arn,
            approval: found.model_approval_status.unwrap_or_default(),
        });
    }
    let mut waiting: Vec<Open> = gates(client).await?.into_iter().map(Open::Gate).collect();
    if what.is_none() {
        waiting.extend(pending(client).await?);
    }
    let is_meant = |open: &Open| match (open, what) {
        (Open::Gate(gate), Some(what)) => gate.is_meant_by(what),
        (Open::Model { .. }, Some(_)) => false,
        (_, None) => true,
    };
    let (mut meant, others): (Vec<Open>, Vec<Open>) = waiting.into_iter().partition(is_meant);
    match (meant.len(), what) {
        (0, None) => Err(Failure::new("nothing waits for a decision")),
        (0, Some(what)) => {
            let failure = Failure::new(format!("{what} waits at no gate"));
            let waiting = if others.is_empty() {
                "no gate waits at all".to_owned()
            } else {
                format!("these gates wait:\n  {}", names(&others))
            };
            Err(failure.hint(format!(
                "{waiting}\na gate that was rejected asks again after `formwork pipeline retry PIPELINE`; a model is \
                 named by its group and version, as `formwork model list` shows them"
            )))
        }
        (1, _) => Ok(meant.remove(0)),
        (several, _) => {
            Err(Failure::new(format!("{several} things wait for a decision:\n  {}", names(&meant)))
                .hint("say which one, by its name"))
        }
    }
}

/// By what names things are decided on, one a line.
fn names(open: &[Open]) -> String {
    open.iter().map(Open::name).collect::<Vec<_>>().join("\n  ")
}

async fn gates(client: &Client) -> Result<Vec<Gate>> {
    let mut open = Vec::new();
    for name in pipeline::names(client).await? {
        open.extend(gates::open(&name, gates::stages(client, &name).await?));
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
            approval: one.model_approval_status.unwrap_or_default(),
        })
        .collect())
}

async fn decide(client: &Client, open: &Open, decision: Decision, comment: &str) -> Result {
    match open {
        // Every update is an event, whether it changes something or not, and would deploy again.
        Open::Model { approval, .. } if approval == decision.word() => {
            return Err(Failure::new(format!("{} is {approval} already: nothing was done", open.shown()))
                .hint("to deploy again what is approved, start its deploy pipeline, or push to its deploy repository"));
        }
        Open::Model { arn, .. } => {
            let update = sagemaker::UpdateModelPackage {
                model_package_arn: arn.clone(),
                model_approval_status: Some(decision.word().to_owned()),
                approval_description: (!comment.is_empty()).then(|| comment.to_owned()),
                ..Default::default()
            };
            client.call(&update).await?;
        }
        Open::Gate(gate) => gate.decide(client, decision.word(), comment).await?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_told_from_a_gate_by_its_version() {
        let check = |name: &str, model: bool| assert_eq!(is_model(name), model, "{name}");
        check("churn/3", true);
        check("arn:aws:sagemaker:eu-west-1:222222222222:model-package/churn/3", true);
        check("churn-Deploy", false);
        check("churn-Deploy/Approve_Prod", false);
        check("churn-Deploy/DeployPreProd/Approve_Prod", false);
        check("churn-Deploy/DeployPreProd/3", false);
    }
}
