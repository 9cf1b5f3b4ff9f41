//! `Build`: commands on an artifact, in CodeBuild.

use serde_json::{Value as Json, json};
use template::Problem;

use super::Line;
use super::project::{self, Build};
use super::stage::{self, Action};
use crate::product::access::{Access, own_statements};
use crate::product::choice::Choice;
use crate::product::environment::Environment;
use crate::product::kinds::execution_role::EXECUTION_ROLE;
use crate::product::policy::{allow, when};
use crate::product::property::{Property, optional};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, sub};

pub(super) const PROPERTIES: &[Property] = &[
    optional(
        "BuildSpec",
        "the name of a file, or a buildspec's text",
        "What to do; `buildspec.yml` unless given.",
    ),
    optional("Input", "the name of an artifact", "What to work on; `Source` unless given."),
    optional(
        "Produces",
        "a name for an artifact",
        "The artifact that the build makes, for actions after it.",
    ),
    optional(
        "Environment",
        "a map of variables to their values",
        "What the commands find in their environment besides SAGEMAKER_PROJECT_NAME and SAGEMAKER_PROJECT_ID.",
    ),
    optional(
        "For",
        "a list of environments",
        "The environments that the build makes something for: of each, the commands find NAME_ACCOUNT_ID and \
         NAME_REGION.",
    ),
    optional("Reads", "a list of `!Ref`s of buckets and model package groups", "What the commands may read."),
    optional("Writes", "a list of `!Ref`s of buckets", "Buckets that the commands may read and write."),
    optional(
        "Registers",
        "a list of `!Ref`s of model package groups",
        "Groups that the commands may register packages in.",
    ),
    optional(
        "RunsPipelinesAs",
        "a `!Ref` of a Formwork::ExecutionRole",
        "The commands may make, change, start and watch the project's SageMaker pipeline, whose steps run as this role. \
         They find its name in SAGEMAKER_PIPELINE_NAME and the role in SAGEMAKER_PIPELINE_ROLE_ARN.",
    ),
    optional("Policies", "a list of IAM statements", "What else the commands may do."),
    optional(
        "Image",
        "the name of an image",
        "What the commands run in; CodeBuild's standard image unless given.",
    ),
    optional("ComputeType", "a compute type of CodeBuild", "How large the machine is; small unless given."),
    optional(
        "TimeoutInMinutes",
        "a number of minutes",
        "When the build is given up; after 60 minutes unless given.",
    ),
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let fields = &action.fields;
    let mut variables = project::project_variables();
    let mut permissions = Vec::new();
    if let Some(node) = fields.get("RunsPipelinesAs")
        && let Some(role) = scope.named(node, &EXECUTION_ROLE)
    {
        let arn = role.referents().reference;
        variables.insert("SAGEMAKER_PIPELINE_NAME".to_owned(), sub(PROJECT, &[]));
        variables.insert("SAGEMAKER_PIPELINE_ROLE_ARN".to_owned(), arn.clone());
        permissions.push(("pipeline", running_pipelines(&arn)));
        permissions.push(("steps", watching_steps()));
        line.after.push(format!("{}Policy", role.name));
    }
    for choice in Environment::list(scope, fields, "For") {
        if let Choice::If(..) = choice {
            let problem =
                Problem::new(fields.at("For"), "the environments of a build are not chosen by conditions");
            scope.wrong(problem.hint("name them all: to know an environment is no permission"));
        }
        for environment in choice.all() {
            let name: String = environment.name.to_uppercase().replace('-', "_");
            variables.insert(format!("{name}_ACCOUNT_ID"), environment.account.clone());
            variables.insert(format!("{name}_REGION"), environment.region.clone());
        }
    }
    permissions.push(("things", Access::of(scope, fields).statements()));
    permissions.push(("own", own_statements(scope, fields)));
    if let Some(node) = fields.get("Environment") {
        match node.as_map().filter(|_| node.as_call().is_none()) {
            None => fields.wrong(scope, "Environment"),
            Some(entries) => {
                for entry in entries {
                    let value = scope.value(&entry.node);
                    variables.insert(entry.key.clone(), text(value));
                }
            }
        }
    }
    let buildspec = fields.get("BuildSpec").map_or_else(|| "buildspec.yml".into(), |node| scope.value(node));
    let input = stage::input(scope, line, fields, "Input");
    let output = fields.text(scope, "Produces");
    Some(project::expand(scope, line, action, Build { buildspec, input, output, variables, permissions }))
}

/// Variables are texts, whatever they look like.
fn text(value: Json) -> Json {
    match value {
        Json::Number(_) | Json::Bool(_) => Json::String(value.to_string()),
        other => other,
    }
}

fn arn(rest: &str) -> Json {
    sub(&format!("arn:${{AWS::Partition}}:{rest}"), &[])
}

/// A thing of SageMaker's in the project's account.
fn sagemaker(rest: &str) -> Json {
    arn(&format!("sagemaker:${{AWS::Region}}:${{AWS::AccountId}}:{rest}"))
}

/// What it takes to bring the project's SageMaker pipeline up to date, run it and follow it.
fn running_pipelines(role: &Json) -> Vec<Json> {
    // ARNs of SageMaker are in small letters, which no function of CloudFormation makes: the project's name may have
    // capitals, its id has none and is nobody else's.
    let pipeline = "pipeline/*-${SageMakerProjectId}";
    let pass = allow("PassRoleToSteps", &["iam:PassRole"], vec![role.clone()]);
    vec![
        allow(
            "RunPipeline",
            &[
                "sagemaker:AddTags",
                "sagemaker:CreatePipeline",
                "sagemaker:DescribePipeline",
                "sagemaker:ListPipelineExecutions",
                "sagemaker:ListTags",
                "sagemaker:StartPipelineExecution",
                "sagemaker:UpdatePipeline",
            ],
            vec![sagemaker(pipeline)],
        ),
        allow(
            "WatchPipeline",
            &[
                "sagemaker:DescribePipelineDefinitionForExecution",
                "sagemaker:DescribePipelineExecution",
                "sagemaker:ListPipelineExecutionSteps",
                "sagemaker:ListPipelineParametersForExecution",
                "sagemaker:StopPipelineExecution",
            ],
            vec![sagemaker(&format!("{pipeline}/execution/*"))],
        ),
        when(pass, json!({ "StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" } })),
    ]
}

/// What it takes to tell how the steps went, and why one failed.
fn watching_steps() -> Vec<Json> {
    vec![
        allow(
            "WatchSteps",
            &["sagemaker:DescribeProcessingJob", "sagemaker:DescribeTrainingJob"],
            vec![sagemaker("processing-job/pipelines-*"), sagemaker("training-job/pipelines-*")],
        ),
        allow(
            "ReadLogsOfSteps",
            &["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents"],
            vec![arn("logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/sagemaker/*")],
        ),
    ]
}
