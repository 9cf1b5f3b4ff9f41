//! The types of resources that the runtime's CloudFormation makes, for whoever looks at a template without a runtime.

use std::collections::BTreeMap;

use kernel::Enforcement;

use crate::services::registry;

/// What the runtime knows of a type of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResourceType {
    /// The properties that it takes.
    pub properties: &'static [&'static str],
    /// Those without which none is made.
    pub required: &'static [&'static str],
}

/// All of them, by their names: `AWS::S3::Bucket`.
pub fn all() -> BTreeMap<&'static str, ResourceType> {
    let registry = registry(Enforcement::On);
    let entries = registry.resource_types().filter_map(|name| Some((name, registry.resource(name)?)));
    entries
        .map(|(name, entry)| (name, ResourceType { properties: entry.properties, required: entry.required }))
        .collect()
}
