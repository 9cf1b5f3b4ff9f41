//! Launch paths: the portfolios by which a caller may launch a product. `ListLaunchPaths`.

use kernel::{Answers, Call, Needs, Query, Result};

use crate::association::Association;
use crate::portfolio::Portfolio;
use crate::product::{self, Product};
use crate::{ServiceCatalog, api, constraint, error, paging, principal, tags};

/// A way to a product.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    /// Its id.
    pub(crate) id: String,
    /// The portfolio that the product is in.
    pub(crate) portfolio: Portfolio,
}

impl Path {
    /// As it is shown with a product.
    pub(crate) fn shown(&self) -> api::LaunchPath {
        api::LaunchPath { id: Some(self.id.clone()), name: Some(self.portfolio.name.clone()) }
    }
}

/// The caller's paths to a product, the oldest first.
pub(crate) fn of(call: &Call, product: &str) -> Result<Vec<Path>> {
    let mut associated = call.every::<Association>(&Query::all().by("product", product))?;
    associated.sort_by(|a, b| (a.created, &a.path).cmp(&(b.created, &b.path)));
    let mut paths = Vec::new();
    for one in associated {
        if principal::admits(call, &one.portfolio)? {
            paths.push(Path { id: one.path, portfolio: call.find(&one.portfolio)? });
        }
    }
    Ok(paths)
}

/// The path that a request says, or the only one.
pub(crate) fn chosen(call: &Call, product: &str, id: Option<&str>, name: Option<&str>) -> Result<Path> {
    let mut paths = of(call, product)?;
    if paths.is_empty() {
        return Err(none(product));
    }
    paths.retain(|path| id.is_none_or(|id| path.id == id));
    paths.retain(|path| name.is_none_or(|name| path.portfolio.name == name));
    let several = paths.len() > 1;
    match paths.into_iter().next() {
        Some(_) if several => {
            Err(error::invalid(format!("there are several launch paths to {product}; say PathId")))
        }
        Some(path) => Ok(path),
        None => Err(error::absent("Launch path", id.or(name).unwrap_or_default())),
    }
}

/// The error of whoever has no path to a product.
pub(crate) fn none(product: &str) -> kernel::ApiError {
    let text = format!("No launch paths found for resource: {product}");
    kernel::ApiError::new("ResourceNotFoundException", text)
}

impl Answers<api::ListLaunchPaths> for ServiceCatalog {
    fn needs(call: &Call, op: &api::ListLaunchPaths) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(call: &Call, op: api::ListLaunchPaths) -> Result<api::ListLaunchPathsOutput> {
        call.find::<Product>(&op.product_id)?;
        let paths = of(call, &op.product_id)?;
        if paths.is_empty() {
            return Err(none(&op.product_id));
        }
        let (paths, next_page_token) =
            paging::page(paths, |path| &path.id, op.page_size, op.page_token.as_deref())?;
        let mut shown = Vec::new();
        for path in paths {
            let constraint = constraint::of(call, &path.portfolio.id, &op.product_id)?;
            shown.push(api::LaunchPathSummary {
                id: Some(path.id),
                constraint_summaries: Some(constraint.iter().map(constraint::Constraint::summary).collect()),
                tags: Some(tags::shown(&path.portfolio.tags)),
                name: Some(path.portfolio.name),
            });
        }
        Ok(api::ListLaunchPathsOutput { launch_path_summaries: Some(shown), next_page_token })
    }
}
