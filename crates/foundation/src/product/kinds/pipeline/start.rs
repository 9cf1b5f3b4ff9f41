//! What starts a pipeline.

use serde_json::{Map, Value as Json, json};
use template::{Node, Position, Problem};

use super::arn;
use super::line::Line;
use super::source::{Place, Source};
use crate::product::kinds::model_package_group::MODEL_PACKAGE_GROUP;
use crate::product::part::{Part, members};
use crate::product::policy::{allow, role as role_of};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{attribute, id};

pub(super) const ABOUT: &str = "What starts the pipeline besides a push.";

/// The properties of `StartOn`.
pub(super) const PROPERTIES: &[Property] = &[
    optional(
        "Decision",
        "a `!Ref` of a Formwork::ModelPackageGroup, or a map with `Group` and `To`",
        "A package of the group is approved or rejected; that one is registered does not start the pipeline.",
    ),
    optional(
        "Schedule",
        "an expression like `rate(1 day)` or `cron(0 6 * * ? *)`",
        "The times at which the pipeline starts, in UTC.",
    ),
];

/// The properties of `Decision`.
pub(super) const DECISION: &[Property] = &[
    required("Group", "a `!Ref` of a Formwork::ModelPackageGroup", "The group."),
    optional(
        "To",
        "a list of `Approved` and `Rejected`",
        "The decisions that start the pipeline; both unless given.",
    ),
];

/// The decisions that there are.
const DECISIONS: [&str; 2] = ["Approved", "Rejected"];

/// The rules that start the pipeline, and the role under which they do.
pub(super) fn rules(
    scope: &mut Scope<'_>,
    line: &Line<'_>,
    fields: &Fields<'_>,
    sources: &[Source],
) -> Vec<Part> {
    let mut rules = Vec::new();
    for (i, source) in sources.iter().enumerate().filter(|(_, source)| source.push) {
        // A connection tells CodePipeline itself.
        let Place::CodeCommit(_, arn) = &source.place else { continue };
        let suffix = if i == 0 { "PushRule".to_owned() } else { format!("{}PushRule", id(&source.name)) };
        let description = format!("A push starts the pipeline {}", line.name);
        rules.push(rule(line, &suffix, &description, source.position, on(pushed(arn, &source.branch))));
    }
    if let Some(node) = fields.get("StartOn") {
        let start = Fields::of(scope, "`StartOn`", node.position, Some(node), PROPERTIES);
        if let Some(node) = start.get("Decision") {
            rules.extend(decision(scope, line, node));
        }
        if let Some(node) = start.get("Schedule") {
            let bad = |text: &str| !["rate(", "cron("].iter().any(|known| text.starts_with(known));
            if node.as_text().is_some_and(bad) {
                start.wrong(scope, "Schedule");
            }
            let times = members(json!({ "ScheduleExpression": scope.value(node) }));
            let description = format!("The schedule of the pipeline {}", line.name);
            rules.push(rule(line, "ScheduleRule", &description, node.position, times));
        }
    }
    if let Some(first) = rules.first() {
        rules.insert(0, start_role(line, first.position));
    }
    rules
}

fn decision(scope: &mut Scope<'_>, line: &Line<'_>, node: &Node) -> Option<Part> {
    let is_map = node.as_map().is_some() && node.as_call().is_none();
    let (group, to) = if is_map {
        let fields = Fields::of(scope, "`Decision`", node.position, Some(node), DECISION);
        (fields.get("Group"), decisions(scope, &fields))
    } else {
        (Some(node), DECISIONS.to_vec())
    };
    let group = group.and_then(|node| scope.named(node, &MODEL_PACKAGE_GROUP))?;
    // Every change of a package is an event that says how its approval stands; those that change it say so.
    let decided = json!({
        "source": ["aws.sagemaker"],
        "detail-type": ["SageMaker Model Package State Change"],
        "detail": {
            "ModelPackageGroupName": [group.referents().reference],
            "ModelApprovalStatus": to,
            "UpdatedModelPackageFields": ["ModelApprovalStatus"],
        },
    });
    let description = format!("A decision on a model of {} starts the pipeline {}", group.name, line.name);
    Some(rule(line, "DecisionRule", &description, node.position, on(decided)))
}

fn decisions<'n>(scope: &mut Scope<'_>, fields: &Fields<'n>) -> Vec<&'n str> {
    if fields.get("To").is_none() {
        return DECISIONS.to_vec();
    }
    let mut chosen = Vec::new();
    for node in fields.list(scope, "To") {
        match node.as_text() {
            Some(name) if DECISIONS.contains(&name) => chosen.push(name),
            other => {
                let problem = Problem::new(node.position, "a decision is `Approved` or `Rejected`");
                scope.wrong(problem.did_you_mean(other.unwrap_or_default(), DECISIONS));
            }
        }
    }
    chosen
}

fn pushed(repository: &Json, branch: &Json) -> Json {
    json!({
        "source": ["aws.codecommit"],
        "detail-type": ["CodeCommit Repository State Change"],
        "resources": [repository],
        "detail": {
            "event": ["referenceCreated", "referenceUpdated"],
            "referenceType": ["branch"],
            "referenceName": [branch],
        },
    })
}

fn on(pattern: Json) -> Map<String, Json> {
    members(json!({ "EventPattern": pattern }))
}

fn start_role(line: &Line<'_>, at: Position) -> Part {
    let start = allow("Start", &["codepipeline:StartPipelineExecution"], vec![arn(&line.id("Pipeline"))]);
    let description = format!("What events start the pipeline {} as", line.name);
    Part::new("StartRole", "AWS::IAM::Role", at, role_of("events", &description, vec![start]))
}

fn rule(line: &Line<'_>, suffix: &str, description: &str, at: Position, when: Map<String, Json>) -> Part {
    let target = json!({
        "Id": "Pipeline",
        "Arn": arn(&line.id("Pipeline")),
        "RoleArn": attribute(&line.id("StartRole"), "Arn"),
    });
    let mut rule = members(json!({ "Description": description }));
    rule.extend(when);
    rule.insert("Targets".to_owned(), json!([target]));
    Part::new(suffix, "AWS::Events::Rule", at, rule)
}
