//! `Vpc`: the network of builds and jobs, and what their roles need to be in it.

use serde_json::{Value as Json, json};
use template::Node;

use super::policy::{allow, when};
use super::property::{Fields, Property, required};
use super::scope::Scope;
use super::text::sub;

/// Its properties.
pub(super) const PROPERTIES: &[Property] = &[
    required("Id", "the id of a VPC", "The VPC."),
    required(
        "Subnets",
        "a list of ids of subnets",
        "Its subnets, with a way to AWS and to what builds fetch.",
    ),
    required("SecurityGroups", "a list of ids of security groups", "The security groups."),
];

/// The property that has them.
pub(super) const PROPERTY: Property = super::property::optional(
    "Vpc",
    "a map with `Id`, `Subnets` and `SecurityGroups`",
    "The VPC that it runs in; AWS's own network unless given.",
);

/// Why roles of what runs in a VPC have statements for `*`.
pub(super) const NO_NARROWER: &str = "EC2 knows no resources for what looks at networks";

/// A network.
#[derive(Clone, Debug)]
pub(super) struct Vpc {
    pub(super) id: Json,
    pub(super) subnets: Json,
    pub(super) groups: Json,
}

impl Vpc {
    /// Reads the property's value.
    pub(super) fn read(scope: &mut Scope<'_>, node: &Node) -> Option<Vpc> {
        let fields = Fields::of(scope, "`Vpc`", node.position, Some(node), PROPERTIES);
        let mut value = |name: &str| fields.get(name).map(|node| scope.value(node));
        Some(Vpc { id: value("Id")?, subnets: value("Subnets")?, groups: value("SecurityGroups")? })
    }

    /// As CodeBuild takes it.
    pub(super) fn of_a_build(&self) -> Json {
        json!({ "VpcId": self.id, "Subnets": self.subnets, "SecurityGroupIds": self.groups })
    }
}

/// What a build's role needs to be in a VPC.
pub(super) fn for_builds() -> Vec<Json> {
    let permit =
        allow("LetBuildsUseIt", &["ec2:CreateNetworkInterfacePermission"], vec![ec2("network-interface")]);
    let by_builds = json!({ "StringEquals": { "ec2:AuthorizedService": "codebuild.amazonaws.com" } });
    vec![
        look(),
        interfaces(&["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"]),
        when(permit, by_builds),
    ]
}

/// What a role of SageMaker's jobs needs to be in a VPC.
pub(super) fn for_jobs() -> Vec<Json> {
    let actions = [
        "ec2:CreateNetworkInterface",
        "ec2:CreateNetworkInterfacePermission",
        "ec2:DeleteNetworkInterface",
        "ec2:DeleteNetworkInterfacePermission",
    ];
    vec![look(), interfaces(&actions)]
}

fn look() -> Json {
    let actions = [
        "ec2:DescribeDhcpOptions",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeVpcs",
    ];
    allow("LookAtNetworks", &actions, vec![json!("*")])
}

fn interfaces(actions: &[&str]) -> Json {
    allow("UseNetworkInterfaces", actions, ["network-interface", "security-group", "subnet"].map(ec2).into())
}

fn ec2(kind: &str) -> Json {
    sub(&format!("arn:${{AWS::Partition}}:ec2:${{AWS::Region}}:${{AWS::AccountId}}:{kind}/*"), &[])
}
