//! `CreatePortfolio`.

use kernel::{Answers, Call, Needs, Result};

use super::Portfolio;
use crate::{ServiceCatalog, api, names, tags, token};

impl Answers<api::CreatePortfolio> for ServiceCatalog {
    fn needs(call: &Call, op: &api::CreatePortfolio) -> Result<Needs> {
        let arn = names::portfolio_arn(call.place(), "*");
        Ok(Needs::on(arn).tagging(tags::pairs(op.tags.as_ref())))
    }

    fn run(call: &mut Call, op: api::CreatePortfolio) -> Result<api::CreatePortfolioOutput> {
        let portfolio = match token::seen(call, &op, &op.idempotency_token)? {
            Some(id) => call.find::<Portfolio>(&id)?,
            None => create(call, &op)?,
        };
        Ok(api::CreatePortfolioOutput {
            portfolio_detail: Some(portfolio.detail(call.place())),
            tags: Some(tags::shown(&portfolio.tags)),
        })
    }
}

fn create(call: &mut Call, op: &api::CreatePortfolio) -> Result<Portfolio> {
    let portfolio = Portfolio {
        id: names::draw(call, "port"),
        name: op.display_name.clone(),
        description: op.description.clone(),
        provider: op.provider_name.clone(),
        created: call.now(),
        tags: tags::given(op.tags.clone())?,
    };
    call.put(&portfolio)?;
    token::remember(call, op, &op.idempotency_token, &portfolio.id)?;
    Ok(portfolio)
}
