//! Functions: the record.

mod change;
pub(crate) mod configuration;
mod create;
mod delete;
mod read;
pub(crate) mod resource;
pub(crate) mod runtime;
mod update_code;
mod update_configuration;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Needs, Place, Record, Result};
use serde::{Deserialize, Serialize};

pub(crate) use change::{Change, Prepare};
pub(crate) use configuration::{Configuration, Settings};
pub(crate) use read::page_size;

use crate::error;
use crate::event_config::EventConfig;
use crate::permission::Statement;

/// A function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) place: Place,
    /// What can still be changed.
    pub(crate) latest: Configuration,
    /// The number of the version that was published last.
    #[serde(default)]
    pub(crate) published: u64,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The statements of its policies, by qualifier; the one of the function itself under an empty one.
    #[serde(default)]
    pub(crate) policies: BTreeMap<String, Vec<Statement>>,
    /// How many invocations may run at once, if that is said.
    #[serde(default)]
    pub(crate) reserved: Option<u32>,
    /// What becomes of asynchronous invocations that fail, by qualifier.
    #[serde(default)]
    pub(crate) event_configs: BTreeMap<String, EventConfig>,
    /// The id of the request that made it.
    #[serde(default)]
    pub(crate) request: String,
}

impl Record for Function {
    const KIND: &'static str = "lambda_function";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }

    fn absent(id: &str) -> ApiError {
        error::no_function(id)
    }
}

impl Function {
    /// Its ARN, without a qualifier.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("lambda", format_args!("function:{}", self.name))
    }

    /// Refuses a change while another one is made, and one of another revision than the latest.
    pub(crate) fn changeable(&self, revision: Option<&str>) -> Result<()> {
        use configuration::State::Preparing;
        let arn = self.arn();
        if self.latest.state == Preparing {
            return Err(error::conflict(
                "The operation cannot be performed at this time. The function is currently in the following state: \
                 Pending",
            ));
        }
        if self.latest.update == Some(Preparing) {
            return Err(error::conflict(format!(
                "The operation cannot be performed at this time. An update is in progress for resource: {arn}"
            )));
        }
        match revision {
            Some(revision) if revision != self.latest.revision => Err(error::stale()),
            _ => Ok(()),
        }
    }
}

/// The need to pass a function's role to Lambda.
pub(crate) fn pass(role: &str) -> Needs {
    let account = role.split(':').nth(4).unwrap_or_default();
    Needs::to("iam:PassRole", role).owned_by(account).when("iam:PassedToService", "lambda.amazonaws.com")
}
