//! What becomes of stacks, whatever happens to the runtime meanwhile and whatever it may not do.

use kernel::Failure;
use serde_json::json;
use testkit::{World, in_every_hardship, when_denied_in_turn};

use crate::arrange::{answer, create, delete, events, made, registry, stack, update, world};

/// A toy that takes its time, one that waits for it, and the template of a stack in the stack.
const OUTER: &str = "
Resources:
  Slow: {Type: Test::Toy::Box, Properties: {Mood: later, Kind: one}}
  Name: {Type: AWS::SSM::Parameter, DependsOn: Slow, Properties: {Type: String, Name: /name, Value: one}}
  Inner: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://s3.eu-west-1.amazonaws.com/b/inner.yaml'}}
";
const INNER: &str = "Resources: {A: {Type: Test::Toy::Box}}";

fn settle(world: &World) {
    world.settle_with(&mut |_, _| Ok(json!(INNER)));
}

#[test]
fn stacks_come_to_the_same_end_in_every_hardship() {
    in_every_hardship(|hardship| {
        let world = world();
        world.endure(hardship);
        let root = world.root();
        let arn = root.call(create("demo", OUTER)).unwrap().stack_id.unwrap();
        settle(&world);
        answer(&root, "Slow", Ok(json!(null)));
        settle(&world);
        // A change that fails and goes back, one that replaces, and the end.
        let broken = OUTER.replace("Value: one", "Value: [one]").replace("Kind: one", "Value: new");
        root.call(update("demo", &broken)).unwrap();
        settle(&world);
        answer(&root, "Slow", Err(Failure::new("ToyBroke", "it broke")));
        settle(&world);
        answer(&root, "Slow", Ok(json!(null)));
        settle(&world);
        root.call(update("demo", &OUTER.replace("Kind: one", "Kind: two"))).unwrap();
        settle(&world);
        answer(&root, "Slow", Ok(json!(null)));
        settle(&world);
        let there = stack(&root, "demo").stack_status;
        root.call(delete("demo")).unwrap();
        settle(&world);
        // What follows in an event is an id.
        let told = events(&root, &arn).into_iter();
        let told = told.map(|event| event.split(" (RequestToken").next().unwrap_or_default().to_owned());
        (there, told.collect::<Vec<_>>())
    });
}

#[test]
fn a_stack_that_is_denied_what_it_needs_comes_to_rest_and_names_it() {
    const TEMPLATE: &str = "
Resources:
  First: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /first, Value: one}}
  Key:
    Type: AWS::KMS::Key
    DependsOn: First
    Properties: {KeyPolicy: {Version: '2012-10-17', Statement: [
      {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:root'}, Action: 'kms:*', Resource: '*'}]}}
  Alias: {Type: AWS::KMS::Alias, Properties: {AliasName: alias/demo, TargetKeyId: !Ref Key}}
";
    when_denied_in_turn(
        |watching| {
            let world = World::of(registry(watching));
            made(&world, "demo", TEMPLATE);
            let root = world.root();
            // What has failed is neither changed nor always deleted.
            let _ = root.call(update("demo", &TEMPLATE.replace("Value: one", "Value: two")));
            world.settle();
            let _ = root.call(delete("demo"));
            world
        },
        |world| {
            world.settle();
        },
        |world, action| {
            let root = world.root();
            // KMS asks for this one itself, and says in its own words what a denial means.
            let words = match action {
                "kms:PutKeyPolicy" => "will not allow you to update the key policy in the future",
                action => action,
            };
            let stacks = root.call(shapes_cloudformation::ListStacks::default()).unwrap().stack_summaries;
            for stack in stacks.unwrap() {
                assert!(!stack.stack_status.ends_with("_IN_PROGRESS"), "{action}: {}", stack.stack_status);
                let told = events(&root, &stack.stack_id.unwrap());
                let named = told.iter().any(|event| event.contains("_FAILED") && event.contains(words));
                assert!(named, "{action}: {told:#?}");
            }
        },
    );
}
