//! Endpoints as jobs, with what their hosts do answered by the test.

use std::collections::BTreeSet;

use kernel::{Failure, Result};
use serde_json::{Value, json};
use shapes_sagemaker as api;
use testkit::{Client, World, still_going};

use crate::{Seen, refused, world};

pub(crate) const ARN: &str = "arn:aws:sagemaker:eu-west-1:111111111111:endpoint/churn";
const NOT_HEALTHY: &str =
    "The primary container for production variant AllTraffic did not pass the ping health check.";

/// What the hosts of a test do.
#[derive(Default)]
pub(crate) struct Hosts {
    /// Whether their containers answer pings.
    pub(crate) sick: bool,
    /// Whether their containers have not answered pings yet.
    pub(crate) slow: bool,
    /// What ends their processes by themselves.
    pub(crate) exit: Option<Value>,
    /// The processes that were told to end.
    pub(crate) stopped: BTreeSet<String>,
    /// The processes whose folders were removed.
    pub(crate) cleared: Vec<String>,
    /// How many were made ready.
    pub(crate) prepared: usize,
}

impl Hosts {
    pub(crate) fn settle(&mut self, world: &World) {
        world.settle_with(&mut |kind, spec| self.answer(kind, spec));
    }

    fn answer(&mut self, kind: &str, spec: &Value) -> Result<Value, Failure> {
        let process = || spec["process"].as_str().expect("a process").to_owned();
        match kind {
            "sagemaker_prepare_host" => self.prepared += 1,
            "sagemaker_ping" if self.sick => return Err(Failure::new("PingFailed", "late")),
            "sagemaker_ping" if self.slow || self.exit.is_some() => return Err(still_going()),
            "sagemaker_ping" => {}
            "sagemaker_stop_host" => drop(self.stopped.insert(process())),
            "sagemaker_clear_host" => self.cleared.push(process()),
            "sagemaker_run_host" => {
                let host = spec["arn"].as_str().and_then(|arn| arn.rsplit('/').next()).expect("an ARN");
                let is_stopped = self.stopped.iter().any(|process| process.starts_with(host));
                return match &self.exit {
                    _ if is_stopped => Ok(json!("Stopped")),
                    Some(exit) => Ok(exit.clone()),
                    None => Err(still_going()),
                };
            }
            other => panic!("there is no effect {other}"),
        }
        Ok(Value::Null)
    }
}

/// A model, and configurations of endpoints with it.
pub(crate) fn arrange(root: &Client<'_>, configs: &[&str]) {
    let container = api::ContainerDefinition {
        image: Some("111111111111.dkr.ecr.eu-west-1.amazonaws.com/x:1".to_owned()),
        ..Default::default()
    };
    let op = api::CreateModel {
        model_name: "m".to_owned(),
        primary_container: Some(container),
        execution_role_arn: Some("arn:aws:iam::111111111111:role/r".to_owned()),
        ..Default::default()
    };
    root.call(op).expect("a model");
    for config in configs {
        configure(root, config, "m");
    }
}

/// A configuration of endpoints with a model.
fn configure(root: &Client<'_>, config: &str, model: &str) {
    let variant = api::ProductionVariant {
        variant_name: "AllTraffic".to_owned(),
        model_name: Some(model.to_owned()),
        instance_type: Some("ml.m5.large".to_owned()),
        initial_instance_count: Some(2),
        ..Default::default()
    };
    let op = api::CreateEndpointConfig {
        endpoint_config_name: config.to_owned(),
        production_variants: vec![variant],
        ..Default::default()
    };
    root.call(op).expect("a configuration");
}

pub(crate) fn create(root: &Client<'_>, config: &str) -> Result<String> {
    let op = api::CreateEndpoint {
        endpoint_name: "Churn".to_owned(),
        endpoint_config_name: config.to_owned(),
        ..Default::default()
    };
    Ok(root.call(op)?.endpoint_arn)
}

