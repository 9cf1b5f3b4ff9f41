//! A template as it was read: its sections, each with positions.

use indexmap::IndexMap;

use crate::node::Node;
use crate::{Expression, Parameter, Position};

/// A CloudFormation template.
#[derive(Clone, Debug)]
pub struct Template {
    /// The whole text as a tree, for those who look for what the sections leave out.
    pub root: Node,
    /// `Description`.
    pub description: Option<String>,
    /// `Metadata`, as written.
    pub metadata: Option<Node>,
    /// `Transform`: the macros' names, in their order. Nothing here expands them; whoever launches a template
    /// decides which it takes.
    pub transforms: Vec<(Position, String)>,
    /// `Parameters`, by name.
    pub parameters: IndexMap<String, Parameter>,
    /// `Rules`, by name.
    pub rules: IndexMap<String, Rule>,
    /// `Mappings`, by name, then by their two keys.
    pub mappings: IndexMap<String, IndexMap<String, IndexMap<String, Node>>>,
    /// `Conditions`, by name.
    pub conditions: IndexMap<String, Expression>,
    /// `Resources`, by logical id.
    pub resources: IndexMap<String, Resource>,
    /// `Outputs`, by name.
    pub outputs: IndexMap<String, Output>,
}

impl Template {
    /// A resource as written.
    pub fn resource_node(&self, logical_id: &str) -> Option<&Node> {
        self.root.get("Resources")?.get(logical_id)
    }
}

/// A rule over parameters, checked before a stack is made.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Where its name stands.
    pub position: Position,
    /// `RuleCondition`: when the rule is looked at; always, if there is none.
    pub condition: Option<Expression>,
    /// `Assertions`: what must hold then, and what AWS says if it does not.
    pub assertions: Vec<(Expression, Option<String>)>,
}

/// A resource.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Where its logical id stands.
    pub position: Position,
    /// `Type`: `AWS::S3::Bucket`.
    pub resource_type: String,
    /// `Properties`.
    pub properties: Option<Expression>,
    /// `DependsOn`, with their places.
    pub depends_on: Vec<(Position, String)>,
    /// `Condition`, with its place.
    pub condition: Option<(Position, String)>,
    /// `DeletionPolicy`.
    pub deletion_policy: DeletionPolicy,
    /// `UpdateReplacePolicy`.
    pub update_replace_policy: DeletionPolicy,
    /// `Metadata`. What it refers to counts as a dependency, as in properties.
    pub metadata: Option<Expression>,
    /// `CreationPolicy`, as written. Nothing here waits for signals.
    pub creation_policy: Option<Node>,
    /// `UpdatePolicy`, as written.
    pub update_policy: Option<Node>,
}

impl Resource {
    /// All that is evaluated of it.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Expression> {
        self.properties.iter().chain(&self.metadata)
    }
}

/// What becomes of a resource that its stack no longer has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum DeletionPolicy {
    /// It is deleted.
    #[default]
    Delete,
    /// It stays, and belongs to no stack.
    Retain,
    /// It stays, unless the operation that made it is rolled back.
    RetainExceptOnCreate,
    /// It is deleted after a snapshot. Whoever deletes must take it, or refuse the template.
    Snapshot,
}

/// An output.
#[derive(Clone, Debug)]
pub struct Output {
    /// Where its name stands.
    pub position: Position,
    /// `Value`.
    pub value: Expression,
    /// `Description`.
    pub description: Option<String>,
    /// `Export.Name`.
    pub export: Option<Expression>,
    /// `Condition`, with its place.
    pub condition: Option<(Position, String)>,
}
