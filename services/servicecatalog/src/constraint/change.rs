//! `UpdateConstraint` and `DeleteConstraint`.

use kernel::{Answers, Call, Needs, Result};

use super::{Constraint, LaunchRole, passing};
use crate::{ServiceCatalog, api};

impl Answers<api::UpdateConstraint> for ServiceCatalog {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::UpdateConstraint) -> Result<Needs> {
        Ok(passing(call, Needs::on("*"), op.parameters.as_deref()))
    }

    fn run(call: &mut Call, op: api::UpdateConstraint) -> Result<api::UpdateConstraintOutput> {
        let mut constraint = call.find::<Constraint>(&op.id)?;
        constraint.description = op.description.or(constraint.description);
        if let Some(parameters) = op.parameters {
            constraint.role = LaunchRole::parse(&parameters)?;
            constraint.parameters = parameters;
        }
        call.put(&constraint)?;
        Ok(api::UpdateConstraintOutput {
            constraint_detail: Some(constraint.detail()),
            constraint_parameters: Some(constraint.parameters),
            status: Some(api::status::AVAILABLE.to_owned()),
        })
    }
}

impl Answers<api::DeleteConstraint> for ServiceCatalog {
    fn needs(_: &Call, _: &api::DeleteConstraint) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &mut Call, op: api::DeleteConstraint) -> Result<api::DeleteConstraintOutput> {
        call.find::<Constraint>(&op.id)?;
        call.remove::<Constraint>(&op.id)?;
        Ok(api::DeleteConstraintOutput {})
    }
}
