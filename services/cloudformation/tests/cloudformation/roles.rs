//! Under whom a stack makes its resources.

use kernel::{ApiError, Authority, Call, Caller, Denied, Need, Result};
use policy::Principal;
use shapes_cloudformation as api;
use testkit::{Everybody, Watching, World};

use crate::arrange::{create, events, refused, registry, stack};

const PARAMETER: &str =
    "Resources: {A: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /a, Value: x}}}";

/// An authority under which nobody in a session may write parameters, and one role trusts nobody.
struct Strict;

impl Authority for Strict {
    fn assume(&self, call: &Call, arn: &str, session: &str) -> Result<Caller> {
        if arn.ends_with("/closed") {
            return Err(
                ApiError::new("AccessDenied", "not authorized to perform: sts:AssumeRole").with_status(403)
            );
        }
        Everybody.assume(call, arn, session)
    }

    fn decide(&self, call: &Call, need: &Need) -> Result<(), Denied> {
        let session = matches!(call.caller().principal, Principal::Session { .. });
        if session && need.action == "ssm:PutParameter" {
            let message =
                format!("User: {} is not authorized to perform: {}", call.caller().arn(), need.action);
            return Err(Denied { message, explanation: "nothing allows it".to_owned() });
        }
        Ok(())
    }
}

#[test]
fn a_role_that_may_not_fails_the_stack_with_awss_reason() {
    let world = World::of(registry(Strict));
    let root = world.root();
    let role = "arn:aws:iam::111111111111:role/weak";
    root.call(api::CreateStack { role_arn: Some(role.into()), ..create("demo", PARAMETER) }).unwrap();
    world.settle();
    let demo = stack(&root, "demo");
    assert_eq!((demo.stack_status.as_str(), demo.role_arn.as_deref()), ("ROLLBACK_COMPLETE", Some(role)));
    let failure = events(&root, "demo").into_iter().find(|event| event.contains("A CREATE_FAILED")).unwrap();
    assert!(
        failure.contains(
            "User: arn:aws:sts::111111111111:assumed-role/weak/AWSCloudFormation is not authorized to perform: \
             ssm:PutParameter (Service: Ssm, Status Code: 400"
        ) && failure.ends_with("HandlerErrorCode: AccessDenied)"),
        "{failure}"
    );
}

#[test]
fn a_stack_without_a_role_is_its_creators() {
    let world = World::of(registry(Strict));
    let session = session(&world);
    world.caller(session).call(create("theirs", PARAMETER)).unwrap();
    world.root().call(create("ours", &PARAMETER.replace("/a", "/b"))).unwrap();
    world.settle();
    assert_eq!(stack(&world.root(), "theirs").stack_status, "ROLLBACK_COMPLETE");
    assert_eq!(stack(&world.root(), "ours").stack_status, "CREATE_COMPLETE");
}

#[test]
fn a_role_that_cannot_be_taken_is_refused_at_once() {
    let world = World::of(registry(Strict));
    let role = "arn:aws:iam::111111111111:role/closed";
    let op = api::CreateStack { role_arn: Some(role.into()), ..create("demo", PARAMETER) };
    let (code, text) = refused(world.root().call(op));
    assert_eq!(
        (code.as_str(), text),
        ("ValidationError", format!("Role {role} is invalid or cannot be assumed"))
    );
}

#[test]
fn a_role_is_passed_by_those_who_may() {
    let authority = Watching::default();
    authority.forbid("iam:PassRole");
    let world = World::of(registry(authority));
    let role = "arn:aws:iam::111111111111:role/r";
    let op = api::CreateStack { role_arn: Some(role.into()), ..create("demo", PARAMETER) };
    let (code, text) = refused(world.root().call(op));
    assert!(
        code == "AccessDenied" && text.ends_with("is not authorized to perform: iam:PassRole"),
        "{code}: {text}"
    );
    world.root().call(create("demo", PARAMETER)).unwrap();
}

fn session(world: &World) -> Caller {
    let role = "arn:aws:iam::111111111111:role/person";
    world.root().inside(|call| Everybody.assume(call, role, "s")).unwrap()
}
