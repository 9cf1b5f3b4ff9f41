//! The high-level types, a file each.

pub(super) mod artifact_bucket;
pub(super) mod execution_role;
pub(super) mod model_package_group;
pub(super) mod pipeline;
pub(super) mod repository;

use serde_json::Value as Json;
use template::{Entry, Node, Position};

use super::part::Part;
use super::property::{Fields, Property};
use super::scope::Scope;

/// A high-level type.
pub struct Kind {
    /// Its name: `Formwork::ArtifactBucket`.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its properties.
    pub properties: &'static [Property],
    /// The properties of what stands in its properties.
    pub inner: &'static [Table],
    /// What `!Ref` gives.
    pub reference: &'static str,
    /// What `!GetAtt` gives, each attribute with what it is.
    pub attributes: &'static [(&'static str, &'static str)],
    /// Resources of a template that show it, among what it needs beside it.
    pub example: &'static str,
    /// What `!Ref` and `!GetAtt` of a resource of it give.
    pub(super) referents: fn(&Declared<'_>) -> Referents,
    /// What a resource of it expands to.
    pub(super) expand: fn(&mut Scope<'_>, &Declared<'_>, Fields<'_>) -> Vec<Part>,
}

/// The properties of something that stands in a property.
pub struct Table {
    /// What has them: `Build`.
    pub name: &'static str,
    /// What that is.
    pub about: &'static str,
    /// Its properties.
    pub properties: &'static [Property],
}

/// What a high-level resource's name means elsewhere.
pub(super) struct Referents {
    /// What `!Ref` gives.
    pub(super) reference: Json,
    /// What `!GetAtt` gives, by attribute.
    pub(super) attributes: Vec<(&'static str, Json)>,
}

/// All of them.
static KINDS: [&Kind; 5] = [
    &artifact_bucket::ARTIFACT_BUCKET,
    &execution_role::EXECUTION_ROLE,
    &model_package_group::MODEL_PACKAGE_GROUP,
    &pipeline::PIPELINE,
    &repository::REPOSITORY,
];

/// All high-level types, by their names.
pub fn kinds() -> &'static [&'static Kind] {
    &KINDS
}

/// A high-level resource as the template declares it.
#[derive(Clone)]
pub(super) struct Declared<'t> {
    /// Its name.
    pub(super) name: &'t str,
    /// Its type.
    pub(super) kind: &'static Kind,
    /// Where its name stands.
    pub(super) position: Position,
    /// All of it.
    pub(super) entry: &'t Entry,
}

impl<'t> Declared<'t> {
    pub(super) fn is(&self, kind: &Kind) -> bool {
        self.kind.name == kind.name
    }

    pub(super) fn referents(&self) -> Referents {
        (self.kind.referents)(self)
    }

    /// Its properties, unchecked.
    pub(super) fn properties(&self) -> Option<&'t Node> {
        self.entry.node.get("Properties")
    }

    /// For errors: `BuildApp, a Formwork::Repository,`.
    pub(super) fn title(&self) -> String {
        format!("`{}`, a {},", self.name, self.kind.name)
    }
}
