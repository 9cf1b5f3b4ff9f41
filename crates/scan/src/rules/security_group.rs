//! Security groups: what they let in and out, be it written in the group or as a resource of its own. A rule that is a
//! resource of its own counts for its group, if that is one of the template, and for itself otherwise.

use template::Node;

use crate::Rule;
use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{reference, value};

const KIND: &str = "AWS::EC2::SecurityGroup";

/// A direction: the property of the group, and the type of the resource.
type Direction = (&'static str, &'static str);
const IN: Direction = ("SecurityGroupIngress", "AWS::EC2::SecurityGroupIngress");
const OUT: Direction = ("SecurityGroupEgress", "AWS::EC2::SecurityGroupEgress");

/// What keeps all of the rules.
const KEPT: &str = "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties:
    SecurityGroupIngress:
      - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.1/32, Description: from one }
      - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv6: '2001:db8::1/128', Description: from another }
    SecurityGroupEgress: { IpProtocol: '-1', CidrIp: 127.0.0.1/32, Description: to itself }
Other:
  Type: AWS::EC2::SecurityGroup
Out:
  Type: AWS::EC2::SecurityGroupEgress
  Properties:
    { GroupId: !GetAtt Other.GroupId, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8, Description: out }
";

const fn warn(
    id: &'static str,
    name: &'static str,
    message: &'static str,
    finds: for<'t> fn(&Model<'t>) -> Vec<Resource<'t>>,
    violated_by: &'static str,
) -> Rule {
    Rule::warn(id, name, message, Check::Own { finds, violated_by, kept_by: KEPT })
}

pub(super) const RULES: &[Rule] = &[
    warn(
        "W2",
        "SecurityGroupIngressOpenToWorldRule",
        "Security Groups found with cidr open to world on ingress.  This should never be true on instance.  \
         Permissible on ELB",
        |model| having(model, IN, is_open),
        "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties: { SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv6: '::/0' }] }
",
    ),
    warn(
        "W5",
        "SecurityGroupEgressOpenToWorldRule",
        "Security Groups found with cidr open to world on egress",
        |model| having(model, OUT, is_open),
        "
Out:
  Type: AWS::EC2::SecurityGroupEgress
  Properties: { GroupId: sg-1, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
",
    ),
    warn(
        "W9",
        "SecurityGroupIngressCidrNon32Rule",
        "Security Groups found with ingress cidr that is not /32",
        |model| having(model, IN, is_network),
        "
Group:
  Type: AWS::EC2::SecurityGroup
In:
  Type: AWS::EC2::SecurityGroupIngress
  Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8 }
",
    ),
    warn(
        "W27",
        "SecurityGroupIngressPortRangeRule",
        "Security Groups found ingress with port range instead of just a single port",
        |model| having(model, IN, has_range),
        "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties: { SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 1, ToPort: 2, CidrIp: 10.0.0.1/32 }] }
",
    ),
    warn(
        "W29",
        "SecurityGroupEgressPortRangeRule",
        "Security Groups found egress with port range instead of just a single port",
        |model| having(model, OUT, has_range),
        "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties: { SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 1, ToPort: 2, CidrIp: 10.0.0.1/32 }] }
",
    ),
    warn(
        "W36",
        "SecurityGroupRuleDescriptionRule",
        "Security group rules without a description obscure their purpose and may lead to bad practices in ensuring \
         they only allow traffic from the ports and sources/destinations required.",
        undescribed,
        "
In:
  Type: AWS::EC2::SecurityGroupIngress
  Properties: { GroupId: sg-1, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.1/32, Description: '' }
",
    ),
    warn(
        "W40",
        "SecurityGroupEgressAllProtocolsRule",
        "Security Groups egress with an IpProtocol of -1 found",
        |model| having(model, OUT, |rule| is_of_all_protocols(rule) && !is_to_itself(rule)),
        "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties: { SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: 10.0.0.1/32 }] }
",
    ),
    warn(
        "W42",
        "SecurityGroupIngressAllProtocolsRule",
        "Security Groups ingress with an ipProtocol of -1 found ",
        |model| having(model, IN, is_of_all_protocols),
        "
Group:
  Type: AWS::EC2::SecurityGroup
  Properties: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: 10.0.0.1/32 }] }
