//! Event buses. The default one of an account and region is there without being made.

mod named;
mod operations;
mod permission;
pub(crate) mod tags;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, Place, PolicyKind, Query, Record, ResourcePolicy, Result};
pub(crate) use named::Named;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rule::Rule;

/// The name of the bus that the services' own events are on.
pub(crate) const DEFAULT: &str = "default";

/// An event bus.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Bus {
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// In milliseconds; nothing for the default bus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    modified: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    policy: Option<Value>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
    /// A hash of all its enabled patterns, by which the compiled ones are found; empty if there are none.
    #[serde(default)]
    pub(crate) patterns: String,
}

impl Record for Bus {
    const KIND: &'static str = "events_bus";
    fn id(&self) -> Cow<'_, str> {
        (&*self.name).into()
    }
    fn absent(name: &str) -> kernel::ApiError {
        crate::error::not_found(format!("Event bus {name} does not exist."))
    }
}

impl Guarded for Bus {
    fn policy(&self) -> Option<ResourcePolicy> {
        let document = self.policy.as_ref()?.to_string();
        Some(ResourcePolicy { document, kind: PolicyKind::Resource })
    }
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

/// The bus `name` of a place, if it is there.
pub(crate) fn get(call: &Call, place: &Place, name: &str) -> Result<Option<Bus>> {
    let found = call.get_in::<Bus>(place, name)?;
    let default = || (name == DEFAULT).then(|| Bus { name: DEFAULT.to_owned(), ..Bus::default() });
    Ok(found.or_else(default))
}

/// The bus `name` of a place.
pub(crate) fn find(call: &Call, place: &Place, name: &str) -> Result<Bus> {
    get(call, place, name)?.ok_or_else(|| Bus::absent(name))
}

/// All rules of a bus of the call's place.
pub(crate) fn rules(call: &Call, bus: &str) -> Result<Vec<Rule>> {
    call.every(&Query::all().prefix(&format!("{bus}/")))
}

/// Notes that a bus's rules have changed. It is called after every change of one.
pub(crate) fn rules_changed(call: &mut Call, bus: &str) -> Result<()> {
    let mut hash = Context::new(&SHA256);
    let mut any = false;
    for rule in rules(call, bus)? {
        if let Some(pattern) = rule.listens() {
            hash.update(format!("{}\n{pattern}\n", rule.name).as_bytes());
            any = true;
        }
    }
    let place = call.place().clone();
    let mut bus = find(call, &place, bus)?;
    bus.patterns = if any { format!("{:?}", hash.finish()) } else { String::new() };
    call.put(&bus)
}
