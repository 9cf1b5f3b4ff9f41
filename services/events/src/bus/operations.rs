//! Custom buses: made, shown, deleted.

use kernel::{Answers, ApiError, Call, Needs, Query, Result};
use schema::Timestamp;
use shapes_events as api;

use super::{Bus, DEFAULT, Named, named, tags};
use crate::{Events, error};

/// How many buses an account has in a region.
const MOST: usize = 100;

impl Answers<api::CreateEventBus> for Events {
    const ALSO: &'static [&'static str] = &["events:TagResource"];

    fn needs(call: &Call, op: &api::CreateEventBus) -> Result<Needs> {
        let arn = named::arn(call.place(), &op.name);
        Ok(tags::needs_with(Needs::on(arn.as_str()), &arn, op.tags.as_deref()))
    }

    fn run(call: &mut Call, op: api::CreateEventBus) -> Result<api::CreateEventBusOutput> {
        let undone = [
            ("EventSourceName", op.event_source_name.is_some()),
            ("KmsKeyIdentifier", op.kms_key_identifier.is_some()),
            ("DeadLetterConfig", op.dead_letter_config.is_some()),
            ("LogConfig", op.log_config.is_some()),
        ];
        if let Some((member, _)) = undone.iter().find(|(_, given)| *given) {
            return Err(error::validation(format!(
                "this runtime does not act on {member} of a bus: leave it out"
            )));
        }
        if op.name.contains('/') {
            return Err(error::validation("Event bus name must not contain '/'."));
        }
        if op.name == DEFAULT || call.get::<Bus>(&op.name)?.is_some() {
            let message = format!("Event bus {} already exists.", op.name);
            return Err(ApiError::new("ResourceAlreadyExistsException", message));
        }
        if call.every::<Bus>(&Query::all())?.len() >= MOST {
            return Err(error::limit());
        }
        let now = Some(call.now().0);
        let mut bus =
            Bus { name: op.name, description: op.description, created: now, modified: now, ..Bus::default() };
        tags::add(&mut bus.tags, op.tags.unwrap_or_default())?;
        call.put(&bus)?;
        Ok(api::CreateEventBusOutput {
            event_bus_arn: Some(named::arn(call.place(), &bus.name)),
            description: bus.description,
            ..api::CreateEventBusOutput::default()
        })
    }
}

impl Answers<api::DeleteEventBus> for Events {
    fn needs(call: &Call, op: &api::DeleteEventBus) -> Result<Needs> {
        Ok(Needs::on(named::arn(call.place(), &op.name)).given(call.get::<Bus>(&op.name)?.as_ref()))
    }

    fn run(call: &mut Call, op: api::DeleteEventBus) -> Result<api::DeleteEventBusOutput> {
        if op.name == DEFAULT {
            return Err(error::validation("Cannot delete event bus default."));
        }
        if !super::rules(call, &op.name)?.is_empty() {
            return Err(error::validation("Event bus can't be deleted since it has rules."));
        }
        // One that is not there is deleted.
        call.remove::<Bus>(&op.name)?;
        Ok(api::DeleteEventBusOutput {})
    }
}

impl Answers<api::DescribeEventBus> for Events {
    fn needs(call: &Call, op: &api::DescribeEventBus) -> Result<Needs> {
        let named = Named::parse(call, op.name.as_deref())?;
        Ok(Needs::on(named.arn()).given(super::get(call, call.place(), &named.name)?.as_ref()))
    }

    fn run(call: &Call, op: api::DescribeEventBus) -> Result<api::DescribeEventBusOutput> {
        let bus = super::find(call, call.place(), &Named::own(call, op.name.as_deref())?)?;
        Ok(api::DescribeEventBusOutput {
            arn: Some(named::arn(call.place(), &bus.name)),
            policy: bus.policy.map(|policy| policy.to_string()),
            description: bus.description,
            creation_time: bus.created.map(Timestamp),
            last_modified_time: bus.modified.map(Timestamp),
            name: Some(bus.name),
            ..api::DescribeEventBusOutput::default()
        })
    }
}

impl Answers<api::ListEventBuses> for Events {
    fn needs(_: &Call, _: &api::ListEventBuses) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListEventBuses) -> Result<api::ListEventBusesOutput> {
        // They are few, and the default one may have no record: the list is made whole, the token is a name.
        let mut buses: Vec<Bus> = call.every(&Query::all())?;
        if !buses.iter().any(|bus| bus.name == DEFAULT) {
            buses.push(super::find(call, call.place(), DEFAULT)?);
        }
        buses.sort_by(|a, b| a.name.cmp(&b.name));
        let prefix = op.name_prefix.unwrap_or_default();
        buses.retain(|bus| {
            bus.name.starts_with(&prefix) && op.next_token.as_ref().is_none_or(|after| bus.name > *after)
        });
        let limit = error::page_size(op.limit);
        let more = buses.len() > limit;
        buses.truncate(limit);
        let shown = |bus: Bus| api::EventBus {
            arn: Some(named::arn(call.place(), &bus.name)),
            policy: bus.policy.map(|policy| policy.to_string()),
            description: bus.description,
            creation_time: bus.created.map(Timestamp),
            last_modified_time: bus.modified.map(Timestamp),
            name: Some(bus.name),
            ..api::EventBus::default()
        };
        let next_token = buses.last().filter(|_| more).map(|bus| bus.name.clone());
        let event_buses = Some(buses.into_iter().map(shown).collect());
        Ok(api::ListEventBusesOutput { event_buses, next_token })
    }
}
