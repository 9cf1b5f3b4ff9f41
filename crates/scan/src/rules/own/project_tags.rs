//! Whether what a project makes says which project it is: access and costs are told apart by these tags.

use template::Node;

use crate::check::Check;
use crate::model::Resource;
use crate::{Rule, value};

/// The parameters by which a template is known as a product's.
const PARAMETERS: [&str; 2] = ["SageMakerProjectName", "SageMakerProjectId"];

/// The tags of a project.
const TAGS: [&str; 2] = ["sagemaker:project-name", "sagemaker:project-id"];

/// The types that take tags, of those that projects are made of.
const TAGGED: [&str; 22] = [
    "AWS::CodeBuild::Project",
    "AWS::CodeCommit::Repository",
    "AWS::CodePipeline::Pipeline",
    "AWS::DynamoDB::Table",
    "AWS::ECR::Repository",
    "AWS::IAM::Role",
    "AWS::KMS::Key",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::SageMaker::Endpoint",
    "AWS::SageMaker::EndpointConfig",
    "AWS::SageMaker::Model",
    "AWS::SageMaker::ModelPackageGroup",
    "AWS::SageMaker::MonitoringSchedule",
    "AWS::SageMaker::NotebookInstance",
    "AWS::SageMaker::Pipeline",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
    "AWS::SSM::Parameter",
    "AWS::SecretsManager::Secret",
    "AWS::StepFunctions::StateMachine",
];

pub(in crate::rules) const RULES: &[Rule] = &[Rule::warn(
    "FW7",
    "ProjectTagsRule",
    "What a product's template makes should have the tags sagemaker:project-name and sagemaker:project-id",
    Check::Own {
        violated_by: "
Store:
  Type: AWS::S3::Bucket
  Properties: { Tags: [{ Key: 'sagemaker:project-name', Value: !Ref SageMakerProjectName }] }
",
        kept_by: "
Store:
  Type: AWS::S3::Bucket
  Properties:
    Tags:
      - { Key: 'sagemaker:project-name', Value: !Ref SageMakerProjectName }
      - { Key: 'sagemaker:project-id', Value: !Ref SageMakerProjectId }
Name:
  Type: AWS::SSM::Parameter
  Properties: { Tags: { 'sagemaker:project-name': a, 'sagemaker:project-id': b } }
Alias:
  Type: AWS::KMS::Alias
",
        finds: |model| {
            if !PARAMETERS.iter().all(|name| model.has_parameter(name)) {
                return Vec::new();
            }
            model.all().filter(|it| TAGGED.contains(&it.kind) && !is_tagged(it)).collect()
        },
    },
)
.of_our_own()];

/// Whether a resource has both tags, whatever it turns out to be.
fn is_tagged(resource: &Resource<'_>) -> bool {
    let has = |tags: &Node, tag: &str| {
        let mut items = value::items(std::iter::once(tags));
        tags.get(tag).is_some() || items.any(|item| item.get("Key").and_then(Node::as_text) == Some(tag))
    };
    let branches = resource.at("Tags");
    branches.iter().all(|tags| TAGS.iter().all(|tag| tags.is_some_and(|tags| has(tags, tag))))
}
