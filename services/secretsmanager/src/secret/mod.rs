//! Secrets: the record.

mod create;
mod delete;
mod describe;
mod policy;
pub(crate) mod policy_resource;
mod random;
pub(crate) mod resource;
mod tags;
mod update;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Call, Guarded, Place, PolicyKind, Query, Record, ResourcePolicy, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error;
use crate::version::Version;
pub(crate) use delete::Deletion;
pub(crate) use describe::matches;

/// The key of secrets that name none.
const DEFAULT_KEY: &str = "alias/aws/secretsmanager";

/// A secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Secret {
    pub(crate) name: String,
    pub(crate) place: Place,
    /// The six letters at the end of its ARN: another secret of this name has others.
    pub(crate) suffix: String,
    #[serde(default)]
    description: Option<String>,
    /// The KMS key that it was given.
    #[serde(default)]
    kms_key: Option<String>,
    created: Timestamp,
    pub(crate) changed: Timestamp,
    /// When it is deleted for good, if it is.
    #[serde(default)]
    pub(crate) deleted: Option<Timestamp>,
    #[serde(default)]
    policy: Option<String>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

impl Record for Secret {
    const KIND: &'static str = "secretsmanager_secret";
    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
    fn absent(_: &str) -> ApiError {
        error::not_found()
    }
}

impl Guarded for Secret {
    fn owner(&self) -> Option<&str> {
        Some(&self.place.account)
    }
    fn policy(&self) -> Option<ResourcePolicy> {
        let document = self.policy.clone()?;
        Some(ResourcePolicy { document, kind: PolicyKind::Resource })
    }
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Secret {
    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("secretsmanager", format_args!("secret:{}-{}", self.name, self.suffix))
    }

    /// The KMS key that its versions are encrypted under.
    pub(crate) fn key(&self) -> &str {
        self.kms_key.as_deref().unwrap_or(DEFAULT_KEY)
    }

    /// Its versions, the oldest first.
    pub(crate) fn versions(&self, call: &Call) -> Result<Vec<Version>> {
        let prefix = format!("{}:{}:", self.name, self.suffix);
        let mut all: Vec<Version> = call.every_in(&self.place, &Query::all().prefix(&prefix))?;
        all.sort_by_key(|version| version.created);
        Ok(all)
    }

    /// Stores it as changed now.
    pub(crate) fn change(&mut self, call: &mut Call) -> Result<()> {
        self.changed = call.now();
        call.put_in(&self.place, self)
    }

    /// Removes it and its versions.
    fn remove(&self, call: &mut Call) -> Result<()> {
        for version in self.versions(call)? {
            call.remove_in::<Version>(&self.place, &version.id())?;
        }
        call.remove_in::<Secret>(&self.place, &self.name).map(drop)
    }
}
