//! Definitions: what is refused, with all that is wrong; updates; the resource.

use kernel::{At, Made, Me, StackPrincipal};
use serde_json::{Value, json};
use shapes_sagemaker as api;

use super::executions::side_by_side;
use super::{ROLE, SDK, create, start, world};
use crate::refused;

/// A definition of these steps.
fn of(steps: &Value) -> String {
    json!({ "Version": "2020-12-01", "Parameters": [], "Steps": steps }).to_string()
}

/// What a definition is refused for.
fn check(steps: &Value, expected: &str) {
    let (world, _) = world();
    let why = refused(create(&world.root(), "p", &of(steps)));
    assert!(why.starts_with("Unable to parse pipeline definition. "), "{why}");
    assert!(why.contains(expected), "{why}");
}

#[test]
fn steps_of_other_types_are_refused_by_name() {
    for kind in ["Tuning", "Lambda", "Callback", "EMR", "QualityCheck", "ClarifyCheck", "AutoML"] {
        let expected = format!("step S: this runtime has no steps of type \"{kind}\"");
        check(&json!([{ "Name": "S", "Type": kind, "Arguments": {} }]), &expected);
    }
}

#[test]
fn a_definition_is_refused_for_what_is_wrong_with_it() {
    let processing = |name: &str, of: Value| json!({ "Name": name, "Type": "Processing", "Arguments": of });
    let get = |text: &str| json!({ "Environment": { "A": { "Get": text } } });
    check(&json!([]), "it has no Steps");
    check(&json!([processing("A", get("Parameters.X"))]), "step A refers to the parameter X");
    check(
        &json!([processing("A", get("Steps.B.ProcessingJobArn"))]),
        "depends on the step B, which there is not",
    );
    check(&json!([processing("A", get("Execution.Name"))]), "names nothing that an execution has");
    check(&json!([processing("A", json!({})), processing("A", json!({}))]), "two steps named A");
    check(
        &json!([
            processing("A", get("Steps.B.ProcessingJobArn")),
            processing("B", get("Steps.A.ProcessingJobArn"))
        ]),
        "the steps A, B depend on each other in a circle",
    );
    check(&json!([processing("A", json!({ "AppSpec": {} }))]), "AppSpec is no member of CreateProcessingJob");
    check(
        &json!([processing("A", json!({ "AppSpecification": { "Image": "i" } }))]),
        "AppSpecification.Image is no member of AppSpecification",
    );
    check(&json!([processing("A", json!({ "ProcessingJobName": "n" }))]), "given by the pipeline");
    check(&json!([processing("A", json!({ "RoleArn": { "Std:Map": {} } }))]), "Std:Map is no function");
    check(
        &json!([{ "Name": "A", "Type": "Fail", "Arguments": {}, "CacheConfig": { "Enabled": true } }]),
        "step A: there is no cache of steps of type Fail",
    );
    check(
        &json!([processing("A", json!({})), processing("B", get("Steps.A.ModelArtifacts.S3ModelArtifacts"))]),
        "step B refers to ModelArtifacts of step A: DescribeProcessingJobResponse has none",
    );
    check(
        &json!([{ "Name": "A", "Type": "Training", "Arguments": {}, "RetryPolicies": [{ "MaxAttempts": 1 }] }]),
        "step A: this runtime does not act on RetryPolicies",
    );
}

#[test]
fn a_step_may_not_wait_for_one_that_a_condition_may_pass_over() {
    let condition = json!({ "Type": "Equals", "LeftValue": 1, "RightValue": 1 });
    let inner = json!({ "Name": "Inner", "Type": "Fail", "Arguments": { "ErrorMessage": "no" } });
    check(
        &json!([
            { "Name": "C", "Type": "Condition",
              "Arguments": { "Conditions": [condition], "IfSteps": [inner], "ElseSteps": [] } },
            { "Name": "Outer", "Type": "Processing", "DependsOn": ["Inner"], "Arguments": {} },
        ]),
        "step Outer depends on Inner, which the condition step C may pass over",
    );
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let (world, _) = world();
    let steps = json!([
        { "Name": "A", "Type": "Lambda", "Arguments": {} },
        { "Name": "B", "Type": "Processing", "Arguments": { "Environment": { "Get": "Parameters.X" } } },
    ]);
    let why = refused(create(&world.root(), "p", &of(&steps)));
    assert!(why.contains("step A: ") && why.contains("step B refers to the parameter X"), "{why}");
}

