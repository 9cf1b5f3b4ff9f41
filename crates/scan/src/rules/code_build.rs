//! Projects of `CodeBuild`: a key for their artifacts.

use super::lacking;
use crate::{Rule, Severity};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "W32",
    name: "CodeBuildEncryptionKeyRule",
    severity: Severity::Warn,
    message: "CodeBuild project should specify an EncryptionKey value",
    violated_by: "
Project:
  Type: AWS::CodeBuild::Project
  Properties: { Name: build }
",
    kept_by: "
Project:
  Type: AWS::CodeBuild::Project
  Properties: { Name: build, EncryptionKey: alias/artifacts }
",
    finds: |model| lacking(model, "AWS::CodeBuild::Project", "EncryptionKey"),
}];
