//! `Build` and `Test`: commands on an artifact, in CodeBuild.

use serde_json::{Value as Json, json};
use template::Problem;

use super::line::Line;
use super::project::{self, Build};
use super::settings;
use super::stage::{self, Action};
use super::variables::Variables;
use crate::product::access::{Access, own_statements};
use crate::product::choice::Choice;
use crate::product::environment::Environment;
use crate::product::kinds::execution_role::{self, EXECUTION_ROLE};
use crate::product::policy::{allow, when};
use crate::product::property::{Property, optional};
use crate::product::scope::Scope;
use crate::product::text::{reference, sub};
use crate::product::vpc;

pub(super) const ABOUT: &str = "Commands on an artifact, in a CodeBuild project of its own. They may write their log, and read and write the artifact \
     store. `Test` is the same for what only has to succeed.\n\nA build that is `In` an environment runs in the project's \
     account, next to the code, and acts in the environment's by taking a role there: any role below the path \
     `/PROJECT-ID/ENVIRONMENT/`, which is where a deployed template puts the roles that it wants tests to take. Their trust \
     must name the build's role, which builds `For` the environment find in NAME_TESTERS. No credentials are kept anywhere.";

pub(super) const PROPERTIES: &[Property] = &[
    optional(
        "BuildSpec",
        "the name of a file, or a buildspec's text",
        "What to do; `buildspec.yml` unless given.",
    ),
    optional(
        "Input",
        "the name of an artifact, or a list of such",
        "What to work on, the one with the buildspec first; the source unless given.",
    ),
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
         NAME_REGION, and in NAME_TESTERS, with commas between, the ARNs of the roles of builds that are `In` it.",
    ),
    optional(
        "In",
        "the name of an environment",
        "The environment that the commands act in, besides the project's account. They find its name in ENVIRONMENT, its \
         account in ENVIRONMENT_ACCOUNT_ID and its region in ENVIRONMENT_REGION.",
    ),
    optional(
        "InRole",
        "the ARN of a role",
        "The one role that the commands may take in the environment, in place of those below `/PROJECT-ID/ENVIRONMENT/`. \
         They find it in ENVIRONMENT_ROLE_ARN.",
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
        "a `!Ref` of a Formwork::ExecutionRole `For: sagemaker`",
        "The commands may make, change, start and watch the project's SageMaker pipeline, whose steps run as this role. \
         They find its name in SAGEMAKER_PIPELINE_NAME and the role in SAGEMAKER_PIPELINE_ROLE_ARN.",
    ),
    optional("Policies", "a list of IAM statements", "What else the commands may do."),
    optional(
        "Privileged",
        "`true` or `false`",
        "Whether the commands may run containers, to build images; `false` unless given.",
    ),
    settings::IMAGE,
    settings::COMPUTE_TYPE,
    settings::TIMEOUT,
    settings::LOG_RETENTION,
    vpc::PROPERTY,
];

pub(super) fn expand(
    scope: &mut Scope<'_>,
    line: &mut Line<'_>,
    action: &Action<'_>,
    category: &str,
) -> Option<Json> {
    let fields = &action.fields;
    let mut variables = Variables::default();
    variables.set("SAGEMAKER_PROJECT_NAME", reference("SageMakerProjectName"));
    variables.set("SAGEMAKER_PROJECT_ID", reference("SageMakerProjectId"));
    if line.isolated {
        variables.set("PROJECT_PREFIX", sub(&line.prefix(), &[]));
    }
    let mut permissions = running(scope, line, action, &mut variables);
    made_for(scope, line, action, &mut variables);
    permissions.extend(inside(scope, line, action, &mut variables));
    let mut access = Access::of(scope, fields);
    if line.isolated {
        access = access.writing_below(&sub(&line.prefix(), &[]));
    }
    permissions.extend(access.statements());
    variables.add(scope, line, fields);
    permissions.append(&mut variables.statements);
    permissions.extend(own_statements(scope, fields));
    let buildspec = fields.get("BuildSpec").map_or_else(|| "buildspec.yml".into(), |node| scope.value(node));
    let inputs = stage::inputs(scope, line, fields, "Input");
    let output = fields.text(scope, "Produces");
    let privileged = fields.truth(scope, "Privileged");
    let build = Build { category, buildspec, inputs, output, privileged, variables, permissions };
    Some(project::expand(scope, line, action, build))
}

