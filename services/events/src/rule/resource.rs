//! `AWS::Events::Rule`. Its physical id is the rule's name, on a custom bus `bus|name`.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::{Map, Value};
use shapes_events as api;

use crate::bus::Named;

/// The longest name of a rule.
const LONGEST_NAME: usize = 64;

/// The resource type.
pub(crate) struct RuleResource;

impl Resource for RuleResource {
    const TYPE: &'static str = "AWS::Events::Rule";
    const PROPERTIES: &'static [&'static str] = &[
        "Description",
        "EventBusName",
        "EventPattern",
        "Name",
        "RoleArn",
        "ScheduleExpression",
        "State",
        "Tags",
        "Targets",
    ];
    const CREATE_ONLY: &'static [&'static str] = &["EventBusName", "Name"];

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::PutTargets>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op = rule(at, new)?;
        if op.name.is_empty() {
            op.name = default_name(at);
        }
        let (bus, name) = (op.event_bus_name.clone(), op.name.clone());
        call.invoke(at.principal(), op)?;
        put_targets(call, at, &name, new)?;
        Ok(Made::Now(match bus {
            Some(bus) if bus != crate::bus::DEFAULT => format!("{bus}|{name}"),
            _ => name,
        }))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let name = name(id);
        let op = api::PutRule { name: name.to_owned(), tags: None, ..rule(at, new)? };
        call.invoke(at.principal(), op)?;
        let kept = ids(new);
        remove_targets(call, at, name, old, ids(old).difference(&kept).cloned().collect())?;
        put_targets(call, at, name, new)?;
        retag(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let name = name(id);
        let gone = |outcome: Result<()>| match outcome {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(()),
        };
        gone(remove_targets(call, at, name, old, ids(old).into_iter().collect()))?;
        let event_bus_name = bus(old);
        let op = api::DeleteRule { name: name.to_owned(), event_bus_name, force: None };
        gone(call.invoke(at.principal(), op).map(|_| ()))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, _: &At, id: &str, props: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Arn".to_owned(), arn(call, id, props)?.into())]))
    }
}

fn name(id: &str) -> &str {
    id.rsplit_once('|').map_or(id, |(_, name)| name)
}

fn bus(props: &Props) -> Option<String> {
    props.get("EventBusName").and_then(Value::as_str).map(str::to_owned)
}

fn arn(call: &Call, id: &str, props: &Props) -> Result<String> {
    let bus = Named::parse(call, bus(props).as_deref())?;
    Ok(super::arn(&bus.place, &bus.name, name(id)))
}

fn some(props: &Props, wanted: impl Fn(&str) -> bool) -> Props {
    let props = props.iter().filter(|(name, _)| wanted(name));
    props.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn rule(at: &At, props: &Props) -> Result<api::PutRule> {
    let mut op: api::PutRule = input(&some(props, |name| name != "Targets" && name != "Tags"))?;
    op.tags = Some(wire(at.tags_of(props))).filter(|tags| !tags.is_empty());
    Ok(op)
}

/// The stack's name and the logical id, cut to leave room for what makes it unique.
fn default_name(at: &At) -> String {
    let name = format!("{}-{}", at.stack_name, at.logical_id);
    let room = LONGEST_NAME.saturating_sub(at.suffix.len() + 1);
    format!("{}-{}", name.chars().take(room).collect::<String>(), at.suffix)
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
}

fn retag(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<()> {
    let tags = at.retagged(old, new);
    let resource_arn = arn(call, id, new)?;
    if !tags.gone.is_empty() {
        let op = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: tags.gone };
        call.invoke(at.principal(), op)?;
    }
    if !tags.added.is_empty() {
        call.invoke(at.principal(), api::TagResource { resource_arn, tags: wire(tags.added) })?;
    }
    Ok(())
}

fn ids(props: &Props) -> BTreeSet<String> {
    let targets = props.get("Targets").and_then(Value::as_array).into_iter().flatten();
    targets.filter_map(|target| target.get("Id")?.as_str()).map(str::to_owned).collect()
}

fn put_targets(call: &mut Call, at: &At, rule: &str, props: &Props) -> Result<()> {
    if ids(props).is_empty() {
        return Ok(());
    }
    let mut targets: Map<String, Value> = some(props, |name| name == "Targets" || name == "EventBusName");
    targets.insert("Rule".to_owned(), rule.into());
    let op: api::PutTargets = input(&targets)?;
    let output = call.invoke(at.principal(), op)?;
    match output.failed_entries.into_iter().flatten().next() {
        Some(failed) => Err(ApiError::new(
            failed.error_code.unwrap_or_default(),
            format!(
                "target {}: {}",
                failed.target_id.unwrap_or_default(),
                failed.error_message.unwrap_or_default()
            ),
        )),
        None => Ok(()),
    }
}

fn remove_targets(call: &mut Call, at: &At, rule: &str, props: &Props, ids: Vec<String>) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let op = api::RemoveTargets { rule: rule.to_owned(), event_bus_name: bus(props), ids, force: None };
    call.invoke(at.principal(), op).map(|_| ())
}
