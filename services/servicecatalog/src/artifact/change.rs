//! `UpdateProvisioningArtifact` and `DeleteProvisioningArtifact`.

use kernel::{Answers, Call, Needs, Result};

use super::{find, of, remove};
use crate::product::{self, Product};
use crate::{ServiceCatalog, api, error};

impl Answers<api::UpdateProvisioningArtifact> for ServiceCatalog {
    fn needs(call: &Call, op: &api::UpdateProvisioningArtifact) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateProvisioningArtifact,
    ) -> Result<api::UpdateProvisioningArtifactOutput> {
        call.find::<Product>(&op.product_id)?;
        let mut artifact = find(call, &op.product_id, Some(&op.provisioning_artifact_id), None)?;
        artifact.name = op.name.unwrap_or(artifact.name);
        artifact.description = op.description.or(artifact.description);
        artifact.active = op.active.unwrap_or(artifact.active);
        artifact.guidance = op.guidance.unwrap_or(artifact.guidance);
        call.put(&artifact)?;
        Ok(api::UpdateProvisioningArtifactOutput {
            provisioning_artifact_detail: Some(artifact.detail()),
            info: Some(artifact.info),
            status: Some(artifact.status),
        })
    }
}

impl Answers<api::DeleteProvisioningArtifact> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DeleteProvisioningArtifact) -> Result<Needs> {
        product::needs(call, &op.product_id)
    }

    fn run(
        call: &mut Call,
        op: api::DeleteProvisioningArtifact,
    ) -> Result<api::DeleteProvisioningArtifactOutput> {
        call.find::<Product>(&op.product_id)?;
        let artifact = find(call, &op.product_id, Some(&op.provisioning_artifact_id), None)?;
        if of(call, &op.product_id)?.len() == 1 {
            let text = format!(
                "{} is the last provisioning artifact of product {}; delete the product instead",
                artifact.id, op.product_id
            );
            return Err(error::in_use(text));
        }
        remove(call, &artifact)?;
        Ok(api::DeleteProvisioningArtifactOutput {})
    }
}
