//! What is shown of rules.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_events as api;

use super::{Rule, find, needs};
use crate::bus::{self, Named};
use crate::{Events, error};

fn state(rule: &Rule) -> String {
    let state = if rule.enabled { api::rule_state::ENABLED } else { api::rule_state::DISABLED };
    state.to_owned()
}

impl Answers<api::DescribeRule> for Events {
    fn needs(call: &Call, op: &api::DescribeRule) -> Result<Needs> {
        needs(call, op.event_bus_name.as_deref(), &op.name)
    }

    fn run(call: &Call, op: api::DescribeRule) -> Result<api::DescribeRuleOutput> {
        let rule = find(call, op.event_bus_name.as_deref(), &op.name)?;
        Ok(api::DescribeRuleOutput {
            arn: Some(rule.arn(call.place())),
            state: Some(state(&rule)),
            name: Some(rule.name),
            event_pattern: rule.pattern,
            schedule_expression: rule.schedule,
            description: rule.description,
            role_arn: rule.role,
            managed_by: None,
            event_bus_name: Some(rule.bus),
            created_by: Some(rule.creator),
        })
    }
}

impl Answers<api::ListRules> for Events {
    fn needs(call: &Call, op: &api::ListRules) -> Result<Needs> {
        list_needs(call, op.event_bus_name.as_deref())
    }

    fn run(call: &Call, op: api::ListRules) -> Result<api::ListRulesOutput> {
        let bus = bus::find(call, call.place(), &Named::own(call, op.event_bus_name.as_deref())?)?;
        let prefix = super::id(&bus.name, op.name_prefix.as_deref().unwrap_or_default());
        let query = Query::all().prefix(&prefix).after(op.next_token.as_deref());
        let page = call.page::<Rule>(&query.limit(error::page_size(op.limit)), |_| Ok(true));
        let page = page.map_err(error::token)?.map(|rule| api::Rule {
            arn: Some(rule.arn(call.place())),
            state: Some(state(&rule)),
            name: Some(rule.name),
            event_pattern: rule.pattern,
            schedule_expression: rule.schedule,
            description: rule.description,
            role_arn: rule.role,
            managed_by: None,
            event_bus_name: Some(rule.bus),
        });
        Ok(api::ListRulesOutput { rules: Some(page.items), next_token: page.next })
    }
}

impl Answers<api::ListRuleNamesByTarget> for Events {
    fn needs(call: &Call, op: &api::ListRuleNamesByTarget) -> Result<Needs> {
        list_needs(call, op.event_bus_name.as_deref())
    }

    fn run(call: &Call, op: api::ListRuleNamesByTarget) -> Result<api::ListRuleNamesByTargetOutput> {
        let bus = bus::find(call, call.place(), &Named::own(call, op.event_bus_name.as_deref())?)?;
        let prefix = super::id(&bus.name, "");
        let query = Query::all().prefix(&prefix).after(op.next_token.as_deref());
        let page = call.page::<Rule>(&query.limit(error::page_size(op.limit)), |rule| {
            Ok(rule.targets.iter().any(|target| target.0.arn == op.target_arn))
        });
        let page = page.map_err(error::token)?.map(|rule| rule.name);
        Ok(api::ListRuleNamesByTargetOutput { rule_names: Some(page.items), next_token: page.next })
    }
}

/// Lists of rules are needed on all rules of the bus.
fn list_needs(call: &Call, bus: Option<&str>) -> Result<Needs> {
    let bus = Named::parse(call, bus)?;
    Ok(Needs::on(super::arn(&bus.place, &bus.name, "*")))
}
