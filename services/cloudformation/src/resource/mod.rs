//! The resources of stacks: the record, and what it says to the engine.

mod describe;

use std::borrow::Cow;

use kernel::{Call, Ids as _, Props, Query, Record, Result, UPPER};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use template::{DeletionPolicy, Planned, ResourceStatus, Snapshot};

use crate::stack::{Spec, Stack};

/// A resource of a stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StackResource {
    /// The id of its stack.
    pub(crate) stack: String,
    pub(crate) logical_id: String,
    pub(crate) resource_type: String,
    /// Which of the template's resources it is, in their order.
    pub(crate) position: u32,
    pub(crate) status: Option<ResourceStatus>,
    #[serde(default)]
    pub(crate) reason: Option<String>,
    pub(crate) changed: Timestamp,
    /// What it is.
    pub(crate) made: Form,
    /// What it was before the update that is under way.
    #[serde(default)]
    pub(crate) before: Option<Form>,
    /// Whether the update that is under way has touched the physical resource.
    #[serde(default)]
    pub(crate) touched: bool,
    /// Whether it goes back to what it was.
    #[serde(default)]
    pub(crate) restoring: bool,
}

/// What a resource is or was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    pub(crate) physical_id: Option<String>,
    /// Its properties with dynamic references as written.
    #[serde(default)]
    pub(crate) declared: Props,
    /// Its properties with their values, where these differ.
    #[serde(default)]
    pub(crate) resolved: Option<Props>,
    #[serde(default)]
    pub(crate) metadata: Value,
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    #[serde(default)]
    pub(crate) deletion_policy: DeletionPolicy,
    #[serde(default)]
    pub(crate) update_replace_policy: DeletionPolicy,
    /// The end of its physical name, where it has none of its own.
    #[serde(default)]
    pub(crate) suffix: String,
}

impl Record for StackResource {
    const KIND: &'static str = "cloudformation_resource";
    const INDEXES: &'static [&'static str] = &["made.physical_id"];

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(key(&self.stack, &self.logical_id))
    }
}

impl Form {
    /// Its properties as the resource type sees them.
    pub(crate) fn properties(&self) -> &Props {
        self.resolved.as_ref().unwrap_or(&self.declared)
    }
}

impl StackResource {
    /// A resource that is planned.
    pub(crate) fn planned(
        call: &Call,
        stack: &Stack,
        position: u32,
        logical_id: &str,
        planned: &Planned,
    ) -> Self {
        StackResource {
            stack: stack.id.clone(),
            logical_id: logical_id.to_owned(),
            resource_type: planned.resource_type.clone(),
            position,
            status: None,
            reason: None,
            changed: call.now(),
            made: Form {
                needs: planned.needs.clone(),
                deletion_policy: planned.deletion_policy,
                update_replace_policy: planned.update_replace_policy,
                suffix: suffix(call),
                ..Form::default()
            },
            before: None,
            touched: false,
            restoring: false,
        }
    }

    /// It is called so from now on, if it is said how; whether that is another name, and so another physical resource.
    pub(crate) fn is_called(&mut self, own: Option<&str>) -> bool {
        let Some(own) = own.filter(|own| self.made.physical_id.as_deref() != Some(own)) else { return false };
        self.made.physical_id = Some(own.to_owned());
        true
    }

    /// Whether the stack has it.
    pub(crate) fn is_there(&self) -> bool {
        self.made.physical_id.is_some()
            && !matches!(self.status, Some(ResourceStatus::DeleteComplete | ResourceStatus::DeleteSkipped))
    }
}

/// Twelve letters for the name of a resource that has none of its own.
pub(crate) fn suffix(call: &Call) -> String {
    call.ids().text(UPPER, 12)
}

/// What a resource is found by.
pub(crate) fn key(stack: &str, logical_id: &str) -> String {
    format!("{stack}/{logical_id}")
}

/// A resource of a stack.
pub(crate) fn get(call: &Call, stack: &str, logical_id: &str) -> Result<Option<StackResource>> {
    call.get(&key(stack, logical_id))
}

/// All resources that a stack has had, in the order of its template.
pub(crate) fn all(call: &Call, stack: &str) -> Result<Vec<StackResource>> {
    let mut all: Vec<StackResource> = call.every(&Query::all().prefix(&format!("{stack}/")))?;
    all.sort_by_key(|resource| resource.position);
    Ok(all)
}

/// What a stack has, for the engine.
pub(crate) fn snapshot(call: &Call, stack: &str, spec: &Spec) -> Result<Snapshot> {
    let there = all(call, stack)?.into_iter().filter(StackResource::is_there);
    let resources = there.map(|resource| {
        let form = resource.made;
        let planned = Planned {
            resource_type: resource.resource_type,
            physical_id: form.physical_id,
            properties: Value::Object(form.declared),
            metadata: form.metadata,
            needs: form.needs,
            deletion_policy: form.deletion_policy,
            update_replace_policy: form.update_replace_policy,
        };
        (resource.logical_id, planned)
    });
    Ok(Snapshot { resources: resources.collect(), tags: spec.tags.clone() })
}