#[test]
fn one_that_is_there_is_said_so_and_updated() {
    let (world, _) = world();
    let root = world.root();
    let arn = create(&root, "Churn", &side_by_side()).unwrap();
    assert_eq!(arn, "arn:aws:sagemaker:eu-west-1:111111111111:pipeline/churn");
    let again = api::CreatePipeline {
        pipeline_name: "churn".to_owned(),
        pipeline_definition: Some(SDK.to_owned()),
        client_request_token: "another".to_owned(),
        role_arn: ROLE.to_owned(),
        ..Default::default()
    };
    assert!(refused(root.call(again)).contains("already exists"));
    let running = start(&root, "Churn", &[]).unwrap();
    let update = api::UpdatePipeline {
        pipeline_name: "Churn".to_owned(),
        pipeline_definition: Some(SDK.to_owned()),
        ..Default::default()
    };
    assert_eq!(root.call(update).unwrap().pipeline_version_id, Some(2));
    let describe = api::DescribePipeline { pipeline_name: arn.clone(), ..Default::default() };
    assert_eq!(root.call(describe).unwrap().pipeline_definition.as_deref(), Some(SDK));
    let op = api::DescribePipelineDefinitionForExecution { pipeline_execution_arn: running };
    assert_eq!(root.call(op).unwrap().pipeline_definition, Some(side_by_side()));
    let tags = root.call(api::ListTags { resource_arn: arn, ..Default::default() }).unwrap().tags.unwrap();
    assert_eq!(tags.len(), 2);
    let listed = root.call(api::ListPipelines::default()).unwrap().pipeline_summaries.unwrap();
    assert_eq!(listed.len(), 1);
    assert!(listed[0].last_execution_time.is_some());
}

#[test]
fn a_stack_has_its_pipeline() {
    let (world, _) = world();
    let root = world.root();
    let at = At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "Stack".to_owned(),
        logical_id: "Pipeline".to_owned(),
        principal: StackPrincipal::Session(root.inside(kernel::Call::keep_caller).unwrap()),
        tags: [("stack".to_owned(), "s".to_owned())].into(),
        former_tags: std::collections::BTreeMap::new(),
        suffix: "SUFFIX".to_owned(),
    };
    let props = |body: &str| {
        let whole = json!({ "PipelineName": "Churn", "RoleArn": ROLE,
            "PipelineDefinition": { "PipelineDefinitionBody": body } });
        whole.as_object().unwrap().clone()
    };
    let resource = |call: &kernel::Call| {
        *call.registry().resource("AWS::SageMaker::Pipeline").expect("it is registered")
    };
    let (old, new) = (props(&side_by_side()), props(SDK));
    let made = root.inside(|call| (resource(call).create)(call, &at, &old)).unwrap();
    assert_eq!(made, Made::Now("Churn".to_owned()));
    root.inside(|call| (resource(call).update)(call, &at, "Churn", &old, &new)).unwrap();
    let describe = || api::DescribePipeline { pipeline_name: "Churn".to_owned(), ..Default::default() };
    assert_eq!(root.call(describe()).unwrap().pipeline_definition.as_deref(), Some(SDK));
    for _ in 0..2 {
        root.inside(|call| (resource(call).delete)(call, &at, "Churn", &new)).unwrap();
    }
    assert_eq!(root.call(describe()).unwrap_err().code, "ResourceNotFound");
}
