//! Slots: as many SageMaker jobs run at once as this machine has cores, whichever accounts they are of.

use std::borrow::Cow;

use kernel::{Call, Place, Query, Record, Result, Scope};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

/// The signal that a job which waited has its slot.
pub(super) const GRANTED: &str = "slot";

/// A job's place in the queue, from its first step to its last.
#[derive(Serialize, Deserialize)]
pub(crate) struct Turn {
    /// The job's ARN.
    arn: String,
    /// Since when it waits.
    since: Timestamp,
    /// Whether it has a slot.
    has_slot: bool,
}

impl Record for Turn {
    const KIND: &'static str = "sagemaker_turn";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.arn)
    }
}

/// Queues a job; whether it has a slot at once.
pub(super) fn ask(call: &mut Call, arn: &str) -> Result<bool> {
    let turn = Turn { arn: arn.to_owned(), since: call.now(), has_slot: false };
    call.put(&turn)?;
    grant(call)?;
    Ok(call.get::<Turn>(arn)?.is_some_and(|turn| turn.has_slot))
}

/// Gives back a job's slot, or its place among those that wait. The next ones are told.
pub(super) fn give_back(call: &mut Call, arn: &str) -> Result<()> {
    call.remove::<Turn>(arn)?;
    for granted in grant(call)? {
        // The next one may be another account's.
        let mut parts = granted.split(':').skip(3);
        let (region, account) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        call.within(&Place::new(account, region), |call| call.signal(&granted, GRANTED).map(drop))?;
    }
    Ok(())
}

/// Gives free slots to those that wait longest; their ARNs.
fn grant(call: &mut Call) -> Result<Vec<String>> {
    let mut turns = call.every::<Turn>(&Query::all())?;
    let taken = turns.iter().filter(|turn| turn.has_slot).count();
    let free = call.registry().slots().max(1).saturating_sub(taken);
    turns.retain(|turn| !turn.has_slot);
    turns.sort_by(|one, other| (one.since, &one.arn).cmp(&(other.since, &other.arn)));
    turns.truncate(free);
    for turn in &mut turns {
        turn.has_slot = true;
        call.put(turn)?;
    }
    Ok(turns.into_iter().map(|turn| turn.arn).collect())
}
