//! Where pipelines keep their artifacts: it has models and templates that are deployed from it.

use template::Node;

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{Rule, reference, value};

/// What keeps both rules.
const KEPT: &str = "
Pipeline:
  Type: AWS::CodePipeline::Pipeline
  Properties: { ArtifactStore: { Type: S3, Location: !Ref Store } }
Store:
  Type: AWS::S3::Bucket
  Properties: { BucketEncryption: {}, VersioningConfiguration: { Status: Enabled } }
Other:
  Type: AWS::S3::Bucket
";

pub(in crate::rules) const RULES: &[Rule] = &[
    Rule::fail(
        "FW2",
        "ArtifactStoreEncryptionRule",
        "The bucket of a pipeline's artifacts should be encrypted, by BucketEncryption or by the store's EncryptionKey",
        Check::Own {
            violated_by: "
Pipeline:
  Type: AWS::CodePipeline::Pipeline
  Properties: { ArtifactStores: [{ Region: eu-west-1, ArtifactStore: { Type: S3, Location: !Ref Store } }] }
Store:
  Type: AWS::S3::Bucket
",
            kept_by: KEPT,
            finds: |model| {
                buckets(model, |store, bucket| {
                    bucket.lacks("BucketEncryption")
                        && value::members(Some(store), "EncryptionKey").iter().any(Option::is_none)
                })
            },
        },
    )
    .of_our_own(),
    Rule::fail(
        "FW3",
        "ArtifactStoreVersioningRule",
        "The bucket of a pipeline's artifacts should be versioned, so that what was deployed stays what it was",
        Check::Own {
            violated_by: "
Pipeline:
  Type: AWS::CodePipeline::Pipeline
  Properties: { ArtifactStore: { Type: S3, Location: !Ref Store } }
Store:
  Type: AWS::S3::Bucket
  Properties: { BucketEncryption: {}, VersioningConfiguration: { Status: Suspended } }
",
            kept_by: KEPT,
            finds: |model| {
                let on = |status: Option<&Node>| status.and_then(Node::as_text) == Some("Enabled");
                buckets(model, |_, bucket| {
                    bucket.at("VersioningConfiguration.Status").into_iter().any(|status| !on(status))
                })
            },
        },
    )
    .of_our_own(),
];

/// The template's buckets that are the store of a pipeline and violate a rule.
fn buckets<'t>(model: &Model<'t>, violates: impl Fn(&Node, &Resource<'t>) -> bool) -> Vec<Resource<'t>> {
    let stores: Vec<&Node> = model
        .of_type("AWS::CodePipeline::Pipeline")
        .flat_map(|pipeline| {
            let several = pipeline.at("ArtifactStores[]?.ArtifactStore");
            pipeline.values("ArtifactStore").chain(several.into_iter().flatten()).collect::<Vec<_>>()
        })
        .collect();
    let is_in = |store: &Node, bucket: &Resource<'_>| {
        store.get("Location").is_some_and(|location| reference::is_to(location, bucket.id))
    };
    model.select("AWS::S3::Bucket", |bucket| {
        stores.iter().any(|store| is_in(store, bucket) && violates(store, bucket))
    })
}
