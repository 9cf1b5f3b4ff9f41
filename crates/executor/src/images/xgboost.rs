//! SageMaker's XGBoost images, which have scikit-learn and pandas too.

use super::{OLDEST, Recipe, Reference, toolkit};

/// The variable by which the entry point knows the tag, which decides how it answers.
const TAG: &str = "FORMWORK_XGBOOST_TAG";

/// What stands in for one of the images; none if it is not one. Those before 1.0 were of another kind.
pub(super) fn recipe(image: &Reference<'_>) -> Option<Recipe> {
    let is_one = image.is_ecr() && image.repository == "sagemaker-xgboost" && !image.tag.starts_with("0.");
    let mut environment = toolkit::variables();
    environment.insert(TAG.to_owned(), image.tag.to_owned());
    is_one.then(|| Recipe {
        family: "XGBoost",
        python: OLDEST,
        requirements: include_str!("../../../../images/xgboost/requirements.txt"),
        entry_point: toolkit::XGBOOST,
        program: Some(toolkit::PROGRAM),
        node: None,
        constraints: "",
        commands: false,
        environment,
        notes: vec![format!("{}:{} is served by XGBoost 3.2 here", image.repository, image.tag)],
    })
}
