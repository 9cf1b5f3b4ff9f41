//! What values may turn out to be when a stack is made.

use crate::found;

fn policy(statement: &str) -> String {
    format!(
        "Policy:\n  Type: AWS::IAM::Policy\n  Properties:\n    PolicyName: p\n    PolicyDocument:\n      \
         Statement: {statement}"
    )
}

#[test]
fn both_branches_of_a_condition_count() {
    let group = |key: &str| {
        format!("{{ Type: AWS::Logs::LogGroup, Properties: {{ RetentionInDays: 1, KmsKeyId: {key} }} }}")
    };
    let with = |group: &str| {
        let text =
            format!("Conditions:\n  C: !Equals [a, !Ref AWS::Region]\nResources:\n  LogGroup: {group}\n");
        scan::scan(&text, &scan::Filter::default()).iter().map(crate::shown).collect::<Vec<_>>()
    };
    assert_eq!(with(&group("!If [C, k, l]")), [""; 0]);
    assert_eq!(with(&group("!If [C, k, !Ref AWS::NoValue]")), ["W84: LogGroup"]);
    assert_eq!(with(&group("!If [C, !If [C, !Ref AWS::NoValue, k], k]")), ["W84: LogGroup"]);
}

#[test]
fn statements_and_actions_may_stand_alone_or_in_lists() {
    for statement in [
        "{ Effect: Allow, Action: '*', Resource: arn }",
        "[{ Effect: Allow, Action: ['s3:GetObject', 's3:*'], Resource: arn }]",
        "[{ Effect: Deny, Action: x, Resource: arn }, { Effect: Allow, Action: ['*'], Resource: [arn] }]",
    ] {
        assert_eq!(found(&policy(statement)), ["F4: Policy"], "{statement}");
    }
}

#[test]
fn a_policy_in_a_text_is_read() {
    let bucket_policy = r#"
Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    Bucket: b
    PolicyDocument: '{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}'
"#;
    assert_eq!(found(bucket_policy), ["F16: Policy"]);
}

#[test]
fn a_wildcard_within_an_action_is_none_for_all_actions() {
    assert_eq!(found(&policy("{ Effect: Allow, Action: 's3:Get*', Resource: arn }")), [""; 0]);
    assert_eq!(
        found(&policy("{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::*' }")),
        [""; 0]
    );
}

#[test]
fn passing_any_role_is_found_behind_wildcards_and_in_any_case() {
    let check = |action: &str, expected: &[&str]| {
        let statement = format!("{{ Effect: Allow, Action: '{action}', Resource: '*' }}");
        assert_eq!(found(&policy(&statement)), expected, "{action}");
    };
    check("iam:passrole", &["F39: Policy", "W12: Policy"]);
    check("iam:*Role", &["F39: Policy", "W12: Policy"]);
    check("iam:*", &["F39: Policy", "F4: Policy", "W12: Policy"]);
    check("iam:GetRole", &["W12: Policy"]);
}

#[test]
fn a_secret_may_only_come_from_where_nobody_sees_it() {
    let with = |parameter: &str, token: &str| {
        let text = format!(
            "Parameters:\n  Token: {parameter}\nResources:\n  P:\n    Type: AWS::Lambda::Permission\n    Properties: \
             {{ Action: 'lambda:InvokeFunction', FunctionName: f, Principal: p, EventSourceToken: {token} }}\n"
        );
        scan::scan(&text, &scan::Filter::default()).iter().map(crate::shown).collect::<Vec<_>>()
    };
    assert_eq!(with("{ Type: String, NoEcho: true }", "!Ref Token"), [""; 0]);
    assert_eq!(with("{ Type: String }", "!Ref Token"), ["F45: P"]);
    assert_eq!(with("{ Type: String, NoEcho: true, Default: known }", "!Ref Token"), ["F45: P"]);
    assert_eq!(with("{ Type: String }", "!Ref AWS::NoValue"), [""; 0]);
    assert_eq!(with("{ Type: String }", "'{{resolve:ssm:token}}'"), ["F45: P"]);
}

#[test]
fn every_violating_resource_is_named_once() {
    let roles = "
One:
  Type: AWS::IAM::Role
  Properties: { RoleName: one }
Two:
  Type: AWS::IAM::Role
  Properties: { RoleName: two }
";
    assert_eq!(found(roles), ["W28: One, Two"]);
}
