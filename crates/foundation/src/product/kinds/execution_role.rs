//! `Formwork::ExecutionRole`: what a service works as, on a project's behalf.

use serde_json::{Value as Json, json};
use template::Problem;

use super::{Declared, Kind, Referents};
use crate::product::access::{Access, own_statements};
use crate::product::overrides;
use crate::product::part::{Part, members};
use crate::product::policy::{allow, document, role, when};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{attribute, reference, sub};

/// The type.
pub(in crate::product) static EXECUTION_ROLE: Kind = Kind {
    name: "Formwork::ExecutionRole",
    about: "A role that a service takes to do a project's work: `sagemaker` for the steps of a SageMaker pipeline, which \
            are processing and training jobs.",
    properties: PROPERTIES,
    inner: &[],
    referents,
    expand,
};

const PROPERTIES: &[Property] = &[
    required("For", "`sagemaker`", "The service that takes the role."),
    optional("Reads", "a list of `!Ref`s of buckets and model package groups", "What it may read."),
    optional("Writes", "a list of `!Ref`s of buckets", "Buckets that it may read and write."),
    optional(
        "Registers",
        "a list of `!Ref`s of model package groups",
        "Groups that it may register packages in.",
    ),
    optional("Policies", "a list of IAM statements", "What else it may do."),
    overrides::PROPERTY,
];

/// The services that it can be for.
const SERVICES: [&str; 1] = ["sagemaker"];

fn referents(declared: &Declared<'_>) -> Referents {
    let role = format!("{}Role", declared.name);
    Referents {
        reference: attribute(&role, "Arn"),
        attributes: vec![("Arn", attribute(&role, "Arn")), ("Name", reference(&role))],
    }
}

fn expand(scope: &mut Scope<'_>, declared: &Declared<'_>, fields: Fields<'_>) -> Vec<Part> {
    let (name, at) = (declared.name, declared.position);
    if let Some(service) = fields.text(scope, "For").filter(|service| !SERVICES.contains(service)) {
        let message = format!("`For` is not `sagemaker`, but `{service}`");
        scope.wrong(Problem::new(fields.at("For"), message).did_you_mean(service, SERVICES));
    }
    let things = Access::of(scope, &fields).statements();
    let own = own_statements(scope, &fields);
    let permissions = vec![("steps", steps()), ("things", things), ("own", own)];
    let role = role("sagemaker", "What the steps of the project's SageMaker pipelines run as", permissions);
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
    let no_narrower = "ecr:GetAuthorizationToken and cloudwatch:PutMetricData know no resources; the metrics' namespaces \
                       are limited by a condition";
    vec![
        Part::new("Role", "AWS::IAM::Role", at, role).accepting("W11", no_narrower),
        Part::new("Policy", "AWS::IAM::Policy", at, members(policy)),
    ]
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
