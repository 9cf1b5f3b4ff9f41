//! Rotation of KMS keys.

use template::Node;

use crate::check::Check;
use crate::model::Resource;
use crate::{Rule, value};

pub(super) const RULES: &[Rule] = &[Rule::fail(
    "F19",
    "KMSKeyRotationRule",
    "EnableKeyRotation should not be false or absent on KMS::Key resource",
    Check::Own {
        violated_by: "
Key:
  Type: AWS::KMS::Key
  Properties: { EnableKeyRotation: false }
",
        kept_by: "
Key:
  Type: AWS::KMS::Key
  Properties: { EnableKeyRotation: true }
Asymmetric:
  Type: AWS::KMS::Key
  Properties: { KeySpec: RSA_2048, KeyUsage: SIGN_VERIFY }
",
        finds: |model| {
            model.select("AWS::KMS::Key", |key| {
                can_rotate(key)
                    && key.at("EnableKeyRotation").into_iter().any(|switch| !value::is_true(switch))
            })
        },
    },
)];

/// Whether KMS can rotate it: it cannot rotate asymmetric keys and keys for HMAC.
fn can_rotate(key: &Resource<'_>) -> bool {
    let specs = key.at("KeySpec");
    specs.into_iter().any(|spec| spec.and_then(Node::as_text).is_none_or(|spec| spec == "SYMMETRIC_DEFAULT"))
}
