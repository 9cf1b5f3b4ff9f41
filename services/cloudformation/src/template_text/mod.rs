//! Templates as texts: what a stack was made from, and what a template says of itself.

mod get;
mod summary;
mod validate;

use std::sync::Arc;

use kernel::Result;
use template::Template;

use crate::{body, error};

/// The template of a request that must bring one.
fn given(text: Option<&str>) -> Result<Arc<Template>> {
    let text =
        text.ok_or_else(|| error::invalid("Either Template URL or Template Body must be specified."))?;
    body::within_limit(text, true)?;
    body::parsed(text)
}

/// Refuses an address where nothing fetches it.
fn not_by_url(url: Option<&String>) -> Result<()> {
    match url {
        Some(_) => Err(error::unsupported("TemplateURL in a question that a service asks")),
        None => Ok(()),
    }
}
