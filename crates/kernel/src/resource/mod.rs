//! CloudFormation resource types, as services declare them beside their nouns.

mod input;
mod tags;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::jobs::{Me, Ticket};
use crate::{Call, Result, SessionId};

pub use input::{extraneous, extraneous_in, input, input_part};
pub use tags::Retagged;

/// Evaluated properties of a resource.
pub type Props = Map<String, Value>;

/// What `Fn::GetAtt` may read.
pub type Attributes = BTreeMap<String, Value>;

/// A CloudFormation resource type. It only *invokes* operations, as [`At::principal`] says: a permission missing
/// from a stack's role fails here as it would on AWS.
pub trait Resource: 'static {
    /// `AWS::KMS::Key`
    const TYPE: &'static str;
    /// The properties that it takes, top level. Others fail the stack before anything is created.
    const PROPERTIES: &'static [&'static str];
    /// The properties that cannot be absent.
    const REQUIRED: &'static [&'static str] = &[];
    /// The properties whose change needs another resource in place of this one.
    const CREATE_ONLY: &'static [&'static str] = &[];

    /// What stands inside properties and is nothing that the type knows, as [`extraneous`] tells it: it fails the stack
    /// before anything is created. What is not found here, [`input`] refuses when the resource is made.
    fn extraneous(_: &Props) -> Vec<String> {
        Vec::new()
    }
    /// Makes it.
    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made>;
    /// Changes it. [`Made::Replace`] asks for a create, then the delete of the old one.
    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made>;
    /// Deletes it; one that is gone already is deleted.
    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made>;
    /// What `Fn::GetAtt` reads. `Ref` gives the physical id.
    fn attributes(call: &Call, at: &At, id: &str, props: &Props) -> Result<Attributes>;
}

/// Where a resource stands, and under whom it is made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct At {
    /// The stack's job, which waits for what [`Made::Later`] names.
    pub me: Me,
    /// The stack's ARN.
    pub stack: String,
    /// The stack's name.
    pub stack_name: String,
    /// The resource's name in the template.
    pub logical_id: String,
    /// Under whom its operations are invoked.
    pub principal: StackPrincipal,
    /// The stack's tags, for everything that takes tags.
    pub tags: BTreeMap<String, String>,
    /// The tags that the stack had before the update; none for a resource that is made.
    #[serde(default)]
    pub former_tags: BTreeMap<String, String>,
    /// Twelve letters drawn for this resource, for the name of one that has none of its own.
    pub suffix: String,
}

/// Under whom a stack makes its resources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StackPrincipal {
    /// The stack's role.
    Role(String),
    /// The creator's session: a stack without a role never exceeds its creator.
    Session(SessionId),
}

/// How far a resource is made.
#[derive(Clone, Debug, PartialEq)]
pub enum Made {
    /// It is, and this is its physical id.
    Now(String),
    /// It is when the ticket is answered.
    Later {
        /// Its physical id, if it is known already.
        id: Option<String>,
        /// What is waited for.
        ticket: Ticket,
    },
    /// It must be made anew.
    Replace,
}

impl At {
    /// Under whom the resource's operations are invoked.
    pub fn principal(&self) -> crate::As<'_> {
        match &self.principal {
            StackPrincipal::Role(arn) => crate::As::role(arn, "AWSCloudFormation"),
            StackPrincipal::Session(id) => crate::As::session(id),
        }
    }
}

/// A registered resource type.
#[derive(Clone, Copy)]
pub struct ResourceEntry {
    /// As in [`Resource::PROPERTIES`].
    pub properties: &'static [&'static str],
    /// As in [`Resource::REQUIRED`].
    pub required: &'static [&'static str],
    /// As in [`Resource::CREATE_ONLY`].
    pub create_only: &'static [&'static str],
    /// As in [`Resource::extraneous`].
    pub extraneous: fn(&Props) -> Vec<String>,
    /// As in [`Resource::create`].
    pub create: fn(&mut Call, &At, &Props) -> Result<Made>,
    /// As in [`Resource::update`].
    pub update: fn(&mut Call, &At, &str, &Props, &Props) -> Result<Made>,
    /// As in [`Resource::delete`].
    pub delete: fn(&mut Call, &At, &str, &Props) -> Result<Made>,
    /// As in [`Resource::attributes`].
    pub attributes: fn(&Call, &At, &str, &Props) -> Result<Attributes>,
}

impl ResourceEntry {
    pub(crate) fn of<R: Resource>() -> Self {
        ResourceEntry {
            properties: R::PROPERTIES,
            required: R::REQUIRED,
            create_only: R::CREATE_ONLY,
            extraneous: R::extraneous,
            create: R::create,
            update: R::update,
            delete: R::delete,
            attributes: R::attributes,
        }
    }
}
