//! Products that are launched, updated and terminated.

use serde_json::json;
use shapes_cloudformation as cfn;
use shapes_servicecatalog as api;
use shapes_ssm as ssm;
use testkit::{Client, World};

use crate::arrange::{
    CLOSED, Catalog, LAUNCH, LEAD, catalog, constrain, launch, provisioned, record, refused, session, settle,
    stacks, tag, world,
};

fn stored(client: &Client<'_>, name: &str) -> Option<String> {
    let op = ssm::GetParameter { name: name.to_owned(), ..Default::default() };
    client.call(op).ok().map(|found| found.parameter.unwrap().value.unwrap())
}

fn launched(world: &World, of: &Catalog, name: &str) -> String {
    let lead = session(world, LEAD, "ann");
    let made = lead.call(launch(of, name, &[("Name", name)])).unwrap().record_detail.unwrap();
    settle(world);
    made.record_id.unwrap()
}

pub(crate) fn update(name: &str, size: &str) -> api::UpdateProvisionedProduct {
    let parameter = |key: &str, value: Option<&str>| api::UpdateProvisioningParameter {
        key: Some(key.to_owned()),
        value: value.map(str::to_owned),
        use_previous_value: value.is_none().then_some(true),
    };
    api::UpdateProvisionedProduct {
        provisioned_product_name: Some(name.to_owned()),
        provisioning_parameters: Some(vec![parameter("Name", None), parameter("Size", Some(size))]),
        update_token: format!("u{size}"),
        ..Default::default()
    }
}

pub(crate) fn terminate(name: &str) -> api::TerminateProvisionedProduct {
    api::TerminateProvisionedProduct {
        provisioned_product_name: Some(name.to_owned()),
        terminate_token: format!("t-{name}"),
        ..Default::default()
    }
}

#[test]
fn a_launch_makes_a_stack_and_writes_its_outcome_down() {
    let world = world();
    let of = catalog(&world);
    constrain(&world.root(), &of, &json!({ "RoleArn": LAUNCH })).unwrap();
    let lead = session(&world, LEAD, "ann");
    let mut op = launch(&of, "demo", &[("Name", "demo")]);
    op.tags = Some(vec![tag("team", "a")]);
    let begun = lead.call(op).unwrap().record_detail.unwrap();
    assert_eq!(begun.status.as_deref(), Some("CREATED"));
    assert_eq!(begun.launch_role_arn.as_deref(), Some(LAUNCH));
    assert_eq!(provisioned(&lead, "demo").unwrap().status.as_deref(), Some("UNDER_CHANGE"));
    settle(&world);
    let done = record(&lead, &begun.record_id.unwrap());
    let detail = done.record_detail.unwrap();
    assert_eq!(detail.status.as_deref(), Some("SUCCEEDED"), "{:?}", detail.record_errors.unwrap().len());
    let output = done.record_outputs.unwrap().remove(0);
    assert_eq!(output.output_value.as_deref(), Some("/p/demo"));
    let shown = provisioned(&lead, "demo").unwrap();
    assert_eq!(shown.status.as_deref(), Some("AVAILABLE"));
    assert_eq!(stored(&lead, "/p/demo").as_deref(), Some("1"));

    let stack = stacks(&lead).remove(0);
    assert_eq!(stack.stack_name, format!("SC-111111111111-{}", shown.id.unwrap()));
    let mut tags: Vec<String> =
        stack.tags.unwrap().into_iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect();
    tags.sort();
    assert_eq!(
        tags,
        [
            format!(
                "aws:servicecatalog:portfolioArn=arn:aws:catalog:eu-west-1:111111111111:portfolio/{}",
                of.portfolio
            ),
            format!(
                "aws:servicecatalog:productArn=arn:aws:catalog:eu-west-1:111111111111:product/{}",
                of.product
            ),
            format!("aws:servicecatalog:provisionedProductArn={}", shown.arn.unwrap()),
            format!("aws:servicecatalog:provisioningArtifactIdentifier={}", of.artifact),
            "aws:servicecatalog:provisioningPrincipalArn=arn:aws:sts::111111111111:assumed-role/Lead/ann"
                .to_owned(),
            "sagemaker:studio-visibility=true".to_owned(),
            "team=a".to_owned(),
        ]
    );
}

#[test]
fn the_same_token_launches_once() {
    let world = world();
    let of = catalog(&world);
    let lead = session(&world, LEAD, "ann");
    let first = lead.call(launch(&of, "demo", &[("Name", "demo")])).unwrap().record_detail.unwrap();
    settle(&world);
    let again = lead.call(launch(&of, "demo", &[("Name", "demo")])).unwrap().record_detail.unwrap();
    assert_eq!(again.record_id, first.record_id);
    assert_eq!(again.status.as_deref(), Some("SUCCEEDED"));
    assert_eq!(stacks(&lead).len(), 1);
    let mut other = launch(&of, "demo", &[("Name", "demo")]);
    other.provision_token = "other".to_owned();
    assert_eq!(
        refused(lead.call(other).map(drop)),
        ("InvalidParametersException".into(), "a provisioned product named demo already exists".into())
    );
}

