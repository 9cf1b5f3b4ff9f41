//! Where an operation's resources are made, and under whom.

use std::collections::BTreeMap;

use kernel::{As, At, Call, Me, Result, StackPrincipal};
use serde::{Deserialize, Serialize};

use crate::error;
use crate::stack::Stack;

/// The name of the sessions in which CloudFormation takes a stack's role.
const SESSION: &str = "AWSCloudFormation";

/// Where an operation's resources are made, and under whom.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Site {
    me: Me,
    stack: String,
    stack_name: String,
    pub(crate) principal: StackPrincipal,
    tags: BTreeMap<String, String>,
    /// The tags that the stack had before the operation.
    #[serde(default)]
    former_tags: BTreeMap<String, String>,
}

impl Site {
    /// The site of a stack's operation. Resources get the tags that the user gave to the stack; what AWS adds
    /// (`aws:cloudformation:stack-name` and the like) is reserved in the services' own operations, which are the only
    /// way to a resource here.
    pub(crate) fn new(stack: &Stack, principal: StackPrincipal, me: &Me) -> Self {
        Site {
            me: me.clone(),
            stack: stack.arn.clone(),
            stack_name: stack.name.clone(),
            principal,
            tags: for_resources(&stack.wanted().tags),
            former_tags: for_resources(&stack.spec.tags),
        }
    }

    /// The site of a plan, before there is a job.
    pub(crate) fn planning(stack: &Stack, principal: StackPrincipal) -> Self {
        Site::new(stack, principal, &Me { id: String::new(), arn: stack.arn.clone() })
    }

    /// The same on the way back, to the tags that the stack had before.
    pub(crate) fn back(mut self) -> Self {
        std::mem::swap(&mut self.tags, &mut self.former_tags);
        self
    }

    /// The place of a resource that is there and is brought up to date.
    pub(crate) fn updating(&self, logical_id: &str, suffix: &str) -> At {
        At { former_tags: self.former_tags.clone(), ..self.at(logical_id, suffix) }
    }

    /// The place of one resource.
    pub(crate) fn at(&self, logical_id: &str, suffix: &str) -> At {
        At {
            me: self.me.clone(),
            stack: self.stack.clone(),
            stack_name: self.stack_name.clone(),
            logical_id: logical_id.to_owned(),
            principal: self.principal.clone(),
            tags: self.tags.clone(),
            former_tags: BTreeMap::new(),
            suffix: suffix.to_owned(),
        }
    }

    /// Under whom the parameters are read and the resources made.
    pub(crate) fn under(&self) -> As<'_> {
        under(&self.principal)
    }
}

/// The stack's tags without AWS's own, which no operation takes.
fn for_resources(tags: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let given = tags.iter().filter(|(key, _)| !key.starts_with("aws:"));
    given.map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn under(principal: &StackPrincipal) -> As<'_> {
    match principal {
        StackPrincipal::Role(arn) => As::role(arn, SESSION),
        StackPrincipal::Session(id) => As::session(id),
    }
}

/// Under whom an operation makes its resources: the stack's role, or whoever asks for it.
pub(crate) fn principal(call: &mut Call, role: Option<&str>) -> Result<StackPrincipal> {
    let Some(arn) = role else { return Ok(StackPrincipal::Session(call.keep_caller()?)) };
    match call.may_take(As::role(arn, SESSION)) {
        Ok(()) => Ok(StackPrincipal::Role(arn.to_owned())),
        Err(_) => Err(error::invalid(format!("Role {arn} is invalid or cannot be assumed"))),
    }
}
