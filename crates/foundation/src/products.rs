//! The products of a foundation and the code that their repositories start from: those of a folder, or those that this
//! program carries.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use template::Node;

use crate::config::Foundation;
use crate::leftovers::LEFTOVERS;
use crate::problems::Problems;
use crate::product::{Expanded, expand};
use crate::trial::{TRIAL, Trial};
use crate::versions::{self, Version};

/// The files of `products/` and `seed_code/` in the repository that this program was built from, by their paths.
const CARRIED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/carried.rs"));

/// The folder of the products in a foundation's folder.
pub const PRODUCTS: &str = "products";
/// The folder of the seed code in a foundation's folder.
pub const SEED_CODE: &str = "seed_code";
/// The file of a product's template in its folder.
pub const TEMPLATE: &str = "template.yaml";
/// The file beside it with the plain template that it expands to.
pub const EXPANDED: &str = "expanded.yaml";

/// The products of a foundation, and its seed code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Products {
    /// The products, by their ids.
    pub products: Vec<Product>,
    /// The seed code, by its names.
    pub seeds: Vec<Seed>,
}

/// A product, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// The name of its folder: `realtime-endpoint`.
    pub id: String,
    /// Where its template is, for errors.
    pub file: String,
    /// Its template, in the language of products.
    pub template: String,
    /// How it is tested, as it is written in its [`TRIAL`], if it says so.
    pub trial: Option<String>,
    /// What was published of it, in its order. What is carried is nobody's yet: nothing of it is published.
    pub versions: Vec<Version>,
}

/// What a repository may start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// The name by which products ask for it: `build` for the folder `build_app`.
    pub name: String,
    /// The name of its folder: `build_app`.
    pub folder: String,
    /// Its files by their paths in the folder, in the order of the paths.
    pub files: Vec<(String, Vec<u8>)>,
}

/// A folder that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The folder or file.
    pub path: PathBuf,
    /// Why.
    pub cause: io::Error,
}

impl Products {
    /// Those that this program carries.
    pub fn carried() -> Self {
        let mut found = Products { products: Vec::new(), seeds: Vec::new() };
        for (path, content) in CARRIED {
            let mut parts = path.splitn(3, '/');
            let (Some(kind), Some(folder), Some(file)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            match kind {
                PRODUCTS if file == TEMPLATE => found.products.push(Product {
                    id: folder.to_owned(),
                    file: (*path).to_owned(),
                    template: String::from_utf8_lossy(content).into_owned(),
                    trial: None,
                    versions: Vec::new(),
                }),
                // It comes after the template, in the order of the names.
                PRODUCTS if file == TRIAL => {
                    if let Some(last) = found.products.last_mut().filter(|product| product.id == folder) {
                        last.trial = Some(String::from_utf8_lossy(content).into_owned());
                    }
                }
                SEED_CODE => {
                    let last = found.seeds.last_mut().filter(|seed| seed.folder == folder);
                    let file = (file.to_owned(), content.to_vec());
                    match last {
                        Some(seed) => seed.files.push(file),
                        None => found.seeds.push(Seed::new(folder, vec![file])),
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The files that [`Products::carried`] is made of, by their paths in a foundation's folder.
    pub fn carried_files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
        CARRIED.iter().copied()
    }

    /// Those of a foundation's folder: a product is a folder in `products/` with a template, seed code one in `seed_code/`.
    ///
    /// # Errors
    /// If something in these folders cannot be read. A folder that is not there has nothing in it.
    pub fn read(folder: &Path) -> Result<Self, Unreadable> {
        let mut products = Vec::new();
        for inner in folders(&folder.join(PRODUCTS))? {
            let path = inner.join(TEMPLATE);
            if !path.is_file() {
                continue;
            }
            let template = fs::read_to_string(&path).map_err(unreadable(&path))?;
            let file = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
            let path = inner.join(TRIAL);
            let trial = path.is_file().then(|| fs::read_to_string(&path).map_err(unreadable(&path)));
            products.push(Product {
                id: name(&inner),
                file,
                template,
                trial: trial.transpose()?,
                versions: versions::read(&inner)?,
            });
        }
        let mut seeds = Vec::new();
        for inner in folders(&folder.join(SEED_CODE))? {
            seeds.push(Seed::new(&name(&inner), files(&inner)?));
        }
        Ok(Products { products, seeds })
    }
}

impl Product {
    /// The product's name in the catalog: what its template says, or else its id.
    pub fn name(&self) -> String {
        self.told(&["Metadata", "Formwork", "Product"]).unwrap_or_else(|| self.id.clone())
    }

    /// A file that stands beside its template, as errors name it.
    pub fn beside(&self, file: &str) -> String {
        Path::new(&self.file).with_file_name(file).display().to_string()
    }

    /// How it is tested, in a foundation.
    ///
    /// # Errors
    /// Everything that is wrong with its [`TRIAL`].
    pub fn trial(&self, foundation: &Foundation) -> Result<Trial, Problems> {
        match &self.trial {
            Some(text) => Trial::parse(&self.beside(TRIAL), text, foundation),
            None => Ok(Trial::default()),
        }
    }

    /// What its template says that it is.
    pub fn description(&self) -> Option<String> {
        self.told(&["Description"])
    }

    /// What it is to AWS, with the parameters that it looks up under `parameters`: `/mlops`.
    ///
    /// # Errors
    /// Everything that is wrong with its template.
    pub fn expand(&self, parameters: &str) -> Result<Expanded, Problems> {
        Ok(expand(&self.file, &self.template)?.looking_up(parameters))
    }

    /// The names of the seed code that the catalog must have for it, as it is expanded to look up `parameters`.
    pub fn seeds(&self, expanded: &Expanded, parameters: &str) -> Vec<String> {
        let lookup = format!("{{{{resolve:ssm:{parameters}/code/");
        let mut names: Vec<String> = Vec::new();
        for found in expanded.yaml.split(&lookup).skip(1) {
            let name = found.split("}}").next().unwrap_or_default();
            if name != "seed_bucket" && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// A text in the template.
    fn told(&self, path: &[&str]) -> Option<String> {
        let root = template::parse_node(&self.template).ok()?;
        let found = path.iter().try_fold(&root, |node, key| node.get(key))?;
        Node::as_text(found).map(str::to_owned)
    }
}

impl Seed {
    fn new(folder: &str, files: Vec<(String, Vec<u8>)>) -> Self {
        let name = folder.strip_suffix("_app").unwrap_or(folder).to_owned();
        Seed { name, folder: folder.to_owned(), files }
    }
}

/// The files of a product or of seed code, by their paths in its folder.
///
/// # Errors
/// If something in it cannot be read.
pub fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Unreadable> {
    let mut files = Vec::new();
    gather(folder, folder, &mut files)?;
    files.sort();
    Ok(files)
}

/// The folders in a folder, in the order of their names; none if it is not there.
pub(crate) fn folders(of: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let entries = match fs::read_dir(of) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(unreadable(of)(cause)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable(of))?.path();
        if path.is_dir() && !name(&path).starts_with('.') {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The files below a folder, by their paths from `root`.
fn gather(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), Unreadable> {
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if LEFTOVERS.contains(&name(&path).as_str()) {
            continue;
        }
        if path.is_dir() {
            gather(root, &path, files)?;
        } else {
            let content = fs::read(&path).map_err(unreadable(&path))?;
            let from_root = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.push((from_root, content));
        }
    }
    Ok(())
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub(crate) fn unreadable(path: &Path) -> impl Fn(io::Error) -> Unreadable {
    let path = path.to_owned();
    move |cause| Unreadable { path: path.clone(), cause }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for Unreadable {}