#[test]
fn a_launch_that_cloudformation_refuses_leaves_a_product_in_error() {
    let world = world();
    let of = catalog(&world);
    let lead = session(&world, LEAD, "ann");
    let begun = lead.call(launch(&of, "demo", &[])).unwrap().record_detail.unwrap();
    settle(&world);
    let shown = provisioned(&lead, "demo").unwrap();
    assert_eq!(shown.status.as_deref(), Some("ERROR"));
    let text = "AmazonCloudFormationException  Parameters: [Name] must have values (Service: \
                AmazonCloudFormation; Status Code: 400; Error Code: ValidationError)";
    assert_eq!(shown.status_message.as_deref(), Some(text));
    let detail = record(&lead, &begun.record_id.unwrap()).record_detail.unwrap();
    assert_eq!(detail.status.as_deref(), Some("FAILED"));
    assert_eq!(detail.record_errors.unwrap()[0].description.as_deref(), Some(text));
    assert!(stacks(&lead).is_empty());
    let (_, text) = refused(lead.call(update("demo", "2")).map(drop));
    assert!(text.contains("has no stack to update"), "{text}");
    lead.call(terminate("demo")).unwrap();
    settle(&world);
    assert_eq!(refused(provisioned(&lead, "demo").map(drop)).0, "ResourceNotFoundException");
}

#[test]
fn a_stack_that_fails_tells_which_resource_and_why() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    // Another launch wants the same parameter.
    let begun = lead.call(launch(&of, "other", &[("Name", "demo")])).unwrap().record_detail.unwrap();
    settle(&world);
    let detail = record(&lead, &begun.record_id.unwrap()).record_detail.unwrap();
    assert_eq!(detail.status.as_deref(), Some("FAILED"));
    let error = detail.record_errors.unwrap().remove(0);
    assert_eq!(error.code.as_deref(), Some("CREATE_FAILED"));
    let text = error.description.unwrap();
    let stack = format!("SC-111111111111-{}", provisioned(&lead, "other").unwrap().id.unwrap());
    let beginning = format!(
        "Errors from CloudFormation: [{{LogicalResourceId : {stack}, ResourceType : AWS::CloudFormation::Stack, \
         StatusReason : The following resource(s) failed to create: [Stored]. Rollback requested by user.}}, \
         {{LogicalResourceId : Stored, ResourceType : AWS::SSM::Parameter, StatusReason : "
    );
    assert!(text.starts_with(&beginning), "{text}");
    let shown = provisioned(&lead, "other").unwrap();
    assert_eq!((shown.status.as_deref(), shown.status_message), (Some("ERROR"), Some(text)));
}

#[test]
fn a_launch_role_that_does_not_trust_service_catalog_is_told() {
    let world = world();
    let of = catalog(&world);
    constrain(&world.root(), &of, &json!({ "LocalRoleName": "Closed" })).unwrap();
    let lead = session(&world, LEAD, "ann");
    lead.call(launch(&of, "demo", &[("Name", "demo")])).unwrap();
    settle(&world);
    let text = format!("Access denied while assuming the role {CLOSED}");
    assert_eq!(provisioned(&lead, "demo").unwrap().status_message, Some(text));
}

#[test]
fn an_update_changes_the_stack_and_keeps_its_tags() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    let before = stacks(&lead).remove(0).tags;
    lead.call(update("demo", "5")).unwrap();
    settle(&world);
    assert_eq!(provisioned(&lead, "demo").unwrap().status.as_deref(), Some("AVAILABLE"));
    assert_eq!(stored(&lead, "/p/demo").as_deref(), Some("5"));
    assert_eq!(stacks(&lead).remove(0).tags.unwrap().len(), before.unwrap().len());
    let history = lead.call(api::ListRecordHistory::default()).unwrap().record_details.unwrap();
    let mut kinds: Vec<_> = history.into_iter().map(|one| one.record_type.unwrap()).collect();
    kinds.sort();
    assert_eq!(kinds, ["PROVISION_PRODUCT", "UPDATE_PROVISIONED_PRODUCT"]);
}

