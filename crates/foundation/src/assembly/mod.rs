//! The cloud assembly: all that the platform's pipeline deploys, as files, and what of it is committed.
//!
//! It has the templates of the catalogs with the values of their parameters, the pipeline's own template, and the assets that
//! they name. Templates are committed in [`FOLDER`], and those of products beside the products; archives of seed code are not:
//! they are packed of what is committed anyway. A build without `formwork` puts both together by a program that stands in that
//! folder, and the [`Lock`] tells it whether they belong together.

mod lock;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::assets::{self, Asset};
use crate::catalog::Catalog;
use crate::config::{Account, Foundation, Stage};
use crate::delivery;
use crate::problems::Problems;
use crate::products::{EXPANDED, PRODUCTS, Product, Products, SEED_CODE, Seed, TEMPLATE};
use crate::stacks::Stack;
use crate::versions::{VERSIONS, Version};

pub use lock::{FILE as LOCK, Lock};

/// The folder of what is committed, in a foundation's folder.
pub const FOLDER: &str = "assembly";

/// What brings assets into buckets.
const PUBLISH: (&str, &str) = ("publish.py", include_str!("../../stacks/platform/assembly/publish.py"));
/// What puts the assembly together without `formwork`.
const SYNTH: (&str, &str) = ("synth.py", include_str!("../../stacks/platform/assembly/synth.py"));
/// What is in the assembly, and where its assets belong.
const MANIFEST: &str = "manifest.json";

/// A cloud assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assembly {
    /// Its files but the assets, by their paths in it.
    files: BTreeMap<String, Vec<u8>>,
    /// The assets.
    assets: Vec<Asset>,
    /// The plain templates of products, by their paths in the foundation's folder.
    expanded: BTreeMap<String, Vec<u8>>,
    /// The assets that are committed nowhere else, by their names.
    own: Vec<String>,
    lock: Lock,
}

/// Where the content of an asset is committed.
enum Origin<'a> {
    /// In a file of the foundation's folder.
    File(String),
    /// In a folder of seed code.
    Folder(&'a Seed),
}

impl Assembly {
    /// The assembly of a foundation with its products; `text` is that of its `formwork.toml`.
    ///
    /// A pipeline that would deploy into other regions is no part of it.
    ///
    /// # Errors
    /// What is wrong with the products, a file each.
    pub fn of(foundation: &Foundation, products: &Products, text: &str) -> Result<Self, Vec<Problems>> {
        let mut expanded = BTreeMap::new();
        let mut origins: BTreeMap<String, Origin<'_>> = BTreeMap::new();
        let parameters = foundation.catalog_stage().parameters;
        // What is wrong with a product is told by the catalog below.
        for product in &products.products {
            let Ok(plain) = product.expand(&parameters) else { continue };
            let path = format!("{PRODUCTS}/{}/{EXPANDED}", product.id);
            let content = plain.yaml.into_bytes();
            origins.insert(Asset::new(content.clone(), "template.yaml").key, Origin::File(path.clone()));
            expanded.insert(path, content);
            origins.extend(published(product, &parameters));
        }
        for seed in &products.seeds {
            if let Ok(archive) = Asset::seed(seed) {
                origins.insert(archive.key, Origin::Folder(seed));
            }
        }
        let mut files = BTreeMap::new();
        let mut found: BTreeMap<String, (Asset, Vec<Json>)> = BTreeMap::new();
        let mut stacks = Vec::new();
        for stage in delivery::stages(foundation) {
            let catalog = Catalog::of(products, foundation, &stage)?;
            let stack = catalog.stack(foundation, &stage);
            let account = foundation.account(&stage.part);
            stacks.push(write(&mut files, &stack, &stage));
            for asset in catalog.assets() {
                let (_, to) = found.entry(asset.key.clone()).or_insert_with(|| (asset.clone(), Vec::new()));
                let destination = account.map_or(Json::Null, destination);
                if !to.contains(&destination) {
                    to.push(destination);
                }
            }
        }
        if let Ok(stack) = delivery::pipeline(foundation) {
            files.insert(template_of(&stack), stack.template.into_owned().into_bytes());
        }
        let mut own = Vec::new();
        let mut listed = Vec::new();
        let mut all = Vec::new();
        for (key, (asset, to)) in found {
            let mut entry = json!({ "key": key, "destinations": to });
            match origins.get(&key) {
                Some(Origin::File(path)) => entry["file"] = json!(path),
                Some(Origin::Folder(seed)) => {
                    let names: Vec<&String> = seed.files.iter().map(|(name, _)| name).collect();
                    entry["folder"] = json!(format!("{SEED_CODE}/{}", seed.folder));
                    entry["files"] = json!(names);
                }
                None => {
                    entry["file"] = json!(format!("{FOLDER}/assets/{key}"));
                    own.push(key);
                }
            }
            listed.push(entry);
            all.push(asset);
        }
        files.insert(MANIFEST.to_owned(), pretty(&json!({ "stacks": stacks, "assets": listed })));
        files.insert(PUBLISH.0.to_owned(), PUBLISH.1.into());
        let mut assembly = Assembly { files, assets: all, expanded, own, lock: Lock::default() };
        let inputs = inputs(products, text);
        assembly.lock =
            Lock::of(inputs.iter().map(|(path, content)| (path.as_str(), *content)), assembly.outputs());
        Ok(assembly)
    }

