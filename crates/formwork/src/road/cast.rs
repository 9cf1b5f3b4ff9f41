//! Who acts on the road: the administrators of the accounts, the lead and the data scientist.

use client::Client;
use server::accounts::Account;
use server::state::Folder;

use crate::failure::Result;
use crate::home::Home;
use crate::session::{Operator, take};
use crate::stacks::{describe, output};

/// Those who act once the people are there.
pub(crate) struct Cast {
    pub(crate) operator: Operator,
    /// The administrator of dev.
    pub(crate) dev: Client,
    /// Who launches projects and decides.
    pub(crate) lead: Client,
    /// The ARN of the lead's role.
    pub(crate) lead_role: String,
    /// Who reads results.
    pub(crate) scientist: Client,
}

impl Cast {
    pub(crate) async fn gather(folder: &Folder, home: &Home) -> Result<Self> {
        let operator = Operator::present(folder)?;
        let dev = operator.administrator(operator.account("dev")?).await?;
        let people = foundation::stacks::people(&home.foundation).name;
        let people = describe(&dev, &people).await?.unwrap_or_default();
        let lead_role = output(&people, "LeadRoleArn")?;
        let lead = take(&dev, &lead_role).await?;
        let scientist = take(&dev, &output(&people, "DataScientistRoleArn")?).await?;
        Ok(Cast { operator, dev, lead, lead_role, scientist })
    }

    /// The dev account.
    pub(crate) fn dev_account(&self) -> Result<&Account> {
        self.operator.account("dev")
    }

    /// The accounts that a model is deployed into, in their order, with their administrators.
    pub(crate) async fn environments(&self) -> Result<Vec<(Account, Client)>> {
        let mut environments = Vec::new();
        for name in ["dev", "preprod", "prod"] {
            let account = self.operator.account(name)?;
            environments.push((account.clone(), self.operator.administrator(account).await?));
        }
        Ok(environments)
    }
}
