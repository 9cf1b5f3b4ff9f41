//! `AWS::ECR::Repository`. Its physical id is the repository's name.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::{Map, Value};
use shapes_ecr as api;

/// The resource type.
pub(crate) struct RepositoryResource;

/// How long a generated name may be.
const LONGEST: usize = 256;

impl Resource for RepositoryResource {
    const TYPE: &'static str = "AWS::ECR::Repository";
    const PROPERTIES: &'static [&'static str] = &[
        "EmptyOnDelete",
        "EncryptionConfiguration",
        "ImageScanningConfiguration",
        "ImageTagMutability",
        "LifecyclePolicy",
        "RepositoryName",
        "RepositoryPolicyText",
        "Tags",
    ];
    const CREATE_ONLY: &'static [&'static str] = &["EncryptionConfiguration", "RepositoryName"];

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::CreateRepository>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateRepository = settings(new)?;
        if op.repository_name.is_empty() {
            op.repository_name = generated(at);
        }
        op.tags = Some(wire(at.tags_of(new)));
        let name = op.repository_name.clone();
        call.invoke(at.principal(), op)?;
        set_policy(call, at, &name, None, new.get("RepositoryPolicyText"))?;
        set_lifecycle(call, at, &name, None, new)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let (before, after): (api::CreateRepository, api::CreateRepository) =
            (settings(old)?, settings(new)?);
        let repository_name = || id.to_owned();
        if before.image_tag_mutability != after.image_tag_mutability {
            let image_tag_mutability =
                after.image_tag_mutability.unwrap_or_else(|| api::image_tag_mutability::MUTABLE.to_owned());
            let op = api::PutImageTagMutability {
                repository_name: repository_name(),
                image_tag_mutability,
                ..api::PutImageTagMutability::default()
            };
            call.invoke(at.principal(), op)?;
        }
        if before.image_scanning_configuration != after.image_scanning_configuration {
            let op = api::PutImageScanningConfiguration {
                repository_name: repository_name(),
                image_scanning_configuration: after.image_scanning_configuration.unwrap_or_default(),
                ..api::PutImageScanningConfiguration::default()
            };
            call.invoke(at.principal(), op)?;
        }
        set_policy(call, at, id, old.get("RepositoryPolicyText"), new.get("RepositoryPolicyText"))?;
        set_lifecycle(call, at, id, Some(old), new)?;
        set_tags(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let force = matches!(old.get("EmptyOnDelete"), Some(Value::Bool(true)))
            || old.get("EmptyOnDelete").and_then(Value::as_str) == Some("true");
        let op = api::DeleteRepository {
            repository_name: id.to_owned(),
            force: Some(force),
            ..api::DeleteRepository::default()
        };
        match call.invoke(at.principal(), op) {
            Err(error) if error.code != "RepositoryNotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([
            ("Arn".to_owned(), arn(call, id).into()),
            ("RepositoryUri".to_owned(), super::uri(call.place(), id).into()),
        ]))
    }
}

fn arn(call: &Call, name: &str) -> String {
    call.place().arn("ecr", format_args!("repository/{name}"))
}

/// The properties that have a member of `CreateRepository` of the same name.
fn settings<T: schema::Shape + Default>(props: &Props) -> Result<T> {
    const SAME: [&str; 4] =
        ["EncryptionConfiguration", "ImageScanningConfiguration", "ImageTagMutability", "RepositoryName"];
    let own = props.iter().filter(|(name, _)| SAME.contains(&name.as_str()));
    let own: Map<String, Value> = own.map(|(name, value)| (name.clone(), value.clone())).collect();
    input(&own)
}

/// `stack-logical-suffix` in small letters, cut if it were too long.
fn generated(at: &At) -> String {
    let room = LONGEST.saturating_sub(at.suffix.len() + 1);
    let start: String = format!("{}-{}", at.stack_name, at.logical_id).chars().take(room).collect();
    format!("{start}-{}", at.suffix).to_lowercase()
}

fn set_policy(call: &mut Call, at: &At, name: &str, old: Option<&Value>, new: Option<&Value>) -> Result<()> {
    let repository_name = name.to_owned();
    match new {
        _ if old == new => Ok(()),
        None => {
            let op = api::DeleteRepositoryPolicy { repository_name, registry_id: None };
            call.invoke(at.principal(), op).map(drop)
        }
        Some(policy) => {
            let policy_text = policy.as_str().map_or_else(|| policy.to_string(), str::to_owned);
            let op = api::SetRepositoryPolicy {
                repository_name,
                policy_text,
                ..api::SetRepositoryPolicy::default()
            };
            call.invoke(at.principal(), op).map(drop)
        }
    }
}

fn set_lifecycle(call: &mut Call, at: &At, name: &str, old: Option<&Props>, new: &Props) -> Result<()> {
    let before = old.map(lifecycle).transpose()?.flatten();
    let repository_name = name.to_owned();
    match lifecycle(new)? {
        after if before == after => Ok(()),
        None => {
            let op = api::DeleteLifecyclePolicy { repository_name, registry_id: None };
            call.invoke(at.principal(), op).map(drop)
        }
        Some(lifecycle_policy_text) => {
            let op = api::PutLifecyclePolicy { repository_name, lifecycle_policy_text, registry_id: None };
            call.invoke(at.principal(), op).map(drop)
        }
    }
}

/// The text in `LifecyclePolicy`. Its `RegistryId` is refused: it may only name the own registry.
fn lifecycle(props: &Props) -> Result<Option<String>> {
    let Some(policy) = props.get("LifecyclePolicy") else { return Ok(None) };
    let wrong = |text: &str| ApiError::new("InvalidRequest", text.to_owned());
    let members = policy.as_object().ok_or_else(|| wrong("LifecyclePolicy is not an object"))?;
    if let Some(other) = members.keys().find(|name| *name != "LifecyclePolicyText") {
        return Err(wrong(&format!("LifecyclePolicy/{other} is not supported: leave it out")));
    }
    Ok(members.get("LifecyclePolicyText").map(|text| match text {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }))
}

fn set_tags(call: &mut Call, at: &At, name: &str, old: &Props, new: &Props) -> Result<()> {
    let tags = at.retagged(old, new);
    let resource_arn = arn(call, name);
    if !tags.gone.is_empty() {
        let op = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: tags.gone };
        call.invoke(at.principal(), op)?;
    }
    if !tags.added.is_empty() {
        call.invoke(at.principal(), api::TagResource { resource_arn, tags: wire(tags.added) })?;
    }
    Ok(())
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
}
