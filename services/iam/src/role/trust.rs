//! Trust policies: written with ARNs, kept with unique ids, shown with ARNs again.
//!
//! So a role that is deleted and made again under its old name is not trusted any more, and what it was trusted with
//! shows its old id, as on AWS.

use kernel::{Call, Result};
use policy::{Kind, replace_principals};
use serde_json::Value;

use crate::arn::Named;
use crate::entity::UniqueId;
use crate::role::Role;
use crate::user::User;
use crate::{document, errors};

/// How long a trust policy may be, whitespace left out.
const LONGEST: usize = 2_048;

/// A trust policy as it is kept. Every user and role that it names must exist.
pub(super) fn kept(call: &Call, text: &str) -> Result<String> {
    document::check(text, Kind::Trust)?;
    if policy::size(text) > LONGEST {
        return Err(errors::quota("ACLSizePerRole", LONGEST));
    }
    let mut failed = Ok(());
    let kept = replaced(text, |principal| match unique_id(call, principal) {
        Ok(id) => id,
        Err(error) => {
            failed = Err(error);
            None
        }
    })?;
    failed.map(|()| kept)
}

/// A trust policy as it is shown.
pub(super) fn shown(call: &Call, kept: &str) -> Result<String> {
    let mut failed = Ok(());
    let shown = replaced(kept, |principal| match call.get::<UniqueId>(principal) {
        Ok(known) => known.map(|known| known.arn),
        Err(error) => {
            failed = Err(error);
            None
        }
    })?;
    failed.map(|()| shown)
}

fn replaced(text: &str, new: impl FnMut(&str) -> Option<String>) -> Result<String> {
    let mut policy: Value = serde_json::from_str(text).map_err(kernel::internal)?;
    replace_principals(&mut policy, new);
    Ok(policy.to_string())
}

/// The unique id of a principal that has one.
fn unique_id(call: &Call, principal: &str) -> Result<Option<String>> {
    let refuse = || errors::malformed(format_args!("Invalid principal in policy: \"AWS\":\"{principal}\""));
    if principal.starts_with("AROA") || principal.starts_with("AIDA") {
        call.get::<UniqueId>(principal)?.ok_or_else(refuse)?;
        return Ok(None);
    }
    let id = match Named::parse(principal).map(|named| named.kind) {
        Some("role") => Role::by_arn(call, principal)?.map(|role| role.identity.unique_id),
        Some("user") => User::by_arn(call, principal)?.map(|user| user.identity.unique_id),
        // Accounts, sessions and everybody stay as they are.
        _ => return Ok(None),
    };
    id.map(Some).ok_or_else(refuse)
}
