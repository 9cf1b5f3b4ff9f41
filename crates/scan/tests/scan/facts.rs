//! Which rules cfn-nag's own test templates violate, and at which resources, in small templates of our own.
//!
//! Source: `spec/custom_rules` and `spec/cfn_nag_integration` of `stelligent/cfn_nag`, from which only the facts are taken.

use scan::Filter;

use crate::found_by;

/// The rules of `ids` that are violated, as `ID: Resource, Resource`.
fn check(resources: &str, ids: &[&str], expected: &[&str]) {
    let found = found_by(resources, &Filter::default().profile(&ids.join("\n")).expect("rules"));
    assert_eq!(found, expected, "{resources}");
}

#[test]
fn every_id_of_cfn_nag_is_there() {
    // Those between were never given, or taken back.
    let failing = (1..=80).filter(|id| ![17, 59].contains(id)).chain([665, 1000, 2000]);
    let warning = (1..=92).filter(|id| ![3, 4, 6, 7, 8, 25, 30].contains(id)).chain([1200, 1201]);
    let ids = failing
        .map(|number: u32| format!("F{number}"))
        .chain(warning.map(|number: u32| format!("W{number}")));
    for id in ids {
        assert!(scan::rule(&id).is_some(), "{id}");
    }
}

#[test]
fn rules_of_security_groups_count_for_the_group_if_it_is_here() {
    let group = "
Group:
  Type: AWS::EC2::SecurityGroup
In:
  Type: AWS::EC2::SecurityGroupIngress
  Properties: { GroupId: !GetAtt Group.GroupId, IpProtocol: tcp, FromPort: 22, ToPort: 23, CidrIp: 0.0.0.0/0 }
Elsewhere:
  Type: AWS::EC2::SecurityGroupIngress
  Properties: { GroupId: sg-12341234, IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.1.2.0/24 }
";
    check(
        group,
        &["W2", "W9", "W27", "W36", "F1000"],
        &["W9: Group, Elsewhere", "W2: Group", "W27: Group", "F1000: Group", "W36: In, Elsewhere"],
    );
}

#[test]
fn what_is_only_known_later_is_no_open_network() {
    let group = "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties:
    SecurityGroupIngress: { CidrIp: !Sub '${AWS::AccountId}', IpProtocol: !Ref AWS::Region, FromPort: 34, ToPort: 34 }
";
    check(group, &["W2", "W9", "W42"], &[]);
}

#[test]
fn denials_of_network_acls_shall_cover_all_addresses() {
    let acl = "
Acl:
  Type: AWS::EC2::NetworkAcl
  Properties: { VpcId: vpc-1 }
One:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, RuleAction: deny, Protocol: 6, CidrBlock: 10.0.0.0/16, PortRange: { From: 80, To: 90 } }
Two:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, RuleAction: deny, Protocol: 17, Ipv6CidrBlock: '::/0', PortRange: { From: 85, To: 95 } }
Three:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Egress: true, RuleAction: allow, Protocol: 58, Ipv6CidrBlock: '::/0' }
";
    check(acl, &["F79", "W71", "W72", "W66", "W67"], &["F79: One, Two", "W71: One", "W66: Three"]);
}

#[test]
fn secrets_may_come_from_hidden_parameters_without_default_and_from_dynamic_references() {
    let broker = |password: &str| {
        format!(
            "Broker:\n  Type: AWS::AmazonMQ::Broker\n  Properties: {{ Users: [{{ Username: u, Password: {password} }}] }}"
        )
    };
    check(&broker("Pa55word"), &["F52"], &["F52: Broker"]);
    check(&broker("'{{resolve:ssm:SecureSecretString:1}}'"), &["F52"], &["F52: Broker"]);
    check(&broker("'{{resolve:ssm-secure:SecureSecretString:1}}'"), &["F52"], &[]);
    check(&broker("'{{resolve:secretsmanager:/mq/user:SecretString:password}}'"), &["F52"], &[]);
    let member = "
Member:
  Type: AWS::ManagedBlockchain::Member
  Properties:
    MemberConfiguration: { MemberFrameworkConfiguration: { MemberFabricConfiguration: { AdminPassword: plain } } }
Without:
  Type: AWS::ManagedBlockchain::Member
  Properties: { MemberConfiguration: { Name: n } }
";
    check(member, &["F71"], &["F71: Member"]);
}

#[test]
fn deployments_of_apis_are_logged_by_themselves_or_by_their_stage() {
    let api = "
Silent:
  Type: AWS::ApiGateway::Deployment
  Properties: { RestApiId: api }
Logged:
  Type: AWS::ApiGateway::Deployment
  Properties: { RestApiId: api }
Stage:
  Type: AWS::ApiGateway::Stage
  Properties: { RestApiId: api, DeploymentId: !Ref Logged, AccessLogSetting: { DestinationArn: arn } }
";
    check(api, &["W45", "W69", "W64", "W68"], &["W45: Silent", "W68: Silent, Logged", "W64: Stage"]);
}

#[test]
fn switches_are_off_where_they_are_missing_or_false_in_any_case_of_letters() {
    let table = "
Missing: { Type: AWS::EC2::Volume }
Off: { Type: AWS::EC2::Volume, Properties: { Encrypted: 'False' } }
On: { Type: AWS::EC2::Volume, Properties: { Encrypted: true } }
Later: { Type: AWS::EC2::Volume, Properties: { Encrypted: !Ref AWS::Region } }
";
    check(table, &["F1"], &["F1: Missing, Off"]);
    let tables = "
Missing: { Type: AWS::DynamoDB::Table }
Off: { Type: AWS::DynamoDB::Table, Properties: { SSESpecification: { SSEEnabled: false }, BillingMode: PROVISIONED } }
On: { Type: AWS::DynamoDB::Table, Properties: { SSESpecification: { SSEEnabled: true }, BillingMode: PAY_PER_REQUEST } }
";
    check(tables, &["W73", "W74", "W78"], &["W78: Missing, Off, On", "W73: Missing", "W74: Missing, Off"]);
}

#[test]
fn lists_within_lists_are_looked_through() {
    let policy = |copies: &str| {
        format!(
            "Policy:\n  Type: AWS::DLM::LifecyclePolicy\n  Properties: {{ PolicyDetails: {{ Actions: [{{ CrossRegionCopy: {copies} }}] }} }}"
        )
    };
    check(&policy("[{ EncryptionConfiguration: { Encrypted: false } }]"), &["W81"], &["W81: Policy"]);
    check(&policy("[{ EncryptionConfiguration: { Encrypted: true } }]"), &["W81"], &[]);
    check("Policy: { Type: AWS::DLM::LifecyclePolicy, Properties: { PolicyDetails: {} } }", &["W81"], &[]);
}
