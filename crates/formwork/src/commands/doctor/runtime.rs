//! The runtime that runs: whether it is this foundation's, and what is set up in it.

use foundation::config::Place;
use foundation::stacks::bootstrap;
use server::state::{Folder, Presence};
use shapes_cloudformation::Stack;

use super::Findings;
use crate::commands::block_on;
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::session::Operator;
use crate::stacks::describe;

pub(super) fn look(findings: &mut Findings, folder: &Folder, presence: &Presence, home: &Home) {
    if let Err(failure) = home.is_of(presence) {
        let (cause, hint) = failure.parts();
        findings.bad("accounts", cause, hint.unwrap_or_default());
        return;
    }
    findings.good("accounts", "those of the runtime are the foundation's");
    if let Err(failure) = block_on(stacks(findings, folder, home)) {
        findings.bad("stacks", failure.parts().0, "");
    }
}

/// Looks at the stacks of the foundation.
async fn stacks(findings: &mut Findings, folder: &Folder, home: &Home) -> Result {
    let operator = Operator::present(folder)?;
    for place in home.foundation.places() {
        let part = place.parts.first().ok_or_else(|| Failure::new("an account plays no part"))?;
        let administrator = operator.administrator(operator.account(part)?).await?;
        let shown = format!("{} ({})", place.parts.join(", "), place.region);
        match describe(&administrator, &bootstrap(&place).name).await? {
            None => findings.doubtful(
                "bootstrap",
                format!("{shown} is not bootstrapped"),
                "`formwork bootstrap` does it",
            ),
            Some(stack) => bootstrapped(findings, &place, &shown, &stack),
        }
    }
    let dev = operator.administrator(operator.account("dev")?).await?;
    let stage = home.foundation.catalog_stage();
    match describe(&dev, &stage.stack).await? {
        None => {
            let found = format!("there is no stack {} in dev", stage.stack);
            findings.doubtful("catalog", found, "`formwork deploy` makes it");
        }
        Some(stack) if at_rest(&stack) => findings.good("catalog", format!("{} is there", stage.stack)),
        Some(stack) => {
            let found = format!("{} is {}", stage.stack, stack.stack_status);
            findings.bad("catalog", found, events(&stage.stack, "dev", home));
        }
    }
    Ok(())
}

/// Looks at a bootstrap stack: whether it is whole, and trusts whom it must.
fn bootstrapped(findings: &mut Findings, place: &Place, shown: &str, stack: &Stack) {
    if !at_rest(stack) {
        let hint = format!(
            "aws cloudformation describe-stack-events --stack-name CDKToolkit --profile {}",
            place.profile
        );
        findings.bad("bootstrap", format!("CDKToolkit in {shown} is {}", stack.stack_status), hint);
        return;
    }
    let mut parameters = stack.parameters.iter().flatten();
    let trusted = parameters.find(|one| one.parameter_key.as_deref() == Some("TrustedAccounts"));
    let trusted = trusted.and_then(|one| one.parameter_value.clone()).unwrap_or_default();
    let trusted: Vec<&str> = trusted.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
    let missing: Vec<&str> =
        place.trusted.iter().map(String::as_str).filter(|id| !trusted.contains(id)).collect();
    let strangers: Vec<&str> =
        trusted.iter().copied().filter(|id| !place.trusted.iter().any(|own| own == id)).collect();
    if !missing.is_empty() {
        let found = format!("{shown} does not trust {}, which deploys into it", missing.join(", "));
        findings.bad("bootstrap", found, "`formwork bootstrap` adds them");
    } else if !strangers.is_empty() {
        let found = format!("{shown} trusts {}, which formwork.toml does not say", strangers.join(", "));
        findings.doubtful("bootstrap", found, "who is trusted may deploy anything into it");
    } else {
        findings.good("bootstrap", format!("{shown} is bootstrapped"));
    }
}

fn at_rest(stack: &Stack) -> bool {
    matches!(stack.stack_status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE")
}

/// How to see what happened to a stack.
fn events(stack: &str, part: &str, home: &Home) -> String {
    let profile = home.foundation.account(part).map_or("", |account| account.profile.as_str());
    format!("aws cloudformation describe-stack-events --stack-name {stack} --profile {profile}")
}
