//! `AWS::KMS::Key`. Its physical id is the key's id.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_kms as api;

/// The resource type.
pub(crate) struct KeyResource;

/// Properties that CloudFormation has and no operation.
struct Switches {
    enabled: bool,
    rotated: bool,
}

impl Resource for KeyResource {
    const TYPE: &'static str = "AWS::KMS::Key";
    const PROPERTIES: &'static [&'static str] = &[
        "BypassPolicyLockoutSafetyCheck",
        "Description",
        "EnableKeyRotation",
        "Enabled",
        "KeyPolicy",
        "KeySpec",
        "KeyUsage",
        "MultiRegion",
        "Origin",
        "PendingWindowInDays",
        "RotationPeriodInDays",
        "Tags",
    ];
    const CREATE_ONLY: &'static [&'static str] = &["KeySpec", "KeyUsage", "MultiRegion", "Origin"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateKey = input(&without_tags(new))?;
        op.policy = policy(new);
        op.tags = Some(wire(at.tags_of(new)));
        let made = call.invoke(at.principal(), op)?.key_metadata.unwrap_or_default();
        let first = Switches { enabled: true, rotated: false };
        switch(call, at, &made.key_id, &first, new, None)?;
        Ok(Made::Now(made.key_id))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let key_id = || id.to_owned();
        if old.get("KeyPolicy") != new.get("KeyPolicy") {
            let place = call.place().clone();
            let policy = policy(new).unwrap_or_else(|| super::policy::default(&place));
            let op = api::PutKeyPolicy { key_id: key_id(), policy, ..input(&without_tags(new))? };
            call.invoke(at.principal(), op)?;
        }
        if old.get("Description") != new.get("Description") {
            let described: api::UpdateKeyDescription = input(&without_tags(new))?;
            call.invoke(at.principal(), api::UpdateKeyDescription { key_id: key_id(), ..described })?;
        }
        let tags = at.retagged(old, new);
        if !tags.gone.is_empty() {
            call.invoke(at.principal(), api::UntagResource { key_id: key_id(), tag_keys: tags.gone })?;
        }
        if !tags.added.is_empty() {
            call.invoke(at.principal(), api::TagResource { key_id: key_id(), tags: wire(tags.added) })?;
        }
        switch(call, at, id, &Switches::of(old)?, new, Some(old))?;
        Ok(Made::Now(key_id()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let scheduled: api::ScheduleKeyDeletion = input(&without_tags(old))?;
        let op = api::ScheduleKeyDeletion { key_id: id.to_owned(), ..scheduled };
        match call.invoke(at.principal(), op) {
            // One that is gone, or about to be, is deleted.
            Err(error) if !["NotFoundException", "KMSInvalidStateException"].contains(&&*error.code) => {
                Err(error)
            }
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let arn = call.place().arn("kms", format_args!("key/{id}"));
        Ok(Attributes::from([("Arn".to_owned(), arn.into()), ("KeyId".to_owned(), id.into())]))
    }
}

impl Switches {
    fn of(props: &Props) -> Result<Self> {
        Ok(Switches {
            enabled: flag(props, "Enabled", true)?,
            rotated: flag(props, "EnableKeyRotation", false)?,
        })
    }
}

/// Brings a key from one position of its switches to another. Rotation can be changed only while it is enabled.
fn switch(
    call: &mut Call,
    at: &At,
    id: &str,
    from: &Switches,
    new: &Props,
    old: Option<&Props>,
) -> Result<()> {
    let to = Switches::of(new)?;
    let key_id = || id.to_owned();
    let period = |props: Option<&Props>| props.and_then(|props| props.get("RotationPeriodInDays")).cloned();
    let rotation = from.rotated != to.rotated || to.rotated && period(old) != period(Some(new));
    let mut enabled = from.enabled;
    if !enabled && (rotation || to.enabled) {
        call.invoke(at.principal(), api::EnableKey { key_id: key_id() })?;
        enabled = true;
    }
    if rotation && to.rotated {
        let op: api::EnableKeyRotation = input(&without_tags(new))?;
        call.invoke(at.principal(), api::EnableKeyRotation { key_id: key_id(), ..op })?;
    } else if rotation {
        call.invoke(at.principal(), api::DisableKeyRotation { key_id: key_id() })?;
    }
    if enabled && !to.enabled {
        call.invoke(at.principal(), api::DisableKey { key_id: key_id() })?;
    }
    Ok(())
}

fn flag(props: &Props, name: &str, default: bool) -> Result<bool> {
    match props.get(name) {
        None | Some(Value::Null) => Ok(default),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("true") => Ok(true),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => Ok(false),
        Some(other) => Err(ApiError::new("InvalidRequest", format!("{name} is not a boolean: {other}"))),
    }
}

fn policy(props: &Props) -> Option<String> {
    match props.get("KeyPolicy")? {
        Value::String(text) => Some(text.clone()),
        policy => Some(policy.to_string()),
    }
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(tag_key, tag_value)| api::Tag { tag_key, tag_value }).collect()
}

/// The properties that have the names and the form of the API's members.
fn without_tags(props: &Props) -> Props {
    props
        .iter()
        .filter(|(name, _)| *name != "Tags")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
