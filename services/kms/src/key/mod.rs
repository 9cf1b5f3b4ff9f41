//! Keys: the record, and what is true of each.

mod create;
mod describe;
pub(crate) mod life;
pub(crate) mod managed;
mod named;
mod needs;
mod policy;
pub(crate) mod resource;
mod rotation;
mod state;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{ApiError, Call, Guarded, PolicyKind, Record, ResourcePolicy, Result};
pub(crate) use named::Named;
pub(crate) use needs::needs;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_kms as api;

use crate::error;

/// A day, in milliseconds.
pub(crate) const DAY: i64 = 86_400_000;

/// A symmetric key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) description: String,
    pub(crate) created: Timestamp,
    pub(crate) state: State,
    pub(crate) policy: String,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// All versions of its material, the first one first. AWS managed keys have none here.
    #[serde(default)]
    materials: Vec<Material>,
    #[serde(default)]
    pub(crate) rotation: Option<Rotation>,
    /// Of an AWS managed key: the service that it is for.
    #[serde(default)]
    pub(crate) service: Option<String>,
}

/// What a key can be used for at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    Enabled,
    Disabled,
    /// It is deleted at that moment.
    PendingDeletion(Timestamp),
}

/// One version of a key's material.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Material {
    /// 32 bytes, sealed, in base64.
    sealed: String,
    made: Timestamp,
    how: Making,
}

/// Why a version of the material was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Making {
    /// With the key.
    Created,
    /// By its yearly rotation.
    Automatic,
    /// By `RotateKeyOnDemand`.
    OnDemand,
}

/// Automatic rotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    pub(crate) days: i32,
    pub(crate) next: Timestamp,
}

impl Record for Key {
    const KIND: &'static str = "kms_key";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::no_key(id)
    }
}

impl Guarded for Key {
    fn owner(&self) -> Option<&str> {
        Some(self.account())
    }

    fn policy(&self) -> Option<ResourcePolicy> {
        Some(ResourcePolicy { document: self.policy.clone(), kind: PolicyKind::Key })
    }

    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Key {
    /// The account that owns it.
    pub(crate) fn account(&self) -> &str {
        self.arn.split(':').nth(4).unwrap_or_default()
    }

    /// Adds a version of its material: 32 random bytes.
    pub(crate) fn add_material(&mut self, call: &Call, how: Making) -> Result<()> {
        let mut plain = [0; 32];
        call.ids().fill(&mut plain);
        let version = self.materials.len() + 1;
        let sealed = BASE64.encode(call.seal(&plain, &self.seal_context(version))?);
        self.materials.push(Material { sealed, made: call.now(), how });
        Ok(())
    }

    /// The version of its material that encrypts, counted from 1.
    pub(crate) fn version(&self, now: Timestamp) -> usize {
        if self.service.is_some() { managed::version(now) } else { self.materials.len() }
    }

    /// A version of its material; none if it never had it.
    pub(crate) fn material(&self, call: &Call, version: usize) -> Result<Option<Vec<u8>>> {
        if self.service.is_some() {
            let known = (1..=managed::version(call.now())).contains(&version);
            return Ok(known.then(|| call.derive(&self.seal_context(version))));
        }
        let Some(material) = version.checked_sub(1).and_then(|index| self.materials.get(index)) else {
            return Ok(None);
        };
        let sealed = BASE64.decode(&material.sealed).map_err(kernel::internal)?;
        call.unseal(&sealed, &self.seal_context(version)).map(Some)
    }

    /// The id of a version of its material: 64 hexadecimal digits that tell nothing about the material.
    pub(crate) fn material_id(&self, version: usize) -> String {
        digest(&self.seal_context(version))
    }

    fn seal_context(&self, version: usize) -> String {
        format!("kms-key/{}/{version}", self.arn)
    }

    /// Refuses a key that cannot be used now.
    pub(crate) fn usable(&self) -> Result<()> {
        match self.state {
            State::Enabled => Ok(()),
            State::Disabled => Err(ApiError::new("DisabledException", format!("{} is disabled.", self.arn))),
            State::PendingDeletion(_) => self.lasting(),
        }
    }

    /// Refuses a key that is about to be deleted.
    pub(crate) fn lasting(&self) -> Result<()> {
        match self.state {
            State::Enabled | State::Disabled => Ok(()),
            State::PendingDeletion(_) => Err(error::invalid_state(&self.arn, "pending deletion")),
        }
    }

    /// As `DescribeKey` shows it.
    pub(crate) fn metadata(&self, now: Timestamp) -> api::KeyMetadata {
        let (state, deletion_date) = match self.state {
            State::Enabled => (api::key_state::ENABLED, None),
            State::Disabled => (api::key_state::DISABLED, None),
            State::PendingDeletion(date) => (api::key_state::PENDING_DELETION, Some(date)),
        };
        let manager = match self.service {
            Some(_) => api::key_manager_type::AWS,
            None => api::key_manager_type::CUSTOMER,
        };
        let spec = Some(api::key_spec::SYMMETRIC_DEFAULT.to_owned());
        api::KeyMetadata {
            aws_account_id: Some(self.account().to_owned()),
            key_id: self.id.clone(),
            arn: Some(self.arn.clone()),
            creation_date: Some(self.created),
            enabled: Some(self.state == State::Enabled),
            description: Some(self.description.clone()),
            key_usage: Some(api::key_usage_type::ENCRYPT_DECRYPT.to_owned()),
            key_state: Some(state.to_owned()),
            deletion_date,
            origin: Some(api::origin_type::AWS_KMS.to_owned()),
            key_manager: Some(manager.to_owned()),
            customer_master_key_spec: spec.clone(),
            key_spec: spec.clone(),
            encryption_algorithms: spec.map(|spec| vec![spec]),
            multi_region: Some(false),
            current_key_material_id: Some(self.material_id(self.version(now))),
            ..api::KeyMetadata::default()
        }
    }
}

/// The SHA-256 of a text, as 64 hexadecimal digits.
fn digest(text: &str) -> String {
    use std::fmt::Write as _;
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    digest.as_ref().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
