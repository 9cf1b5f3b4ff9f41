//! Event buses: custom ones, and those of other accounts.

use serde_json::{Value, json};
use shapes_events as api;
use testkit::{OTHER, World};

use crate::{ROLE, entry, pipeline, put_events, refused, toys, world};

fn with_bus() -> World {
    let world = world();
    let op = api::CreateEventBus { name: "shop".to_owned(), ..Default::default() };
    let arn = world.root().call(op).expect("made").event_bus_arn;
    assert_eq!(arn.as_deref(), Some("arn:aws:events:eu-west-1:111111111111:event-bus/shop"));
    world
}

fn rule(bus: &str) -> api::PutRule {
    api::PutRule {
        name: "r".to_owned(),
        event_bus_name: Some(bus.to_owned()),
        event_pattern: Some(json!({"source": ["shop"]}).to_string()),
        ..Default::default()
    }
}

#[test]
fn a_custom_bus_has_its_own_rules_and_events() {
    let world = with_bus();
    let root = world.root();
    let arn = root.call(rule("shop")).expect("put").rule_arn;
    assert_eq!(arn.as_deref(), Some("arn:aws:events:eu-west-1:111111111111:rule/shop/r"));
    let bus = Some("shop".to_owned());
    let op =
        api::PutTargets { rule: "r".to_owned(), event_bus_name: bus.clone(), targets: vec![pipeline("t")] };
    root.call(op).expect("put");

    put_events(&root, vec![entry("shop", "Order", &json!({}))]);
    world.settle();
    assert!(toys::started(&root).is_empty(), "the default bus is another one");
    put_events(
        &root,
        vec![api::PutEventsRequestEntry { event_bus_name: bus, ..entry("shop", "Order", &json!({})) }],
    );
    world.settle();

    assert_eq!(toys::started(&root).len(), 1);
    let delete = || api::DeleteEventBus { name: "shop".to_owned() };
    assert_eq!(refused(root.call(delete())).0, "ValidationException");
    let scheduled = api::PutRule { schedule_expression: Some("rate(1 minute)".to_owned()), ..rule("shop") };
    assert_eq!(
        refused(root.call(scheduled)).1,
        "ScheduleExpression is supported only on the default event bus."
    );
    assert_eq!(refused(root.call(rule("none"))).1, "Event bus none does not exist.");
}

#[test]
fn buses_are_listed_with_the_default_one() {
    let world = with_bus();
    let root = world.root();
    let listed = root.call(api::ListEventBuses::default()).expect("listed").event_buses.expect("a list");
    let names: Vec<_> = listed.iter().filter_map(|bus| bus.name.as_deref()).collect();
    assert_eq!(names, ["default", "shop"]);
    let again = api::CreateEventBus { name: "shop".to_owned(), ..Default::default() };
    assert_eq!(refused(root.call(again)).0, "ResourceAlreadyExistsException");
    root.call(api::DeleteEventBus { name: "shop".to_owned() }).expect("deleted");
    let gone = api::DescribeEventBus { name: Some("shop".to_owned()) };
    assert_eq!(refused(root.call(gone)).1, "Event bus shop does not exist.");
}

#[test]
fn a_policy_is_written_statement_by_statement_or_whole() {
    let world = world();
    let root = world.root();
    let policy = || -> Option<Value> {
        let shown = root.call(api::DescribeEventBus::default()).expect("shown").policy?;
        Some(serde_json::from_str(&shown).expect("JSON"))
    };
    let put = |id: &str| api::PutPermission {
        action: Some("events:PutEvents".to_owned()),
        principal: Some(OTHER.to_owned()),
        statement_id: Some(id.to_owned()),
        ..Default::default()
    };
    root.call(put("a")).expect("put");
    root.call(put("a")).expect("put again");
    let statements = policy().expect("there is one")["Statement"].clone();
    assert_eq!(
        statements,
        json!([{
            "Sid": "a", "Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{OTHER}:root")},
            "Action": "events:PutEvents",
            "Resource": "arn:aws:events:eu-west-1:111111111111:event-bus/default",
        }])
    );
    let remove = |id: &str| api::RemovePermission { statement_id: Some(id.to_owned()), ..Default::default() };
    assert_eq!(refused(root.call(remove("b"))).0, "ResourceNotFoundException");
    root.call(remove("a")).expect("removed");
    assert_eq!(policy(), None);
    assert_eq!(refused(root.call(remove("a"))).1, "EventBus does not have a policy.");
    let whole = api::PutPermission { policy: Some("{\"Statement\": {}}".to_owned()), ..Default::default() };
    root.call(whole).expect("put");
    root.call(put("a")).expect("beside the one that had no list");
    assert_eq!(policy().expect("there is one")["Statement"].as_array().map(Vec::len), Some(2));
}

#[test]
fn events_go_to_the_bus_of_another_account_and_are_of_the_senders() {
    let world = with_bus();
    let root = world.root();
    root.call(rule("shop")).expect("put");
    let bus = Some("shop".to_owned());
    let op = api::PutTargets { rule: "r".to_owned(), event_bus_name: bus, targets: vec![pipeline("t")] };
    root.call(op).expect("put");
    let foreign = world.root_of(OTHER);
    let arn = "arn:aws:events:eu-west-1:111111111111:event-bus/shop".to_owned();
    let sent = api::PutEventsRequestEntry {
        event_bus_name: Some(arn.clone()),
        ..entry("shop", "Order", &json!({}))
    };
    let results = put_events(&foreign, vec![sent]);
    world.settle();
    assert!(results[0].event_id.is_some());
    assert_eq!(toys::started(&root).len(), 1);
    assert_eq!(
        toys::started(&root)[0].caller,
        format!("{}/AWS_Events_Invoke_t", ROLE.replace(":iam:", ":sts:").replace("role/", "assumed-role/"))
    );
    assert_eq!(refused(foreign.call(rule(&arn))).0, "ValidationException");
}
