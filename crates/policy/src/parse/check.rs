//! What a policy must, may and must not have where it is attached.
//!
//! The order is IAM's: a policy with several faults is refused for the one that IAM finds first.

use super::raw::{Condition, Policy, Statement};
use super::resource;
use crate::Kind;
use crate::condition::{Operand, Operator};
use crate::malformed::Fault;

/// Checks everything but what making the statements ready checks anyway.
pub(super) fn policy(policy: &Policy<'_>, kind: Kind) -> Result<(), Fault> {
    let statements = policy.statements.as_slice();
    let effect_in_any_case =
        |effect: &str| ["Allow", "Deny"].iter().any(|known| known.eq_ignore_ascii_case(effect));
    if statements.is_empty()
        || !statements.iter().all(|statement| effect_in_any_case(statement.effect))
        || !conditions(statements).all(|condition| Operator::parse(condition.operator).is_some())
    {
        return Err(Fault::Syntax);
    }
    if matches!(kind, Kind::Managed | Kind::ServiceControl | Kind::ResourceControl)
        && policy.version != Some("2012-10-17")
    {
        return Err(Fault::Version);
    }
    if statements.iter().any(|statement| !matches!(statement.effect, "Allow" | "Deny")) {
        return Err(if kind.is_of_iam() { Fault::Legacy } else { Fault::Syntax });
    }
    if !conditions(statements).all(is_readable) {
        return Err(Fault::Legacy);
    }
    principals(statements, kind)?;
    if kind.is_of_iam() {
        sids(statements)?;
    }
    if kind != Kind::Key
        && statements.iter().any(|statement| has_none(statement.actions.as_ref().map(|a| &a.value)))
    {
        return Err(Fault::NoActions);
    }
    // Some services have forms of their own for what their policies are about.
    if !matches!(kind, Kind::Trust | Kind::Resource | Kind::Key) {
        statements
            .iter()
            .flat_map(|statement| &statement.resources)
            .flat_map(|resources| &resources.value)
            .try_for_each(|resource| resource::check(resource))?;
    }
    statements.iter().try_for_each(|statement| actions(statement, kind))?;
    needed_resources(statements, kind)
}

fn conditions<'p>(statements: &'p [Statement<'p>]) -> impl Iterator<Item = &'p Condition<'p>> {
    statements.iter().flat_map(|statement| &statement.conditions)
}

/// Whether the operator can read all values.
fn is_readable(condition: &Condition<'_>) -> bool {
    Operator::parse(condition.operator).is_some_and(|operator| {
        condition.values.iter().all(|value| Operand::parse(value, operator.test, false).is_some())
    })
}

fn principals(statements: &[Statement<'_>], kind: Kind) -> Result<(), Fault> {
    for statement in statements {
        match &statement.principal {
            Some(_) if kind.is_of_identity() => return Err(Fault::PrincipalBanned),
            Some(principal) if principal.not && kind == Kind::Trust => {
                return Err(Fault::Prohibited("NotPrincipal"));
            }
            None if !kind.is_of_identity() => return Err(Fault::Missing("Principal")),
            _ => {}
        }
    }
    Ok(())
}

fn sids(statements: &[Statement<'_>]) -> Result<(), Fault> {
    let mut seen = Vec::new();
    for sid in statements.iter().filter_map(|statement| statement.sid).filter(|sid| !sid.is_empty()) {
        if !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Fault::SidNotAlphanumeric);
        }
        if seen.contains(&sid) {
            return Err(Fault::SidNotUnique);
        }
        seen.push(sid);
    }
    Ok(())
}

fn actions(statement: &Statement<'_>, kind: Kind) -> Result<(), Fault> {
    for action in statement.actions.iter().flat_map(|actions| &actions.value) {
        let vendor = match action.split_once(':') {
            None if *action == "*" => "*",
            None => return Err(Fault::ActionWithoutVendor),
            Some((_, name)) if name.contains(':') => return Err(Fault::ActionWithColons),
            Some((vendor, _)) => vendor,
        };
        let plain = vendor.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
        if vendor != "*" && !plain {
            return Err(Fault::Vendor(vendor.to_owned()));
        }
        if kind == Kind::Trust && !vendor.eq_ignore_ascii_case("sts") {
            return Err(Fault::NotAssumeRole);
        }
    }
    if kind.is_of_iam() && statement.conditions.iter().any(|condition| !condition.key.contains(':')) {
        return Err(Fault::ActionWithoutVendor);
    }
    Ok(())
}

fn needed_resources(statements: &[Statement<'_>], kind: Kind) -> Result<(), Fault> {
    for statement in statements {
        match (&statement.resources, kind) {
            (Some(resources), Kind::Trust) => {
                return Err(Fault::Prohibited(if resources.not { "NotResource" } else { "Resource" }));
            }
            (_, Kind::Trust | Kind::Key | Kind::Resource) => {}
            (resources, _) if has_none(resources.as_ref().map(|resources| &resources.value)) => {
                return Err(Fault::NoResources);
            }
            _ => {}
        }
    }
    Ok(())
}

fn has_none(list: Option<&Vec<&str>>) -> bool {
    list.is_none_or(Vec::is_empty)
}
