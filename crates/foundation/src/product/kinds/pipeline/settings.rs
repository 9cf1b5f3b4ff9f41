//! What builds, tests and scans have in common: the machine, the network, the log.

use serde_json::{Value as Json, json};
use template::Node;

use super::line::Line;
use crate::product::property::{Fields, Property, optional};
use crate::product::scope::Scope;
use crate::product::vpc::{self, Vpc};

pub(super) const ABOUT: &str =
    "What every build, test and scan of the pipeline takes over, unless it says otherwise itself.";

pub(super) const IMAGE: Property = optional(
    "Image",
    "the name of an image",
    "What the commands run in; CodeBuild's standard image unless given.",
);
pub(super) const COMPUTE_TYPE: Property =
    optional("ComputeType", "a compute type of CodeBuild", "How large the machine is; small unless given.");
pub(super) const TIMEOUT: Property = optional(
    "TimeoutInMinutes",
    "a number of minutes",
    "When the build is given up; after 60 minutes unless given.",
);
pub(super) const LOG_RETENTION: Property = optional(
    "LogRetentionInDays",
    "a number of days",
    "How long the log is kept, in a log group that is made and deleted with the pipeline. Without it CodeBuild makes the \
     log group, which stays.",
);

/// The properties of `Builds`, which builds, tests and scans have as well.
pub(super) const PROPERTIES: &[Property] = &[IMAGE, COMPUTE_TYPE, TIMEOUT, LOG_RETENTION, vpc::PROPERTY];

/// How a project is set up.
pub(super) struct Settings {
    pub(super) image: Json,
    pub(super) compute_type: Json,
    pub(super) timeout: Option<Json>,
    pub(super) log_retention: Option<Json>,
    pub(super) vpc: Option<Vpc>,
}

impl Settings {
    /// What an action says, and else its pipeline's `Builds`.
    pub(super) fn of(scope: &mut Scope<'_>, line: &Line<'_>, fields: &Fields<'_>) -> Self {
        fn given<'n>(line: &Line<'n>, fields: &Fields<'n>, property: &Property) -> Option<&'n Node> {
            fields.given(property.name).or_else(|| line.defaults.as_ref()?.get(property.name))
        }
        let mut value = |property| given(line, fields, property).map(|node| scope.value(node));
        let (image, compute_type) = (value(&IMAGE), value(&COMPUTE_TYPE));
        let (timeout, log_retention) = (value(&TIMEOUT), value(&LOG_RETENTION));
        Settings {
            image: image.unwrap_or_else(|| json!("aws/codebuild/standard:7.0")),
            compute_type: compute_type.unwrap_or_else(|| json!("BUILD_GENERAL1_SMALL")),
            timeout,
            log_retention,
            vpc: given(line, fields, &vpc::PROPERTY).and_then(|node| Vpc::read(scope, node)),
        }
    }
}