    /// Its files, by their paths in it.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        let files = self.files.iter().map(|(path, content)| (path.clone(), content.as_slice()));
        files.chain(
            self.assets.iter().map(|asset| (format!("assets/{}", asset.key), asset.content.as_slice())),
        )
    }

    /// The files that are committed, by their paths in the foundation's folder; the lock is the last of them.
    pub fn committed(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let outputs = self.outputs().map(|(path, content)| (path, content.to_vec()));
        outputs.chain(std::iter::once((LOCK.to_owned(), self.lock.text().into_bytes())))
    }

    /// What was made of what.
    pub fn lock(&self) -> &Lock {
        &self.lock
    }

    /// What is committed but the lock.
    fn outputs(&self) -> impl Iterator<Item = (String, &[u8])> {
        let expanded = self.expanded.iter().map(|(path, content)| (path.clone(), content.as_slice()));
        let files = self.files.iter().map(|(path, content)| (format!("{FOLDER}/{path}"), content.as_slice()));
        let own = self.assets.iter().filter(|asset| self.own.contains(&asset.key));
        let own = own.map(|asset| (format!("{FOLDER}/assets/{}", asset.key), asset.content.as_slice()));
        let synth = (format!("{FOLDER}/{}", SYNTH.0), SYNTH.1.as_bytes());
        expanded.chain(files).chain(own).chain(std::iter::once(synth))
    }
}

/// The files that an assembly is made of.
fn inputs<'a>(products: &'a Products, text: &'a str) -> Vec<(String, &'a [u8])> {
    let mut found = vec![(crate::config::FILE.to_owned(), text.as_bytes())];
    for product in &products.products {
        found.push((product.file.clone(), product.template.as_bytes()));
        found.extend(kept(product).map(|(path, content, _)| (path, content)));
    }
    for seed in &products.seeds {
        let path = |name: &str| format!("{SEED_CODE}/{}/{name}", seed.folder);
        found.extend(seed.files.iter().map(|(name, content)| (path(name), content.as_slice())));
    }
    found
}

/// The files that a product's versions are kept in, by their paths in the foundation's folder, each with its version.
fn kept(product: &Product) -> impl Iterator<Item = (String, &[u8], &Version)> {
    product.versions.iter().flat_map(move |version| {
        let path = move |name: &str| format!("{PRODUCTS}/{}/{VERSIONS}/{}/{name}", product.id, version.name);
        version.content.files().into_iter().map(move |(name, content)| (path(&name), content, version))
    })
}

/// The assets that are what a version is kept as: its seed code, and its template where it looks up what is usual.
fn published(product: &Product, parameters: &str) -> Vec<(String, Origin<'static>)> {
    let mut found = Vec::new();
    for (path, content, version) in kept(product) {
        let key = if path.ends_with(TEMPLATE) {
            Asset::new(version.content.looking_up(parameters).into_bytes(), "template.yaml")
        } else {
            Asset::new(content.to_vec(), "zip")
        };
        if key.content == content {
            found.push((key.key, Origin::File(path)));
        }
    }
    found
}

