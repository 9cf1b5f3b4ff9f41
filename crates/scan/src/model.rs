//! A template as rules look at it: resources by type, with their properties as they may turn out.

use template::{Node, Template};

use crate::policy::{self, Statement};
use crate::{Hit, value};

/// A template as rules look at it.
#[derive(Debug)]
pub(crate) struct Model<'t> {
    template: &'t Template,
    resources: Vec<Resource<'t>>,
}

/// A resource as rules look at it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resource<'t> {
    /// Its logical id.
    pub(crate) id: &'t str,
    /// Its type.
    pub(crate) kind: &'t str,
    node: &'t Node,
}

impl<'t> Model<'t> {
    pub(crate) fn of(template: &'t Template) -> Self {
        let resources = template.resources.iter().filter_map(|(id, resource)| {
            Some(Resource { id, kind: &resource.resource_type, node: template.resource_node(id)? })
        });
        Model { template, resources: resources.collect() }
    }

    /// Every resource, in the order as written.
    pub(crate) fn all(&self) -> impl Iterator<Item = Resource<'t>> {
        self.resources.iter().copied()
    }

    /// The resources of a type.
    pub(crate) fn of_type(&self, kind: &str) -> impl Iterator<Item = Resource<'t>> {
        self.all().filter(move |resource| resource.kind == kind)
    }

    /// The resources of a type that violate a rule.
    pub(crate) fn select(&self, kind: &str, violates: impl Fn(&Resource<'t>) -> bool) -> Vec<Resource<'t>> {
        self.of_type(kind).filter(violates).collect()
    }

    /// The resource with a logical id.
    pub(crate) fn find(&self, id: &str) -> Option<Resource<'t>> {
        self.all().find(|resource| resource.id == id)
    }

    /// Whether a value could be read in the template or be shown by it: a secret that is a plain text, or a parameter
    /// that has a default or is echoed. A dynamic reference to a secret is none.
    pub(crate) fn reveals(&self, secret: &Node) -> bool {
        if let Some(text) = secret.as_text() {
            let dynamic = ["{{resolve:secretsmanager:", "{{resolve:ssm-secure:"];
            return !(dynamic.iter().any(|start| text.starts_with(start)) && text.ends_with("}}"));
        }
        let Some(("Ref", name)) = secret.as_call() else { return false };
        match name.as_text().and_then(|name| self.template.parameters.get(name)) {
            Some(parameter) => !parameter.no_echo || parameter.default.is_some(),
            None => true,
        }
    }
}

impl<'t> Resource<'t> {
    /// Its metadata.
    pub(crate) fn metadata(&self) -> Option<&'t Node> {
        self.node.get("Metadata")
    }

    /// Where it is reported.
    pub(crate) fn hit(&self) -> Hit {
        let place = self.node.get("Type").unwrap_or(self.node);
        Hit { logical_id: self.id.to_owned(), line: place.position.line }
    }

    /// What a property may turn out to be, a branch each; nothing stands for a branch that leaves it out.
    pub(crate) fn property(&self, name: &str) -> Vec<Option<&'t Node>> {
        value::members(self.properties(), name)
    }

    /// Whether it may turn out to lack a property.
    pub(crate) fn may_lack(&self, name: &str) -> bool {
        self.property(name).iter().any(Option::is_none)
    }

    /// Whether a property may be set.
    pub(crate) fn may_have(&self, name: &str) -> bool {
        self.property(name).iter().any(Option::is_some)
    }

    /// What a property may turn out to be where it is set.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = &'t Node> {
        self.property(name).into_iter().flatten()
    }

    /// The items that a list may have.
    pub(crate) fn items(&self, name: &str) -> impl Iterator<Item = &'t Node> {
        value::items(self.property(name).into_iter().flatten())
    }

    /// The statements of the policy in a property.
    pub(crate) fn statements(&self, property: &str) -> Vec<Statement> {
        self.values(property).flat_map(policy::statements).collect()
    }

    /// The statements of each of its inline policies.
    pub(crate) fn inline_policies(&self) -> Vec<Vec<Statement>> {
        let documents = |policy| value::members(Some(policy), "PolicyDocument").into_iter().flatten();
        self.items("Policies")
            .map(|policy| documents(policy).flat_map(policy::statements).collect())
            .collect()
    }

    fn properties(&self) -> Option<&'t Node> {
        self.node.get("Properties")
    }
}
