//! Whether functions may write their logs.

use template::Node;

use crate::check::Check;
use crate::model::{Model, Resource};
use crate::policy::Statement;
use crate::{Rule, reference};

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

/// What writing logs takes.
const NEEDED: [&str; 3] = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

pub(super) const RULES: &[Rule] = &[Rule::warn(
    "W58",
    "LambdaFunctionCloudWatchLogsRule",
    "Lambda functions require permission to write CloudWatch Logs",
    Check::Own {
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
        kept_by: "
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
            - { Effect: Allow, Action: ['logs:Create*', 'logs:PutLogEvents'], Resource: 'arn:aws:logs:*:*:*' }
Other:
  Type: AWS::Lambda::Function
  Properties: { Role: !GetAtt Basic.Arn }
Basic:
  Type: AWS::IAM::Role
  Properties:
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
",
        finds: |model| {
            model.select("AWS::Lambda::Function", |function| {
                let roles = function.at("Role");
                roles.into_iter().any(|role| !role_of(model, role).is_some_and(|role| may_log(&role)))
            })
        },
    },
)];

/// The role that a function names, if it is one of the template.
fn role_of<'t>(model: &Model<'t>, role: Option<&Node>) -> Option<Resource<'t>> {
    model.find(reference::target(role?)?).filter(|resource| resource.kind == "AWS::IAM::Role")
}

/// Whether a role itself lets a function make its log group and streams, and write. Policies that are attached to it from
/// elsewhere in the template are not looked at, as in cfn-nag.
fn may_log(role: &Resource<'_>) -> bool {
    let statements = role.statements("Policies[].PolicyDocument");
    let writes = |statement: &Statement| NEEDED.iter().all(|action| statement.covers(action));
    let inline = statements.iter().any(|statement| statement.allows(writes));
    let mut managed = role.items("ManagedPolicyArns").filter_map(Node::as_text);
    inline || managed.any(|arn| LOGGING.contains(&arn))
}
