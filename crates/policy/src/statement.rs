//! One statement, and whether it is about a request.

use serde::{Deserialize, Serialize};

use crate::condition::Condition;
use crate::facts::Facts;
use crate::pattern::ArnPattern;
use crate::principals::{Named, Principals};
use crate::template::{Case, Template};

/// What a statement does to what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Effect {
    /// It allows it, unless another denies it.
    Allow,
    /// It denies it, whatever others allow.
    Deny,
}

/// A statement, made ready for evaluation.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    /// `None` in policies of identities, which are about whoever has them.
    pub(crate) principals: Option<Principals>,
    /// `None` in key policies only: such a statement is kept, and does nothing.
    pub(crate) actions: Option<Actions>,
    /// `None` where the policy's own resource is meant.
    pub(crate) resources: Option<Resources>,
    pub(crate) conditions: Box<[Condition]>,
}

/// `Action` or `NotAction`.
#[derive(Clone, Debug)]
pub(crate) struct Actions {
    pub(crate) not: bool,
    pub(crate) patterns: Box<[Template]>,
}

/// `Resource` or `NotResource`.
#[derive(Clone, Debug)]
pub(crate) struct Resources {
    pub(crate) not: bool,
    pub(crate) patterns: Box<[ArnPattern]>,
    /// The patterns as the policy has them.
    pub(crate) texts: Box<[Box<str>]>,
}

/// Why a statement is not about a request: the first element that does not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Miss {
    Action,
    Principal,
    Resource,
    /// The condition at this index.
    Condition(usize),
}

impl Statement {
    /// Whether the statement is about a request, and how directly it names the caller.
    pub(crate) fn applies(&self, facts: &Facts<'_>) -> Result<Named, Miss> {
        if !self.actions.as_ref().is_some_and(|actions| actions.hold(facts.request.action)) {
            return Err(Miss::Action);
        }
        let named = match &self.principals {
            None => Named::Directly,
            Some(principals) => {
                principals.names(facts, self.effect == Effect::Deny).ok_or(Miss::Principal)?
            }
        };
        if !self.resources.as_ref().is_none_or(|resources| resources.hold(facts)) {
            return Err(Miss::Resource);
        }
        match self.conditions.iter().position(|condition| !condition.holds(facts)) {
            None => Ok(named),
            Some(index) => Err(Miss::Condition(index)),
        }
    }
}

impl Actions {
    fn hold(&self, action: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches_plainly(action, Case::Ignored)) != self.not
    }
}

impl Resources {
    fn hold(&self, facts: &Facts<'_>) -> bool {
        if !self.not {
            return self.patterns.iter().any(|pattern| pattern.matches_resource(facts));
        }
        // A variable without a value makes the element match nothing, not everything.
        self.patterns.iter().all(|pattern| pattern.is_set(facts) && !pattern.matches_resource(facts))
    }
}
