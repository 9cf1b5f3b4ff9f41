//! A stack's operation as a pure machine: it hears what happened and says what to do next.
//!
//! It holds logical ids and how far each resource is, and nothing else, so that it is small to store after
//! every step. Whatever is ready is commanded at once. Its parts are the stages of an operation:
//! [`forward`] (create and update), [`restore`] (the rollback of updates) and [`removal`] (of what has to
//! go).

mod forward;
mod message;
mod removal;
mod restore;
mod status;
mod unit;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

pub use message::{Command, Message};
pub use status::{ResourceStatus, StackStatus};
use unit::{Progress, Unit};
pub use unit::{Step, Work};

/// What becomes of a stack whose creation or update fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnFailure {
    /// It goes back to what it was: `ROLLBACK`.
    #[default]
    Rollback,
    /// It stays as it is: `DO_NOTHING`, `DisableRollback`.
    DoNothing,
    /// It is deleted, if it is new: `DELETE`.
    Delete,
}

/// The create, update or delete operation of a stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StackMachine {
    operation: Operation,
    on_failure: OnFailure,
    stage: Stage,
    status: StackStatus,
    units: Vec<Unit>,
    /// What stands against the stack as a whole: see [`StackMachine::object`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    objection: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Operation {
    Create,
    Update,
    Delete,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Stage {
    /// Resources are created and updated.
    Forward,
    /// It has failed and is not rolled back; what was told to stop has still to answer.
    Settling,
    /// Updated resources go back.
    Restoring,
    /// What has to go is deleted.
    Removing,
    /// It is over.
    Ended,
}

impl StackMachine {
    /// The creation of a stack, each step being a [`Work::Create`].
    pub fn create(steps: &[Step], on_failure: OnFailure) -> Self {
        Self::new(Operation::Create, steps, on_failure)
    }

    /// The update of a stack. With [`OnFailure::DoNothing`] what was done stays; otherwise it is rolled back.
    pub fn update(steps: &[Step], on_failure: OnFailure) -> Self {
        Self::new(Operation::Update, steps, on_failure)
    }

    /// The deletion of a stack, each step being a [`Work::Delete`]. What `RetainResources` names has
    /// [`crate::DeletionPolicy::Retain`].
    pub fn delete(steps: &[Step]) -> Self {
        Self::new(Operation::Delete, steps, OnFailure::DoNothing)
    }

    fn new(operation: Operation, steps: &[Step], on_failure: OnFailure) -> Self {
        let places: HashMap<&str, usize> =
            steps.iter().enumerate().map(|(index, step)| (step.logical_id.as_str(), index)).collect();
        let needs = |step: &Step| -> Vec<usize> {
            step.needs.iter().filter_map(|need| places.get(need.as_str()).copied()).collect()
        };
        let status = match operation {
            Operation::Create => StackStatus::CreateInProgress,
            Operation::Update => StackStatus::UpdateInProgress,
            Operation::Delete => StackStatus::DeleteInProgress,
        };
        let units = steps.iter().map(|step| Unit::new(step, needs(step))).collect();
        StackMachine { operation, on_failure, stage: Stage::Forward, status, units, objection: None }
    }

    /// Begins.
    pub fn start(&mut self) -> Vec<Command> {
        let mut out = vec![Command::StackStatus(self.status, Some("User Initiated".to_owned()))];
        self.go_on(&mut out);
        out
    }

    /// Begins an operation whose properties were found wrong before anything is made: it fails at once.
    /// `invalid` are logical ids, each with the reason.
    pub fn start_invalid(&mut self, invalid: &[(String, String)]) -> Vec<Command> {
        let mut out = vec![Command::StackStatus(self.status, Some("User Initiated".to_owned()))];
        for (id, reason) in invalid {
            if let Some(unit) = self.units.iter_mut().find(|unit| unit.id == *id) {
                unit.forward = Progress::Failed;
                let status = forward::failed(unit);
                out.push(Command::ResourceEvent(id.clone(), status, Some(reason.clone())));
            }
        }
        let ids: Vec<&str> = invalid.iter().map(|(id, _)| id.as_str()).collect();
        let reason = format!("Validation failed for following resources: [{}]. ", ids.join(", "));
        match (self.on_failure, self.operation) {
            (OnFailure::DoNothing, Operation::Update) => {
                self.end(StackStatus::UpdateFailed, Some(reason), &mut out);
            }
            (OnFailure::DoNothing, _) => self.end(StackStatus::CreateFailed, Some(reason), &mut out),
            _ => self.give_up(&reason, &mut out),
        }
        out
    }

    /// Objects to the stack as a whole, though every resource may be made: its outputs cannot be evaluated, an export
    /// is another stack's. Where the operation would be complete, it turns back for this reason instead.
    pub fn object(&mut self, reason: &str) {
        self.objection = Some(format!("{reason}. "));
    }

