//! The products of the repository, as all services together take them.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use shapes_cloudformation as cloudformation;
use shapes_codepipeline as codepipeline;
use shapes_iam as iam;
use shapes_ssm as ssm;
use testkit::{Client, World};

use super::registry;

/// Governance has none of a product's things.
const ENVIRONMENTS: [(&str, &str); 3] =
    [("dev", "222222222222"), ("preprod", "333333333333"), ("prod", "444444444444")];

/// The expansions of all products, with their names.
fn products() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../products");
    let products = fs::read_dir(folder).expect("the folder of products");
    let product = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(path.join("expanded.yaml")).expect("a product has its expansion");
        (path.display().to_string(), text)
    };
    products.map(product).collect()
}

#[test]
fn every_type_and_property_that_products_expand_to_is_served() {
    let registry = registry(kernel::Enforcement::On);
    for (product, text) in products() {
        let template = template::parse(&text).unwrap_or_else(|problems| panic!("{product}: {problems:?}"));
        for (id, resource) in &template.resources {
            let kind = &resource.resource_type;
            let served = registry.resource(kind).unwrap_or_else(|| panic!("{id}: {kind} is not served"));
            let node = template.resource_node(id).and_then(|node| node.get("Properties")?.as_map());
            let given: Vec<&str> = node.unwrap_or_default().iter().map(|entry| entry.key.as_str()).collect();
            for name in &given {
                assert!(served.properties.contains(name), "{id}: {kind} does not take {name}");
            }
            for name in served.required {
                assert!(given.contains(name), "{id}: {kind} needs {name}");
            }
        }
    }
}

/// What a foundation has before a product is launched: parameters, and the roles that deploy.
fn foundation(world: &World) {
    let dev = world.root_of(ENVIRONMENTS[0].1);
    for (name, account) in ENVIRONMENTS {
        for (what, value) in [("account_id", account), ("region", testkit::REGION)] {
            parameter(&dev, &format!("/mlops/{name}/{what}"), value);
        }
        let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"AWS": "222222222222"}}]});
        let role = iam::CreateRole {
            role_name: format!("cdk-hnb659fds-deploy-role-{account}-{}", testkit::REGION),
            assume_role_policy_document: trust.to_string(),
            ..Default::default()
        };
        world.root_of(account).call(role).expect("a role");
    }
}

fn parameter(client: &Client<'_>, name: &str, value: &str) {
    let put = ssm::PutParameter {
        name: name.to_owned(),
        value: value.to_owned(),
        type_: Some("String".to_owned()),
        ..Default::default()
    };
    client.call(put).expect("a parameter");
}

/// A template whose repositories start empty: seeds are brought by Git, which a test in one thread has not.
fn without_seeds(text: &str) -> String {
    let mut template = template::parse_node(text).expect("well-formed").to_json();
    let resources = template["Resources"].as_object_mut().expect("resources");
    for resource in
        resources.values_mut().filter(|resource| resource["Type"] == "AWS::CodeCommit::Repository")
    {
        resource["Properties"].as_object_mut().map(|properties| properties.remove("Code"));
    }
    template.to_string()
}

/// The parameters that a product's template has of those that a project is made with.
fn given(text: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let template = template::parse(text).unwrap_or_else(|problems| panic!("{problems:?}"));
    let all = [
        ("SageMakerProjectName", "Churn"),
        ("SageMakerProjectId", "p-123"),
        ("PreProdAccount", ENVIRONMENTS[1].1),
        ("ProdAccount", ENVIRONMENTS[2].1),
        ("DeploymentRegion", testkit::REGION),
    ];
    all.into_iter().filter(move |(name, _)| template.parameters.contains_key(*name))
}

#[test]
fn the_stack_of_every_product_is_made_with_its_permissions_and_deleted() {
    for (product, text) in products() {
        let world = World::of(registry(kernel::Enforcement::On));
        foundation(&world);
        let dev = world.root_of(ENVIRONMENTS[0].1);
        let value = |key: &str, value: &str| cloudformation::Parameter {
            parameter_key: Some(key.to_owned()),
            parameter_value: Some(value.to_owned()),
            ..Default::default()
        };
        let create = cloudformation::CreateStack {
            stack_name: "SC-222222222222-pp-abcdefghijklm".to_owned(),
            template_body: Some(without_seeds(&text)),
            parameters: Some(given(&text).map(|(key, of_it)| value(key, of_it)).collect()),
            capabilities: Some(vec!["CAPABILITY_IAM".to_owned()]),
            ..Default::default()
        };
        let stack = dev.call(create).expect("the template is taken").stack_id.expect("an id");
        world.settle();
        assert_eq!(status(&dev, &stack), "CREATE_COMPLETE", "{product}: {:#?}", reasons(&dev, &stack));

        let state = codepipeline::ListPipelines::default();
        let pipelines = dev.call(state).expect("listed").pipelines.unwrap_or_default();
        let names: Vec<&str> = pipelines.iter().filter_map(|pipeline| pipeline.name.as_deref()).collect();
        assert_eq!(names, ["Churn-p-123-Build", "Churn-p-123-Deploy"]);

        dev.call(cloudformation::DeleteStack { stack_name: stack.clone(), ..Default::default() })
            .expect("asked");
        world.settle();
        assert_eq!(status(&dev, &stack), "DELETE_COMPLETE", "{product}: {:#?}", reasons(&dev, &stack));
    }
}

fn status(client: &Client<'_>, stack: &str) -> String {
    let ask = cloudformation::DescribeStacks { stack_name: Some(stack.to_owned()), ..Default::default() };
    let stacks = client.call(ask).expect("described").stacks.unwrap_or_default();
    stacks.into_iter().next().expect("a stack").stack_status
}

/// What failed in a stack, and why.
fn reasons(client: &Client<'_>, stack: &str) -> Vec<Value> {
    let ask = cloudformation::DescribeStackEvents { stack_name: stack.to_owned(), ..Default::default() };
    let events = client.call(ask).expect("described").stack_events.unwrap_or_default();
    let failed = events.into_iter().filter(|event| event.resource_status_reason.is_some());
    failed
        .map(|event| json!([event.logical_resource_id, event.resource_status, event.resource_status_reason]))
        .collect()
}
