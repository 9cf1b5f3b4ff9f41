//! Who works with projects, here and on AWS.

use client::Client;
use foundation::config::Account;
use foundation::stacks::lead_parameter;
use shapes_ssm as ssm;

use super::block_on;
use super::target::TargetArgument;
use crate::failure::{Failure, Result};
use crate::platform::{Consent, Platform};
use crate::session::{role_arn, take};

/// The part that the account of projects plays.
const PART: &str = "dev";

/// Who works with projects
#[derive(clap::Args, Clone)]
pub(crate) struct ActingArgument {
    #[command(flatten)]
    target: TargetArgument,
    /// The role that launches, updates and deletes, by its name or ARN; the foundation's lead unless given
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
}

/// Those who work with projects.
pub(crate) struct Acting {
    pub(crate) platform: Platform,
    /// The account that projects are in.
    pub(crate) account: Account,
    /// Its administrator, who looks at what a project is made of.
    pub(crate) administrator: Client,
    /// Whoever launches products: the catalog is shown to this role alone.
    pub(crate) lead: Client,
    /// The ARN of that role.
    pub(crate) role: String,
}

impl ActingArgument {
    /// Does a piece of work.
    pub(crate) fn visit<T>(&self, work: impl AsyncFnOnce(Acting) -> Result<T>) -> Result<T> {
        let platform = self.target.platform(Consent::Given, false)?;
        block_on(async {
            let account = platform.account(PART)?.clone();
            let administrator = platform.target.administrator(&account).await?;
            let role = match &self.role {
                Some(role) => role_arn(role, &account.id, &account.region),
                None => lead(&administrator, lead_parameter(&platform.home.foundation)).await?,
            };
            let lead = take(&administrator, &role).await?;
            work(Acting { platform, account, administrator, lead, role }).await
        })
    }
}

/// The lead's role, by the parameter that names it.
async fn lead(administrator: &Client, parameter: String) -> Result<String> {
    let ask = ssm::GetParameter { name: parameter.clone(), ..Default::default() };
    let found = administrator.call(&ask).await.map_err(|error| {
        Failure::new(format!("the parameter {parameter} in {PART} names no lead's role: {error}"))
            .hint("`formwork deploy` makes it; or name the role that launches products with --role ARN")
    })?;
    Ok(found.parameter.and_then(|parameter| parameter.value).unwrap_or_default())
}
