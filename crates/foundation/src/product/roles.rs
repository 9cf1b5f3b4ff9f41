//! What all roles that a template expands to have in common: a permissions boundary, a path, names.

use serde_json::{Map, Value as Json};
use template::Problem;

use super::property::{Fields, Property, optional};
use super::scope::Scope;
use super::text::sub;

/// The longest name of a role, less the longest id of a project and a hyphen.
const LONGEST_NAME: usize = 64 - 16 - 1;

/// The properties of `Metadata.Formwork` about roles.
pub(super) const PERMISSIONS_BOUNDARY: Property = optional(
    "PermissionsBoundary",
    "the ARN of a managed policy",
    "What no role of the product may exceed, whatever its policies say.",
);
pub(super) const ROLE_PATH: Property =
    optional("RolePath", "a path like `/mlops/`", "The path of all roles of the product; `/` unless given.");
pub(super) const ROLE_NAME_PREFIX: Property = optional(
    "RoleNamePrefix",
    "a text of letters, digits and `+=,.@_-`",
    "Roles are called after it, the project's id and their logical ids, `PREFIXid-TrainingRole`; CloudFormation names \
     them unless it is given.",
);

/// What the template says of all its roles.
#[derive(Debug, Default)]
pub(super) struct Roles {
    boundary: Option<Json>,
    path: Option<Json>,
    prefix: Option<String>,
}

impl Roles {
    /// Reads the three properties.
    pub(super) fn read(scope: &mut Scope<'_>, fields: &Fields<'_>) -> Self {
        let prefix = fields.text(scope, ROLE_NAME_PREFIX.name).map(str::to_owned);
        let path = fields.get(ROLE_PATH.name);
        let bad = |text: &str| !(text.starts_with('/') && text.ends_with('/'));
        if path.and_then(template::Node::as_text).is_some_and(bad) {
            fields.wrong(scope, ROLE_PATH.name);
        }
        let path = path.map(|node| scope.value(node));
        let boundary = fields.get(PERMISSIONS_BOUNDARY.name).map(|node| scope.value(node));
        Roles { boundary, path, prefix }
    }

    /// Adds them to the properties of the role with a logical id; why it breaks the scanner's rule about names, if it does.
    pub(super) fn apply(&self, id: &str, properties: &mut Map<String, Json>) -> Option<&'static str> {
        let name =
            self.prefix.as_ref().map(|prefix| sub(&format!("{prefix}${{SageMakerProjectId}}-{id}"), &[]));
        let reason = name
            .is_some()
            .then_some("the platform names its roles, so that policies elsewhere can name them");
        let settings =
            [("RoleName", name), ("Path", self.path.clone()), ("PermissionsBoundary", self.boundary.clone())];
        for (key, value) in settings {
            properties.extend(value.map(|value| (key.to_owned(), value)));
        }
        reason
    }

    /// Reports a role whose name would be too long.
    pub(super) fn check(&self, scope: &mut Scope<'_>, id: &str, at: template::Position) {
        let Some(prefix) = &self.prefix else { return };
        let long = (prefix.len() + id.len()).saturating_sub(LONGEST_NAME);
        if long > 0 {
            let message =
                format!("the role `{prefix}PROJECT-ID-{id}` has a name that is {long} characters too long");
            scope.wrong(Problem::new(at, message).hint(
                "IAM takes 64, of which a project's id may need 16: shorten `RoleNamePrefix`, the pipeline's name or the \
                 action's",
            ));
        }
    }
}
