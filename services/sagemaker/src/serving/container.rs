//! The container of a model, resolved: what a host runs.

use std::collections::BTreeMap;

use kernel::{Call, Result};
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

use crate::error;
use crate::hosting::model::containers;
use crate::registry::package;

/// What a host runs. It stays as it was when the endpoint was made, whatever becomes of the model and its package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Container {
    pub(crate) image: String,
    /// `s3://…/model.tar.gz`
    pub(crate) data: Option<String>,
    pub(crate) environment: BTreeMap<String, String>,
    /// The role that it runs as, and that its data is read as.
    pub(crate) role: String,
    /// Whether it has no way out.
    pub(crate) isolated: bool,
}

impl Container {
    /// The one container of a model.
    pub(crate) fn of(call: &Call, model: &api::CreateModel) -> Result<Self> {
        let mut all = containers(model);
        let (Some(container), None) = (all.next(), all.next()) else {
            return Err(error::validation(format!(
                "model {} has several containers: this runtime serves models of one",
                model.model_name
            )));
        };
        let (image, data, mut environment) = match &container.model_package_name {
            None => (container.image.clone(), container.model_data_url.clone(), BTreeMap::new()),
            Some(name) => from_package(call, name)?,
        };
        environment.extend(container.environment.clone().unwrap_or_default());
        Ok(Container {
            image: image.unwrap_or_default(),
            data,
            environment,
            role: model.execution_role_arn.clone().unwrap_or_default(),
            isolated: model.enable_network_isolation == Some(true),
        })
    }
}

type Resolved = (Option<String>, Option<String>, BTreeMap<String, String>);

/// The container of a package, which may be another account's. Whether the model's maker may use it was decided when the
/// model was made.
fn from_package(call: &Call, name: &str) -> Result<Resolved> {
    let package = package::Named::parse(call, name)?.find(call)?;
    let containers = package.inference().map(|inference| &*inference.containers).unwrap_or_default();
    let [container] = containers else {
        return Err(error::validation(format!(
            "model package {} has {} containers: this runtime serves packages of one",
            package.arn(),
            containers.len()
        )));
    };
    let environment = container.environment.clone().unwrap_or_default();
    Ok((container.image.clone(), container.model_data_url.clone(), environment))
}
