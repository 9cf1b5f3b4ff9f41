//! Policies that nobody can read: the measure is in `complexity.rs`.

use crate::{Rule, Severity, complexity};

/// From how many points on a policy is told of.
const THRESHOLD: usize = 25;

pub(super) const RULES: &[Rule] = &[Rule {
    id: "W76",
    name: "SPCMRule",
    severity: Severity::Warn,
    message: "SPCM for IAM policy document is higher than 25",
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
        let policies = model.select("AWS::IAM::Policy", |policy| {
            complexity::of_policy(&policy.statements("PolicyDocument")) >= THRESHOLD
        });
        let roles = model.select("AWS::IAM::Role", |role| {
            role.inline_policies().iter().any(|policy| complexity::of_policy(policy) >= THRESHOLD)
        });
        policies.into_iter().chain(roles).collect()
    },
}];
