//! The rollback of an update: what was updated goes back to what it was.

use crate::machine::unit::{Progress, Unit, Work};
use crate::machine::{Command, StackMachine, Stage};
use crate::{ResourceStatus, StackStatus};

impl StackMachine {
    /// Turns back from an update.
    pub(super) fn restore(&mut self, reason: String, out: &mut Vec<Command>) {
        self.stage = Stage::Restoring;
        self.set(StackStatus::UpdateRollbackInProgress, Some(reason), out);
        for unit in &mut self.units {
            if unit.work == Work::Update && unit.is_touched() {
                unit.restoring = Progress::Waiting;
            }
        }
    }

    /// `ContinueUpdateRollback`: tries again what could not be restored, save what is to be skipped. Possible
    /// after a rollback has failed.
    pub fn continue_rollback(&mut self, skip: &[String]) -> Vec<Command> {
        let mut out = Vec::new();
        if self.status != StackStatus::UpdateRollbackFailed {
            return out;
        }
        for unit in &mut self.units {
            if unit.restoring == Progress::Failed {
                unit.restoring =
                    if skip.contains(&unit.id) { Progress::Unchanged } else { Progress::Waiting };
            }
        }
        self.stage = Stage::Restoring;
        self.set(StackStatus::UpdateRollbackInProgress, Some("User Initiated".to_owned()), &mut out);
        self.go_on(&mut out);
        out
    }

    pub(super) fn go_restoring(&mut self, out: &mut Vec<Command>) {
        for at in 0..self.units.len() {
            if self.may_restore(at)
                && let Some(unit) = self.units.get_mut(at)
            {
                unit.replacing = false;
                if unit.forward == Progress::Unchanged {
                    unit.restoring = Progress::Unchanged;
                } else {
                    unit.restoring = Progress::Commanded;
                    out.push(Command::RestoreResource(unit.id.clone()));
                }
            }
        }
        let waits = |at: usize| self.may_restore(at);
        if self.units.iter().any(|unit| unit.restoring.is_open() || unit.forward.is_open())
            || (0..self.units.len()).any(waits)
        {
            return;
        }
        let failed: Vec<&str> = self
            .units
            .iter()
            .filter(|unit| unit.restoring == Progress::Failed)
            .map(|unit| unit.id.as_str())
            .collect();
        if failed.is_empty() {
            self.clean_up_rollback(out);
        } else {
            let reason = format!("The following resource(s) failed to update: [{}]. ", failed.join(", "));
            self.end(StackStatus::UpdateRollbackFailed, Some(reason), out);
        }
    }

    fn may_restore(&self, at: usize) -> bool {
        self.units.get(at).is_some_and(|unit| {
            unit.restoring == Progress::Waiting
                && !unit.forward.is_open()
                && unit.needs.iter().filter_map(|need| self.units.get(*need)).all(|n| n.restoring.is_over())
        })
    }
}

pub(super) fn initiated(unit: &mut Unit, out: &mut Vec<Command>) {
    if unit.replacing {
        unit.two = true;
    }
    if unit.restoring == Progress::Commanded {
        unit.restoring = Progress::UnderWay;
        out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::UpdateInProgress, None));
    }
}

pub(super) fn done(unit: &mut Unit, out: &mut Vec<Command>) {
    initiated(unit, out);
    unit.restoring = Progress::Done;
    unit.replacing = false;
    out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::UpdateComplete, None));
}

pub(super) fn fail(unit: &mut Unit, reason: &str, out: &mut Vec<Command>) {
    initiated(unit, out);
    unit.restoring = Progress::Failed;
    let reason = Some(reason.to_owned());
    out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::UpdateFailed, reason));
}
