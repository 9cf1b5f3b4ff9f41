//! What has to go: in a deletion all, after an update what it no longer has, after a failure what was made.

use crate::machine::unit::{Progress, Unit, Work};
use crate::machine::{Command, Operation, StackMachine, Stage};
use crate::{DeletionPolicy, ResourceStatus, StackStatus};

impl StackMachine {
    /// The deletion of a stack.
    pub(super) fn remove_all(&mut self) {
        self.stage = Stage::Removing;
        for unit in &mut self.units {
            if unit.work == Work::Delete {
                unit.removal = Progress::Waiting;
            }
        }
    }

    /// The end of an update: removed resources and the old ones of those replaced.
    pub(super) fn clean_up(&mut self, out: &mut Vec<Command>) {
        self.stage = Stage::Removing;
        self.set(StackStatus::UpdateCompleteCleanupInProgress, None, out);
        for unit in &mut self.units {
            if unit.work == Work::Delete || unit.two {
                unit.removal = Progress::Waiting;
            }
        }
    }

    /// The end of an update's rollback: what it has made.
    pub(super) fn clean_up_rollback(&mut self, out: &mut Vec<Command>) {
        self.stage = Stage::Removing;
        self.set(StackStatus::UpdateRollbackCompleteCleanupInProgress, None, out);
        self.doom_what_was_made();
    }

    /// Turns back from a creation.
    pub(super) fn undo(&mut self, status: StackStatus, reason: String, out: &mut Vec<Command>) {
        self.stage = Stage::Removing;
        self.set(status, Some(reason), out);
        self.doom_what_was_made();
    }

    fn doom_what_was_made(&mut self) {
        for unit in &mut self.units {
            if (unit.work == Work::Create && unit.is_touched()) || unit.two {
                unit.removal = Progress::Waiting;
            }
        }
    }

    pub(super) fn go_removing(&mut self, out: &mut Vec<Command>) {
        // Each thing that goes may let others go, down the chain.
        while let Some(at) = (0..self.units.len()).find(|at| self.may_go(*at)) {
            let keeps = self.keeps(at);
            let Some(unit) = self.units.get_mut(at) else { return };
            let id = unit.id.clone();
            let event = |status| Command::ResourceEvent(id.clone(), status, None);
            if unit.work == Work::Create && !unit.exists {
                // It failed before there was anything; AWS says so in one event.
                unit.removal = Progress::Done;
                out.push(event(ResourceStatus::DeleteComplete));
            } else if keeps {
                unit.removal = Progress::Done;
                unit.two = false;
                out.push(event(ResourceStatus::DeleteSkipped));
            } else {
                unit.removal = Progress::UnderWay;
                out.push(event(ResourceStatus::DeleteInProgress));
                out.push(if unit.two { Command::ReplaceCleanup(id) } else { Command::DeleteResource(id) });
            }
        }
        if !self.units.iter().any(|unit| unit.removal.is_open() || unit.forward.is_open()) {
            self.removed(out);
        }
    }

    /// Whether nothing that needs it is left.
    fn may_go(&self, at: usize) -> bool {
        let Some(unit) = self.units.get(at) else { return false };
        unit.removal == Progress::Waiting
            && !unit.forward.is_open()
            && self.units.iter().all(|other| {
                !other.needs.contains(&at) || (other.removal.is_over() && !other.forward.is_open())
            })
    }

    /// Whether its policy keeps it.
    fn keeps(&self, at: usize) -> bool {
        let Some(unit) = self.units.get(at) else { return false };
        let back = self.status == StackStatus::UpdateRollbackCompleteCleanupInProgress;
        if unit.two {
            // Going back, it is the new one that goes, and nobody ever asked to keep that.
            return !back && unit.update_replace_policy == DeletionPolicy::Retain;
        }
        match unit.deletion_policy {
            DeletionPolicy::Retain => true,
            DeletionPolicy::RetainExceptOnCreate => unit.work != Work::Create,
            DeletionPolicy::Delete | DeletionPolicy::Snapshot => false,
        }
    }

    fn removed(&mut self, out: &mut Vec<Command>) {
        let failed: Vec<&str> = self
            .units
            .iter()
            .filter(|unit| unit.removal == Progress::Failed)
            .map(|unit| unit.id.as_str())
            .collect();
        let reason = (!failed.is_empty())
            .then(|| format!("The following resource(s) failed to delete: [{}]. ", failed.join(", ")));
        // What an update could not clean up is left behind: the update is complete all the same.
        let (status, reason) = match (self.operation, self.status, reason) {
            (Operation::Update, StackStatus::UpdateCompleteCleanupInProgress, _) => {
                (StackStatus::UpdateComplete, None)
            }
            (Operation::Update, ..) => (StackStatus::UpdateRollbackComplete, None),
            (_, StackStatus::RollbackInProgress, None) => (StackStatus::RollbackComplete, None),
            (_, StackStatus::RollbackInProgress, reason) => (StackStatus::RollbackFailed, reason),
            (_, _, None) => (StackStatus::DeleteComplete, None),
            (_, _, reason) => (StackStatus::DeleteFailed, reason),
        };
        self.end(status, reason, out);
    }
}

pub(super) fn done(unit: &mut Unit, out: &mut Vec<Command>) {
    unit.removal = Progress::Done;
    unit.exists = false;
    unit.two = false;
    out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::DeleteComplete, None));
}

pub(super) fn fail(unit: &mut Unit, reason: &str, out: &mut Vec<Command>) {
    unit.removal = Progress::Failed;
    let reason = Some(reason.to_owned());
    out.push(Command::ResourceEvent(unit.id.clone(), ResourceStatus::DeleteFailed, reason));
}
