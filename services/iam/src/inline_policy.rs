//! `AWS::IAM::Policy`: one inline policy put on roles, users and groups.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use schema::ApiError;

use crate::stack::{self, Holds};

/// The longest physical id.
const LONGEST: usize = 128;

/// An inline policy in a template.
pub(crate) struct InlinePolicyResource;

impl Resource for InlinePolicyResource {
    const TYPE: &'static str = "AWS::IAM::Policy";
    const PROPERTIES: &'static [&'static str] = &["Groups", "PolicyDocument", "PolicyName", "Roles", "Users"];
    const REQUIRED: &'static [&'static str] = &["PolicyDocument", "PolicyName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        bring(call, at, &Props::new(), new)?;
        Ok(Made::Now(stack::generated(at, LONGEST)))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        bring(call, at, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        take_away(call, at, old, &Props::new())?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok([("Id".to_owned(), id.into())].into())
    }
}

/// Puts the policy on all whom `new` names, and takes it from those whom only `old` names.
fn bring(call: &mut Call, at: &At, old: &Props, new: &Props) -> Result<()> {
    if Holds::NAMED.iter().all(|(property, _)| stack::texts(new, property).is_empty()) {
        let message = "At least one of [Groups,Roles,Users] must be non-empty.";
        return Err(ApiError::new("InvalidRequest", message));
    }
    let (name, document) =
        (stack::text(new, "PolicyName").unwrap_or_default(), stack::document(new, "PolicyDocument"));
    for (property, holds) in Holds::NAMED {
        for holder in stack::texts(new, property) {
            holds.put(call, at, &holder, &name, &document)?;
        }
    }
    take_away(call, at, old, new)
}

fn take_away(call: &mut Call, at: &At, old: &Props, new: &Props) -> Result<()> {
    let Some(name) = stack::text(old, "PolicyName") else { return Ok(()) };
    let renamed = stack::text(new, "PolicyName").as_ref() != Some(&name);
    for (property, holds) in Holds::NAMED {
        let kept = stack::texts(new, property);
        for holder in stack::texts(old, property) {
            if renamed || !kept.contains(&holder) {
                stack::gone_is_fine(holds.delete(call, at, &holder, &name))?;
            }
        }
    }
    Ok(())
}
