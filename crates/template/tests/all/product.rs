//! A project template as a catalog has it, from its text to its events.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::json;
use template::{
    Action, Command, Conditions, DynamicReference, Graph, Message, OnFailure, Plan, Snapshot, StackMachine,
    StackStatus, causes, check_rules, dynamic_references, resolve_parameters, ssm_needs, substitute,
};

use crate::launch::{Launch, launch, parse, pseudo};

pub(crate) const PRODUCT: &str = r#"
AWSTemplateFormatVersion: 2010-09-09
Description: Trains, registers and deploys a model
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups: [{Label: {default: Project}, Parameters: [ProjectName, ProjectId]}]
Parameters:
  ProjectName: {Type: String, MinLength: 1, MaxLength: 32, AllowedPattern: "^[a-zA-Z](-*[a-zA-Z0-9])*"}
  ProjectId: {Type: String, MinLength: 1, MaxLength: 16}
  Stage: {Type: String, Default: dev, AllowedValues: [dev, prod]}
  Subnets: {Type: AWS::SSM::Parameter::Value<List<String>>, Default: /list}
  BootstrapVersion: {Type: AWS::SSM::Parameter::Value<String>, Default: /stored}
Rules:
  CheckBootstrapVersion:
    Assertions:
      - Assert: !Not [!Contains [["1", "2", "3", "4", "5"], !Ref BootstrapVersion]]
        AssertDescription: bootstrap stack version 6 required
Mappings:
  Instance:
    dev: {Type: ml.t2.medium, Count: 1}
    prod: {Type: ml.m5.large, Count: 2}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Key:
    Type: AWS::KMS::Key
    Metadata: {cdk: {path: Product/Key}}
    Properties:
      EnableKeyRotation: true
      KeyPolicy: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}, Action: "kms:*", Resource: "*"}]}
  Artifacts:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties:
      BucketName: !Join ["-", [mlops, !Ref ProjectId, !Select [4, !Split [":", !Ref AWS::StackId]]]]
      BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: "aws:kms", KMSMasterKeyID: !GetAtt Key.Arn}}]}
      Tags: [{Key: "sagemaker:project-name", Value: !Ref ProjectName}]
  Models:
    Type: AWS::SageMaker::ModelPackageGroup
    Properties: {ModelPackageGroupName: !Sub "${ProjectName}-${ProjectId}"}
  BuildRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: "sts:AssumeRole"}]}
      Policies:
        - PolicyName: build
          PolicyDocument:
            Version: 2012-10-17
            Statement:
              - {Effect: Allow, Action: ["s3:GetObject", "s3:PutObject"], Resource: !Sub "${Artifacts.Arn}/*"}
              - !If
                - IsProd
                - {Effect: Deny, Action: "sagemaker:Delete*", Resource: "*"}
                - !Ref AWS::NoValue
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      ServiceRole: !GetAtt BuildRole.Arn
      Artifacts: {Type: NO_ARTIFACTS}
      TimeoutInMinutes: 60
      Environment:
        Type: LINUX_CONTAINER
        Image: "{{resolve:ssm:/mlops/image}}"
        PrivilegedMode: false
        EnvironmentVariables:
          - {Name: ARTIFACTS, Value: !Ref Artifacts}
          - {Name: VERSION, Value: 1.10}
          - {Name: TYPE, Value: !FindInMap [Instance, !Ref Stage, Type]}
      Source: {Type: NO_SOURCE, BuildSpec: !Sub "{\"version\": \"0.2\", \"env\": \"${Stage}\", \"keep\": \"${!HOME}\"}"}
      VpcConfig: {Subnets: !Ref Subnets}
  Nightly:
    Type: AWS::Events::Rule
    Condition: IsProd
    DependsOn: [Models]
    Properties: {ScheduleExpression: "rate(1 day)", Targets: [{Id: build, Arn: !GetAtt Build.Arn}]}
Outputs:
  Bucket: {Value: !Ref Artifacts, Export: {Name: !Sub "${AWS::StackName}-bucket"}}
  Rule: {Condition: IsProd, Value: !GetAtt Nightly.Arn}
"#;

const GIVEN: [(&str, &str); 2] = [("ProjectName", "churn"), ("ProjectId", "p-1")];

/// All resources, evaluated as they would be with everything made.
fn snapshot(launch: &Launch) -> Snapshot {
    let graph = Graph::new(&launch.template, &launch.conditions).unwrap();
    Snapshot::evaluate(&launch.scope(), &graph).unwrap()
}

#[test]
fn its_needs_are_told_before_it_is_launched() {
    let template = parse(PRODUCT);
    let needs: Vec<String> =
        ssm_needs(&template, &BTreeMap::new(), &IndexMap::new()).into_iter().map(|need| need.name).collect();
    assert_eq!(needs, ["/list", "/stored"]);
    let summary = template.summary();
    assert_eq!(summary.capabilities, [template::Capability::Iam]);
    assert_eq!(summary.resource_types.len(), 6);
}

#[test]
fn its_rule_is_checked() {
    let template = parse(PRODUCT);
    let stored =
        BTreeMap::from([("/list".to_owned(), "a".to_owned()), ("/stored".to_owned(), "5".to_owned())]);
    let given =
        GIVEN.iter().map(|(k, v)| ((*k).to_owned(), template::Supplied::Value((*v).to_owned()))).collect();
    let parameters = resolve_parameters(&template, &given, &IndexMap::new(), &stored).unwrap();
    let problems = check_rules(&template, &parameters, &pseudo()).unwrap_err();
    assert!(problems[0].message.ends_with("bootstrap stack version 6 required"));
    assert!(Conditions::evaluate(&template, &parameters, &pseudo()).is_ok());
}

