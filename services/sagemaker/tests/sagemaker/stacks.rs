//! Endpoints and pipelines in stacks.

use cloudformation::CloudFormation;
use kernel::{Failure, Registry};
use sagemaker::SageMaker;
use serde_json::{Value, json};
use shapes_cloudformation as cfn;
use shapes_sagemaker as api;
use testkit::{Client, Everybody, World};

use crate::endpoints::{ARN, Hosts, describe, shown};
use crate::refused;

const TEMPLATE: &str = "
Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: arn:aws:iam::111111111111:role/r
      PrimaryContainer: {Image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/x:1'}
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: AllTraffic
          ModelName: !GetAtt Model.ModelName
          InstanceType: ml.m5.large
          InitialInstanceCount: 1
          InitialVariantWeight: 1
  Endpoint:
    Type: AWS::SageMaker::Endpoint
    Properties:
      EndpointName: churn
      EndpointConfigName: !GetAtt Config.EndpointConfigName
Outputs:
  Name: {Value: !GetAtt Endpoint.EndpointName}
  Arn: {Value: !Ref Endpoint}
";

/// A configuration that is refused, while the endpoint is being made.
const BROKEN: &str = "
  Other:
    Type: AWS::SageMaker::EndpointConfig
    DependsOn: Config
    Properties:
      ProductionVariants: [{VariantName: v, ModelName: none, InstanceType: ml.m5.large, InitialInstanceCount: 1}]
Outputs:";

fn world() -> World {
    World::of(Registry::new(Everybody).serve::<SageMaker>().serve::<CloudFormation>())
}

fn create(root: &Client<'_>, template: &str) {
    let op = cfn::CreateStack {
        stack_name: "demo".to_owned(),
        template_body: Some(template.to_owned()),
        ..Default::default()
    };
    root.call(op).expect("a stack");
}

fn stack(root: &Client<'_>) -> cfn::Stack {
    let op = cfn::DescribeStacks { stack_name: Some("demo".to_owned()), ..Default::default() };
    root.call(op).expect("stacks").stacks.expect("stacks").remove(0)
}

#[test]
fn a_stack_waits_for_its_endpoint_through_its_whole_life() {
    let world = world();
    let root = world.root();
    create(&root, TEMPLATE);
    let mut hosts = Hosts { slow: true, ..Hosts::default() };
    hosts.settle(&world);
    assert_eq!(stack(&root).stack_status, "CREATE_IN_PROGRESS");
    hosts.slow = false;
    hosts.settle(&world);
    let made = stack(&root);
    assert_eq!(made.stack_status, "CREATE_COMPLETE", "{:?}", made.stack_status_reason);
    let outputs: Vec<_> = made.outputs.expect("outputs").into_iter().filter_map(|o| o.output_value).collect();
    assert_eq!(outputs, ["churn", ARN]);
    let before = shown(&root).endpoint_config_name;

    let op = cfn::UpdateStack {
        stack_name: "demo".to_owned(),
        template_body: Some(TEMPLATE.replace("ml.m5.large", "ml.m5.xlarge")),
        ..Default::default()
    };
    root.call(op).expect("asked");
    hosts.settle(&world);
    assert_eq!(stack(&root).stack_status, "UPDATE_COMPLETE");
    let after = shown(&root);
    assert_eq!(after.endpoint_status, "InService");
    assert_ne!(after.endpoint_config_name, before);

    root.call(cfn::DeleteStack { stack_name: "demo".to_owned(), ..Default::default() }).expect("asked");
    hosts.settle(&world);
    assert!(refused(describe(&root)).starts_with("Could not find endpoint"));
    assert_eq!(hosts.cleared.len(), 2, "nothing runs any more");
}

#[test]
fn a_stack_that_gives_up_does_not_wait_for_its_endpoint() {
    let world = world();
    let root = world.root();
    create(&root, &TEMPLATE.replace("\nOutputs:", BROKEN));
    let mut hosts = Hosts { slow: true, ..Hosts::default() };
    hosts.settle(&world);
    assert_eq!(stack(&root).stack_status, "ROLLBACK_COMPLETE");
    assert!(refused(describe(&root)).starts_with("Could not find endpoint"));
    assert_eq!(hosts.cleared.len(), 1);
}

#[test]
fn a_stack_fails_with_its_endpoint_and_leaves_nothing() {
    let world = world();
    let root = world.root();
    create(&root, TEMPLATE);
    Hosts { sick: true, ..Hosts::default() }.settle(&world);
    let failed = stack(&root);
    assert_eq!(failed.stack_status, "ROLLBACK_COMPLETE");
    let op = cfn::DescribeStackEvents { stack_name: "demo".to_owned(), ..Default::default() };
    let events = root.call(op).expect("events").stack_events.expect("events");
    let reasons: Vec<_> = events.into_iter().filter_map(|event| event.resource_status_reason).collect();
    assert!(reasons.iter().any(|why| why.contains("did not pass the ping health check")), "{reasons:?}");
    assert!(refused(describe(&root)).starts_with("Could not find endpoint"));
}

/// A pipeline whose definition is in S3.
const LOCATED: &str = "
Resources:
  Batch:
    Type: AWS::SageMaker::Pipeline
    Properties:
      PipelineName: batch
      PipelineDefinition:
        PipelineDefinitionS3Location: {Bucket: definitions, Key: batch.json, Version: v1}
      RoleArn: arn:aws:iam::111111111111:role/pipeline
";

#[test]
fn a_stack_makes_a_pipeline_and_brings_it_up_to_date() {
    let world = world();
    let root = world.root();
    let fail = |message: &str| {
        let step = json!({"Name": "Fail", "Type": "Fail", "Arguments": {"ErrorMessage": message}});
        json!({"Version": "2020-12-01", "Steps": [step]}).to_string()
    };
    let body = |message: &str| {
        LOCATED.replace(
            "PipelineDefinitionS3Location: {Bucket: definitions, Key: batch.json, Version: v1}",
            &format!("PipelineDefinitionBody: !Sub '{}'", fail(message)),
        )
    };
    let shown = || {
        let op = api::DescribePipeline { pipeline_name: "batch".to_owned(), ..Default::default() };
        root.call(op).expect("it is there").pipeline_definition
    };
    create(&root, &body("in ${AWS::Region}"));
    world.settle();
    let made = stack(&root);
    assert_eq!(made.stack_status, "CREATE_COMPLETE", "{:?}", made.stack_status_reason);
    assert_eq!(shown(), Some(fail("in eu-west-1")));
    let op = cfn::UpdateStack {
        stack_name: "demo".to_owned(),
        template_body: Some(body("otherwise")),
        ..Default::default()
    };
    root.call(op).expect("asked");
    world.settle();
    assert_eq!(stack(&root).stack_status, "UPDATE_COMPLETE");
    assert_eq!(shown(), Some(fail("otherwise")));
    root.call(cfn::DeleteStack { stack_name: "demo".to_owned(), ..Default::default() }).expect("asked");
    world.settle();
    let op = api::DescribePipeline { pipeline_name: "batch".to_owned(), ..Default::default() };
    assert_eq!(root.call(op).expect_err("it is gone").code, "ResourceNotFound");
}

#[test]
fn a_stack_waits_for_a_pipeline_whose_definition_is_fetched() {
    let world = world();
    let root = world.root();
    create(&root, LOCATED);
    let mut fetched = Vec::new();
    let mut fetch = |kind: &str, spec: &Value| {
        assert_eq!(kind, "sagemaker_locate_definition");
        fetched.push(spec["what"].clone());
        Ok(Value::Null)
    };
    world.settle_with(&mut fetch);
    assert_eq!(stack(&root).stack_status, "CREATE_COMPLETE");
    let op = cfn::UpdateStack {
        stack_name: "demo".to_owned(),
        template_body: Some(LOCATED.replace("v1", "v2")),
        ..Default::default()
    };
    root.call(op).expect("asked");
    world.settle_with(&mut fetch);
    let found = stack(&root);
    assert_eq!(found.stack_status, "UPDATE_COMPLETE", "{:?}", found.stack_status_reason);
    let location =
        |version: &str| json!({"Bucket": "definitions", "ObjectKey": "batch.json", "VersionId": version});
    assert_eq!(fetched[0]["Create"]["PipelineDefinitionS3Location"], location("v1"));
    // AWS takes tokens of 32 letters at least.
    assert!(fetched[0]["Create"]["ClientRequestToken"].as_str().is_some_and(|token| token.len() >= 32));
    assert_eq!(fetched[1]["Update"]["PipelineDefinitionS3Location"], location("v2"));
}

#[test]
fn a_stack_whose_definition_cannot_be_fetched_fails_with_the_reason() {
    for (template, why) in [
        (LOCATED.to_owned(), "could not be read"),
        (LOCATED.replace("Version: v1", "ETag: x"), "ETag of a PipelineDefinitionS3Location"),
        (LOCATED.replace(", Key: batch.json", ""), "needs a Key"),
    ] {
        let world = world();
        let root = world.root();
        create(&root, &template);
        world.settle_with(&mut |_, _| {
            Err(Failure::new("ValidationException", "The pipeline definition could not be read"))
        });
        assert_eq!(stack(&root).stack_status, "ROLLBACK_COMPLETE", "{why}");
        let op = cfn::DescribeStackEvents { stack_name: "demo".to_owned(), ..Default::default() };
        let events = root.call(op).expect("events").stack_events.expect("events");
        let reasons: Vec<_> = events.into_iter().filter_map(|event| event.resource_status_reason).collect();
        assert!(reasons.iter().any(|told| told.contains(why)), "{why}: {reasons:?}");
    }
}
