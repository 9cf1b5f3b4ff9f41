//! What users, groups and roles hold: attached managed policies and inline ones.

use std::collections::BTreeMap;

use kernel::{Call, Page, Result};
use policy::{Kind, Policy};
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::entity::Entity;
use crate::managed::{self, Managed};
use crate::{document, errors, paging};

/// How many managed policies may be attached to one holder.
const MOST_ATTACHED: usize = 20;

/// Policies of a user, group or role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Holdings {
    /// ARNs, in the order of their attachment.
    #[serde(default)]
    pub(crate) attached: Vec<String>,
    /// Documents by name, as they were given.
    #[serde(default)]
    pub(crate) inline: BTreeMap<String, String>,
}

/// Who holds policies.
pub(crate) trait Holder: Entity {
    /// The quota that attaching one more may break.
    const ATTACHED_QUOTA: &'static str;
    /// How many characters all inline policies may have together, whitespace left out.
    const INLINE_SIZE: usize;

    fn holdings(&self) -> &Holdings;
    fn holdings_mut(&mut self) -> &mut Holdings;

    /// May refuse a change, as service-linked roles do.
    fn changeable(&self) -> Result<()> {
        Ok(())
    }
}

/// Attaches a managed policy; one that is attached already stays so.
pub(crate) fn attach<H: Holder>(call: &mut Call, name: &str, arn: &str) -> Result<()> {
    let mut holder = H::find(call, name)?;
    holder.changeable()?;
    if Managed::get(call, arn)?.is_none() {
        return Err(errors::no_such_entity(format!("Policy {arn} does not exist or is not attachable.")));
    }
    let attached = &mut holder.holdings_mut().attached;
    if attached.iter().any(|one| one == arn) {
        return Ok(());
    }
    if attached.len() >= MOST_ATTACHED {
        return Err(errors::quota(H::ATTACHED_QUOTA, MOST_ATTACHED));
    }
    attached.push(arn.to_owned());
    call.put(&holder)
}

/// Detaches a managed policy.
pub(crate) fn detach<H: Holder>(call: &mut Call, name: &str, arn: &str) -> Result<()> {
    let mut holder = H::find(call, name)?;
    holder.changeable()?;
    let attached = &mut holder.holdings_mut().attached;
    let before = attached.len();
    attached.retain(|one| one != arn);
    if attached.len() == before {
        return Err(errors::no_such_entity(format!("Policy {arn} was not found.")));
    }
    call.put(&holder)
}

/// The attached policies as the wire has them.
pub(crate) fn attached(holdings: &Holdings) -> Vec<api::AttachedPolicy> {
    let shown = |arn: &String| api::AttachedPolicy {
        policy_name: Some(managed::name(arn).to_owned()),
        policy_arn: Some(arn.clone()),
    };
    holdings.attached.iter().map(shown).collect()
}

/// A page of the attached policies.
pub(crate) fn page_attached<H: Holder>(
    holder: &H,
    prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Page<api::AttachedPolicy> {
    let under = |policy: &api::AttachedPolicy| {
        let path = policy.policy_arn.as_deref().map(managed::path).unwrap_or_default();
        path.starts_with(prefix.unwrap_or("/"))
    };
    let all = attached(holder.holdings()).into_iter().filter(under);
    paging::part(
        all.map(|policy| (policy.policy_name.clone().unwrap_or_default(), policy)),
        marker,
        max_items,
    )
}

/// Puts an inline policy, over an older one.
pub(crate) fn put_inline<H: Holder>(call: &mut Call, holder: &str, name: &str, text: &str) -> Result<()> {
    let mut holder = H::find(call, holder)?;
    holder.changeable()?;
    document::check(text, Kind::Inline)?;
    holder.holdings_mut().inline.insert(name.to_owned(), text.to_owned());
    let size: usize = holder.holdings().inline.values().map(|text| policy::size(text)).sum();
    if size > H::INLINE_SIZE {
        return Err(errors::limit_exceeded(format!(
            "Maximum policy size of {} bytes exceeded for {} {}",
            H::INLINE_SIZE,
            H::NOUN,
            holder.identity().name
        )));
    }
    call.put(&holder)
}

/// An inline policy, as IAM shows it.
pub(crate) fn inline<H: Holder>(call: &Call, holder: &str, name: &str) -> Result<String> {
    let holder = H::find(call, holder)?;
    let text = holder.holdings().inline.get(name).ok_or_else(|| no_inline::<H>(name))?;
    Ok(document::encoded(text))
}

/// Removes an inline policy.
pub(crate) fn delete_inline<H: Holder>(call: &mut Call, holder: &str, name: &str) -> Result<()> {
    let mut holder = H::find(call, holder)?;
    holder.changeable()?;
    holder.holdings_mut().inline.remove(name).ok_or_else(|| no_inline::<H>(name))?;
    call.put(&holder)
}

/// The inline policies, as `GetAccountAuthorizationDetails` shows them.
pub(crate) fn inline_details(holdings: &Holdings) -> Vec<api::PolicyDetail> {
    let shown = |(name, text): (&String, &String)| api::PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(document::encoded(text)),
    };
    holdings.inline.iter().map(shown).collect()
}

/// All that is held, for a decision. A document that no longer parses allows nothing, and is skipped: it was checked
/// when it was written.
pub(crate) fn policies(call: &Call, holdings: &Holdings) -> Result<Vec<Policy>> {
    let mut policies = Vec::new();
    for (name, text) in &holdings.inline {
        if let Ok(document) = document::parsed(text, Kind::Inline) {
            policies.push(Policy { name: name.clone(), arn: None, document });
        }
    }
    for arn in &holdings.attached {
        policies.extend(managed::policy(call, arn)?);
    }
    Ok(policies)
}

/// Refuses the deletion of who still holds policies.
pub(crate) fn must_be_free(holdings: &Holdings) -> Result<()> {
    if !holdings.attached.is_empty() {
        return Err(errors::delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if !holdings.inline.is_empty() {
        return Err(errors::delete_conflict("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

fn no_inline<H: Holder>(name: &str) -> schema::ApiError {
    errors::no_such_entity(format!("The {} policy with name {name} cannot be found.", H::NOUN))
}