/// Writes the stack of a catalog; what the manifest says of it.
fn write(files: &mut BTreeMap<String, Vec<u8>>, stack: &Stack, stage: &Stage) -> Json {
    let (template, configuration) = (template_of(stack), format!("{}.configuration.json", stack.name));
    let values: Map<String, Json> =
        stack.parameters.iter().map(|(key, value)| ((*key).to_owned(), json!(value))).collect();
    files.insert(template.clone(), stack.template.clone().into_owned().into_bytes());
    files.insert(configuration.clone(), pretty(&json!({ "Parameters": values })));
    json!({ "name": stack.name, "account": stage.part, "template": template, "configuration": configuration })
}

fn template_of(stack: &Stack) -> String {
    format!("{}.template.yaml", stack.name)
}

/// Where an account has its assets, and who puts them there.
fn destination(account: &Account) -> Json {
    json!({
        "bucket": assets::bucket(&account.id, &account.region),
        "region": account.region,
        "role": delivery::bootstrap_role("file-publishing", account),
    })
}

/// JSON for people.
fn pretty(value: &Json) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "name = \"p\"\nregion = \"eu-west-1\"\n[accounts]\ngovernance = { id = \"111111111111\" }\n\
         dev = { id = \"222222222222\" }\npreprod = { id = \"333333333333\" }\nprod = { id = \"444444444444\" }\n";

    fn assembly(further: &str) -> Assembly {
        let text = format!("{TEXT}{further}");
        let foundation = Foundation::parse(&text).expect("a file");
        Assembly::of(&foundation, &Products::carried(), &text).expect("well-formed")
    }

    #[test]
    fn every_asset_that_a_stack_names_is_there_and_has_a_place() {
        let assembly = assembly("[stages.try]\naccount = \"preprod\"\n");
        let files: BTreeMap<String, &[u8]> = assembly.files().collect();
        let manifest: Json = serde_json::from_slice(files[MANIFEST]).expect("JSON");
        let listed = manifest["assets"].as_array().expect("assets");
        for stack in ["mlops-catalog", "mlops-catalog-try"] {
            let template =
                String::from_utf8_lossy(files[format!("{stack}.template.yaml").as_str()]).into_owned();
            let named = listed.iter().filter(|one| template.contains(one["key"].as_str().expect("a key")));
            assert!(named.count() > 2, "{stack}");
        }
        for one in listed {
            assert!(files.contains_key(&format!("assets/{}", one["key"].as_str().expect("a key"))), "{one}");
            assert!(
                one["destinations"][0]["role"].as_str().is_some_and(|role| role.contains("file-publishing"))
            );
        }
        // Seed code goes to both accounts, templates differ by what they look up.
        let seed = listed.iter().find(|one| one["folder"] == "seed_code/build_app").expect("seed code");
        assert_eq!(seed["destinations"].as_array().map(Vec::len), Some(2));
        let own = |one: &Json| one["file"].as_str().is_some_and(|file| file.starts_with("assembly/assets/"));
        assert!(listed.iter().any(own), "templates, which say what code they start from");
        assert!(files.contains_key("mlops-platform-pipeline.template.yaml"));
    }

    #[test]
    fn what_is_committed_is_all_but_archives_and_known_to_the_lock() {
        let assembly = assembly("[stages.try]\n");
        let committed: BTreeMap<String, Vec<u8>> = assembly.committed().collect();
        assert!(committed.values().all(|content| !content.starts_with(b"PK")), "{:?}", committed.keys());
        for path in
            ["assembly/manifest.json", "assembly/synth.py", "products/realtime-endpoint/expanded.yaml", LOCK]
        {
            assert!(committed.contains_key(path), "{path}");
        }
        let manifest: Json = serde_json::from_slice(&committed["assembly/manifest.json"]).expect("JSON");
        for one in manifest["assets"].as_array().expect("assets") {
            assert!(one["file"].as_str().is_none_or(|file| committed.contains_key(file)), "{one}");
        }
        let read = |path: &str| committed.get(path).cloned();
        assert!(assembly.lock().differs(read).is_empty());
    }

    #[test]
    fn the_same_folder_makes_the_same_assembly() {
        assert_eq!(assembly(""), assembly(""));
        assert_ne!(assembly("").lock(), assembly("[stages.try]\n").lock());
    }
}
