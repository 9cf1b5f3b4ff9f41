//! Rules: made, changed, shown, switched, tagged, deleted.

use serde_json::json;
use shapes_events as api;
use testkit::{OTHER, START};

use crate::{ROLE, noting, pipeline, push, pushes_to, put_rule, put_targets, refused, toys, world};

fn named(name: &str) -> api::PutRule {
    api::PutRule { name: name.to_owned(), ..Default::default() }
}

fn describe(name: &str) -> api::DescribeRule {
    api::DescribeRule { name: name.to_owned(), event_bus_name: None }
}

fn delete(name: &str) -> api::DeleteRule {
    api::DeleteRule { name: name.to_owned(), event_bus_name: None, force: None }
}

#[test]
fn a_rule_is_shown_as_it_was_put() {
    let world = world();
    let root = world.root();
    let made = put_rule(&root, "pushes", &pushes_to("main")).expect("put").rule_arn;

    let shown = root.call(describe("pushes")).expect("shown");

    assert_eq!(made.as_deref(), Some("arn:aws:events:eu-west-1:111111111111:rule/pushes"));
    assert_eq!(shown.arn, made);
    assert_eq!(shown.event_pattern, Some(pushes_to("main").to_string()));
    assert_eq!(shown.state.as_deref(), Some("ENABLED"));
    assert_eq!(shown.event_bus_name.as_deref(), Some("default"));
    assert_eq!(
        refused(root.call(describe("other"))),
        ("ResourceNotFoundException".to_owned(), "Rule other does not exist on EventBus default.".to_owned())
    );
}

#[test]
fn what_is_no_rule_is_refused_in_awss_words() {
    let world = world();
    let root = world.root();
    let schedule = |text: &str| api::PutRule { schedule_expression: Some(text.to_owned()), ..named("r") };
    assert_eq!(
        refused(root.call(named("r"))).1,
        "Parameter(s) EventPattern or ScheduleExpression must be specified."
    );
    assert_eq!(
        refused(put_rule(&root, "r", &json!({"source": "aws.s3"}))),
        (
            "InvalidEventPatternException".to_owned(),
            "Event pattern is not valid. Reason: \"source\" must be an object or an array".to_owned()
        )
    );
    for text in ["rate(1 minutes)", "at(2027-01-01T00:00:00)"] {
        assert_eq!(refused(root.call(schedule(text))).1, "Parameter ScheduleExpression is not valid.");
    }
    let everything = api::PutRule {
        state: Some("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS".to_owned()),
        ..schedule("rate(1 minute)")
    };
    assert_eq!(refused(root.call(everything)).0, "ValidationException");
}

#[test]
fn a_role_that_does_not_trust_eventbridge_is_refused() {
    let (world, asked) = noting();
    let root = world.root();
    let role = "arn:aws:iam::111111111111:role/untrusting";
    let op = api::PutRule {
        event_pattern: Some(pushes_to("main").to_string()),
        role_arn: Some(role.to_owned()),
        ..named("r")
    };
    assert_eq!(
        refused(root.call(op)).1,
        format!("Provided role '{role}' cannot be assumed by principal 'events.amazonaws.com'.")
    );
    let asked = asked.lock().expect("one thread");
    assert!(asked.iter().any(|asked| asked.starts_with(&format!("iam:PassRole {role}"))), "{asked:?}");
    let source = "arn:aws:events:eu-west-1:111111111111:rule/r";
    assert!(asked.contains(&format!("events takes {role} for {source}")), "{asked:?}");
}

#[test]
fn a_rule_with_targets_is_not_deleted() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("put");
    assert_eq!(
        refused(root.call(delete("r"))),
        ("ValidationException".to_owned(), "Rule can't be deleted since it has targets.".to_owned())
    );
    let op = api::RemoveTargets {
        rule: "r".to_owned(),
        ids: vec!["t".to_owned(), "u".to_owned()],
        ..Default::default()
    };
    let removed = root.call(op).expect("removed");
    assert_eq!(removed.failed_entry_count, Some(1));
    root.call(delete("r")).expect("deleted");
    root.call(delete("r")).expect("it is gone already");
}

#[test]
fn a_disabled_rule_hears_nothing() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("put");
    root.call(api::DisableRule { name: "r".to_owned(), event_bus_name: None }).expect("disabled");
    push(&root, "main");
    world.settle();
    assert!(toys::started(&root).is_empty());
    assert_eq!(root.call(describe("r")).expect("shown").state.as_deref(), Some("DISABLED"));

    root.call(api::EnableRule { name: "r".to_owned(), event_bus_name: None }).expect("enabled");
    push(&root, "main");
    world.settle();
    assert_eq!(toys::started(&root).len(), 1);
}

#[test]
fn a_rule_that_is_put_again_keeps_its_targets_and_listens_to_something_else() {
    let world = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("put");
    put_rule(&root, "r", &pushes_to("dev")).expect("put again");
    push(&root, "main");
    push(&root, "dev");
    world.settle();
    assert_eq!(toys::started(&root).len(), 1);
}

#[test]
fn rules_are_listed_by_prefix_in_pages_and_by_target() {
    let world = world();
    let root = world.root();
    for name in ["a-1", "a-2", "b-1"] {
        put_rule(&root, name, &pushes_to("main")).expect("put");
    }
    put_targets(&root, "a-2", vec![pipeline("t")]).expect("put");
    let list = |prefix: &str, token| {
        let op = api::ListRules {
            name_prefix: Some(prefix.to_owned()),
            limit: Some(1),
            next_token: token,
            ..Default::default()
        };
        let output = root.call(op).expect("listed");
        let names = output.rules.expect("a list").into_iter().filter_map(|rule| rule.name);
        (names.collect::<Vec<_>>().concat(), output.next_token)
    };

    let (first, token) = list("a-", None);
    let (second, end) = list("a-", token);

    assert_eq!((first.as_str(), second.as_str(), end), ("a-1", "a-2", None));
    let op = api::ListRuleNamesByTarget { target_arn: crate::PIPELINE.to_owned(), ..Default::default() };
    assert_eq!(root.call(op).expect("listed").rule_names, Some(vec!["a-2".to_owned()]));
    let other = world.root_of(OTHER).call(api::ListRules::default()).expect("listed").rules;
    assert_eq!(other, Some(Vec::new()));
}

#[test]
fn tags_stand_on_rules() {
    let world = world();
    let root = world.root();
    let tag = |key: &str| api::Tag { key: key.to_owned(), value: START.to_string() };
    let op = api::PutRule {
        event_pattern: Some(pushes_to("main").to_string()),
        tags: Some(vec![tag("a")]),
        ..named("r")
    };
    let resource_arn = root.call(op).expect("put").rule_arn.expect("an ARN");

    let op = api::TagResource { resource_arn: resource_arn.clone(), tags: vec![tag("b")] };
    root.call(op).expect("tagged");
    let op = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: vec!["a".to_owned()] };
    root.call(op).expect("untagged");

    let listed = root.call(api::ListTagsForResource { resource_arn }).expect("listed").tags;
    assert_eq!(listed, Some(vec![tag("b")]));
    let foreign = api::ListTagsForResource { resource_arn: ROLE.to_owned() };
    assert_eq!(refused(root.call(foreign)).0, "ValidationException");
}
