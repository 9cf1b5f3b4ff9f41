//! Stacks that are made, that fail, that are deleted.

use kernel::Failure;
use serde_json::json;
use shapes_cloudformation as api;
use shapes_ssm as ssm;

use crate::arrange::{
    answer, create, delete, events, is_forgotten, made, outputs, refused, stack, told, world,
};

const PAIR: &str = "
Parameters: {Name: {Type: String, Default: x}, Secret: {Type: String, NoEcho: true, Default: s}}
Resources:
  First: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /first, Value: !Sub '${Name}-1'}}
  Second: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt First.Value}}
Outputs:
  Both: {Value: !Join [',', [!Ref First, !Ref Second, !GetAtt Second.Value]]}
";

#[test]
fn a_stack_is_made_in_the_order_of_its_references() {
    let world = world();
    let root = world.root();
    let mut op = create("demo", PAIR);
    op.parameters = Some(vec![api::Parameter {
        parameter_key: Some("Name".into()),
        parameter_value: Some("y".into()),
        ..api::Parameter::default()
    }]);
    root.call(op).unwrap();
    assert_eq!(stack(&root, "demo").stack_status, "CREATE_IN_PROGRESS");
    world.settle();
    let made = stack(&root, "demo");
    assert_eq!(made.stack_status, "CREATE_COMPLETE");
    let output = outputs(&made).remove(0);
    assert!(output.starts_with("Both=/first,CFN-Second-") && output.ends_with(",y-1"), "{output}");
    let shown: Vec<_> = made.parameters.unwrap().into_iter().map(|p| p.parameter_value.unwrap()).collect();
    assert_eq!(shown, ["y", "****"]);
    let mut seen = 0;
    told(
        &root,
        "demo",
        &mut seen,
        &[
            "demo CREATE_IN_PROGRESS User Initiated",
            "First CREATE_IN_PROGRESS",
            "First CREATE_IN_PROGRESS Resource creation Initiated",
            "First CREATE_COMPLETE",
            "Second CREATE_IN_PROGRESS",
            "Second CREATE_IN_PROGRESS Resource creation Initiated",
            "Second CREATE_COMPLETE",
            "demo CREATE_COMPLETE",
        ],
    );
}

#[test]
fn a_failed_creation_is_rolled_back_in_awss_order_and_words() {
    let world = world();
    let root = world.root();
    let template = "
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /a, Value: '1'}}
  B: {Type: Test::Toy::Box, Properties: {Mood: later}}
  C: {Type: Test::Toy::Box, DependsOn: A, Properties: {Mood: fail}}
";
    root.call(create("demo", template)).unwrap();
    world.settle();
    let events = events(&root, "demo");
    let position = events.iter().position(|event| event.starts_with("C CREATE_FAILED")).unwrap();
    let failure = &events[position];
    assert!(
        failure.starts_with(
            "C CREATE_FAILED Resource handler returned message: \"there is such a toy (Service: Toy, Status \
             Code: 400, Request ID: "
        ) && failure.ends_with(", HandlerErrorCode: AlreadyExists)"),
        "{failure}"
    );
    assert_eq!(
        events[position + 1..position + 5],
        [
            "B CREATE_FAILED Resource creation cancelled",
            "demo ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [B, C]. Rollback requested by user.",
            "C DELETE_COMPLETE",
            "A DELETE_IN_PROGRESS",
        ]
    );
    assert!(events.contains(&"B DELETE_COMPLETE".to_owned()));
    assert_eq!(events.last().unwrap(), "demo ROLLBACK_COMPLETE");
    assert!(is_forgotten(&root, "B"));
    let gone = root.call(ssm::GetParameter { name: "/a".into(), with_decryption: None });
    assert_eq!(refused(gone).0, "ParameterNotFound");

    let update = api::UpdateStack {
        stack_name: "demo".into(),
        template_body: Some(template.into()),
        ..Default::default()
    };
    let (code, text) = refused(root.call(update));
    assert_eq!(code, "ValidationError");
    assert!(text.ends_with("is in ROLLBACK_COMPLETE state and can not be updated."), "{text}");
}

#[test]
fn what_takes_its_time_is_waited_for() {
    let world = world();
    let root = world.root();
    made(&world, "demo", "Resources: {A: {Type: Test::Toy::Box, Properties: {Mood: later}}}");
    assert_eq!(stack(&root, "demo").stack_status, "CREATE_IN_PROGRESS");
    answer(&root, "A", Ok(json!(null)));
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "CREATE_COMPLETE");

    made(&world, "other", "Resources: {B: {Type: Test::Toy::Box, Properties: {Mood: later}}}");
    answer(&root, "B", Err(Failure::new("Broken", "it fell down")));
    world.settle();
    let failure = events(&root, "other").into_iter().find(|event| event.contains("CREATE_FAILED")).unwrap();
    assert!(failure.contains("\"it fell down\"") && failure.contains("NotStabilized"), "{failure}");
}

