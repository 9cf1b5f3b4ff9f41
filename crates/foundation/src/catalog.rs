//! The stack of the catalog: the portfolio, its products, and what projects look up.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::assets::{self, Asset};
use crate::config::{Foundation, Stage};
use crate::launch;
use crate::problems::Problems;
use crate::products::{Product, Products};
use crate::seeds::SeedCode;
use crate::stacks::{Stack, lead_parameter};
use crate::versions::{Version, offered};

/// The stack but for what there is several of.
pub(crate) const BASE: &str = include_str!("../stacks/catalog/base.yaml");
/// A product.
const PRODUCT: &str = include_str!("../stacks/catalog/product.yaml");
/// A version of a product.
const VERSION: &str = include_str!("../stacks/catalog/version.yaml");
/// Seed code.
const SEED: &str = include_str!("../stacks/catalog/seed.yaml");
/// An account that projects deploy into.
const ENVIRONMENT: &str = include_str!("../stacks/catalog/environment.yaml");
/// The organizational unit of such accounts.
const UNIT: &str = include_str!("../stacks/catalog/unit.yaml");

/// What the stack gives.
const OUTPUTS: &str = include_str!("../stacks/catalog/outputs.yaml");
/// What it gives of a product.
const OUTPUT: &str = include_str!("../stacks/catalog/output.yaml");

/// The part that no project is deployed into.
const GOVERNANCE: &str = "governance";

/// What a catalog offers, and the files that must be in the assets' bucket before its stack is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// The products.
    pub products: Vec<Offer>,
    /// The code that there is now, for templates that ask for it by its name alone.
    pub seeds: Vec<SeedCode>,
    /// The code that versions of products start repositories from, each once.
    pub kept: Vec<SeedCode>,
}

/// A product in a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What the logical ids of its resources begin with: `RealtimeEndpoint`.
    pub logical_id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Its versions, the newest last; there is one at least.
    pub versions: Vec<OfferedVersion>,
}

/// A version of a product in a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedVersion {
    /// Its name.
    pub name: String,
    /// Its template, plain CloudFormation.
    pub template: Asset,
}

impl Catalog {
    /// The catalog of a stage: all products in all versions, expanded so that they look up what is that stage's, and all
    /// seed code.
    ///
    /// # Errors
    /// What is wrong with the products, a file each.
    pub fn of(products: &Products, foundation: &Foundation, stage: &Stage) -> Result<Self, Vec<Problems>> {
        let mut wrong = Vec::new();
        let mut seeds = Vec::new();
        for seed in &products.seeds {
            match SeedCode::pack(seed) {
                Ok(code) => seeds.push(code),
                Err(cause) => {
                    let text = format!("this seed code makes no archive: {cause}");
                    let problem = template::Problem::new(template::Position::START, text);
                    wrong.push(Problems::new(&format!("seed_code/{}", seed.folder), vec![problem]));
                }
            }
        }
        let mut catalog = Catalog { products: Vec::new(), seeds: Vec::new(), kept: Vec::new() };
        for product in &products.products {
            match offered(product, &seeds, &foundation.catalog.version) {
                Ok(versions) => catalog.offer(product, &versions, stage),
                Err(problems) => wrong.push(problems),
            }
        }
        catalog.seeds = seeds;
        if wrong.is_empty() { Ok(catalog) } else { Err(wrong) }
    }

    /// Takes a product in.
    fn offer(&mut self, product: &Product, versions: &[Version], stage: &Stage) {
        for code in versions.iter().flat_map(|version| &version.content.seeds) {
            if self.kept.iter().all(|kept| kept.parameter() != code.parameter()) {
                self.kept.push(code.clone());
            }
        }
        self.products.push(Offer::new(product, versions, stage));
    }

