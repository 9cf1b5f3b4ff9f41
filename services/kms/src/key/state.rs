//! `EnableKey`, `DisableKey`, `ScheduleKeyDeletion`, `CancelKeyDeletion`.

use kernel::{Answers, Call, Needs, Result};
use schema::Timestamp;
use shapes_kms as api;

use super::{DAY, Key, State, life, named, needs};
use crate::{Kms, error};

/// How many days a key waits for its deletion, unless said otherwise.
const WINDOW: i32 = 30;

impl Answers<api::EnableKey> for Kms {
    fn needs(call: &Call, op: &api::EnableKey) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &mut Call, op: api::EnableKey) -> Result<api::EnableKeyOutput> {
        let key = named::find_by_id(call, &op.key_id)?;
        key.lasting()?;
        enter(call, key, State::Enabled)?;
        Ok(api::EnableKeyOutput {})
    }
}

impl Answers<api::DisableKey> for Kms {
    fn needs(call: &Call, op: &api::DisableKey) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &mut Call, op: api::DisableKey) -> Result<api::DisableKeyOutput> {
        let key = named::find_by_id(call, &op.key_id)?;
        key.lasting()?;
        enter(call, key, State::Disabled)?;
        Ok(api::DisableKeyOutput {})
    }
}

impl Answers<api::ScheduleKeyDeletion> for Kms {
    fn needs(call: &Call, op: &api::ScheduleKeyDeletion) -> Result<Needs> {
        let days = op.pending_window_in_days.unwrap_or(WINDOW).to_string();
        Ok(needs::on(call, &op.key_id)?.when("kms:ScheduleKeyDeletionPendingWindowInDays", days))
    }

    fn run(call: &mut Call, op: api::ScheduleKeyDeletion) -> Result<api::ScheduleKeyDeletionOutput> {
        let window = op.pending_window_in_days.unwrap_or(WINDOW);
        if !(7..=30).contains(&window) {
            return Err(error::invalid("PendingWindowInDays must be between 7 and 30 days"));
        }
        let key = named::find_by_id(call, &op.key_id)?;
        key.lasting()?;
        let (arn, date) = (key.arn.clone(), Timestamp(call.now().0 + i64::from(window) * DAY));
        enter(call, key, State::PendingDeletion(date))?;
        Ok(api::ScheduleKeyDeletionOutput {
            key_id: Some(arn),
            deletion_date: Some(date),
            key_state: Some(api::key_state::PENDING_DELETION.to_owned()),
            pending_window_in_days: Some(window),
        })
    }
}

impl Answers<api::CancelKeyDeletion> for Kms {
    fn needs(call: &Call, op: &api::CancelKeyDeletion) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &mut Call, op: api::CancelKeyDeletion) -> Result<api::CancelKeyDeletionOutput> {
        let key = named::find_by_id(call, &op.key_id)?;
        if key.lasting().is_ok() {
            return Err(error::invalid_state(&key.arn, "not pending deletion"));
        }
        let arn = key.arn.clone();
        // AWS gives it back disabled.
        enter(call, key, State::Disabled)?;
        Ok(api::CancelKeyDeletionOutput { key_id: Some(arn) })
    }
}

fn enter(call: &mut Call, mut key: Key, state: State) -> Result<()> {
    key.state = state;
    call.put(&key)?;
    life::changed(call, &key)
}
