//! Stacks by the AWS CLI.

use crate::installation::{Installation, Said};

const TEMPLATE: &str = "
Parameters:
  Value: {Type: String, Default: one}
  Spec: {Type: String, Default: SYMMETRIC_DEFAULT}
Resources:
  Parameter: {Type: AWS::SSM::Parameter, Properties: {Name: /outside/value, Type: String, Value: !Ref Value}}
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeySpec: !Ref Spec
      KeyPolicy:
        Version: '2012-10-17'
        Statement:
          - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}
Outputs:
  Key: {Value: !GetAtt Key.Arn}
";

fn deploy(installation: &Installation, stack: &str, overrides: &[&str]) -> Said {
    std::fs::write(installation.folder().join("template.yaml"), TEMPLATE).expect("a file");
    let mut words =
        vec!["cloudformation", "deploy", "--stack-name", stack, "--template-file", "template.yaml"];
    if !overrides.is_empty() {
        words.push("--parameter-overrides");
        words.extend(overrides);
    }
    installation.aws("mlops-dev", &words)
}

fn value(installation: &Installation) -> Said {
    installation.aws("mlops-dev", &["ssm", "get-parameter", "--name", "/outside/value"])
}

#[test]
fn a_stack_is_made_updated_left_alone_and_deleted() {
    let installation = Installation::start();
    let made = deploy(&installation, "outside", &[]);
    assert!(made.ok, "{}", made.err);
    assert_eq!(value(&installation).json()["Parameter"]["Value"], "one");

    let updated = deploy(&installation, "outside", &["Value=two"]);
    assert!(updated.ok, "{}", updated.err);
    assert_eq!(value(&installation).json()["Parameter"]["Value"], "two");

    let same = deploy(&installation, "outside", &["Value=two"]);
    assert!(same.err.contains("No changes to deploy"), "{same:?}");

    let words = ["cloudformation", "delete-stack", "--stack-name", "outside"];
    assert!(installation.aws("mlops-dev", &words).ok);
    let words = ["cloudformation", "wait", "stack-delete-complete", "--stack-name", "outside"];
    assert!(installation.aws("mlops-dev", &words).ok);
    assert!(value(&installation).err.contains("ParameterNotFound"));
}

#[test]
fn a_stack_that_fails_half_way_is_rolled_back_and_its_events_tell_why() {
    let installation = Installation::start();
    let failed = deploy(&installation, "outside", &["Spec=RSA_2048"]);
    assert!(!failed.ok && failed.err.contains("Failed to create/update the stack"), "{failed:?}");
    assert!(value(&installation).err.contains("ParameterNotFound"), "what was made is gone again");
    let words = ["cloudformation", "describe-stack-events", "--stack-name", "outside"];
    let events = installation.aws("mlops-dev", &words).json();
    let events = events["StackEvents"].as_array().expect("events");
    assert_eq!(events[0]["ResourceStatus"], "ROLLBACK_COMPLETE");
    let why = events.iter().find(|event| event["ResourceStatus"] == "CREATE_FAILED").expect("a failure");
    assert_eq!(why["LogicalResourceId"], "Key");
    assert!(why["ResourceStatusReason"].as_str().is_some_and(|why| why.contains("RSA_2048")), "{why}");
}
