//! `Formwork::Pipeline`: from a push, or a decision on a model, through builds, scans and gates to deployments.

mod approve;
mod build;
mod deploy;
mod project;
mod role;
mod scan;
mod stage;
mod start;

use serde_json::{Value as Json, json};
use template::Problem;

use super::artifact_bucket::ARTIFACT_BUCKET;
use super::repository::REPOSITORY;
use super::{Declared, Kind, Referents};
use crate::product::access::Thing;
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, reference, sub};

/// The type.
pub(in crate::product) static PIPELINE: Kind = Kind {
    name: "Formwork::Pipeline",
    about: "A pipeline of CodePipeline: source, stages of actions, and what starts it. Every action has a role of its \
            own, which may do what the action's words say.",
    properties: PROPERTIES,
    inner: &[
        ("StartOn", start::START_ON),
        ("Stages", stage::STAGE),
        ("Actions", stage::ACTION),
        ("Build", build::PROPERTIES),
        ("Scan", scan::PROPERTIES),
        ("Deploy", deploy::PROPERTIES),
        ("Approve", approve::PROPERTIES),
    ],
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    required(
        "Source",
        "a `!Ref` of a Formwork::Repository",
        "The repository whose code the pipeline works on. Every push to its branch starts the pipeline. The code is the \
         artifact `Source`.",
    ),
    optional("Branch", "the name of a branch", "The branch that the pipeline takes; `main` unless given."),
    required(
        "ArtifactStore",
        "a `!Ref` of a Formwork::ArtifactBucket",
        "The bucket in which the pipeline keeps what its actions hand on.",
    ),
    optional(
        "StartOn",
        "a map with `Decision`",
        "What starts the pipeline besides a push: `Decision`, a `!Ref` of a Formwork::ModelPackageGroup: a package of it \
         is approved or rejected.",
    ),
    required(
        "Stages",
        "a list of stages",
        "What the pipeline does with its source, one stage after the other.",
    ),
    overrides::PROPERTY,
];

/// The longest name of a pipeline, less the longest name and id of a project.
const LONGEST_NAME: usize = 100 - 32 - 16 - 2;

fn referents(declared: &Declared<'_>) -> Referents {
    let id = format!("{}Pipeline", declared.name);
    Referents {
        reference: reference(&id),
        attributes: vec![("Arn", arn(&id)), ("RoleArn", attribute(&format!("{}Role", declared.name), "Arn"))],
    }
}

/// The ARN of the pipeline with a logical id.
fn arn(id: &str) -> Json {
    let text = "arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${Pipeline}";
    sub(text, &[("Pipeline", &reference(id))])
}

/// A pipeline in the making.
struct Line<'t> {
    /// The name of the resource, which all its ids begin with.
    name: &'t str,
    /// The bucket of its artifacts, if it was found.
    store: Option<Declared<'t>>,
    /// Artifacts that exist by now.
    artifacts: Vec<String>,
    /// Names of actions, as ids have them.
    actions: Vec<String>,
    /// What it expands to, besides itself.
    parts: Vec<Part>,
    /// Roles of its actions, which its own role takes.
    roles: Vec<Json>,
    /// What its own role may do besides.
    statements: Vec<Json>,
    /// What must be there before it starts.
    after: Vec<String>,
}

impl Line<'_> {
    /// What a role needs to read and write the artifact store.
    fn artifact_statements(&self) -> Vec<Json> {
        let (Some(store), Some(key)) = (&self.store, self.store_key()) else { return Vec::new() };
        let arn = attribute(&format!("{}Bucket", store.name), "Arn");
        Thing::Bucket { name: store.name.to_owned(), arn, key: Some(key) }.writing()
    }

    /// The ARN of the key of the artifact store.
    fn store_key(&self) -> Option<Json> {
        Some(attribute(&format!("{}Key", self.store.as_ref()?.name), "Arn"))
    }

    /// Notes a role that the pipeline takes.
    fn role(&mut self, arn: Json) {
        if !self.roles.contains(&arn) {
            self.roles.push(arn);
        }
    }

    /// A logical id of this pipeline's.
    fn id(&self, suffix: &str) -> String {
        format!("{}{suffix}", self.name)
    }
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let (name, at) = (declared.name, declared.position);
    if name.len() > LONGEST_NAME {
        let message = format!("`{name}` is too long for a pipeline's name");
        scope.wrong(Problem::new(at, message).hint(format!("take at most {LONGEST_NAME} characters")));
    }
    let mut line = Line {
        name,
        store: fields.get("ArtifactStore").and_then(|node| scope.named(node, &ARTIFACT_BUCKET)),
        artifacts: vec!["Source".to_owned()],
        actions: Vec::new(),
        parts: Vec::new(),
        roles: Vec::new(),
        statements: Vec::new(),
        after: Vec::new(),
    };
    let branch = fields.get("Branch").map_or_else(|| "main".into(), |node| scope.value(node));
    let repository = fields.get("Source").and_then(|node| scope.named(node, &REPOSITORY));
    let repository =
        repository.map(|repository| format!("{}Repository", repository.name)).unwrap_or_default();
    let mut stages = vec![start::source(&mut line, fields.at("Source"), &repository, &branch)];
    stages.extend(stage::stages(scope, &mut line, &fields));
    let starts = start::rules(scope, &line, &fields, &repository, &branch);

    let store = line.store.as_ref().map(|store| format!("{}Bucket", store.name)).unwrap_or_default();
    let pipeline = json!({
        "Name": sub(&format!("{PROJECT}-{name}"), &[]),
        "RoleArn": attribute(&line.id("Role"), "Arn"),
        "ArtifactStore": {
            "Type": "S3",
            "Location": reference(&store),
            "EncryptionKey": { "Type": "KMS", "Id": line.store_key() },
        },
        "Stages": stages,
    });
    let mut parts = role::of_pipeline(&mut line, at);
    let mut pipeline = Part::new("Pipeline", "AWS::CodePipeline::Pipeline", at, members(pipeline));
    pipeline.after = std::mem::take(&mut line.after);
    parts.insert(0, pipeline);
    parts.append(&mut line.parts);
    parts.extend(starts);
    parts
}
