//! Rotation: new versions of a key's material, every year or on demand. Older ciphertexts still open.

use kernel::{Answers, ApiError, Call, Needs, Result};
use schema::Timestamp;
use shapes_kms as api;

use super::{DAY, Key, Making, Named, Rotation, State, life, managed, named, needs};
use crate::{Kms, error};

/// How many days a version of the material is used, unless said otherwise.
const PERIOD: i32 = 365;
/// How many times a key can be rotated on demand in its life.
const ON_DEMAND: usize = 25;

impl Answers<api::EnableKeyRotation> for Kms {
    fn needs(call: &Call, op: &api::EnableKeyRotation) -> Result<Needs> {
        let days = op.rotation_period_in_days.unwrap_or(PERIOD).to_string();
        Ok(needs::on(call, &op.key_id)?.when("kms:RotationPeriodInDays", days))
    }

    fn run(call: &mut Call, op: api::EnableKeyRotation) -> Result<api::EnableKeyRotationOutput> {
        let days = op.rotation_period_in_days.unwrap_or(PERIOD);
        if !(90..=2560).contains(&days) {
            return Err(error::invalid("RotationPeriodInDays must be between 90 and 2560 days"));
        }
        let mut key = named::find_by_id(call, &op.key_id)?;
        key.usable()?;
        if key.rotation.is_none_or(|rotation| rotation.days != days) {
            key.rotation = Some(Rotation { days, next: Timestamp(call.now().0 + i64::from(days) * DAY) });
            call.put(&key)?;
            life::changed(call, &key)?;
        }
        Ok(api::EnableKeyRotationOutput {})
    }
}

impl Answers<api::DisableKeyRotation> for Kms {
    fn needs(call: &Call, op: &api::DisableKeyRotation) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &mut Call, op: api::DisableKeyRotation) -> Result<api::DisableKeyRotationOutput> {
        let mut key = named::find_by_id(call, &op.key_id)?;
        key.usable()?;
        key.rotation = None;
        call.put(&key)?;
        life::changed(call, &key)?;
        Ok(api::DisableKeyRotationOutput {})
    }
}

impl Answers<api::GetKeyRotationStatus> for Kms {
    fn needs(call: &Call, op: &api::GetKeyRotationStatus) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &Call, op: api::GetKeyRotationStatus) -> Result<api::GetKeyRotationStatusOutput> {
        named::no_alias(call, &op.key_id)?;
        let key = Named::of(call, &op.key_id)?.find(call)?;
        let rotation = match key.service {
            Some(_) => Some(Rotation { days: PERIOD, next: managed::next_rotation(call.now()) }),
            None => key.rotation,
        };
        // A key that waits for its deletion is not rotated any more.
        let rotation = rotation.filter(|_| !matches!(key.state, State::PendingDeletion(_)));
        Ok(api::GetKeyRotationStatusOutput {
            key_rotation_enabled: Some(rotation.is_some()),
            key_id: Some(key.arn),
            rotation_period_in_days: rotation.map(|rotation| rotation.days),
            next_rotation_date: rotation.map(|rotation| rotation.next),
            on_demand_rotation_start_date: None,
        })
    }
}

impl Answers<api::RotateKeyOnDemand> for Kms {
    fn needs(call: &Call, op: &api::RotateKeyOnDemand) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &mut Call, op: api::RotateKeyOnDemand) -> Result<api::RotateKeyOnDemandOutput> {
        let mut key = named::find_by_id(call, &op.key_id)?;
        key.usable()?;
        if key.materials.iter().filter(|material| material.how == Making::OnDemand).count() >= ON_DEMAND {
            let text = format!("{} has been rotated on demand {ON_DEMAND} times already", key.arn);
            return Err(ApiError::new("LimitExceededException", text));
        }
        key.add_material(call, Making::OnDemand)?;
        call.put(&key)?;
        Ok(api::RotateKeyOnDemandOutput { key_id: Some(key.arn) })
    }
}

impl Answers<api::ListKeyRotations> for Kms {
    fn needs(call: &Call, op: &api::ListKeyRotations) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &Call, op: api::ListKeyRotations) -> Result<api::ListKeyRotationsOutput> {
        named::no_alias(call, &op.key_id)?;
        let key = Named::of(call, &op.key_id)?.find_own(call)?;
        let all = op.include_key_material.as_deref() == Some(api::include_key_material::ALL_KEY_MATERIAL);
        let first = match op.marker.as_deref() {
            None => usize::from(!all),
            Some(marker) => marker
                .parse()
                .map_err(|_| ApiError::new("InvalidMarkerException", "the marker is not one of this list"))?,
        };
        let limit = op.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100);
        let rotations: Vec<_> =
            (first..key.materials.len()).take(limit).filter_map(|i| entry(&key, i)).collect();
        let next = first + rotations.len();
        let truncated = next < key.materials.len();
        Ok(api::ListKeyRotationsOutput {
            rotations: Some(rotations),
            truncated: Some(truncated),
            next_marker: truncated.then(|| next.to_string()),
        })
    }
}

/// The rotation that made the material at `index`; the first one was made with the key.
fn entry(key: &Key, index: usize) -> Option<api::RotationsListEntry> {
    let material = key.materials.get(index)?;
    let rotation_type = match material.how {
        Making::Created => None,
        Making::Automatic => Some(api::rotation_type::AUTOMATIC),
        Making::OnDemand => Some(api::rotation_type::ON_DEMAND),
    };
    let state = if index + 1 == key.materials.len() {
        api::key_material_state::CURRENT
    } else {
        api::key_material_state::NON_CURRENT
    };
    Some(api::RotationsListEntry {
        key_id: Some(key.arn.clone()),
        key_material_id: Some(key.material_id(index + 1)),
        key_material_state: Some(state.to_owned()),
        rotation_date: rotation_type.map(|_| material.made),
        rotation_type: rotation_type.map(str::to_owned),
        ..api::RotationsListEntry::default()
    })
}
