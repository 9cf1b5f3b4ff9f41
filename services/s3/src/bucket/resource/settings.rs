//! The settings of an `AWS::S3::Bucket`, each by the operation that sets it.

use kernel::{At, Call, Props, Result, extraneous_in, input_part};
use serde_json::{Map, Value, json};
use shapes_s3 as api;

use super::lifecycle;
use crate::error;

/// Makes a bucket's settings what the new properties say, where they differ from the old.
pub(super) fn apply(call: &mut Call, at: &At, bucket: &str, old: &Props, new: &Props) -> Result<()> {
    let mut bucket = Settings { call, at, bucket: bucket.to_owned() };
    let changed = |name: &str| (old.get(name) != new.get(name)).then(|| new.get(name));
    if let Some(value) = changed("BucketEncryption") {
        bucket.encryption(value)?;
    }
    if let Some(value) = changed("VersioningConfiguration") {
        bucket.versioning(value)?;
    }
    if let Some(value) = changed("PublicAccessBlockConfiguration") {
        bucket.public_access(value)?;
    }
    if let Some(Some(value)) = changed("OwnershipControls") {
        bucket.ownership(value)?;
    }
    if let Some(value) = changed("LifecycleConfiguration") {
        bucket.lifecycle(value)?;
    }
    if let Some(value) = changed("NotificationConfiguration") {
        bucket.notification(value)?;
    }
    if let Some(value) = changed("CorsConfiguration") {
        bucket.cors(value)?;
    }
    // The stack's tags may have changed where the properties have not.
    bucket.tags(old, new)
}

struct Settings<'s> {
    call: &'s mut Call,
    at: &'s At,
    bucket: String,
}

impl Settings<'_> {
    fn invoke<Op: schema::Operation>(&mut self, op: Op) -> Result<()> {
        self.call.invoke(self.at.principal(), op).map(|_| ())
    }

    fn name(&self) -> String {
        self.bucket.clone()
    }

    fn encryption(&mut self, value: Option<&Value>) -> Result<()> {
        let bucket = self.name();
        let Some(value) = value else {
            return self.invoke(api::DeleteBucketEncryption { bucket, expected_bucket_owner: None });
        };
        let mut rules = Vec::new();
        for (path, rule) in list(value, "BucketEncryption", "ServerSideEncryptionConfiguration")? {
            let mut rule = object(rule, "ServerSideEncryptionConfiguration")?.clone();
            rename(&mut rule, "ServerSideEncryptionByDefault", "ApplyServerSideEncryptionByDefault");
            rules.push(input_part::<api::ServerSideEncryptionRule>(&path, &rule)?);
        }
        let server_side_encryption_configuration = api::ServerSideEncryptionConfiguration { rules };
        self.invoke(api::PutBucketEncryption {
            bucket,
            server_side_encryption_configuration,
            ..Default::default()
        })
    }

    fn versioning(&mut self, value: Option<&Value>) -> Result<()> {
        let mut given: api::VersioningConfiguration = match value {
            Some(value) => {
                input_part("#/VersioningConfiguration", object(value, "VersioningConfiguration")?)?
            }
            None => api::VersioningConfiguration::default(),
        };
        given.status.get_or_insert_with(|| api::bucket_versioning_status::SUSPENDED.to_owned());
        let bucket = self.name();
        self.invoke(api::PutBucketVersioning {
            bucket,
            versioning_configuration: given,
            ..Default::default()
        })
    }

    fn public_access(&mut self, value: Option<&Value>) -> Result<()> {
        let bucket = self.name();
        let public_access_block_configuration = match value {
            Some(value) => input_part(
                "#/PublicAccessBlockConfiguration",
                object(value, "PublicAccessBlockConfiguration")?,
            )?,
            // As a bucket has it that says nothing.
            None => api::PublicAccessBlockConfiguration {
                block_public_acls: Some(true),
                ignore_public_acls: Some(true),
                block_public_policy: Some(true),
                restrict_public_buckets: Some(true),
            },
        };
        self.invoke(api::PutPublicAccessBlock {
            bucket,
            public_access_block_configuration,
            ..Default::default()
        })
    }

    fn ownership(&mut self, value: &Value) -> Result<()> {
        let mut rules = Vec::new();
        for (path, rule) in list(value, "OwnershipControls", "Rules")? {
            rules.push(input_part::<api::OwnershipControlsRule>(&path, object(rule, "Rules")?)?);
        }
        let (bucket, ownership_controls) = (self.name(), api::OwnershipControls { rules });
        self.invoke(api::PutBucketOwnershipControls { bucket, ownership_controls, ..Default::default() })
    }

    fn lifecycle(&mut self, value: Option<&Value>) -> Result<()> {
        let bucket = self.name();
        let rules = value.map(|value| list(value, "LifecycleConfiguration", "Rules")).transpose()?;
        let rules = rules.unwrap_or_default();
        if rules.is_empty() {
            return self.invoke(api::DeleteBucketLifecycle { bucket, expected_bucket_owner: None });
        }
        let rules: Result<Vec<_>> = rules
            .iter()
            .map(|(path, rule)| lifecycle::rule(path, object(rule, "LifecycleConfiguration")?))
            .collect();
        let lifecycle_configuration = Some(api::BucketLifecycleConfiguration { rules: rules? });
        self.invoke(api::PutBucketLifecycleConfiguration {
            bucket,
            lifecycle_configuration,
            ..Default::default()
        })
    }

    fn notification(&mut self, value: Option<&Value>) -> Result<()> {
        let mut given = api::NotificationConfiguration::default();
        if let Some(value) = value {
            let members = object(value, "NotificationConfiguration")?;
            let known = ["EventBridgeConfiguration", "QueueConfigurations", "TopicConfigurations"];
            if let Some(other) = members.keys().find(|name| !known.contains(&name.as_str())) {
                return Err(error::not_implemented(&format!("NotificationConfiguration.{other}")));
            }
            let (topics, queues) = ("TopicConfigurations", "QueueConfigurations");
            for (path, listener) in listeners(members, topics, "Topic")? {
                given.topic_configurations.get_or_insert_default().push(input_part(&path, &listener)?);
            }
            for (path, listener) in listeners(members, queues, "Queue")? {
                given.queue_configurations.get_or_insert_default().push(input_part(&path, &listener)?);
            }
            let bridge = members.get("EventBridgeConfiguration");
            let path = "#/NotificationConfiguration/EventBridgeConfiguration";
            refuse(
                &bridge.map_or_else(Vec::new, |bridge| extraneous_in(path, bridge, &["EventBridgeEnabled"])),
            )?;
            let enabled = bridge.is_some_and(|bridge| match bridge.get("EventBridgeEnabled") {
                Some(Value::Bool(on)) => *on,
                Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
                _ => true,
            });
            given.event_bridge_configuration = enabled.then(api::EventBridgeConfiguration::default);
        }
        let bucket = self.name();
        self.invoke(api::PutBucketNotificationConfiguration {
            bucket,
            notification_configuration: given,
            ..Default::default()
        })
    }

    fn cors(&mut self, value: Option<&Value>) -> Result<()> {
        let bucket = self.name();
        let Some(value) = value else {
            return self.invoke(api::DeleteBucketCors { bucket, expected_bucket_owner: None });
        };
        let mut cors_rules = Vec::new();
        for (path, rule) in list(value, "CorsConfiguration", "CorsRules")? {
            let mut rule = object(rule, "CorsRules")?.clone();
            for (theirs, ours) in [
                ("Id", "ID"),
                ("AllowedHeaders", "AllowedHeader"),
                ("AllowedMethods", "AllowedMethod"),
                ("AllowedOrigins", "AllowedOrigin"),
                ("ExposedHeaders", "ExposeHeader"),
                ("MaxAge", "MaxAgeSeconds"),
            ] {
                rename(&mut rule, theirs, ours);
            }
            cors_rules.push(input_part::<api::CORSRule>(&path, &rule)?);
        }
        let cors_configuration = api::CORSConfiguration { cors_rules };
        self.invoke(api::PutBucketCors { bucket, cors_configuration, ..Default::default() })
    }

    /// The template's tags, and the stack's.
    fn tags(&mut self, old: &Props, new: &Props) -> Result<()> {
        let (tags, bucket) = (self.at.tags_of(new), self.name());
        if tags.is_empty() {
            if !self.at.retagged(old, new).gone.is_empty() {
                return self.invoke(api::DeleteBucketTagging { bucket, expected_bucket_owner: None });
            }
            return Ok(());
        }
        let tagging = api::Tagging { tag_set: crate::tags::shown(&tags) };
        self.invoke(api::PutBucketTagging { bucket, tagging, ..Default::default() })
    }
}

