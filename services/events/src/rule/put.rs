//! `PutRule`: makes a rule, or makes it another one.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use pattern::{Pattern, Schedule};
use serde_json::Value;
use shapes_events as api;

use super::{Rule, arn, check_role, id, pass_role};
use crate::bus::{self, DEFAULT, Named, tags};
use crate::{Events, error};

/// How many rules a bus may have.
const MOST: usize = 300;

impl Answers<api::PutRule> for Events {
    const ALSO: &'static [&'static str] = &["events:TagResource", "iam:PassRole"];

    fn needs(call: &Call, op: &api::PutRule) -> Result<Needs> {
        let bus = Named::parse(call, op.event_bus_name.as_deref())?;
        let arn = arn(&bus.place, &bus.name, &op.name);
        let mut needs = super::needs(call, op.event_bus_name.as_deref(), &op.name)?;
        for (field, key) in [("source", "events:source"), ("detail-type", "events:detail-type")] {
            let values = texts(op.event_pattern.as_deref(), field);
            if !values.is_empty() {
                needs = needs.when_any(key, values);
            }
        }
        let needs = tags::needs_with(needs, &arn, op.tags.as_deref());
        Ok(match &op.role_arn {
            Some(role) => needs.and(pass_role(role)),
            None => needs,
        })
    }

    fn run(call: &mut Call, op: api::PutRule) -> Result<api::PutRuleOutput> {
        let bus = bus::find(call, call.place(), &Named::own(call, op.event_bus_name.as_deref())?)?.name;
        let enabled = check(&op, &bus)?;
        let rule_arn = arn(call.place(), &bus, &op.name);
        if let Some(role) = &op.role_arn {
            check_role(call, role, &rule_arn)?;
        }
        let old = call.get::<Rule>(&id(&bus, &op.name))?;
        let (tags, targets) = if let Some(old) = old {
            // AWS takes tags when a rule is made, and leaves them alone when it is changed.
            (old.tags, old.targets)
        } else {
            if bus::rules(call, &bus)?.len() >= MOST {
                return Err(error::limit());
            }
            let mut tags = BTreeMap::new();
            bus::tags::add(&mut tags, op.tags.unwrap_or_default())?;
            (tags, Vec::new())
        };
        let rule = Rule {
            bus,
            name: op.name,
            pattern: op.event_pattern,
            schedule: op.schedule_expression,
            enabled,
            description: op.description,
            role: op.role_arn,
            creator: call.account().to_owned(),
            tags,
            targets,
        };
        super::changed(call, &rule)?;
        Ok(api::PutRuleOutput { rule_arn: Some(rule_arn) })
    }
}

/// Checks what does not depend on the state; gives whether the rule is enabled.
fn check(op: &api::PutRule, bus: &str) -> Result<bool> {
    let (pattern, schedule) = (&op.event_pattern, &op.schedule_expression);
    if pattern.is_none() && schedule.is_none() {
        return Err(error::validation("Parameter(s) EventPattern or ScheduleExpression must be specified."));
    }
    if let Some(pattern) = pattern {
        Pattern::parse(pattern).map_err(|cause| error::invalid_pattern(&cause))?;
    }
    if let Some(schedule) = schedule {
        if bus != DEFAULT {
            return Err(error::validation("ScheduleExpression is supported only on the default event bus."));
        }
        let parsed = Schedule::parse(schedule).ok().filter(|schedule| !schedule.once());
        parsed.ok_or_else(|| error::validation(pattern::InvalidSchedule.to_string()))?;
    }
    match op.state.as_deref() {
        None | Some(api::rule_state::ENABLED) => Ok(true),
        Some(api::rule_state::DISABLED) => Ok(false),
        Some(other) => Err(error::validation(format!(
            "this runtime has no rules in state {other}: use ENABLED or DISABLED"
        ))),
    }
}

/// The texts that a top field of a pattern names: condition keys let policies bound what is listened to.
fn texts(pattern: Option<&str>, field: &str) -> Vec<String> {
    let pattern: Option<Value> = pattern.and_then(|pattern| serde_json::from_str(pattern).ok());
    let values = pattern.as_ref().and_then(|pattern| pattern.get(field)).and_then(Value::as_array);
    values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
