//! `Scan`: a look for what is insecure in templates, by cfn-nag's rules.

use serde_json::{Map, Value as Json};

use super::Line;
use super::project::{self, Build};
use super::stage::{self, Action};
use crate::product::property::{Property, optional, required};
use crate::product::scope::Scope;

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
    optional(
        "Image",
        "the name of an image",
        "What the scan runs in; CodeBuild's standard image unless given.",
    ),
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let strict = match action.fields.get("FailOnWarnings").map(template::Node::as_text) {
        None | Some(Some("false")) => "",
        Some(Some("true")) => "--fail-on-warnings ",
        Some(_) => {
            action.fields.wrong(scope, "FailOnWarnings");
            ""
        }
    };
    let input = stage::input(scope, line, &action.fields, "Input");
    let report = format!("{}Report", action.id);
    let build = Build {
        buildspec: buildspec(strict).into(),
        input,
        output: Some(&report),
        variables: Map::new(),
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
