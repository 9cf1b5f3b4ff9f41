//! A World with CloudFormation in it, a toy resource type, and short words for what tests say often.

use std::fmt::Debug;

use cloudformation::CloudFormation;
use kernel::{
    ApiError, At, Attributes, Call, Failure, Ids as _, Made, Props, Registry, Resource, Result, Service,
    Serving, Ticket,
};
use kms::Kms;
use serde_json::{Value, json};
use shapes_cloudformation as api;
use ssm::Ssm;
use testkit::{Client, Everybody, World};

/// A World of CloudFormation, Parameter Store, KMS and toys, where everybody may do everything.
pub(crate) fn world() -> World {
    World::of(registry(Everybody))
}

/// The same under another authority.
pub(crate) fn registry(authority: impl kernel::Authority + 'static) -> Registry {
    Registry::new(authority).serve::<CloudFormation>().serve::<Ssm>().serve::<Kms>().serve::<Toys>()
}

/// A service without operations that has a resource type of moods.
pub(crate) struct Toys;

impl Service for Toys {
    const FACTS: &'static schema::ServiceFacts = &schema::ServiceFacts { id: "toys", ..shapes_kms::SERVICE };

    fn register(serving: &mut Serving<'_, Self>) {
        serving.resource::<Toy>();
        serving.record::<Played>();
    }
}

/// What toys went through.
#[derive(serde::Serialize, serde::Deserialize)]
struct Played {
    id: String,
    ticket: Option<Ticket>,
}

impl kernel::Record for Played {
    const KIND: &'static str = "toys_played";

    fn id(&self) -> std::borrow::Cow<'_, str> {
        std::borrow::Cow::Borrowed(&self.id)
    }
}

/// `Test::Toy::Box`: its `Mood` says how it behaves: `fail`, `later`, `fail-delete`, `fail-later` (made, but
/// never changed to that).
struct Toy;

impl Toy {
    fn mood(props: &Props) -> &str {
        props.get("Mood").and_then(Value::as_str).unwrap_or_default()
    }

    fn play(call: &mut Call, at: &At, id: &str, mood: &str) -> Result<Made> {
        match mood {
            "fail" => Err(ApiError::new("ToyAlreadyExists", "there is such a toy")),
            "later" => {
                let ticket = call.outside(&at.me)?;
                call.put(&Played { id: at.logical_id.clone(), ticket: Some(ticket.clone()) })?;
                Ok(Made::Later { id: Some(id.to_owned()), ticket })
            }
            _ => Ok(Made::Now(id.to_owned())),
        }
    }
}

impl Resource for Toy {
    const TYPE: &'static str = "Test::Toy::Box";
    const PROPERTIES: &'static [&'static str] = &["Mood", "Value", "Kind"];
    const CREATE_ONLY: &'static [&'static str] = &["Kind"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let id = format!("{}-{}", at.logical_id, call.ids().text(b"0123456789", 4));
        Toy::play(call, at, &id, Toy::mood(new))
    }

    fn update(call: &mut Call, at: &At, id: &str, _: &Props, new: &Props) -> Result<Made> {
        if Toy::mood(new) == "fail-later" {
            return Err(ApiError::new("ToyInUse", "it cannot be changed to this"));
        }
        Toy::play(call, at, id, Toy::mood(new))
    }

    fn delete(_: &mut Call, _: &At, id: &str, old: &Props) -> Result<Made> {
        if Toy::mood(old) == "fail-delete" {
            return Err(ApiError::new("ToyInUse", "somebody plays with it"));
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, props: &Props) -> Result<Attributes> {
        let value = props.get("Value").cloned().unwrap_or(json!("none"));
        Ok([("Value".to_owned(), value), ("Arn".to_owned(), json!(format!("arn:toy:{id}")))].into())
    }
}

/// Answers what a toy that takes its time waits for.
pub(crate) fn answer(client: &Client<'_>, logical_id: &str, outcome: Result<Value, Failure>) {
    client
        .inside(|call| {
            let played = call.find::<Played>(logical_id)?;
            call.reply(&played.ticket.expect("it waits"), outcome)
        })
        .unwrap();
}

/// Whether nobody waits for a toy any more.
pub(crate) fn is_forgotten(client: &Client<'_>, logical_id: &str) -> bool {
    client
        .inside(|call| {
            let played = call.find::<Played>(logical_id)?;
            call.reply(&played.ticket.expect("it waited"), Ok(json!(null))).map(|open| !open)
        })
        .unwrap()
}

pub(crate) fn create(name: &str, template: &str) -> api::CreateStack {
    api::CreateStack {
        stack_name: name.to_owned(),
        template_body: Some(template.to_owned()),
        ..api::CreateStack::default()
    }
}

pub(crate) fn update(name: &str, template: &str) -> api::UpdateStack {
    api::UpdateStack {
        stack_name: name.to_owned(),
        template_body: Some(template.to_owned()),
        ..api::UpdateStack::default()
    }
}

pub(crate) fn delete(name: &str) -> api::DeleteStack {
    api::DeleteStack { stack_name: name.to_owned(), ..api::DeleteStack::default() }
}

/// Creates a stack and waits for its end.
pub(crate) fn made(world: &World, name: &str, template: &str) -> String {
    let arn = world.root().call(create(name, template)).unwrap().stack_id.unwrap();
    world.settle();
    arn
}

pub(crate) fn stack(client: &Client<'_>, name: &str) -> api::Stack {
    let op = api::DescribeStacks { stack_name: Some(name.to_owned()), next_token: None };
    client.call(op).unwrap().stacks.unwrap().remove(0)
}

pub(crate) fn outputs(stack: &api::Stack) -> Vec<String> {
    let shown = stack.outputs.iter().flatten();
    shown
        .map(|o| format!("{}={}", o.output_key.as_deref().unwrap(), o.output_value.as_deref().unwrap()))
        .collect()
}

/// The events of a stack, oldest first, as `Logical STATUS reason`.
pub(crate) fn events(client: &Client<'_>, name: &str) -> Vec<String> {
    let op = api::DescribeStackEvents { stack_name: name.to_owned(), next_token: None };
    let mut events = client.call(op).unwrap().stack_events.unwrap();
    events.reverse();
    let told = events.into_iter().map(|event| {
        let reason = event.resource_status_reason.map_or(String::new(), |reason| format!(" {reason}"));
        format!("{} {}{reason}", event.logical_resource_id.unwrap(), event.resource_status.unwrap())
    });
    told.collect()
}

/// Asserts that since `seen` events a stack had just these.
pub(crate) fn told(client: &Client<'_>, name: &str, seen: &mut usize, expected: &[&str]) {
    let events = events(client, name);
    assert_eq!(events[*seen..], *expected);
    *seen = events.len();
}

/// The code and the text of a failure.
pub(crate) fn refused<T: Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
