//! The job of a stack: carries out what the engine commands, one message after the other.

mod act;
mod reason;
mod wait;

use std::collections::{BTreeMap, VecDeque};

use kernel::{Call, Failure, Got, Job, Me, Next, Result, SessionId, StackPrincipal, Ticket};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_cloudformation as api;
use template::{Command, Message, StackMachine, StackStatus};

use crate::fetch::FetchTemplate;
use crate::launch::{Blueprint, Draft, Site};
use crate::stack::{self, Stack};
use crate::{conclusion, event};

/// The signal of `CancelUpdateStack`.
pub(crate) const CANCEL: &str = "cancel";
/// The signal of `DeleteStack` while the stack is still being created.
pub(crate) const DELETE: &str = "delete";

/// How many commands on resources a step carries out: each is a few writes, and people wait behind it.
const AT_ONCE: usize = 8;

/// The job of a stack.
#[derive(Serialize, Deserialize)]
pub(crate) enum StackJob {
    /// The template has still to be fetched.
    Fetching(Box<Fetching>),
    /// An operation is under way.
    Carrying(Box<Operation>),
}

/// A stack whose template has still to be fetched.
#[derive(Serialize, Deserialize)]
pub(crate) struct Fetching {
    stack: String,
    principal: StackPrincipal,
    /// Who asked for it.
    reader: SessionId,
    url: String,
    /// The rest of the request.
    request: kernel::Stored<api::CreateStack>,
}

/// An operation that is under way.
#[derive(Serialize, Deserialize)]
pub(crate) struct Operation {
    stack: String,
    principal: StackPrincipal,
    machine: StackMachine,
    /// What is commanded and not carried out yet.
    #[serde(default)]
    queue: VecDeque<Command>,
    /// What is under way.
    #[serde(default)]
    waiting: BTreeMap<Ticket, Waiting>,
    begin: Begin,
    #[serde(default)]
    deadline: Option<Timestamp>,
    /// Why it failed, if it did.
    #[serde(default)]
    failure: Option<String>,
}

/// How an operation begins.
#[derive(Serialize, Deserialize)]
enum Begin {
    /// As planned; or, with resources whose properties are wrong, not at all.
    Planned(Vec<(String, String)>),
    /// Where an earlier one's rollback failed, without these.
    Continued(Vec<String>),
    /// It has begun.
    Begun,
}

/// A command whose answer is a ticket's.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Waiting {
    logical_id: String,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum What {
    Create,
    Update,
    Replace,
    Restore,
    Delete,
    CleanUp,
}

impl StackJob {
    /// A job that first fetches the template.
    pub(crate) fn fetching(
        call: &mut Call,
        stack: &Stack,
        principal: StackPrincipal,
        url: String,
        request: api::CreateStack,
    ) -> Result<Self> {
        let (stack, request) = (stack.id.clone(), kernel::Stored(request));
        let reader = call.keep_caller()?;
        Ok(StackJob::Fetching(Box::new(Fetching { stack, principal, reader, url, request })))
    }

    /// A job that carries out a plan.
    pub(crate) fn carrying(
        call: &Call,
        stack: &Stack,
        principal: StackPrincipal,
        machine: StackMachine,
        invalid: Vec<(String, String)>,
    ) -> Self {
        let creates = stack.status == StackStatus::CreateInProgress;
        let minutes = stack.timeout.filter(|_| creates);
        let deadline = minutes.map(|minutes| Timestamp(call.now().0 + i64::from(minutes) * 60_000));
        StackJob::operation(stack, principal, machine, Begin::Planned(invalid), deadline)
    }

    /// A job that goes on where a rollback failed.
    pub(crate) fn continuing(
        stack: &Stack,
        principal: StackPrincipal,
        machine: StackMachine,
        skip: Vec<String>,
    ) -> Self {
        StackJob::operation(stack, principal, machine, Begin::Continued(skip), None)
    }

