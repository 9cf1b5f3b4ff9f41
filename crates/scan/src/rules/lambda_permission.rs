//! Who may call a function.

use template::Node;

use crate::{Rule, Severity};

const KIND: &str = "AWS::Lambda::Permission";

/// What keeps all of them.
const KEPT: &str = "
Permission:
  Type: AWS::Lambda::Permission
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: f, Principal: events.amazonaws.com }
Skill:
  Type: AWS::Lambda::Permission
  Properties:
    Action: lambda:InvokeFunction
    FunctionName: f
    Principal: alexa-appkit.amazon.com
    EventSourceToken: '{{resolve:ssm-secure:skill:1}}'
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F13",
        name: "LambdaPermissionWildcardPrincipalRule",
        severity: Severity::Fail,
        message: "Lambda permission principal should not be wildcard",
        violated_by: "
Permission:
  Type: AWS::Lambda::Permission
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '*' }
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |permission| {
                permission
                    .values("Principal")
                    .filter_map(Node::as_text)
                    .any(|principal| principal.contains('*'))
            })
        },
    },
    Rule {
        id: "F45",
        name: "LambdaPermissionEventSourceTokenRule",
        severity: Severity::Fail,
        message: "Lambda Permission EventSourceToken must not be a plaintext string or a Ref to a \
              Parameter with a Default value.  Can be Ref to a NoEcho Parameter without a Default, or \
              a dynamic reference to a secretsmanager value.",
        violated_by: "
Permission:
  Type: AWS::Lambda::Permission
  Properties:
    Action: lambda:InvokeFunction
    FunctionName: f
    Principal: alexa-appkit.amazon.com
    EventSourceToken: in-plain-sight
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |permission| {
                permission.values("EventSourceToken").any(|token| model.reveals(token))
            })
        },
    },
    Rule {
        id: "W24",
        name: "LambdaPermissionInvokeFunctionActionRule",
        severity: Severity::Warn,
        message: "Lambda permission beside InvokeFunction might not be what you want?  Not sure!?",
        violated_by: "
Permission:
  Type: AWS::Lambda::Permission
  Properties: { Action: 'lambda:*', FunctionName: f, Principal: events.amazonaws.com }
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |permission| {
                let actions = permission.property("Action");
                actions
                    .into_iter()
                    .any(|action| action.and_then(Node::as_text) != Some("lambda:InvokeFunction"))
            })
        },
    },
];
