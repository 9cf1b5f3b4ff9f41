//! What properties and outputs become.

use serde_json::{Value as Json, json};
use template::{KNOWN_AFTER_APPLY, OutputValue};

use crate::launch::launch;

const HEAD: &str = "Parameters:
  Env: {Type: String, Default: dev}
  Empty: {Type: String, Default: ''}
  Subnets: {Type: CommaDelimitedList, Default: 's-1, s-2'}
  Ports: {Type: List<Number>, Default: '80,443'}
  Stored: {Type: AWS::SSM::Parameter::Value<String>, Default: /stored}
Mappings:
  Regions:
    eu-west-1: {Ami: ami-1, Size: 2, Zones: [a, b]}
Conditions:
  Prod: !Equals [!Ref Env, prod]
  Dev: !Equals [!Ref Env, dev]
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  Later: {Type: AWS::S3::Bucket}
  OnlyProd: {Type: AWS::S3::Bucket, Condition: Prod}
  R:
    Type: AWS::SQS::Queue
    Properties:
";

fn property(value: &str) -> Result<Json, String> {
    let text = format!("{HEAD}      P: {value}\n");
    let launched = launch(&text, &[]);
    launched.properties("R").map(|properties| properties["P"].clone()).map_err(|problem| problem.message)
}

#[test]
fn functions_give_values() {
    let check = |value: &str, expected: Json| assert_eq!(property(value), Ok(expected), "{value}");
    check("!Ref Env", json!("dev"));
    check("!Ref Subnets", json!(["s-1", "s-2"]));
    check("!Ref Ports", json!(["80", "443"]));
    check("!Ref Stored", json!("6"));
    check("!Ref Bucket", json!("bucket-id"));
    check("!Ref AWS::AccountId", json!("111111111111"));
    check("!Ref AWS::NotificationARNs", json!(["arn:aws:sns:eu-west-1:111111111111:t"]));
    check("!GetAtt Bucket.Arn", json!("Bucket.Arn"));
    check("!GetAtt [Bucket, Outputs.X]", json!("Bucket.Outputs.X"));
    check("!GetAtt [Bucket, !Ref Env]", json!("Bucket.dev"));
    check("!GetAtt Bucket.List", json!(["one", "two"]));
    check(
        "!Sub 'arn:${AWS::Partition}:s3:::${Bucket}/${Bucket.Arn}'",
        json!("arn:aws:s3:::bucket-id/Bucket.Arn"),
    );
    check("!Sub ['${A}-${Env}', {A: !GetAtt Bucket.Arn}]", json!("Bucket.Arn-dev"));
    check("!Sub 'a${!Env}b${'", json!("a${Env}b${"));
    check("!Sub ''", json!(""));
    check("!Join ['-', [a, !Ref Env, 1, true]]", json!("a-dev-1-true"));
    check("!Join ['|', !Ref Subnets]", json!("s-1|s-2"));
    check("!Join ['', [a, !If [Prod, b, !Ref AWS::NoValue], c]]", json!("ac"));
    check("!Select [1, [a, b]]", json!("b"));
    check("!Select ['0', !Ref Subnets]", json!("s-1"));
    check("!Select [2, !Split ['/', !Ref AWS::StackId]]", json!("0a1b2c3d"));
    check("!Split [',', 'a,b,,c']", json!(["a", "b", "", "c"]));
    check("!FindInMap [Regions, !Ref AWS::Region, Size]", json!(2));
    check("!FindInMap [Regions, eu-west-1, Zones]", json!(["a", "b"]));
    check("!ImportValue shared", json!("vpc-1"));
    check("!ImportValue {'Fn::Sub': 'shared'}", json!("vpc-1"));
    check("!Base64 hello", json!("aGVsbG8="));
    check("!Cidr ['10.0.0.0/16', 2, 8]", json!(["10.0.0.0/24", "10.0.1.0/24"]));
    check("!GetAZs ''", json!(["eu-west-1a", "eu-west-1b"]));
    check("!Select [0, !GetAZs {Ref: 'AWS::Region'}]", json!("eu-west-1a"));
    check("!If [Prod, big, small]", json!("small"));
    check("!If [Prod, !Ref OnlyProd, !If [Dev, [1], 2]]", json!([1]));
}

#[test]
fn no_value_leaves_out() {
    let check = |value: &str, expected: Json| assert_eq!(property(value), Ok(expected), "{value}");
    check("!Ref AWS::NoValue", json!(null));
    check("{Keep: 1, Drop: !If [Prod, x, !Ref AWS::NoValue]}", json!({ "Keep": 1 }));
    check("[a, !If [Prod, b, !Ref AWS::NoValue], c]", json!(["a", "c"]));
    check("[{A: !If [Prod, {B: 1}, !Ref AWS::NoValue]}]", json!([{}]));
}

#[test]
fn policies_are_data() {
    let policy =
        "{Version: 2012-10-17, Statement: [{Effect: Allow, Condition: {StringEquals: {'aws:x': !Ref Env}}}]}";
    assert_eq!(
        property(policy),
        Ok(json!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Condition": { "StringEquals": { "aws:x": "dev" } } }]
        }))
    );
    assert_eq!(property("{Condition: Prod}"), Ok(json!({ "Condition": "Prod" })));
    assert_eq!(property("{Ref: Env, Other: 1}"), Ok(json!({ "Ref": "Env", "Other": 1 })));
}

