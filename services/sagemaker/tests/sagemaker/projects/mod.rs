//! Projects, through the catalog and CloudFormation to what their stacks make.

pub(crate) mod arrange;

use kernel::Result;
use shapes_cloudformation as cfn;
use shapes_sagemaker as api;
use shapes_servicecatalog as catalog;

use crate::refused;
use arrange::{ENOUGH, arranged, parameters};

fn tag(key: &str, value: &str) -> api::Tag {
    api::Tag { key: key.to_owned(), value: value.to_owned() }
}

fn denied<T: std::fmt::Debug>(outcome: Result<T>) -> String {
    let error = outcome.expect_err("it is denied");
    assert_eq!(error.code, "AccessDeniedException");
    error.message
}

#[test]
fn a_project_is_a_product_provisioned_as_whoever_asks() {
    let here = arranged(ENOUGH);
    let mut op = here.project("Churn", "2");
    op.tags = Some(vec![tag("team", "a")]);
    let made = here.lead().call(op).unwrap();
    assert_eq!(made.project_arn, "arn:aws:sagemaker:eu-west-1:111111111111:project/churn");
    assert!(made.project_id.starts_with("p-") && made.project_id.len() == 14, "{}", made.project_id);
    assert_eq!(here.status("Churn"), "Pending");
    here.settle();

    let shown = here.described("Churn");
    assert_eq!(shown.project_status, "CreateCompleted");
    let ann = "arn:aws:sts::111111111111:assumed-role/Lead/ann";
    assert_eq!(shown.created_by.unwrap().iam_identity.unwrap().arn.as_deref(), Some(ann));
    assert_eq!(here.stored("Churn"), Some(format!("{} 2 kept", made.project_id)));
    let product = shown.service_catalog_provisioned_product_details.unwrap();
    assert_eq!(product.provisioned_product_status_message, None);

    let stacks = here.world.root().call(cfn::DescribeStacks::default()).unwrap().stacks.unwrap();
    let id = product.provisioned_product_id.unwrap();
    assert_eq!(stacks[0].stack_name, format!("SC-111111111111-{id}"));
    let tags = stacks[0].tags.clone().unwrap();
    let has = |key: &str, value: &str| tags.iter().any(|tag| tag.key == key && tag.value == value);
    assert!(has("sagemaker:project-name", "Churn") && has("sagemaker:project-id", &made.project_id));
    assert!(has("team", "a"));
    assert!(has("aws:servicecatalog:provisioningPrincipalArn", ann));
}

#[test]
fn the_catalog_is_open_to_the_caller_through_sagemaker_only() {
    let here = arranged(ENOUGH);
    let direct = catalog::ProvisionProduct {
        product_id: Some(here.product.clone()),
        provisioning_artifact_id: Some(here.first.clone()),
        provisioned_product_name: "direct".to_owned(),
        provision_token: "direct".to_owned(),
        ..Default::default()
    };
    assert!(denied(here.lead().call(direct)).contains("servicecatalog:ProvisionProduct"));
    assert!(denied(here.lead().call(here.project("core-x", "1"))).contains("project/core-x"));
    let absent = api::DescribeProject { project_name: "core-x".to_owned() };
    let text = "Project arn:aws:sagemaker:eu-west-1:111111111111:project/core-x does not exist.";
    assert_eq!(refused(here.lead().call(absent)), text);
}

#[test]
fn a_launch_role_that_lacks_a_permission_fails_the_project_and_says_which() {
    let here = arranged(&["cloudformation:*", "ssm:AddTagsToResource", "ssm:DeleteParameter"]);
    here.made("churn");
    assert_eq!(here.status("churn"), "CreateFailed");
    let id = here.described("churn").service_catalog_provisioned_product_details.unwrap();
    let beginning = format!(
        "Client error: Provisioning failed with error: Errors from CloudFormation: [{{LogicalResourceId : \
         SC-111111111111-{}, ResourceType : AWS::CloudFormation::Stack, StatusReason : ",
        id.provisioned_product_id.unwrap()
    );
    let text = here.message("churn").unwrap();
    assert!(text.starts_with(&beginning), "{text}");
    let why = "User: arn:aws:sts::111111111111:assumed-role/Launch/servicecatalog is not authorized to perform: \
               ssm:PutParameter on resource: arn:aws:ssm:eu-west-1:111111111111:parameter/projects/churn";
    assert!(text.contains(why), "{text}");
    let updated = api::UpdateProject { project_name: "churn".to_owned(), ..Default::default() };
    assert_eq!(refused(here.lead().call(updated)), "Cannot update Project in CreateFailed status");

    here.delete("churn").unwrap();
    here.settle();
    assert_eq!(here.status("churn"), "DeleteCompleted");
    here.launch_role_may(ENOUGH);
    here.made("churn");
    assert_eq!(here.status("churn"), "CreateCompleted");
}

#[test]
fn what_the_catalog_refuses_makes_no_project() {
    let here = arranged(ENOUGH);
    let create = |change: &dyn Fn(&mut api::CreateProject)| {
        let mut op = here.project("churn", "2");
        change(&mut op);
        refused(here.lead().call(op))
    };
    let text = create(&|op| {
        let details = op.service_catalog_provisioning_details.as_mut().unwrap();
        details.provisioning_artifact_id = Some("pa-aaaaaaaaaaaaa".to_owned());
    });
    assert_eq!(text, "Provisioning artifact pa-aaaaaaaaaaaaa does not exist or access was denied");
    let text = create(&|op| {
        op.service_catalog_provisioning_details.as_mut().unwrap().provisioning_parameters =
            Some(parameters(&[("SageMakerProjectId", "p-mine")]));
    });
    assert!(text.contains("are given by SageMaker"), "{text}");
    let text = create(&|op| op.template_providers = Some(vec![api::CreateTemplateProvider::default()]));
    assert!(text.contains("TemplateProviders"), "{text}");
    let list = here.world.root().call(api::ListProjects::default()).unwrap();
    assert_eq!(list.project_summary_list.len(), 0);
}

