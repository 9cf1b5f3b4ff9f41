//! A value of a template as CloudFormation understands it: data, and calls of intrinsic functions.

use crate::node::Scalar;
use crate::{Function, Position};

/// An expression and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// Where it begins.
    pub position: Position,
    /// What it is.
    pub kind: Kind,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Text, a number or a boolean.
    Scalar(Scalar),
    /// A list.
    List(Vec<Expression>),
    /// A map.
    Map(Vec<(String, Expression)>),
    /// `Ref` of a parameter, a resource or a pseudo parameter.
    Ref(String),
    /// `Fn::GetAtt`.
    GetAtt {
        /// The resource's logical id.
        resource: String,
        /// The attribute's name: text, or a `Ref` of a parameter.
        attribute: Box<Expression>,
    },
    /// `Fn::Sub`.
    Sub {
        /// The text, cut at its variables.
        parts: Vec<SubPart>,
        /// The variables that the call brings along.
        variables: Vec<(String, Expression)>,
    },
    /// `Fn::If`: the condition's name, and the values if it holds and if it does not.
    If(String, Box<[Expression; 2]>),
    /// `Condition`, within conditions: the value of another one.
    Condition(String),
    /// Any other function.
    Call(Function, Vec<Expression>),
}

/// A piece of an `Fn::Sub` text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubPart {
    /// Text as it is.
    Text(String),
    /// A variable that the call brings along.
    Variable(String),
    /// `${Name}`: what `Ref` of it would give.
    Ref(String),
    /// `${Resource.Attribute}`: what `Fn::GetAtt` would give.
    GetAtt(String, String),
}

/// What an expression reads besides its own arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reference<'a> {
    Ref(&'a str),
    /// The resource, and the attribute if it is plain text.
    GetAtt(&'a str, Option<&'a str>),
    /// `Fn::GetAtt` written as `${A.B}`.
    SubGetAtt(&'a str, &'a str),
    If(&'a str),
    Condition(&'a str),
    Mapping(&'a str),
}

/// The branches of an `Fn::If` that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Branches {
    Both,
    Neither,
    First,
    Second,
}

impl Expression {
    /// The text, if it is a plain scalar.
    pub fn as_text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The member of a map.
    pub fn get(&self, key: &str) -> Option<&Expression> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Whether it is a map that has the key, or can become one by an `Fn::If`.
    pub fn may_have(&self, key: &str) -> bool {
        match &self.kind {
            Kind::If(_, branches) => branches.iter().any(|branch| branch.may_have(key)),
            _ => self.get(key).is_some(),
        }
    }

    /// Visits every reference in it, of the branches of each `Fn::If` those that `taken` chooses by its
    /// condition.
    pub(crate) fn references<'a>(
        &'a self,
        taken: &dyn Fn(&str) -> Branches,
        visit: &mut dyn FnMut(Position, Reference<'a>),
    ) {
        let at = self.position;
        match &self.kind {
            Kind::Scalar(_) => {}
            Kind::List(items) => each(items.iter(), taken, visit),
            Kind::Map(entries) => each(values(entries), taken, visit),
            Kind::Ref(name) => visit(at, Reference::Ref(name)),
            Kind::GetAtt { resource, attribute } => {
                visit(at, Reference::GetAtt(resource, attribute.as_text()));
                attribute.references(taken, visit);
            }
            Kind::Sub { parts, variables } => {
                for part in parts {
                    match part {
                        SubPart::Ref(name) => visit(at, Reference::Ref(name)),
                        SubPart::GetAtt(resource, attribute) => {
                            visit(at, Reference::SubGetAtt(resource, attribute));
                        }
                        SubPart::Text(_) | SubPart::Variable(_) => {}
                    }
                }
                each(values(variables), taken, visit);
            }
            Kind::If(condition, branches) => {
                visit(at, Reference::If(condition));
                let [then, otherwise] = &**branches;
                let branches = taken(condition);
                if matches!(branches, Branches::Both | Branches::First) {
                    then.references(taken, visit);
                }
                if matches!(branches, Branches::Both | Branches::Second) {
                    otherwise.references(taken, visit);
                }
            }
            Kind::Condition(name) => visit(at, Reference::Condition(name)),
            Kind::Call(function, arguments) => {
                if *function == Function::FindInMap
                    && let Some(name) = arguments.first().and_then(Expression::as_text)
                {
                    visit(at, Reference::Mapping(name));
                }
                each(arguments.iter(), taken, visit);
            }
        }
    }
}

fn values(entries: &[(String, Expression)]) -> impl Iterator<Item = &Expression> {
    entries.iter().map(|(_, value)| value)
}

fn each<'a>(
    expressions: impl Iterator<Item = &'a Expression>,
    taken: &dyn Fn(&str) -> Branches,
    visit: &mut dyn FnMut(Position, Reference<'a>),
) {
    for expression in expressions {
        expression.references(taken, visit);
    }
}
