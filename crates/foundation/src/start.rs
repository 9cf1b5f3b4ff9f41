//! A new product, begun as a copy of another one.

use std::fmt;

use crate::catalog::logical_id;
use crate::config::is_word;
use crate::products::{EXPANDED, PRODUCTS, Product, Products, TEMPLATE};
use crate::versions::VERSIONS;

/// The page that says what a product is.
const README: &str = "README.md";

/// Why a product cannot be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadProduct {
    /// Its id is not what an id is.
    Id(String),
    /// Its id is taken, or the catalog's stack would call what is this product's and another's alike.
    Taken {
        /// The id.
        id: String,
        /// The product that is there.
        by: String,
    },
    /// Its name is another product's.
    Name {
        /// The name.
        name: String,
        /// The product of that name.
        by: String,
    },
    /// The template that it begins with does not say its name in a way that can be changed.
    Unnamed(String),
}

impl fmt::Display for BadProduct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadProduct::Id(id) => write!(
                f,
                "no product can be called `{id}`: its id is a word of small letters, digits and `-`, at most 32 of them, \
                 that begins with a letter and ends with none of the `-`"
            ),
            BadProduct::Taken { id, by } if id == by => write!(f, "there is a product {id} already"),
            BadProduct::Taken { id, by } => {
                write!(f, "the stack of the catalog would call what is of {id} as it calls what is of {by}")
            }
            BadProduct::Name { name, by } => write!(f, "the product {by} is called `{name}` already"),
            BadProduct::Unnamed(file) => {
                write!(f, "{file} says its name in no line of its own: `Product` in its `Metadata.Formwork`")
            }
        }
    }
}

impl std::error::Error for BadProduct {}

/// A product that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The product.
    pub product: Product,
    /// The files of its folder, by their paths in it. The plain template is left out, since it is to be made anew, and so are the
    /// versions of the other product.
    pub files: Vec<(String, Vec<u8>)>,
}

/// A product under another id and name than `from`, among those that are `there`. `files` are those of the folder of `from`,
/// by their paths in it.
///
/// # Errors
/// If the id or the name cannot be.
pub fn start(
    there: &Products,
    from: &Product,
    files: &[(String, Vec<u8>)],
    id: &str,
    name: &str,
) -> Result<Begun, BadProduct> {
    if !is_word(id) || id.ends_with('-') {
        return Err(BadProduct::Id(id.to_owned()));
    }
    if let Some(other) = there.products.iter().find(|other| logical_id(&other.id) == logical_id(id)) {
        return Err(BadProduct::Taken { id: id.to_owned(), by: other.id.clone() });
    }
    if let Some(other) = there.products.iter().find(|other| other.name() == name) {
        return Err(BadProduct::Name { name: name.to_owned(), by: other.id.clone() });
    }
    let product = Product {
        id: id.to_owned(),
        file: format!("{PRODUCTS}/{id}/{TEMPLATE}"),
        template: renamed(from, name).ok_or_else(|| BadProduct::Unnamed(from.file.clone()))?,
        trial: from.trial.clone(),
        versions: Vec::new(),
    };
    let own = |path: &str| path != EXPANDED && path.split('/').next() != Some(VERSIONS);
    let files = files.iter().filter(|(path, _)| own(path)).map(|(path, content)| {
        let content = match path.as_str() {
            TEMPLATE => product.template.clone().into_bytes(),
            README => retitled(content, name),
            _ => content.clone(),
        };
        (path.clone(), content)
    });
    let files = files.collect();
    Ok(Begun { product, files })
}

/// The template with another name in the line that says it.
fn renamed(from: &Product, name: &str) -> Option<String> {
    let root = template::parse_node(&from.template).ok()?;
    let said = root.get("Metadata")?.get("Formwork")?.get("Product")?.position;
    let at = said.line.checked_sub(1)?;
    let mut lines: Vec<String> = from.template.split('\n').map(str::to_owned).collect();
    let line = lines.get_mut(at)?;
    let (before, _) = line.split_once("Product:")?;
    *line = format!("{before}Product: {}", serde_json::Value::from(name));
    let renamed = Product { template: lines.join("\n"), ..from.clone() };
    // A line may have said more than the name.
    (renamed.name() == name && renamed.expand("/mlops").is_ok() == from.expand("/mlops").is_ok())
        .then_some(renamed.template)
}

/// A page under another title.
fn retitled(page: &[u8], name: &str) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    match page.split_once('\n') {
        Some((title, rest)) if title.starts_with("# ") => format!("# {name}\n{rest}").into_bytes(),
        _ => page.into_owned().into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(id: &str, name: &str) -> Result<Begun, BadProduct> {
        let there = Products::carried();
        let from = there.products.iter().find(|one| one.id == "realtime-endpoint").expect("it is carried");
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let files = [file(TEMPLATE, &from.template), file(README, "# Old\n\nText.\n"), file(EXPANDED, "old")];
        start(&there, from, &files, id, name)
    }

    #[test]
    fn a_copy_has_its_own_name_and_no_stale_expansion() {
        let Begun { product, files } = begin("churn-scoring", "Churn: scoring").expect("a product");
        assert_eq!(product.name(), "Churn: scoring");
        let before = Products::carried().products.into_iter().find(|one| one.id == "realtime-endpoint");
        let expansion = |product: &Product| product.expand("/mlops").expect("a template").yaml;
        assert_eq!(expansion(&product), expansion(&before.expect("it is carried")), "all else is the same");
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, [TEMPLATE, README]);
        assert!(files.iter().any(|(_, content)| content == b"# Churn: scoring\n\nText.\n"));
    }

    #[test]
    fn an_id_or_name_that_cannot_be_is_refused() {
        let refused = |id: &str, name: &str| begin(id, name).expect_err("it is refused").to_string();
        for id in ["Churn", "", "1st", "a_b", "churn-", &"c".repeat(33)] {
            assert!(refused(id, "Churn").contains(&format!("no product can be called `{id}`")), "{id}");
        }
        assert_eq!(refused("realtime-endpoint", "Churn"), "there is a product realtime-endpoint already");
        assert!(refused("realtime--endpoint", "Churn").contains("as it calls what is of realtime-endpoint"));
        let name = Products::carried().products[0].name();
        assert!(refused("churn", &name).contains("already"));
    }
}
