//! `Formwork::ModelPackageGroup`

use serde_json::json;

use crate::{resources, statement};

#[test]
fn others_may_describe_it_and_make_models_of_its_packages() {
    let all = resources(
        "  M: { Type: Formwork::ModelPackageGroup, Properties: { DeployableFrom: [preprod, prod] } }",
    );
    let group = &all["MGroup"]["Properties"];
    assert_eq!(
        group["ModelPackageGroupName"],
        json!({"Fn::Sub": "${SageMakerProjectName}-${SageMakerProjectId}"})
    );
    let policy = &group["ModelPackageGroupPolicy"];
    assert_eq!(policy["Statement"].as_array().map(Vec::len), Some(2));
    let deploy = statement(policy, "DeployFromPreprodAndProd");
    assert_eq!(
        deploy["Action"],
        json!(["sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages", "sagemaker:CreateModel"])
    );
    let resource = deploy["Resource"].to_string();
    assert!(resource.contains(":model-package/*-${SageMakerProjectId}/*"), "{resource}");
}

#[test]
fn a_name_of_its_own_is_in_small_letters_in_arns() {
    let all = resources(
        "  M: { Type: Formwork::ModelPackageGroup, Properties: { Name: Churn, DeployableFrom: [prod] } }",
    );
    let describe = statement(&all["MGroup"]["Properties"]["ModelPackageGroupPolicy"], "DescribeFromProd");
    assert!(describe["Resource"].to_string().contains(":model-package-group/churn\""), "{describe}");
}

#[test]
fn without_others_it_has_no_policy() {
    let all = resources("  M: { Type: Formwork::ModelPackageGroup }");
    assert_eq!(all["MGroup"]["Properties"].get("ModelPackageGroupPolicy"), None);
}
