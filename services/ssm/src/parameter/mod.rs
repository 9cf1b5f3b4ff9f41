//! Parameters: the record, and its versions.

mod delete;
mod describe;
mod event;
mod filter;
mod get;
mod history;
mod label;
mod name;
mod path;
mod put;
pub(crate) mod resource;
mod secret;
mod tags;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use kernel::{ApiError, Call, Guarded, Record, Result};
use name::Named;
use schema::Timestamp;
use secret::Held;
use serde::{Deserialize, Serialize};
use shapes_ssm as api;

use crate::error;

/// A parameter, with its newest version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Parameter {
    name: String,
    arn: String,
    current: Version,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

/// An older version of a parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Past {
    /// The parameter's name and the version's number, such that versions are in their order: see [`past_id`].
    id: String,
    version: Version,
}

/// One version of a parameter: each has what its own request said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Version {
    number: i64,
    /// `String`, `StringList`, `SecureString`.
    kind: String,
    value: Held,
    description: Option<String>,
    allowed_pattern: Option<String>,
    /// The key of a `SecureString`, as it was named.
    key_id: Option<String>,
    tier: String,
    data_type: String,
    modified: Timestamp,
    /// The ARN of who made it.
    user: String,
    #[serde(default)]
    labels: BTreeSet<String>,
}

impl Record for Parameter {
    const KIND: &'static str = "ssm_parameter";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }

    fn absent(_: &str) -> ApiError {
        error::no_parameter()
    }
}

impl Record for Past {
    const KIND: &'static str = "ssm_past_version";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl Guarded for Parameter {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

/// The id of an older version: names have no colons, and numbers are in their order as text.
fn past_id(name: &str, number: i64) -> String {
    format!("{name}:{number:010}")
}

impl Parameter {
    /// The version that a selector means (`3`, `prod`), or the newest.
    fn version(&self, call: &Call, selector: Option<&str>) -> Result<Version> {
        let Some(selector) = selector else { return Ok(self.current.clone()) };
        let absent = |what: &str| error::no_version(&format!("{what} {selector}"), &self.name);
        if let Ok(number) = selector.parse::<i64>() {
            return self.numbered(call, number)?.ok_or_else(|| absent("version"));
        }
        let versions = self.versions(call)?;
        versions.into_iter().find(|version| version.labels.contains(selector)).ok_or_else(|| absent("label"))
    }

    /// The version with a number.
    fn numbered(&self, call: &Call, number: i64) -> Result<Option<Version>> {
        if number == self.current.number {
            return Ok(Some(self.current.clone()));
        }
        Ok(call.get::<Past>(&past_id(&self.name, number))?.map(|past| past.version))
    }

    /// All versions, the oldest first.
    fn versions(&self, call: &Call) -> Result<Vec<Version>> {
        let prefix = format!("{}:", self.name);
        let past = call.every::<Past>(&kernel::Query::all().prefix(&prefix))?;
        Ok(past.into_iter().map(|past| past.version).chain([self.current.clone()]).collect())
    }

    /// Stores a version again, wherever it belongs.
    fn keep(&mut self, call: &mut Call, version: Version) -> Result<()> {
        if version.number == self.current.number {
            self.current = version;
            return call.put(self);
        }
        call.put(&Past { id: past_id(&self.name, version.number), version })
    }

    /// As `GetParameter` shows a version of it.
    fn shown(
        &self,
        call: &Call,
        version: &Version,
        named: Option<&Named>,
        decrypted: Option<bool>,
    ) -> Result<api::Parameter> {
        let selector = named.and_then(|named| named.selector.as_ref());
        Ok(api::Parameter {
            name: Some(self.name.clone()),
            type_: Some(version.kind.clone()),
            value: Some(version.value.shown(call, &self.arn, decrypted)?),
            version: Some(version.number),
            selector: selector.map(|selector| format!(":{selector}")),
            source_result: None,
            last_modified_date: Some(version.modified),
            arn: Some(self.arn.clone()),
            data_type: Some(version.data_type.clone()),
        })
    }
}
