//! Formwork's own rules.

use scan::Filter;

use crate::{found, found_by};

const TRIGGER: &str = "
Trigger:
  Type: AWS::Events::Rule
  Properties:
    EventPattern: { source: [aws.sagemaker], detail-type: [SageMaker Model Package State Change], detail: DETAIL }
    Targets: [{ Id: deploy, Arn: !GetAtt Deploy.Arn }]
Deploy:
  Type: AWS::StepFunctions::StateMachine
";

#[test]
fn a_deployment_starts_at_decisions_alone() {
    let check = |detail: &str, expected: &[&str]| {
        assert_eq!(found(&TRIGGER.replace("DETAIL", detail)), expected, "{detail}");
    };
    check("{ ModelApprovalStatus: [Approved] }", &[]);
    check("{ ModelApprovalStatus: [Approved, Rejected] }", &[]);
    check("{ ModelApprovalStatus: [Rejected] }", &["FW1: Trigger"]);
    check("{ ModelApprovalStatus: [!Ref AWS::Region] }", &["FW1: Trigger"]);
    check("{ ModelApprovalStatus: [{ anything-but: Rejected }] }", &["FW1: Trigger"]);
    check("{ ModelPackageGroupName: [models] }", &["FW1: Trigger"]);
}

#[test]
fn cfn_nag_tells_none_of_them() {
    let unfiltered = TRIGGER.replace("DETAIL", "{}");
    assert_eq!(found_by(&unfiltered, &Filter::default().only_cfn_nag()), [""; 0]);
}

#[test]
fn they_are_suppressed_as_the_others_are() {
    let metadata =
        "Metadata: { cfn_nag: { rules_to_suppress: [{ id: FW1, reason: it only tests }] } }\n  Properties:";
    assert_eq!(found(&TRIGGER.replace("DETAIL", "{}").replacen("Properties:", metadata, 1)), [""; 0]);
}

#[test]
fn tags_are_wanted_in_the_templates_of_products_only() {
    let text = |parameters: &str| {
        format!(
            "Parameters: {{ {parameters} }}\nResources: {{ Group: {{ Type: AWS::SageMaker::ModelPackageGroup }} }}\n"
        )
    };
    let told = |text: &str| {
        scan::scan(text, &Filter::default()).iter().any(|finding| finding.id == "FW7" && !finding.is_fatal())
    };
    assert!(told(&text("SageMakerProjectName: { Type: String }, SageMakerProjectId: { Type: String }")));
    assert!(!told(&text("SageMakerProjectName: { Type: String }")));
}
