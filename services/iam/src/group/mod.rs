//! Groups of users.

mod membership;
mod operations;
pub(crate) mod resource;

use std::borrow::Cow;

use kernel::{Guarded, Record, Scope};
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::entity::{self, Entity, Identity};
use crate::holder::{Holder, Holdings};

/// A group. Who is in it is known to the users.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    #[serde(flatten)]
    pub(crate) identity: Identity,
    #[serde(default)]
    pub(crate) holdings: Holdings,
}

impl Record for Group {
    const KIND: &'static str = "iam_group";
    const SCOPE: Scope = Scope::Account;

    fn id(&self) -> Cow<'_, str> {
        entity::id(&self.identity)
    }
}

impl Guarded for Group {}

impl Entity for Group {
    const NOUN: &'static str = "group";
    const TITLE: &'static str = "Group";
    const PREFIX: &'static str = "AGPA";

    fn identity(&self) -> &Identity {
        &self.identity
    }
}

impl Holder for Group {
    const ATTACHED_QUOTA: &'static str = "PoliciesPerGroup";
    const INLINE_SIZE: usize = 5_120;

    fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    fn holdings_mut(&mut self) -> &mut Holdings {
        &mut self.holdings
    }
}

impl Group {
    pub(crate) fn shown(&self) -> api::Group {
        let identity = self.identity.clone();
        api::Group {
            path: identity.path,
            group_name: identity.name,
            group_id: identity.unique_id,
            arn: identity.arn,
            create_date: identity.created,
        }
    }
}
