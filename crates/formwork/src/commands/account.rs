//! The account that a command looks into, and the client that it looks with.

use client::Client;
use server::state::Folder;

use super::{StateArgument, block_on, running};
use crate::failure::Result;
use crate::session::Operator;

/// Where to look
#[derive(clap::Args, Clone)]
pub(crate) struct AccountArgument {
    #[command(flatten)]
    state: StateArgument,
    /// The account, by its part: governance, dev, preprod, prod
    #[arg(long, value_name = "NAME", default_value = "dev")]
    account: String,
}

impl AccountArgument {
    /// The state folder.
    pub(crate) fn folder(&self) -> Result<Folder> {
        self.state.folder()
    }

    /// Does a piece of work as the account's administrator, who is an outside client as everybody is.
    pub(crate) fn visit<T>(&self, work: impl AsyncFnOnce(Client) -> Result<T>) -> Result<T> {
        let folder = self.state.folder()?;
        running(&folder)?;
        block_on(async {
            let operator = Operator::present(&folder)?;
            let account = operator.account(&self.account)?;
            work(operator.administrator(account).await?).await
        })
    }
}
