//! The catalog's stack, in the account of its stage: brought there from governance, and removed.

use foundation::catalog::Catalog;
use foundation::config::Stage;

use super::{Consent, Deployed, Platform, empty, users};
use crate::assets;
use crate::deployment::{Kind, Wanted, remove};
use crate::failure::{Failure, Result};
use crate::stacks::{describe, resources};

/// The type of what a catalog offers.
const PRODUCT: &str = "AWS::ServiceCatalog::CloudFormationProduct";

impl Platform {
    /// The catalog of a stage, as it is to be.
    pub(crate) fn offered(&self, stage: &Stage) -> Result<Catalog> {
        Catalog::of(&self.home.products()?, &self.home.foundation, stage).map_err(|wrong| {
            let all: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            Failure::plain(all.join("\n"))
        })
    }

    /// Deploys the catalog of a stage.
    pub(crate) async fn catalog(&self, stage: &Stage) -> Result<Deployed> {
        let catalog = self.offered(stage)?;
        let account = self.account(&stage.part)?;
        let doorway = self.doorway(account).await?;
        if !matches!(self.consent, Consent::Withheld) {
            for asset in catalog.assets() {
                assets::offer(&doorway.publisher, &doorway.bucket, asset).await?;
            }
        }
        let wanted = Wanted::from(&catalog.stack(&self.home.foundation, stage));
        let deployment = self.through(&doorway, account);
        let administrator = self.target.administrator(account).await?;
        self.deploy(&deployment, &wanted, async |proposed| {
            let going = proposed.changes.iter().filter(|change| {
                change.resource_type == PRODUCT && matches!(change.kind, Kind::Removed | Kind::Replaced)
            });
            for product in going.filter_map(|change| change.physical_id.as_ref()) {
                users::refuse(&administrator, product).await?;
            }
            Ok(())
        })
        .await
    }

    /// Removes the catalog of a stage; whether it was there. `empties` is whether buckets that block it may be emptied,
    /// each after a question.
    pub(crate) async fn remove_catalog(&self, stage: &Stage, empties: bool) -> Result<bool> {
        let account = self.account(&stage.part)?;
        let administrator = self.target.administrator(account).await?;
        if describe(&administrator, &stage.stack).await?.is_none() {
            return Ok(false);
        }
        for (_, product) in resources(&administrator, &stage.stack, PRODUCT).await? {
            users::refuse(&administrator, &product).await?;
        }
        self.confirmed(&format!("Delete the stack {} in {}?", stage.stack, Platform::site(account).name))?;
        empty::check(self, &administrator, &stage.stack, empties).await?;
        let doorway = self.doorway(account).await?;
        remove(&self.through(&doorway, account), &stage.stack).await
    }

    /// Goes on only with consent.
    pub(super) fn confirmed(&self, question: &str) -> Result {
        match self.consent {
            Consent::Given => Ok(()),
            Consent::Asked(confirm) if confirm.asks(question)? => Ok(()),
            Consent::Asked(_) | Consent::Withheld => {
                Err(Failure::new("nothing was done: it was not confirmed"))
            }
        }
    }
}
