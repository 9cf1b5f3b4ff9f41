//! The commands on resources, carried out by the resources' own types.

use kernel::{Call, Made, Me, Props, ResourceEntry, Result};
use template::{Command, Message, ResourceStatus};

use super::{Operation, Waiting, What, reason};
use crate::launch::{Blueprint, Site, resolve};
use crate::resource::{self, Form, StackResource};
use crate::stack::Stack;
use crate::{custom, event};

impl Operation {
    /// Carries out a command on a resource, and tells the machine what came of it.
    pub(super) fn act(
        &mut self,
        call: &mut Call,
        me: &Me,
        stack: &mut Stack,
        blueprint: Option<&Blueprint>,
        command: Command,
    ) -> Result<()> {
        let id = match &command {
            Command::StackStatus(..) => return Ok(()),
            Command::ResourceEvent(id, ..)
            | Command::CreateResource(id)
            | Command::UpdateResource(id)
            | Command::ReplaceResource(id)
            | Command::RestoreResource(id)
            | Command::DeleteResource(id)
            | Command::ReplaceCleanup(id)
            | Command::CancelResource(id) => id.clone(),
        };
        let Some(resource) = resource::get(call, &stack.id, &id)? else {
            return Err(kernel::internal(format_args!("{} has no resource {id}", stack.arn)));
        };
        let site = self.site(stack, me);
        let turn =
            Turn { stack: &stack.id.clone(), blueprint, site: &site, tags_changed: tags_changed(stack) };
        let message = match command {
            Command::ResourceEvent(_, status, reason) => return tell(call, stack, resource, status, reason),
            Command::CancelResource(_) => return self.cancel(call, me, stack, &id),
            _ if self.is_called_off(&id) => {
                Some(Message::Failed(id, "Resource creation cancelled".to_owned()))
            }
            Command::CreateResource(_) => self.create(call, &turn, resource)?,
            Command::UpdateResource(_) => self.update(call, &turn, resource)?,
            Command::ReplaceResource(_) if resource.restoring => {
                let site = site.clone().back();
                self.replace(call, &Turn { site: &site, ..turn }, resource)?
            }
            Command::ReplaceResource(_) => self.replace(call, &turn, resource)?,
            Command::RestoreResource(_) => {
                let site = site.clone().back();
                self.restore(call, &Turn { site: &site, ..turn }, resource)?
            }
            Command::DeleteResource(_) => {
                let form = resource.made.clone();
                self.delete(call, &turn, &resource, &form, What::Delete)?
            }
            Command::ReplaceCleanup(_) => {
                let form = resource.before.clone().unwrap_or_default();
                self.delete(call, &turn, &resource, &form, What::CleanUp)?
            }
            Command::StackStatus(..) => None,
        };
        match message {
            Some(message) => self.hear(call, me, stack, message),
            None => Ok(()),
        }
    }

    /// Whether the command that is about to be carried out is taken back by a later one; both are dropped then.
    fn is_called_off(&mut self, id: &str) -> bool {
        let off =
            self.queue.iter().position(|later| matches!(later, Command::CancelResource(of) if of == id));
        off.is_some_and(|at| self.queue.remove(at).is_some())
    }

    fn create(
        &mut self,
        call: &mut Call,
        turn: &Turn<'_>,
        mut resource: StackResource,
    ) -> Result<Option<Message>> {
        let (id, suffix) = (resource.logical_id.clone(), resource.made.suffix.clone());
        let form = match turn.form(call, &id, suffix) {
            Ok(form) => form,
            Err(failure) => return Ok(Some(Message::Failed(id, failure.message))),
        };
        let made = turn.make(call, &resource, &form);
        resource.made = form;
        self.made(call, resource, What::Create, made)
    }

