//! Buckets: public access by ACL, access logs, encryption, and whether there is a policy at all.

use template::Node;

use super::lacking;
use crate::model::{Model, Resource};
use crate::{Rule, Severity};

const KIND: &str = "AWS::S3::Bucket";

/// What keeps all of them.
const KEPT: &str = "
Bucket:
  Type: AWS::S3::Bucket
  Properties:
    AccessControl: Private
    BucketEncryption: { ServerSideEncryptionConfiguration: [] }
    LoggingConfiguration: { DestinationBucketName: logs }
Policy:
  Type: AWS::S3::BucketPolicy
  Properties: { Bucket: !Ref Bucket, PolicyDocument: { Statement: [] } }
Named:
  Type: AWS::S3::Bucket
  Properties:
    BucketName: named
    BucketEncryption: { ServerSideEncryptionConfiguration: [] }
    LoggingConfiguration: { DestinationBucketName: logs }
NamedPolicy:
  Type: AWS::S3::BucketPolicy
  Properties: { Bucket: named, PolicyDocument: { Statement: [] } }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F14",
        name: "S3BucketPublicReadWriteAclRule",
        severity: Severity::Fail,
        message: "S3 Bucket should not have a public read-write acl",
        violated_by: "
Bucket:
  Type: AWS::S3::Bucket
  Properties: { AccessControl: PublicReadWrite }
",
        kept_by: KEPT,
        finds: |model| controlled(model, "PublicReadWrite"),
    },
    Rule {
        id: "W31",
        name: "S3BucketPublicReadAclRule",
        severity: Severity::Warn,
        message: "S3 Bucket likely should not have a public read acl",
        violated_by: "
Bucket:
  Type: AWS::S3::Bucket
  Properties: { AccessControl: PublicRead }
",
        kept_by: KEPT,
        finds: |model| controlled(model, "PublicRead"),
    },
    Rule {
        id: "W35",
        name: "S3BucketAccessLoggingRule",
        severity: Severity::Warn,
        message: "S3 Bucket should have access logging configured",
        violated_by: "
Bucket:
  Type: AWS::S3::Bucket
  Properties: { BucketName: b }
",
        kept_by: KEPT,
        finds: |model| lacking(model, KIND, "LoggingConfiguration"),
    },
    Rule {
        id: "W41",
        name: "S3BucketEncryptionSetRule",
        severity: Severity::Warn,
        message: "S3 Bucket should have encryption option set",
        violated_by: "
Bucket:
  Type: AWS::S3::Bucket
  Properties: { BucketName: b }
",
        kept_by: KEPT,
        finds: |model| lacking(model, KIND, "BucketEncryption"),
    },
    Rule {
        id: "W51",
        name: "MissingBucketPolicyRule",
        severity: Severity::Warn,
        message: "S3 bucket should likely have a bucket policy",
        violated_by: "
Bucket:
  Type: AWS::S3::Bucket
  Properties: { BucketName: b }
Policy:
  Type: AWS::S3::BucketPolicy
  Properties: { Bucket: another, PolicyDocument: { Statement: [] } }
",
        kept_by: KEPT,
        finds: |model| model.select(KIND, |bucket| !has_policy(model, bucket)),
    },
];

/// The buckets that a canned ACL is put on.
fn controlled<'t>(model: &Model<'t>, acl: &str) -> Vec<Resource<'t>> {
    model.select(KIND, |bucket| bucket.values("AccessControl").any(|control| control.as_text() == Some(acl)))
}

/// Whether the template has a policy for a bucket, by reference or by name.
fn has_policy(model: &Model<'_>, bucket: &Resource<'_>) -> bool {
    let names: Vec<Node> = bucket.values("BucketName").cloned().collect();
    let is_bucket = |named: &Node| match named.as_call() {
        Some(("Ref", id)) if id.as_text() == Some(bucket.id) => true,
        _ => names.iter().any(|name| name.to_json() == named.to_json()),
    };
    model.of_type("AWS::S3::BucketPolicy").any(|policy| policy.values("Bucket").any(is_bucket))
}