#[test]
fn an_update_that_is_refused_taints_the_product() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    lead.call(update("demo", "10")).unwrap();
    settle(&world);
    assert_eq!(provisioned(&lead, "demo").unwrap().status.as_deref(), Some("TAINTED"));
    assert_eq!(stored(&lead, "/p/demo").as_deref(), Some("1"));
    lead.call(update("demo", "3")).unwrap();
    settle(&world);
    assert_eq!(provisioned(&lead, "demo").unwrap().status.as_deref(), Some("AVAILABLE"));
}

#[test]
fn termination_takes_the_stack_down_and_leaves_the_records() {
    let world = world();
    let of = catalog(&world);
    let first = launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    let begun = lead.call(terminate("demo")).unwrap().record_detail.unwrap();
    let busy = refused(
        lead.call(api::TerminateProvisionedProduct {
            terminate_token: "again".to_owned(),
            ..terminate("demo")
        })
        .map(drop),
    );
    assert!(busy.1.ends_with("is under change"), "{}", busy.1);
    settle(&world);
    assert_eq!(stored(&lead, "/p/demo"), None);
    assert!(stacks(&lead).is_empty());
    assert_eq!(refused(provisioned(&lead, "demo").map(drop)).0, "ResourceNotFoundException");
    for id in [first, begun.record_id.unwrap()] {
        assert_eq!(record(&lead, &id).record_detail.unwrap().status.as_deref(), Some("SUCCEEDED"));
    }
}

#[test]
fn a_stack_may_outlive_its_product() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    lead.call(api::TerminateProvisionedProduct {
        retain_physical_resources: Some(true),
        ..terminate("demo")
    })
    .unwrap();
    settle(&world);
    assert_eq!(refused(provisioned(&lead, "demo").map(drop)).0, "ResourceNotFoundException");
    assert_eq!(stored(&lead, "/p/demo").as_deref(), Some("1"));
}

#[test]
fn termination_that_fails_taints_unless_errors_are_ignored() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    let protect = cfn::UpdateTerminationProtection {
        enable_termination_protection: true,
        stack_name: stacks(&lead).remove(0).stack_name,
    };
    lead.call(protect).unwrap();
    lead.call(terminate("demo")).unwrap();
    settle(&world);
    assert_eq!(provisioned(&lead, "demo").unwrap().status.as_deref(), Some("TAINTED"));
    lead.call(api::TerminateProvisionedProduct {
        ignore_errors: Some(true),
        terminate_token: "ignoring".to_owned(),
        ..terminate("demo")
    })
    .unwrap();
    settle(&world);
    assert_eq!(refused(provisioned(&lead, "demo").map(drop)).0, "ResourceNotFoundException");
}

#[test]
fn outputs_are_those_of_the_last_success() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let lead = session(&world, LEAD, "ann");
    let ask = |keys: &[&str]| {
        lead.call(api::GetProvisionedProductOutputs {
            provisioned_product_name: Some("demo".to_owned()),
            output_keys: Some(keys.iter().map(|key| (*key).to_owned()).collect()),
            ..Default::default()
        })
    };
    let shown = ask(&["Where"]).unwrap().outputs.unwrap().remove(0);
    assert_eq!(shown.output_value.as_deref(), Some("/p/demo"));
    assert_eq!(shown.description.as_deref(), Some("its name"));
    assert!(refused(ask(&["Other"]).map(drop)).1.ends_with("has no output Other"));
}

#[test]
fn a_user_sees_its_own_launches_and_on_wish_the_account_s() {
    let world = world();
    let of = catalog(&world);
    launched(&world, &of, "demo");
    let scan = |role: &str, name: &str, key: &str| {
        let filter = api::AccessLevelFilter { key: Some(key.to_owned()), value: Some("self".to_owned()) };
        let op = api::ScanProvisionedProducts { access_level_filter: Some(filter), ..Default::default() };
        session(&world, role, name).call(op).unwrap().provisioned_products.unwrap().len()
    };
    assert_eq!(scan(LEAD, "ann", "User"), 1);
    assert_eq!(scan(LEAD, "bob", "User"), 0);
    assert_eq!(scan(LEAD, "bob", "Role"), 1);
    assert_eq!(scan(LAUNCH, "bob", "Role"), 0);
    assert_eq!(scan(LAUNCH, "bob", "Account"), 1);
    let search = |query: &str| {
        let op = api::SearchProvisionedProducts {
            filters: Some([("SearchQuery".to_owned(), vec![query.to_owned()])].into()),
            ..Default::default()
        };
        session(&world, LEAD, "ann").call(op).map(|found| found.total_results_count.unwrap())
    };
    assert_eq!(search("status:AVAILABLE").unwrap(), 1);
    assert_eq!(search("name:other").unwrap(), 0);
    assert_eq!(search("dem").unwrap(), 1);
    assert_eq!(refused(search("colour:red")).0, "InvalidParametersException");
}
