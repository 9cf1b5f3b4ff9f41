//! `DeleteRule`.

use kernel::{Answers, Call, Needs, Record as _, Result};
use shapes_events as api;

use super::{Rule, id, ticker};
use crate::bus::{self, Named};
use crate::{Events, error};

impl Answers<api::DeleteRule> for Events {
    fn needs(call: &Call, op: &api::DeleteRule) -> Result<Needs> {
        super::needs(call, op.event_bus_name.as_deref(), &op.name)
    }

    fn run(call: &mut Call, op: api::DeleteRule) -> Result<api::DeleteRuleOutput> {
        let bus = Named::own(call, op.event_bus_name.as_deref())?;
        // One that is not there is deleted.
        if let Some(rule) = call.get::<Rule>(&id(&bus, &op.name))? {
            if !rule.targets.is_empty() {
                return Err(error::validation("Rule can't be deleted since it has targets."));
            }
            call.remove::<Rule>(&rule.id())?;
            bus::rules_changed(call, &rule.bus)?;
            ticker::rule_changed(call, &Rule { enabled: false, ..rule })?;
        }
        Ok(api::DeleteRuleOutput {})
    }
}
