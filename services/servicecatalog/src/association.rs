//! Which products are in which portfolios. Each such pair is a launch path of the product.

use std::borrow::Cow;

use kernel::{Answers, At, Attributes, Call, Made, Needs, Props, Query, Record, Resource, Result, input};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::constraint::Constraint;
use crate::portfolio::Portfolio;
use crate::product::{self, Product};
use crate::{ServiceCatalog, api, error, names};

/// A product in a portfolio.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Association {
    pub(crate) portfolio: String,
    pub(crate) product: String,
    /// The id of the launch path that it is.
    pub(crate) path: String,
    pub(crate) created: Timestamp,
}

impl Record for Association {
    const KIND: &'static str = "servicecatalog_association";
    const INDEXES: &'static [&'static str] = &["portfolio", "product"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(key(&self.portfolio, &self.product))
    }
}

fn key(portfolio: &str, product: &str) -> String {
    format!("{portfolio}/{product}")
}

/// The pair, if the product is in the portfolio.
pub(crate) fn get(call: &Call, portfolio: &str, product: &str) -> Result<Option<Association>> {
    call.get(&key(portfolio, product))
}

impl Answers<api::AssociateProductWithPortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::AssociateProductWithPortfolio) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(
        call: &mut Call,
        op: api::AssociateProductWithPortfolio,
    ) -> Result<api::AssociateProductWithPortfolioOutput> {
        if op.source_portfolio_id.is_some() {
            return Err(error::unsupported("SourcePortfolioId: portfolios are not shared here"));
        }
        call.find::<Portfolio>(&op.portfolio_id)?;
        call.find::<Product>(&op.product_id)?;
        if get(call, &op.portfolio_id, &op.product_id)?.is_none() {
            let path = names::draw(call, "lpv3");
            let created = call.now();
            call.put(&Association { portfolio: op.portfolio_id, product: op.product_id, path, created })?;
        }
        Ok(api::AssociateProductWithPortfolioOutput {})
    }
}

impl Answers<api::DisassociateProductFromPortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DisassociateProductFromPortfolio) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(
        call: &mut Call,
        op: api::DisassociateProductFromPortfolio,
    ) -> Result<api::DisassociateProductFromPortfolioOutput> {
        let constraints = call.every::<Constraint>(&Query::all().by("portfolio", &op.portfolio_id))?;
        if let Some(constraint) = constraints.iter().find(|one| one.product == op.product_id) {
            let text = format!(
                "Product {} still has the constraint {} in portfolio {}; delete it first",
                op.product_id, constraint.id, op.portfolio_id
            );
            return Err(error::in_use(text));
        }
        if !call.remove::<Association>(&key(&op.portfolio_id, &op.product_id))? {
            let text = format!("Product {} in portfolio", op.product_id);
            return Err(error::absent(&text, &op.portfolio_id));
        }
        Ok(api::DisassociateProductFromPortfolioOutput {})
    }
}

/// `AWS::ServiceCatalog::PortfolioProductAssociation`
pub(crate) struct AssociationResource;

impl Resource for AssociationResource {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation";
    const PROPERTIES: &'static [&'static str] =
        &["AcceptLanguage", "PortfolioId", "ProductId", "SourcePortfolioId"];
    const REQUIRED: &'static [&'static str] = &["PortfolioId", "ProductId"];
    const CREATE_ONLY: &'static [&'static str] =
        &["AcceptLanguage", "PortfolioId", "ProductId", "SourcePortfolioId"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op: api::AssociateProductWithPortfolio = input(new)?;
        let id = format!("{}|{}", op.product_id, op.portfolio_id);
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(id))
    }

    fn update(_: &mut Call, _: &At, _: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Replace)
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let op: api::AssociateProductWithPortfolio = input(old)?;
        let op = api::DisassociateProductFromPortfolio {
            accept_language: op.accept_language,
            product_id: op.product_id,
            portfolio_id: op.portfolio_id,
        };
        crate::resource::gone(call.invoke(at.principal(), op), id)
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}