pub(crate) fn update(root: &Client<'_>, config: &str) -> Result<String> {
    let op = api::UpdateEndpoint {
        endpoint_name: "Churn".to_owned(),
        endpoint_config_name: config.to_owned(),
        ..Default::default()
    };
    Ok(root.call(op)?.endpoint_arn)
}

pub(crate) fn delete(root: &Client<'_>) -> Result<()> {
    root.call(api::DeleteEndpoint { endpoint_name: "Churn".to_owned() }).map(drop)
}

pub(crate) fn describe(root: &Client<'_>) -> Result<api::DescribeEndpointOutput> {
    root.call(api::DescribeEndpoint { endpoint_name: "churn".to_owned() })
}

pub(crate) fn shown(root: &Client<'_>) -> api::DescribeEndpointOutput {
    describe(root).expect("it is there")
}

/// A World with an endpoint in service under the configuration `one`; there is another one, `two`.
fn serving() -> (World, Seen, Hosts) {
    let (world, seen) = world();
    arrange(&world.root(), &["one", "two"]);
    create(&world.root(), "one").expect("made");
    let mut hosts = Hosts::default();
    hosts.settle(&world);
    assert_eq!(shown(&world.root()).endpoint_status, "InService");
    (world, seen, hosts)
}

#[test]
fn an_endpoint_is_created_serves_and_goes_and_everybody_hears() {
    let (world, seen) = world();
    let root = world.root();
    arrange(&root, &["one"]);
    assert_eq!(create(&root, "one").expect("made"), ARN);
    let creating = shown(&root);
    assert_eq!((&*creating.endpoint_status, creating.production_variants), ("Creating", None));

    let mut hosts = Hosts::default();
    hosts.settle(&world);
    let serving = shown(&root);
    assert_eq!((&*serving.endpoint_name, &*serving.endpoint_status), ("Churn", "InService"));
    assert_eq!(serving.endpoint_config_name.as_deref(), Some("one"));
    let variant = &serving.production_variants.expect("variants")[0];
    assert_eq!((variant.current_weight, variant.current_instance_count), (Some(1.0), Some(2)));

    delete(&root).expect("deleted");
    assert_eq!(shown(&root).endpoint_status, "Deleting");
    hosts.settle(&world);
    assert_eq!(refused(describe(&root)), format!("Could not find endpoint \"{ARN}\"."));
    assert_eq!(hosts.cleared.len(), 1);
    assert_eq!(hosts.stopped, hosts.cleared.iter().cloned().collect());

    let events = seen.0.lock().unwrap();
    let states: Vec<_> = events.iter().map(|event| event.detail["EndpointStatus"].clone()).collect();
    assert_eq!(states, ["CREATING", "IN_SERVICE", "DELETING"]);
    assert_eq!(events[1].detail_type, "SageMaker Endpoint State Change");
    assert_eq!(events[1].detail["ProductionVariants"][0]["DesiredInstanceCount"], json!(2.0));
    assert_eq!(events[1].resources, [ARN]);
}

#[test]
fn a_container_that_is_never_healthy_fails_its_endpoint() {
    let died = Hosts { exit: Some(json!({"Code": 3})), ..Hosts::default() };
    let cases = [
        (Hosts { sick: true, ..Hosts::default() }, "logs for this endpoint."),
        (died, "ended with exit status 3."),
    ];
    for (mut hosts, why) in cases {
        let (world, _) = world();
        let root = world.root();
        arrange(&root, &["one"]);
        create(&root, "one").expect("made");
        hosts.settle(&world);
        let failed = shown(&root);
        assert_eq!(failed.endpoint_status, "Failed");
        let reason = failed.failure_reason.expect("a reason");
        assert!(reason.starts_with(NOT_HEALTHY) && reason.ends_with(why), "{reason}");
        assert_eq!((hosts.prepared, hosts.cleared.len()), (1, 1), "nothing is left of it");
        assert!(refused(update(&root, "one")).contains("its status is Failed"));
        delete(&root).expect("it can be deleted");
        hosts.settle(&world);
        assert!(refused(describe(&root)).starts_with("Could not find endpoint"));
    }
}

