//! Events: how they come onto a bus, and which rules they concern.

mod compiled;
mod put;
mod test;

use kernel::{Call, Event, Ids as _, Result};
use schema::Timestamp;
use serde_json::Value;

use crate::bus::{self, Bus, DEFAULT};
use crate::delivery;
use crate::rule::{self, Rule};

/// Where the events of all services go: to the default bus of the account and region that they happened in.
#[derive(Debug, Default)]
pub struct EventBus;

impl kernel::Bus for EventBus {
    fn deliver(&self, call: &mut Call, event: &Event) -> Result<()> {
        publish(call, DEFAULT, event)
    }
}

/// An event of this moment and of the call's place.
pub(crate) fn new(
    call: &Call,
    source: &str,
    detail_type: &str,
    resources: Vec<String>,
    detail: Value,
) -> Event {
    Event {
        version: "0".to_owned(),
        id: call.ids().uuid(),
        detail_type: detail_type.to_owned(),
        source: source.to_owned(),
        account: call.account().to_owned(),
        time: seconds(call.now()),
        region: call.region().to_owned(),
        resources,
        detail,
    }
}

/// A moment in whole seconds, as events have it.
fn seconds(time: Timestamp) -> String {
    Timestamp(time.0.div_euclid(1000) * 1000).to_string()
}

/// Puts an event onto a bus of the call's place: every target of every rule that matches gets a delivery.
fn publish(call: &mut Call, bus: &str, event: &Event) -> Result<()> {
    let Some(bus) = call.get::<Bus>(bus)?.filter(|bus| !bus.patterns.is_empty()) else { return Ok(()) };
    let patterns = compiled::of(&bus.patterns, || bus::rules(call, &bus.name))?;
    let json = serde_json::to_value(event).map_err(kernel::internal)?;
    for name in patterns.matching(&json) {
        let rule: Rule = call.find(&rule::id(&bus.name, name))?;
        send(call, &rule, event)?;
    }
    Ok(())
}

/// Sends an event to the targets of a rule that it concerns.
pub(crate) fn send(call: &mut Call, rule: &Rule, event: &Event) -> Result<()> {
    delivery::start(call, rule, event)
}
