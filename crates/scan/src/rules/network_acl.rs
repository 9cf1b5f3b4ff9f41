//! Entries of network ACLs: what each says, and how they go together.

use template::Node;

use crate::Rule;
use crate::check::Check;
use crate::model::{Model, Resource};
use crate::{reference, value};

const ENTRY: &str = "AWS::EC2::NetworkAclEntry";

/// What keeps all of the rules.
const KEPT: &str = "
Acl:
  Type: AWS::EC2::NetworkAcl
  Properties: { VpcId: vpc-1 }
In:
  Type: AWS::EC2::NetworkAclEntry
  Properties:
    { NetworkAclId: !Ref Acl, RuleNumber: 1, Protocol: 6, RuleAction: allow, CidrBlock: 10.0.0.0/8, PortRange: { From: 1, To: 9 } }
Out:
  Type: AWS::EC2::NetworkAclEntry
  Properties:
    { NetworkAclId: !Ref Acl, RuleNumber: 1, Egress: true, Protocol: 6, RuleAction: deny, CidrBlock: 0.0.0.0/0, PortRange: { From: 5, To: 9 } }
Next:
  Type: AWS::EC2::NetworkAclEntry
  Properties:
    { NetworkAclId: !Ref Acl, RuleNumber: 2, Protocol: 17, RuleAction: allow, CidrBlock: 10.0.0.0/8, PortRange: { From: 10, To: 19 } }
";

const fn check(finds: for<'t> fn(&Model<'t>) -> Vec<Resource<'t>>, violated_by: &'static str) -> Check {
    Check::Own { finds, violated_by, kept_by: KEPT }
}

pub(super) const RULES: &[Rule] = &[
    Rule::fail(
        "F79",
        "EC2NetworkAclEntryDuplicateRule",
        "A NetworkACL's rule numbers cannot be repeated unless one is egress and one is ingress.",
        check(
            |model| clashing(model, has_same_number, true),
            "
Acl:
  Type: AWS::EC2::NetworkAcl
One:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: !Ref Acl, RuleNumber: 1 }
Two:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: !Ref Acl, RuleNumber: 1 }
",
        ),
    ),
    Rule::warn(
        "W66",
        "EC2NetworkAclEntryProtocolRule",
        "To avoid opening all ports for Allow rules, EC2 NetworkACL Entry Protocol should be either 6 (for TCP), 17 \
         (for UDP), 1 (for ICMP), or 58 (for ICMPv6, which must include an IPv6 CIDR block, ICMP type, and code).",
        check(
            |model| model.select(ENTRY, |entry| is(entry, "RuleAction", "allow") && !is_narrow(entry)),
            "
Entry:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { RuleAction: allow, Protocol: -1 }
",
        ),
    ),
    Rule::warn(
        "W67",
        "EC2NetworkAclEntryPortRangeRule",
        "TCP/UDP protocol NetworkACL entries possibly should not allow all ports.",
        check(
            |model| model.select(ENTRY, |entry| has_ports(entry) && is_for_all_ports(entry)),
            "
Entry:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { Protocol: 6, PortRange: { From: 0, To: 65535 } }
",
        ),
    ),
    Rule::warn(
        "W71",
        "EC2NetworkAclEntryIneffectiveDenyRule",
        "NetworkACL Entry Deny rules should affect all CIDR ranges.",
        check(
            |model| {
                model.select(ENTRY, |entry| {
                    is_of_an_acl_here(model, entry) && is(entry, "RuleAction", "deny") && leaves_some(entry)
                })
            },
            "
Acl:
  Type: AWS::EC2::NetworkAcl
Entry:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: !Ref Acl, RuleAction: deny, CidrBlock: 10.0.0.0/8 }
",
        ),
    ),
    Rule::warn(
        "W72",
        "EC2NetworkAclEntryOverlappingPortsRule",
        "NetworkACL Entries are reusing or overlapping ports which may create ineffective rules.",
        check(
            |model| clashing(model, overlaps, false),
            "
One:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: acl-1, RuleNumber: 1, Protocol: 6, PortRange: { From: 1, To: 100 } }
Two:
  Type: AWS::EC2::NetworkAclEntry
  Properties: { NetworkAclId: acl-1, RuleNumber: 2, Protocol: 17, PortRange: { From: 100, To: 200 } }
",
        ),
    ),
];

