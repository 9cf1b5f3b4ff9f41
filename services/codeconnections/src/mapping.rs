//! Where connections lead here.

use std::borrow::Cow;

use kernel::{Call, Query, Record, Result, Scope};
use serde::{Deserialize, Serialize};

/// Where a connection leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The ARN of the connection.
    pub arn: String,
    /// What `git` fetches from: an address or the path of a folder. `{repository}` in it stands for the `owner/name` of the
    /// repository that is asked for.
    pub source: String,
}

impl Record for Mapping {
    const KIND: &'static str = "codeconnections_mapping";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.arn)
    }
}

impl Mapping {
    /// What to fetch a repository from.
    pub(crate) fn of(&self, repository: &str) -> String {
        self.source.replace("{repository}", repository)
    }
}

/// Has a connection lead somewhere, in place of where it has led.
///
/// # Errors
/// If it cannot be stored.
pub fn map(call: &mut Call, mapping: &Mapping) -> Result<()> {
    call.put(mapping)
}

/// Has a connection lead nowhere; whether it led somewhere.
///
/// # Errors
/// If that cannot be stored.
pub fn unmap(call: &mut Call, arn: &str) -> Result<bool> {
    call.remove::<Mapping>(arn)
}

/// Where connections lead, by their ARNs.
///
/// # Errors
/// If the state cannot be read.
pub fn mappings(call: &Call) -> Result<Vec<Mapping>> {
    call.every(&Query::all())
}
