//! Parameters: what a template declares, and what a stack is launched with.

mod constraint;
mod pattern;
mod resolve;

use crate::Position;
pub use pattern::Pattern;
pub use resolve::{ParameterValue, Resolved, SsmNeed, Supplied, resolve_parameters, ssm_needs};

/// A parameter as declared.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where its name stands.
    pub position: Position,
    /// `Type`.
    pub parameter_type: ParameterType,
    /// `Default`.
    pub default: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `AllowedValues`.
    pub allowed_values: Vec<String>,
    /// `AllowedPattern`: each value matches it whole.
    pub allowed_pattern: Option<Pattern>,
    /// `MinLength`, in characters.
    pub min_length: Option<usize>,
    /// `MaxLength`, in characters.
    pub max_length: Option<usize>,
    /// `MinValue`.
    pub min_value: Option<f64>,
    /// `MaxValue`.
    pub max_value: Option<f64>,
    /// `NoEcho`: its value is shown as `****`.
    pub no_echo: bool,
    /// `ConstraintDescription`.
    pub constraint_description: Option<String>,
}

/// The type of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterType {
    /// As declared: `AWS::SSM::Parameter::Value<List<String>>`.
    pub declared: String,
    /// Whether the value given is the name of a parameter of the Parameter Store, and the value used is
    /// that one's.
    pub from_ssm: bool,
    /// Whether the value used is a list.
    pub list: bool,
    /// Whether each value is a number.
    pub number: bool,
}

/// AWS's own types. Their values are taken as the text that they are.
const SPECIFIC: [&str; 10] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
];

impl ParameterType {
    /// `String`.
    pub(crate) fn text() -> Self {
        ParameterType { declared: "String".to_owned(), from_ssm: false, list: false, number: false }
    }

    /// The type of this name, if CloudFormation has it.
    pub fn parse(declared: &str) -> Option<Self> {
        let inner = |prefix| declared.strip_prefix(prefix).and_then(|rest: &str| rest.strip_suffix('>'));
        let (from_ssm, list, number) = if let Some(stored) = inner("AWS::SSM::Parameter::Value<") {
            let stored = ParameterType::parse(stored).filter(|of| !of.from_ssm && !of.number)?;
            (true, stored.list, false)
        } else if let Some(item) = inner("List<") {
            (false, SPECIFIC.contains(&item) || matches!(item, "Number" | "String"), item == "Number")
        } else {
            (false, declared == "CommaDelimitedList", declared == "Number")
        };
        let known = from_ssm
            || list
            || number
            || declared == "String"
            || declared == "AWS::SSM::Parameter::Name"
            || SPECIFIC.contains(&declared);
        known.then(|| ParameterType { declared: declared.to_owned(), from_ssm, list, number })
    }

    /// The names of the types that people write, for hints.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        [
            "String",
            "Number",
            "CommaDelimitedList",
            "List<Number>",
            "List<AWS::EC2::Subnet::Id>",
            "List<AWS::EC2::SecurityGroup::Id>",
            "AWS::SSM::Parameter::Name",
            "AWS::SSM::Parameter::Value<String>",
            "AWS::SSM::Parameter::Value<List<String>>",
        ]
        .into_iter()
        .chain(SPECIFIC)
    }
}
