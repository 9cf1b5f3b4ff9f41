//! Versions of products: what a product was when it was published, kept beside what it is now.
//!
//! A version is a plain template and the seed code that it starts repositories from. It looks this code up under a name
//! that says what is in it, `/mlops/code/build/0f1e2d3c4b5a6978`: versions stand beside each other, each with the code
//! that it was published with, and those that start from the same code share it.

mod difference;
mod order;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value as Json;
use template::{Position, Problem};

use crate::problems::Problems;
use crate::product::{LOOKUP, USUAL};
use crate::products::{Product, TEMPLATE, Unreadable, folders, name, unreadable};
use crate::seeds::SeedCode;
use difference::{listed, places};

pub use order::order;

/// The folder of a product's versions, in the product's folder: a folder each.
pub const VERSIONS: &str = "versions";
/// What a version may be called: a folder, an argument of a command and a version of Service Catalog are.
pub const NAME: &str =
    "1 to 100 letters, digits, `.`, `_` and `-`, of which the first is a letter or a digit";

/// How lookups of seed code begin.
const CODES: &str = "{{resolve:ssm:/mlops/code/";
/// What the files of seed code end with.
const ARCHIVE: &str = ".zip";

/// What a version consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The plain template, with the usual names of parameters.
    pub template: String,
    /// The code that its repositories start from.
    pub seeds: Vec<SeedCode>,
}

/// A version that was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its name: `1.0`.
    pub name: String,
    /// What was published.
    pub content: Content,
}

impl Content {
    /// What a product is now, with the seed code that there is now.
    ///
    /// # Errors
    /// Everything that is wrong with its template.
    pub fn of(product: &Product, seeds: &[SeedCode]) -> Result<Self, Problems> {
        let expanded = product.expand(USUAL)?;
        let wanted = product.seeds(&expanded, USUAL);
        let seeds: Vec<SeedCode> = seeds.iter().filter(|seed| wanted.contains(&seed.name)).cloned().collect();
        let template = seeds
            .iter()
            .fold(expanded.yaml, |text, seed| text.replace(&lookup(&seed.name), &lookup(&seed.parameter())));
        Ok(Content { template, seeds })
    }

    /// The template, with the names of parameters beginning with `parameters`: `/mlops-try`.
    pub fn looking_up(&self, parameters: &str) -> String {
        self.template.replace(LOOKUP, &format!("{{{{resolve:ssm:{parameters}/"))
    }

    /// What differs from another content, in words; nothing if they mean the same.
    pub fn differences(&self, other: &Content) -> Vec<String> {
        let mut differing = Vec::new();
        let places = places(&self.tree(), &other.tree());
        if !places.is_empty() {
            differing.push(format!("the template ({})", listed(&places)));
        }
        let names: BTreeSet<&str> =
            self.seeds.iter().chain(&other.seeds).map(|seed| seed.name.as_str()).collect();
        let changed = names.into_iter().filter(|name| self.digest(name) != other.digest(name));
        differing.extend(changed.map(|name| format!("the seed code `{name}`")));
        differing
    }

    /// The files in which a version keeps it, by their names in the version's folder.
    pub fn files(&self) -> Vec<(String, &[u8])> {
        let seeds = self.seeds.iter();
        let archives = seeds.map(|seed| (format!("{}{ARCHIVE}", seed.name), seed.archive.content.as_slice()));
        [(TEMPLATE.to_owned(), self.template.as_bytes())].into_iter().chain(archives).collect()
    }

    /// The names of seed code that it asks for and that there is not.
    pub fn missing(&self) -> Vec<&str> {
        let names = self.asked().map(|(_, name)| name);
        names.filter(|name| !name.contains('/') && *name != "seed_bucket").collect()
    }

    /// What it looks up of seed code, with the line that does.
    fn asked(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.template.lines()).flat_map(|(at, line)| {
            let ends = line.split(CODES).skip(1).filter_map(|rest| rest.split("}}").next());
            ends.map(move |end| (at, end))
        })
    }

    fn digest(&self, seed: &str) -> Option<&str> {
        self.seeds.iter().find(|one| one.name == seed).map(|one| one.digest.as_str())
    }

    /// The template as what it says, but for which code it starts from.
    fn tree(&self) -> Json {
        let text = self.seeds.iter().fold(self.template.clone(), |text, seed| {
            text.replace(&lookup(&seed.parameter()), &lookup(&seed.name))
        });
        template::parse_node(&text).map_or(Json::String(text), |node| node.to_json())
    }
}

