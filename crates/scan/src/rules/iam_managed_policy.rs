//! Managed policies: wildcards, inversions, users.

use super::allowing;
use crate::{Rule, Severity};

const KIND: &str = "AWS::IAM::ManagedPolicy";

/// What keeps all of them.
const KEPT: &str = "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: ['s3:Get*', 'iam:PassRole'], Resource: 'arn:aws:s3:::b/*' }
        - { Effect: Deny, Action: '*', Resource: '*' }
        - { Effect: Deny, NotAction: 's3:*', NotResource: 'arn:aws:s3:::b' }
    Groups: [readers]
    Users: []
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F5",
        name: "IamManagedPolicyWildcardActionRule",
        severity: Severity::Fail,
        message: "IAM managed policy should not allow * action",
        violated_by: "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 's3:*', Resource: 'arn:aws:s3:::b' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_action),
    },
    Rule {
        id: "F40",
        name: "IamManagedPolicyPassRoleWildcardResourceRule",
        severity: Severity::Fail,
        message: "IAM managed policy should not allow a * resource with PassRole action",
        violated_by: "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 'iam:Pass*', Resource: '*' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::passes_any_role),
    },
    Rule {
        id: "W13",
        name: "IamManagedPolicyWildcardResourceRule",
        severity: Severity::Warn,
        message: "IAM managed policy should not allow * resource",
        violated_by: "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 's3:ListAllMyBuckets', Resource: '*' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_resource),
    },
    Rule {
        id: "W17",
        name: "IamManagedPolicyNotActionRule",
        severity: Severity::Warn,
        message: "IAM managed policy should not allow Allow+NotAction",
        violated_by: "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, NotAction: 'iam:*', Resource: 'arn:aws:s3:::b' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_action),
    },
    Rule {
        id: "W23",
        name: "IamManagedPolicyNotResourceRule",
        severity: Severity::Warn,
        message: "IAM managed policy should not allow Allow+NotResource",
        violated_by: "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 's3:GetObject', NotResource: 'arn:aws:s3:::b/secret' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_resource),
    },
    Rule {
        id: "F12",
        name: "ManagedPolicyOnUserRule",
        severity: Severity::Fail,
        message: "IAM managed policy should not apply directly to users.  Should be on group",
        violated_by: "
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }
    Users: [somebody]
",
        kept_by: KEPT,
        finds: |model| model.select(KIND, |policy| policy.items("Users").next().is_some()),
    },
];
