//! Which grant lets a caller do something.

use std::collections::BTreeMap;

use kernel::{Call, Caller, Query, Result};
use policy::Principal;
use shapes_kms as api;

use super::Grant;
use super::constraint::Constraints;
use crate::key::Named;

/// The id of a grant on a key that lets the caller do `operation` with that encryption context (`None` for operations
/// that have none).
pub(crate) fn letting(
    call: &Call,
    key: &Named,
    operation: &str,
    context: Option<&BTreeMap<String, String>>,
) -> Result<Option<String>> {
    let source = call.caller().source.as_ref().map(|source| source.arn.as_str());
    first(call, key, |grant| grant.gives(call.caller(), operation) && grant.constraints.hold(context, source))
}

/// The id of a grant that lets the caller grant on: no more than it may itself, and under the same constraints.
pub(super) fn letting_grant(
    call: &Call,
    key: &Named,
    operations: &[String],
    constraints: &Constraints,
) -> Result<Option<String>> {
    first(call, key, |grant| {
        grant.gives(call.caller(), api::grant_operation::CREATE_GRANT)
            && operations.iter().all(|wanted| grant.operations.contains(wanted))
            && (grant.constraints == Constraints::default() || grant.constraints == *constraints)
    })
}

/// The grants of a key.
pub(super) fn all(call: &Call, key: &Named) -> Result<Vec<Grant>> {
    match &key.id {
        Some(id) => call.every_in(&key.place, &Query::all().by("key", id)),
        None => Ok(Vec::new()),
    }
}

fn first(call: &Call, key: &Named, wanted: impl Fn(&Grant) -> bool) -> Result<Option<String>> {
    Ok(all(call, key)?.into_iter().find(wanted).map(|grant| grant.id))
}

impl Grant {
    fn gives(&self, caller: &Caller, operation: &str) -> bool {
        is(caller, &self.grantee) && self.operations.iter().any(|given| given == operation)
    }

    /// Whether the caller may retire it by what the grant itself says.
    pub(super) fn may_be_retired_by(&self, caller: &Caller) -> bool {
        self.retiring.as_deref().is_some_and(|who| is(caller, who))
            || self.gives(caller, api::grant_operation::RETIRE_GRANT)
    }
}

/// Whether a caller is the principal that a grant names: itself, the role of its session, or its service.
fn is(caller: &Caller, who: &str) -> bool {
    match &caller.principal {
        Principal::Session { role_arn, arn, .. } => who == role_arn || who == arn,
        principal => who == principal.arn(),
    }
}
