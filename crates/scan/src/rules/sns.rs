//! Topics: a key, and policies with wildcards and inversions.

use super::{allowing, lacking};
use crate::{Rule, Severity};

const KIND: &str = "AWS::SNS::TopicPolicy";

/// What keeps all of them.
const KEPT: &str = "
Policy:
  Type: AWS::SNS::TopicPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: ['111111111111', !Ref AWS::AccountId] }, Action: 'x:Y', Resource: '*' }
        - { Effect: Deny, Principal: '*', Action: '*', Resource: '*' }
        - { Effect: Deny, NotPrincipal: { AWS: '111111111111' }, NotAction: 'x:Y', Resource: '*' }
Topic:
  Type: AWS::SNS::Topic
  Properties: { KmsMasterKeyId: alias/topics }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F18",
        name: "SnsTopicPolicyWildcardPrincipalRule",
        severity: Severity::Fail,
        message: "SNS topic policy should not allow * principal",
        violated_by: "
Policy:
  Type: AWS::SNS::TopicPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: '*', Action: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::wildcard_principal),
    },
    Rule {
        id: "F8",
        name: "SnsTopicPolicyNotPrincipalRule",
        severity: Severity::Fail,
        message: "SNS Topic policy should not allow Allow+NotPrincipal",
        violated_by: "
Policy:
  Type: AWS::SNS::TopicPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, NotPrincipal: { AWS: '111111111111' }, Action: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_principal),
    },
    Rule {
        id: "W19",
        name: "SnsTopicPolicyNotActionRule",
        severity: Severity::Warn,
        message: "SNS Topic policy should not allow Allow+NotAction",
        violated_by: "
Policy:
  Type: AWS::SNS::TopicPolicy
  Properties:
    PolicyDocument:
      Statement:
        - { Effect: Allow, Principal: { AWS: '111111111111' }, NotAction: 'x:Y', Resource: 'arn' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "PolicyDocument", super::not_action),
    },
    Rule {
        id: "W47",
        name: "SnsTopicKmsMasterKeyIdRule",
        severity: Severity::Warn,
        message: "SNS Topic should specify KmsMasterKeyId property",
        violated_by: "
Topic:
  Type: AWS::SNS::Topic
",
        kept_by: KEPT,
        finds: |model| lacking(model, "AWS::SNS::Topic", "KmsMasterKeyId"),
    },
];
