//! What a rule looks for. Most rules are a line of a table: the resource type, the path of a property, and what is wrong
//! with it; their examples follow from that. What needs more thought is a function with examples of its own.

use template::Node;

use crate::model::{Model, Resource};
use crate::path;
use crate::policy::Statement;

/// What a rule looks for.
#[derive(Debug)]
pub(crate) enum Check {
    /// A property that is as it should not be.
    Property { kind: &'static str, path: &'static str, fault: Fault },
    /// A policy, in a property, with a statement that allows what it should not.
    Policy { kind: &'static str, path: &'static str, flaw: Flaw },
    /// A resource of a type that should not be there at all.
    Declared { kind: &'static str },
    /// Whatever a function finds.
    Own {
        finds: for<'t> fn(&Model<'t>) -> Vec<Resource<'t>>,
        violated_by: &'static str,
        kept_by: &'static str,
    },
}

/// What is wrong with a property.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It is missing, or has one of these values, in any case of letters.
    Lacking(&'static [&'static str]),
    /// It has one of these values.
    Being(&'static [&'static str]),
    /// It is anything else than these, missing included.
    NotBeing(&'static [&'static str]),
    /// It is a list with items.
    Filled,
    /// There is a wildcard in its text.
    Wildcard,
    /// It is a secret that the template shows.
    Revealed,
}

/// What is wrong with a statement that allows something.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Flaw {
    /// All actions, or all of a service.
    AnyAction,
    /// All resources.
    AnyResource,
    /// Somebody with a wildcard.
    AnyPrincipal,
    /// All actions but some.
    NotAction,
    /// All resources but some.
    NotResource,
    /// Everybody but some.
    NotPrincipal,
    /// Every role may be passed.
    PassAnyRole,
}

impl Check {
    /// The resources that violate the rule.
    pub(crate) fn finds<'t>(&self, model: &Model<'t>) -> Vec<Resource<'t>> {
        match self {
            Check::Property { kind, path, fault } => {
                model.select(kind, |resource| fault.is_in(model, &resource.at(path)))
            }
            Check::Policy { kind, path, flaw } => model.select(kind, |resource| {
                resource.statements(path).iter().any(|statement| statement.allows(|it| flaw.is_in(it)))
            }),
            Check::Declared { kind } => model.of_type(kind).collect(),
            Check::Own { finds, .. } => finds(model),
        }
    }

    /// Resources that violate the rule.
    pub(crate) fn violated_by(&self) -> String {
        match self {
            Check::Property { kind, path, fault } => one(kind, fault.example(path, true)),
            Check::Policy { kind, path, flaw } => {
                one(kind, Some(path::example(path, &document(&[flaw.example()]))))
            }
            Check::Declared { kind } => one(kind, None),
            Check::Own { violated_by, .. } => (*violated_by).to_owned(),
        }
    }

    /// Resources that do not.
    pub(crate) fn kept_by(&self) -> String {
        match self {
            Check::Property { kind, path, fault } => one(kind, fault.example(path, false)),
            Check::Policy { kind, path, .. } => one(kind, Some(path::example(path, &document(&FINE)))),
            Check::Declared { .. } => one("AWS::DynamoDB::Table", None),
            Check::Own { kept_by, .. } => (*kept_by).to_owned(),
        }
    }
}

/// A resource alone.
fn one(kind: &str, properties: Option<String>) -> String {
    let properties = properties.map(|map| format!("  Properties: {map}\n")).unwrap_or_default();
    let name = kind.rsplit("::").next().unwrap_or(kind);
    format!("{name}:\n  Type: {kind}\n{properties}")
}

fn document(statements: &[&str]) -> String {
    format!("{{ Statement: [{}] }}", statements.join(", "))
}

/// Statements without any flaw: they deny, or name what they allow, or leave it to be computed.
const FINE: [&str; 3] = [
    "{ Effect: Allow, Principal: { AWS: ['111111111111', !Ref AWS::AccountId] }, Action: ['s3:Get*', 'iam:PassRole'], \
     Resource: ['arn:aws:s3:::b/*', !Sub 'arn:aws:iam::${AWS::AccountId}:role/x'] }",
    "{ Effect: Deny, Principal: '*', Action: '*', Resource: '*' }",
    "{ Effect: Deny, NotPrincipal: { AWS: '111111111111' }, NotAction: 's3:*', NotResource: 'arn:aws:s3:::b' }",
];

