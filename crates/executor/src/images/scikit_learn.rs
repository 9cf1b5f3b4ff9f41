//! SageMaker's scikit-learn images: what processing and training scripts run in.

use super::{OLDEST, Recipe, Reference, toolkit};

/// What stands in for one of the images; none if it is not one.
pub(super) fn recipe(image: &Reference<'_>) -> Option<Recipe> {
    (image.is_ecr() && image.repository == "sagemaker-scikit-learn").then(|| Recipe {
        family: "scikit-learn",
        python: OLDEST,
        requirements: include_str!("../../../../images/scikit-learn/requirements.txt"),
        entry_point: toolkit::SCIKIT_LEARN,
        program: Some(toolkit::PROGRAM),
        node: None,
        constraints: "",
        commands: false,
        environment: toolkit::variables(),
        notes: vec![format!("{}:{} is served by scikit-learn 1.9 here", image.repository, image.tag)],
    })
}
