//! Whether buckets have a policy at all.

use template::Node;

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{Rule, reference};

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W51",
    "MissingBucketPolicyRule",
    "S3 bucket should likely have a bucket policy",
    Check::Own {
        violated_by: "
Bucket:
  Type: AWS::S3::Bucket
  Properties: { BucketName: b }
Policy:
  Type: AWS::S3::BucketPolicy
  Properties: { Bucket: another, PolicyDocument: { Statement: [] } }
",
        kept_by: "
Bucket:
  Type: AWS::S3::Bucket
Policy:
  Type: AWS::S3::BucketPolicy
  Properties: { Bucket: !Ref Bucket, PolicyDocument: { Statement: [] } }
Named:
  Type: AWS::S3::Bucket
  Properties: { BucketName: named }
NamedPolicy:
  Type: AWS::S3::BucketPolicy
  Properties: { Bucket: named, PolicyDocument: { Statement: [] } }
",
        finds: |model| model.select("AWS::S3::Bucket", |bucket| !has_policy(model, bucket)),
    },
)];

/// Whether the template has a policy for a bucket, by reference or by name.
fn has_policy(model: &Model<'_>, bucket: &Resource<'_>) -> bool {
    let names: Vec<&Node> = bucket.values("BucketName").collect();
    let is_bucket = |named: &Node| {
        reference::is_to(named, bucket.id)
            || names.iter().any(|name| reference::same(Some(name), Some(named)))
    };
    model.of_type("AWS::S3::BucketPolicy").any(|policy| policy.values("Bucket").any(is_bucket))
}
