//! A template as rules look at it: resources by type, with their properties as they may turn out.

use template::{Node, Template};

use crate::policy::{self, Statement};
use crate::{Hit, path, value};

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

    /// Whether the template has a parameter.
    pub(crate) fn has_parameter(&self, name: &str) -> bool {
        self.template.parameters.contains_key(name)
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
        let Some(name) = name.as_text().filter(|name| !name.starts_with("AWS::")) else { return false };
        self.template
            .parameters
            .get(name)
            .is_none_or(|parameter| !parameter.no_echo || parameter.default.is_some())
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
        Hit { logical_id: self.id.to_owned(), position: place.position }
    }

    /// What may stand at a path in its properties, a branch each; nothing stands for a branch that leaves it out.
    pub(crate) fn at(&self, path: &str) -> Vec<Option<&'t Node>> {
        path::values(self.properties(), path)
    }

    /// Whether it may turn out to lack what stands at a path.
    pub(crate) fn lacks(&self, path: &str) -> bool {
        self.at(path).iter().any(Option::is_none)
    }

    /// What a property may turn out to be where it is set.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = &'t Node> {
        self.at(name).into_iter().flatten()
    }

    /// The items that a list may have.
    pub(crate) fn items(&self, name: &str) -> impl Iterator<Item = &'t Node> {
        value::items(self.values(name))
    }

    /// The statements of the policies at a path.
    pub(crate) fn statements(&self, path: &str) -> Vec<Statement> {
        self.at(path).into_iter().flatten().flat_map(policy::statements).collect()
    }

    /// Its properties, as written.
    pub(crate) fn properties(&self) -> Option<&'t Node> {
        self.node.get("Properties")
    }
}
