//! The runtime that runs: whether it is this foundation's, and what is set up in it.

use server::state::{Folder, Presence};
use shapes_cloudformation::Stack;

use crate::commands::block_on;
use crate::failure::Result;
use crate::findings::Findings;
use crate::home::Home;
use crate::platform::{Platform, Standing};
use crate::stacks::describe;

pub(super) fn look(findings: &mut Findings, folder: &Folder, presence: &Presence, home: &Home) {
    if let Err(failure) = home.is_of(presence) {
        findings.failure("accounts", &failure);
        return;
    }
    findings.good("accounts", "those of the runtime are the foundation's");
    if let Err(failure) = block_on(stacks(findings, folder)) {
        findings.failure("stacks", &failure);
    }
}

/// Looks at the stacks of the foundation.
async fn stacks(findings: &mut Findings, folder: &Folder) -> Result {
    let platform = Platform::wanted(folder)?;
    for place in platform.home.foundation.places() {
        bootstrapped(findings, platform.standing(&place).await?);
    }
    let dev = platform.target.administrator(platform.account("dev")?).await?;
    let stage = platform.home.foundation.catalog_stage();
    match describe(&dev, &stage.stack).await? {
        None => {
            let found = format!("there is no stack {} in dev", stage.stack);
            findings.doubtful("catalog", found, "`formwork deploy` makes it");
        }
        Some(stack) if at_rest(&stack) => findings.good("catalog", format!("{} is there", stage.stack)),
        Some(stack) => {
            let profile = &platform.account("dev")?.profile;
            let found = format!("{} is {}", stage.stack, stack.stack_status);
            let hint = format!(
                "aws cloudformation describe-stack-events --stack-name {} --profile {profile}",
                stage.stack
            );
            findings.bad("catalog", found, hint);
        }
    }
    Ok(())
}

/// Tells of a bootstrap: whether it is there, and trusts whom it must.
fn bootstrapped(findings: &mut Findings, standing: Standing) {
    match standing {
        Standing::Absent(why) => findings.doubtful("bootstrap", why, "`formwork bootstrap` does it"),
        Standing::Lacking(why) => findings.bad("bootstrap", why, "`formwork bootstrap` mends it"),
        Standing::Sound { name, strangers } if strangers.is_empty() => {
            findings.good("bootstrap", format!("{name} is bootstrapped"));
        }
        Standing::Sound { name, strangers } => {
            let found = format!("{name} trusts {}, which formwork.toml does not say", strangers.join(", "));
            findings.doubtful("bootstrap", found, "who is trusted may deploy anything into it");
        }
    }
}

fn at_rest(stack: &Stack) -> bool {
    matches!(stack.stack_status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE")
}
