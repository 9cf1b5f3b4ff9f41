//! Projects: products of the Service Catalog that somebody launched to work on a model in.

mod change;
mod create;
mod delete;
mod look;
mod portfolio;
mod update;

use std::borrow::Cow;

use kernel::{ApiError, Call, Guarded, Needs, Place, Record, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use crate::error;
use crate::list::Listed;
use crate::tags::{self, Tagged, Tags};

pub(crate) use change::Change;
pub(crate) use portfolio::Portfolio;

/// The parameters that every project's template has, and that SageMaker itself gives.
const NAME: &str = "SageMakerProjectName";
const ID: &str = "SageMakerProjectId";

/// A project. It stays when what it was made of is deleted, until another is made under its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Project {
    /// As it was given; it is found by the name in small letters, as its ARN has it.
    name: String,
    id: String,
    place: Place,
    description: Option<String>,
    status: String,
    /// What it is provisioned from, as it was asked for, and with an update that succeeded over it.
    details: Stored<api::ServiceCatalogProvisioningDetails>,
    /// The id of the provisioned product.
    provisioned: String,
    /// What went wrong with the provisioned product last.
    #[serde(default)]
    message: Option<String>,
    created: Timestamp,
    /// The ARN of whoever made it.
    created_by: String,
    #[serde(default)]
    modified: Option<Timestamp>,
    #[serde(default)]
    modified_by: Option<String>,
    #[serde(default)]
    tags: Tags,
}

impl Record for Project {
    const KIND: &'static str = "sagemaker_project";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(self.name.to_lowercase())
    }

    fn absent(id: &str) -> ApiError {
        error::validation(format!("Project {id} does not exist."))
    }
}

impl Guarded for Project {
    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for Project {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for Project {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

/// The ARN of a project.
fn arn(place: &Place, name: &str) -> String {
    place.arn("sagemaker", format_args!("project/{}", name.to_lowercase()))
}

/// The operation's own action on a project.
fn needs(call: &Call, name: &str) -> Result<Needs> {
    let project = call.get::<Project>(&name.to_lowercase())?;
    let needs = Needs::on(arn(call.place(), name)).given(project.as_ref());
    Ok(match project {
        Some(project) => tags::shown_to(needs, &project.tags),
        None => needs,
    })
}

/// The project of a name.
fn find(call: &Call, name: &str) -> Result<Project> {
    call.get(&name.to_lowercase())?.ok_or_else(|| Project::absent(&arn(call.place(), name)))
}

impl Project {
    fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }

    /// The ARN of its provisioned product.
    fn provisioned_arn(&self) -> String {
        let name = provisioned_name(&self.name, &self.id);
        self.place.arn("servicecatalog", format_args!("stack/{name}/{}", self.provisioned))
    }

    /// Refuses what cannot be done with the project as it stands.
    fn must_be(&self, states: &[&str], to: &str) -> Result<()> {
        if states.contains(&self.status.as_str()) {
            return Ok(());
        }
        Err(error::validation(format!("Cannot {to} Project in {} status", self.status)))
    }

    /// Something is begun with it.
    fn touch(&mut self, call: &Call, status: &str) {
        status.clone_into(&mut self.status);
        self.modified = Some(call.now());
        self.modified_by = Some(call.caller().arn());
    }
}

/// The name of the provisioned product of a project.
fn provisioned_name(name: &str, id: &str) -> String {
    format!("{name}-{id}")
}

/// What Service Catalog refused, as SageMaker says it.
fn refused(failure: ApiError) -> ApiError {
    if failure.status >= 500 || failure.code.starts_with("AccessDenied") {
        return failure;
    }
    error::validation(match failure.message.strip_suffix(" not found.") {
        Some(what) => format!("{what} does not exist or access was denied"),
        None => failure.message,
    })
}
