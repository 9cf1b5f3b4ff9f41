//! Versions of products as the catalog offers them, and where a project stands among them.

use std::collections::BTreeMap;

use client::{Client, Error};
use foundation::versions::order;
use schema::Timestamp;
use shapes_sagemaker as sagemaker;
use shapes_servicecatalog as servicecatalog;

use crate::failure::{Failure, Result};

/// The code by which Service Catalog says that there is no such thing for the caller.
const ABSENT: &str = "ResourceNotFoundException";

/// A version that can be launched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) id: String,
    pub(crate) name: String,
    created: Option<Timestamp>,
}

/// The versions of a product that can be launched, the newest last: as those see it that the product is for, else as its
/// administrators do.
pub(crate) async fn of(client: &Client, product: &str) -> std::result::Result<Vec<Version>, Error> {
    let version = |id: Option<String>, name: Option<String>, created| {
        let id = id.unwrap_or_default();
        Version { name: name.unwrap_or_else(|| id.clone()), id, created }
    };
    let ask = servicecatalog::DescribeProduct { id: Some(product.to_owned()), ..Default::default() };
    let mut all: Vec<Version> = match client.call(&ask).await {
        Ok(found) => {
            let all = found.provisioning_artifacts.unwrap_or_default().into_iter();
            all.map(|one| version(one.id, one.name, one.created_time)).collect()
        }
        Err(error) if error.code() == Some(ABSENT) => {
            let ask = servicecatalog::ListProvisioningArtifacts {
                product_id: product.to_owned(),
                ..Default::default()
            };
            let all = client.call(&ask).await?.provisioning_artifact_details.unwrap_or_default().into_iter();
            let active = all.filter(|one| one.active != Some(false));
            active.map(|one| version(one.id, one.name, one.created_time)).collect()
        }
        Err(error) => return Err(error),
    };
    // Versions of one deployment may have come in one moment.
    all.sort_by(|one, other| one.created.cmp(&other.created).then_with(|| order(&one.name, &other.name)));
    Ok(all)
}

/// The version of a name or an id.
pub(crate) fn named<'a>(versions: &'a [Version], wanted: &str) -> Result<&'a Version> {
    versions.iter().find(|version| version.name == wanted || version.id == wanted).ok_or_else(|| {
        let names: Vec<&str> = versions.iter().map(|version| version.name.as_str()).collect();
        Failure::new(format!("the product has no version `{wanted}`"))
            .hint(format!("it has: {}", names.join(", ")))
    })
}

/// Where a project stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Its version; none that is not offered any more.
    pub(crate) own: Option<Version>,
    /// The newest version of its product; none of a product that is gone.
    pub(crate) newest: Option<Version>,
}

impl Standing {
    /// Where a project stands among the versions of its product.
    pub(crate) fn among(versions: &[Version], project: &sagemaker::DescribeProjectOutput) -> Self {
        let details = project.service_catalog_provisioning_details.as_ref();
        let id = details.and_then(|details| details.provisioning_artifact_id.as_deref());
        let own = versions.iter().find(|version| Some(version.id.as_str()) == id).cloned();
        Standing { own, newest: versions.last().cloned() }
    }

    /// Whether there is a newer version.
    pub(crate) fn is_behind(&self) -> bool {
        self.newest.is_some() && self.own != self.newest
    }

    /// The name of the project's version, or what there is to say instead.
    pub(crate) fn own_name(&self) -> &str {
        self.own.as_ref().map_or("one that is not offered any more", |own| own.name.as_str())
    }

    /// In words: `1.0 (1.1 is there)`.
    pub(crate) fn text(&self) -> String {
        let own = self.own_name();
        match self.newest.as_ref().filter(|_| self.is_behind()) {
            Some(newest) => format!("{own} ({} is there)", newest.name),
            None => own.to_owned(),
        }
    }
}

/// Somebody who looks where projects stand. Each product is asked for once.
pub(crate) struct Lookout<'a> {
    client: &'a Client,
    /// The versions of products; none of those that the client is not told of.
    products: BTreeMap<String, Option<Vec<Version>>>,
}

impl<'a> Lookout<'a> {
    pub(crate) fn of(client: &'a Client) -> Self {
        Lookout { client, products: BTreeMap::new() }
    }

    /// Where the project of a name stands; nothing if that is not for the client's eyes.
    pub(crate) async fn named(&mut self, name: &str) -> Result<Option<Standing>> {
        let ask = sagemaker::DescribeProject { project_name: name.to_owned() };
        match self.client.call(&ask).await {
            Ok(project) => self.standing(&project).await,
            Err(Error::Api { .. }) => Ok(None),
            Err(other) => Err(other.into()),
        }
    }

    /// Where a project stands; nothing if that is not for the client's eyes.
    pub(crate) async fn standing(
        &mut self,
        project: &sagemaker::DescribeProjectOutput,
    ) -> Result<Option<Standing>> {
        let Some(details) = &project.service_catalog_provisioning_details else { return Ok(None) };
        let product = &details.product_id;
        if !self.products.contains_key(product) {
            let versions = match of(self.client, product).await {
                Ok(versions) => Some(versions),
                Err(Error::Api { error, .. }) if error.code == ABSENT => Some(Vec::new()),
                Err(Error::Api { .. }) => None,
                Err(other) => return Err(Failure::from(other)),
            };
            self.products.insert(product.clone(), versions);
        }
        let versions = self.products.get(product).and_then(Option::as_ref);
        Ok(versions.map(|versions| Standing::among(versions, project)))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A version of a name.
    pub(crate) fn version(name: &str) -> Version {
        Version { id: format!("pa-{name}"), name: name.to_owned(), created: None }
    }

    #[track_caller]
    fn check(offered: &[&str], own: &str, expected: &str) {
        let versions: Vec<Version> = offered.iter().map(|name| version(name)).collect();
        let project = sagemaker::DescribeProjectOutput {
            service_catalog_provisioning_details: Some(sagemaker::ServiceCatalogProvisioningDetails {
                provisioning_artifact_id: Some(format!("pa-{own}")),
                ..Default::default()
            }),
            ..Default::default()
        };
        assert_eq!(Standing::among(&versions, &project).text(), expected);
    }

    #[test]
    fn a_project_is_told_where_it_stands() {
        check(&["1.0"], "1.0", "1.0");
        check(&["1.0", "1.1"], "1.0", "1.0 (1.1 is there)");
        check(&["1.0", "1.1"], "1.1", "1.1");
        check(&["1.1"], "1.0", "one that is not offered any more (1.1 is there)");
        check(&[], "1.0", "one that is not offered any more");
    }
}
