//! Pipelines: an execution's road, what is refused, and what is told.

mod definitions;
pub(crate) mod executions;
mod outside;
pub(crate) mod toys;

use kernel::{Event, Failure, Registry, Result};
use sagemaker::SageMaker;
use serde_json::{Value, json};
use shapes_sagemaker as api;
use testkit::{Client, Everybody, World};

use crate::Seen;

pub(crate) const ROLE: &str = "arn:aws:iam::111111111111:role/pipeline";

/// What the SageMaker SDK, 2.257, makes of five steps and a Fail step.
pub(crate) const SDK: &str = include_str!("sdk_definition.json");

pub(crate) fn world() -> (World, Seen) {
    world_of(Everybody)
}

/// The same under another authority.
pub(crate) fn world_of(authority: impl kernel::Authority + 'static) -> (World, Seen) {
    let seen = Seen::default();
    let registry = Registry::new(authority).serve::<SageMaker>().serve::<toys::ToyJobs>();
    (World::of(registry.bus(seen.clone())), seen)
}

pub(crate) fn create(client: &Client<'_>, name: &str, definition: &str) -> Result<String> {
    let op = api::CreatePipeline {
        pipeline_name: name.to_owned(),
        pipeline_definition: Some(definition.to_owned()),
        client_request_token: format!("{name}-token"),
        role_arn: ROLE.to_owned(),
        tags: Some(vec![
            api::Tag { key: "sagemaker:project-name".to_owned(), value: "churn".to_owned() },
            api::Tag { key: "team".to_owned(), value: "t".to_owned() },
        ]),
        ..Default::default()
    };
    Ok(client.call(op)?.pipeline_arn.expect("it has an ARN"))
}

pub(crate) fn start(client: &Client<'_>, name: &str, given: &[(&str, &str)]) -> Result<String> {
    let parameters = given
        .iter()
        .map(|(name, value)| api::Parameter { name: (*name).to_owned(), value: (*value).to_owned() });
    let op = api::StartPipelineExecution {
        pipeline_name: name.to_owned(),
        pipeline_parameters: Some(parameters.collect()),
        ..Default::default()
    };
    Ok(client.call(op)?.pipeline_execution_arn.expect("it has an ARN"))
}

pub(crate) fn describe(client: &Client<'_>, arn: &str) -> api::DescribePipelineExecutionOutput {
    client
        .call(api::DescribePipelineExecution { pipeline_execution_arn: arn.to_owned() })
        .expect("it is there")
}

pub(crate) fn status(client: &Client<'_>, arn: &str) -> String {
    describe(client, arn).pipeline_execution_status.unwrap_or_default()
}

/// The steps in the order in which they began.
pub(crate) fn steps(client: &Client<'_>, arn: &str) -> Vec<api::PipelineExecutionStep> {
    let op = api::ListPipelineExecutionSteps {
        pipeline_execution_arn: Some(arn.to_owned()),
        sort_order: Some("Ascending".to_owned()),
        max_results: Some(100),
        ..Default::default()
    };
    client.call(op).expect("steps are listed").pipeline_execution_steps.unwrap_or_default()
}

/// `Name=Status` of every step, in order.
pub(crate) fn standing(client: &Client<'_>, arn: &str) -> Vec<String> {
    let each = steps(client, arn).into_iter();
    each.map(|step| format!("{}={}", step.step_name.unwrap(), step.step_status.unwrap())).collect()
}

/// The step of a name.
pub(crate) fn step(client: &Client<'_>, arn: &str, name: &str) -> api::PipelineExecutionStep {
    let found = steps(client, arn).into_iter().find(|step| step.step_name.as_deref() == Some(name));
    found.unwrap_or_else(|| panic!("there is no step {name}"))
}

/// Ends the job of a step and lets the execution go on; property files hold `file`.
pub(crate) fn end(world: &World, arn: &str, name: &str, how: &str, file: Result<Value, Failure>) {
    let root = world.root();
    let metadata = step(&root, arn, name).metadata.expect("a step has metadata");
    let job = metadata.processing_job.and_then(|job| job.arn);
    let job = job.or_else(|| metadata.training_job.and_then(|job| job.arn)).expect("the step has a job");
    assert!(root.inside(|call| call.signal(&job, how)).unwrap(), "the job of {name} runs");
    world.settle_with(&mut |kind, _| {
        assert_eq!(kind, "sagemaker_read_property_file");
        file.clone()
    });
}

pub(crate) fn complete(world: &World, arn: &str, name: &str) {
    end(world, arn, name, "Completed", Ok(json!(null)));
}

/// What was told of a kind, one member of each.
pub(crate) fn told(seen: &Seen, kind: &str, member: &str) -> Vec<String> {
    let events = seen.0.lock().unwrap();
    let of = events.iter().filter(|event: &&Event| event.detail_type.contains(kind));
    of.map(|event| event.detail[member].as_str().unwrap_or_default().to_owned()).collect()
}
