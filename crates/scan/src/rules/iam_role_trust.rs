//! Who may take a role: its trust policy.

use super::allowing;
use crate::{Rule, Severity};

/// What keeps all of them.
const KEPT: &str = "
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { Service: codebuild.amazonaws.com }, Action: 'sts:AssumeRole' }
        - { Effect: Deny, NotPrincipal: { AWS: 'arn:aws:iam::111111111111:root' }, NotAction: 'sts:AssumeRole' }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F2",
        name: "IamRoleWildcardActionOnTrustPolicyRule",
        severity: Severity::Fail,
        message: "IAM role should not allow * action on its trust policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { Service: codebuild.amazonaws.com }, Action: 'sts:*' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, "AWS::IAM::Role", "AssumeRolePolicyDocument", super::wildcard_action),
    },
    Rule {
        id: "F6",
        name: "IamRoleNotPrincipalOnTrustPolicyRule",
        severity: Severity::Fail,
        message: "IAM role should not allow Allow+NotPrincipal in its trust policy",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Statement:
        - { Effect: Allow, NotPrincipal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'sts:AssumeRole' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, "AWS::IAM::Role", "AssumeRolePolicyDocument", super::not_principal),
    },
    Rule {
        id: "W14",
        name: "IamRoleNotActionOnTrustPolicyRule",
        severity: Severity::Warn,
        message: "IAM role should not allow Allow+NotAction on trust permissions",
        violated_by: "
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { Service: codebuild.amazonaws.com }, NotAction: 'sts:AssumeRole' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, "AWS::IAM::Role", "AssumeRolePolicyDocument", super::not_action),
    },
];
