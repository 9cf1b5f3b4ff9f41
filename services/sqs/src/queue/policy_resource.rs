//! `AWS::SQS::QueuePolicy`: the policy of some queues. Its physical id is a name of its own.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_sqs as api;
use shapes_sqs::queue_attribute_name as attribute;

/// The resource type.
pub(crate) struct QueuePolicyResource;

impl Resource for QueuePolicyResource {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
    const PROPERTIES: &'static [&'static str] = &["PolicyDocument", "Queues"];
    const REQUIRED: &'static [&'static str] = &["PolicyDocument", "Queues"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        for queue in queues(new) {
            set(call, at, queue, policy(new))?;
        }
        Ok(Made::Now(format!("{}-{}-{}", at.stack_name, at.logical_id, at.suffix)))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        for queue in queues(old).filter(|queue| !queues(new).any(|other| other == *queue)) {
            remove(call, at, queue)?;
        }
        for queue in queues(new) {
            set(call, at, queue, policy(new))?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        for queue in queues(old) {
            remove(call, at, queue)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Id".to_owned(), id.into())]))
    }
}

fn queues(props: &Props) -> impl Iterator<Item = &str> {
    props.get("Queues").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn policy(props: &Props) -> String {
    let policy = props.get("PolicyDocument").cloned().unwrap_or_default();
    policy.as_str().map_or_else(|| policy.to_string(), str::to_owned)
}

fn set(call: &mut Call, at: &At, queue: &str, policy: String) -> Result<()> {
    let attributes = [(attribute::POLICY.to_owned(), policy)].into();
    let op = api::SetQueueAttributes { queue_url: queue.to_owned(), attributes };
    call.invoke(at.principal(), op).map(drop)
}

/// Takes a queue's policy away; with the queue it has gone.
fn remove(call: &mut Call, at: &At, queue: &str) -> Result<()> {
    match set(call, at, queue, String::new()) {
        Err(error) if error.code != "QueueDoesNotExist" => Err(error),
        _ => Ok(()),
    }
}
