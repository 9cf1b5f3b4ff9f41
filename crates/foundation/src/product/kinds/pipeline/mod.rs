//! `Formwork::Pipeline`: from a push, a schedule or a decision on a model, through builds, tests, scans and gates to
//! deployments.

mod approve;
mod build;
mod deploy;
mod invoke;
mod line;
mod project;
mod role;
mod scan;
mod settings;
mod source;
mod stage;
mod start;
mod variables;

use serde_json::{Value as Json, json};
use template::Problem;

use super::artifact_bucket::ARTIFACT_BUCKET;
use super::{Declared, Kind, Referents, Table};
use crate::product::access;
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, reference, sub};
use crate::product::vpc;

use line::Line;

/// The type.
pub(in crate::product) static PIPELINE: Kind = Kind {
    name: "Formwork::Pipeline",
    about: "A pipeline of CodePipeline: sources, stages of actions, and what starts it. The commands of every build have a \
            role of their own, which may do what the action's words say; what CodePipeline does itself, it does as the \
            pipeline's role, and a deployment as a role of the environment. A pipeline also starts once when it is made, as on AWS.\n\n\
            Of an action's name, ids have the letters and digits: `Deploy_CFN_Dev` is `DeployCFNDev`. The first stage, \
            `Source`, is there without being said.",
    properties: PROPERTIES,
    inner: &[
        Table { name: "Source", about: source::ABOUT, properties: source::PROPERTIES },
        Table { name: "StartOn", about: start::ABOUT, properties: start::PROPERTIES },
        Table { name: "Decision", about: "Decisions on a group's packages.", properties: start::DECISION },
        Table { name: "Builds", about: settings::ABOUT, properties: settings::PROPERTIES },
        Table { name: "Vpc", about: "A network.", properties: vpc::PROPERTIES },
        Table { name: "Stages", about: "A stage is actions under a name.", properties: stage::STAGE },
        Table {
            name: "Actions",
            about: "An action has a name and says one thing to do.",
            properties: stage::ACTION,
        },
        Table { name: "Build", about: build::ABOUT, properties: build::PROPERTIES },
        Table { name: "Environment", about: variables::ABOUT, properties: variables::PROPERTIES },
        Table { name: "Reads and Writes", about: access::ABOUT_PLACES, properties: access::PLACE },
        Table { name: "Scan", about: scan::ABOUT, properties: scan::PROPERTIES },
        Table { name: "Deploy", about: deploy::ABOUT, properties: deploy::PROPERTIES },
        Table { name: "Approve", about: approve::ABOUT, properties: approve::PROPERTIES },
        Table { name: "Invoke", about: invoke::ABOUT, properties: invoke::PROPERTIES },
    ],
    reference: "the pipeline's name",
    attributes: &[
        ("Arn", "the pipeline's ARN"),
        ("RoleArn", "the ARN of its role"),
        (
            "Prefix",
            "what the names of what it makes begin with: `PROJECT-ID`, and its own name if it is `Isolated`",
        ),
    ],
    example: include_str!("../examples/pipeline.yaml"),
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    required(
        "Source",
        "a `!Ref` of a Formwork::Repository, a map that says more of a source, or a list of such",
        "The code that the pipeline works on: the artifact `Source`. Every push to its branch starts the pipeline.",
    ),
    optional("Branch", "the name of a branch", "The branch that the pipeline takes; `main` unless given."),
    required(
        "ArtifactStore",
        "a `!Ref` of a Formwork::ArtifactBucket",
        "The bucket in which the pipeline keeps what its actions hand on.",
    ),
    optional("StartOn", "a map with `Decision` or `Schedule`", "What starts the pipeline besides a push."),
    optional(
        "Builds",
        "a map of settings",
        "Settings for all builds, tests and scans that say nothing else.",
    ),
    optional(
        "Isolated",
        "`true` or `false`",
        "Whether what the pipeline makes is kept apart from what others make, a pipeline for another branch for example: \
         SageMaker pipelines, stacks and what builds write in buckets are called after `PROJECT-ID` and the pipeline, \
         which builds find in PROJECT_PREFIX; `false` unless given.",
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
        attributes: vec![
            ("Arn", arn(&id)),
            ("RoleArn", attribute(&format!("{}Role", declared.name), "Arn")),
            ("Prefix", sub(&prefix(declared), &[])),
        ],
    }
}

/// What the names of what a pipeline makes begin with, as a text of `Fn::Sub`.
fn prefix(declared: &Declared<'_>) -> String {
    let given = declared.properties().and_then(|properties| properties.get("Isolated"));
    match given.and_then(template::Node::as_text) {
        Some("true") => format!("{PROJECT}-{}", declared.name),
        _ => PROJECT.to_owned(),
    }
}

/// The ARN of the pipeline with a logical id.
fn arn(id: &str) -> Json {
    let text = "arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${Pipeline}";
    sub(text, &[("Pipeline", &reference(id))])
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let (name, at) = (declared.name, declared.position);
    if name.len() > LONGEST_NAME {
        let message = format!("`{name}` is too long for a pipeline's name");
        scope.wrong(Problem::new(at, message).hint(format!("take at most {LONGEST_NAME} characters")));
    }
    let store = fields.get("ArtifactStore").and_then(|node| scope.named(node, &ARTIFACT_BUCKET));
    let mut line = Line::new(name, store);
    line.isolated = fields.truth(scope, "Isolated");
    line.defaults = fields
        .get("Builds")
        .map(|node| Fields::of(scope, "`Builds`", node.position, Some(node), settings::PROPERTIES));
    line.testers = stage::testers(&fields);
    let sources = source::read(scope, &fields);
    let mut stages = vec![source::stage(scope, &mut line, &sources)];
    stages.extend(stage::stages(scope, &mut line, &fields));
    line.name_variables(&mut stages);
    let starts = start::rules(scope, &line, &fields, &sources);

    let bucket = line.store.as_ref().map(|store| format!("{}Bucket", store.name)).unwrap_or_default();
    let pipeline = json!({
        "Name": sub(&format!("{PROJECT}-{name}"), &[]),
        "RoleArn": attribute(&line.id("Role"), "Arn"),
        "ArtifactStore": {
            "Type": "S3",
            "Location": reference(&bucket),
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