    /// The files, each once.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        let templates = self.products.iter().flat_map(|offer| &offer.versions);
        let templates = templates.map(|version| &version.template);
        let archives = self.seeds.iter().chain(&self.kept).map(|code| &code.archive);
        let all: BTreeMap<&str, &Asset> =
            templates.chain(archives).map(|asset| (asset.key.as_str(), asset)).collect();
        all.into_values()
    }

    /// The stack of a stage of a foundation.
    pub fn stack(&self, foundation: &Foundation, stage: &Stage) -> Stack {
        let versions = self.products.iter().flat_map(|offer| &offer.versions);
        let texts: Vec<_> =
            versions.map(|version| String::from_utf8_lossy(&version.template.content)).collect();
        let mut template = launch::base(texts.iter().map(AsRef::as_ref));
        for offer in &self.products {
            template += &offer.fragment();
        }
        for code in &self.seeds {
            template += &parameter(code, &pascal(&code.name), &code.name, "as it is now");
        }
        for code in &self.kept {
            let id = format!("{}{}", pascal(&code.name), code.digest);
            template += &parameter(code, &id, &code.parameter(), "as a version of a product has it");
        }
        for account in foundation.accounts.iter().filter(|account| account.part != GOVERNANCE) {
            template += &filled(
                ENVIRONMENT,
                &[
                    ("Id", &pascal(&account.part)),
                    ("Name", &account.part),
                    ("Account", &account.id),
                    ("Region", &account.region),
                ],
            );
        }
        for unit in &foundation.organizational_units {
            template +=
                &filled(UNIT, &[("Id", &pascal(&unit.part)), ("Name", &unit.part), ("Unit", &unit.id)]);
        }
        template += OUTPUTS;
        for Offer { logical_id, .. } in &self.products {
            template += &filled(OUTPUT, &[("Id", logical_id)]);
        }
        Stack {
            name: stage.stack.clone(),
            template: template.into(),
            parameters: parameters(foundation, stage),
        }
    }
}

impl Offer {
    fn new(product: &Product, versions: &[Version], stage: &Stage) -> Self {
        let version = |version: &Version| OfferedVersion {
            name: version.name.clone(),
            template: Asset::new(version.content.looking_up(&stage.parameters).into_bytes(), "template.yaml"),
        };
        let name = told_apart(&product.name(), stage);
        Offer {
            logical_id: logical_id(&product.id),
            description: product.description().unwrap_or_else(|| product.name()),
            name,
            versions: versions.iter().map(version).collect(),
        }
    }

    /// What the stack has of it.
    fn fragment(&self) -> String {
        let version = |version: &OfferedVersion| {
            filled(VERSION, &[("Version", &text(&version.name)), ("Key", &version.template.key)])
        };
        let versions: String = self.versions.iter().map(version).collect();
        filled(
            PRODUCT,
            &[
                ("Id", &self.logical_id),
                ("Name", &text(&self.name)),
                ("Description", &text(&self.description)),
                ("Versions", versions.trim_end()),
            ],
        )
    }
}

/// The parameter by which seed code is found.
fn parameter(code: &SeedCode, id: &str, name: &str, which: &str) -> String {
    let description = text(&format!("The seed code {}, {which}", code.name));
    filled(SEED, &[("Id", id), ("Name", name), ("Description", &description), ("Key", &code.archive.key)])
}

/// The name of something as a stage offers it: another one than that of the catalog itself, which stands beside it.
fn told_apart(name: &str, stage: &Stage) -> String {
    stage.name.as_ref().map_or_else(|| name.to_owned(), |stage| format!("{name} ({stage})"))
}

/// The values that the stack takes from its foundation.
fn parameters(foundation: &Foundation, stage: &Stage) -> Vec<(&'static str, String)> {
    let at = foundation.account(&stage.part);
    let bucket = at.map_or_else(String::new, |account| assets::bucket(&account.id, &account.region));
    let catalog = &foundation.catalog;
    let portfolio = told_apart(&catalog.portfolio, stage);
    vec![
        ("AssetsBucketName", bucket),
        ("ExecutionRoleArn", lead_parameter(foundation)),
        ("ParameterPrefix", stage.parameters.clone()),
        ("PortfolioName", portfolio),
        ("PortfolioOwner", catalog.owner.clone()),
    ]
}