/// The members of an object among the properties.
pub(super) fn object<'v>(value: &'v Value, name: &str) -> Result<&'v Map<String, Value>> {
    value
        .as_object()
        .ok_or_else(|| error::invalid_request(format!("{name} has something that is not an object")))
}

/// The topics or queues of a notification configuration as the API names their members, each with its path.
fn listeners(
    configuration: &Map<String, Value>,
    name: &str,
    target: &str,
) -> Result<Vec<(String, Map<String, Value>)>> {
    let list = configuration.get(name).and_then(Value::as_array).into_iter().flatten();
    let each = list.enumerate().map(|(n, item)| {
        let path = format!("#/NotificationConfiguration/{name}/{n}");
        let mut members = object(item, name)?.clone();
        refuse(&extraneous_in(&path, item, &["Event", "Filter", target]))?;
        rename(&mut members, target, &format!("{target}Arn"));
        if let Some(event) = members.remove("Event") {
            members.insert("Events".to_owned(), Value::Array(vec![event]));
        }
        if let Some(key) = members.remove("Filter").and_then(|filter| filter.get("S3Key").cloned()) {
            let rules = key.get("Rules").cloned().unwrap_or_default();
            members.insert("Filter".to_owned(), json!({ "Key": { "FilterRules": rules } }));
        }
        Ok((path, members))
    });
    each.collect()
}

/// The items of the list that is the one member of a property, each with its path.
fn list<'v>(value: &'v Value, property: &str, name: &str) -> Result<Vec<(String, &'v Value)>> {
    refuse(&extraneous_in(&format!("#/{property}"), value, &[name]))?;
    let list = value.get(name).and_then(Value::as_array);
    let list = list.ok_or_else(|| error::invalid_request(format!("{name} is not a list")))?;
    Ok(list.iter().enumerate().map(|(n, item)| (format!("#/{property}/{name}/{n}"), item)).collect())
}

/// Refuses what a property has and may not have.
fn refuse(extraneous: &[String]) -> Result<()> {
    if extraneous.is_empty() { Ok(()) } else { Err(error::invalid_request(extraneous.join("; "))) }
}

/// Gives a member the name that the API has for it.
pub(super) fn rename(members: &mut Map<String, Value>, theirs: &str, ours: &str) {
    if let Some(value) = members.remove(theirs) {
        members.insert(ours.to_owned(), value);
    }
}
