//! `AWS::CodeBuild::Project`. Its physical id is the project's name.

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::{Map, Value, json};
use shapes_codebuild as api;

use super::arn;

/// The resource type.
pub(crate) struct ProjectResource;

/// What a property becomes when an update takes it away: the value of a project that never had it.
fn default(call: &Call, property: &str) -> Option<Value> {
    Some(match property {
        "Description" | "SourceVersion" => json!(""),
        "SecondaryArtifacts" | "SecondarySources" | "SecondarySourceVersions" => json!([]),
        "Cache" => json!({"Type": "NO_CACHE"}),
        "TimeoutInMinutes" => json!(60),
        "QueuedTimeoutInMinutes" => json!(480),
        "LogsConfig" => json!({"CloudWatchLogs": {"Status": "ENABLED"}}),
        "ConcurrentBuildLimit" => json!(-1),
        "EncryptionKey" => json!(call.place().arn("kms", "alias/aws/s3")),
        _ => return None,
    })
}

impl Resource for ProjectResource {
    const TYPE: &'static str = "AWS::CodeBuild::Project";
    const PROPERTIES: &'static [&'static str] = &[
        "Artifacts",
        "AutoRetryLimit",
        "BadgeEnabled",
        "Cache",
        "ConcurrentBuildLimit",
        "Description",
        "EncryptionKey",
        "Environment",
        "LogsConfig",
        "Name",
        "QueuedTimeoutInMinutes",
        "SecondaryArtifacts",
        "SecondarySourceVersions",
        "SecondarySources",
        "ServiceRole",
        "Source",
        "SourceVersion",
        "Tags",
        "TimeoutInMinutes",
        "Triggers",
        "Visibility",
        "VpcConfig",
    ];
    const REQUIRED: &'static [&'static str] = &["Artifacts", "Environment", "ServiceRole", "Source"];
    const CREATE_ONLY: &'static [&'static str] = &["Name"];

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::CreateProject>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateProject = input(&members(at, new)?)?;
        if op.name.is_empty() {
            op.name = format!("{}-{}-{}", at.stack_name, at.logical_id, at.suffix);
        }
        let name = op.name.clone();
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let mut props = members(at, new)?;
        for name in old.keys().filter(|name| !new.contains_key(*name)) {
            if let Some(value) = default(call, name) {
                props.insert(name.clone(), value);
            }
        }
        let op: api::UpdateProject = input(&props)?;
        call.invoke(at.principal(), api::UpdateProject { name: id.to_owned(), ..op })?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        call.invoke(at.principal(), api::DeleteProject { name: id.to_owned() })?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Arn".to_owned(), arn(call.place(), id).into()), ("Id".to_owned(), id.into())]))
    }
}

/// The properties as the API's members, with the stack's tags.
fn members(at: &At, props: &Props) -> Result<Props> {
    let refuse = |name: &str, why: &str| {
        Err(ApiError::new(
            "InvalidRequest",
            format!("{name} of {} is not available in this runtime: {why}", at.logical_id),
        ))
    };
    let mut all = Map::new();
    for (name, value) in props {
        match name.as_str() {
            "Triggers" if asks_for_webhook(value) => {
                return refuse("Triggers", "start builds by a pipeline or an EventBridge rule");
            }
            "Visibility" if value != "PRIVATE" => return refuse("Visibility", "projects are PRIVATE"),
            "Triggers" | "Visibility" | "Tags" => {}
            _ => {
                all.insert(name.clone(), value.clone());
            }
        }
    }
    let tags = at.tags_of(props).into_iter().map(|(key, value)| json!({"Key": key, "Value": value}));
    all.insert("Tags".to_owned(), tags.collect());
    Ok(all)
}

/// Whether something of a project's triggers would be acted on.
fn asks_for_webhook(triggers: &Value) -> bool {
    let members = triggers.as_object().into_iter().flatten();
    members
        .into_iter()
        .any(|(name, value)| name != "Webhook" || !matches!(value, Value::Bool(false)) && value != "false")
}