impl Fault {
    fn is_in(&self, model: &Model<'_>, values: &[Option<&Node>]) -> bool {
        let text = |value: Option<&Node>| value.and_then(Node::as_text).map(str::to_owned);
        let among = |value: Option<&Node>, list: &[&str]| {
            text(value).is_some_and(|text| list.iter().any(|item| text.eq_ignore_ascii_case(item)))
        };
        let mut values = values.iter().copied();
        match self {
            Fault::Lacking(bad) => values.any(|value| value.is_none() || among(value, bad)),
            Fault::Being(bad) => values.any(|value| among(value, bad)),
            Fault::NotBeing(good) => values.any(|value| !among(value, good)),
            Fault::Filled => {
                values.flatten().any(|list| list.as_list().is_some_and(|items| !items.is_empty()))
            }
            Fault::Wildcard => values.any(|value| text(value).is_some_and(|text| text.contains('*'))),
            Fault::Revealed => values.flatten().any(|secret| model.reveals(secret)),
        }
    }

    /// Properties that have the fault, or have it not; none at all where that is enough.
    fn example(&self, path: &str, faulty: bool) -> Option<String> {
        let value = match (self, faulty) {
            // What may be left out altogether has to be there to be wrong.
            (Fault::NotBeing(_), true) if path.contains('?') => "other",
            (Fault::Lacking(_) | Fault::NotBeing(_), true) | (Fault::Being(_) | Fault::Filled, false) => {
                return None;
            }
            (Fault::Lacking(bad), false) => match bad.first() {
                Some(&"false") => "true",
                Some(&"true") => "false",
                _ => "given",
            },
            (Fault::Being(values), true) | (Fault::NotBeing(values), false) => values.first()?,
            (Fault::Filled, true) => "[somebody]",
            (Fault::Wildcard, true) => "'*'",
            (Fault::Wildcard, false) => "events.amazonaws.com",
            (Fault::Revealed, true) => "in-plain-sight",
            (Fault::Revealed, false) => "'{{resolve:secretsmanager:hidden:SecretString:it}}'",
        };
        Some(path::example(path, value))
    }
}

impl Flaw {
    fn is_in(self, statement: &Statement) -> bool {
        match self {
            Flaw::AnyAction => statement.has_wildcard_action(),
            Flaw::AnyResource => statement.has_wildcard_resource(),
            Flaw::AnyPrincipal => statement.has_wildcard_principal(),
            Flaw::NotAction => !statement.not_actions.is_empty(),
            Flaw::NotResource => !statement.not_resources.is_empty(),
            Flaw::NotPrincipal => statement.has_not_principal(),
            Flaw::PassAnyRole => statement.has_wildcard_resource() && statement.covers("iam:PassRole"),
        }
    }

    fn example(self) -> &'static str {
        match self {
            Flaw::AnyAction => {
                "{ Effect: Allow, Principal: { AWS: '111111111111' }, Action: ['s3:GetObject', 's3:*'], Resource: arn }"
            }
            Flaw::AnyResource => "{ Effect: Allow, Action: 's3:ListAllMyBuckets', Resource: '*' }",
            Flaw::AnyPrincipal => "{ Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: arn }",
            Flaw::NotAction => {
                "{ Effect: Allow, Principal: { AWS: '111111111111' }, NotAction: 'iam:*', Resource: arn }"
            }
            Flaw::NotResource => "{ Effect: Allow, Action: 's3:GetObject', NotResource: arn }",
            Flaw::NotPrincipal => {
                "{ Effect: Allow, NotPrincipal: { AWS: '111111111111' }, Action: 's3:GetObject', Resource: arn }"
            }
            Flaw::PassAnyRole => "{ Effect: Allow, Action: 'iam:Pass*', Resource: '*' }",
        }
    }
}
