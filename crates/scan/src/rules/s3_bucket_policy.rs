//! Bucket policies: wildcards and inversions.

use super::allowing;
use crate::{Rule, Severity};

const KIND: &str = "AWS::S3::BucketPolicy";

/// What keeps all of them.
const KEPT: &str = "
Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: ['111111111111', !Ref AWS::AccountId] }, Action: 'x:Y', Resource: '*' }
        - { Effect: Deny, Principal: '*', Action: '*', Resource: '*' }
        - { Effect: Deny, NotPrincipal: { AWS: '111111111111' }, NotAction: 'x:Y', Resource: '*' }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F15",
        name: "S3BucketPolicyWildcardActionRule",
        severity: Severity::Fail,
        message: "S3 Bucket policy should not allow * action",
        violated_by: "
Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: '111111111111' }, Action: '*', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_action),
    },
    Rule {
        id: "F16",
        name: "S3BucketPolicyWildcardPrincipalRule",
        severity: Severity::Fail,
        message: "S3 Bucket policy should not allow * principal",
        violated_by: "
Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: '*', Action: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_principal),
    },
    Rule {
        id: "F9",
        name: "S3BucketPolicyNotPrincipalRule",
        severity: Severity::Fail,
        message: "S3 Bucket policy should not allow Allow+NotPrincipal",
        violated_by: "
Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, NotPrincipal: { AWS: '111111111111' }, Action: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_principal),
    },
    Rule {
        id: "W20",
        name: "S3BucketPolicyNotActionRule",
        severity: Severity::Warn,
        message: "S3 Bucket policy should not allow Allow+NotAction",
        violated_by: "
Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: '111111111111' }, NotAction: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_action),
    },
];