#[test]
fn its_properties_are_evaluated() {
    let launch = launch(PRODUCT, &GIVEN);
    let mut build = launch.properties("Build").unwrap();
    let image = DynamicReference::Ssm { name: "/mlops/image".into(), version: None };
    assert_eq!(dynamic_references(&build), Ok(vec![image.clone()]));
    substitute(&mut build, &BTreeMap::from([(image, "python:3".to_owned())])).unwrap();
    assert_eq!(
        build,
        json!({
            "ServiceRole": "BuildRole.Arn",
            "Artifacts": { "Type": "NO_ARTIFACTS" },
            "TimeoutInMinutes": 60,
            "Environment": {
                "Type": "LINUX_CONTAINER",
                "Image": "python:3",
                "PrivilegedMode": false,
                "EnvironmentVariables": [
                    { "Name": "ARTIFACTS", "Value": "artifacts-id" },
                    { "Name": "VERSION", "Value": "1.10" },
                    { "Name": "TYPE", "Value": "ml.t2.medium" }
                ]
            },
            "Source": { "Type": "NO_SOURCE", "BuildSpec": "{\"version\": \"0.2\", \"env\": \"dev\", \"keep\": \"${HOME}\"}" },
            "VpcConfig": { "Subnets": ["a", "b"] }
        })
    );
    assert_eq!(launch.properties("Artifacts").unwrap()["BucketName"], json!("mlops-p-1-111111111111"));
    let policy = &launch.properties("BuildRole").unwrap()["Policies"][0]["PolicyDocument"];
    assert_eq!(policy["Statement"].as_array().map(Vec::len), Some(1));
}

#[test]
fn it_is_the_same_in_json() {
    let written = parse(PRODUCT);
    let json = parse(&written.root.to_json().to_string());
    assert_eq!(json.root.to_json(), written.root.to_json());
    let (yaml, json) = (launch(PRODUCT, &GIVEN), launch(&written.root.to_json().to_string(), &GIVEN));
    assert_eq!(snapshot(&yaml), snapshot(&json));
}

#[test]
fn it_is_created_and_updated() {
    let dev = snapshot(&launch(PRODUCT, &GIVEN));
    let plan = Plan::new(&Snapshot::default(), &dev).unwrap();
    let mut machine = StackMachine::create(plan.steps(), OnFailure::Rollback);
    let mut made = Vec::new();
    let mut commands = machine.start();
    while let Some(command) = commands.pop() {
        if let Command::CreateResource(id) = command {
            made.push(id.clone());
            commands.extend(machine.take(Message::Done(id)));
        }
    }
    assert_eq!(machine.status(), StackStatus::CreateComplete);
    let place = |id: &str| made.iter().position(|other| other == id).unwrap();
    assert!(place("Key") < place("Artifacts") && place("Artifacts") < place("BuildRole"));
    assert!(place("BuildRole") < place("Build"));

    let prod = snapshot(&launch(PRODUCT, &[GIVEN[0], GIVEN[1], ("Stage", "prod")]));
    let plan = Plan::new(&dev, &prod).unwrap();
    let actions: Vec<(&str, Action)> =
        plan.changes().iter().map(|change| (change.logical_id.as_str(), change.action)).collect();
    assert_eq!(
        actions,
        [
            ("Key", Action::Keep),
            ("Artifacts", Action::Keep),
            ("Models", Action::Keep),
            ("BuildRole", Action::Update),
            ("Build", Action::Update),
            ("Nightly", Action::Create),
        ]
    );
    assert_eq!(plan.changes()[3].paths, ["/Policies/0/PolicyDocument/Statement/1"]);
    assert!(Plan::new(&dev, &dev).unwrap().is_empty());
}

#[test]
fn a_change_set_tells_why() {
    let (old, new) = (launch(PRODUCT, &GIVEN), launch(PRODUCT, &[GIVEN[0], GIVEN[1], ("Stage", "prod")]));
    let plan = Plan::new(&snapshot(&old), &snapshot(&new)).unwrap();
    let why = |new: &Launch, plan: &Plan, id: &str| -> Vec<String> {
        causes((&old.template, &old.parameters), (&new.template, &new.parameters), &new.conditions, plan, id)
            .into_iter()
            .map(|cause| {
                let entity = cause.entity.unwrap_or_default();
                format!("{} {:?} {entity} {}", cause.property, cause.source, cause.dynamic)
            })
            .collect()
    };
    assert_eq!(
        why(&new, &plan, "Build"),
        [
            "ServiceRole ResourceAttribute BuildRole.Arn true",
            "Environment ParameterReference Stage false",
            "Source ParameterReference Stage false",
        ]
    );
    let edited = launch(&PRODUCT.replace("TimeoutInMinutes: 60", "TimeoutInMinutes: 90"), &GIVEN);
    let plan = Plan::new(&snapshot(&old), &snapshot(&edited)).unwrap();
    assert_eq!(why(&edited, &plan, "Build"), ["TimeoutInMinutes DirectModification  false"]);
    assert_eq!(why(&edited, &plan, "Key"), Vec::<String>::new());
}
