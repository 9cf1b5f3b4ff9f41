//! Stacks by the AWS CLI, and the road as far as it is built.

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

#[test]
fn the_demo_takes_the_road_as_far_as_it_is_built_and_names_what_is_missing() {
    let installation = Installation::still();
    let demo = installation.formwork(&["demo", "--json", "--keep"]);
    assert!(!demo.ok);
    let report: serde_json::Value = serde_json::from_str(&demo.out).expect("one document");
    assert_eq!(report["complete"], false);
    let steps: Vec<&str> =
        report["steps"].as_array().expect("steps").iter().filter_map(|step| step["step"].as_str()).collect();
    assert_eq!(steps, ["Runtime", "Accounts", "Bootstrap", "People"]);
    assert!(
        report["error"].as_str().is_some_and(|error| error.contains("not built yet: Catalog")),
        "{report}"
    );

    // What the demo says is so, as another client sees it.
    for profile in ["mlops-governance", "mlops-dev", "mlops-preprod", "mlops-prod"] {
        let words = ["ssm", "get-parameter", "--name", "/cdk-bootstrap/hnb659fds/version"];
        assert_eq!(installation.aws(profile, &words).json()["Parameter"]["Value"], "33", "{profile}");
    }
    let words = ["iam", "get-role", "--role-name", "cdk-hnb659fds-deploy-role-444444444444-eu-west-1"];
    let role = installation.aws("mlops-prod", &words).json();
    let trust = role["Role"]["AssumeRolePolicyDocument"].to_string();
    assert!(trust.contains("222222222222") && trust.contains("111111111111"), "{trust}");
    assert!(!trust.contains("333333333333"), "{trust}");

    // Again, in the same folder: it takes up where it was.
    let again = installation.formwork(&["demo", "--json", "--keep"]);
    let report: serde_json::Value = serde_json::from_str(&again.out).expect("one document");
    assert!(report["steps"].to_string().contains("dev there"), "{report}");
    assert!(installation.formwork(&["stop"]).ok);
}
