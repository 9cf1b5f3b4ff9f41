//! Policies that are passed when a session is made, and bound it.

use kernel::{Call, Result, Session};
use policy::Kind;
use schema::ApiError;
use shapes_sts as api;

use crate::arn::Named;
use crate::entity::Entity;
use crate::managed::Managed;
use crate::{document, errors};

/// How many characters the policies of a session may have together, and how many ARNs there may be.
const LONGEST: usize = 2_048;
const MOST_ARNS: usize = 10;

/// Takes the policies of a request into a session of `account`; gives AWS's `PackedPolicySize`, in percent. AWS packs
/// before it measures, by rules of its own; here the plain size counts.
pub(super) fn take(
    call: &Call,
    session: &mut Session,
    account: &str,
    policy: Option<String>,
    arns: Option<Vec<api::PolicyDescriptorType>>,
) -> Result<Option<i32>> {
    let arns: Vec<String> = arns.into_iter().flatten().filter_map(|described| described.arn).collect();
    if arns.len() > MOST_ARNS {
        return Err(errors::validation(format!(
            "{} session policies were named; there can be {MOST_ARNS}",
            arns.len()
        )));
    }
    for arn in &arns {
        let known = Named::parse(arn).is_some_and(|named| [account, "aws"].contains(&named.account));
        if !known || Managed::get(call, arn)?.is_none() {
            return Err(errors::validation(format!("The session policy {arn} does not exist in {account}.")));
        }
    }
    let size = policy.as_deref().map_or(0, policy::size) + arns.iter().map(String::len).sum::<usize>();
    if let Some(policy) = &policy {
        document::check(policy, Kind::Session)?;
    }
    if size > LONGEST {
        return Err(ApiError::new(
            "PackedPolicyTooLarge",
            format!("The session policies have {size} characters; there can be {LONGEST}"),
        ));
    }
    session.policies = policy.into_iter().collect();
    session.policy_arns = arns;
    let percent = i32::try_from(size * 100 / LONGEST).unwrap_or(100).max(1);
    Ok((size > 0).then_some(percent))
}
