//! Which steps are next, and whether an execution has ended.

use std::collections::BTreeMap;

use super::definition::{Definition, Step};

/// How a step stands that has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is under way.
    Running,
    /// It has ended well; a condition, with what came of it.
    Succeeded { outcome: Option<bool> },
    /// It has not, and the execution will not either.
    Failed,
    /// It was stopped.
    Stopped,
}

/// How an execution stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    /// The steps that have begun.
    pub(crate) steps: BTreeMap<String, Standing>,
    /// Whether it is to stop.
    pub(crate) stopping: bool,
    /// How many steps may be under way at once, if there is a limit.
    pub(crate) most: Option<usize>,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Decision<'d> {
    /// Begin these.
    Begin(Vec<&'d Step>),
    /// Wait for what is under way.
    Wait,
    /// It has ended.
    End(End),
}

/// How an execution ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Succeeded,
    Failed,
    Stopped,
}

/// Says what is to be done next. After a failure or a stop nothing begins, and what is under way is waited for.
pub(crate) fn decide<'d>(definition: &'d Definition, progress: &Progress) -> Decision<'d> {
    let count =
        |wanted: fn(&Standing) -> bool| progress.steps.values().filter(|standing| wanted(standing)).count();
    let running = count(|standing| *standing == Standing::Running);
    let broken = count(|standing| matches!(standing, Standing::Failed | Standing::Stopped)) > 0;
    let end = match (progress.stopping, broken) {
        (true, _) => Some(End::Stopped),
        (false, true) => Some(End::Failed),
        (false, false) => None,
    };
    match end {
        Some(end) if running == 0 => return Decision::End(end),
        Some(_) => return Decision::Wait,
        None => {}
    }
    let room = progress.most.map_or(usize::MAX, |most| most.saturating_sub(running));
    let ready: Vec<&Step> = definition.steps.iter().filter(|step| is_ready(step, progress)).collect();
    match (ready.is_empty(), running) {
        (true, 0) => Decision::End(End::Succeeded),
        (false, _) if room > 0 => Decision::Begin(ready.into_iter().take(room).collect()),
        _ => Decision::Wait,
    }
}

/// Whether a step can begin: it has not, all that it depends on has ended well, and its branch is the one taken.
fn is_ready(step: &Step, progress: &Progress) -> bool {
    let standing = |name: &str| progress.steps.get(name).copied();
    let taken = step.branch.as_ref().is_none_or(|(condition, outcome)| {
        standing(condition) == Some(Standing::Succeeded { outcome: Some(*outcome) })
    });
    let done = |name: &String| matches!(standing(name), Some(Standing::Succeeded { .. }));
    taken && standing(&step.name).is_none() && step.dependencies().iter().all(done)
}
