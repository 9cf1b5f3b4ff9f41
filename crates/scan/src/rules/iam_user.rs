//! Users: their groups, their own policies, their passwords.

use template::Node;

use crate::model::{Model, Resource};
use crate::{Rule, Severity, value};

const KIND: &str = "AWS::IAM::User";

/// What keeps all of them.
const KEPT: &str = "
Listed:
  Type: AWS::IAM::User
  Properties:
    Groups: [readers]
    LoginProfile: { Password: '{{resolve:secretsmanager:p:SecretString:password}}', PasswordResetRequired: true }
Added:
  Type: AWS::IAM::User
Addition:
  Type: AWS::IAM::UserToGroupAddition
  Properties: { GroupName: readers, Users: [!Ref Added] }
";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "F10",
        name: "UserHasInlinePolicyRule",
        severity: Severity::Fail,
        message: "IAM user should not have any inline policies.  Should be centralized Policy object on \
              group",
        violated_by: "
User:
  Type: AWS::IAM::User
  Properties:
    Groups: [readers]
    Policies:
      - PolicyName: p
        PolicyDocument: { Statement: [] }
",
        kept_by: KEPT,
        finds: |model| model.select(KIND, |user| user.items("Policies").next().is_some()),
    },
    Rule {
        id: "F2000",
        name: "UserMissingGroupRule",
        severity: Severity::Fail,
        message: "User is not assigned to a group",
        violated_by: "
User:
  Type: AWS::IAM::User
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |user| user.items("Groups").next().is_none() && !is_added(model, user))
        },
    },
    Rule {
        id: "F51",
        name: "IAMUserLoginProfilePasswordRule",
        severity: Severity::Fail,
        message: "IAM User LoginProfile Password must not be a plaintext string or a Ref to a Parameter \
              with a Default value.  Can be Ref to a NoEcho Parameter without a Default, or a dynamic \
              reference to a secretsmanager value.",
        violated_by: "
User:
  Type: AWS::IAM::User
  Properties:
    Groups: [readers]
    LoginProfile: { Password: in-plain-sight, PasswordResetRequired: true }
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |user| {
                let passwords = profile(user, "Password");
                passwords.into_iter().flatten().any(|password| model.reveals(password))
            })
        },
    },
    Rule {
        id: "W50",
        name: "IamUserLoginProfilePasswordResetRule",
        severity: Severity::Warn,
        message: "IAM User Login Profile should exist and have PasswordResetRequired property set to true",
        violated_by: "
User:
  Type: AWS::IAM::User
  Properties:
    Groups: [readers]
    LoginProfile: { Password: '{{resolve:secretsmanager:p:SecretString:password}}' }
",
        kept_by: KEPT,
        finds: |model| {
            model.select(KIND, |user| {
                profile(user, "PasswordResetRequired").into_iter().any(|switch| !value::is_true(switch))
            })
        },
    },
];

/// What a member of the login profile may be, where there is a profile.
fn profile<'t>(user: &Resource<'t>, member: &str) -> Vec<Option<&'t Node>> {
    user.values("LoginProfile").flat_map(|profile| value::members(Some(profile), member)).collect()
}

/// Whether the template adds a user to a group, by reference or by name.
fn is_added(model: &Model<'_>, user: &Resource<'_>) -> bool {
    let names: Vec<&str> = user.values("UserName").filter_map(Node::as_text).collect();
    let is_user = |added: &Node| match added.as_call() {
        Some(("Ref", id)) => id.as_text() == Some(user.id),
        _ => added.as_text().is_some_and(|name| names.contains(&name)),
    };
    model.of_type("AWS::IAM::UserToGroupAddition").any(|addition| addition.items("Users").any(is_user))
}
