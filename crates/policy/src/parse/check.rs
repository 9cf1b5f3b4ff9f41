//! What a policy must, may and must not have where it is attached.
//!
//! The order is IAM's: a policy with several faults is refused for the one that IAM finds first.

use super::raw::{Policy, Statement};
use crate::Kind;
use crate::condition::Operator;
use crate::malformed::{Fault, IAM_PATHS};

const PARTITIONS: [&str; 9] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc", "*"];

/// Checks everything but what making the statements ready checks anyway.
pub(super) fn policy(policy: &Policy<'_>, kind: Kind) -> Result<(), Fault> {
    let statements = policy.statements.as_slice();
    if statements.is_empty() || policy.id.is_some() && kind.is_of_identity() {
        return Err(Fault::Syntax);
    }
    let known = |statement: &Statement<'_>| {
        statement.conditions.iter().all(|condition| Operator::parse(condition.operator).is_some())
    };
    if !statements.iter().all(known) {
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
        statements.iter().try_for_each(resources)?;
    }
    statements.iter().try_for_each(|statement| actions(statement, kind))?;
    needed_resources(statements, kind)
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

fn resources(statement: &Statement<'_>) -> Result<(), Fault> {
    statement.resources.iter().flat_map(|resources| &resources.value).try_for_each(|resource| arn(resource))
}

/// What IAM asks of a resource: an ARN of a known partition and a whole service, without a region where the service
/// has none.
fn arn(resource: &str) -> Result<(), Fault> {
    if resource == "*" {
        return Ok(());
    }
    let Some(("arn", rest)) = resource.split_once(':') else {
        return Err(Fault::NotAnArn(resource.to_owned()));
    };
    let mut parts = rest.splitn(5, ':');
    let partition = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let part = |index: usize| rest.get(index).copied();
    if !PARTITIONS.contains(&partition) {
        let shown = |index| part(index).unwrap_or("*");
        let arn = format!("arn:{partition}:{}:{}:{}:{}", shown(0), shown(1), shown(2), shown(3));
        return Err(Fault::Partition { partition: partition.to_owned(), arn });
    }
    let Some(service) = part(0) else { return Err(Fault::ResourceVendor) };
    if service != "*" && service.contains(['*', '?']) {
        return Err(Fault::ResourceVendor);
    }
    let (region, path) = (part(1).unwrap_or_default(), part(3));
    let regionless = match service {
        "iam" => true,
        "s3" => !path.is_some_and(|path| path.starts_with("accesspoint/")),
        _ => false,
    };
    // A short ARN that ends in `*` leaves the region open.
    if regionless && !region.is_empty() && path.is_some() {
        return Err(Fault::Region { resource: resource.to_owned(), iam: service == "iam" });
    }
    match path {
        Some(path)
            if service == "iam" && path != "*" && !IAM_PATHS.iter().any(|known| path.starts_with(known)) =>
        {
            Err(Fault::IamPath)
        }
        _ => Ok(()),
    }
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
