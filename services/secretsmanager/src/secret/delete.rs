//! `DeleteSecret` and `RestoreSecret`.

use kernel::{Answers, Call, Got, Job, Me, Needs, Next, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_secretsmanager as api;

use super::Secret;
use crate::named::Named;
use crate::{SecretsManager, error};

const DAY: i64 = 24 * 60 * 60 * 1000;
/// How many days a secret can be restored, unless told otherwise, and what may be told.
const WINDOW: i64 = 30;
const WINDOWS: std::ops::RangeInclusive<i64> = 7..=30;

impl Answers<api::DeleteSecret> for SecretsManager {
    fn needs(call: &Call, op: &api::DeleteSecret) -> Result<Needs> {
        let forced = op.force_delete_without_recovery == Some(true);
        let mut needs = Named::of(call, &op.secret_id).needs(call)?;
        needs = needs.when("secretsmanager:ForceDeleteWithoutRecovery", forced.to_string());
        if let Some(days) = op.recovery_window_in_days {
            needs = needs.when("secretsmanager:RecoveryWindowInDays", days.to_string());
        }
        Ok(needs)
    }

    fn run(call: &mut Call, op: api::DeleteSecret) -> Result<api::DeleteSecretOutput> {
        let forced = op.force_delete_without_recovery == Some(true);
        if forced && op.recovery_window_in_days.is_some() {
            return Err(error::parameter(
                "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
            ));
        }
        let days = op.recovery_window_in_days.unwrap_or(WINDOW);
        if !WINDOWS.contains(&days) {
            return Err(error::parameter(
                "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
            ));
        }
        let named = Named::of(call, &op.secret_id);
        let mut secret = if forced { named.find(call)? } else { named.live(call)? };
        let now = call.now();
        let at = if forced { now } else { Timestamp(now.0 + days * DAY) };
        if forced {
            // Its job finds nothing to do.
            secret.remove(call)?;
        } else {
            secret.deleted = Some(at);
            secret.change(call)?;
            let (arn, place) = (format!("{}:deletion:{}", secret.arn(), now.0), secret.place.clone());
            let deletion = Deletion { name: secret.name.clone(), suffix: secret.suffix.clone(), at };
            call.within(&place, |call| call.start(&arn, deletion))?;
        }
        Ok(api::DeleteSecretOutput {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            deletion_date: Some(at),
        })
    }
}

impl Answers<api::RestoreSecret> for SecretsManager {
    fn needs(call: &Call, op: &api::RestoreSecret) -> Result<Needs> {
        Named::of(call, &op.secret_id).needs(call)
    }

    /// The job of the deletion finds a secret that is not to be deleted, or not at its time.
    fn run(call: &mut Call, op: api::RestoreSecret) -> Result<api::RestoreSecretOutput> {
        let mut secret = Named::of(call, &op.secret_id).find(call)?;
        secret.deleted = None;
        secret.change(call)?;
        Ok(api::RestoreSecretOutput { arn: Some(secret.arn()), name: Some(secret.name) })
    }
}

/// A deletion that waits for its time.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Deletion {
    name: String,
    suffix: String,
    at: Timestamp,
}

impl Job for Deletion {
    const KIND: &'static str = "secretsmanager_deletion";

    fn step(self, call: &mut Call, _: &Me, _: Got) -> Result<Next<Self>> {
        if call.now() < self.at {
            let at = self.at;
            return Ok(Next::WaitUntil(self, at));
        }
        let found = call.get::<Secret>(&self.name)?;
        if let Some(secret) =
            found.filter(|found| found.suffix == self.suffix && found.deleted == Some(self.at))
        {
            secret.remove(call)?;
        }
        Ok(Next::Done(Ok(Value::Null)))
    }
}
