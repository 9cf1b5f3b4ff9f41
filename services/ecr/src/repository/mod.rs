//! Repositories: the record.

mod create;
mod delete;
mod describe;
mod encryption;
mod lifecycle;
mod policy;
pub(crate) mod resource;
mod settings;
mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Guarded, Place, PolicyKind, Record, ResourcePolicy};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_ecr as api;

pub(crate) use encryption::Encryption;

/// A repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Repository {
    pub(crate) name: String,
    /// The registry that it is in.
    pub(crate) place: Place,
    created: Timestamp,
    /// `MUTABLE` or `IMMUTABLE`.
    mutability: String,
    scan_on_push: bool,
    encryption: Encryption,
    /// Who else may do what with it, as it was given.
    policy: Option<String>,
    /// Which images expire when, as it was given.
    lifecycle: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for Repository {
    const KIND: &'static str = "ecr_repository";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }
}

impl Guarded for Repository {
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

impl Repository {
    /// The registry's id: its account.
    fn registry(&self) -> Option<String> {
        Some(self.place.account.clone())
    }

    fn arn(&self) -> String {
        self.place.arn("ecr", format_args!("repository/{}", self.name))
    }

    fn scanning(&self) -> api::ImageScanningConfiguration {
        api::ImageScanningConfiguration { scan_on_push: Some(self.scan_on_push) }
    }

    /// As the wire has it.
    fn shown(self) -> api::Repository {
        api::Repository {
            repository_arn: Some(self.arn()),
            registry_id: self.registry(),
            repository_uri: Some(uri(&self.place, &self.name)),
            created_at: Some(self.created),
            image_scanning_configuration: Some(self.scanning()),
            image_tag_mutability: Some(self.mutability),
            image_tag_mutability_exclusion_filters: None,
            encryption_configuration: Some(self.encryption.shown()),
            repository_name: Some(self.name),
        }
    }
}

/// What a repository's images are named by.
fn uri(place: &Place, name: &str) -> String {
    format!("{}.dkr.ecr.{}.{}/{name}", place.account, place.region, place.url_suffix())
}
