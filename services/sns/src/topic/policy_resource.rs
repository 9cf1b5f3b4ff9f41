//! `AWS::SNS::TopicPolicy`: the policy of some topics. Its physical id is a name of its own.

use std::collections::BTreeMap;

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_sns as api;

use super::Topic;
use super::attributes::{POLICY, Settings};

/// The resource type.
pub(crate) struct TopicPolicyResource;

impl Resource for TopicPolicyResource {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
    const PROPERTIES: &'static [&'static str] = &["PolicyDocument", "Topics"];
    const REQUIRED: &'static [&'static str] = &["PolicyDocument", "Topics"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        for topic in topics(new) {
            set(call, at, topic, policy(new))?;
        }
        Ok(Made::Now(format!("{}-{}-{}", at.stack_name, at.logical_id, at.suffix)))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        for topic in topics(old).filter(|topic| !topics(new).any(|other| other == *topic)) {
            remove(call, at, topic)?;
        }
        for topic in topics(new) {
            set(call, at, topic, policy(new))?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        for topic in topics(old) {
            remove(call, at, topic)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Id".to_owned(), id.into())]))
    }
}

fn topics(props: &Props) -> impl Iterator<Item = &str> {
    props.get("Topics").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn policy(props: &Props) -> String {
    let policy = props.get("PolicyDocument").cloned().unwrap_or_default();
    policy.as_str().map_or_else(|| policy.to_string(), str::to_owned)
}

fn set(call: &mut Call, at: &At, topic: &str, policy: String) -> Result<()> {
    let op = api::SetTopicAttributes {
        topic_arn: topic.to_owned(),
        attribute_name: POLICY.to_owned(),
        attribute_value: Some(policy),
    };
    call.invoke(at.principal(), op).map(drop)
}

/// Gives a topic the policy that it began with; with the topic its policy has gone.
fn remove(call: &mut Call, at: &At, topic: &str) -> Result<()> {
    let name = topic.rsplit(':').next().unwrap_or_default().to_owned();
    let bare = Topic {
        name,
        place: call.place().clone(),
        settings: Settings::default(),
        tags: BTreeMap::new(),
        sequence: 0,
        ended: 0,
    };
    match set(call, at, topic, bare.policy_text()) {
        Err(error) if error.code != "NotFound" => Err(error),
        _ => Ok(()),
    }
}
