//! The elements of a policy, read from JSON but not yet checked.

use super::json::Node;
use crate::malformed::Fault;

/// A policy's elements.
pub(super) struct Policy<'n> {
    pub(super) version: Option<&'n str>,
    pub(super) statements: Vec<Statement<'n>>,
}

/// A statement's elements.
#[derive(Default)]
pub(super) struct Statement<'n> {
    pub(super) sid: Option<&'n str>,
    pub(super) effect: &'n str,
    pub(super) principal: Option<Element<&'n Node>>,
    pub(super) actions: Option<Element<Vec<&'n str>>>,
    pub(super) resources: Option<Element<Vec<&'n str>>>,
    pub(super) conditions: Vec<Condition<'n>>,
}

/// An element that has a negated twin: `Action` and `NotAction`.
pub(super) struct Element<T> {
    pub(super) not: bool,
    pub(super) value: T,
}

/// One key under one operator.
pub(super) struct Condition<'n> {
    pub(super) operator: &'n str,
    pub(super) key: &'n str,
    pub(super) values: Vec<&'n str>,
}

impl<'n> Policy<'n> {
    pub(super) fn read(node: &'n Node) -> Result<Self, Fault> {
        let mut policy = Policy { version: None, statements: Vec::new() };
        let mut stated = false;
        for (name, value) in node.entries()? {
            match name.as_str() {
                "Version" => policy.version = Some(value.text()?),
                // IAM documents it for policies of resources alone, and takes it everywhere.
                "Id" => {
                    value.text()?;
                }
                "Statement" => {
                    stated = true;
                    policy.statements = match value {
                        Node::List(statements) => {
                            statements.iter().map(Statement::read).collect::<Result<_, _>>()?
                        }
                        statement => vec![Statement::read(statement)?],
                    };
                }
                _ => return Err(Fault::Syntax),
            }
        }
        if policy.version.is_some_and(|version| !matches!(version, "2008-10-17" | "2012-10-17")) {
            return Err(Fault::Syntax);
        }
        if stated { Ok(policy) } else { Err(Fault::Missing("Statement")) }
    }
}

impl<'n> Statement<'n> {
    fn read(node: &'n Node) -> Result<Self, Fault> {
        let mut statement = Statement::default();
        let mut effect = None;
        for (name, value) in node.entries()? {
            match name.as_str() {
                "Sid" => statement.sid = Some(value.text()?),
                "Effect" => effect = Some(value.text()?),
                "Principal" => put(&mut statement.principal, false, value)?,
                "NotPrincipal" => put(&mut statement.principal, true, value)?,
                "Action" => put(&mut statement.actions, false, value.texts()?)?,
                "NotAction" => put(&mut statement.actions, true, value.texts()?)?,
                "Resource" => put(&mut statement.resources, false, value.texts()?)?,
                "NotResource" => put(&mut statement.resources, true, value.texts()?)?,
                "Condition" => statement.conditions = conditions(value)?,
                _ => return Err(Fault::Syntax),
            }
        }
        statement.effect = effect.ok_or(Fault::Missing("Effect"))?;
        Ok(statement)
    }
}

/// An element and its twin exclude each other.
fn put<T>(place: &mut Option<Element<T>>, not: bool, value: T) -> Result<(), Fault> {
    if place.replace(Element { not, value }).is_some() { Err(Fault::Syntax) } else { Ok(()) }
}

fn conditions(node: &Node) -> Result<Vec<Condition<'_>>, Fault> {
    let mut conditions = Vec::new();
    for (operator, keys) in node.entries()? {
        for (key, values) in keys.entries()? {
            conditions.push(Condition { operator, key, values: values.scalars()? });
        }
    }
    Ok(conditions)
}