    fn operation(
        stack: &Stack,
        principal: StackPrincipal,
        machine: StackMachine,
        begin: Begin,
        deadline: Option<Timestamp>,
    ) -> Self {
        StackJob::Carrying(Box::new(Operation {
            stack: stack.id.clone(),
            principal,
            machine,
            queue: VecDeque::new(),
            waiting: BTreeMap::new(),
            begin,
            deadline,
            failure: None,
        }))
    }
}

impl Job for StackJob {
    const KIND: &'static str = "cloudformation_stack";

    fn step(self, call: &mut Call, me: &Me, got: Got) -> Result<Next<Self>> {
        match self {
            StackJob::Fetching(fetching) => fetching.step(call, me, got),
            StackJob::Carrying(operation) => operation.step(call, me, got),
        }
    }
}

impl Fetching {
    fn step(self: Box<Self>, call: &mut Call, me: &Me, got: Got) -> Result<Next<StackJob>> {
        match got {
            Got::Go => {
                call.effect(me, FetchTemplate { url: self.url.clone(), reader: self.reader.clone() })?;
                Ok(Next::Wait(StackJob::Fetching(self)))
            }
            Got::Reply(_, Ok(Value::String(text))) => {
                call.forget_caller(&self.reader)?;
                self.fetched(call, text)
            }
            Got::Reply(_, outcome) => {
                call.forget_caller(&self.reader)?;
                let why = outcome.err().map_or_else(|| "the template is not text".to_owned(), |f| f.message);
                self.refused(call, why)
            }
            Got::Signal(signal) if signal == DELETE => self.deleted(call),
            // An update that has not begun cannot be cancelled yet; the fetch is short.
            Got::Alarm | Got::Signal(_) => Ok(Next::Wait(StackJob::Fetching(self))),
        }
    }

    fn fetched(self: Box<Self>, call: &mut Call, text: String) -> Result<Next<StackJob>> {
        let mut stack = call.find::<Stack>(&self.stack)?;
        let request = self.request.0.clone();
        let draft = Draft {
            text,
            parameters: request.parameters.unwrap_or_default(),
            tags: request.tags,
            capabilities: request.capabilities.unwrap_or_default(),
        };
        let principal = self.principal.clone();
        let prepared = call.attempt(|call| match stack.status {
            StackStatus::UpdateInProgress => stack::update::prepare(call, &mut stack, principal, draft),
            _ => stack::create::prepare(call, &mut stack, principal, draft).map(Some),
        });
        match prepared {
            Ok(Some(job)) => Ok(Next::Again(job)),
            Ok(None) => self.unchanged(call),
            Err(failure) => self.refused(call, failure.message),
        }
    }

    /// `DeleteStack` before there was anything.
    fn deleted(self: Box<Self>, call: &mut Call) -> Result<Next<StackJob>> {
        let mut stack = call.find::<Stack>(&self.stack)?;
        call.forget_caller(&self.reader)?;
        forget(call, &self.principal)?;
        let initiated = Some("User Initiated".to_owned());
        event::stack_is(call, &mut stack, StackStatus::DeleteInProgress, initiated)?;
        conclusion::gone(call, &mut stack)?;
        event::stack_is(call, &mut stack, StackStatus::DeleteComplete, None)?;
        let why = "the stack was deleted before its template was fetched";
        Ok(Next::Done(Err(Failure::new(StackStatus::DeleteComplete.as_str(), why))))
    }

    /// An update that turned out to change nothing, for whoever nests the stack.
    fn unchanged(self: Box<Self>, call: &mut Call) -> Result<Next<StackJob>> {
        let mut stack = call.find::<Stack>(&self.stack)?;
        stack.teller = Some(self.principal.clone());
        event::stack_is(call, &mut stack, StackStatus::UpdateInProgress, Some("User Initiated".to_owned()))?;
        event::stack_is(call, &mut stack, StackStatus::UpdateComplete, None)?;
        forget(call, &self.principal)?;
        Ok(Next::Done(Ok(json!(stack.arn))))
    }