",
    ),
    Rule::fail(
        "F1000",
        "SecurityGroupMissingEgressRule",
        "Missing egress rule means all traffic is allowed outbound.  Make this explicit if it is desired configuration",
        Check::Own {
            finds: |model| model.select(KIND, |group| rules_of(model, group, OUT).is_empty()),
            violated_by: "
Group:
  Type: AWS::EC2::SecurityGroup
",
            kept_by: KEPT,
        },
    ),
];

/// The groups, and the rules of other groups, that let through what `is_violating` says.
fn having<'t>(model: &Model<'t>, direction: Direction, is_violating: fn(&Node) -> bool) -> Vec<Resource<'t>> {
    let mut found =
        model.select(KIND, |group| rules_of(model, group, direction).into_iter().any(is_violating));
    found.extend(model.select(direction.1, |rule| {
        !is_of_a_group_here(model, rule) && rule.properties().into_iter().any(is_violating)
    }));
    found
}

/// The rules of a group in a direction.
fn rules_of<'t>(model: &Model<'t>, group: &Resource<'t>, direction: Direction) -> Vec<&'t Node> {
    let alone = model
        .of_type(direction.1)
        .filter(|rule| rule.values("GroupId").any(|id| reference::is_to(id, group.id)))
        .filter_map(|rule| rule.properties());
    group.items(direction.0).chain(alone).collect()
}

fn is_of_a_group_here(model: &Model<'_>, rule: &Resource<'_>) -> bool {
    let group = |id| reference::target(id).and_then(|id| model.find(id));
    rule.values("GroupId").any(|id| group(id).is_some_and(|group| group.kind == KIND))
}

/// Rules that stand in a group count for it here too, those that are resources always for themselves.
fn undescribed<'t>(model: &Model<'t>) -> Vec<Resource<'t>> {
    let is_silent = |rule: &Node| {
        rule.get("Description").and_then(Node::as_text).is_none_or(str::is_empty)
            && rule.get("Description").is_none_or(|it| it.as_map().is_none())
    };
    let inside = |group: &Resource<'t>| [IN.0, OUT.0].iter().any(|list| group.items(list).any(is_silent));
    let mut found = model.select(KIND, inside);
    for (_, kind) in [IN, OUT] {
        found.extend(model.select(kind, |rule| rule.properties().is_none_or(is_silent)));
    }
    found
}

/// What a member of a rule may be, as texts; what is only known when a stack is made is none.
fn texts<'r>(rule: &'r Node, name: &str) -> impl Iterator<Item = &'r str> {
    value::members(Some(rule), name).into_iter().flatten().filter_map(Node::as_text)
}

fn is_open(rule: &Node) -> bool {
    texts(rule, "CidrIp").any(|range| range == "0.0.0.0/0")
        || texts(rule, "CidrIpv6").any(|range| matches!(range, "::/0" | ":/0"))
}

fn is_network(rule: &Node) -> bool {
    texts(rule, "CidrIp").any(|range| !range.ends_with("/32"))
        || texts(rule, "CidrIpv6").any(|range| !range.ends_with("/128"))
}

fn is_to_itself(rule: &Node) -> bool {
    texts(rule, "CidrIp").any(|range| range == "127.0.0.1/32")
        || texts(rule, "CidrIpv6").any(|range| matches!(range, "::1/128" | ":1/128"))
}

fn is_of_all_protocols(rule: &Node) -> bool {
    texts(rule, "IpProtocol").any(|protocol| protocol == "-1")
}

fn has_range(rule: &Node) -> bool {
    !reference::same(rule.get("FromPort"), rule.get("ToPort"))
}