impl Version {
    /// What is wrong with it as it is kept: it must have the seed code that it was published with.
    ///
    /// # Errors
    /// What of it is another or not there.
    pub fn check(&self, product: &Product) -> Result<(), Problems> {
        let has: BTreeSet<String> = self.content.seeds.iter().map(SeedCode::parameter).collect();
        let mut wrong = Vec::new();
        let of_others = |name: &str| name.contains('/') && !has.contains(name);
        for (line, name) in self.content.asked().filter(|(_, name)| of_others(name)) {
            let seed = name.split('/').next().unwrap_or_default();
            let message = format!(
                "version {} was published with other seed code than {seed}{ARCHIVE} has, or it is not there",
                self.name
            );
            let hint = "take the folder back to what was committed: what was published stays as it is";
            wrong.push(Problem::new(Position { line, column: 1 }, message).hint(hint));
        }
        let folder = product.file.strip_suffix(TEMPLATE).unwrap_or_default();
        let file = format!("{folder}{VERSIONS}/{}/{TEMPLATE}", self.name);
        if wrong.is_empty() { Ok(()) } else { Err(Problems::new(&file, wrong)) }
    }

    /// What is wrong where a product is another now and is to have this version's name.
    pub fn taken(&self, product: &Product, now: &Content) -> Problems {
        let differing = self.content.differences(now);
        let message = format!(
            "version {} of this product is published, and {} differ{} from it now",
            self.name,
            listed(&differing),
            if differing.len() == 1 { "s" } else { "" }
        );
        let hint = format!(
            "what was published stays as it is: `formwork catalog publish {} --version NEW` publishes what it is now beside \
             it; another `version` under [catalog] in formwork.toml offers that without publishing it",
            product.id
        );
        Problems::new(&product.file, vec![Problem::new(Position::START, message).hint(hint)])
    }
}

/// The versions of a product that a catalog offers: what was published, and then what it is now under a name, unless that was
/// published.
///
/// # Errors
/// What is wrong with its template or with what was published, or that the name is taken.
pub fn offered(product: &Product, seeds: &[SeedCode], name: &str) -> Result<Vec<Version>, Problems> {
    let content = Content::of(product, seeds)?;
    for version in &product.versions {
        version.check(product)?;
    }
    let mut versions = product.versions.clone();
    if versions.iter().any(|version| version.content.differences(&content).is_empty()) {
        return Ok(versions);
    }
    if let Some(version) = versions.iter().find(|version| version.name == name) {
        return Err(version.taken(product, &content));
    }
    versions.push(Version { name: name.to_owned(), content });
    Ok(versions)
}

/// The versions in a product's folder, in their order.
pub(crate) fn read(product: &Path) -> Result<Vec<Version>, Unreadable> {
    let mut versions = Vec::new();
    for folder in folders(&product.join(VERSIONS))? {
        let path = folder.join(TEMPLATE);
        let template = fs::read_to_string(&path).map_err(unreadable(&path))?;
        let mut seeds = Vec::new();
        for entry in fs::read_dir(&folder).map_err(unreadable(&folder))? {
            let path = entry.map_err(unreadable(&folder))?.path();
            let file = name(&path);
            let Some(seed) = file.strip_suffix(ARCHIVE) else { continue };
            let zip = fs::read(&path).map_err(unreadable(&path))?;
            let code = SeedCode::read(seed, zip).map_err(io::Error::from);
            seeds.push(code.map_err(unreadable(&path))?);
        }
        seeds.sort_by(|one, other| one.name.cmp(&other.name));
        versions.push(Version { name: name(&folder), content: Content { template, seeds } });
    }
    versions.sort_by(|one, other| order(&one.name, &other.name));
    Ok(versions)
}

/// Whether something may be a version's name: [`NAME`] says which may.
pub fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    text.len() <= 100 && text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(fits)
}

/// How a template looks up where seed code is, by the end of the parameter's name.
fn lookup(code: &str) -> String {
    format!("{CODES}{code}}}}}")
}

#[cfg(test)]
mod tests;
