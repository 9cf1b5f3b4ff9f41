//! The account that a command looks into, and the client that it looks with.

use client::Client;
use server::state::Folder;

use super::{StateArgument, block_on, running};
use crate::failure::Result;
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
