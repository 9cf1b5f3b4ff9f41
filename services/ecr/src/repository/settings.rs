//! What can be changed about a repository: `PutImageTagMutability`, `PutImageScanningConfiguration`.

use kernel::{Answers, Call, Needs, Result};
use shapes_ecr as api;

use crate::named::Named;
use crate::{Ecr, error};

/// Whether tags may be moved to other images: yes, unless said otherwise.
pub(super) fn mutability(
    asked: Option<String>,
    exclusions: Option<Vec<api::ImageTagMutabilityExclusionFilter>>,
) -> Result<String> {
    use api::image_tag_mutability::{IMMUTABLE, MUTABLE};
    let mutability = asked.unwrap_or_else(|| MUTABLE.to_owned());
    if ![MUTABLE, IMMUTABLE].contains(&&*mutability) || exclusions.is_some_and(|some| !some.is_empty()) {
        return Err(error::invalid(
            "imageTagMutability",
            "this runtime does not support exclusion filters: use MUTABLE or IMMUTABLE",
        ));
    }
    Ok(mutability)
}

/// Whether images are scanned as they come: no, unless said otherwise.
pub(super) fn scan_on_push(asked: Option<api::ImageScanningConfiguration>) -> bool {
    asked.and_then(|asked| asked.scan_on_push).unwrap_or_default()
}

impl Answers<api::PutImageTagMutability> for Ecr {
    fn needs(call: &Call, op: &api::PutImageTagMutability) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &mut Call, op: api::PutImageTagMutability) -> Result<api::PutImageTagMutabilityOutput> {
        let mut repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        repository.mutability =
            mutability(Some(op.image_tag_mutability), op.image_tag_mutability_exclusion_filters)?;
        call.put_in(&repository.place, &repository)?;
        Ok(api::PutImageTagMutabilityOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            image_tag_mutability: Some(repository.mutability),
            image_tag_mutability_exclusion_filters: None,
        })
    }
}

impl Answers<api::PutImageScanningConfiguration> for Ecr {
    fn needs(call: &Call, op: &api::PutImageScanningConfiguration) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(
        call: &mut Call,
        op: api::PutImageScanningConfiguration,
    ) -> Result<api::PutImageScanningConfigurationOutput> {
        let mut repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        repository.scan_on_push = scan_on_push(Some(op.image_scanning_configuration));
        call.put_in(&repository.place, &repository)?;
        Ok(api::PutImageScanningConfigurationOutput {
            registry_id: repository.registry(),
            image_scanning_configuration: Some(repository.scanning()),
            repository_name: Some(repository.name),
        })
    }
}
