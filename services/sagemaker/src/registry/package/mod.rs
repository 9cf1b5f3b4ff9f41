//! Model packages: the record.

mod create;
mod delete;
mod describe;
mod event;
mod list;
mod named;
mod update;

use std::borrow::Cow;

use kernel::{Guarded, Place, Record, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_sagemaker as api;

pub(crate) use named::{Named, id};

use super::user;
use crate::list::Listed;
use crate::tags::{self, Tagged, Tags};

/// A model package: a version of a group, or one of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Package {
    id: String,
    /// The name of the group, or of the package that has none, as it was given.
    pub(crate) name: String,
    pub(crate) place: Place,
    /// The group's id; none for a package of its own.
    group: Option<String>,
    version: Option<i32>,
    /// What it was registered with, changes since included; Describe echoes it.
    spec: Stored<api::CreateModelPackage>,
    approval: Option<String>,
    approval_description: Option<String>,
    created: Timestamp,
    created_by: String,
    modified: Option<Timestamp>,
    modified_by: Option<String>,
    /// The token of the request that made it.
    token: Option<String>,
    /// The token of the last change.
    update_token: Option<String>,
    /// Its own, if it has no group.
    #[serde(default)]
    tags: Tags,
}

impl Record for Package {
    const KIND: &'static str = "sagemaker_model_package";
    const INDEXES: &'static [&'static str] = &["group", "token"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl Guarded for Package {
    fn owner(&self) -> Option<&str> {
        Some(&self.place.account)
    }

    fn tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

impl Tagged for Package {
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

impl Listed for Package {
    fn name(&self) -> &str {
        &self.name
    }

    fn created(&self) -> Timestamp {
        self.created
    }
}

impl Package {
    pub(crate) fn arn(&self) -> String {
        let name = self.name.to_lowercase();
        match self.version {
            Some(version) => self.place.arn("sagemaker", format_args!("model-package/{name}/{version}")),
            None => self.place.arn("sagemaker", format_args!("model-package/{name}")),
        }
    }

    /// Whether models may be made of it: a version must be approved, a package of its own has no approval.
    pub(crate) fn is_approved(&self) -> bool {
        self.version.is_none() || self.approval.as_deref() == Some(api::model_approval_status::APPROVED)
    }

    /// How it is served, if it says so.
    pub(crate) fn inference(&self) -> Option<&api::InferenceSpecification> {
        self.spec.0.inference_specification.as_ref()
    }

    fn group_name(&self) -> Option<String> {
        self.version.map(|_| self.name.clone())
    }

    /// As Describe shows it. A package is complete at once: nothing here validates or scans one.
    pub(crate) fn described(self) -> api::DescribeModelPackageOutput {
        let spec = self.spec.0.clone();
        api::DescribeModelPackageOutput {
            model_package_name: self
                .version
                .map_or_else(|| self.name.clone(), |v| format!("{}/{v}", self.name)),
            model_package_group_name: self.group_name(),
            model_package_version: self.version,
            model_package_registration_type: spec.model_package_registration_type,
            model_package_arn: self.arn(),
            model_package_description: spec.model_package_description,
            creation_time: self.created,
            inference_specification: spec.inference_specification,
            source_algorithm_specification: None,
            validation_specification: None,
            model_package_status: api::model_package_status::COMPLETED.to_owned(),
            model_package_status_details: api::ModelPackageStatusDetails {
                validation_statuses: Vec::new(),
                image_scan_statuses: Some(Vec::new()),
            },
            certify_for_marketplace: spec.certify_for_marketplace,
            model_approval_status: self.approval,
            created_by: Some(user(&self.created_by)),
            metadata_properties: spec.metadata_properties,
            model_metrics: spec.model_metrics,
            last_modified_time: self.modified,
            last_modified_by: self.modified_by.as_deref().map(user),
            approval_description: self.approval_description,
            domain: spec.domain,
            task: spec.task,
            sample_payload_url: spec.sample_payload_url,
            customer_metadata_properties: spec.customer_metadata_properties,
            drift_check_baselines: spec.drift_check_baselines,
            additional_inference_specifications: spec.additional_inference_specifications,
            skip_model_validation: spec.skip_model_validation,
            source_uri: spec.source_uri,
            security_config: None,
            model_card: spec.model_card,
            model_life_cycle: spec.model_life_cycle,
            managed_storage_type: None,
        }
    }

    /// As Search shows it.
    pub(crate) fn found(self) -> api::ModelPackage {
        let (alone, tags) = (self.version.is_none(), tags::wire(&self.tags));
        let shown = self.described();
        api::ModelPackage {
            model_package_name: alone.then_some(shown.model_package_name),
            model_package_group_name: shown.model_package_group_name,
            model_package_version: shown.model_package_version,
            model_package_registration_type: shown.model_package_registration_type,
            model_package_arn: Some(shown.model_package_arn),
            model_package_description: shown.model_package_description,
            creation_time: Some(shown.creation_time),
            inference_specification: shown.inference_specification,
            model_package_status: Some(shown.model_package_status),
            certify_for_marketplace: shown.certify_for_marketplace,
            model_approval_status: shown.model_approval_status,
            created_by: shown.created_by,
            metadata_properties: shown.metadata_properties,
            model_metrics: shown.model_metrics,
            last_modified_time: shown.last_modified_time,
            approval_description: shown.approval_description,
            model_life_cycle: shown.model_life_cycle,
            customer_metadata_properties: shown.customer_metadata_properties,
            tags,
            ..Default::default()
        }
    }
}
