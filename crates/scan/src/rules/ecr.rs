//! Repositories of container images: scanning what is pushed.

use crate::{Rule, Severity, value};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "W79",
    name: "ECRRepositoryScanOnPushRule",
    severity: Severity::Warn,
    message: "ECR Repository should have scanOnPush enabled",
    violated_by: "
Repository:
  Type: AWS::ECR::Repository
  Properties:
    ImageScanningConfiguration: { ScanOnPush: false }
",
    kept_by: "
Repository:
  Type: AWS::ECR::Repository
  Properties:
    ImageScanningConfiguration: { ScanOnPush: true }
",
    finds: |model| {
        model.select("AWS::ECR::Repository", |repository| {
            repository
                .property("ImageScanningConfiguration")
                .into_iter()
                .flat_map(|configuration| value::members(configuration, "ScanOnPush"))
                .any(|switch| !value::is_true(switch))
        })
    },
}];
