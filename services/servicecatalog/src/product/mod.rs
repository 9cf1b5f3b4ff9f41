//! Products: templates in versions, with what people read about them.

mod change;
mod create;
mod read;
mod resource;
mod view;

use std::borrow::Cow;

use kernel::{ApiError, Call, Guarded, Needs, Place, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::tags::Tags;
use crate::{api, error, names};

pub(crate) use resource::ProductResource;

/// A product.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Product {
    pub(crate) id: String,
    /// The id of its view.
    pub(crate) view: String,
    pub(crate) name: String,
    pub(crate) owner: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) distributor: Option<String>,
    #[serde(default)]
    pub(crate) support_description: Option<String>,
    #[serde(default)]
    pub(crate) support_email: Option<String>,
    #[serde(default)]
    pub(crate) support_url: Option<String>,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) tags: Tags,
}

impl Record for Product {
    const KIND: &'static str = "servicecatalog_product";
    const INDEXES: &'static [&'static str] = &["name", "view"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::absent("Product", id)
    }
}

impl Guarded for Product {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Product {
    /// What end users read.
    pub(crate) fn summary(&self, has_default_path: bool) -> api::ProductViewSummary {
        api::ProductViewSummary {
            id: Some(self.view.clone()),
            product_id: Some(self.id.clone()),
            name: Some(self.name.clone()),
            owner: Some(self.owner.clone()),
            short_description: self.description.clone(),
            type_: Some(api::product_type::CLOUD_FORMATION_TEMPLATE.to_owned()),
            distributor: self.distributor.clone(),
            has_default_path: Some(has_default_path),
            support_email: self.support_email.clone(),
            support_description: self.support_description.clone(),
            support_url: self.support_url.clone(),
        }
    }

    /// What administrators read.
    fn detail(&self, place: &Place) -> api::ProductViewDetail {
        api::ProductViewDetail {
            product_view_summary: Some(self.summary(false)),
            // Not `AVAILABLE`, whatever the enumeration says.
            status: Some("CREATED".to_owned()),
            product_arn: Some(names::product_arn(place, &self.id)),
            created_time: Some(self.created),
            source_connection: None,
        }
    }
}

/// What an operation on a product needs.
pub(crate) fn needs(call: &Call, id: &str) -> Result<Needs> {
    Ok(Needs::on(names::product_arn(call.place(), id)).given(call.get::<Product>(id)?.as_ref()))
}

/// What an operation on a product needs that is named by its id or its name.
pub(crate) fn needs_named(call: &Call, id: Option<&str>, name: Option<&str>) -> Result<Needs> {
    match (id, name) {
        (Some(id), _) => needs(call, id),
        (None, Some(name)) => match named(call, name)?.as_slice() {
            [one] => needs(call, &one.id),
            _ => needs(call, "*"),
        },
        (None, None) => needs(call, "*"),
    }
}

/// The product of an id or a name.
pub(crate) fn find(call: &Call, id: Option<&str>, name: Option<&str>) -> Result<Product> {
    match (id, name) {
        (Some(id), None) => call.find(id),
        (None, Some(name)) => {
            let mut found = named(call, name)?;
            if found.len() > 1 {
                return Err(error::invalid(format!(
                    "there are several products {name}; say the product's id"
                )));
            }
            found.pop().ok_or_else(|| error::absent("Product", name))
        }
        _ => Err(error::invalid("say either the id or the name of the product")),
    }
}

fn named(call: &Call, name: &str) -> Result<Vec<Product>> {
    call.every(&Query::all().by("name", name))
}
