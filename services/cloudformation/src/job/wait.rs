//! What a stack's job hears while it waits: answers to tickets, and its time running out.

use kernel::{Call, Failure, Me, Result, Ticket};
use serde_json::Value;
use template::{Message, StackStatus};

use super::{Operation, What, reason};
use crate::stack::Stack;
use crate::{custom, resource};

impl Operation {
    /// A ticket was answered.
    pub(super) fn answered(
        &mut self,
        call: &mut Call,
        me: &Me,
        stack: &Stack,
        ticket: &Ticket,
        outcome: Result<Value, Failure>,
    ) -> Result<()> {
        let Some(waiting) = self.waiting.remove(ticket) else { return Ok(()) };
        let id = waiting.logical_id;
        let Some(mut resource) = resource::get(call, &stack.id, &id)? else { return Ok(()) };
        let message = match outcome {
            Err(failure) => Message::Failed(id, reason::failed(call, &resource, &failure)),
            Ok(value) => {
                // A custom resource's function says what it is called whenever it answers.
                let own = value.as_str().filter(|_| custom::is_custom(&resource.resource_type));
                let mut replaced = false;
                match waiting.what {
                    What::Create | What::Replace if own.is_some() || resource.made.physical_id.is_none() => {
                        // A resource whose id is known only when it is made says it in its answer.
                        resource.made.physical_id = value.as_str().map(str::to_owned);
                    }
                    What::Update => replaced = resource.is_called(own),
                    What::Restore => {
                        if let Some(before) = resource.before.take() {
                            let late = std::mem::replace(&mut resource.made, before);
                            replaced = resource.is_called(own);
                            if replaced {
                                resource.before = Some(late);
                            }
                        }
                    }
                    _ => {}
                }
                call.put(&resource)?;
                if replaced { Message::Replaced(id) } else { Message::Done(id) }
            }
        };
        self.hear(call, me, stack, message)
    }

    /// `TimeoutInMinutes` have passed.
    pub(super) fn timed_out(&mut self, call: &mut Call, me: &Me, stack: &Stack) -> Result<()> {
        self.deadline = None;
        if self.machine.status() != StackStatus::CreateInProgress {
            return Ok(());
        }
        let slow = self.waiting.iter().next().map(|(ticket, waiting)| (ticket.clone(), waiting.clone()));
        let Some((ticket, waiting)) = slow else { return Ok(()) };
        self.waiting.remove(&ticket);
        call.cancel(&ticket)?;
        let why = "Stack creation time exceeded the specified timeout";
        self.hear(call, me, stack, Message::Failed(waiting.logical_id, why.to_owned()))
    }

    /// Takes back what is under way for a resource. A creation whose physical resource is known is deleted with it;
    /// whatever else is under way comes to its end first, and answers then.
    pub(super) fn cancel(&mut self, call: &mut Call, me: &Me, stack: &Stack, id: &str) -> Result<()> {
        let known = resource::get(call, &stack.id, id)?.is_some_and(|one| one.made.physical_id.is_some());
        let creates = |what| matches!(what, What::Create | What::Replace);
        let ticket = self
            .waiting
            .iter()
            .find(|(_, waiting)| waiting.logical_id == id && creates(waiting.what) && known)
            .map(|(ticket, _)| ticket.clone());
        let Some(ticket) = ticket else { return Ok(()) };
        self.waiting.remove(&ticket);
        call.cancel(&ticket)?;
        self.hear(call, me, stack, Message::Failed(id.to_owned(), "Resource creation cancelled".to_owned()))
    }
}
