//! What other accounts are allowed.

use crate::Rule;
use crate::check::Check;
use crate::model::{Model, Resource};
use crate::policy::Statement;

/// A resource type, and the property that its policy stands in.
type Place = (&'static str, &'static str);

/// Policies of which cfn-nag's own rules say that they let everybody in.
const LOOKED_AT: [Place; 4] = [
    ("AWS::KMS::Key", "KeyPolicy"),
    ("AWS::S3::BucketPolicy", "PolicyDocument"),
    ("AWS::SNS::TopicPolicy", "PolicyDocument"),
    ("AWS::SQS::QueuePolicy", "PolicyDocument"),
];

/// The others that may let other accounts in.
const OTHERS: [Place; 4] = [
    ("AWS::ECR::Repository", "RepositoryPolicyText"),
    ("AWS::IAM::Role", "AssumeRolePolicyDocument"),
    ("AWS::SageMaker::ModelPackageGroup", "ModelPackageGroupPolicy"),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy"),
];

/// Condition keys that say who of everybody is meant.
const WHO: [&str; 11] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "kms:calleraccount",
];

/// What keeps both rules.
const KEPT: &str = "
Models:
  Type: AWS::SageMaker::ModelPackageGroup
  Properties:
    ModelPackageGroupName: models
    ModelPackageGroupPolicy:
      Statement:
        - Effect: Allow
          Principal: '*'
          Action: sagemaker:DescribeModelPackage
          Resource: '*'
          Condition: { StringEquals: { 'aws:PrincipalOrgID': o-1 } }
        - { Effect: Deny, Principal: '*', Action: '*', Resource: '*' }
Key:
  Type: AWS::KMS::Key
  Properties:
    KeyPolicy:
      Statement:
        - { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }
        - { Effect: Allow, Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'kms:Decrypt', Resource: '*' }
";

pub(in crate::rules) const RULES: &[Rule] = &[
    Rule::fail(
        "FW4",
        "AnyAccountRule",
        "Every AWS account is allowed in: name the accounts, or limit the statement by a condition such as \
         aws:PrincipalOrgID",
        Check::Own {
            violated_by: "
Models:
  Type: AWS::SageMaker::ModelPackageGroup
  Properties:
    ModelPackageGroupName: models
    ModelPackageGroupPolicy:
      Statement: { Effect: Allow, Principal: { AWS: '*' }, Action: 'sagemaker:DescribeModelPackage', Resource: '*' }
",
            kept_by: KEPT,
            finds: |model| {
                having(model, &OTHERS, |statement| {
                    statement.has_wildcard_principal()
                        && !statement.conditions.iter().flat_map(|it| &it.keys).any(|key| WHO.contains(&&**key))
                })
            },
        },
    )
    .of_our_own(),
    Rule::fail(
        "FW5",
        "EverythingToAnotherAccountRule",
        "Another account is allowed every action: name the actions that it needs",
        Check::Own {
            violated_by: "
Key:
  Type: AWS::KMS::Key
  Properties:
    KeyPolicy:
      Statement:
        - { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${Prod}:root' }, Action: 'kms:*', Resource: '*' }
",
            kept_by: KEPT,
            finds: |model| {
                having(model, &[LOOKED_AT, OTHERS].concat(), |it| it.has_wildcard_action() && it.names_another_account())
            },
        },
    )
    .of_our_own(),
];

/// The resources with a statement that lets others in and has what `violates` looks for.
fn having<'t>(model: &Model<'t>, places: &[Place], violates: fn(&Statement) -> bool) -> Vec<Resource<'t>> {
    let with = |(kind, path): &Place| {
        model.select(kind, |resource| resource.statements(path).iter().any(|it| it.allows(violates)))
    };
    places.iter().flat_map(with).collect()
}
