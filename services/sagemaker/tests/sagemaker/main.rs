//! SageMaker through its operations.

mod endpoints;
mod hardships;
mod jobs;
mod pipelines;
mod projects;
mod resources;
mod stacks;
mod transforms;

use std::sync::{Arc, Mutex};

use kernel::{Bus, Call, Event, Registry, Result};
use sagemaker::SageMaker;
use serde_json::json;
use shapes_sagemaker as api;
use testkit::{Client, Everybody, World};

/// Remembers what was published.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<Event>>>);

impl Bus for Seen {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().unwrap().push(event.clone());
        Ok(())
    }
}

fn world() -> (World, Seen) {
    let seen = Seen::default();
    (World::of(Registry::new(Everybody).serve::<SageMaker>().bus(seen.clone())), seen)
}

fn group(client: &Client<'_>, name: &str) -> Result<String> {
    let op = api::CreateModelPackageGroup { model_package_group_name: name.to_owned(), ..Default::default() };
    Ok(client.call(op)?.model_package_group_arn)
}

fn package(client: &Client<'_>, group: &str) -> String {
    let container = api::ModelPackageContainerDefinition {
        image: Some("111111111111.dkr.ecr.eu-west-1.amazonaws.com/x:1".to_owned()),
        ..Default::default()
    };
    let op = api::CreateModelPackage {
        model_package_group_name: Some(group.to_owned()),
        inference_specification: Some(api::InferenceSpecification {
            containers: vec![container],
            ..Default::default()
        }),
        ..Default::default()
    };
    client.call(op).expect("a version is registered").model_package_arn
}

fn approve(client: &Client<'_>, arn: &str) {
    let op = api::UpdateModelPackage {
        model_package_arn: arn.to_owned(),
        model_approval_status: Some("Approved".to_owned()),
        ..Default::default()
    };
    client.call(op).expect("it is approved");
}

fn model(client: &Client<'_>, name: &str, package: &str) -> Result<String> {
    let op = api::CreateModel {
        model_name: name.to_owned(),
        containers: Some(vec![api::ContainerDefinition {
            model_package_name: Some(package.to_owned()),
            ..Default::default()
        }]),
        execution_role_arn: Some("arn:aws:iam::111111111111:role/r".to_owned()),
        ..Default::default()
    };
    Ok(client.call(op)?.model_arn)
}

fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> String {
    let error = outcome.expect_err("it is refused");
    assert_eq!(error.code, "ValidationException");
    error.message
}

#[test]
fn versions_are_counted_and_never_given_out_again() {
    let (world, _) = world();
    let root = world.root();
    group(&root, "Churn").unwrap();
    let arn = package(&root, "Churn");
    assert_eq!(arn, "arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1");
    root.call(api::DeleteModelPackage { model_package_name: arn.clone() }).unwrap();
    assert!(package(&root, "Churn").ends_with("/2"));
    let op = api::DescribeModelPackage { model_package_name: arn.clone(), ..Default::default() };
    assert_eq!(refused(root.call(op)), format!("ModelPackage {arn} does not exist."));
}

#[test]
fn a_group_that_is_there_is_said_so() {
    let (world, _) = world();
    group(&world.root(), "g").unwrap();
    assert!(refused(group(&world.root(), "G")).starts_with("Model Package Group already exists"));
}

#[test]
fn a_creation_and_an_approval_are_told() {
    let (world, seen) = world();
    let root = world.root();
    group(&root, "g").unwrap();
    let arn = package(&root, "g");
    approve(&root, &arn);
    let events = seen.0.lock().unwrap();
    let told: Vec<_> = events.iter().map(|event| event.detail["ModelApprovalStatus"].clone()).collect();
    assert_eq!(told, ["PendingManualApproval", "Approved"]);
    assert_eq!(events[0].detail.get("UpdatedModelPackageFields"), None);
    assert_eq!(events[1].detail["UpdatedModelPackageFields"], json!(["ModelApprovalStatus"]));
    assert_eq!(events[1].detail["CreationTime"], events[1].time.as_str());
    assert_eq!(events[1].detail["ModelPackageGroupName"], "g");
    assert_eq!(events[1].resources, [arn]);
}

