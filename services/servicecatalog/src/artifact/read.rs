//! `DescribeProvisioningArtifact` and `ListProvisioningArtifacts`.

use kernel::{Answers, Call, Needs, Result};

use super::{Artifact, find, of, parameters, text};
use crate::product::{self, Product};
use crate::{ServiceCatalog, api};

impl Answers<api::DescribeProvisioningArtifact> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribeProvisioningArtifact) -> Result<Needs> {
        product::needs_named(call, op.product_id.as_deref(), op.product_name.as_deref())
    }

    fn run(
        call: &Call,
        op: api::DescribeProvisioningArtifact,
    ) -> Result<api::DescribeProvisioningArtifactOutput> {
        let (id, name) = (op.provisioning_artifact_id.as_deref(), op.provisioning_artifact_name.as_deref());
        let artifact = match (&op.product_id, &op.product_name, id) {
            // The id of a version is enough.
            (None, None, Some(id)) => call.find::<Artifact>(id)?,
            (product, called, _) => {
                let product = product::find(call, product.as_deref(), called.as_deref())?;
                find(call, &product.id, id, name)?
            }
        };
        let declared = if op.include_provisioning_artifact_parameters == Some(true) {
            Some(parameters::declared(&text(call, &artifact)?)?.0)
        } else {
            None
        };
        let mut info = artifact.info.clone();
        if op.verbose == Some(true)
            && let Ok(text) = text(call, &artifact)
        {
            info.insert("CloudFormationTemplate".to_owned(), text);
        }
        Ok(api::DescribeProvisioningArtifactOutput {
            provisioning_artifact_detail: Some(artifact.detail()),
            info: Some(info),
            status: Some(artifact.status),
            provisioning_artifact_parameters: declared,
        })
    }
}

impl Answers<api::ListProvisioningArtifacts> for ServiceCatalog {
    fn needs(call: &Call, op: &api::ListProvisioningArtifacts) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(call: &Call, op: api::ListProvisioningArtifacts) -> Result<api::ListProvisioningArtifactsOutput> {
        call.find::<Product>(&op.product_id)?;
        let details = of(call, &op.product_id)?.iter().map(Artifact::detail).collect();
        Ok(api::ListProvisioningArtifactsOutput {
            provisioning_artifact_details: Some(details),
            next_page_token: None,
        })
    }
}
