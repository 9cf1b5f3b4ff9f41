//! What one layer's policies say about a request.

use crate::facts::Facts;
use crate::principals::Named;
use crate::{Document, Effect, Layer, Policy, Source};

/// The statements of one layer that matter: the first that denies, and the first of those that allow most directly.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally<'a> {
    pub(crate) deny: Option<At<'a>>,
    pub(crate) allow: Option<(Named, At<'a>)>,
}

/// Where a statement stands.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    layer: Layer,
    policy: Option<&'a Policy>,
    statement: usize,
    sid: Option<&'a str>,
}

impl<'a> Tally<'a> {
    /// Of the policies of a layer that are taken together.
    pub(crate) fn of(facts: &Facts<'_>, layer: Layer, policies: &'a [Policy]) -> Self {
        let mut tally = Tally::default();
        for policy in policies {
            tally.count(facts, layer, Some(policy), &policy.document);
        }
        tally
    }

    /// Of the one policy of a resource or role.
    pub(crate) fn of_document(facts: &Facts<'_>, layer: Layer, document: &'a Document) -> Self {
        let mut tally = Tally::default();
        tally.count(facts, layer, None, document);
        tally
    }

    fn count(&mut self, facts: &Facts<'_>, layer: Layer, policy: Option<&'a Policy>, document: &'a Document) {
        for (index, statement) in document.statements.iter().enumerate() {
            let Ok(named) = statement.applies(facts) else { continue };
            let at = At { layer, policy, statement: index, sid: statement.sid.as_deref() };
            match statement.effect {
                Effect::Deny => self.deny = self.deny.or(Some(at)),
                Effect::Allow if self.allow.is_none_or(|(known, _)| known < named) => {
                    self.allow = Some((named, at));
                }
                Effect::Allow => {}
            }
        }
    }
}

impl At<'_> {
    pub(crate) fn source(self) -> Source {
        Source {
            layer: self.layer,
            policy: self.policy.map(|policy| policy.name.clone()),
            policy_arn: self.policy.and_then(|policy| policy.arn.clone()),
            statement: self.statement,
            sid: self.sid.map(str::to_owned),
        }
    }
}
