//! SageMaker's plain Python images, `sagemaker-base-python-310`: what decorated functions run in.

use std::collections::BTreeMap;

use super::{Recipe, Reference, Version};

/// What stands in for one of the images; none if it is not one.
pub(super) fn recipe(image: &Reference<'_>) -> Option<Recipe> {
    let digits = image.repository.strip_prefix("sagemaker-base-python-")?;
    // `38` is 3.8, `310` is 3.10; with a point it is the same.
    let minor = digits.strip_prefix("3.").or_else(|| digits.strip_prefix('3'))?.parse().ok()?;
    image.is_ecr().then(|| Recipe {
        family: "Python",
        python: Version { major: 3, minor },
        requirements: include_str!("../../../../images/base-python/requirements.txt"),
        entry_point: &[],
        program: None,
        node: None,
        constraints: "",
        commands: false,
        environment: BTreeMap::new(),
        notes: Vec::new(),
    })
}