#[test]
fn a_stack_that_takes_too_long_fails() {
    let world = world();
    let root = world.root();
    let template = "Resources: {A: {Type: Test::Toy::Box, Properties: {Mood: later}}}";
    root.call(api::CreateStack { timeout_in_minutes: Some(5), ..create("demo", template) }).unwrap();
    world.settle();
    world.clock().advance(5 * 60_000);
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "ROLLBACK_COMPLETE");
    assert!(events(&root, "demo").iter().any(|event| event.contains("exceeded the specified timeout")));
}

#[test]
fn a_failed_stack_stays_or_goes_as_it_was_asked() {
    let world = world();
    let root = world.root();
    let template = "Resources: {A: {Type: Test::Toy::Box, Properties: {Mood: fail}}}";
    root.call(api::CreateStack { disable_rollback: Some(true), ..create("stays", template) }).unwrap();
    root.call(api::CreateStack { on_failure: Some("DELETE".into()), ..create("goes", template) }).unwrap();
    world.settle();
    let stays = stack(&root, "stays");
    assert_eq!(stays.stack_status, "CREATE_FAILED");
    assert_eq!(stays.stack_status_reason.unwrap(), "The following resource(s) failed to create: [A]. ");
    let op = api::DescribeStacks { stack_name: Some("goes".into()), next_token: None };
    assert_eq!(
        refused(root.call(op)),
        ("ValidationError".into(), "Stack with id goes does not exist".into())
    );
}

#[test]
fn a_deleted_stack_is_known_by_its_arn() {
    let world = world();
    let root = world.root();
    let template = "
Resources:
  Kept: {Type: Test::Toy::Box, DeletionPolicy: Retain}
  Gone: {Type: Test::Toy::Box, DependsOn: Kept}
";
    let arn = made(&world, "demo", template);
    let mut seen = events(&root, "demo").len();
    root.call(delete("demo")).unwrap();
    world.settle();
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
    told(
        &root,
        &arn,
        &mut seen,
        &[
            "demo DELETE_IN_PROGRESS User Initiated",
            "Gone DELETE_IN_PROGRESS",
            "Gone DELETE_COMPLETE",
            "Kept DELETE_SKIPPED",
            "demo DELETE_COMPLETE",
        ],
    );
    let op = api::DescribeStackEvents { stack_name: "demo".into(), next_token: None };
    assert_eq!(refused(root.call(op)).1, "Stack [demo] does not exist");
    let again = made(&world, "demo", template);
    assert_ne!(arn, again);
    root.call(delete("never-there")).unwrap();
}

#[test]
fn a_failed_deletion_can_leave_what_fails() {
    let world = world();
    let root = world.root();
    let template =
        "Resources: {A: {Type: Test::Toy::Box, Properties: {Mood: fail-delete}}, B: {Type: Test::Toy::Box}}";
    let arn = made(&world, "demo", template);
    root.call(delete("demo")).unwrap();
    world.settle();
    let failed = stack(&root, "demo");
    assert_eq!(failed.stack_status, "DELETE_FAILED");
    assert_eq!(failed.stack_status_reason.unwrap(), "The following resource(s) failed to delete: [A]. ");
    root.call(api::DeleteStack { retain_resources: Some(vec!["A".into()]), ..delete("demo") }).unwrap();
    world.settle();
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
}

#[test]
fn a_protected_stack_is_not_deleted() {
    let world = world();
    let root = world.root();
    made(&world, "demo", "Resources: {A: {Type: Test::Toy::Box}}");
    let protect = |on| api::UpdateTerminationProtection {
        enable_termination_protection: on,
        stack_name: "demo".into(),
    };
    root.call(protect(true)).unwrap();
    let (_, text) = refused(root.call(delete("demo")));
    assert_eq!(text, "Stack [demo] cannot be deleted while TerminationProtection is enabled");
    root.call(protect(false)).unwrap();
    root.call(delete("demo")).unwrap();
}

#[test]
fn a_stack_that_is_deleted_while_it_is_made_goes() {
    let world = world();
    let root = world.root();
    let arn = made(&world, "demo", "Resources: {A: {Type: Test::Toy::Box, Properties: {Mood: later}}}");
    root.call(delete("demo")).unwrap();
    world.settle();
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
}