#[test]
fn a_list_has_the_approved_ones_latest_first() {
    let (world, _) = world();
    let root = world.root();
    group(&root, "g").unwrap();
    for _ in 0..3 {
        let arn = package(&root, "g");
        approve(&root, &arn);
        world.clock().advance(1000);
    }
    package(&root, "g");
    let mut token = None;
    let mut versions = Vec::new();
    loop {
        let op = api::ListModelPackages {
            model_package_group_name: Some("g".to_owned()),
            model_approval_status: Some("Approved".to_owned()),
            sort_by: Some("CreationTime".to_owned()),
            sort_order: Some("Descending".to_owned()),
            max_results: Some(2),
            next_token: token,
            ..Default::default()
        };
        let page = root.call(op).unwrap();
        versions.extend(page.model_package_summary_list.iter().filter_map(|p| p.model_package_version));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(versions, [3, 2, 1]);
}

#[test]
fn a_model_is_made_of_an_approved_package_only() {
    let (world, _) = world();
    let root = world.root();
    group(&root, "g").unwrap();
    let arn = package(&root, "g");
    assert!(refused(model(&root, "M", &arn)).contains("is not approved"));
    approve(&root, &arn);
    let made = model(&root, "M", &arn).unwrap();
    assert_eq!(refused(model(&root, "M", &arn)), format!("Cannot create already existing model \"{made}\"."));
}

#[test]
fn a_configuration_needs_a_model_that_is_there() {
    let (world, _) = world();
    let variant = api::ProductionVariant {
        variant_name: "v".to_owned(),
        model_name: Some("none".to_owned()),
        instance_type: Some("ml.m5.large".to_owned()),
        initial_instance_count: Some(1),
        ..Default::default()
    };
    let op = api::CreateEndpointConfig {
        endpoint_config_name: "c".to_owned(),
        production_variants: vec![variant],
        ..Default::default()
    };
    let text = "Could not find model \"arn:aws:sagemaker:eu-west-1:111111111111:model/none\".";
    assert_eq!(refused(world.root().call(op)), text);
}

#[test]
fn a_group_without_a_policy_says_so() {
    let (world, _) = world();
    group(&world.root(), "g").unwrap();
    let op = api::GetModelPackageGroupPolicy { model_package_group_name: "g".to_owned() };
    assert!(refused(world.root().call(op)).starts_with("Cannot find resource policy"));
}

#[test]
fn a_search_finds_a_group_by_its_name() {
    let (world, _) = world();
    for name in ["one", "two"] {
        group(&world.root(), name).unwrap();
    }
    let filter = api::Filter {
        name: "ModelPackageGroupName".to_owned(),
        operator: Some("Equals".to_owned()),
        value: Some("two".to_owned()),
    };
    let expression = api::SearchExpression { filters: Some(vec![filter]), ..Default::default() };
    let op = api::Search {
        resource: "ModelPackageGroup".to_owned(),
        search_expression: Some(expression),
        ..Default::default()
    };
    let results = world.root().call(op).unwrap().results.unwrap();
    assert_eq!(results.len(), 1);
    let found = results[0].model_package_group.as_ref().unwrap();
    assert_eq!(found.model_package_group_name.as_deref(), Some("two"));
}

#[test]
fn tags_are_put_and_taken() {
    let (world, _) = world();
    let root = world.root();
    let resource_arn = group(&root, "g").unwrap();
    let tag = |key: &str| api::Tag { key: key.to_owned(), value: "v".to_owned() };
    let add = api::AddTags { resource_arn: resource_arn.clone(), tags: vec![tag("a"), tag("b")] };
    root.call(add).unwrap();
    let delete = api::DeleteTags { resource_arn: resource_arn.clone(), tag_keys: vec!["a".to_owned()] };
    root.call(delete).unwrap();
    let tags = root.call(api::ListTags { resource_arn, ..Default::default() }).unwrap().tags.unwrap();
    assert_eq!(tags.iter().map(|tag| tag.key.as_str()).collect::<Vec<_>>(), ["b"]);
}
