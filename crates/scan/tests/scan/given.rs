//! What parameters and conditions are given.

use scan::{Filter, Given};

const TEMPLATE: &str = "
Parameters:
  Access: { Type: String, Default: Private }
  Password: { Type: String, NoEcho: true }
Conditions:
  Public: !Equals [!Ref Access, PublicRead]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: !Ref Access
      LoggingConfiguration: !If [Public, !Ref AWS::NoValue, { DestinationBucketName: logs }]
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { MasterUserPassword: !Ref Password }
";

fn found(given: &Given) -> Vec<String> {
    let filter = Filter::default().profile("F23\nW31\nW35").expect("rules");
    scan::scan_given(TEMPLATE, &filter, given).into_iter().map(|finding| finding.id).collect()
}

#[test]
fn every_branch_counts_until_a_condition_is_given() {
    let given = |value: &str| {
        Given::default()
            .conditions(&format!("{{ \"Conditions\": {{ \"Public\": {value} }} }}"))
            .expect("a value")
    };
    assert_eq!(found(&Given::default()), ["W35"]);
    assert_eq!(found(&given("true")), ["W35"]);
    assert_eq!(found(&given("false")), [""; 0]);
    assert_eq!(found(&given("\"False\"")), [""; 0]);
}

#[test]
fn a_parameter_has_the_value_that_is_given_unless_it_is_secret() {
    let values = r#"{ "Parameters": { "Access": "PublicRead", "Password": "known" } }"#;
    let given = Given::default().parameters(values).expect("values");
    assert_eq!(found(&given), ["W35", "W31"]);
}

#[test]
fn what_gives_nothing_is_refused() {
    let refused = |outcome: Result<Given, String>| outcome.expect_err("it is refused");
    assert_eq!(refused(Given::default().parameters("{}")), "it has no object Parameters");
    assert!(refused(Given::default().parameters("a: b")).starts_with("it is not JSON"));
    assert_eq!(
        refused(Given::default().conditions(r#"{ "Conditions": { "C": 1 } }"#)),
        "the value of the condition C is neither true nor false"
    );
}
