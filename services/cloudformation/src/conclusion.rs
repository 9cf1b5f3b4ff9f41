//! The end of an operation: outputs, exports, imports, and what is left to tidy up.

use kernel::{Call, Result};
use template::{OutputValue, ResourceStatus, StackStatus};

use crate::change_set;
use crate::error;
use crate::export;
use crate::launch::{Blueprint, Site, Surroundings};
use crate::resource::{self, StackResource};
use crate::stack::Stack;

/// Why a stack whose resources are all made is not good after all: an output that cannot be evaluated, an export that
/// it may not have.
pub(crate) fn objection(call: &Call, stack: &Stack, site: &Site) -> Result<Option<String>> {
    match outputs(call, stack, site) {
        Ok((outputs, _)) => export::objection(call, stack, &outputs),
        Err(failure) => Ok(Some(failure.message)),
    }
}

/// Why a stack that is to be deleted may not be: another one imports from it.
pub(crate) fn forbids_deletion(call: &Call, stack: &Stack) -> Result<Option<String>> {
    if stack.status != StackStatus::DeleteInProgress {
        return Ok(None);
    }
    export::objection(call, stack, &[])
}

/// What comes with a status of a stack, before it is told.
pub(crate) fn conclude(call: &mut Call, stack: &mut Stack, site: &Site, status: StackStatus) -> Result<()> {
    match status {
        StackStatus::CreateComplete | StackStatus::UpdateCompleteCleanupInProgress => {
            let (outputs, mut imports) = outputs(call, stack, site)?;
            if let Some(next) = stack.next.take() {
                stack.spec = next;
            }
            imports.extend(imported(call, stack, site)?);
            export::replace(call, stack, &outputs)?;
            export::import_only(call, stack, &imports)?;
            stack.outputs = outputs;
        }
        StackStatus::UpdateFailed => {
            if let Some(next) = stack.next.take() {
                stack.spec = next;
            }
        }
        StackStatus::UpdateRollbackComplete => {
            stack.next = None;
            let imports = imported(call, stack, site)?;
            export::import_only(call, stack, &imports)?;
        }
        StackStatus::RollbackComplete => export::import_only(call, stack, &[])?,
        StackStatus::DeleteComplete => gone(call, stack)?,
        _ => {}
    }
    Ok(())
}

/// A stack that is gone: it is only found by its ARN.
pub(crate) fn gone(call: &mut Call, stack: &mut Stack) -> Result<()> {
    stack.live = None;
    stack.deleted = Some(call.now());
    stack.outputs.clear();
    export::replace(call, stack, &[])?;
    export::import_only(call, stack, &[])?;
    change_set::remove_all(call, stack)
}

/// Tidies up when an operation has ended: what the stack does not have any more is forgotten, unless the stack is gone
/// itself and shows it still.
pub(crate) fn tidy(call: &mut Call, stack: &Stack) -> Result<()> {
    change_set::executed(call, stack)?;
    let kept = matches!(
        stack.status,
        StackStatus::CreateComplete
            | StackStatus::UpdateComplete
            | StackStatus::UpdateRollbackComplete
            | StackStatus::UpdateFailed
    );
    if !kept {
        return Ok(());
    }
    let blueprint = Blueprint::of(call, stack, &stack.spec)?;
    for mut resource in resource::all(call, &stack.id)? {
        if is_gone(&resource) {
            call.remove::<StackResource>(&resource::key(&stack.id, &resource.logical_id))?;
            continue;
        }
        resource.before = None;
        resource.touched = false;
        resource.restoring = false;
        if let Some(written) = blueprint.template.resources.get(&resource.logical_id) {
            resource.position = blueprint.position(&resource.logical_id);
            resource.made.needs = blueprint.needs(&resource.logical_id);
            resource.made.deletion_policy = written.deletion_policy;
            resource.made.update_replace_policy = written.update_replace_policy;
        }
        call.put(&resource)?;
    }
    Ok(())
}

fn is_gone(resource: &StackResource) -> bool {
    matches!(resource.status, None | Some(ResourceStatus::DeleteComplete | ResourceStatus::DeleteSkipped))
}

/// The outputs of a stack as it is wanted, and the exports that they read.
fn outputs(call: &Call, stack: &Stack, site: &Site) -> Result<(Vec<OutputValue>, Vec<String>)> {
    let blueprint = Blueprint::of(call, stack, stack.wanted())?;
    let surroundings = Surroundings::making(call, &stack.id, site);
    let outputs = blueprint.scope(&surroundings).outputs();
    let imports = surroundings.done()?;
    Ok((outputs.map_err(|problems| error::problems(&problems))?, imports))
}

/// The exports that a stack's resources read.
fn imported(call: &Call, stack: &Stack, site: &Site) -> Result<Vec<String>> {
    Ok(Blueprint::of(call, stack, &stack.spec)?.snapshot(call, stack, site, &stack.spec)?.1)
}
