//! `EnableRule`, `DisableRule`.

use kernel::{Answers, Call, Needs, Result};
use shapes_events as api;

use super::{changed, find, needs};
use crate::Events;

fn switch(call: &mut Call, bus: Option<&str>, name: &str, enabled: bool) -> Result<()> {
    let mut rule = find(call, bus, name)?;
    rule.enabled = enabled;
    changed(call, &rule)
}

impl Answers<api::EnableRule> for Events {
    fn needs(call: &Call, op: &api::EnableRule) -> Result<Needs> {
        needs(call, op.event_bus_name.as_deref(), &op.name)
    }

    fn run(call: &mut Call, op: api::EnableRule) -> Result<api::EnableRuleOutput> {
        switch(call, op.event_bus_name.as_deref(), &op.name, true)?;
        Ok(api::EnableRuleOutput {})
    }
}

impl Answers<api::DisableRule> for Events {
    fn needs(call: &Call, op: &api::DisableRule) -> Result<Needs> {
        needs(call, op.event_bus_name.as_deref(), &op.name)
    }

    fn run(call: &mut Call, op: api::DisableRule) -> Result<api::DisableRuleOutput> {
        switch(call, op.event_bus_name.as_deref(), &op.name, false)?;
        Ok(api::DisableRuleOutput {})
    }
}
