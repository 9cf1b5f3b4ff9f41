//! Provisioning artifacts: the versions of a product, each a template.

mod change;
mod create;
mod load;
mod parameters;
mod read;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Call, Query, Record, Result, SessionId};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{api, error};

pub(crate) use create::{Draft, make};
pub(crate) use load::{FetchTemplate, Loading, before};

/// A version of a product.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Artifact {
    pub(crate) id: String,
    pub(crate) product: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) created: Timestamp,
    /// Which one of the product's it is.
    pub(crate) number: u32,
    pub(crate) active: bool,
    pub(crate) guidance: String,
    /// Where the template came from, as it was given.
    pub(crate) info: BTreeMap<String, String>,
    /// `CREATING`, `AVAILABLE` or `FAILED`.
    pub(crate) status: String,
    /// Whether a template that cannot be read is refused.
    pub(crate) validated: bool,
    /// While it is being created: where the template is fetched, and as whom.
    #[serde(default)]
    pub(crate) fetching: Option<(String, SessionId)>,
}

/// The template of a version.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Text {
    artifact: String,
    text: String,
}

impl Record for Artifact {
    const KIND: &'static str = "servicecatalog_artifact";
    const INDEXES: &'static [&'static str] = &["product"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::absent("Provisioning artifact", id)
    }
}

impl Record for Text {
    const KIND: &'static str = "servicecatalog_text";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.artifact)
    }
}

impl Artifact {
    /// As it is shown.
    pub(crate) fn detail(&self) -> api::ProvisioningArtifactDetail {
        api::ProvisioningArtifactDetail {
            id: Some(self.id.clone()),
            name: Some(self.name.clone()),
            description: self.description.clone(),
            type_: Some(api::provisioning_artifact_type::CLOUD_FORMATION_TEMPLATE.to_owned()),
            created_time: Some(self.created),
            active: Some(self.active),
            guidance: Some(self.guidance.clone()),
            source_revision: None,
        }
    }

    /// Whether it can be launched.
    pub(crate) fn is_offered(&self) -> bool {
        self.active && self.status == api::status::AVAILABLE
    }
}

/// The versions of a product, the oldest first.
pub(crate) fn of(call: &Call, product: &str) -> Result<Vec<Artifact>> {
    let mut all = call.every::<Artifact>(&Query::all().by("product", product))?;
    all.sort_by_key(|one| one.number);
    Ok(all)
}

/// The version of a product with an id or a name.
pub(crate) fn find(call: &Call, product: &str, id: Option<&str>, name: Option<&str>) -> Result<Artifact> {
    let all = of(call, product)?;
    let (found, said) = match (id, name) {
        (Some(id), None) => (all.into_iter().find(|one| one.id == id), id),
        (None, Some(name)) => (all.into_iter().find(|one| one.name == name), name),
        _ => {
            return Err(error::invalid("say either the id or the name of the provisioning artifact"));
        }
    };
    found.ok_or_else(|| Artifact::absent(said))
}

/// The template of a version that can be launched.
pub(crate) fn text(call: &Call, artifact: &Artifact) -> Result<String> {
    let text = call.get::<Text>(&artifact.id)?.map(|text| text.text);
    text.ok_or_else(|| {
        let status = &artifact.status;
        error::invalid(format!("Provisioning artifact {} is {status}: it has no template", artifact.id))
    })
}

/// Removes a version with its template.
pub(crate) fn remove(call: &mut Call, artifact: &Artifact) -> Result<()> {
    if let Some((_, reader)) = &artifact.fetching {
        call.forget_caller(reader)?;
    }
    call.remove::<Text>(&artifact.id)?;
    call.remove::<Artifact>(&artifact.id)?;
    Ok(())
}
