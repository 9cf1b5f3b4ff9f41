//! `AWS::ServiceCatalog::Portfolio`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::json;

use crate::{api, resource};

/// `AWS::ServiceCatalog::Portfolio`
pub(crate) struct PortfolioResource;

impl Resource for PortfolioResource {
    const TYPE: &'static str = "AWS::ServiceCatalog::Portfolio";
    const PROPERTIES: &'static [&'static str] =
        &["AcceptLanguage", "Description", "DisplayName", "ProviderName", "Tags"];
    const REQUIRED: &'static [&'static str] = &["DisplayName", "ProviderName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op = api::CreatePortfolio {
            tags: Some(resource::tags(at, new)),
            idempotency_token: resource::token(call),
            ..input(new)?
        };
        let made = call.invoke(at.principal(), op)?.portfolio_detail.unwrap_or_default();
        Ok(Made::Now(made.id.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let (add_tags, remove_tags) = resource::retag(at, old, new);
        let mut op: api::UpdatePortfolio = input(new)?;
        op.description = Some(op.description.unwrap_or_default());
        let op = api::UpdatePortfolio { id: id.to_owned(), add_tags, remove_tags, ..op };
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeletePortfolio { accept_language: None, id: id.to_owned() };
        crate::resource::gone(call.invoke(at.principal(), op), id)
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::DescribePortfolio { accept_language: None, id: id.to_owned() };
        let shown = call.ask(at.principal(), op)?.portfolio_detail.unwrap_or_default();
        Ok([("PortfolioName".to_owned(), json!(shown.display_name))].into())
    }
}
