//! A plain resource that a high-level one expands to.

use serde_json::{Map, Value as Json, json};
use template::Position;

use super::metadata::Metadata;

/// The types that take tags, as a list of `Key` and `Value`.
const TAGGED: [&str; 9] = [
    "AWS::CodeBuild::Project",
    "AWS::CodeCommit::Repository",
    "AWS::CodePipeline::Pipeline",
    "AWS::Events::Rule",
    "AWS::IAM::Role",
    "AWS::KMS::Key",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::SageMaker::ModelPackageGroup",
];

/// A plain resource in the making.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// What its logical id adds to the name of what it belongs to: `Bucket`.
    pub(super) suffix: String,
    /// Its type.
    pub(super) kind: &'static str,
    /// Where the template asks for it.
    pub(super) position: Position,
    properties: Map<String, Json>,
    /// Logical ids that it waits for without referring to them.
    pub(super) after: Vec<String>,
    /// Whether it outlives its stack, because what it holds does.
    retained: bool,
    /// Rules of the scanner that it breaks, and why that is right.
    accepted: Vec<(&'static str, String)>,
}

impl Part {
    pub(super) fn new(
        suffix: impl Into<String>,
        kind: &'static str,
        position: Position,
        properties: Map<String, Json>,
    ) -> Self {
        let (after, accepted) = (Vec::new(), Vec::new());
        Part { suffix: suffix.into(), kind, position, properties, after, retained: false, accepted }
    }

    /// The same, which stays when its stack goes, unless the stack never came to be.
    pub(super) fn retained(mut self) -> Self {
        self.retained = true;
        self
    }

    /// The same with a reason for breaking a rule of the scanner.
    pub(super) fn accepting(mut self, rule: &'static str, reason: impl Into<String>) -> Self {
        self.accepted.push((rule, reason.into()));
        self
    }

    /// The resource as the template has it below `owner`'s name, with the project's tags if its type takes any.
    pub(super) fn resource(mut self, owner: &str, metadata: &Metadata) -> Map<String, Json> {
        if self.kind == "AWS::IAM::Role" {
            let id = format!("{owner}{}", self.suffix);
            if let Some(reason) = metadata.roles.apply(&id, &mut self.properties) {
                self.accepted.push(("W28", reason.to_owned()));
            }
        }
        let mut resource = Map::new();
        let mut put = |key: &str, value: Json| resource.insert(key.to_owned(), value);
        put("Type", self.kind.into());
        if !self.after.is_empty() {
            put("DependsOn", self.after.into());
        }
        if self.retained {
            put("DeletionPolicy", "RetainExceptOnCreate".into());
            put("UpdateReplacePolicy", "Retain".into());
        }
        if !self.accepted.is_empty() {
            let rule = |(id, reason): &(&str, String)| json!({ "id": id, "reason": reason });
            let rules: Vec<Json> = self.accepted.iter().map(rule).collect();
            put("Metadata", json!({ "cfn_nag": { "rules_to_suppress": rules } }));
        }
        let mut properties = self.properties;
        if TAGGED.contains(&self.kind) {
            properties.insert("Tags".to_owned(), metadata.tags.clone().into());
        }
        put("Properties", Json::Object(properties));
        resource
    }
}

/// The members of a map that `json!` made.
pub(super) fn members(json: Json) -> Map<String, Json> {
    match json {
        Json::Object(members) => members,
        other => Map::from_iter([("Value".to_owned(), other)]),
    }
}
