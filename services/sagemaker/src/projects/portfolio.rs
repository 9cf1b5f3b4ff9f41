//! Whether projects are open to an account: `EnableSagemakerServicecatalogPortfolio` and its opposite.
//!
//! On AWS it also takes in a portfolio of templates that are AWS's own. There are none here: the portfolios are the
//! organisation's, and who sees them is said in the catalog.

use std::borrow::Cow;

use kernel::{Answers, Call, Needs, Record, Result};
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;
use shapes_sagemaker::sagemaker_servicecatalog_status as status;

use crate::SageMaker;

/// The setting of an account and a region; a missing one is `Disabled`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Portfolio {
    enabled: bool,
}

const ID: &str = "portfolio";

impl Record for Portfolio {
    const KIND: &'static str = "sagemaker_portfolio";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(ID)
    }
}

impl Answers<api::EnableSagemakerServicecatalogPortfolio> for SageMaker {
    fn needs(_: &Call, _: &api::EnableSagemakerServicecatalogPortfolio) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(
        call: &mut Call,
        _: api::EnableSagemakerServicecatalogPortfolio,
    ) -> Result<api::EnableSagemakerServicecatalogPortfolioOutput> {
        call.put(&Portfolio { enabled: true })?;
        Ok(api::EnableSagemakerServicecatalogPortfolioOutput {})
    }
}

impl Answers<api::DisableSagemakerServicecatalogPortfolio> for SageMaker {
    fn needs(_: &Call, _: &api::DisableSagemakerServicecatalogPortfolio) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(
        call: &mut Call,
        _: api::DisableSagemakerServicecatalogPortfolio,
    ) -> Result<api::DisableSagemakerServicecatalogPortfolioOutput> {
        call.put(&Portfolio { enabled: false })?;
        Ok(api::DisableSagemakerServicecatalogPortfolioOutput {})
    }
}

impl Answers<api::GetSagemakerServicecatalogPortfolioStatus> for SageMaker {
    fn needs(_: &Call, _: &api::GetSagemakerServicecatalogPortfolioStatus) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(
        call: &Call,
        _: api::GetSagemakerServicecatalogPortfolioStatus,
    ) -> Result<api::GetSagemakerServicecatalogPortfolioStatusOutput> {
        let enabled = call.get::<Portfolio>(ID)?.is_some_and(|setting| setting.enabled);
        let status = if enabled { status::ENABLED } else { status::DISABLED };
        Ok(api::GetSagemakerServicecatalogPortfolioStatusOutput { status: Some(status.to_owned()) })
    }
}
