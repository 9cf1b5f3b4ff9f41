//! `AWS::ServiceCatalog::PortfolioPrincipalAssociation`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};

use crate::{api, resource};

/// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`
pub(crate) struct PrincipalResource;

impl Resource for PrincipalResource {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation";
    const PROPERTIES: &'static [&'static str] =
        &["AcceptLanguage", "PortfolioId", "PrincipalARN", "PrincipalType"];
    const REQUIRED: &'static [&'static str] = &["PortfolioId", "PrincipalARN", "PrincipalType"];
    const CREATE_ONLY: &'static [&'static str] = Self::PROPERTIES;

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op: api::AssociatePrincipalWithPortfolio = input(new)?;
        let id = format!("{}|{}", op.principal_arn, op.portfolio_id);
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(id))
    }

    fn update(_: &mut Call, _: &At, _: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Replace)
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let op: api::DisassociatePrincipalFromPortfolio = input(old)?;
        resource::gone(call.invoke(at.principal(), op), id)
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}
