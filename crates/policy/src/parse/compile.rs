//! Making checked statements ready for evaluation.

use super::json::Node;
use super::raw::{self, Element};
use crate::Kind;
use crate::condition::{Condition, Operand, Operator};
use crate::facts::Key;
use crate::malformed::Fault;
use crate::pattern::ArnPattern;
use crate::principals::{Entry, Principals};
use crate::statement::{Actions, Effect, Resources, Statement};
use crate::template::{Syntax, Template};

pub(super) fn statement(raw: &raw::Statement<'_>, kind: Kind, variables: bool) -> Result<Statement, Fault> {
    // KMS keeps a statement that lacks one of the two, and never finds it to be about anything.
    let inert = kind == Kind::Key && (raw.actions.is_none() || raw.resources.is_none());
    Ok(Statement {
        sid: raw.sid.filter(|sid| !sid.is_empty()).map(Into::into),
        effect: if raw.effect == "Deny" { Effect::Deny } else { Effect::Allow },
        principals: raw.principal.as_ref().map(|element| principals(element, kind)).transpose()?,
        actions: raw.actions.as_ref().filter(|_| !inert).map(actions),
        resources: raw.resources.as_ref().map(|element| resources(element, kind, variables)),
        conditions: raw.conditions.iter().map(|raw| condition(raw, variables)).collect::<Result<_, _>>()?,
    })
}

fn actions(element: &Element<Vec<&str>>) -> Actions {
    let syntax = Syntax { wildcards: true, variables: false };
    Actions {
        not: element.not,
        patterns: element.value.iter().map(|action| Template::parse(action, syntax)).collect(),
    }
}

fn resources(element: &Element<Vec<&str>>, kind: Kind, variables: bool) -> Resources {
    Resources {
        not: element.not,
        patterns: element
            .value
            .iter()
            .map(|text| ArnPattern::resource(text, kind.short(), variables))
            .collect(),
        texts: element.value.iter().map(|text| (*text).into()).collect(),
    }
}

fn condition(raw: &raw::Condition<'_>, variables: bool) -> Result<Condition, Fault> {
    let operator = Operator::parse(raw.operator).ok_or(Fault::Syntax)?;
    let operands = raw
        .values
        .iter()
        .map(|value| Operand::parse(value, operator.test, variables).ok_or(Fault::Legacy))
        .collect::<Result<_, _>>()?;
    Ok(Condition {
        operator,
        key: Key::new(raw.key),
        operands,
        shown: format!("{} {}", raw.operator, raw.key).into(),
    })
}

fn principals(element: &Element<&Node>, kind: Kind) -> Result<Principals, Fault> {
    let mut entries = Vec::new();
    match element.value {
        Node::Text(text) if text == "*" => entries.push(Entry::Everyone),
        Node::Text(text) => return Err(unknown("AWS", text)),
        node => {
            for (sort, names) in node.entries()? {
                for name in names.texts()? {
                    entries.push(entry(sort, name)?);
                }
            }
        }
    }
    if entries.is_empty() {
        return Err(Fault::Missing("Principal"));
    }
    if kind == Kind::ResourceControl && (element.not || entries != [Entry::Everyone]) {
        return Err(Fault::Principal { kind: "AWS".into(), name: String::new() });
    }
    Ok(Principals { not: element.not, entries: entries.into() })
}

fn entry(sort: &str, name: &str) -> Result<Entry, Fault> {
    match sort {
        "AWS" => Entry::aws(name).ok_or_else(|| unknown("AWS", name)),
        // Every service principal is a domain name.
        "Service" if name.contains('.') => Ok(Entry::Service(name.into())),
        "Service" => Err(unknown("SERVICE", name)),
        "Federated" | "CanonicalUser" if !name.is_empty() => Ok(Entry::Other),
        _ => Err(unknown(&sort.to_ascii_uppercase(), name)),
    }
}

fn unknown(kind: &str, name: &str) -> Fault {
    Fault::Principal { kind: kind.to_owned(), name: name.to_owned() }
}