    /// Hears a message. One that is of no concern (any more) changes nothing.
    pub fn take(&mut self, message: Message) -> Vec<Command> {
        let mut out = Vec::new();
        match message {
            Message::Cancel => self.cancel(&mut out),
            Message::Delete => self.delete_instead(&mut out),
            Message::Initiated(id) => self.with(&id, &mut out, Self::initiated),
            Message::Replacing(id) => self.with(&id, &mut out, Self::replace),
            Message::Done(id) => self.with(&id, &mut out, Self::done),
            Message::Replaced(id) => self.with(&id, &mut out, Self::replaced),
            Message::Unchanged(id) => self.with(&id, &mut out, Self::unchanged),
            Message::Failed(id, reason) => {
                self.with(&id, &mut out, |machine, at, out| machine.failed(at, &reason, out));
            }
        }
        out
    }

    /// Whether it is over.
    pub fn has_ended(&self) -> bool {
        self.stage == Stage::Ended
    }

    /// The stack's status.
    pub fn status(&self) -> StackStatus {
        self.status
    }

    fn with(
        &mut self,
        id: &str,
        out: &mut Vec<Command>,
        act: impl FnOnce(&mut Self, usize, &mut Vec<Command>),
    ) {
        if let Some(at) = self.units.iter().position(|unit| unit.id == id) {
            act(self, at, out);
            self.go_on(out);
        }
    }

    /// Which of a unit's parts a message is about: the one that is open.
    fn initiated(&mut self, at: usize, out: &mut Vec<Command>) {
        let Some(unit) = self.units.get_mut(at) else { return };
        if unit.forward.is_open() {
            forward::initiated(unit, out);
        } else if unit.restoring.is_open() {
            restore::initiated(unit, out);
        }
    }

    fn replace(&mut self, at: usize, out: &mut Vec<Command>) {
        let Some(unit) = self.units.get_mut(at) else { return };
        if unit.forward == Progress::Stopping {
            // Nothing was changed, and nothing is made any more.
            unit.forward = Progress::Unchanged;
        } else if unit.forward.is_open() || unit.restoring.is_open() {
            forward::replace(unit, out);
        }
    }

    fn done(&mut self, at: usize, out: &mut Vec<Command>) {
        let Some(unit) = self.units.get_mut(at) else { return };
        if unit.forward.is_open() {
            forward::done(unit, out);
        } else if unit.restoring.is_open() {
            restore::done(unit, out);
        } else if unit.removal.is_open() {
            removal::done(unit, out);
        }
    }

    fn replaced(&mut self, at: usize, out: &mut Vec<Command>) {
        if let Some(unit) = self.units.get_mut(at)
            && (unit.forward.is_open() || unit.restoring.is_open())
        {
            unit.two = true;
        }
        self.done(at, out);
    }

    fn unchanged(&mut self, at: usize, out: &mut Vec<Command>) {
        let Some(unit) = self.units.get_mut(at) else { return };
        if unit.forward.is_open() {
            unit.forward = Progress::Unchanged;
        } else if unit.restoring.is_open() {
            unit.restoring = Progress::Unchanged;
        } else if unit.removal.is_open() {
            removal::done(unit, out);
        }
    }

    fn failed(&mut self, at: usize, reason: &str, out: &mut Vec<Command>) {
        let Some(unit) = self.units.get_mut(at) else { return };
        if unit.forward == Progress::Stopping {
            // Its event, that it was cancelled, is out already.
            unit.forward = Progress::Failed;
        } else if unit.forward.is_open() {
            forward::fail(unit, reason, out);
            self.stop_others(out);
            let text = self.failures();
            self.give_up(&text, out);
        } else if unit.restoring.is_open() {
            restore::fail(unit, reason, out);
        } else if unit.removal.is_open() {
            removal::fail(unit, reason, out);
        }
    }

    fn set(&mut self, status: StackStatus, reason: Option<String>, out: &mut Vec<Command>) {
        self.status = status;
        out.push(Command::StackStatus(status, reason));
    }

    fn end(&mut self, status: StackStatus, reason: Option<String>, out: &mut Vec<Command>) {
        self.stage = Stage::Ended;
        self.set(status, reason, out);
    }

    /// Commands all that is ready, and goes over into the next stage when nothing is left.
    fn go_on(&mut self, out: &mut Vec<Command>) {
        loop {
            let stage = self.stage;
            match stage {
                Stage::Forward => self.go_forward(out),
                Stage::Settling => self.settle(out),
                Stage::Restoring => self.go_restoring(out),
                Stage::Removing => self.go_removing(out),
                Stage::Ended => {}
            }
            if self.stage == stage {
                return;
            }
        }
    }
}