    fn refused(self: Box<Self>, call: &mut Call, why: String) -> Result<Next<StackJob>> {
        let mut stack = call.find::<Stack>(&self.stack)?;
        stack.teller = Some(self.principal.clone());
        let (doing, failed) = match stack.status {
            StackStatus::UpdateInProgress => {
                (StackStatus::UpdateInProgress, StackStatus::UpdateRollbackComplete)
            }
            _ => (StackStatus::CreateInProgress, StackStatus::CreateFailed),
        };
        event::stack_is(call, &mut stack, doing, Some("User Initiated".to_owned()))?;
        event::stack_is(call, &mut stack, failed, Some(why.clone()))?;
        forget(call, &self.principal)?;
        Ok(Next::Done(Err(Failure::new(failed.as_str(), why))))
    }
}

impl Operation {
    fn step(mut self: Box<Self>, call: &mut Call, me: &Me, got: Got) -> Result<Next<StackJob>> {
        let mut stack = call.find::<Stack>(&self.stack)?;
        stack.teller = Some(self.principal.clone());
        match (got, std::mem::replace(&mut self.begin, Begin::Begun)) {
            (Got::Go, Begin::Planned(invalid)) => {
                if let Some(reason) = conclusion::forbids_deletion(call, &stack)? {
                    return self.undeletable(call, stack, reason);
                }
                self.start(call, me, &stack, &invalid)?;
            }
            (Got::Go, Begin::Continued(skip)) => {
                let commands = self.machine.continue_rollback(&skip);
                self.queue.extend(commands);
            }
            (Got::Go, Begin::Begun) => {}
            (Got::Reply(ticket, outcome), _) => self.answered(call, me, &stack, &ticket, outcome)?,
            (Got::Signal(signal), _) if signal == CANCEL => self.hear(call, me, &stack, Message::Cancel)?,
            (Got::Signal(_), _) => self.hear(call, me, &stack, Message::Delete)?,
            (Got::Alarm, _) => self.timed_out(call, me, &stack)?,
        }
        self.carry_out(call, me, &mut stack)
    }

    fn start(&mut self, call: &mut Call, me: &Me, stack: &Stack, invalid: &[(String, String)]) -> Result<()> {
        let before = self.machine.clone();
        let mut commands =
            if invalid.is_empty() { self.machine.start() } else { self.machine.start_invalid(invalid) };
        if let Some(objection) = self.objection(call, me, stack, &commands)? {
            self.machine = before;
            self.machine.object(&objection);
            commands = self.machine.start();
        }
        self.queue.extend(commands);
        Ok(())
    }

    /// Tells the machine something, and takes up what it commands.
    fn hear(&mut self, call: &mut Call, me: &Me, stack: &Stack, message: Message) -> Result<()> {
        let before = self.machine.clone();
        let mut commands = self.machine.take(message.clone());
        if let Some(objection) = self.objection(call, me, stack, &commands)? {
            self.machine = before;
            self.machine.object(&objection);
            commands = self.machine.take(message);
        }
        self.queue.extend(commands);
        Ok(())
    }

    /// Why a stack whose resources are all made is not good after all.
    fn objection(
        &self,
        call: &mut Call,
        me: &Me,
        stack: &Stack,
        commands: &[Command],
    ) -> Result<Option<String>> {
        let concludes = commands.iter().any(|command| {
            matches!(
                command,
                Command::StackStatus(
                    StackStatus::CreateComplete | StackStatus::UpdateCompleteCleanupInProgress,
                    _
                )
            )
        });
        if !concludes {
            return Ok(None);
        }
        let site = self.site(stack, me);
        conclusion::objection(call, stack, &site)
    }

