//! Secrets of Secrets Manager: a key.

use super::lacking;
use crate::{Rule, Severity};

const KIND: &str = "AWS::SecretsManager::Secret";

/// What keeps all of them.
const KEPT: &str = "
Secret:
  Type: AWS::SecretsManager::Secret
  Properties: { KmsKeyId: alias/secrets }
";

pub(super) const RULES: &[Rule] = &[Rule {
    id: "W77",
    name: "SecretsManagerSecretKmsKeyIdRule",
    severity: Severity::Warn,
    message: "Secrets Manager Secret should explicitly specify KmsKeyId. Besides control of the key \
              this will allow the secret to be shared cross-account",
    violated_by: "
Secret:
  Type: AWS::SecretsManager::Secret
",
    kept_by: KEPT,
    finds: |model| lacking(model, KIND, "KmsKeyId"),
}];
