//! Portfolios: collections of products, and who may launch them.

mod change;
mod create;
mod read;
mod resource;

use std::borrow::Cow;

use kernel::{ApiError, Call, Guarded, Needs, Place, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::tags::Tags;
use crate::{api, error, names};

pub(crate) use resource::PortfolioResource;

/// A portfolio.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Portfolio {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) provider: String,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) tags: Tags,
}

impl Record for Portfolio {
    const KIND: &'static str = "servicecatalog_portfolio";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::absent("Portfolio", id)
    }
}

impl Guarded for Portfolio {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Portfolio {
    /// As it is shown.
    pub(crate) fn detail(&self, place: &Place) -> api::PortfolioDetail {
        api::PortfolioDetail {
            id: Some(self.id.clone()),
            arn: Some(names::portfolio_arn(place, &self.id)),
            display_name: Some(self.name.clone()),
            description: self.description.clone(),
            created_time: Some(self.created),
            provider_name: Some(self.provider.clone()),
        }
    }
}

/// What an operation on a portfolio needs.
pub(crate) fn needs(call: &Call, id: &str) -> Result<Needs> {
    Ok(Needs::on(names::portfolio_arn(call.place(), id)).given(call.get::<Portfolio>(id)?.as_ref()))
}
