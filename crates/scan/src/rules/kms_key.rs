//! Keys of KMS: rotation, and who may use them.

use super::allowing;
use crate::model::Resource;
use crate::{Rule, Severity, value};

const KIND: &str = "AWS::KMS::Key";

/// What keeps all of them.
const KEPT: &str = "
Key:
  Type: AWS::KMS::Key
  Properties:
    EnableKeyRotation: true
    KeyPolicy:
      Statement:
        - Effect: Allow
          Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }
          Action: 'kms:*'
          Resource: '*'
        - { Effect: Deny, Principal: '*', Action: 'kms:*', Resource: '*' }
Asymmetric:
  Type: AWS::KMS::Key
  Properties: { KeySpec: RSA_2048, KeyUsage: SIGN_VERIFY }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F19",
        name: "KMSKeyRotationRule",
        severity: Severity::Fail,
        message: "EnableKeyRotation should not be false or absent on KMS::Key resource",
        violated_by: "
Key:
  Type: AWS::KMS::Key
  Properties: { EnableKeyRotation: false }
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |key| {
                can_rotate(key)
                    && key.property("EnableKeyRotation").into_iter().any(|switch| !value::is_true(switch))
            })
        },
    },
    Rule {
        id: "F76",
        name: "KMSKeyWildcardPrincipalRule",
        severity: Severity::Fail,
        message: "KMS key should not allow * principal \
              (https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html)",
        violated_by: "
Key:
  Type: AWS::KMS::Key
  Properties:
    EnableKeyRotation: true
    KeyPolicy:
      Statement: { Effect: Allow, Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*' }
",
        kept_by: KEPT,
        finds: |model| allowing(model, KIND, "KeyPolicy", super::wildcard_principal),
    },
];

/// Whether KMS can rotate it: it cannot rotate asymmetric keys and keys for HMAC.
fn can_rotate(key: &Resource<'_>) -> bool {
    let specs = key.property("KeySpec");
    specs
        .into_iter()
        .any(|spec| spec.and_then(template::Node::as_text).is_none_or(|spec| spec == "SYMMETRIC_DEFAULT"))
}
