//! `Metadata.Formwork`: what a template says about itself.

use serde_json::{Value as Json, json};
use template::{Entry, Node, Value};

use super::environment;
use super::property::{Fields, Property, optional};
use super::roles::{self, Roles};
use super::scope::Scope;
use super::text::reference;

/// Its properties.
pub(super) const PROPERTIES: &[Property] = &[
    optional("Product", "a text", "The product's name in the catalog."),
    optional("Tags", "a map of tags", "Tags for everything that takes tags, besides the project's two."),
    optional(
        "Environments",
        "a map of names to an `Account` and a `Region` each",
        "Environments of the template's own, or others in place of the foundation's.",
    ),
    roles::PERMISSIONS_BOUNDARY,
    roles::ROLE_PATH,
    roles::ROLE_NAME_PREFIX,
];

/// What matters for the expansion.
pub(super) struct Metadata {
    /// The tags of everything that takes tags.
    pub(super) tags: Vec<Json>,
    /// What all roles have.
    pub(super) roles: Roles,
}

impl Metadata {
    /// Reads it, and the environments into the scope.
    pub(super) fn read(scope: &mut Scope<'_>, root: &Node) -> Self {
        let own = root.get("Metadata").and_then(|metadata| metadata.get("Formwork"));
        let at = own.map_or(root.position, |node| node.position);
        let fields = Fields::of(scope, "`Metadata.Formwork`", at, own, PROPERTIES);
        let environments = environment::read(scope, fields.get("Environments"));
        scope.environments = environments;
        let tag = |key: &str, value: Json| json!({ "Key": key, "Value": value });
        let mut tags = vec![
            tag("sagemaker:project-name", reference("SageMakerProjectName")),
            tag("sagemaker:project-id", reference("SageMakerProjectId")),
        ];
        if let Some(node) = fields.get("Tags") {
            match node.as_map().filter(|_| node.as_call().is_none()) {
                Some(entries) => {
                    for entry in entries {
                        let value = scope.value(&entry.node);
                        tags.push(tag(&entry.key, value));
                    }
                }
                None => fields.wrong(scope, "Tags"),
            }
        }
        let roles = Roles::read(scope, &fields);
        Metadata { tags, roles }
    }
}

/// The section without what is the language's own; none, if nothing else is in it.
pub(super) fn without_own(section: &Node) -> Option<Node> {
    let entries: Vec<Entry> =
        section.as_map()?.iter().filter(|entry| entry.key != "Formwork").cloned().collect();
    (!entries.is_empty()).then_some(Node { position: section.position, value: Value::Map(entries) })
}
