//! Launch constraints: the role under which a portfolio's product is launched.

mod change;
mod create;
mod read;
mod resource;

use std::borrow::Cow;

use kernel::{ApiError, Call, Needs, Query, Record, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{api, error};

pub(crate) use resource::LaunchRoleConstraint;

/// The type of the constraints that there are here.
pub(crate) const LAUNCH: &str = "LAUNCH";

/// A launch constraint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Constraint {
    pub(crate) id: String,
    pub(crate) portfolio: String,
    pub(crate) product: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    /// The document as it was given.
    pub(crate) parameters: String,
    pub(crate) role: LaunchRole,
    /// The account of the constraint's owner.
    pub(crate) owner: String,
}

/// How a launch role is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum LaunchRole {
    /// By its ARN.
    Arn(String),
    /// By its name, in whichever account the product is launched.
    Local(String),
}

impl Record for Constraint {
    const KIND: &'static str = "servicecatalog_constraint";
    const INDEXES: &'static [&'static str] = &["portfolio"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::absent("Constraint", id)
    }
}

impl LaunchRole {
    /// Reads the parameters of a launch constraint.
    fn parse(parameters: &str) -> Result<Self> {
        let wrong = || {
            error::invalid(
                "the parameters of a LAUNCH constraint are {\"RoleArn\": \"…\"} or {\"LocalRoleName\": \"…\"}",
            )
        };
        let document: Map<String, Value> = serde_json::from_str(parameters).map_err(|_| wrong())?;
        let mut members = document.iter();
        match (members.next(), members.next()) {
            (Some((name, Value::String(role))), None) if name == "RoleArn" && is_role(role) => {
                Ok(LaunchRole::Arn(role.clone()))
            }
            (Some((name, Value::String(role))), None) if name == "LocalRoleName" && !role.is_empty() => {
                Ok(LaunchRole::Local(role.clone()))
            }
            _ => Err(wrong()),
        }
    }

    /// The role's ARN in the account of the call.
    pub(crate) fn arn(&self, call: &Call) -> String {
        match self {
            LaunchRole::Arn(arn) => arn.clone(),
            LaunchRole::Local(name) => call.place().global_arn("iam", format_args!("role/{name}")),
        }
    }
}

fn is_role(arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    matches!(parts.as_slice(), ["arn", _, "iam", "", _, role] if role.starts_with("role/"))
}

impl Constraint {
    fn detail(&self) -> api::ConstraintDetail {
        api::ConstraintDetail {
            constraint_id: Some(self.id.clone()),
            type_: Some(LAUNCH.to_owned()),
            description: self.description.clone(),
            owner: Some(self.owner.clone()),
            product_id: Some(self.product.clone()),
            portfolio_id: Some(self.portfolio.clone()),
        }
    }

    /// As end users see it.
    pub(crate) fn summary(&self) -> api::ConstraintSummary {
        api::ConstraintSummary { type_: Some(LAUNCH.to_owned()), description: self.description.clone() }
    }
}

/// The launch constraint of a product in a portfolio.
pub(crate) fn of(call: &Call, portfolio: &str, product: &str) -> Result<Option<Constraint>> {
    let all = call.every::<Constraint>(&Query::all().by("portfolio", portfolio))?;
    Ok(all.into_iter().find(|one| one.product == product))
}

/// With the right to hand Service Catalog the role that the parameters name. Parameters that name none are refused when
/// the operation runs.
fn passing(call: &Call, needs: Needs, parameters: Option<&str>) -> Needs {
    let role = parameters.and_then(|parameters| LaunchRole::parse(parameters).ok());
    let Some(role) = role else { return needs };
    needs.and(
        Needs::to("iam:PassRole", role.arn(call)).when("iam:PassedToService", "servicecatalog.amazonaws.com"),
    )
}