/// A fragment with its words filled in.
pub(crate) fn filled(fragment: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(fragment.to_owned(), |text, (word, value)| text.replace(&format!("@{word}@"), value))
}

/// A text as YAML.
pub(crate) fn text(text: &str) -> String {
    Json::from(text).to_string()
}

/// What the logical ids of a product begin with, apart from those that the stack has itself.
pub(crate) fn logical_id(product: &str) -> String {
    let id = pascal(product);
    let own = BASE.lines().any(|line| line.strip_prefix("  ").is_some_and(|line| line == format!("{id}:")));
    if own { format!("{id}Product") } else { id }
}

/// `realtime-endpoint` as `RealtimeEndpoint`.
fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    words.map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> (Catalog, Foundation) {
        let foundation = Foundation::default();
        let catalog = Catalog::of(&Products::carried(), &foundation, &foundation.catalog_stage());
        (catalog.expect("what is carried is well-formed"), foundation)
    }

    #[test]
    fn the_template_is_well_formed_and_knows_its_assets_and_accounts() {
        let (catalog, foundation) = usual();
        let stack = catalog.stack(&foundation, &foundation.catalog_stage());
        let template = template::parse(&stack.template).unwrap_or_else(|problems| panic!("{problems:?}"));
        for id in
            ["RealtimeEndpointLaunch", "BuildSeedParameter", "DeploySeedParameter", "PreprodRegionParameter"]
        {
            assert!(template.resources.contains_key(id), "{id}");
        }
        assert!(!template.resources.contains_key("GovernanceAccountParameter"));
        for asset in catalog.assets() {
            assert!(stack.template.contains(&asset.key), "{}", asset.key);
        }
        assert!(!stack.template.contains('@'), "every word is filled in");
    }

    #[test]
    fn what_the_organisation_says_is_in_its_stack() {
        let (catalog, mut foundation) = usual();
        foundation.catalog.portfolio = "Ours".to_owned();
        foundation.platform.prefix = "ml".to_owned();
        let stack = catalog.stack(&foundation, &foundation.catalog_stage());
        assert_eq!(stack.name, "ml-catalog");
        let value = |name: &str| {
            stack.parameters.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
        };
        assert_eq!(value("PortfolioName"), Some("Ours"));
        assert_eq!(value("ParameterPrefix"), Some("/ml"));
        assert_eq!(value("ExecutionRoleArn"), Some("/ml/role/lead"));
        assert_eq!(value("AssetsBucketName"), Some("cdk-hnb659fds-assets-222222222222-eu-west-1"));
    }

    #[test]
    fn the_products_of_a_stage_look_up_what_is_that_stages() {
        let foundation = Foundation::default();
        let stage = foundation.stage("try").expect("a word");
        let catalog = Catalog::of(&Products::carried(), &foundation, &stage).expect("well-formed");
        let template = String::from_utf8_lossy(&catalog.products[0].versions[0].template.content);
        assert!(template.contains("{{resolve:ssm:/mlops-try/code/build/"));
        assert!(!template.contains("{{resolve:ssm:/mlops/"));
        let stack = catalog.stack(&foundation, &stage);
        assert_eq!(stack.name, "mlops-catalog-try");
        assert!(stack.parameters.contains(&("ExecutionRoleArn", "/mlops/role/lead".to_owned())));
    }

    #[test]
    fn a_product_may_be_called_as_the_stack_calls_something_of_its_own() {
        assert_eq!(logical_id("portfolio"), "PortfolioProduct");
        assert_eq!(logical_id("realtime-endpoint"), "RealtimeEndpoint");
    }
}
