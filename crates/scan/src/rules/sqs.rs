//! Queues: a key, and policies with wildcards and inversions.

use super::{allowing, lacking};
use crate::{Rule, Severity};

const KIND: &str = "AWS::SQS::QueuePolicy";

/// What keeps all of them.
const KEPT: &str = "
Policy:
  Type: AWS::SQS::QueuePolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: ['111111111111', !Ref AWS::AccountId] }, Action: 'x:Y', Resource: '*' }
        - { Effect: Deny, Principal: '*', Action: '*', Resource: '*' }
        - { Effect: Deny, NotPrincipal: { AWS: '111111111111' }, NotAction: 'x:Y', Resource: '*' }
Queue:
  Type: AWS::SQS::Queue
  Properties: { KmsMasterKeyId: alias/queues }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F20",
        name: "SqsQueuePolicyWildcardActionRule",
        severity: Severity::Fail,
        message: "SQS Queue policy should not allow * action",
        violated_by: "
Policy:
  Type: AWS::SQS::QueuePolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: '111111111111' }, Action: '*', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_action),
    },
    Rule {
        id: "F21",
        name: "SqsQueuePolicyWildcardPrincipalRule",
        severity: Severity::Fail,
        message: "SQS Queue policy should not allow * principal",
        violated_by: "
Policy:
  Type: AWS::SQS::QueuePolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: '*', Action: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_principal),
    },
    Rule {
        id: "F7",
        name: "SqsQueuePolicyNotPrincipalRule",
        severity: Severity::Fail,
        message: "SQS Queue policy should not allow Allow+NotPrincipal",
        violated_by: "
Policy:
  Type: AWS::SQS::QueuePolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, NotPrincipal: { AWS: '111111111111' }, Action: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_principal),
    },
    Rule {
        id: "W18",
        name: "SqsQueuePolicyNotActionRule",
        severity: Severity::Warn,
        message: "SQS Queue policy should not allow Allow+NotAction",
        violated_by: "
Policy:
  Type: AWS::SQS::QueuePolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: '111111111111' }, NotAction: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_action),
    },
    Rule {
        id: "W48",
        name: "SqsQueueKmsMasterKeyIdRule",
        severity: Severity::Warn,
        message: "SQS Queue should specify KmsMasterKeyId property",
        violated_by: "
Queue:
  Type: AWS::SQS::Queue
",
        kept_by: KEPT,
        finds: |model| lacking(model, "AWS::SQS::Queue", "KmsMasterKeyId"),
    },
];
