//! What starts deployments: that a model was approved, or an approval was taken back, and nothing less.

use template::Node;

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{Rule, path, reference};

/// The events that say that a model package was made, approved or rejected.
const STATE_CHANGE: &str = "SageMaker Model Package State Change";

/// What a deployment is carried out by: resource types, and the same in ARNs.
const DEPLOYING: [(&str, &str); 3] = [
    ("AWS::CodePipeline::Pipeline", ":codepipeline:"),
    ("AWS::CodeBuild::Project", ":codebuild:"),
    ("AWS::StepFunctions::StateMachine", ":states:"),
];

pub(in crate::rules) const RULES: &[Rule] = &[Rule::fail(
    "FW1",
    "DeployTriggerApprovedRule",
    "A rule that starts a deployment at the change of a model package should filter on ModelApprovalStatus Approved \
     (and Rejected at most, to roll back): otherwise models that nobody has decided on start deployments too",
    Check::Own {
        violated_by: "
Trigger:
  Type: AWS::Events::Rule
  Properties:
    EventPattern:
      source: [aws.sagemaker]
      detail-type: [SageMaker Model Package State Change]
      detail: { ModelPackageGroupName: [models], ModelApprovalStatus: [Approved, PendingManualApproval] }
    Targets: [{ Id: deploy, Arn: !Sub 'arn:aws:codepipeline:${AWS::Region}:${AWS::AccountId}:deploy' }]
",
        kept_by: "
Trigger:
  Type: AWS::Events::Rule
  Properties:
    EventPattern:
      source: [aws.sagemaker]
      detail-type: [SageMaker Model Package State Change]
      detail: { ModelApprovalStatus: [Approved, Rejected] }
    Targets: [{ Id: deploy, Arn: !Sub 'arn:aws:codepipeline:${AWS::Region}:${AWS::AccountId}:deploy' }]
News:
  Type: AWS::Events::Rule
  Properties:
    EventPattern: { source: [aws.sagemaker], detail-type: [SageMaker Model Package State Change] }
    Targets: [{ Id: tell, Arn: !Ref Topic }]
Topic:
  Type: AWS::SNS::Topic
",
        finds: |model| {
            model.select("AWS::Events::Rule", |rule| {
                rule.values("EventPattern").any(is_unfiltered) && deploys(model, rule)
            })
        },
    },
)
.of_our_own()];

/// Whether a pattern takes changes of model packages that nobody has decided on, or no approvals.
fn is_unfiltered(pattern: &Node) -> bool {
    let is = |value: Option<&Node>, text: &str| value.and_then(Node::as_text) == Some(text);
    let types = path::values(Some(pattern), "detail-type[]");
    let statuses = path::values(Some(pattern), "detail.ModelApprovalStatus[]");
    let decided = |status: Option<&Node>| is(status, "Approved") || is(status, "Rejected");
    types.iter().any(|kind| is(*kind, STATE_CHANGE))
        && !(statuses.iter().copied().all(decided) && statuses.iter().any(|status| is(*status, "Approved")))
}

fn deploys(model: &Model<'_>, rule: &Resource<'_>) -> bool {
    rule.at("Targets[].Arn").into_iter().flatten().any(|arn| {
        let target = reference::target(arn).and_then(|id| model.find(id));
        let text = arn.to_json().to_string();
        DEPLOYING.iter().any(|(kind, part)| target.is_some_and(|it| it.kind == *kind) || text.contains(part))
    })
}
