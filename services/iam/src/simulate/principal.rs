//! Whose policies are simulated.

use kernel::{Call, Result};
use policy::Principal;
use schema::ApiError;

use super::Given;
use crate::arn::Named;
use crate::entity::Entity;
use crate::errors;
use crate::group::Group;
use crate::holder::{Holder, Holdings};
use crate::managed::Managed;
use crate::role::Role;
use crate::user::User;

/// A user, group or role, and its policies.
pub(super) struct Source {
    pub(super) principal: Principal,
    pub(super) policies: Vec<Given>,
    pub(super) boundary: Option<Given>,
}

impl Source {
    /// The user, group or role of an ARN.
    pub(super) fn of(call: &Call, arn: &str) -> Result<Self> {
        let named = Named::parse(arn).filter(|named| named.account == call.account());
        let named = named.ok_or_else(|| invalid(arn))?;
        match named.kind {
            "user" => {
                let user = User::find(call, named.name)?;
                let mut policies = given(call, user.holdings())?;
                for name in &user.groups {
                    if let Some(group) = Group::get(call, name)? {
                        policies.extend(given(call, group.holdings())?);
                    }
                }
                Ok(Source { principal: user.principal(), policies, boundary: boundary(call, &user)? })
            }
            "role" => {
                let role = Role::find(call, named.name)?;
                let policies = given(call, role.holdings())?;
                Ok(Source {
                    principal: role.session("simulated"),
                    policies,
                    boundary: boundary(call, &role)?,
                })
            }
            "group" => {
                let group = Group::find(call, named.name)?;
                // A group calls nothing itself: some user of it does.
                let principal = self::named(&call.place().global_arn("iam", "user/simulated"))?;
                Ok(Source { principal, policies: given(call, group.holdings())?, boundary: None })
            }
            _ => Err(invalid(arn)),
        }
    }
}

/// The principal of `CallerArn`; AWS takes users alone.
pub(super) fn named(arn: &str) -> Result<Principal> {
    match Named::parse(arn).map(|named| named.kind) {
        Some("user") => Ok(Principal::User { arn: arn.to_owned(), id: String::new() }),
        _ => Err(errors::invalid_input(format!("CallerArn is {arn}; it must be the ARN of a user"))),
    }
}

/// The texts of the policies that a holder holds.
pub(super) fn given(call: &Call, holdings: &Holdings) -> Result<Vec<Given>> {
    let inline = holdings.inline.iter();
    let mut given: Vec<Given> =
        inline.map(|(name, text)| Given { name: name.clone(), arn: None, text: text.clone() }).collect();
    for arn in &holdings.attached {
        given.extend(managed(call, arn)?);
    }
    Ok(given)
}

fn boundary<H: Holder>(call: &Call, holder: &H) -> Result<Option<Given>> {
    match Entity::boundary(holder) {
        Some(arn) => managed(call, arn),
        None => Ok(None),
    }
}

fn managed(call: &Call, arn: &str) -> Result<Option<Given>> {
    let Some(managed) = Managed::get(call, arn)? else { return Ok(None) };
    let text = managed.default_version().map(|version| version.document.clone()).unwrap_or_default();
    Ok(Some(Given { name: managed.identity.name, arn: Some(arn.to_owned()), text }))
}

fn invalid(arn: &str) -> ApiError {
    errors::invalid_input(format!("{arn} is not the ARN of a user, group or role of this account"))
}
