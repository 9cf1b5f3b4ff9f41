//! `AWS::CDK::Metadata`: what the CDK says of itself. AWS makes nothing of it either.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};

/// The resource type.
pub(crate) struct Metadata;

impl Resource for Metadata {
    const TYPE: &'static str = "AWS::CDK::Metadata";
    const PROPERTIES: &'static [&'static str] = &["Analytics", "Modules"];

    fn create(_: &mut Call, at: &At, _: &Props) -> Result<Made> {
        let id = at.stack.rsplit('/').next().unwrap_or_default();
        Ok(Made::Now(id.to_owned()))
    }

    fn update(_: &mut Call, _: &At, id: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(_: &mut Call, _: &At, id: &str, _: &Props) -> Result<Made> {
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}
