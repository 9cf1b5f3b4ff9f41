//! `Formwork::ExecutionRole`: what a service works as, on a project's behalf.

use serde_json::{Value as Json, json};
use template::{Node, Problem};

use super::{Declared, Kind, Referents, Table};
use crate::product::access::{self, Access, own_statements};
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::policy::{allow, document, role, when};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, reference, sub};
use crate::product::vpc::{self, Vpc};

/// The type.
pub(in crate::product) static EXECUTION_ROLE: Kind = Kind {
    name: "Formwork::ExecutionRole",
    about: "A role that a service takes to do a project's work. `For: sagemaker` is for the steps of a SageMaker pipeline: \
            it may run processing and training jobs whose names begin with `pipelines-`, which is how SageMaker Pipelines \
            names them, pass itself to them, write their logs and metrics, and pull SageMaker's own images. `For: lambda` \
            may write the logs of functions that are called after the stack or the project, `For: codebuild` those of \
            projects called after the project. For the other services it may do what its properties say and nothing else.",
    properties: PROPERTIES,
    inner: &[
        Table { name: "Reads and Writes", about: access::ABOUT_PLACES, properties: access::PLACE },
        Table { name: "Vpc", about: "A network.", properties: vpc::PROPERTIES },
    ],
    reference: "the role's ARN",
    attributes: &[("Arn", "the role's ARN"), ("Name", "the role's name")],
    example: include_str!("examples/execution_role.yaml"),
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    required(
        "For",
        "`sagemaker`, `lambda`, `codebuild`, `events`, `scheduler` or `states`",
        "The service that takes the role.",
    ),
    optional("Reads", "a list of `!Ref`s of buckets and model package groups", "What it may read."),
    optional("Writes", "a list of `!Ref`s of buckets", "Buckets that it may read and write."),
    optional(
        "Registers",
        "a list of `!Ref`s of model package groups",
        "Groups that it may register packages in.",
    ),
    optional(
        "AnswersPipelines",
        "`true` or `false`",
        "For a function that pipelines invoke: whether it may tell them how it went; `false` unless given.",
    ),
    optional(
        "Vpc",
        "a map with `Id`, `Subnets` and `SecurityGroups`",
        "For `sagemaker`: the network of its jobs, which it may join. Builds that run pipelines as this role find the \
         subnets and the groups, with commas between, in SAGEMAKER_SUBNET_IDS and SAGEMAKER_SECURITY_GROUP_IDS.",
    ),
    optional("Policies", "a list of IAM statements", "What else it may do."),
    overrides::PROPERTY,
];

/// The services that it can be for.
const SERVICES: [&str; 6] = ["sagemaker", "lambda", "codebuild", "events", "scheduler", "states"];

/// The one whose jobs run as the role itself.
pub(super) const SAGEMAKER: &str = "sagemaker";

/// The service that a role is for.
pub(super) fn service<'t>(declared: &Declared<'t>) -> &'t str {
    let given = declared.properties().and_then(|properties| properties.get("For"));
    given.and_then(Node::as_text).unwrap_or_default()
}

