//! Buses as requests name them: by name, or by ARN, which may be of another account.

use kernel::{Call, Place, Result};

use super::DEFAULT;
use crate::error;

/// A bus that a request names.
pub(crate) struct Named {
    pub(crate) place: Place,
    pub(crate) name: String,
}

impl Named {
    pub(crate) fn parse(call: &Call, given: Option<&str>) -> Result<Self> {
        let given = given.unwrap_or(DEFAULT);
        if !given.starts_with("arn:") {
            return Ok(Named { place: call.place().clone(), name: given.to_owned() });
        }
        let parts: Vec<&str> = given.splitn(6, ':').collect();
        let named = match parts.as_slice() {
            ["arn", _, "events", region, account, rest] => rest
                .strip_prefix("event-bus/")
                .map(|name| Named { place: Place::new(*account, *region), name: name.to_owned() }),
            _ => None,
        };
        named.ok_or_else(|| error::validation(format!("Parameter {given} is not a valid event bus ARN.")))
    }

    /// The name of a bus that must be of the call's account and region.
    pub(crate) fn own(call: &Call, given: Option<&str>) -> Result<String> {
        let named = Named::parse(call, given)?;
        if named.place == *call.place() {
            return Ok(named.name);
        }
        Err(error::validation(format!(
            "{} is a bus of another account or region: this runtime manages it only from there",
            given.unwrap_or(DEFAULT)
        )))
    }

    pub(crate) fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }
}

/// The ARN of a bus.
pub(super) fn arn(place: &Place, name: &str) -> String {
    place.arn("events", format_args!("event-bus/{name}"))
}
