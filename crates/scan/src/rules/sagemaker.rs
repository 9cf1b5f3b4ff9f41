//! SageMaker: keys for the volumes of endpoints and notebook instances.

use super::lacking;
use crate::{Rule, Severity};

/// What keeps all of them.
const KEPT: &str = "
Config:
  Type: AWS::SageMaker::EndpointConfig
  Properties: { KmsKeyId: alias/endpoints }
Notebook:
  Type: AWS::SageMaker::NotebookInstance
  Properties: { KmsKeyId: alias/notebooks }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "W1200",
        name: "SageMakerEndpointConfigKmsKeyIdRule",
        severity: Severity::Warn,
        message: "SageMaker EndpointConfig must have a KmsKeyId property set.",
        violated_by: "
Config:
  Type: AWS::SageMaker::EndpointConfig
",
        kept_by: KEPT,
        finds: |model| lacking(model, "AWS::SageMaker::EndpointConfig", "KmsKeyId"),
    },
    Rule {
        id: "W1201",
        name: "SageMakerNotebookInstanceKmsKeyIdRule",
        severity: Severity::Warn,
        message: "SageMaker NotebookInstance should have a KmsKeyId property set.",
        violated_by: "
Notebook:
  Type: AWS::SageMaker::NotebookInstance
",
        kept_by: KEPT,
        finds: |model| lacking(model, "AWS::SageMaker::NotebookInstance", "KmsKeyId"),
    },
];
