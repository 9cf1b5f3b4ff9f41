//! `TestEventPattern`.

use kernel::{Answers, Call, Needs, Result};
use pattern::Pattern;
use serde_json::Value;
use shapes_events as api;

use crate::{Events, error};

/// What an event that is tried must have.
const FIELDS: [&str; 7] = ["id", "account", "source", "time", "region", "resources", "detail-type"];

impl Answers<api::TestEventPattern> for Events {
    fn needs(_: &Call, _: &api::TestEventPattern) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(_: &Call, op: api::TestEventPattern) -> Result<api::TestEventPatternOutput> {
        let pattern = Pattern::parse(&op.event_pattern).map_err(|cause| error::invalid_pattern(&cause))?;
        let event: Value = serde_json::from_str(&op.event)
            .map_err(|cause| error::validation(format!("Parameter Event is not valid JSON: {cause}")))?;
        if let Some(missing) = FIELDS.iter().find(|field| event.get(**field).is_none()) {
            return Err(error::validation(format!("Parameter Event is not valid: it has no {missing}.")));
        }
        Ok(api::TestEventPatternOutput { result: Some(pattern.matches(&event)) })
    }
}