#[test]
fn a_process_that_was_only_taken_away_is_started_again_before_it_was_healthy_too() {
    let (world, _) = world();
    let root = world.root();
    arrange(&root, &["one"]);
    create(&root, "one").expect("made");
    let mut hosts = Hosts { exit: Some(json!("Lost")), ..Hosts::default() };
    hosts.settle(&world);
    assert_eq!(shown(&root).endpoint_status, "Creating");
    hosts.exit = None;
    world.clock().advance(1_000);
    hosts.settle(&world);
    assert_eq!(shown(&root).endpoint_status, "InService");
}

#[test]
fn an_update_serves_when_it_is_healthy_and_ends_what_served_before() {
    let (world, seen, mut hosts) = serving();
    let root = world.root();
    update(&root, "two").expect("asked");
    let updating = shown(&root);
    assert_eq!(updating.endpoint_status, "Updating");
    assert_eq!(updating.endpoint_config_name.as_deref(), Some("one"));
    let pending = updating.pending_deployment_summary.expect("what is to come");
    assert_eq!(pending.endpoint_config_name, "two");
    assert!(hosts.stopped.is_empty());

    hosts.settle(&world);
    let updated = shown(&root);
    assert_eq!(updated.endpoint_status, "InService");
    assert_eq!(updated.endpoint_config_name.as_deref(), Some("two"));
    assert_eq!((hosts.prepared, hosts.cleared.len()), (2, 1));
    let states: Vec<_> =
        seen.0.lock().unwrap().iter().map(|event| event.detail["EndpointStatus"].clone()).collect();
    assert_eq!(states[2..], ["UPDATING", "IN_SERVICE"]);
}

#[test]
fn an_update_that_fails_keeps_what_served_before() {
    let (world, _, mut hosts) = serving();
    let root = world.root();
    update(&root, "two").expect("asked");
    hosts.sick = true;
    hosts.settle(&world);
    let kept = shown(&root);
    assert_eq!(kept.endpoint_status, "InService");
    assert_eq!(kept.endpoint_config_name.as_deref(), Some("one"));
    assert!(kept.failure_reason.expect("a reason").starts_with(NOT_HEALTHY));
    assert!(kept.pending_deployment_summary.is_none());
    // The new host's process alone has ended.
    assert_eq!((hosts.stopped.len(), hosts.cleared.len()), (1, 1));
    hosts.sick = false;
    update(&root, "two").expect("it can be tried again");
    hosts.settle(&world);
    assert_eq!(shown(&root).failure_reason, None);
}

#[test]
fn what_is_in_progress_is_neither_changed_nor_deleted_nor_made_again() {
    let (world, _, mut hosts) = serving();
    let root = world.root();
    update(&root, "two").expect("asked");
    let busy = format!("Cannot update in-progress endpoint \"{ARN}\".");
    assert_eq!(refused(update(&root, "one")), busy);
    assert_eq!(refused(delete(&root)), busy);
    assert_eq!(refused(create(&root, "one")), format!("Cannot create already existing endpoint \"{ARN}\"."));
    hosts.settle(&world);
    delete(&root).expect("now it can");
    assert_eq!(refused(update(&root, "one")), busy);
    hosts.settle(&world);
}

#[test]
fn a_process_that_dies_is_replaced_after_pauses_that_grow() {
    let (world, _, mut hosts) = serving();
    let root = world.root();
    for pause in [1_000, 2_000, 4_000] {
        hosts.exit = Some(json!({"Signal": 9}));
        hosts.settle(&world);
        let before = hosts.prepared;
        world.clock().advance(pause - 1);
        hosts.settle(&world);
        assert_eq!(hosts.prepared, before, "it waits for {pause} ms");
        world.clock().advance(1);
        hosts.exit = None;
        hosts.settle(&world);
        assert_eq!(hosts.prepared, before + 1);
        assert_eq!(shown(&root).endpoint_status, "InService");
    }
}

