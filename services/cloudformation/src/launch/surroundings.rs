//! What a template reads from its surroundings: the stack's resources, other stacks' exports.

use std::cell::RefCell;
use std::collections::BTreeSet;

use kernel::{ApiError, Call, Result};
use serde_json::Value;
use template::{Found, Lookup};

use crate::export::Export;
use crate::launch::Site;
use crate::resource::{self, StackResource};

/// What a template reads from its surroundings.
pub(crate) struct Surroundings<'a> {
    call: &'a Call,
    stack: &'a str,
    site: &'a Site,
    /// Whether what is not there yet is still to be made.
    planning: bool,
    imports: RefCell<BTreeSet<String>>,
    failure: RefCell<Option<ApiError>>,
}

impl<'a> Surroundings<'a> {
    /// Those of a plan.
    pub(crate) fn planning(call: &'a Call, stack: &'a str, site: &'a Site) -> Self {
        let (imports, failure) = (RefCell::default(), RefCell::default());
        Surroundings { call, stack, site, planning: true, imports, failure }
    }

    /// Those of a resource whose turn has come, or of the outputs.
    pub(crate) fn making(call: &'a Call, stack: &'a str, site: &'a Site) -> Self {
        Surroundings { planning: false, ..Surroundings::planning(call, stack, site) }
    }

    /// The exports that were read, unless the surroundings themselves failed.
    pub(crate) fn done(self) -> Result<Vec<String>> {
        match self.failure.into_inner() {
            Some(failure) => Err(failure),
            None => Ok(self.imports.into_inner().into_iter().collect()),
        }
    }

    fn absent<T>(&self) -> Found<T> {
        if self.planning { Found::AfterApply } else { Found::Absent }
    }

    fn resource(&self, logical_id: &str) -> Option<StackResource> {
        let found = self.noted(resource::get(self.call, self.stack, logical_id)).flatten();
        found.filter(StackResource::is_there)
    }

    /// The value, or the note that it could not be had.
    fn noted<T>(&self, outcome: Result<T>) -> Option<T> {
        outcome.map_err(|failure| self.failure.borrow_mut().get_or_insert(failure).code.clone()).ok()
    }
}

impl Lookup for Surroundings<'_> {
    fn physical_id(&self, logical_id: &str) -> Found<String> {
        let found = self.resource(logical_id).and_then(|resource| resource.made.physical_id);
        found.map_or_else(|| self.absent(), Found::Value)
    }

    fn attribute(&self, logical_id: &str, attribute: &str) -> Found<Value> {
        let Some(found) = self.resource(logical_id) else { return self.absent() };
        let Some(entry) = crate::custom::entry(self.call, &found.resource_type).copied() else {
            return Found::Absent;
        };
        let id = found.made.physical_id.clone().unwrap_or_default();
        let at = self.site.at(logical_id, &found.made.suffix);
        let attributes = self.noted((entry.attributes)(self.call, &at, &id, found.made.properties()));
        match attributes.unwrap_or_default().remove(attribute) {
            Some(value) => Found::Value(value),
            None => Found::Absent,
        }
    }

    fn export(&self, name: &str) -> Found<String> {
        let export = self.noted(self.call.get::<Export>(name)).flatten();
        self.imports.borrow_mut().insert(name.to_owned());
        export.map_or(Found::Absent, |export| Found::Value(export.value))
    }

    fn availability_zones(&self, region: &str) -> Found<Vec<String>> {
        // Every region of AWS has at least these three; nothing here is in one.
        let region = if region.is_empty() { self.call.region() } else { region };
        Found::Value(["a", "b", "c"].map(|zone| format!("{region}{zone}")).to_vec())
    }
}
