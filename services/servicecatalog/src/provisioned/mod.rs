//! Provisioned products: what was launched, and the records of what was done with it.

mod access;
mod history;
mod job;
mod outputs;
mod provision;
mod read;
mod stack;
mod terminate;
mod update;

use std::borrow::Cow;

use kernel::{ApiError, Call, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::tags::Tags;
use crate::{api, error};

pub(crate) use history::History;
pub(crate) use job::Operating;

/// The type of every provisioned product here.
const TYPE: &str = "CFN_STACK";

/// What was launched.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Provisioned {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) message: Option<String>,
    pub(crate) created: Timestamp,
    /// The token of its launch.
    pub(crate) token: String,
    pub(crate) product: String,
    pub(crate) artifact: String,
    pub(crate) path: String,
    /// The launch role, if there was a constraint.
    #[serde(default)]
    pub(crate) role: Option<String>,
    #[serde(default)]
    pub(crate) tags: Tags,
    /// The ARN of whoever launched it: a role's for a session.
    pub(crate) user: String,
    /// The ARN of the session.
    pub(crate) session: String,
    /// The stack's ARN, once there is one.
    #[serde(default)]
    pub(crate) stack: Option<String>,
    pub(crate) last_record: String,
    pub(crate) last_provisioning_record: String,
    #[serde(default)]
    pub(crate) last_successful_record: Option<String>,
}

impl Record for Provisioned {
    const KIND: &'static str = "servicecatalog_provisioned";
    const INDEXES: &'static [&'static str] = &["name"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::absent("Provisioned product", id)
    }
}

impl Provisioned {
    /// Whether something is being done with it.
    fn is_changing(&self) -> bool {
        self.status == api::provisioned_product_status::UNDER_CHANGE
    }
}

/// The provisioned product of an id or a name.
fn find(call: &Call, id: Option<&str>, name: Option<&str>) -> Result<Provisioned> {
    match (id, name) {
        (Some(id), None) => call.find(id),
        // A name may also be given as the ARN.
        (None, Some(name)) => {
            let found = match name.strip_prefix("arn:").and_then(|arn| arn.rsplit('/').next()) {
                Some(id) => call.get::<Provisioned>(id)?.filter(|one| one.arn == name),
                None => named(call, name)?,
            };
            found.ok_or_else(|| Provisioned::absent(name))
        }
        _ => Err(error::invalid("say either the id or the name of the provisioned product")),
    }
}

fn named(call: &Call, name: &str) -> Result<Option<Provisioned>> {
    Ok(call.every::<Provisioned>(&Query::all().by("name", name))?.pop())
}