fn referents(declared: &Declared<'_>) -> Referents {
    let role = format!("{}Role", declared.name);
    Referents {
        reference: attribute(&role, "Arn"),
        attributes: vec![("Arn", attribute(&role, "Arn")), ("Name", reference(&role))],
    }
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let (name, at) = (declared.name, declared.position);
    let service = fields.text(scope, "For").unwrap_or_default();
    if !service.is_empty() && !SERVICES.contains(&service) {
        let message = format!("`For` is not a service that takes roles of this type, but `{service}`");
        let listed = SERVICES.join("`, `");
        let problem = Problem::new(fields.at("For"), message).hint(format!("they are `{listed}`"));
        scope.wrong(problem.did_you_mean(service, SERVICES));
    }
    let things = Access::of(scope, &fields).statements();
    let mut reasons: Vec<&str> = Vec::new();
    let mut permissions = match service {
        SAGEMAKER => {
            reasons.push(
                "ecr:GetAuthorizationToken and cloudwatch:PutMetricData know no resources; the metrics' namespaces are \
                 limited by a condition",
            );
            steps()
        }
        "lambda" => logs_of_functions(),
        "codebuild" => logs_of_builds(),
        _ => Vec::new(),
    };
    permissions.extend(things);
    if fields.truth(scope, "AnswersPipelines") {
        only(scope, &fields, "AnswersPipelines", "lambda", service);
        let answers = ["codepipeline:PutJobFailureResult", "codepipeline:PutJobSuccessResult"];
        permissions.push(allow("AnswerPipelines", &answers, vec![json!("*")]));
        reasons.push("CodePipeline knows no resources for answers of functions");
    }
    if let Some(node) = fields.get("Vpc") {
        only(scope, &fields, "Vpc", SAGEMAKER, service);
        Vpc::read(scope, node);
        permissions.extend(vpc::for_jobs());
        reasons.push(vpc::NO_NARROWER);
    }
    permissions.extend(own_statements(scope, &fields));
    let description = match service {
        SAGEMAKER => "What the steps of the project's SageMaker pipelines run as".to_owned(),
        other => format!("{name}, what {other} does the project's work as"),
    };
    let mut role = Part::new("Role", "AWS::IAM::Role", at, role(service, &description, permissions));
    if !reasons.is_empty() {
        role = role.accepting("W11", reasons.join("; "));
    }
    if service != SAGEMAKER {
        return vec![role];
    }
    let id = format!("{name}Role");
    // A role cannot name itself in its own policies: that would be a cycle.
    let pass = when(
        allow("PassItselfToJobs", &["iam:PassRole"], vec![attribute(&id, "Arn")]),
        json!({ "StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" } }),
    );
    let policy = json!({
        "PolicyName": "pass-itself",
        "PolicyDocument": document(vec![pass]),
        "Roles": [reference(&id)],
    });
    vec![role, Part::new("Policy", "AWS::IAM::Policy", at, members(policy))]
}

/// Reports a property that means nothing for a role of another service.
fn only(scope: &mut Scope<'_>, fields: &Fields<'_>, property: &str, of: &str, service: &str) {
    if service != of {
        let message = format!("`{property}` is for roles `For: {of}`, not for `{service}`");
        scope.wrong(Problem::new(fields.at(property), message));
    }
}

fn log_statement(groups: &[String]) -> Vec<Json> {
    let arn = |group: &String| {
        sub(
            &format!("arn:${{AWS::Partition}}:logs:${{AWS::Region}}:${{AWS::AccountId}}:log-group:{group}"),
            &[],
        )
    };
    let actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
    vec![allow("WriteLogs", &actions, groups.iter().map(arn).collect())]
}

/// Functions are called after their stack, unless the template names them.
fn logs_of_functions() -> Vec<Json> {
    log_statement(&["/aws/lambda/${AWS::StackName}-*".to_owned(), format!("/aws/lambda/{PROJECT}-*")])
}

fn logs_of_builds() -> Vec<Json> {
    log_statement(&[format!("/aws/codebuild/{PROJECT}-*")])
}

/// What every step does: it is a job of SageMaker's, with a log, an image and metrics.
fn steps() -> Vec<Json> {
    let arn = |rest: &str| sub(&format!("arn:${{AWS::Partition}}:{rest}"), &[]);
    let job = |kind: &str| arn(&format!("sagemaker:${{AWS::Region}}:${{AWS::AccountId}}:{kind}/pipelines-*"));
    vec![
        allow(
            "RunSteps",
            &[
                "sagemaker:AddTags",
                "sagemaker:CreateProcessingJob",
                "sagemaker:CreateTrainingJob",
                "sagemaker:DescribeProcessingJob",
                "sagemaker:DescribeTrainingJob",
                "sagemaker:StopProcessingJob",
                "sagemaker:StopTrainingJob",
            ],
            vec![job("processing-job"), job("training-job")],
        ),
        allow(
            "WriteLogs",
            &["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            vec![arn("logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/sagemaker/*")],
        ),
        allow("SignInToImages", &["ecr:GetAuthorizationToken"], vec![json!("*")]),
        allow(
            "PullSageMakersImages",
            &["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            vec![arn("ecr:${AWS::Region}:*:repository/sagemaker-*")],
        ),
        when(
            allow("PutMetrics", &["cloudwatch:PutMetricData"], vec![json!("*")]),
            json!({ "StringLike": { "cloudwatch:namespace": ["/aws/sagemaker/*", "aws/sagemaker/*"] } }),
        ),
    ]
}
