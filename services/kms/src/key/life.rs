//! The job of a key: it waits for what comes next in its life, a rotation or its deletion.

use kernel::{Call, Got, Job, Me, Next, Query, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{DAY, Key, Making, State};
use crate::alias::Alias;
use crate::grant::Grant;

/// Waits for what the key's record says, which it reads anew at every step: whoever changes the record signals.
#[derive(Serialize, Deserialize)]
pub(crate) struct Life {
    key: String,
}

/// Tells a key's job that something is different, or starts one if something is to come.
pub(super) fn changed(call: &mut Call, key: &Key) -> Result<()> {
    if !call.signal(&key.arn, "changed")? && due(key).is_some() {
        call.start(&key.arn, Life { key: key.id.clone() })?;
    }
    Ok(())
}

impl Job for Life {
    const KIND: &'static str = "kms_key_life";

    fn step(self, call: &mut Call, _: &Me, _: Got) -> Result<Next<Self>> {
        let Some(mut key) = call.get::<Key>(&self.key)? else { return Ok(Next::Done(Ok(Value::Null))) };
        match due(&key) {
            None => return Ok(Next::Done(Ok(Value::Null))),
            Some(date) if date > call.now() => return Ok(Next::WaitUntil(self, date)),
            Some(_) => {}
        }
        match key.state {
            State::PendingDeletion(_) => delete(call, &key)?,
            State::Enabled | State::Disabled => {
                key.add_material(call, Making::Automatic)?;
                if let Some(rotation) = &mut key.rotation {
                    rotation.next = Timestamp(call.now().0 + i64::from(rotation.days) * DAY);
                }
                call.put(&key)?;
            }
        }
        Ok(Next::Again(self))
    }
}

/// When something happens to a key by itself. A disabled key is not rotated; it is when it is enabled again.
fn due(key: &Key) -> Option<Timestamp> {
    match key.state {
        State::PendingDeletion(date) => Some(date),
        State::Enabled => key.rotation.map(|rotation| rotation.next),
        State::Disabled => None,
    }
}

/// A key goes with its aliases and grants.
fn delete(call: &mut Call, key: &Key) -> Result<()> {
    for alias in call.every::<Alias>(&Query::all().by("target", &key.id))? {
        call.remove::<Alias>(&alias.name)?;
    }
    for grant in call.every::<Grant>(&Query::all().by("key", &key.id))? {
        call.remove::<Grant>(&grant.id)?;
    }
    call.remove::<Key>(&key.id)?;
    Ok(())
}
