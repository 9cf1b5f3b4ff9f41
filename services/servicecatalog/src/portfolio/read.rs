//! `DescribePortfolio`, `ListPortfolios`, `ListPortfoliosForProduct`, and the shares, of which there are none.

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Portfolio, needs};
use crate::association::Association;
use crate::product::Product;
use crate::{ServiceCatalog, api, paging, product, tags};

impl Answers<api::DescribePortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribePortfolio) -> Result<Needs> {
        needs(call, &op.id)
    }

    fn run(call: &Call, op: api::DescribePortfolio) -> Result<api::DescribePortfolioOutput> {
        let portfolio = call.find::<Portfolio>(&op.id)?;
        Ok(api::DescribePortfolioOutput {
            portfolio_detail: Some(portfolio.detail(call.place())),
            tags: Some(tags::shown(&portfolio.tags)),
            tag_options: Some(Vec::new()),
            budgets: Some(Vec::new()),
        })
    }
}

impl Answers<api::ListPortfolios> for ServiceCatalog {
    fn needs(_: &Call, _: &api::ListPortfolios) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListPortfolios) -> Result<api::ListPortfoliosOutput> {
        let all = call.every::<Portfolio>(&Query::all())?;
        let (shown, next_page_token) = page(all, op.page_size, op.page_token.as_deref())?;
        let portfolio_details = Some(shown.iter().map(|one| one.detail(call.place())).collect());
        Ok(api::ListPortfoliosOutput { portfolio_details, next_page_token })
    }
}

impl Answers<api::ListPortfoliosForProduct> for ServiceCatalog {
    fn needs(call: &Call, op: &api::ListPortfoliosForProduct) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(call: &Call, op: api::ListPortfoliosForProduct) -> Result<api::ListPortfoliosForProductOutput> {
        call.find::<Product>(&op.product_id)?;
        let associated = call.every::<Association>(&Query::all().by("product", &op.product_id))?;
        let all = associated.iter().map(|one| call.find::<Portfolio>(&one.portfolio));
        let (shown, next_page_token) =
            page(all.collect::<Result<_>>()?, op.page_size, op.page_token.as_deref())?;
        let portfolio_details = Some(shown.iter().map(|one| one.detail(call.place())).collect());
        Ok(api::ListPortfoliosForProductOutput { portfolio_details, next_page_token })
    }
}

impl Answers<api::ListAcceptedPortfolioShares> for ServiceCatalog {
    fn needs(_: &Call, _: &api::ListAcceptedPortfolioShares) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    /// Portfolios are not shared here, so none was accepted.
    fn run(_: &Call, _: api::ListAcceptedPortfolioShares) -> Result<api::ListAcceptedPortfolioSharesOutput> {
        Ok(api::ListAcceptedPortfolioSharesOutput {
            portfolio_details: Some(Vec::new()),
            next_page_token: None,
        })
    }
}

fn page(
    mut all: Vec<Portfolio>,
    size: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<Portfolio>, Option<String>)> {
    all.sort_by(|a, b| (a.created, &a.id).cmp(&(b.created, &b.id)));
    paging::page(all, |one| &one.id, size, token)
}
