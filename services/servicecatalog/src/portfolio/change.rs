//! `UpdatePortfolio` and `DeletePortfolio`.

use kernel::{Answers, Call, Needs, Query, Result};

use super::{Portfolio, needs};
use crate::association::Association;
use crate::constraint::Constraint;
use crate::principal::Association as PrincipalAssociation;
use crate::{ServiceCatalog, api, error, tags};

impl Answers<api::UpdatePortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::UpdatePortfolio) -> Result<Needs> {
        Ok(needs(call, &op.id)?.tagging(tags::pairs(op.add_tags.as_ref())))
    }

    fn run(call: &mut Call, op: api::UpdatePortfolio) -> Result<api::UpdatePortfolioOutput> {
        let mut portfolio = call.find::<Portfolio>(&op.id)?;
        portfolio.name = op.display_name.unwrap_or(portfolio.name);
        portfolio.description = op.description.or(portfolio.description);
        portfolio.provider = op.provider_name.unwrap_or(portfolio.provider);
        tags::change(&mut portfolio.tags, op.add_tags, op.remove_tags)?;
        call.put(&portfolio)?;
        Ok(api::UpdatePortfolioOutput {
            portfolio_detail: Some(portfolio.detail(call.place())),
            tags: Some(tags::shown(&portfolio.tags)),
        })
    }
}

impl Answers<api::DeletePortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DeletePortfolio) -> Result<Needs> {
        needs(call, &op.id)
    }

    fn run(call: &mut Call, op: api::DeletePortfolio) -> Result<api::DeletePortfolioOutput> {
        call.find::<Portfolio>(&op.id)?;
        let of_it = || Query::all().by("portfolio", &op.id);
        let held = [
            ("products", call.every::<Association>(&of_it())?.len()),
            ("principals", call.every::<PrincipalAssociation>(&of_it())?.len()),
            ("constraints", call.every::<Constraint>(&of_it())?.len()),
        ];
        if let Some((what, count)) = held.into_iter().find(|(_, count)| *count > 0) {
            let text = format!("Portfolio {} still has {count} {what}; remove them first", op.id);
            return Err(error::in_use(text));
        }
        call.remove::<Portfolio>(&op.id)?;
        Ok(api::DeletePortfolioOutput {})
    }
}
