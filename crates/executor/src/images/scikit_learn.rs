//! SageMaker's scikit-learn images: what processing and training scripts run in.

use std::collections::BTreeMap;

use super::{OLDEST, Recipe, Reference};

/// What stands in for one of the images; none if it is not one.
pub(super) fn recipe(image: &Reference<'_>) -> Option<Recipe> {
    (image.is_ecr() && image.repository == "sagemaker-scikit-learn").then(|| Recipe {
        family: "scikit-learn",
        python: OLDEST,
        requirements: include_str!("../../../../images/scikit-learn/requirements.txt"),
        constraints: "",
        commands: false,
        environment: BTreeMap::new(),
        notes: vec![format!("{}:{} is served by scikit-learn 1.9 here", image.repository, image.tag)],
    })
}
