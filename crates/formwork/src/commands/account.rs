//! The account that a command looks into, and the client that it looks with.

use client::Client;
use server::accounts::Account;
use server::state::Folder;
use shapes_ssm as ssm;

use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};
use crate::session::{Operator, take};

/// Where to look
#[derive(clap::Args, Clone)]
pub(crate) struct AccountArgument {
    #[command(flatten)]
    state: StateArgument,
    /// The account, by its part: governance, dev, preprod, prod
    #[arg(long, value_name = "NAME", default_value = "dev")]
    account: String,
    /// The ARN of a role to take first; without it, the account's administrator acts
    #[arg(long, value_name = "ARN")]
    role: Option<String>,
}

impl AccountArgument {
    /// The state folder.
    pub(crate) fn folder(&self) -> Result<Folder> {
        self.state.folder()
    }

    /// Does a piece of work as the account's administrator, or in the role that is wanted: an outside client as everybody.
    pub(crate) fn visit<T>(&self, work: impl AsyncFnOnce(Client) -> Result<T>) -> Result<T> {
        let folder = self.state.folder()?;
        running(&folder)?;
        block_on(async {
            let operator = Operator::present(&folder)?;
            let account = operator.account(&self.account)?;
            let administrator = operator.administrator(account).await?;
            match &self.role {
                Some(role) => work(take(&administrator, role).await?).await,
                None => work(administrator).await,
            }
        })
    }
}

/// Who works with projects
#[derive(clap::Args, Clone)]
pub(crate) struct ActingArgument {
    #[command(flatten)]
    state: StateArgument,
    /// The ARN of the role that launches, updates and deletes; the foundation's lead unless given
    #[arg(long, value_name = "ARN")]
    role: Option<String>,
}

/// Those who work with projects, which are in dev.
pub(crate) struct Acting {
    pub(crate) operator: Operator,
    /// The account that projects are in.
    pub(crate) account: Account,
    /// Its administrator, who looks at what a project is made of.
    pub(crate) administrator: Client,
    /// Whoever launches products: the catalog is shown to this role alone.
    pub(crate) lead: Client,
}

/// The parameter that names the lead's role.
const LEAD: &str = "/mlops/role/lead";

impl ActingArgument {
    /// Does a piece of work.
    pub(crate) fn visit<T>(&self, work: impl AsyncFnOnce(Acting) -> Result<T>) -> Result<T> {
        let folder = self.state.folder()?;
        running(&folder)?;
        block_on(async {
            let operator = Operator::present(&folder)?;
            let account = operator.account("dev")?.clone();
            let administrator = operator.administrator(&account).await?;
            let role = match &self.role {
                Some(role) => role.clone(),
                None => lead(&administrator).await?,
            };
            let lead = take(&administrator, &role).await?;
            work(Acting { operator, account, administrator, lead }).await
        })
    }
}

/// The lead's role.
async fn lead(administrator: &Client) -> Result<String> {
    let ask = ssm::GetParameter { name: LEAD.to_owned(), ..Default::default() };
    let found = administrator.call(&ask).await.map_err(|error| {
        Failure::new(format!("the parameter {LEAD} in dev names no lead's role: {error}"))
            .hint("name the role that launches products with --role ARN")
    })?;
    Ok(found.parameter.and_then(|parameter| parameter.value).unwrap_or_default())
}