    fn site(&self, stack: &Stack, me: &Me) -> Site {
        Site::new(stack, self.principal.clone(), me)
    }

    fn carry_out(mut self: Box<Self>, call: &mut Call, me: &Me, stack: &mut Stack) -> Result<Next<StackJob>> {
        // A stack that never had a template has nothing to make, and may still be deleted.
        let wanted = stack.wanted();
        let blueprint = if wanted.body.is_empty() { None } else { Some(Blueprint::of(call, stack, wanted)?) };
        let mut left = AT_ONCE;
        while let Some(command) = self.queue.pop_front() {
            match command {
                Command::StackStatus(status, reason) => self.stack_is(call, me, stack, status, reason)?,
                command => {
                    if !matches!(command, Command::ResourceEvent(..)) {
                        left -= 1;
                    }
                    self.act(call, me, stack, blueprint.as_ref(), command)?;
                    if left == 0 {
                        break;
                    }
                }
            }
        }
        if !self.queue.is_empty() {
            return Ok(Next::Again(StackJob::Carrying(self)));
        }
        if self.machine.has_ended() {
            return self.end(call, stack);
        }
        Ok(match self.deadline {
            Some(deadline) => Next::WaitUntil(StackJob::Carrying(self), deadline),
            None => Next::Wait(StackJob::Carrying(self)),
        })
    }

    fn stack_is(
        &mut self,
        call: &mut Call,
        me: &Me,
        stack: &mut Stack,
        status: StackStatus,
        reason: Option<String>,
    ) -> Result<()> {
        if self.failure.is_none() && has_failed(status) {
            let why = reason.clone().unwrap_or_default();
            self.failure = Some(why.replace("Rollback requested by user.", ""));
        }
        let site = self.site(stack, me);
        conclusion::conclude(call, stack, &site, status)?;
        event::stack_is(call, stack, status, reason)
    }

    fn end(self: Box<Self>, call: &mut Call, stack: &mut Stack) -> Result<Next<StackJob>> {
        if stack.status == StackStatus::UpdateRollbackFailed {
            stack.machine = Some(self.machine);
        }
        conclusion::tidy(call, stack)?;
        call.put(stack)?;
        forget(call, &self.principal)?;
        let good = matches!(
            stack.status,
            StackStatus::CreateComplete | StackStatus::UpdateComplete | StackStatus::DeleteComplete
        );
        Ok(Next::Done(match (good, self.failure) {
            (true, None) => Ok(json!(stack.arn)),
            (_, failure) => Err(Failure::new(stack.status.as_str(), failure.unwrap_or_default())),
        }))
    }

    /// A deletion that is refused because another stack needs this one.
    fn undeletable(
        self: Box<Self>,
        call: &mut Call,
        mut stack: Stack,
        reason: String,
    ) -> Result<Next<StackJob>> {
        let initiated = Some("User Initiated".to_owned());
        event::stack_is(call, &mut stack, StackStatus::DeleteInProgress, initiated)?;
        event::stack_is(call, &mut stack, StackStatus::DeleteFailed, Some(reason.clone()))?;
        forget(call, &self.principal)?;
        Ok(Next::Done(Err(Failure::new(StackStatus::DeleteFailed.as_str(), reason))))
    }
}

/// Whether a stack that is said to be so has failed, whatever becomes of it.
fn has_failed(status: StackStatus) -> bool {
    matches!(
        status,
        StackStatus::RollbackInProgress
            | StackStatus::UpdateRollbackInProgress
            | StackStatus::CreateFailed
            | StackStatus::UpdateFailed
            | StackStatus::DeleteFailed
            | StackStatus::RollbackFailed
            | StackStatus::UpdateRollbackFailed
    )
}

fn forget(call: &mut Call, principal: &StackPrincipal) -> Result<()> {
    match principal {
        StackPrincipal::Session(id) => call.forget_caller(id),
        StackPrincipal::Role(_) => Ok(()),
    }
}
