//! `UpdateSecretVersionStage`.

use kernel::{Answers, Call, Needs, Result};
use shapes_secretsmanager as api;

use super::{CURRENT, move_stage};
use crate::named::Named;
use crate::{SecretsManager, error};

impl Answers<api::UpdateSecretVersionStage> for SecretsManager {
    fn needs(call: &Call, op: &api::UpdateSecretVersionStage) -> Result<Needs> {
        let needs = Named::of(call, &op.secret_id).needs(call)?;
        Ok(needs.when("secretsmanager:VersionStage", &op.version_stage))
    }

    fn run(
        call: &mut Call,
        op: api::UpdateSecretVersionStage,
    ) -> Result<api::UpdateSecretVersionStageOutput> {
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        let (stage, to) = (op.version_stage.as_str(), op.move_to_version_id.as_deref());
        let mut all = secret.versions(call)?;
        if let Some(to) = to
            && !all.iter().any(|version| version.version_id == to)
        {
            return Err(error::no_version("VersionId", to));
        }
        let holder = all.iter().find(|version| version.has(stage)).map(|version| version.version_id.as_str());
        if holder.filter(|holder| Some(*holder) != to)
            != op.remove_from_version_id.as_deref().filter(|from| Some(*from) != to)
        {
            return Err(error::parameter(format!(
                "The parameter RemoveFromVersionId must be the version that has the staging label {stage}: {}.",
                holder.unwrap_or("there is none")
            )));
        }
        if to.is_none() && stage == CURRENT {
            return Err(error::parameter(format!(
                "You can only move staging label {CURRENT} to a different secret version. It can't be completely removed."
            )));
        }
        move_stage(&mut all, stage, to);
        for version in &all {
            call.put_in(&secret.place, version)?;
        }
        secret.change(call)?;
        Ok(api::UpdateSecretVersionStageOutput { arn: Some(secret.arn()), name: Some(secret.name) })
    }
}