#[test]
fn what_cannot_be_evaluated_says_so() {
    let check = |value: &str, expected: &str| assert_eq!(property(value).unwrap_err(), expected, "{value}");
    check(
        "!GetAtt Bucket.Nope",
        "Template error: resource Bucket does not support attribute type Nope in Fn::GetAtt",
    );
    check("!Select [3, [a, b]]", "Template error: Fn::Select cannot select nonexistent value at index 3");
    check(
        "!Select [x, [a, b]]",
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list",
    );
    check(
        "!FindInMap [Regions, us-east-1, Ami]",
        "Template error: Unable to get mapping for Regions::us-east-1::Ami",
    );
    check("!ImportValue nope", "No export named nope found");
    check("!Sub '${Bucket.List}'", "Template error: every value in Fn::Sub must be a string");
    check(
        "!Cidr ['10.0.0.0/24', 9, 5]",
        "Template error: Fn::Cidr cannot fit 9 blocks with 5 CIDR bits in 10.0.0.0/24",
    );
}

#[test]
fn metadata_is_evaluated() {
    let launched =
        launch("Resources:\n  R: {Type: T, Metadata: {Region: !Ref AWS::Region}}\n  S: {Type: T}\n", &[]);
    assert_eq!(launched.scope().metadata("R"), Ok(json!({ "Region": "eu-west-1" })));
    assert_eq!(launched.scope().metadata("S"), Ok(json!(null)));
}

#[test]
fn texts_do_not_grow_without_bounds() {
    let mut nested = "x".to_owned();
    for _ in 0..20 {
        nested = format!("!Sub ['{}', {{A: {nested}}}]", "${A}".repeat(10));
    }
    for value in [nested, format!("!Join ['{}', [{}]]", "d".repeat(5000), "a, ".repeat(5000))] {
        assert_eq!(property(&value).unwrap_err(), "Template error: a string may have at most 1048576 bytes");
    }
}

#[test]
fn an_error_knows_its_place() {
    let launched = launch(&format!("{HEAD}      P: !GetAtt Bucket.Nope\n"), &[]);
    let problem = launched.properties("R").unwrap_err();
    assert_eq!((problem.position.line, problem.position.column), (20, 10));
}

#[test]
fn what_is_known_after_the_change_only_is_shown_so() {
    let check = |value: &str, expected: Json| assert_eq!(property(value), Ok(expected), "{value}");
    check("!GetAtt Bucket.Later", json!(KNOWN_AFTER_APPLY));
    check("!Ref Later", json!(KNOWN_AFTER_APPLY));
    check("!Sub 'x-${Later}'", json!(format!("x-{KNOWN_AFTER_APPLY}")));
    check("!Select [5, !Split ['-', !Ref Later]]", json!(KNOWN_AFTER_APPLY));
    check("!Join [',', !GetAtt Bucket.Later]", json!(KNOWN_AFTER_APPLY));
    check("!Base64 {Ref: Later}", json!(KNOWN_AFTER_APPLY));
}

#[test]
fn all_properties_may_hang_on_a_condition() {
    let check = |properties: &str, env: &str, expected: Json| {
        let text = format!("{HEAD}      {properties}\n");
        assert_eq!(launch(&text, &[("Env", env)]).properties("R"), Ok(expected), "{properties}");
    };
    let short =
        "!If\n      - Prod\n      - {A: !Ref Env}\n      -\n        B: 1.0\n        C: !If [Dev, [1], 2]";
    check(short, "prod", json!({ "A": "prod" }));
    check(short, "dev", json!({ "B": 1.0, "C": [1] }));
    let long = "Fn::If: [Prod, {B: 1}, !Ref AWS::NoValue]";
    check(long, "prod", json!({ "B": 1 }));
    check(long, "dev", json!({}));
}

#[test]
fn language_extensions_have_to_be_declared() {
    let text = format!(
        "Transform: AWS::LanguageExtensions\n{HEAD}      L: {{Fn::Length: !Ref Subnets}}\n      J: {{Fn::ToJsonString: \
         {{A: [!Ref Env, 1]}}}}\n      F: !FindInMap [Regions, nowhere, Ami, {{DefaultValue: !Ref Env}}]\n"
    );
    assert_eq!(
        launch(&text, &[]).properties("R"),
        Ok(json!({ "L": 2, "J": "{\"A\":[\"dev\",1]}", "F": "dev" }))
    );
}

#[test]
fn outputs_are_texts() {
    let text = format!(
        "{HEAD}      P: x\nOutputs:\n  A: {{Value: !GetAtt Bucket.Arn, Description: an ARN, Export: {{Name: !Sub \
         '${{AWS::StackName}}-a'}}}}\n  B: {{Value: 1.10}}\n  C: {{Value: x, Condition: Prod}}\n"
    );
    let value = |key: &str, value: &str| OutputValue {
        key: key.into(),
        value: value.into(),
        description: None,
        export_name: None,
    };
    let expected = [
        OutputValue {
            description: Some("an ARN".into()),
            export_name: Some("demo-a".into()),
            ..value("A", "Bucket.Arn")
        },
        value("B", "1.10"),
    ];
    assert_eq!(launch(&text, &[]).scope().outputs().unwrap(), expected);
    let list = format!("{HEAD}      P: x\nOutputs: {{O: {{Value: !Ref Subnets}}}}\n");
    assert_eq!(
        launch(&list, &[]).scope().outputs().unwrap_err()[0].message,
        "Template format error: The Value field of every Outputs member must evaluate to a String."
    );
}