#[test]
fn a_project_that_cloudformation_refuses_says_so() {
    let here = arranged(ENOUGH);
    here.lead().call(here.project("churn", "10")).unwrap();
    here.settle();
    assert_eq!(here.status("churn"), "CreateFailed");
    let text = here.message("churn").unwrap();
    let beginning = "Client error: Provisioning failed with error: AmazonCloudFormationException  ";
    assert!(text.starts_with(beginning), "{text}");
}

#[test]
fn an_update_keeps_what_it_does_not_name_and_drops_what_the_version_lost() {
    let here = arranged(ENOUGH);
    let made = here.made("churn");
    let update = |version: &str, pairs: &[(&str, &str)]| {
        here.lead()
            .call(api::UpdateProject {
                project_name: "churn".to_owned(),
                project_description: Some("now newer".to_owned()),
                service_catalog_provisioning_update_details: Some(
                    api::ServiceCatalogProvisioningUpdateDetails {
                        provisioning_artifact_id: Some(version.to_owned()),
                        provisioning_parameters: Some(parameters(pairs)),
                    },
                ),
                ..Default::default()
            })
            .unwrap();
        assert_eq!(here.status("churn"), "UpdateInProgress");
        assert_eq!(refused(here.delete("churn")), "Cannot delete Project in UpdateInProgress status");
        here.settle();
    };
    update(&here.second, &[("New", "fresh")]);
    assert_eq!(here.status("churn"), "UpdateCompleted", "{:?}", here.message("churn"));
    assert_eq!(here.stored("churn"), Some(format!("{} 2 fresh", made.project_id)));
    let shown = here.described("churn");
    assert_eq!(shown.project_description.as_deref(), Some("now newer"));
    let details = shown.service_catalog_provisioning_details.unwrap();
    assert_eq!(details.provisioning_artifact_id.as_ref(), Some(&here.second));
    assert_eq!(details.provisioning_parameters, Some(parameters(&[("New", "fresh"), ("Size", "2")])));

    update(&here.second, &[("Size", "10")]);
    assert_eq!(here.status("churn"), "UpdateFailed");
    assert!(here.message("churn").unwrap().starts_with("Client error: Provisioning failed with error: "));
    update(&here.second, &[("Size", "3")]);
    assert_eq!(here.status("churn"), "UpdateCompleted");
    assert_eq!(here.stored("churn"), Some(format!("{} 3 fresh", made.project_id)));
}

#[test]
fn a_deleted_project_stays_visible_and_its_name_is_free() {
    let here = arranged(ENOUGH);
    let first = here.made("churn");
    let again = refused(here.lead().call(here.project("CHURN", "2")));
    assert_eq!(again, format!("Cannot create already existing project \"{}\".", first.project_arn));
    here.delete("churn").unwrap();
    assert_eq!(here.status("churn"), "DeleteInProgress");
    here.settle();
    assert_eq!((here.status("churn").as_str(), here.stored("churn")), ("DeleteCompleted", None));
    assert_eq!(refused(here.delete("churn")), "Cannot delete Project in DeleteCompleted status");
    let second = here.made("churn");
    assert_eq!(here.status("churn"), "CreateCompleted");
    assert_ne!(first.project_id, second.project_id);
}

#[test]
fn a_deletion_that_fails_says_why_and_may_be_tried_again() {
    let here = arranged(ENOUGH);
    here.made("churn");
    here.launch_role_may(&["cloudformation:*"]);
    here.delete("churn").unwrap();
    here.settle();
    assert_eq!(here.status("churn"), "DeleteFailed");
    let text = here.message("churn").unwrap();
    assert!(text.contains("is not authorized to perform: ssm:DeleteParameter"), "{text}");
    here.launch_role_may(ENOUGH);
    here.delete("churn").unwrap();
    here.settle();
    assert_eq!(here.status("churn"), "DeleteCompleted");
}

#[test]
fn a_project_whose_product_is_gone_is_deleted_at_once() {
    let here = arranged(ENOUGH);
    here.made("churn");
    let details = here.described("churn").service_catalog_provisioned_product_details.unwrap();
    here.world
        .root()
        .call(catalog::TerminateProvisionedProduct {
            provisioned_product_id: details.provisioned_product_id,
            terminate_token: "t".to_owned(),
            ..Default::default()
        })
        .unwrap();
    here.settle();
    here.delete("churn").unwrap();
    assert_eq!(here.status("churn"), "DeleteCompleted");
}

#[test]
fn a_project_takes_tags() {
    let here = arranged(ENOUGH);
    let resource_arn = here.made("churn").project_arn;
    let add = api::AddTags { resource_arn: resource_arn.clone(), tags: vec![tag("a", "b")] };
    here.lead().call(add).unwrap();
    let tags = here.lead().call(api::ListTags { resource_arn, ..Default::default() }).unwrap().tags.unwrap();
    assert!(tags == [tag("a", "b")]);
}

#[test]
fn the_portfolio_s_setting_is_kept() {
    let here = arranged(ENOUGH);
    let root = here.world.root();
    let status = || root.call(api::GetSagemakerServicecatalogPortfolioStatus {}).unwrap().status.unwrap();
    assert_eq!(status(), "Disabled");
    root.call(api::EnableSagemakerServicecatalogPortfolio {}).unwrap();
    assert_eq!(status(), "Enabled");
    root.call(api::DisableSagemakerServicecatalogPortfolio {}).unwrap();
    assert_eq!(status(), "Disabled");
}
