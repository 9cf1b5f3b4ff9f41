//! What a caller brings to a decision: the policies of the principal behind it, what bounds them, its tags.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::{Call, Caller, Result, Session};
use policy::{Context, Document, Kind, Layers, Policy, Principal};

use crate::entity::Entity;
use crate::group::Group;
use crate::holder::{self, Holder};
use crate::role::Role;
use crate::user::User;
use crate::{document, managed};

/// What a caller brings.
#[derive(Default)]
pub(crate) struct Brought {
    pub(crate) identity: Vec<Policy>,
    pub(crate) boundary: Option<Policy>,
    pub(crate) session: Option<Vec<Policy>>,
    /// The principal's own tags.
    pub(crate) tags: BTreeMap<String, String>,
}

impl Brought {
    /// What `caller` brings. The principal behind a session may be gone, or be another of the same name: then the
    /// session brings nothing.
    pub(crate) fn of(call: &Call, caller: &Caller) -> Result<Self> {
        let mut brought = match &caller.principal {
            Principal::Session { role_arn, role_id, .. } => match Role::behind(call, role_arn, role_id)? {
                Some(role) => Brought::of_role(call, &role)?,
                None => Brought::default(),
            },
            Principal::User { arn, id } => match User::by_arn(call, arn)? {
                Some(user) if user.identity.unique_id == *id => Brought::of_user(call, &user)?,
                _ => Brought::default(),
            },
            Principal::Federated { user_arn, .. } => {
                let user = User::by_arn(call, user_arn)?;
                let of_user = user.map(|user| Brought::of_user(call, &user)).transpose()?;
                // Its tags are those that were passed, not the user's.
                Brought { tags: BTreeMap::new(), ..of_user.unwrap_or_default() }
            }
            Principal::Root { .. } | Principal::Service { .. } | Principal::Anonymous => Brought::default(),
        };
        let federated = matches!(caller.principal, Principal::Federated { .. });
        if let Some(session) = &caller.session {
            brought.session = session_policies(call, session, federated)?;
        }
        Ok(brought)
    }

    /// What a role's sessions bring.
    pub(crate) fn of_role(call: &Call, role: &Role) -> Result<Self> {
        Ok(Brought {
            identity: holder::policies(call, &role.holdings)?,
            boundary: boundary(call, role)?,
            session: None,
            tags: role.tags.clone(),
        })
    }

    /// What a user brings: its own policies and those of its groups.
    pub(crate) fn of_user(call: &Call, user: &User) -> Result<Self> {
        let mut identity = holder::policies(call, &user.holdings)?;
        let account = user.principal().account().unwrap_or_default().to_owned();
        let place = call.place().in_account(&account);
        for name in &user.groups {
            let group: Option<Group> = call.get_in(&place, &crate::entity::key(name))?;
            if let Some(group) = group {
                identity.extend(holder::policies(call, &group.holdings)?);
            }
        }
        Ok(Brought { identity, boundary: boundary(call, user)?, session: None, tags: user.tags.clone() })
    }

    /// Its layers.
    pub(crate) fn layers(&self) -> Layers<'_> {
        Layers {
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: self.session.as_deref(),
            ..Layers::default()
        }
    }

    /// Sets what conditions may ask about the caller.
    pub(crate) fn add_to(&self, context: &mut Context, call: &Call, caller: &Caller) {
        let own = self.tags.iter();
        // Tags of the session go over those of the role or user.
        let passed = caller.session.iter().flat_map(|session| session.tags.iter());
        context.set_principal_tags(own.chain(passed).map(|(key, value)| (key.as_str(), value.as_str())));
        if let Some(session) = &caller.session {
            context.set("aws:TokenIssueTime", session.issued.to_string());
            context.set("aws:MultiFactorAuthPresent", session.mfa.to_string());
            if let Some(identity) = &session.source_identity {
                context.set("aws:SourceIdentity", identity);
            }
        } else if !call.via().is_empty() && matches!(caller.principal, Principal::User { .. }) {
            // What is forwarded are temporary credentials, made without a second factor.
            context.set("aws:TokenIssueTime", call.now().to_string());
            context.set("aws:MultiFactorAuthPresent", "false");
        }
        if let Some(source) = &caller.source {
            context.set("aws:SourceArn", &source.arn);
            context.set("aws:SourceAccount", &source.account);
        }
    }
}

/// The boundary of a role or user. One that is gone allows nothing.
fn boundary<H: Holder>(call: &Call, holder: &H) -> Result<Option<Policy>> {
    let Some(arn) = Entity::boundary(holder) else { return Ok(None) };
    if let Some(policy) = managed::policy(call, arn)? {
        return Ok(Some(policy));
    }
    let document = Arc::new(Document::silent(Kind::Managed));
    Ok(Some(Policy { name: managed::name(arn).to_owned(), arn: Some(arn.to_owned()), document }))
}

/// The policies of a session. Who was federated without any may nothing but what resources let it.
fn session_policies(call: &Call, session: &Session, federated: bool) -> Result<Option<Vec<Policy>>> {
    if session.policies.is_empty() && session.policy_arns.is_empty() && !federated {
        return Ok(None);
    }
    let mut policies = Vec::new();
    for text in &session.policies {
        let document = document::parsed(text, Kind::Session).map_err(kernel::internal)?;
        policies.push(Policy { name: "session policy".to_owned(), arn: None, document });
    }
    for arn in &session.policy_arns {
        policies.extend(managed::policy(call, arn)?);
    }
    Ok(Some(policies))
}
