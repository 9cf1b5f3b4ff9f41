//! The end of a grant: `RetireGrant` by those whom the grant names, `RevokeGrant` by those who administer the key.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_kms as api;

use super::{Grant, read_token};
use crate::key::{Named, needs};
use crate::{Kms, error};

impl Answers<api::RetireGrant> for Kms {
    fn needs(call: &Call, op: &api::RetireGrant) -> Result<Needs> {
        let (named, id) = named(call, op)?;
        let grant = call.get_in::<Grant>(&named.place, &id)?;
        let retired_by = grant.filter(|grant| grant.may_be_retired_by(call.caller())).map(|grant| grant.id);
        Ok(needs(call, "", &named)?.granted(retired_by))
    }

    fn run(call: &mut Call, op: api::RetireGrant) -> Result<api::RetireGrantOutput> {
        let (named, id) = named(call, &op)?;
        end(call, &named, &id, op.dry_run)?;
        Ok(api::RetireGrantOutput {})
    }
}

impl Answers<api::RevokeGrant> for Kms {
    fn needs(call: &Call, op: &api::RevokeGrant) -> Result<Needs> {
        let for_service = !call.via().is_empty() || call.caller().is_service();
        Ok(needs(call, "", &Named::of(call, &op.key_id)?)?
            .when("kms:GrantIsForAWSResource", for_service.to_string()))
    }

    fn run(call: &mut Call, op: api::RevokeGrant) -> Result<api::RevokeGrantOutput> {
        let named = Named::of(call, &op.key_id)?;
        end(call, &named, &op.grant_id, op.dry_run)?;
        Ok(api::RevokeGrantOutput {})
    }
}

/// The key and the id of the grant that is to be retired.
fn named(call: &Call, op: &api::RetireGrant) -> Result<(Named, String)> {
    match (&op.grant_token, &op.key_id, &op.grant_id) {
        (Some(token), None, None) => {
            let (key, grant) = read_token(token)?;
            Ok((Named::of(call, &key)?, grant))
        }
        (None, Some(key), Some(grant)) => Ok((Named::of(call, key)?, grant.clone())),
        _ => Err(error::invalid("Either the grant token, or the key's ARN with the grant's id, is needed")),
    }
}

fn end(call: &mut Call, named: &Named, id: &str, dry_run: Option<bool>) -> Result<()> {
    let key = named.find(call)?;
    let grant = call.get_in::<Grant>(&named.place, id)?.filter(|grant| grant.key == key.id);
    let Some(grant) = grant else {
        return Err(ApiError::new("NotFoundException", format!("Grant ID {id} not found")));
    };
    error::unless_dry(dry_run)?;
    call.remove_in::<Grant>(&named.place, &grant.id)?;
    Ok(())
}
