//! `DescribeConstraint` and `ListConstraintsForPortfolio`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::Constraint;
use crate::portfolio::{self, Portfolio};
use crate::{ServiceCatalog, api, paging};

impl Answers<api::DescribeConstraint> for ServiceCatalog {
    fn needs(_: &Call, _: &api::DescribeConstraint) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::DescribeConstraint) -> Result<api::DescribeConstraintOutput> {
        let constraint = call.find::<Constraint>(&op.id)?;
        Ok(api::DescribeConstraintOutput {
            constraint_detail: Some(constraint.detail()),
            constraint_parameters: Some(constraint.parameters),
            status: Some(api::status::AVAILABLE.to_owned()),
        })
    }
}

impl Answers<api::ListConstraintsForPortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::ListConstraintsForPortfolio) -> Result<Needs> {
        portfolio::needs(call, &op.portfolio_id)
    }

    fn run(
        call: &Call,
        op: api::ListConstraintsForPortfolio,
    ) -> Result<api::ListConstraintsForPortfolioOutput> {
        call.find::<Portfolio>(&op.portfolio_id)?;
        let mut all = call.every::<Constraint>(&Query::all().by("portfolio", &op.portfolio_id))?;
        all.retain(|one| op.product_id.as_ref().is_none_or(|product| one.product == *product));
        let (shown, next_page_token) =
            paging::page(all, |one| &one.id, op.page_size, op.page_token.as_deref())?;
        let constraint_details = Some(shown.iter().map(Constraint::detail).collect());
        Ok(api::ListConstraintsForPortfolioOutput { constraint_details, next_page_token })
    }
}
