//! Clusters of EMR: a security configuration, and what it encrypts.

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{Rule, reference, value};

pub(super) const RULES: &[Rule] = &[
    Rule::warn(
        "W61",
        "EMRSecurityConfigurationEncryptionsEnabledAndConfiguredRule",
        "EMR SecurityConfiguration should enable and properly configure encryption at rest and in transit.",
        Check::Own {
            violated_by: "
Security:
  Type: AWS::EMR::SecurityConfiguration
  Properties:
    SecurityConfiguration:
      EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: false }
",
            kept_by: "
Security:
  Type: AWS::EMR::SecurityConfiguration
  Properties:
    SecurityConfiguration:
      EncryptionConfiguration:
        EnableAtRestEncryption: true
        EnableInTransitEncryption: true
        AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: SSE-S3 } }
        InTransitEncryptionConfiguration:
          TLSCertificateConfiguration: { CertificateProviderType: PEM, S3Object: s3://b/certificates.zip }
",
            finds: |model| model.select("AWS::EMR::SecurityConfiguration", |it| !encrypts(it)),
        },
    ),
    Rule::warn(
        "W63",
        "EMRClusterSecurityConfigurationAttachedRule",
        "EMR Cluster should specify SecurityConfiguration.",
        Check::Own {
            violated_by: "
Cluster:
  Type: AWS::EMR::Cluster
  Properties: { SecurityConfiguration: elsewhere }
",
            kept_by: "
Cluster:
  Type: AWS::EMR::Cluster
  Properties: { SecurityConfiguration: !Ref Security }
Security:
  Type: AWS::EMR::SecurityConfiguration
",
            finds: |model| model.select("AWS::EMR::Cluster", |cluster| !is_secured(model, cluster)),
        },
    ),
];

fn encrypts(configuration: &Resource<'_>) -> bool {
    let at = |path: &str| configuration.at(&format!("SecurityConfiguration.EncryptionConfiguration.{path}"));
    let on = |path: &str| !at(path).into_iter().any(value::is_off);
    let given = |path: &str| at(path).iter().all(Option::is_some);
    on("EnableAtRestEncryption")
        && on("EnableInTransitEncryption")
        && (given("AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType")
            || given("AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode"))
        && given("InTransitEncryptionConfiguration.TLSCertificateConfiguration.CertificateProviderType")
}

/// Whether a cluster has a security configuration of the template; another cannot be looked into.
fn is_secured(model: &Model<'_>, cluster: &Resource<'_>) -> bool {
    let configurations = cluster.at("SecurityConfiguration");
    configurations.into_iter().all(|configuration| {
        configuration.and_then(reference::target).is_some_and(|id| model.find(id).is_some())
    })
}
