//! `AWS::CodeBuild::Project`, as a stack handles it.

use kernel::{At, Made, Me, Props, StackPrincipal};
use serde_json::{Value, json};
use shapes_codebuild as api;
use testkit::ACCOUNT;

use crate::{ROLE, SPEC, world};

fn at() -> At {
    At {
        me: Me { id: "j-1".to_owned(), arn: "arn:aws:cloudformation:…:stack/s/1".to_owned() },
        stack: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        stack_name: "s".to_owned(),
        logical_id: "Synth".to_owned(),
        principal: StackPrincipal::Role(format!("arn:aws:iam::{ACCOUNT}:role/stack")),
        tags: [("team".to_owned(), "ml".to_owned())].into(),
        former_tags: [("team".to_owned(), "ml".to_owned())].into(),
        suffix: "ABCDEFGHIJKL".to_owned(),
    }
}

fn props(more: Value) -> Props {
    let mut all = json!({
        "ServiceRole": ROLE,
        "Source": {"Type": "CODEPIPELINE", "BuildSpec": SPEC},
        "Artifacts": {"Type": "CODEPIPELINE"},
        "Environment": {
            "Type": "LINUX_CONTAINER",
            "Image": "aws/codebuild/standard:7.0",
            "ComputeType": "BUILD_GENERAL1_SMALL",
            "PrivilegedMode": "true",
            "EnvironmentVariables": [{"Name": "PROJECT", "Value": 1}],
        },
    });
    all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    all.as_object().expect("an object").clone()
}

#[test]
fn a_project_is_made_changed_and_deleted() {
    let world = world();
    let root = world.root();
    let entry =
        |call: &kernel::Call| *call.registry().resource("AWS::CodeBuild::Project").expect("registered");
    let old = props(json!({"TimeoutInMinutes": "20", "Tags": [{"Key": "a", "Value": "1"}]}));
    let made = root.inside(|call| (entry(call).create)(call, &at(), &old)).expect("made");
    let name = "s-Synth-ABCDEFGHIJKL";
    assert_eq!(made, Made::Now(name.to_owned()));
    let shown = || {
        let names = vec![name.to_owned()];
        root.call(api::BatchGetProjects { names }).expect("shown").projects.expect("a list").remove(0)
    };
    let environment = shown().environment.expect("an environment");
    assert_eq!(environment.privileged_mode, Some(true));
    assert_eq!(environment.environment_variables.expect("some")[0].value, "1");
    assert_eq!((shown().timeout_in_minutes, shown().tags.map(|tags| tags.len())), (Some(20), Some(2)));

    let new = props(json!({"Description": "synthesis"}));
    root.inside(|call| {
        (entry(call).update)(call, &at(), name, &old, &new)?;
        let attributes = (entry(call).attributes)(call, &at(), name, &new)?;
        assert_eq!(attributes["Arn"], json!(format!("arn:aws:codebuild:eu-west-1:{ACCOUNT}:project/{name}")));
        Ok(())
    })
    .expect("changed");
    assert_eq!((shown().timeout_in_minutes, shown().description.as_deref()), (Some(60), Some("synthesis")));
    assert_eq!(shown().tags.map(|tags| tags.len()), Some(1));

    root.inside(|call| {
        (entry(call).delete)(call, &at(), name, &new)?;
        (entry(call).delete)(call, &at(), name, &new)
    })
    .expect("deleted, and deleted again");
}

#[test]
fn webhooks_are_refused_and_their_absence_is_not() {
    let world = world();
    let create = |more: Value| {
        world.root().inside(|call| {
            let entry = *call.registry().resource("AWS::CodeBuild::Project").expect("registered");
            (entry.create)(call, &at(), &props(more))
        })
    };
    let error = create(json!({"Triggers": {"Webhook": true}})).expect_err("refused");
    assert!(error.message.contains("Triggers of Synth"), "{error}");
    create(json!({"Triggers": {"Webhook": false}, "Visibility": "PRIVATE"})).expect("made");
}

#[test]
fn what_a_property_has_and_the_api_does_not_is_refused_with_its_path() {
    let world = world();
    let wrong = props(json!({
        "Source": {"Type": "CODEPIPELINE", "Foo": 1},
        "Environment": {
            "Type": "LINUX_CONTAINER",
            "Image": "aws/codebuild/standard:7.0",
            "ComputeType": "BUILD_GENERAL1_SMALL",
            "EnvironmentVariables": [{"Name": "A", "Value": "1"}, {"Name": "B", "Vlaue": "1"}],
        },
    }));
    let (mut told, refused) = world
        .root()
        .inside(|call| {
            let entry = *call.registry().resource("AWS::CodeBuild::Project").expect("registered");
            Ok(((entry.extraneous)(&wrong), (entry.create)(call, &at(), &wrong)))
        })
        .expect("looked");
    let texts = [
        "#/Environment/EnvironmentVariables/1: extraneous key [Vlaue] is not permitted",
        "#/Source: extraneous key [Foo] is not permitted",
    ];
    told.sort();
    assert_eq!(told, texts);
    let refused = refused.expect_err("refused").message;
    assert!(texts.iter().all(|text| refused.contains(text)), "{refused}");
}