/// The entries that clash with another of the same ACL and direction; only of ACLs in the template, if `here`.
fn clashing<'t>(
    model: &Model<'t>,
    clash: fn(&Resource<'t>, &Resource<'t>) -> bool,
    here: bool,
) -> Vec<Resource<'t>> {
    let first = |entry: &Resource<'t>, name: &str| entry.values(name).next();
    let beside = |one: &Resource<'t>, other: &Resource<'t>| {
        let both = |name| reference::same(first(one, name), first(other, name));
        one.id != other.id && both("NetworkAclId") && is_outgoing(one) == is_outgoing(other)
    };
    model.select(ENTRY, |one| {
        (!here || is_of_an_acl_here(model, one))
            && model.of_type(ENTRY).any(|other| beside(one, &other) && clash(one, &other))
    })
}

fn is_of_an_acl_here(model: &Model<'_>, entry: &Resource<'_>) -> bool {
    entry.values("NetworkAclId").any(|id| reference::target(id).is_some_and(|id| model.find(id).is_some()))
}

fn is_outgoing(entry: &Resource<'_>) -> bool {
    entry.at("Egress").into_iter().any(value::is_true)
}

fn is(entry: &Resource<'_>, name: &str, expected: &str) -> bool {
    entry.values(name).any(|value| value.as_text() == Some(expected))
}

fn has_same_number(one: &Resource<'_>, other: &Resource<'_>) -> bool {
    reference::same(one.values("RuleNumber").next(), other.values("RuleNumber").next())
}

/// Whether its protocol is TCP or UDP.
fn has_ports(entry: &Resource<'_>) -> bool {
    is(entry, "Protocol", "6") || is(entry, "Protocol", "17")
}

fn is_narrow(entry: &Resource<'_>) -> bool {
    let narrow = ["Ipv6CidrBlock", "Icmp.Code", "Icmp.Type"];
    has_ports(entry)
        || is(entry, "Protocol", "1")
        || is(entry, "Protocol", "58") && !narrow.iter().any(|path| entry.lacks(path))
}

fn is_for_all_ports(entry: &Resource<'_>) -> bool {
    let is = |path: &str, expected: &str| {
        entry.at(path).into_iter().flatten().any(|port| port.as_text() == Some(expected))
    };
    entry.lacks("PortRange.From")
        || entry.lacks("PortRange.To")
        || is("PortRange.From", "0") && is("PortRange.To", "65535")
}

/// Whether it is about some addresses only.
fn leaves_some(entry: &Resource<'_>) -> bool {
    let all = |range: &Node, all: &[&str]| range.as_text().is_some_and(|range| all.contains(&range));
    entry.values("CidrBlock").any(|range| !all(range, &["0.0.0.0/0"]))
        || entry.values("Ipv6CidrBlock").any(|range| !all(range, &["::/0", ":/0"]))
}

/// Whether two entries of the same kind of address have ports in common.
fn overlaps(one: &Resource<'_>, other: &Resource<'_>) -> bool {
    let same_family = one.lacks("Ipv6CidrBlock") == other.lacks("Ipv6CidrBlock");
    let (Some(one), Some(other)) = (ports(one), ports(other)) else { return false };
    same_family && one.0 <= other.1 && other.0 <= one.1
}

/// The ports of an entry, if they are known.
fn ports(entry: &Resource<'_>) -> Option<(u32, u32)> {
    let port = |path: &str| entry.at(path).into_iter().flatten().next()?.as_text()?.parse().ok();
    has_ports(entry).then_some((port("PortRange.From")?, port("PortRange.To")?))
}
