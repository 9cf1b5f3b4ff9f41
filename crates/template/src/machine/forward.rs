//! The way forward: resources are created and updated; or the operation fails and turns back.

use crate::machine::unit::{Progress, Unit, Work};
use crate::machine::{Command, OnFailure, Operation, StackMachine, Stage};
use crate::{ResourceStatus, StackStatus};

const INITIATED: &str = "Resource creation Initiated";
const REPLACING: &str =
    "Requested update requires the creation of a new physical resource; hence creating one.";

impl StackMachine {
    pub(super) fn go_forward(&mut self, out: &mut Vec<Command>) {
        if self.operation == Operation::Delete {
            self.remove_all();
            return;
        }
        let ready: Vec<usize> = (0..self.units.len()).filter(|at| self.is_ready(*at)).collect();
        for at in ready {
            let Some(unit) = self.units.get_mut(at) else { continue };
            let id = unit.id.clone();
            if unit.work == Work::Create {
                unit.forward = Progress::UnderWay;
                out.push(Command::ResourceEvent(id.clone(), ResourceStatus::CreateInProgress, None));
                out.push(Command::CreateResource(id));
            } else {
                // Whether anything changes is only known when it is tried: its event waits for the answer.
                unit.forward = Progress::Commanded;
                out.push(Command::UpdateResource(id));
            }
        }
        if self.units.iter().all(|unit| unit.forward.is_over()) {
            if let Some(reason) = self.objection.clone() {
                self.give_up(&reason, out);
                return;
            }
            match self.operation {
                Operation::Create => self.end(StackStatus::CreateComplete, None, out),
                Operation::Update | Operation::Delete => self.clean_up(out),
            }
        }
    }

    fn is_ready(&self, at: usize) -> bool {
        self.units.get(at).is_some_and(|unit| {
            unit.forward == Progress::Waiting
                && unit.needs.iter().all(|need| self.units.get(*need).is_none_or(|n| n.forward.is_over()))
        })
    }

    /// Cancels what else is under way.
    pub(super) fn stop_others(&mut self, out: &mut Vec<Command>) {
        for unit in &mut self.units {
            let started = match unit.forward {
                Progress::UnderWay => true,
                Progress::Commanded => false,
                _ => continue,
            };
            unit.forward = Progress::Stopping;
            let (status, reason) = match unit.work {
                Work::Create => (ResourceStatus::CreateFailed, "Resource creation cancelled"),
                _ => (ResourceStatus::UpdateFailed, "Resource update cancelled"),
            };
            if !started {
                out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::UpdateInProgress, None));
            }
            out.push(Command::ResourceEvent(unit.id.clone(), status, Some(reason.to_owned())));
            out.push(Command::CancelResource(unit.id.clone()));
        }
    }

    /// AWS's sentences on what has failed, the cancelled included; a space follows each.
    pub(super) fn failures(&self) -> String {
        let sentences = [(Work::Create, "create"), (Work::Update, "update")].map(|(work, verb)| {
            let failed = self.units.iter().filter(|unit| {
                unit.work == work && matches!(unit.forward, Progress::Failed | Progress::Stopping)
            });
            let ids: Vec<&str> = failed.map(|unit| unit.id.as_str()).collect();
            if ids.is_empty() {
                return String::new();
            }
            format!("The following resource(s) failed to {verb}: [{}]. ", ids.join(", "))
        });
        sentences.concat()
    }

    /// Turns back, or stays where it is, as `on_failure` says. `reason` ends with a space.
    pub(super) fn give_up(&mut self, reason: &str, out: &mut Vec<Command>) {
        match (self.operation, self.on_failure) {
            (_, OnFailure::DoNothing) => {
                self.stage = Stage::Settling;
            }
            (Operation::Update, _) => self.restore(reason.trim_end().to_owned(), out),
            (_, OnFailure::Delete) => {
                self.undo(StackStatus::DeleteInProgress, format!("{reason}Delete requested by user."), out);
            }
            (_, OnFailure::Rollback) => {
                self.undo(
                    StackStatus::RollbackInProgress,
                    format!("{reason}Rollback requested by user."),
                    out,
                );
            }
        }
        self.go_on(out);
    }

    /// Ends without a rollback when everything has answered.
    pub(super) fn settle(&mut self, out: &mut Vec<Command>) {
        if self.units.iter().any(|unit| unit.forward.is_open()) {
            return;
        }
        let status = match self.operation {
            Operation::Update => StackStatus::UpdateFailed,
            Operation::Create | Operation::Delete => StackStatus::CreateFailed,
        };
        let reason = self.failures();
        let reason = if reason.is_empty() { self.objection.clone().unwrap_or_default() } else { reason };
        self.end(status, Some(reason), out);
    }

    /// `CancelUpdateStack`: possible while an update goes forward.
    pub(super) fn cancel(&mut self, out: &mut Vec<Command>) {
        if self.operation == Operation::Update && self.stage == Stage::Forward {
            self.stop_others(out);
            self.restore("User Initiated".to_owned(), out);
            self.go_on(out);
        }
    }

    /// `DeleteStack`, while the stack is made or unmade.
    pub(super) fn delete_instead(&mut self, out: &mut Vec<Command>) {
        if self.operation == Operation::Create && self.stage == Stage::Forward {
            self.stop_others(out);
            self.undo(StackStatus::DeleteInProgress, "User Initiated".to_owned(), out);
            self.go_on(out);
        }
    }
}

