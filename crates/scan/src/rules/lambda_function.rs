//! Functions: logs, networks, reserved executions.

use template::Node;

use super::lacking;
use crate::model::{Model, Resource};
use crate::{Rule, Severity};

const KIND: &str = "AWS::Lambda::Function";

/// AWS's own policies that let a function write its logs.
const LOGGING: [&str; 7] = [
    "arn:aws:iam::aws:policy/CloudWatchLogsFullAccess",
    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
    "arn:aws:iam::aws:policy/service-role/AWSLambdaDynamoDBExecutionRole",
    "arn:aws:iam::aws:policy/AWSLambdaExecute",
    "arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole",
    "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",
    "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
];

/// What keeps all of them.
const KEPT: &str = "
Function:
  Type: AWS::Lambda::Function
  Properties:
    Role: !GetAtt Role.Arn
    VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
    ReservedConcurrentExecutions: 1
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: logs
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: ['logs:Create*', 'logs:PutLogEvents'], Resource: 'arn:aws:logs:*:*:*' }
Other:
  Type: AWS::Lambda::Function
  Properties:
    Role: !GetAtt Basic.Arn
    VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
    ReservedConcurrentExecutions: 1
Basic:
  Type: AWS::IAM::Role
  Properties:
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "W58",
        name: "LambdaFunctionCloudWatchLogsRule",
        severity: Severity::Warn,
        message: "Lambda functions require permission to write CloudWatch Logs",
        violated_by: "
Function:
  Type: AWS::Lambda::Function
  Properties: { Role: !GetAtt Role.Arn }
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyName: logs
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: 'logs:PutLogEvents', Resource: 'arn:aws:logs:*:*:*' }
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |function| {
                let roles = function.property("Role");
                roles.into_iter().any(|role| !role_of(model, role).is_some_and(|role| may_log(&role)))
            })
        },
    },
    Rule {
        id: "W89",
        name: "LambdaFunctionInsideVPCRule",
        severity: Severity::Warn,
        message: "Lambda functions should be deployed inside a VPC",
        violated_by: "
Function:
  Type: AWS::Lambda::Function
  Properties: { ReservedConcurrentExecutions: 1 }
",
        kept_by: KEPT,
        finds: |model| lacking(model, KIND, "VpcConfig"),
    },
    Rule {
        id: "W92",
        name: "LambdaFunctionReservedConcurrentExecutionsRule",
        severity: Severity::Warn,
        message: "Lambda functions should define ReservedConcurrentExecutions to reserve simultaneous \
              executions",
        violated_by: "
Function:
  Type: AWS::Lambda::Function
  Properties: { ReservedConcurrentExecutions: !Ref AWS::NoValue }
",
        kept_by: KEPT,
        finds: |model| lacking(model, KIND, "ReservedConcurrentExecutions"),
    },
];

/// The role that a function names, if it is one of the template.
fn role_of<'t>(model: &Model<'t>, role: Option<&Node>) -> Option<Resource<'t>> {
    let ("Fn::GetAtt", argument) = role?.as_call()? else { return None };
    let id = match argument.as_list() {
        Some(parts) => parts.first()?.as_text()?,
        None => argument.as_text()?.split('.').next()?,
    };
    model.find(id).filter(|resource| resource.kind == "AWS::IAM::Role")
}

/// Whether a role itself lets a function make its log group and streams, and write. Policies that are attached to it from
/// elsewhere in the template are not looked at, as in cfn-nag.
fn may_log(role: &Resource<'_>) -> bool {
    let needed = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
    let inline =
        role.inline_policies().iter().flatten().any(|statement| {
            statement.allows(|statement| needed.iter().all(|action| statement.covers(action)))
        });
    let mut managed = role.items("ManagedPolicyArns").filter_map(Node::as_text);
    inline || managed.any(|arn| LOGGING.contains(&arn))
}
