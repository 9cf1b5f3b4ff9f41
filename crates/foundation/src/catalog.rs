//! The stack of the catalog: the portfolio, its product, and what projects look up.

use std::fmt::Write as _;

use crate::assets::{self, Asset};
use crate::problems::Problems;
use crate::product::expand;
use crate::stacks::Stack;

/// The stack, but for where its assets are and which accounts there are.
const CATALOG: &str = include_str!("../stacks/catalog.yaml");

/// The product `realtime-endpoint`.
const REALTIME_ENDPOINT: &str = include_str!("../../../products/realtime-endpoint/template.yaml");

/// An account that a project deploys into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// Its part: `preprod`.
    pub name: String,
    /// Its twelve digits.
    pub account: String,
    /// Where projects are deployed in it.
    pub region: String,
}

/// What a catalog offers, and the files that must be in the assets' bucket before its stack is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// The template of the product, plain CloudFormation.
    pub product: Asset,
    /// What repositories that train start from.
    pub build_app: Asset,
    /// What repositories that deploy start from.
    pub deploy_app: Asset,
}

impl Catalog {
    /// A catalog that offers a product with the seed code that this program carries.
    pub fn of(product: String) -> Self {
        Catalog {
            product: Asset::new(product.into_bytes(), "template.yaml"),
            build_app: Asset::build_app(),
            deploy_app: Asset::deploy_app(),
        }
    }

    /// The catalog that offers the product `realtime-endpoint`.
    pub fn realtime_endpoint() -> Result<Self, Problems> {
        let product = expand("products/realtime-endpoint/template.yaml", REALTIME_ENDPOINT)?;
        Ok(Catalog::of(product.yaml))
    }

    /// The files.
    pub fn assets(&self) -> [&Asset; 3] {
        [&self.product, &self.build_app, &self.deploy_app]
    }

    /// The stack, for the account `dev` among the environments, which are `dev`, `preprod` and `prod`.
    pub fn stack(&self, environments: &[Environment]) -> Stack {
        let dev = environments.iter().find(|one| one.name == "dev");
        let bucket = dev.map_or_else(String::new, |dev| assets::bucket(&dev.account, &dev.region));
        let mut template = format!(
            "{CATALOG}\nMappings:\n  Assets:\n    Bucket: {{ Name: {bucket} }}\n    RealtimeEndpoint: {{ Key: {} }}\n    \
             BuildApp: {{ Key: {} }}\n    DeployApp: {{ Key: {} }}\n  Environments:\n",
            self.product.key, self.build_app.key, self.deploy_app.key,
        );
        for Environment { name, account, region } in environments {
            // A text takes whatever is written into it.
            let _ = writeln!(template, "    {name}: {{ AccountId: \"{account}\", Region: {region} }}");
        }
        Stack { name: "mlops-catalog", template: template.into(), parameters: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_well_formed_and_knows_its_assets() {
        let environments = ["dev", "preprod", "prod"].map(|name| Environment {
            name: name.to_owned(),
            account: "222222222222".to_owned(),
            region: "eu-west-1".to_owned(),
        });
        let catalog = Catalog::of("{}".to_owned());
        let stack = catalog.stack(&environments);
        let template = template::parse(&stack.template).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert!(template.resources.contains_key("RealtimeEndpointLaunch"));
        for asset in catalog.assets() {
            assert!(stack.template.contains(&asset.key), "{}", asset.key);
        }
    }
}