    fn update(
        &mut self,
        call: &mut Call,
        turn: &Turn<'_>,
        mut resource: StackResource,
    ) -> Result<Option<Message>> {
        let id = resource.logical_id.clone();
        let form = match turn.form(call, &id, resource.made.suffix.clone()) {
            Ok(form) => form,
            Err(failure) => return Ok(Some(Message::Failed(id, failure.message))),
        };
        let entry = entry(call, &resource)?;
        let (old, new) = (resource.made.properties(), form.properties());
        if old == new && !turn.tags_changed {
            // Metadata alone is the stack's own business: an event, and nothing to do.
            if form.metadata == resource.made.metadata {
                return Ok(Some(Message::Unchanged(id)));
            }
            resource.before = Some(resource.made.clone());
            resource.made.metadata = form.metadata;
            call.put(&resource)?;
            return Ok(Some(Message::Done(id)));
        }
        if entry.create_only.iter().any(|name| old.get(*name) != new.get(*name)) {
            return Ok(Some(Message::Replacing(id)));
        }
        let physical = resource.made.physical_id.clone().unwrap_or_default();
        let at = turn.site.updating(&id, &form.suffix);
        let made = call.attempt(|call| (entry.update)(call, &at, &physical, old, new));
        resource.before = Some(resource.made.clone());
        if made == Ok(Made::Replace) {
            call.put(&resource)?;
            return Ok(Some(Message::Replacing(id)));
        }
        if made.is_ok() {
            resource.made = Form { physical_id: Some(physical), ..form };
            resource.touched = true;
        }
        self.made(call, resource, What::Update, made)
    }

    /// Makes another one, on the way forward as the template says now, on the way back as it was.
    fn replace(
        &mut self,
        call: &mut Call,
        turn: &Turn<'_>,
        mut resource: StackResource,
    ) -> Result<Option<Message>> {
        let id = resource.logical_id.clone();
        let suffix = resource::suffix(call);
        let form = match (resource.restoring, &resource.before) {
            (true, Some(before)) => Form { suffix, ..before.clone() },
            _ => match turn.form(call, &id, suffix) {
                Ok(form) => form,
                Err(failure) => return Ok(Some(Message::Failed(id, failure.message))),
            },
        };
        let made = turn.make(call, &resource, &form);
        let before = std::mem::take(&mut resource.made);
        if made.is_ok() {
            resource.made = Form { physical_id: None, ..form };
        } else {
            resource.made = before.clone();
        }
        resource.before = Some(before);
        self.made(call, resource, What::Replace, made)
    }

    fn restore(
        &mut self,
        call: &mut Call,
        turn: &Turn<'_>,
        mut resource: StackResource,
    ) -> Result<Option<Message>> {
        let id = resource.logical_id.clone();
        resource.restoring = true;
        let Some(before) = resource.before.take() else {
            call.put(&resource)?;
            return Ok(Some(Message::Done(id)));
        };
        if before.physical_id != resource.made.physical_id {
            // It was replaced: the logical id means the old one again, and the new one goes.
            resource.before = Some(std::mem::replace(&mut resource.made, before));
            call.put(&resource)?;
            return Ok(Some(Message::Done(id)));
        }
        if !resource.touched {
            resource.made = before;
            call.put(&resource)?;
            return Ok(Some(Message::Done(id)));
        }
        let entry = entry(call, &resource)?;
        let physical = before.physical_id.clone().unwrap_or_default();
        let at = turn.site.updating(&id, &before.suffix);
        let made = call.attempt(|call| {
            (entry.update)(call, &at, &physical, resource.made.properties(), before.properties())
        });
        match made {
            Ok(Made::Now(_)) => resource.made = before,
            _ => resource.before = Some(before),
        }
        if made == Ok(Made::Replace) {
            call.put(&resource)?;
            return Ok(Some(Message::Replacing(id)));
        }
        self.made(call, resource, What::Restore, made)
    }

    fn delete(
        &mut self,
        call: &mut Call,
        turn: &Turn<'_>,
        resource: &StackResource,
        form: &Form,
        what: What,
    ) -> Result<Option<Message>> {
        let id = resource.logical_id.clone();
        let Some(physical) = &form.physical_id else { return Ok(Some(Message::Done(id))) };
        let entry = entry(call, resource)?;
        let at = turn.site.at(&id, &form.suffix);
        match call.attempt(|call| (entry.delete)(call, &at, physical, form.properties())) {
            Ok(Made::Later { ticket, .. }) => {
                self.waiting.insert(ticket, Waiting { logical_id: id, what });
                Ok(None)
            }
            Ok(_) => Ok(Some(Message::Done(id))),
            Err(failure) => Ok(Some(refused(call, resource, &failure))),
        }
    }

