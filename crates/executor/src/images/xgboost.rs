//! SageMaker's XGBoost images, which have scikit-learn and pandas too.

use std::collections::BTreeMap;

use super::{OLDEST, Recipe, Reference};

/// What stands in for one of the images; none if it is not one. Those before 1.0 were of another kind.
pub(super) fn recipe(image: &Reference<'_>) -> Option<Recipe> {
    let is_one = image.is_ecr() && image.repository == "sagemaker-xgboost" && !image.tag.starts_with("0.");
    is_one.then(|| Recipe {
        family: "XGBoost",
        python: OLDEST,
        requirements: include_str!("../../../../images/xgboost/requirements.txt"),
        constraints: "",
        commands: false,
        environment: BTreeMap::new(),
        notes: vec![format!("{}:{} is served by XGBoost 3.2 here", image.repository, image.tag)],
    })
}
