//! `AWS::Events::Rule`, as a stack handles it.

use kernel::{At, Made, Me, Props, StackPrincipal};
use serde_json::{Value, json};
use shapes_events as api;
use testkit::ACCOUNT;

use crate::{PIPELINE, ROLE, push, pushes_to, toys, world};

fn at() -> At {
    At {
        me: Me { id: "j-1".to_owned(), arn: "arn:aws:cloudformation:…:stack/s/1".to_owned() },
        stack: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        stack_name: "s".to_owned(),
        logical_id: "OnPush".to_owned(),
        principal: StackPrincipal::Role(format!("arn:aws:iam::{ACCOUNT}:role/stack")),
        tags: [("team".to_owned(), "ml".to_owned())].into(),
        former_tags: [("team".to_owned(), "ml".to_owned())].into(),
        suffix: "ABCDEFGHIJKL".to_owned(),
    }
}

fn props(value: Value) -> Props {
    value.as_object().expect("an object").clone()
}

#[test]
fn a_rule_is_made_with_its_targets_changed_and_deleted() {
    let world = world();
    let root = world.root();
    let target = |id: &str| json!({"Id": id, "Arn": PIPELINE, "RoleArn": ROLE});
    let old = props(json!({"EventPattern": pushes_to("main"), "Targets": [target("a"), target("b")]}));
    let new = props(json!({
        "EventPattern": pushes_to("dev"), "State": "ENABLED", "Targets": [target("b")],
        "Tags": [{"Key": "a", "Value": "1"}],
    }));
    let name = "s-OnPush-ABCDEFGHIJKL";

    let made = root
        .inside(|call| {
            let entry = *call.registry().resource("AWS::Events::Rule").expect("it is registered");
            (entry.create)(call, &at(), &old)
        })
        .expect("made");
    assert_eq!(made, Made::Now(name.to_owned()));
    push(&root, "main");
    world.settle();
    assert_eq!(toys::started(&root).len(), 2);

    root.inside(|call| {
        let entry = *call.registry().resource("AWS::Events::Rule").expect("it is registered");
        (entry.update)(call, &at(), name, &old, &new)?;
        let arn = &(entry.attributes)(call, &at(), name, &new)?["Arn"];
        assert_eq!(arn, &json!(format!("arn:aws:events:eu-west-1:111111111111:rule/{name}")));
        Ok(())
    })
    .expect("changed");
    push(&root, "main");
    push(&root, "dev");
    world.settle();
    assert_eq!(toys::started(&root).len(), 3);
    let resource_arn = format!("arn:aws:events:eu-west-1:111111111111:rule/{name}");
    let tags = root.call(api::ListTagsForResource { resource_arn }).expect("listed").tags;
    assert_eq!(tags.map(|tags| tags.len()), Some(2));

    root.inside(|call| {
        let entry = *call.registry().resource("AWS::Events::Rule").expect("it is registered");
        (entry.delete)(call, &at(), name, &new)?;
        (entry.delete)(call, &at(), name, &new)
    })
    .expect("deleted, and deleted again");
    assert_eq!(root.call(api::ListRules::default()).expect("listed").rules, Some(Vec::new()));
}

#[test]
fn a_rule_of_a_custom_bus_is_called_by_both_names() {
    let world = world();
    let root = world.root();
    root.call(api::CreateEventBus { name: "shop".to_owned(), ..Default::default() }).expect("made");
    let new = props(json!({"Name": "r", "EventBusName": "shop", "EventPattern": {"source": ["shop"]}}));
    root.inside(|call| {
        let entry = *call.registry().resource("AWS::Events::Rule").expect("it is registered");
        assert_eq!((entry.create)(call, &at(), &new)?, Made::Now("shop|r".to_owned()));
        let arn = &(entry.attributes)(call, &at(), "shop|r", &new)?["Arn"];
        assert_eq!(arn, &json!("arn:aws:events:eu-west-1:111111111111:rule/shop/r"));
        (entry.delete)(call, &at(), "shop|r", &new).map(|_| ())
    })
    .expect("made and deleted");
}

#[test]
fn a_name_that_would_be_too_long_is_cut() {
    let world = world();
    let at =
        At { stack_name: "SC-222222222222-pp-abcdefghijklm".to_owned(), logical_id: "D".repeat(40), ..at() };
    let new = props(json!({"EventPattern": {"source": ["shop"]}}));
    world
        .root()
        .inside(|call| {
            let entry = *call.registry().resource("AWS::Events::Rule").expect("it is registered");
            let Made::Now(name) = (entry.create)(call, &at, &new)? else { panic!("a rule is made at once") };
            assert_eq!(name.len(), 64);
            assert!(name.ends_with("D-ABCDEFGHIJKL"), "{name}");
            Ok(())
        })
        .expect("made");
}