#[test]
fn an_endpoint_whose_process_waits_to_be_replaced_is_deleted_at_once() {
    let (world, _, mut hosts) = serving();
    hosts.exit = Some(json!({"Code": 1}));
    hosts.settle(&world);
    delete(&world.root()).expect("deleted");
    hosts.settle(&world);
    assert!(refused(describe(&world.root())).starts_with("Could not find endpoint"));
}

#[test]
fn weights_and_counts_are_changed_and_retained() {
    let (world, _, mut hosts) = serving();
    let root = world.root();
    let wanted = |name: &str| api::UpdateEndpointWeightsAndCapacities {
        endpoint_name: "churn".to_owned(),
        desired_weights_and_capacities: vec![api::DesiredWeightAndCapacity {
            variant_name: name.to_owned(),
            desired_weight: Some(0.5),
            desired_instance_count: Some(3),
            ..Default::default()
        }],
    };
    assert!(refused(root.call(wanted("other"))).contains("\"other\" is/are not present"));
    root.call(wanted("AllTraffic")).expect("changed");
    hosts.settle(&world);
    let op = api::UpdateEndpoint {
        endpoint_name: "churn".to_owned(),
        endpoint_config_name: "two".to_owned(),
        retain_all_variant_properties: Some(true),
        exclude_retained_variant_properties: Some(vec![api::VariantProperty {
            variant_property_type: "DesiredInstanceCount".to_owned(),
        }]),
        ..Default::default()
    };
    root.call(op).expect("asked");
    hosts.settle(&world);
    let variant = &shown(&root).production_variants.expect("variants")[0];
    assert_eq!((variant.current_weight, variant.current_instance_count), (Some(0.5), Some(2)));
}

#[test]
fn endpoints_are_listed_and_tagged() {
    let (world, _, _) = serving();
    let root = world.root();
    let tags = vec![api::Tag { key: "team".to_owned(), value: "x".to_owned() }];
    root.call(api::AddTags { resource_arn: ARN.to_owned(), tags }).expect("tagged");
    let tags = root.call(api::ListTags { resource_arn: ARN.to_owned(), ..Default::default() }).unwrap();
    assert_eq!(tags.tags.expect("tags")[0].key, "team");
    for (status, count) in [("InService", 1), ("Failed", 0)] {
        let op = api::ListEndpoints { status_equals: Some(status.to_owned()), ..Default::default() };
        assert_eq!(root.call(op).expect("a list").endpoints.len(), count);
    }
}

#[test]
fn a_package_of_another_account_is_served_by_its_own_image() {
    let (world, _) = world();
    let (owner, root) = (world.root_of(testkit::OTHER), world.root());
    crate::group(&owner, "g").expect("a group");
    let package = crate::package(&owner, "g");
    crate::approve(&owner, &package);
    crate::model(&root, "of-package", &package).expect("a model");
    configure(&root, "one", "of-package");
    create(&root, "one").expect("made");
    Hosts::default().settle(&world);
    let variant = &shown(&root).production_variants.expect("variants")[0];
    let image = variant.deployed_images.as_ref().expect("images")[0].specified_image.clone();
    assert_eq!(image.as_deref(), Some("111111111111.dkr.ecr.eu-west-1.amazonaws.com/x:1"));
}

#[test]
fn a_model_of_several_containers_is_refused() {
    let (world, _) = world();
    let root = world.root();
    let container = api::ContainerDefinition { image: Some("x:1".to_owned()), ..Default::default() };
    let op = api::CreateModel {
        model_name: "pipeline".to_owned(),
        containers: Some(vec![container.clone(), container]),
        execution_role_arn: Some("arn:aws:iam::111111111111:role/r".to_owned()),
        ..Default::default()
    };
    root.call(op).expect("a model");
    configure(&root, "one", "pipeline");
    assert!(refused(create(&root, "one")).contains("has several containers"));
    assert!(refused(describe(&root)).starts_with("Could not find endpoint"));
}
