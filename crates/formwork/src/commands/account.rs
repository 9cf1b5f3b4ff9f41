//! The account that a command looks into, and the client that it looks with.

use client::Client;
use server::accounts::Account;
use server::state::Folder;

use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};
use crate::session::{Operator, role_arn, take};

/// Where to look
#[derive(clap::Args, Clone)]
pub(crate) struct AccountArgument {
    #[command(flatten)]
    state: StateArgument,
    /// The account, by its part or its id: governance, dev, preprod, prod
    #[arg(long, value_name = "NAME", default_value = "dev")]
    account: String,
    /// A role of the account to take first, by its name or ARN; without it, the account's administrator acts
    #[arg(long, value_name = "ROLE")]
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
                Some(role) => {
                    let role = role_arn(role, &account.id, &account.region);
                    work(take(&administrator, &role).await?).await
                }
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
