//! The roles of the people, in the account of projects.

use client::Error;
use foundation::stacks::{self, lead_parameter};
use shapes_ssm as ssm;

use super::{Deployed, Platform};
use crate::deployment::Wanted;
use crate::failure::Result;
use crate::stacks::describe;

impl Platform {
    /// Deploys the people's stack; nothing, where the organisation has named a role of its own for the lead.
    pub(crate) async fn people(&self) -> Result<Option<Deployed>> {
        let account = self.account("dev")?;
        let client = self.target.administrator(account).await?;
        let wanted = Wanted::from(&stacks::people(&self.home.foundation));
        if describe(&client, &wanted.name).await?.is_none() {
            let name = lead_parameter(&self.home.foundation);
            let ask = ssm::GetParameter { name, ..Default::default() };
            match client.call(&ask).await {
                Ok(_) => return Ok(None),
                Err(Error::Api { error, .. }) if error.code == "ParameterNotFound" => {}
                Err(error) => return Err(error.into()),
            }
        }
        let deployment = self.deployment(&client, account);
        self.deploy(&deployment, &wanted, async |_| Ok(())).await.map(Some)
    }
}
