//! Change sets: the record, and how they are found.

mod create;
mod delete;
mod describe;
mod execute;
mod list;
mod view;

use std::borrow::Cow;

use kernel::{ApiError, Call, Needs, Place, Query, Record, Result, Stored};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_cloudformation as api;
use template::{OnFailure, StackStatus};

use crate::error;
use crate::stack::{self, Spec, Stack};

/// A change set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ChangeSet {
    /// The UUID at the end of its ARN.
    id: String,
    name: String,
    arn: String,
    /// The id of its stack.
    stack: String,
    description: Option<String>,
    created: Timestamp,
    /// Whether the stack is new with it.
    creates: bool,
    status: String,
    reason: Option<String>,
    execution: String,
    /// What the stack is made from when it is executed.
    spec: Spec,
    /// The parameters as given: those from the Parameter Store are read again.
    given: Vec<Stored<api::Parameter>>,
    role: Option<String>,
    on_failure: OnFailure,
    nested: bool,
    token: Option<String>,
    /// The ARNs of the topics that the stack shall tell, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    notify: Option<Vec<String>>,
    changes: Vec<Stored<api::Change>>,
}

impl Record for ChangeSet {
    const KIND: &'static str = "cloudformation_change_set";
    const INDEXES: &'static [&'static str] = &["stack"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::no_change_set(id)
    }
}

/// The change set that a request means, by its ARN or by its name and its stack; and the stack.
fn find(call: &Call, named: &str, stack: Option<&str>) -> Result<(ChangeSet, Stack)> {
    if let Some(id) = id_in_arn(call.place(), named) {
        let found = call.get::<ChangeSet>(id)?.ok_or_else(|| error::no_change_set(named))?;
        let stack = call.find::<Stack>(&found.stack)?;
        return Ok((found, stack));
    }
    let Some(stack) = stack else {
        return Err(error::invalid(
            "StackName must be specified if ChangeSetName is not specified as an ARN.",
        ));
    };
    let stack = stack::get(call, stack)?.ok_or_else(|| error::no_stack(stack))?;
    let found = of(call, &stack)?.into_iter().find(|one| one.name == named);
    Ok((found.ok_or_else(|| error::no_change_set(named))?, stack))
}

/// What most operations on a change set need: they are decided on its stack.
pub(crate) fn needs(call: &Call, named: &str, stack: Option<&str>) -> Result<Needs> {
    let needs = match (id_in_arn(call.place(), named), stack) {
        (Some(id), _) => {
            let set = call.get::<ChangeSet>(id)?;
            let stack = set.map(|set| call.get::<Stack>(&set.stack)).transpose()?.flatten();
            let arn = stack.as_ref().map_or("*", |stack| stack.arn.as_str());
            Needs::on(arn).given(stack.as_ref())
        }
        (None, Some(stack)) => stack::needs(call, stack)?,
        (None, None) => Needs::on("*"),
    };
    let name = named.split('/').nth(1).unwrap_or(named);
    Ok(needs.when("cloudformation:ChangeSetName", name))
}

fn id_in_arn<'a>(place: &Place, named: &'a str) -> Option<&'a str> {
    let rest = named.strip_prefix(place.arn("cloudformation", "changeSet/").as_str())?;
    rest.split_once('/').map(|(_, id)| id)
}

/// All change sets of a stack.
fn of(call: &Call, stack: &Stack) -> Result<Vec<ChangeSet>> {
    call.every(&Query::all().by("stack", &stack.id))
}

/// Removes the change sets of a stack that is gone.
pub(crate) fn remove_all(call: &mut Call, stack: &Stack) -> Result<()> {
    for one in of(call, stack)? {
        call.remove::<ChangeSet>(&one.id)?;
    }
    Ok(())
}

/// Notes how the execution of a stack's change set ended.
pub(crate) fn executed(call: &mut Call, stack: &Stack) -> Result<()> {
    let Some(id) = stack.change_set.as_deref().and_then(|arn| id_in_arn(call.place(), arn)) else {
        return Ok(());
    };
    let Some(mut one) = call.get::<ChangeSet>(id)? else { return Ok(()) };
    if one.execution == api::execution_status::EXECUTE_IN_PROGRESS {
        let good = matches!(stack.status, StackStatus::CreateComplete | StackStatus::UpdateComplete);
        let outcome = if good {
            api::execution_status::EXECUTE_COMPLETE
        } else {
            api::execution_status::EXECUTE_FAILED
        };
        outcome.clone_into(&mut one.execution);
        call.put(&one)?;
    }
    Ok(())
}

/// The name of a change set's template text.
pub(crate) fn body(call: &Call, named: &str, stack: Option<&str>) -> Result<String> {
    Ok(find(call, named, stack)?.0.spec.body)
}
