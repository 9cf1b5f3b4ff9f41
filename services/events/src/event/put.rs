//! `PutEvents`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use serde_json::Value;
use shapes_events as api;

use super::{new, publish, seconds};
use crate::bus::{self, Named};
use crate::{Events, error};

/// How many entries, and how many bytes of them, a request may have.
const MOST: usize = 10;
const MOST_BYTES: usize = 262_144;

impl Answers<api::PutEvents> for Events {
    fn needs(call: &Call, op: &api::PutEvents) -> Result<Needs> {
        let mut needs = Needs::nothing();
        for entry in &op.entries {
            let bus = Named::parse(call, entry.event_bus_name.as_deref())?;
            let mut need = Needs::on(bus.arn())
                .given(bus::get(call, &bus.place, &bus.name)?.as_ref())
                .owned_by(&bus.place.account);
            if let Some(source) = &entry.source {
                need = need.when("events:source", source);
            }
            if let Some(detail_type) = &entry.detail_type {
                need = need.when("events:detail-type", detail_type);
            }
            needs = needs.and(need);
        }
        Ok(needs)
    }

    fn run(call: &mut Call, op: api::PutEvents) -> Result<api::PutEventsOutput> {
        if op.endpoint_id.is_some() {
            return Err(error::validation("this runtime has no global endpoints: leave EndpointId out"));
        }
        if op.entries.len() > MOST {
            return Err(error::validation(format!(
                "Entries has more than {MOST} entries: put fewer at once"
            )));
        }
        if op.entries.iter().map(size).sum::<usize>() >= MOST_BYTES {
            return Err(error::validation("Total size of the entries in the request is over the limit."));
        }
        let mut results = Vec::new();
        for entry in op.entries {
            results.push(match put(call, entry) {
                Ok(id) => api::PutEventsResultEntry { event_id: Some(id), ..Default::default() },
                // The runtime's own failures are not an entry's.
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => api::PutEventsResultEntry {
                    error_code: Some(error.code.into_owned()),
                    error_message: Some(error.message),
                    event_id: None,
                },
            });
        }
        let failed = results.iter().filter(|result| result.error_code.is_some()).count();
        Ok(api::PutEventsOutput { failed_entry_count: i32::try_from(failed).ok(), entries: Some(results) })
    }
}

/// The size of an entry, as AWS counts it.
fn size(entry: &api::PutEventsRequestEntry) -> usize {
    let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let resources = entry.resources.iter().flatten().map(String::len).sum::<usize>();
    let time = if entry.time.is_some() { 14 } else { 0 };
    time + length(&entry.source) + length(&entry.detail_type) + length(&entry.detail) + resources
}

fn put(call: &mut Call, entry: api::PutEventsRequestEntry) -> Result<String> {
    let given = |text: Option<String>, name: &str| {
        text.filter(|text| !text.is_empty()).ok_or_else(|| {
            let message = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
            ApiError::new("InvalidArgument", message)
        })
    };
    let source = given(entry.source, "Source")?;
    let detail_type = given(entry.detail_type, "DetailType")?;
    let detail = given(entry.detail, "Detail")?;
    if source.starts_with("aws.") {
        return Err(ApiError::new("NotAuthorizedForSourceException", "Not authorized for the source."));
    }
    let detail: Option<Value> = serde_json::from_str(&detail).ok().filter(Value::is_object);
    let detail = detail.ok_or_else(|| ApiError::new("MalformedDetail", "Detail is malformed."))?;
    let named = Named::parse(call, entry.event_bus_name.as_deref())?;
    bus::find(call, &named.place, &named.name)?;

    let mut event = new(call, &source, &detail_type, entry.resources.unwrap_or_default(), detail);
    if let Some(time) = entry.time {
        event.time = seconds(time);
    }
    call.within(&named.place, |call| publish(call, &named.name, &event))?;
    Ok(event.id)
}
