//! Versions of secrets: the record, how values are kept, and how a version comes to be.

mod get;
mod list;
mod put;
mod stage;
mod value;

use std::borrow::Cow;

use kernel::{Call, Ids as _, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error;
use crate::secret::Secret;
use value::Held;
pub(crate) use value::Value;

/// The staging label of the version that is meant where none is named, and of the one before it.
pub(crate) const CURRENT: &str = "AWSCURRENT";
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";

/// How many versions a secret keeps, as far as they have no staging labels.
const MOST: usize = 100;

/// A version of a secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version {
    secret: String,
    suffix: String,
    pub(crate) version_id: String,
    pub(crate) created: Timestamp,
    pub(crate) stages: Vec<String>,
    held: Held,
}

impl Record for Version {
    const KIND: &'static str = "secretsmanager_version";
    fn id(&self) -> Cow<'_, str> {
        format!("{}:{}:{}", self.secret, self.suffix, self.version_id).into()
    }
}

impl Version {
    /// Its value, for whoever reads it.
    pub(crate) fn open(&self, call: &Call, secret: &Secret) -> Result<Value> {
        self.held.open(call, secret, &self.version_id)
    }

    fn has(&self, stage: &str) -> bool {
        self.stages.iter().any(|own| own == stage)
    }
}

/// Gives a secret a version with these staging labels, `AWSCURRENT` alone if none are said. One with the same id and
/// value is there already.
pub(crate) fn put(
    call: &mut Call,
    secret: &mut Secret,
    token: Option<String>,
    value: Value,
    stages: Option<Vec<String>>,
) -> Result<Version> {
    let version_id = token.unwrap_or_else(|| call.ids().uuid());
    let mut all = secret.versions(call)?;
    if let Some(same) = all.iter().find(|version| version.version_id == version_id) {
        if same.open(call, secret)? == value {
            return Ok(same.clone());
        }
        return Err(error::exists(format!(
            "You can't use ClientRequestToken {version_id} because that value is already in use for a version of secret {}.",
            secret.arn()
        )));
    }
    let version = Version {
        secret: secret.name.clone(),
        suffix: secret.suffix.clone(),
        held: Held::of(call, secret, &version_id, &value)?,
        version_id: version_id.clone(),
        created: call.now(),
        stages: Vec::new(),
    };
    let first = all.is_empty();
    all.push(version);
    let mut stages = stages.filter(|stages| !stages.is_empty()).unwrap_or_else(|| vec![CURRENT.to_owned()]);
    if first && !stages.iter().any(|stage| stage == CURRENT) {
        stages.push(CURRENT.to_owned());
    }
    for stage in stages {
        move_stage(&mut all, &stage, Some(&version_id));
    }
    let too_many = all.len().saturating_sub(MOST);
    let deprecated: Vec<String> = all
        .iter()
        .filter(|version| version.stages.is_empty())
        .take(too_many)
        .map(|version| version.version_id.clone())
        .collect();
    for version in &all {
        if deprecated.contains(&version.version_id) {
            call.remove_in::<Version>(&secret.place, &version.id())?;
        } else {
            call.put_in(&secret.place, version)?;
        }
    }
    secret.change(call)?;
    let made = all.into_iter().find(|version| version.version_id == version_id);
    made.ok_or_else(|| kernel::internal("a version that was made is not there"))
}

/// Moves a staging label to a version, or takes it away. Where `AWSCURRENT` was, `AWSPREVIOUS` is then.
fn move_stage(versions: &mut [Version], stage: &str, to: Option<&str>) {
    let from = versions.iter().find(|version| version.has(stage)).map(|version| version.version_id.clone());
    for version in versions.iter_mut() {
        version.stages.retain(|own| own != stage);
        if Some(version.version_id.as_str()) == to {
            version.stages.push(stage.to_owned());
        }
    }
    if stage == CURRENT
        && let Some(from) = from.filter(|from| Some(from.as_str()) != to)
    {
        move_stage(versions, PREVIOUS, Some(&from));
    }
}

/// Brings the versions with staging labels under the secret's key of now.
pub(crate) fn encrypt_again(call: &mut Call, secret: &Secret) -> Result<()> {
    for mut version in secret.versions(call)?.into_iter().filter(|version| !version.stages.is_empty()) {
        let value = version.open(call, secret)?;
        version.held = Held::of(call, secret, &version.version_id, &value)?;
        call.put_in(&secret.place, &version)?;
    }
    Ok(())
}

/// The version that a request means: by its id, by a staging label, or the current one.
fn find(call: &Call, secret: &Secret, id: Option<&str>, stage: Option<&str>) -> Result<Version> {
    let all = secret.versions(call)?;
    let stage = if id.is_none() { Some(stage.unwrap_or(CURRENT)) } else { stage };
    let fits = |version: &Version| {
        id.is_none_or(|id| version.version_id == id) && stage.is_none_or(|stage| version.has(stage))
    };
    let found = all.into_iter().find(fits);
    found.ok_or_else(|| match (id, stage) {
        (Some(_), Some(_)) => {
            error::request("You provided a VersionStage that is not associated to the provided VersionId.")
        }
        (Some(id), None) => error::no_version("VersionId", id),
        (None, stage) => error::no_version("staging label", stage.unwrap_or_default()),
    })
}
