//! Database instances: what their cluster decides is not theirs.

use template::Node;

use crate::Rule;
use crate::check::Check;
use crate::value;

const KIND: &str = "AWS::RDS::DBInstance";

pub(super) const RULES: &[Rule] = &[
    Rule::fail(
        "F27",
        "RDSDBInstanceStorageEncryptedRule",
        "RDS DBInstance should have StorageEncrypted enabled",
        Check::Own {
            violated_by: "
Database:
  Type: AWS::RDS::DBInstance
  Properties: { StorageEncrypted: false }
",
            kept_by: "
Database:
  Type: AWS::RDS::DBInstance
  Properties: { StorageEncrypted: true }
InCluster:
  Type: AWS::RDS::DBInstance
  Properties: { DBClusterIdentifier: cluster }
",
            finds: |model| {
                model.select(KIND, |instance| {
                    instance.lacks("DBClusterIdentifier")
                        && instance.at("StorageEncrypted").into_iter().any(value::is_off)
                })
            },
        },
    ),
    Rule::fail(
        "F80",
        "RDSInstanceDeletionProtectionRule",
        "RDS instance should have deletion protection enabled",
        Check::Own {
            violated_by: "
Database:
  Type: AWS::RDS::DBInstance
  Properties: { Engine: postgres }
",
            kept_by: "
Database:
  Type: AWS::RDS::DBInstance
  Properties: { Engine: postgres, DeletionProtection: true }
InCluster:
  Type: AWS::RDS::DBInstance
  Properties: { Engine: aurora-postgresql }
",
            finds: |model| {
                let in_cluster = |engine: &Node| {
                    engine.as_text().is_some_and(|name| name == "aurora" || name.starts_with("aurora-"))
                };
                model.select(KIND, |instance| {
                    instance.at("DeletionProtection").into_iter().any(value::is_off)
                        && !instance.values("Engine").any(in_cluster)
                })
            },
        },
    ),
];
