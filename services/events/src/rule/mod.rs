//! Rules: what is listened to, when the clock strikes, and whom it concerns.

mod delete;
mod describe;
mod put;
pub(crate) mod resource;
mod state;
pub(crate) mod ticker;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, As, Call, Guarded, Needs, Place, Record, Result, Stored};
use serde::{Deserialize, Serialize};
use shapes_events as api;

use crate::bus::{self, DEFAULT, Named};
use crate::error;

/// A rule of a bus.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) bus: String,
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) schedule: Option<String>,
    pub(crate) enabled: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
    /// The account that made it.
    creator: String,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// As they were put: `ListTargetsByRule` shows them so. There are five at most.
    #[serde(default)]
    pub(crate) targets: Vec<Stored<api::Target>>,
}

/// What a rule is found by.
pub(crate) fn id(bus: &str, name: &str) -> String {
    format!("{bus}/{name}")
}

/// The ARN of a rule.
pub(crate) fn arn(place: &Place, bus: &str, name: &str) -> String {
    if bus == DEFAULT {
        place.arn("events", format_args!("rule/{name}"))
    } else {
        place.arn("events", format_args!("rule/{bus}/{name}"))
    }
}

impl Record for Rule {
    const KIND: &'static str = "events_rule";
    fn id(&self) -> Cow<'_, str> {
        id(&self.bus, &self.name).into()
    }
    fn absent(id: &str) -> ApiError {
        let (bus, name) = id.split_once('/').unwrap_or((DEFAULT, id));
        error::not_found(format!("Rule {name} does not exist on EventBus {bus}."))
    }
}

impl Guarded for Rule {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Rule {
    pub(crate) fn arn(&self, place: &Place) -> String {
        arn(place, &self.bus, &self.name)
    }

    /// Its pattern, if it listens.
    pub(crate) fn listens(&self) -> Option<&str> {
        self.pattern.as_deref().filter(|_| self.enabled)
    }
}

/// A need on a rule.
pub(crate) fn needs(call: &Call, bus: Option<&str>, name: &str) -> Result<Needs> {
    let bus = Named::parse(call, bus)?;
    let rule = call.get::<Rule>(&id(&bus.name, name))?;
    Ok(Needs::on(arn(&bus.place, &bus.name, name)).given(rule.as_ref()))
}

/// The rule `name` of a bus that a request names.
pub(crate) fn find(call: &Call, bus: Option<&str>, name: &str) -> Result<Rule> {
    let bus = bus::find(call, call.place(), &Named::own(call, bus)?)?;
    call.find(&id(&bus.name, name))
}

/// Stores a rule that has changed, and lets its bus and its clock know.
fn changed(call: &mut Call, rule: &Rule) -> Result<()> {
    call.put(rule)?;
    bus::rules_changed(call, &rule.bus)?;
    ticker::rule_changed(call, rule)
}

/// That a role can be taken when the rule needs it, in AWS's words.
pub(crate) fn check_role(call: &Call, role: &str, rule_arn: &str) -> Result<()> {
    call.may_take(As::role(role, "check").taken_for(rule_arn)).map_err(|_| {
        error::validation(format!(
            "Provided role '{role}' cannot be assumed by principal 'events.amazonaws.com'."
        ))
    })
}

/// The need to pass a role to EventBridge.
pub(crate) fn pass_role(role: &str) -> Needs {
    Needs::to("iam:PassRole", role).when("iam:PassedToService", "events.amazonaws.com")
}
