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
    /// The account, by its part or its id: governance, dev, preprod, prod
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
            let account = named(operator.accounts(), &self.account)?;
            let administrator = operator.administrator(account).await?;
            match &self.role {
                Some(role) => work(take(&administrator, role).await?).await,
                None => work(administrator).await,
            }
        })
    }
}

impl AccountArgument {
    /// The other accounts in which `there` says so, as their administrators see it. Who acts in a role sees none.
    pub(crate) async fn elsewhere(&self, there: impl AsyncFn(Client) -> bool) -> Result<Vec<String>> {
        let mut names = Vec::new();
        if self.role.is_some() {
            return Ok(names);
        }
        let operator = Operator::present(&self.folder()?)?;
        for account in operator.accounts() {
            let other = account.name != self.account && account.id != self.account;
            if other && there(operator.administrator(account).await?).await {
                names.push(account.name.clone());
            }
        }
        Ok(names)
    }
}

/// The account of a name or an id.
fn named<'a>(accounts: &'a [Account], wanted: &str) -> Result<&'a Account> {
    let found = accounts.iter().find(|account| account.name == wanted || account.id == wanted);
    found.ok_or_else(|| {
        let names: Vec<String> =
            accounts.iter().map(|account| format!("{} ({})", account.name, account.id)).collect();
        Failure::new(format!("the runtime has no account {wanted}"))
            .hint(format!("its accounts are {}", names.join(", ")))
    })
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
