//! Users without a group, roles that hold (nearly) everything, and policies that nobody can read.

use template::Node;

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{Rule, complexity, policy, reference};

/// From how many points on a policy is told of; the measure is in `complexity.rs`.
const THRESHOLD: usize = 25;

pub(super) const RULES: &[Rule] = &[
    Rule::fail(
        "F2000",
        "UserMissingGroupRule",
        "User is not assigned to a group",
        Check::Own {
            violated_by: "
User:
  Type: AWS::IAM::User
",
            kept_by: "
Listed:
  Type: AWS::IAM::User
  Properties: { Groups: [readers] }
Added:
  Type: AWS::IAM::User
Addition:
  Type: AWS::IAM::UserToGroupAddition
  Properties: { GroupName: readers, Users: [!Ref Added] }
",
            finds: |model| {
                model.select("AWS::IAM::User", |user| {
                    user.items("Groups").next().is_none() && !is_added(model, user)
                })
            },
        },
    ),
    Rule::warn(
        "W43",
        "IamRoleAdministratorAccessPolicyRule",
        "IAM role should not have AdministratorAccess policy",
        Check::Own {
            violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }
",
            kept_by: READER,
            finds: |model| holding(model, &["arn:aws:iam::aws:policy/AdministratorAccess"]),
        },
    ),
    Rule::warn(
        "W44",
        "IamRoleElevatedManagedPolicyRule",
        "IAM role should not have Elevated Managed policy",
        Check::Own {
            violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/IAMFullAccess'] }
",
            kept_by: READER,
            finds: |model| {
                let elevated =
                    ["arn:aws:iam::aws:policy/PowerUserAccess", "arn:aws:iam::aws:policy/IAMFullAccess"];
                holding(model, &elevated)
            },
        },
    ),
    Rule::warn(
        "W76",
        "SPCMRule",
        "SPCM for IAM policy document is higher than 25",
        Check::Own {
            violated_by: "
Policy:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: p
    PolicyDocument:
      Statement:
        - Effect: Deny
          NotAction: ['s3:*', 'sqs:*', 'sns:*', 'kms:*', 'ssm:*', 'logs:*', 'ecr:*', 'events:*', 'lambda:*']
          NotResource: '*'
          Condition:
            ForAllValues:StringLikeIfExists: { 'aws:TagKeys': ['${aws:username}', 'b'] }
            'Null': { 'aws:TokenIssueTime': 'true' }
",
            kept_by: "
Policy:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: p
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }
        - { Effect: Allow, Action: ['kms:Decrypt', 'kms:Encrypt'], Resource: '*' }
",
            finds: |model| {
                let unreadable = |kind: &str, path: &str| {
                    model.select(kind, |resource| {
                        let documents = resource.at(path).into_iter().flatten();
                        documents.map(policy::statements).any(|it| complexity::of_policy(&it) >= THRESHOLD)
                    })
                };
                let mut found = unreadable("AWS::IAM::Policy", "PolicyDocument");
                found.extend(unreadable("AWS::IAM::Role", "Policies[].PolicyDocument"));
                found
            },
        },
    ),
];

const READER: &str = "
Role:
  Type: AWS::IAM::Role
  Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }
";

/// The roles that hold one of these managed policies.
fn holding<'t>(model: &Model<'t>, arns: &[&str]) -> Vec<Resource<'t>> {
    model.select("AWS::IAM::Role", |role| {
        let mut held = role.items("ManagedPolicyArns").filter_map(Node::as_text);
        held.any(|arn| arns.iter().any(|elevated| arn.contains(elevated)))
    })
}

/// Whether the template adds a user to a group, by reference or by name.
fn is_added(model: &Model<'_>, user: &Resource<'_>) -> bool {
    let names: Vec<&str> = user.values("UserName").filter_map(Node::as_text).collect();
    let is_user = |added: &Node| {
        reference::is_to(added, user.id) || added.as_text().is_some_and(|name| names.contains(&name))
    };
    model.of_type("AWS::IAM::UserToGroupAddition").any(|addition| addition.items("Users").any(is_user))
}