    /// What came of making or changing a resource.
    fn made(
        &mut self,
        call: &mut Call,
        mut resource: StackResource,
        what: What,
        made: Result<Made>,
    ) -> Result<Option<Message>> {
        let id = resource.logical_id.clone();
        let message = match made {
            Ok(Made::Now(physical)) => {
                resource.made.physical_id = Some(physical);
                Some(Message::Done(id))
            }
            Ok(Made::Later { id: physical, ticket }) => {
                if physical.is_some() {
                    resource.made.physical_id = physical;
                }
                let known = resource.made.physical_id.is_some();
                self.waiting.insert(ticket, Waiting { logical_id: id.clone(), what });
                known.then_some(Message::Initiated(id))
            }
            Ok(Made::Replace) => {
                return Err(kernel::internal(format_args!(
                    "{} replaces what it makes",
                    resource.resource_type
                )));
            }
            Err(failure) => Some(refused(call, &resource, &failure)),
        };
        call.put(&resource)?;
        Ok(message)
    }
}

/// What is the same for whatever is done with a resource.
#[derive(Clone, Copy)]
struct Turn<'a> {
    stack: &'a str,
    blueprint: Option<&'a Blueprint>,
    site: &'a Site,
    /// Whether the update that is under way changes the stack's tags.
    tags_changed: bool,
}

impl Turn<'_> {
    /// What a resource shall be, now that all that it refers to is there.
    fn form(&self, call: &Call, logical_id: &str, suffix: String) -> Result<Form> {
        let blueprint =
            self.blueprint.ok_or_else(|| kernel::internal("a stack without a template makes nothing"))?;
        let (declared, metadata) = blueprint.properties(call, self.stack, self.site, logical_id)?;
        let resolved = resolve(call, &self.site.under(), &declared)?;
        let resource = blueprint.template.resources.get(logical_id);
        Ok(Form {
            physical_id: None,
            declared,
            resolved,
            metadata,
            needs: blueprint.needs(logical_id),
            deletion_policy: resource.map(|resource| resource.deletion_policy).unwrap_or_default(),
            update_replace_policy: resource
                .map(|resource| resource.update_replace_policy)
                .unwrap_or_default(),
            suffix,
        })
    }

    fn make(&self, call: &mut Call, resource: &StackResource, form: &Form) -> Result<Made> {
        let entry = entry(call, resource)?;
        let at = self.site.at(&resource.logical_id, &form.suffix);
        let properties: &Props = form.properties();
        call.attempt(|call| (entry.create)(call, &at, properties))
    }
}

fn entry(call: &Call, resource: &StackResource) -> Result<ResourceEntry> {
    let entry = custom::entry(call, &resource.resource_type).copied();
    entry.ok_or_else(|| kernel::internal(format_args!("{} is not registered", resource.resource_type)))
}

fn refused(call: &Call, resource: &StackResource, failure: &kernel::ApiError) -> Message {
    let why = reason::refused(call, &resource.resource_type, failure);
    Message::Failed(resource.logical_id.clone(), why)
}

fn tags_changed(stack: &Stack) -> bool {
    stack.next.as_ref().is_some_and(|next| next.tags != stack.spec.tags)
}

/// An event of a resource. That one of two goes is told of the one that the logical id does not mean.
fn tell(
    call: &mut Call,
    stack: &mut Stack,
    mut resource: StackResource,
    status: ResourceStatus,
    reason: Option<String>,
) -> Result<()> {
    let goes = matches!(
        status,
        ResourceStatus::DeleteInProgress
            | ResourceStatus::DeleteComplete
            | ResourceStatus::DeleteFailed
            | ResourceStatus::DeleteSkipped
    );
    let other = resource.before.take_if(|before| goes && before.physical_id != resource.made.physical_id);
    match other {
        Some(before) => {
            resource.made = before;
            event::tell(call, stack, &resource, status, reason)
        }
        None => event::resource_is(call, stack, &mut resource, status, reason),
    }
}
