//! Approval: waits for somebody's `PutApprovalResult`, for seven days unless the action says otherwise.

use kernel::{Failure, Ids as _, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Answer, Task, Turn};
use crate::{api, errors};

const MINUTE: i64 = 60_000;
/// Seven days.
const PATIENCE: i64 = 7 * 24 * 60 * MINUTE;
/// The least and the most that an action may say instead, in minutes.
const TIMEOUTS: std::ops::RangeInclusive<i32> = 5..=86_400;

/// An approval that waits.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Work {
    /// When it counts as rejected.
    pub(crate) expires: Timestamp,
}

/// Checks its configuration. There is no SNS here to notify anybody.
pub(super) fn check(action: &api::ActionDeclaration) -> Result<()> {
    let given = action.configuration.as_ref();
    if given.is_some_and(|given| given.contains_key("NotificationArn")) {
        return Err(errors::action(format!(
            "Action {} has a NotificationArn: notifications by SNS are not available in this runtime; leave it out",
            action.name
        )));
    }
    match action.timeout_in_minutes.filter(|minutes| !TIMEOUTS.contains(minutes)) {
        Some(minutes) => Err(errors::action(format!(
            "Action {} has timeoutInMinutes {minutes}; it is from {} to {}",
            action.name,
            TIMEOUTS.start(),
            TIMEOUTS.end()
        ))),
        None => Ok(()),
    }
}

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    task.row.token = Some(task.call.ids().uuid());
    let minutes = task.declared.timeout_in_minutes.map(|minutes| i64::from(minutes) * MINUTE);
    let expires = Timestamp(task.call.now().0 + minutes.unwrap_or(PATIENCE));
    Ok(Turn::Wait(super::Work::Approval(Work { expires })))
}

pub(super) fn resume(task: &mut Task<'_>, work: Work, answer: Answer) -> Result<Turn> {
    let outcome = match answer {
        Answer::Reply(_) => return Ok(Turn::Wait(super::Work::Approval(work))),
        Answer::Alarm => Err(Failure::new(
            "JobFailed",
            "The approval was not given in time: nobody has approved or rejected it",
        )),
        Answer::Decision { approved, summary, by } => {
            task.row.external_id = Some(task.call.ids().uuid());
            let decided = if approved { "Approved" } else { "Rejected" };
            // As AWS shows it: who approved, or what the approver said.
            let shown = if summary.is_empty() { format!("{decided} by {by}") } else { summary };
            task.row.updated_by = Some(by);
            task.row.summary = Some(shown.clone());
            if approved { Ok(()) } else { Err(Failure::new("JobFailed", shown)) }
        }
    };
    Ok(Turn::Done(outcome))
}
