//! Log groups: a key, and an end.

use super::lacking;
use crate::{Rule, Severity};

const KIND: &str = "AWS::Logs::LogGroup";

/// What keeps all of them.
const KEPT: &str = "
LogGroup:
  Type: AWS::Logs::LogGroup
  Properties: { KmsKeyId: alias/logs, RetentionInDays: 30 }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "W84",
        name: "LogsLogGroupEncryptedRule",
        severity: Severity::Warn,
        message: "CloudWatchLogs LogGroup should specify a KMS Key Id to encrypt the log data",
        violated_by: "
LogGroup:
  Type: AWS::Logs::LogGroup
  Properties: { RetentionInDays: 30 }
",
        kept_by: KEPT,
        finds: |model| lacking(model, KIND, "KmsKeyId"),
    },
    Rule {
        id: "W86",
        name: "LogsLogGroupRetentionRule",
        severity: Severity::Warn,
        message: "CloudWatchLogs LogGroup should specify RetentionInDays to expire the log data",
        violated_by: "
LogGroup:
  Type: AWS::Logs::LogGroup
  Properties: { KmsKeyId: alias/logs }
",
        kept_by: KEPT,
        finds: |model| lacking(model, KIND, "RetentionInDays"),
    },
];
