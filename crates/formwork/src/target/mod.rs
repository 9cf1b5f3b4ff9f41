//! Where commands go: the accounts of the runtime on this machine, or of AWS.

mod aws;
mod chain;

use std::time::Duration;

use client::Client;
use foundation::config::Account;
use server::state::Folder;

use crate::failure::{Failure, Result};
use crate::session::Operator;

use aws::Aws;

/// Where commands go.
pub(crate) enum Target {
    /// The runtime on this machine, as its operator.
    Local(Operator),
    /// AWS, or a server that speaks as AWS does: each account by its profile.
    Aws(Aws),
}

impl Target {
    /// The runtime that runs in a folder.
    pub(crate) fn local(folder: &Folder) -> Result<Self> {
        Ok(Target::Local(Operator::present(folder)?))
    }

    /// AWS; or the server at `endpoint`.
    pub(crate) fn aws(endpoint: Option<&str>) -> Result<Self> {
        Aws::new(endpoint).map(Target::Aws)
    }

    /// What it is, for a person.
    pub(crate) fn name(&self) -> String {
        match self {
            Target::Local(_) => "the local runtime".to_owned(),
            Target::Aws(aws) => aws.name(),
        }
    }

    /// The administrator of an account, in its region.
    pub(crate) async fn administrator(&self, account: &Account) -> Result<Client> {
        match self {
            Target::Local(operator) => {
                let found = operator.accounts().iter().find(|one| one.id == account.id);
                let found = found.ok_or_else(|| unknown(account, operator))?;
                Ok(operator.administrator(found).await?.region(&account.region))
            }
            Target::Aws(aws) => aws.administrator(account).await,
        }
    }

    /// How long to wait between two looks at what goes on there.
    pub(crate) fn pause(&self) -> Duration {
        match self {
            Target::Local(_) => Duration::from_millis(50),
            Target::Aws(aws) => aws.pause(),
        }
    }
}

fn unknown(account: &Account, operator: &Operator) -> Failure {
    let there: Vec<&str> = operator.accounts().iter().map(|one| one.id.as_str()).collect();
    Failure::new(format!(
        "the runtime has no account {} ({}): it has {}",
        account.id,
        account.part,
        there.join(", ")
    ))
    .hint("a runtime has the accounts of the formwork.toml that it was first started with: start one in this folder with `formwork up`")
}
