//! Who may pass every role to a service. Where the resource is `*`, cfn-nag's own rules say so.

use crate::Rule;
use crate::check::Check;
use crate::policy::Statement;

/// Where identity policies stand.
const POLICIES: [(&str, &str); 3] = [
    ("AWS::IAM::Policy", "PolicyDocument"),
    ("AWS::IAM::ManagedPolicy", "PolicyDocument"),
    ("AWS::IAM::Role", "Policies[].PolicyDocument"),
];

/// Condition keys that say what a role may be passed to.
const TO_WHAT: [&str; 2] = ["iam:passedtoservice", "iam:associatedresourcearn"];

pub(in crate::rules) const RULES: &[Rule] = &[Rule::fail(
    "FW6",
    "PassEveryRoleRule",
    "iam:PassRole is allowed on every role of an account: name the roles, or the service by iam:PassedToService",
    Check::Own {
        violated_by: "
Policy:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: p
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 'iam:*', Resource: !Sub 'arn:aws:iam::${AWS::AccountId}:role/*' }
",
        kept_by: "
Policy:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: p
    PolicyDocument:
      Statement:
        - { Effect: Allow, Action: 'iam:PassRole', Resource: !Sub 'arn:aws:iam::${AWS::AccountId}:role/training-*' }
        - { Effect: Allow, Action: 'iam:GetRole', Resource: 'arn:aws:iam::111111111111:role/*' }
        - Effect: Allow
          Action: iam:PassRole
          Resource: arn:aws:iam::111111111111:role/*
          Condition: { StringEquals: { 'iam:PassedToService': sagemaker.amazonaws.com } }
",
        finds: |model| {
            let found = POLICIES.iter().flat_map(|(kind, path)| {
                model.select(kind, |resource| resource.statements(path).iter().any(|it| it.allows(passes_every_role)))
            });
            found.collect()
        },
    },
)
.of_our_own()];

fn passes_every_role(statement: &Statement) -> bool {
    statement.covers("iam:PassRole")
        && statement.resources.iter().any(|resource| resource.may_end_with(":role/*"))
        && !statement.conditions.iter().flat_map(|it| &it.keys).any(|key| TO_WHAT.contains(&&**key))
}
