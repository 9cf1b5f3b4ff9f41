//! What distributions speak with their viewers.

use template::Node;

use crate::Rule;
use crate::check::Check;
use crate::value;

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W70",
    "CloudfrontMinimumProtocolVersionRule",
    "Cloudfront should use minimum protocol version TLS 1.2",
    Check::Own {
        violated_by: "
Distribution:
  Type: AWS::CloudFront::Distribution
  Properties: { DistributionConfig: { ViewerCertificate: { CloudFrontDefaultCertificate: true } } }
",
        kept_by: "
Distribution:
  Type: AWS::CloudFront::Distribution
  Properties: { DistributionConfig: { ViewerCertificate: { MinimumProtocolVersion: TLSv1.2_2021 } } }
",
        finds: |model| {
            model.select("AWS::CloudFront::Distribution", |distribution| {
                let versions = distribution.at("DistributionConfig.ViewerCertificate.MinimumProtocolVersion");
                let certificates =
                    distribution.at("DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate");
                versions.into_iter().any(|version| !is_recent(version))
                    || certificates.into_iter().any(value::is_true)
            })
        },
    },
)];

/// Whether a version is one of TLS 1.2, whose name goes on with a year, or later.
fn is_recent(version: Option<&Node>) -> bool {
    let names = ["TLSv1.2_", "TLSv1.3_"];
    version.and_then(Node::as_text).is_some_and(|version| names.iter().any(|name| version.starts_with(name)))
}
