//! `Scan`: a look for what is insecure in templates, by cfn-nag's rules.

use serde_json::Value as Json;

use super::line::Line;
use super::project::{self, Build};
use super::settings;
use super::stage::{self, Action};
use super::variables::Variables;
use crate::product::property::{Property, optional, required};
use crate::product::scope::Scope;
use crate::product::vpc;

pub(super) const ABOUT: &str = "Looks into templates for what is insecure, by cfn-nag's rules: here by the scanner that is in every build as \
     `cfn_nag_scan`, on AWS by the gem of that name. The report is the artifact `NAMEReport`, after the action.";

pub(super) const PROPERTIES: &[Property] = &[
    required(
        "Input",
        "the name of an artifact",
        "The artifact with the templates, named like `*.template.json`.",
    ),
    optional(
        "FailOnWarnings",
        "`true` or `false`",
        "Whether warnings stop the pipeline as failures do; `false` unless given.",
    ),
    settings::IMAGE,
    settings::COMPUTE_TYPE,
    settings::TIMEOUT,
    settings::LOG_RETENTION,
    vpc::PROPERTY,
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let strict = if action.fields.truth(scope, "FailOnWarnings") { "--fail-on-warnings " } else { "" };
    let inputs = stage::inputs(scope, line, &action.fields, "Input");
    let report = format!("{}Report", action.id);
    let build = Build {
        category: "Build",
        buildspec: buildspec(strict).into(),
        inputs,
        output: Some(&report),
        privileged: false,
        variables: Variables::default(),
        permissions: Vec::new(),
    };
    Some(project::expand(scope, line, action, build))
}

/// The scanner is there already in this runtime's builds, and a gem elsewhere. The report is shown and kept whatever it
/// says.
fn buildspec(strict: &str) -> String {
    format!(
        r"version: 0.2
phases:
  install:
    commands:
      - command -v cfn_nag_scan || gem install --no-document cfn-nag
  build:
    commands:
      - find . -name '*.template.json' | grep . || {{ echo 'there is no template to scan'; exit 1; }}
      - mkdir -p report
      - >-
        cfn_nag_scan {strict}--input-path . --template-pattern '.*\.template\.json$' --output-format json
        > report/cfn_nag.json || {{ cat report/cfn_nag.json; exit 1; }}
      - cat report/cfn_nag.json
artifacts:
  base-directory: report
  files:
    - cfn_nag.json
"
    )
}
