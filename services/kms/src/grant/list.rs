//! `ListGrants`, `ListRetirableGrants`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_kms as api;

use super::{Grant, matching};
use crate::key::{Named, needs};
use crate::page::page;
use crate::{Kms, error};

/// How many grants are in a page, unless said otherwise.
const PAGE: usize = 50;

impl Answers<api::ListGrants> for Kms {
    fn needs(call: &Call, op: &api::ListGrants) -> Result<Needs> {
        needs(call, "", &Named::of(call, &op.key_id)?)
    }

    fn run(call: &Call, op: api::ListGrants) -> Result<api::ListGrantsOutput> {
        let named = Named::of(call, &op.key_id)?;
        named.find(call)?;
        let grantee = op.grantee_principal.or(op.grantee_service_principal);
        let grants = matching::all(call, &named)?.into_iter().filter(|grant| {
            op.grant_id.as_ref().is_none_or(|id| *id == grant.id)
                && grantee.as_ref().is_none_or(|who| *who == grant.grantee)
        });
        let (grants, next) = page(grants, |grant| &grant.id, op.limit, PAGE, op.marker.as_deref());
        Ok(api::ListGrantsOutput {
            grants: Some(grants.into_iter().map(Grant::entry).collect()),
            truncated: Some(next.is_some()),
            next_marker: next,
        })
    }
}

impl Answers<api::ListRetirableGrants> for Kms {
    fn needs(_: &Call, _: &api::ListRetirableGrants) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListRetirableGrants) -> Result<api::ListRetirableGrantsOutput> {
        let who = op
            .retiring_principal
            .or(op.retiring_service_principal)
            .ok_or_else(|| error::invalid("RetiringPrincipal or RetiringServicePrincipal is needed"))?;
        let grants = call
            .every::<Grant>(&Query::all())?
            .into_iter()
            .filter(|grant| grant.retiring.as_ref() == Some(&who));
        let (grants, next) = page(grants, |grant| &grant.id, op.limit, PAGE, op.marker.as_deref());
        Ok(api::ListRetirableGrantsOutput {
            grants: Some(grants.into_iter().map(Grant::entry).collect()),
            truncated: Some(next.is_some()),
            next_marker: next,
        })
    }
}
