//! Who may launch what is in a portfolio.

mod associate;
mod pattern;
mod resource;

use std::borrow::Cow;

use kernel::{Call, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api;

pub(crate) use resource::PrincipalResource;

/// A principal, or a pattern of principals, of a portfolio.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Association {
    pub(crate) portfolio: String,
    /// An ARN, or one without account and with wildcards in its id.
    pub(crate) arn: String,
    /// `IAM` or `IAM_PATTERN`.
    pub(crate) kind: String,
    pub(crate) created: Timestamp,
}

impl Record for Association {
    const KIND: &'static str = "servicecatalog_principal";
    const INDEXES: &'static [&'static str] = &["portfolio"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(key(&self.portfolio, &self.kind, &self.arn))
    }
}

fn key(portfolio: &str, kind: &str, arn: &str) -> String {
    format!("{portfolio}/{kind}/{arn}")
}

/// Whether the caller is a principal of a portfolio. A session is its role.
pub(crate) fn admits(call: &Call, portfolio: &str) -> Result<bool> {
    let Some(caller) = call.caller().principal.principal_arn() else { return Ok(false) };
    let associated = call.every::<Association>(&Query::all().by("portfolio", portfolio))?;
    Ok(associated.iter().any(|one| match one.kind.as_str() {
        api::principal_type::IAM_PATTERN => pattern::fits(&one.arn, &caller),
        _ => one.arn == caller,
    }))
}