#[test]
fn the_same_request_again_is_the_same_stack() {
    let world = world();
    let root = world.root();
    let op = || api::CreateStack {
        client_request_token: Some("t".into()),
        ..create("demo", "Resources: {A: {Type: Test::Toy::Box}}")
    };
    let first = root.call(op()).unwrap().stack_id;
    assert_eq!(root.call(op()).unwrap().stack_id, first);
    let other = create("demo", "Resources: {A: {Type: Test::Toy::Box}}");
    assert_eq!(
        refused(root.call(other)),
        ("AlreadyExistsException".into(), "Stack [demo] already exists".into())
    );
}

#[test]
fn wrong_properties_fail_the_stack_before_anything_is_made() {
    let world = world();
    let root = world.root();
    made(
        &world,
        "demo",
        "
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Type: String, Valeu: x}}
  B: {Type: Test::Toy::Box}
",
    );
    let mut seen = 0;
    told(
        &root,
        "demo",
        &mut seen,
        &[
            "demo CREATE_IN_PROGRESS User Initiated",
            "A CREATE_FAILED Properties validation failed for resource A with message: [#: required key [Value] not \
         found, #: extraneous key [Valeu] is not permitted]",
            "demo ROLLBACK_IN_PROGRESS Validation failed for following resources: [A]. Rollback requested by user.",
            "A DELETE_COMPLETE",
            "demo ROLLBACK_COMPLETE",
        ],
    );
}

#[test]
fn what_cannot_be_made_is_refused_at_once() {
    let world = world();
    let root = world.root();
    let check = |template: &str, code: &str, expected: &str| {
        let (found, text) = refused(root.call(create("demo", template)));
        assert_eq!((found.as_str(), text.as_str()), (code, expected));
    };
    check(
        "Resources: {A: {Type: AWS::X::Y}, B: {Type: AWS::Z::Z}}",
        "ValidationError",
        "Template format error: Unrecognized resource types: [AWS::X::Y, AWS::Z::Z]",
    );
    check(
        "Parameters: {P: {Type: String}, Q: {Type: String}}\nResources: {A: {Type: Test::Toy::Box}}",
        "ValidationError",
        "Parameters: [P, Q] must have values",
    );
    check(
        "Resources: {A: {Type: AWS::IAM::Role, Properties: {RoleName: r}}}",
        "InsufficientCapabilitiesException",
        "Requires capabilities : [CAPABILITY_NAMED_IAM]",
    );
    check(
        "Resources: {A: {Type: Test::Toy::Box, Properties: {Value: !ImportValue nowhere}}}",
        "ValidationError",
        "No export named nowhere found",
    );
    let op = api::CreateStack {
        capabilities: Some(vec!["CAPABILITY_AUTO_EXPAND".into()]),
        ..create("demo", "Transform: Formwork-2026-11\nResources: {A: {Type: Test::Toy::Box}}")
    };
    assert_eq!(refused(root.call(op)).1, "No transform named 111111111111::Formwork-2026-11 found.");
    let op = api::DescribeStacks { stack_name: Some("demo".into()), next_token: None };
    assert_eq!(refused(root.call(op)).1, "Stack with id demo does not exist");
}

#[test]
fn values_come_from_the_parameter_store() {
    let world = world();
    let root = world.root();
    let put = |name: &str, value: &str| {
        let op = ssm::PutParameter {
            name: name.into(),
            value: value.into(),
            type_: Some("String".into()),
            ..ssm::PutParameter::default()
        };
        root.call(op).unwrap();
    };
    put("/given", "one");
    put("/dynamic", "two");
    let template = "
Parameters: {P: {Type: AWS::SSM::Parameter::Value<String>, Default: /given}}
Resources: {A: {Type: Test::Toy::Box, Properties: {Value: !Sub '${P}-{{resolve:ssm:/dynamic}}'}}}
Outputs: {V: {Value: !GetAtt A.Value}}
";
    made(&world, "demo", template);
    let made = stack(&root, "demo");
    assert_eq!(outputs(&made), ["V=one-two"]);
    let parameter = made.parameters.unwrap().remove(0);
    assert_eq!(
        (parameter.parameter_value.unwrap(), parameter.resolved_value.unwrap()),
        ("/given".into(), "one".into())
    );
    let absent = create("other", &template.replace("/given", "/absent"));
    let (_, text) = refused(root.call(absent));
    assert_eq!(text, "Unable to fetch parameters [/absent] from parameter store for this account.");
}