/// `RunsPipelinesAs`
fn running(
    scope: &mut Scope<'_>,
    line: &mut Line<'_>,
    action: &Action<'_>,
    variables: &mut Variables,
) -> Vec<Json> {
    let Some(node) = action.fields.get("RunsPipelinesAs") else { return Vec::new() };
    let Some(role) = scope.named(node, &EXECUTION_ROLE) else { return Vec::new() };
    let service = execution_role::service(&role);
    if service != execution_role::SAGEMAKER {
        let message =
            format!("`{}` is a role for `{service}`, and steps of pipelines are SageMaker's", role.name);
        scope.wrong(Problem::new(node.position, message).hint("name a role `For: sagemaker`"));
        return Vec::new();
    }
    let arn = role.referents().reference;
    variables.set("SAGEMAKER_PIPELINE_NAME", sub(&line.prefix(), &[]));
    variables.set("SAGEMAKER_PIPELINE_ROLE_ARN", arn.clone());
    if let Some(vpc) = role.properties().and_then(|properties| properties.get("Vpc")) {
        for (property, name) in
            [("Subnets", "SAGEMAKER_SUBNET_IDS"), ("SecurityGroups", "SAGEMAKER_SECURITY_GROUP_IDS")]
        {
            let ids = vpc.get(property).map(|node| scope.value(node));
            variables.set(name, json!({ "Fn::Join": [",", ids] }));
        }
    }
    let pass = allow("PassRoleToSteps", &["iam:PassRole"], vec![arn]);
    let mut statements = running_pipelines(line);
    statements
        .push(when(pass, json!({ "StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" } })));
    line.after.push(format!("{}Policy", role.name));
    statements.extend(watching_steps());
    statements
}

/// `For`
fn made_for(scope: &mut Scope<'_>, line: &Line<'_>, action: &Action<'_>, variables: &mut Variables) {
    for choice in Environment::list(scope, &action.fields, "For") {
        if let Choice::If(..) = choice {
            let at = action.fields.at("For");
            let problem = Problem::new(at, "the environments of a build are not chosen by conditions");
            scope.wrong(problem.hint("name them all: to know an environment is no permission"));
        }
        for environment in choice.all() {
            let name: String = environment.name.to_uppercase().replace('-', "_");
            variables.set(&format!("{name}_ACCOUNT_ID"), environment.account.clone());
            variables.set(&format!("{name}_REGION"), environment.region.clone());
            let testers = line.testers.iter().filter(|(of, _)| *of == environment.name);
            let roles: Vec<String> =
                testers.map(|(_, id)| format!("${{{}.Arn}}", line.id(&format!("{id}Role")))).collect();
            if !roles.is_empty() {
                variables.set(&format!("{name}_TESTERS"), sub(&roles.join(","), &[]));
            }
        }
    }
}

/// `In`: what it takes to act in an environment.
fn inside(
    scope: &mut Scope<'_>,
    line: &Line<'_>,
    action: &Action<'_>,
    variables: &mut Variables,
) -> Vec<Json> {
    let fields = &action.fields;
    let own = fields.get("InRole").map(|node| scope.value(node));
    let Some(node) = fields.get("In") else {
        if own.is_some() {
            let problem =
                Problem::new(fields.at("InRole"), "`InRole` is a role of the environment that `In` names");
            scope.wrong(problem.hint("say `In` as well"));
        }
        return Vec::new();
    };
    let Some(environment) = Environment::named(scope, node) else { return Vec::new() };
    variables.set("ENVIRONMENT", environment.name.as_str().into());
    variables.set("ENVIRONMENT_ACCOUNT_ID", environment.account.clone());
    variables.set("ENVIRONMENT_REGION", environment.region.clone());
    let role = if let Some(arn) = own {
        variables.set("ENVIRONMENT_ROLE_ARN", arn.clone());
        arn
    } else {
        let text = format!(
            "arn:${{AWS::Partition}}:iam::${{Account}}:role/{}/{}/*",
            line.prefix(),
            environment.name
        );
        sub(&text, &[("Account", &environment.account)])
    };
    vec![allow("TakeRolesThere", &["sts:AssumeRole"], vec![role])]
}

fn arn(rest: &str) -> Json {
    sub(&format!("arn:${{AWS::Partition}}:{rest}"), &[])
}

/// A thing of SageMaker's in the project's account.
fn sagemaker(rest: &str) -> Json {
    arn(&format!("sagemaker:${{AWS::Region}}:${{AWS::AccountId}}:{rest}"))
}

/// What it takes to bring the project's SageMaker pipeline up to date, run it and follow it.
fn running_pipelines(line: &Line<'_>) -> Vec<Json> {
    // ARNs of SageMaker are in small letters, which no function of CloudFormation makes: the project's name may have
    // capitals, its id has none and is nobody else's.
    let of_the_line = if line.isolated { format!("-{}", line.name.to_lowercase()) } else { String::new() };
    let pipeline = format!("pipeline/*-${{SageMakerProjectId}}{of_the_line}");
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
            vec![sagemaker(&pipeline)],
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
