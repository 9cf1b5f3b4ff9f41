//! Custom resources: `Custom::*` and `AWS::CloudFormation::CustomResource`, which a function of Lambda makes.
//!
//! The function gets a request with a URL, to which it puts its answer. A request is a job of its own, which the stack
//! follows: it waits for the answer, or until its time is up.

mod answer;
mod request;

use std::borrow::Cow;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Record, Resource, ResourceEntry, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use template::physical_name;

pub(crate) use answer::Awaited;
pub use answer::{HOST_PREFIX, answer, token};
pub(crate) use request::Requesting;
use request::{Kind, Request};

/// The type that every custom one is.
const TYPE: &str = "AWS::CloudFormation::CustomResource";
/// How the names of the others begin.
const PREFIX: &str = "Custom::";
/// Seconds that a function has, unless `ServiceTimeout` says otherwise.
const TIMEOUT: i64 = 3600;
/// The property that says which function it is.
const TOKEN: &str = "ServiceToken";

/// Whether a type is a custom one, whose properties are its function's business.
pub(crate) fn is_custom(resource_type: &str) -> bool {
    resource_type == TYPE || resource_type.starts_with(PREFIX)
}

/// The resource type of a name, custom ones included.
pub(crate) fn entry<'c>(call: &'c Call, resource_type: &str) -> Option<&'c ResourceEntry> {
    let name = if is_custom(resource_type) { TYPE } else { resource_type };
    call.registry().resource(name)
}

/// The resource type.
pub(crate) struct CustomResource;

/// What a custom resource's function said of it: what `Fn::GetAtt` reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Data {
    id: String,
    data: Map<String, Value>,
}

impl Record for Data {
    const KIND: &'static str = "cloudformation_custom_data";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }
}

impl Data {
    /// Keeps what was said of a physical resource.
    fn keep(call: &mut Call, at: &At, physical_id: &str, data: Map<String, Value>) -> Result<()> {
        call.put(&Data { id: key(at, physical_id), data })
    }
}

fn key(at: &At, physical_id: &str) -> String {
    format!("{}/{}/{physical_id}", at.stack, at.logical_id)
}

impl Resource for CustomResource {
    const TYPE: &'static str = TYPE;
    // All others are its function's business: see `check`.
    const PROPERTIES: &'static [&'static str] = &[TOKEN, "ServiceTimeout"];
    const REQUIRED: &'static [&'static str] = &[TOKEN];

    /// Until the function says what it is called, it has a name, by which one that failed is deleted.
    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let name = physical_name(&at.stack_name, &at.logical_id, &at.suffix, 255, template::Letters::Any);
        let ticket = Request::of(call, at, Kind::Create, new)?.start(call)?;
        Ok(Made::Later { id: Some(name), ticket })
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if old.get(TOKEN) != new.get(TOKEN) {
            return Err(ApiError::new("InvalidRequest", "Modifying service token is not allowed."));
        }
        let mut request = Request::of(call, at, Kind::Update, new)?;
        request.physical_id = Some(id.to_owned());
        request.old_properties = Some(old.clone());
        let ticket = request.start(call)?;
        Ok(Made::Later { id: Some(id.to_owned()), ticket })
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let mut request = Request::of(call, at, Kind::Delete, old)?;
        request.physical_id = Some(id.to_owned());
        let ticket = request.start(call)?;
        Ok(Made::Later { id: Some(id.to_owned()), ticket })
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let data = call.get::<Data>(&key(at, id))?.map(|data| data.data).unwrap_or_default();
        Ok(data.into_iter().collect())
    }
}