/// The status of a resource whose work has failed.
pub(super) fn failed(unit: &Unit) -> ResourceStatus {
    match unit.work {
        Work::Create => ResourceStatus::CreateFailed,
        Work::Update | Work::Keep | Work::Delete => ResourceStatus::UpdateFailed,
    }
}

pub(super) fn initiated(unit: &mut Unit, out: &mut Vec<Command>) {
    let silent = unit.forward == Progress::Stopping;
    let (status, reason) = match unit.work {
        Work::Create if unit.exists => return,
        Work::Create => {
            unit.exists = true;
            (ResourceStatus::CreateInProgress, Some(INITIATED.to_owned()))
        }
        _ if unit.replacing => {
            if unit.two {
                return;
            }
            unit.two = true;
            (ResourceStatus::UpdateInProgress, Some(INITIATED.to_owned()))
        }
        _ if unit.forward == Progress::UnderWay => return,
        _ => (ResourceStatus::UpdateInProgress, None),
    };
    if !silent {
        unit.forward = Progress::UnderWay;
        out.push(Command::ResourceEvent(unit.id.clone(), status, reason));
    }
}

/// An update that cannot be made in place, on the way forward or back.
pub(super) fn replace(unit: &mut Unit, out: &mut Vec<Command>) {
    if unit.replacing {
        return;
    }
    unit.replacing = true;
    let part = if unit.forward.is_open() { &mut unit.forward } else { &mut unit.restoring };
    *part = Progress::UnderWay;
    let reason = Some(REPLACING.to_owned());
    out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::UpdateInProgress, reason));
    out.push(Command::ReplaceResource(unit.id.clone()));
}

pub(super) fn done(unit: &mut Unit, out: &mut Vec<Command>) {
    initiated(unit, out);
    if unit.forward == Progress::Stopping {
        // It was faster than its cancellation; its event, that it was cancelled, stands.
        unit.forward = Progress::Failed;
        return;
    }
    unit.forward = Progress::Done;
    unit.replacing = false;
    let status = match unit.work {
        Work::Create => ResourceStatus::CreateComplete,
        _ => ResourceStatus::UpdateComplete,
    };
    out.push(Command::ResourceEvent(unit.id.clone(), status, None));
}

pub(super) fn fail(unit: &mut Unit, reason: &str, out: &mut Vec<Command>) {
    if unit.forward == Progress::Commanded {
        out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::UpdateInProgress, None));
    }
    unit.forward = Progress::Failed;
    unit.replacing = false;
    out.push(Command::ResourceEvent(unit.id.clone(), failed(unit), Some(reason.to_owned())));
}
