//! Who uses a managed policy.

use kernel::{Call, Query, Result};

use super::{Managed, aws};
use crate::entity::Identity;
use crate::group::Group;
use crate::holder::Holder;
use crate::role::Role;
use crate::user::User;

/// Whom a managed policy is attached to, or bounds (then `true`).
#[derive(Default)]
pub(super) struct Users {
    pub(super) roles: Vec<(Identity, bool)>,
    pub(super) people: Vec<(Identity, bool)>,
    pub(super) groups: Vec<(Identity, bool)>,
}

/// How many use a managed policy.
#[derive(Clone, Copy, Default)]
pub(super) struct Uses {
    pub(super) attached: i32,
    pub(super) bounding: i32,
}

impl Users {
    pub(super) fn count(&self) -> Uses {
        let mut uses = Uses::default();
        for (_, bound) in self.roles.iter().chain(&self.people).chain(&self.groups) {
            *(if *bound { &mut uses.bounding } else { &mut uses.attached }) += 1;
        }
        uses
    }
}

/// All who may hold a policy.
struct Everybody {
    roles: Vec<Role>,
    users: Vec<User>,
    groups: Vec<Group>,
}

impl Everybody {
    fn of(call: &Call) -> Result<Self> {
        Ok(Everybody {
            roles: call.every(&Query::all())?,
            users: call.every(&Query::all())?,
            groups: call.every(&Query::all())?,
        })
    }

    fn users_of(&self, arn: &str) -> Users {
        Users {
            roles: holders(&self.roles, arn),
            people: holders(&self.users, arn),
            groups: holders(&self.groups, arn),
        }
    }
}

fn holders<H: Holder>(all: &[H], arn: &str) -> Vec<(Identity, bool)> {
    let mut found = Vec::new();
    for holder in all {
        if holder.holdings().attached.iter().any(|attached| attached == arn) {
            found.push((holder.identity().clone(), false));
        }
        if holder.boundary() == Some(arn) {
            found.push((holder.identity().clone(), true));
        }
    }
    found
}

/// Whom a managed policy is attached to, or bounds.
pub(super) fn users_of(call: &Call, arn: &str) -> Result<Users> {
    Ok(Everybody::of(call)?.users_of(arn))
}

/// Every managed policy that can be attached, the account's own and AWS's, and how many use it.
pub(super) fn with_uses(call: &Call) -> Result<Vec<(Managed, Uses)>> {
    let everybody = Everybody::of(call)?;
    let own = call.every::<Managed>(&Query::all())?;
    let all = own.into_iter().chain(aws::all().cloned());
    let counted = |managed: Managed| {
        let uses = everybody.users_of(&managed.identity.arn).count();
        (managed, uses)
    };
    Ok(all.map(counted).collect())
}
