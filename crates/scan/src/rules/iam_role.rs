//! What roles may do: inline policies with wildcards and inversions, and managed policies that allow (nearly) everything.

use crate::model::{Model, Resource};
use crate::policy::Statement;
use crate::{Rule, Severity};

const KIND: &str = "AWS::IAM::Role";

/// What keeps all of them.
const KEPT: &str = "
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: p
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: ['s3:Get*', 'iam:PassRole'], Resource: ['arn:aws:s3:::b/*', !Sub 'arn:aws:iam::${AWS::AccountId}:role/x'] }
            - { Effect: Deny, Action: '*', Resource: '*' }
            - { Effect: Deny, NotAction: 's3:*', NotResource: 'arn:aws:s3:::b' }
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F3",
        name: "IamRoleWildcardActionOnPermissionsPolicyRule",
        severity: Severity::Fail,
        message: "IAM role should not allow * action on its permissions policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: p
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: ['s3:GetObject', '*'], Resource: 'arn:aws:s3:::b' }
",
        kept_by: KEPT,
        finds: |model| permitting(model, super::wildcard_action),
    },
    Rule {
        id: "F38",
        name: "IamRolePassRoleWildcardResourceRule",
        severity: Severity::Fail,
        message: "IAM role should not allow * resource with PassRole action on its permissions policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: p
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: 'iam:PassRole', Resource: '*' }
",
        kept_by: KEPT,
        finds: |model| permitting(model, super::passes_any_role),
    },
    Rule {
        id: "W11",
        name: "IamRoleWildcardResourceOnPermissionsPolicyRule",
        severity: Severity::Warn,
        message: "IAM role should not allow * resource on its permissions policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: p
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: 's3:ListAllMyBuckets', Resource: '*' }
",
        kept_by: KEPT,
        finds: |model| permitting(model, super::wildcard_resource),
    },
    Rule {
        id: "W15",
        name: "IamRoleNotActionOnPermissionsPolicyRule",
        severity: Severity::Warn,
        message: "IAM role should not allow Allow+NotAction",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: p
        PolicyDocument:
          Statement:
            - { Effect: Allow, NotAction: 'iam:*', Resource: 'arn:aws:s3:::b' }
",
        kept_by: KEPT,
        finds: |model| permitting(model, super::not_action),
    },
    Rule {
        id: "W21",
        name: "IamRoleNotResourceOnPermissionsPolicyRule",
        severity: Severity::Warn,
        message: "IAM role should not allow Allow+NotResource",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: p
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: 's3:GetObject', NotResource: 'arn:aws:s3:::b/secret' }
",
        kept_by: KEPT,
        finds: |model| permitting(model, super::not_resource),
    },
    Rule {
        id: "W43",
        name: "IamRoleAdministratorAccessPolicyRule",
        severity: Severity::Warn,
        message: "IAM role should not have AdministratorAccess policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
",
        kept_by: KEPT,
        finds: |model| holding(model, &["arn:aws:iam::aws:policy/AdministratorAccess"]),
    },
    Rule {
        id: "W44",
        name: "IamRoleElevatedManagedPolicyRule",
        severity: Severity::Warn,
        message: "IAM role should not have Elevated Managed policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/IAMFullAccess']
",
        kept_by: KEPT,
        finds: |model| {
            holding(
                model,
                &["arn:aws:iam::aws:policy/PowerUserAccess", "arn:aws:iam::aws:policy/IAMFullAccess"],
            )
        },
    },
];

/// The roles with an inline policy that allows and has what `violates` looks for.
fn permitting<'t>(model: &Model<'t>, violates: fn(&Statement) -> bool) -> Vec<Resource<'t>> {
    model.select(KIND, |role| {
        role.inline_policies().iter().flatten().any(|statement| statement.allows(violates))
    })
}

/// The roles that hold a managed policy whose ARN begins like one of these.
fn holding<'t>(model: &Model<'t>, arns: &[&str]) -> Vec<Resource<'t>> {
    model.select(KIND, |role| {
        let mut held = role.items("ManagedPolicyArns").filter_map(template::Node::as_text);
        held.any(|arn| arns.iter().any(|elevated| arn.contains(elevated)))
    })
}
