//! `CreateConstraint`.

use kernel::{Answers, Call, Needs, Result};

use super::{Constraint, LAUNCH, LaunchRole, of, passing};
use crate::portfolio::Portfolio;
use crate::product::{self, Product};
use crate::{ServiceCatalog, api, association, error, names, token};

impl Answers<api::CreateConstraint> for ServiceCatalog {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::CreateConstraint) -> Result<Needs> {
        Ok(passing(call, product::needs(call, &op.product_id)?, Some(&op.parameters)))
    }

    fn run(call: &mut Call, op: api::CreateConstraint) -> Result<api::CreateConstraintOutput> {
        let constraint = match token::seen(call, &op, &op.idempotency_token)? {
            Some(id) => call.find::<Constraint>(&id)?,
            None => create(call, &op)?,
        };
        Ok(api::CreateConstraintOutput {
            constraint_detail: Some(constraint.detail()),
            constraint_parameters: Some(constraint.parameters),
            status: Some(api::status::AVAILABLE.to_owned()),
        })
    }
}

fn create(call: &mut Call, op: &api::CreateConstraint) -> Result<Constraint> {
    if op.type_ != LAUNCH {
        return Err(error::unsupported(&format!("constraints of type {}, only {LAUNCH}", op.type_)));
    }
    let role = LaunchRole::parse(&op.parameters)?;
    call.find::<Portfolio>(&op.portfolio_id)?;
    call.find::<Product>(&op.product_id)?;
    if association::get(call, &op.portfolio_id, &op.product_id)?.is_none() {
        return Err(error::absent(&format!("Product {} in portfolio", op.product_id), &op.portfolio_id));
    }
    if of(call, &op.portfolio_id, &op.product_id)?.is_some() {
        let text = format!(
            "Product {} has a {LAUNCH} constraint in portfolio {} already",
            op.product_id, op.portfolio_id
        );
        return Err(error::duplicate(text));
    }
    let constraint = Constraint {
        id: names::draw(call, "cons"),
        portfolio: op.portfolio_id.clone(),
        product: op.product_id.clone(),
        description: op.description.clone(),
        parameters: op.parameters.clone(),
        role,
        owner: call.account().to_owned(),
    };
    call.put(&constraint)?;
    token::remember(call, op, &op.idempotency_token, &constraint.id)?;
    Ok(constraint)
}
